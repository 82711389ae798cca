import IppinModel
import IppinSource

extension ValueReader {
    /// A span of time: `30 days`, `1 year`, `4-6 weeks`.
    mutating func duration(_ field: Field?) -> TradeDuration? {
        guard let field, let text = scalar(field, expected: "a span of time") else { return nil }
        let digits = text.prefix { $0 != " " && !$0.isLetter }
        let bounds = digits.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        let numbers = bounds.compactMap { Self.wholeNumber($0) }
        guard 1...2 ~= bounds.count, numbers.count == bounds.count, let low = numbers.first, let high = numbers.last, low <= high, low > 0,
            let unit = TradeDuration.Unit(written: text.dropFirst(digits.count))
        else {
            report(.invalidDuration(field, text, at: span(field)))
            return nil
        }
        return TradeDuration(count: low...high, unit: unit)
    }

    private static func wholeNumber(_ text: Substring) -> Int? {
        guard 1...4 ~= text.utf8.count, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        return Int(text)
    }
}

extension TradeDuration.Unit {
    fileprivate init?(written text: Substring) {
        switch text.drop(while: { $0 == " " }) {
        case "day", "days": self = .days
        case "week", "weeks": self = .weeks
        case "month", "months": self = .months
        case "year", "years": self = .years
        default: return nil
        }
    }

    /// The unit that another spelling means, and whether it can mean no other.
    fileprivate static func guess(_ text: String) -> (unit: TradeDuration.Unit, certainty: FixIt.Applicability)? {
        if let known = known(text) { return (known, .safe) }
        let names = TradeDuration.Unit.allCases.map(\.rawValue)
        guard let name = Spelling.suggestion(for: text, among: names), let unit = TradeDuration.Unit(rawValue: name) else { return nil }
        return (unit, Spelling.isClear(name, for: text, among: names) ? .safe : .suggestion)
    }

    private static func known(_ text: String) -> TradeDuration.Unit? {
        switch text.lowercased() {
        case "d", "tage", "jours", "日": .days
        case "w", "wk", "wks", "wochen", "semaines", "週", "週間": .weeks
        case "mo", "mon", "monate", "mois", "か月", "ヶ月": .months
        case "y", "yr", "yrs", "jahre", "ans", "年": .years
        case let lower: TradeDuration.Unit(written: lower[...])
        }
    }
}

extension Diagnostic {
    fileprivate static func invalidDuration(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        let count = text.prefix { "0"..."9" ~= $0 || $0 == "-" || $0 == "–" }
        var fixIts: [FixIt] = []
        if !count.isEmpty, !count.hasPrefix("-"), let (unit, certainty) = TradeDuration.Unit.guess(String(text.dropFirst(count.count)).trimmed) {
            let fixed = count + " " + unit.rawValue
            if fixed != text { fixIts = [.replace(with: String(fixed), at: span, certainty)] }
        }
        let rule = "'\(field.name)' is a number of days, weeks, months or years, such as '30 days' or '4-6 weeks'"
        return Diagnostic(.invalidDuration, "\(rule), found \(text.quoted)", at: span, fixIts: fixIts)
    }
}
