import IppinModel
import IppinSource

extension ValueReader {
    /// A day as `YYYY-MM-DD`.
    mutating func date(_ field: Field?) -> CalendarDate? {
        guard let field, let text = scalar(field, expected: "a day such as '2026-10-01'") else { return nil }
        if let date = CalendarDate(text) { return date }
        report(.invalidDate(field, text, at: span(field)))
        return nil
    }
}

/// What an editor meant by a date that is not in our form. `10/01/2026` is left alone: it is October in Boston and January in Berlin.
private enum DateGuess {
    static func repaired(_ text: String) -> CalendarDate? {
        let text = NumberText.plain(text)
        let parts = text.split { "./- 年月日".contains($0) }
        let numbers = parts.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        if parts[0].utf8.count == 4 { return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard parts[2].utf8.count == 4, text.contains(".") else { return nil }
        return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }

    static func hasRightForm(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
    }
}

extension Diagnostic {
    fileprivate static func invalidDate(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        if DateGuess.hasRightForm(text) {
            return Diagnostic(.invalidDate, "'\(field.name)' is a day of the calendar, and \(text.quoted) does not exist", at: span)
        }
        let fix = DateGuess.repaired(text).map { [FixIt.replace(with: $0.isoText, at: span, .safe)] } ?? []
        return Diagnostic(.invalidDate, "'\(field.name)' is a day as year-month-day, such as '2026-10-01', found \(text.quoted)", at: span, fixIts: fix)
    }
}
