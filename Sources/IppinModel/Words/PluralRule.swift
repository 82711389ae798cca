/// A plural category of CLDR.
public enum PluralCategory: String, Sendable, Hashable, CaseIterable { case zero, one, two, few, many, other }

/// Chooses the plural category of a whole number, by CLDR's cardinal rules (Unicode Technical Standard 35, part 3, "Language Plural Rules").
public struct PluralRule: Sendable, Hashable {
    private enum Family: Sendable, Hashable { case none, one, zeroOne, french, romance, slavic, polish, czech, arabic }

    private let family: Family

    public init(for language: LanguageTag) {
        family =
            switch language.language {
            case "ja", "zh", "ko", "vi", "th", "id", "ms", "lo", "my": .none
            case "fa", "prs", "hi", "bn", "am", "zu": .zeroOne
            case "fr", "pt": .french
            case "es", "it", "ca": .romance
            case "ru", "uk", "be": .slavic
            case "pl": .polish
            case "cs", "sk": .czech
            case "ar": .arabic
            default: .one
            }
    }

    /// The categories that whole numbers fall into, `other` among them. `many` of French, Spanish and Italian is for millions, and read as `other` where it is not written.
    public var categories: [PluralCategory] {
        switch family {
        case .none: [.other]
        case .one, .zeroOne: [.one, .other]
        case .french, .romance: [.one, .other]
        case .slavic, .polish: [.one, .few, .many, .other]
        case .czech: [.one, .few, .other]
        case .arabic: [.zero, .one, .two, .few, .many, .other]
        }
    }

    public func category(of count: Int) -> PluralCategory {
        let n = count.magnitude
        switch family {
        case .none: return .other
        case .one: return n == 1 ? .one : .other
        case .zeroOne: return n <= 1 ? .one : .other
        case .french: return n <= 1 ? .one : n % 1_000_000 == 0 ? .many : .other
        case .romance: return n == 1 ? .one : n > 0 && n % 1_000_000 == 0 ? .many : .other
        case .slavic:
            if n % 10 == 1, n % 100 != 11 { return .one }
            return 2...4 ~= n % 10 && !(12...14 ~= n % 100) ? .few : .many
        case .polish:
            if n == 1 { return .one }
            return 2...4 ~= n % 10 && !(12...14 ~= n % 100) ? .few : .many
        case .czech: return n == 1 ? .one : 2...4 ~= n ? .few : .other
        case .arabic:
            switch n {
            case 0: return .zero
            case 1: return .one
            case 2: return .two
            default: return 3...10 ~= n % 100 ? .few : 11...99 ~= n % 100 ? .many : .other
            }
        }
    }
}
