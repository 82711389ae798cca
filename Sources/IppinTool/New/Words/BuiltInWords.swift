/// The interface words that a new site starts with. The program holds them, so that it works wherever it is copied.
enum BuiltInWords {
    /// The languages that have them, in the order in which they are offered.
    static let languages = ["en", "ja", "de", "fr"]

    /// The text of `words/<language>.yaml`.
    static func text(_ language: String) -> String? {
        switch language {
        case "en": english
        case "ja": japanese
        case "de": german
        case "fr": french
        default: nil
        }
    }
}
