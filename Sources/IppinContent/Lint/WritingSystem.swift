internal import IppinModel

/// The scripts that a language is written in, as far as that is certain.
struct WritingSystem {
    /// The language's tag.
    let tag: String
    /// As messages name what is written in it: `Japanese characters`.
    let name: String
    private let scripts: UInt16

    /// Nil for languages that are written in several scripts, or in one that we do not know.
    init?(_ language: LanguageTag) {
        let subtag = language.text.split(separator: "-").dropFirst().first { $0.utf8.count == 4 }
        guard let (name, scripts) = subtag.map({ Self.system(script: $0) }) ?? Self.system(language: language.language) else { return nil }
        tag = language.text
        self.name = name
        self.scripts = scripts.reduce(0) { $0 | 1 << $1.rawValue }
    }

    func contains(_ script: Script) -> Bool { scripts & (1 << script.rawValue) != 0 }

    private static func system(script: Substring) -> (String, [Script])? {
        switch script {
        case "Latn": (Script.latin.name, [.latin])
        case "Cyrl": (Script.cyrillic.name, [.cyrillic])
        case "Grek": (Script.greek.name, [.greek])
        case "Arab": (Script.arabic.name, [.arabic])
        case "Hebr": (Script.hebrew.name, [.hebrew])
        case "Jpan": ("Japanese characters", [.kana, .han])
        case "Kore": (Script.hangul.name, [.hangul, .han])
        case "Hans", "Hant", "Hani": (Script.han.name, [.han])
        default: nil
        }
    }

    private static func system(language: String) -> (String, [Script])? {
        switch language {
        case "ja": system(script: "Jpan")
        case "zh": system(script: "Hans")
        case "ko": system(script: "Kore")
        case "el": system(script: "Grek")
        case "he", "yi": system(script: "Hebr")
        case "ar", "fa", "prs", "ps", "ur", "ckb": system(script: "Arab")
        case "ru", "uk", "be", "bg", "mk", "ky", "tg", "mn": system(script: "Cyrl")
        case "en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "nn", "no", "fi", "is", "et", "lv", "lt", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "sq", "tr",
            "tk", "vi", "id", "ms", "sw", "eu", "ca", "gl", "ga", "cy", "mt", "lb", "af":
            system(script: "Latn")
        default: nil
        }
    }
}
