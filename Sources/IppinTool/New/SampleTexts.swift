/// What the records of a new site say in one language: real sentences, so that its first pages look like pages.
struct SampleTexts: Sendable {
    /// A record's words and its story.
    struct Record: Sendable {
        let title: String
        let summary: String
        let story: String
    }

    /// How the language calls itself; the label of its edition.
    let edition: String
    /// In English, for the list that `ippin new site` shows.
    let language: String
    let europe: String
    let japan: String
    let kind: String
    let flora: String
    let moisture: String
    let terms: String
    let region: String
    let flowers: String
    let village: Record
    let product: Record
    let page: Record

    static func of(_ language: String) -> SampleTexts {
        switch language {
        case "ja": japanese
        case "de": german
        case "fr": french
        default: english
        }
    }
}
