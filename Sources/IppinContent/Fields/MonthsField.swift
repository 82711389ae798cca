import IppinModel
import IppinSource

extension ValueReader {
    /// Months as numbers, English names or their first three letters, alone or as ranges: `[7, 8]`, `July-September`, `[Nov-Feb, 5]`.
    mutating func months(_ field: Field?) -> MonthSet {
        guard let field else { return MonthSet([]) }
        var months: [Int] = []
        let items = field.isScalar ? [field] : items(field, of: "months")
        for item in items {
            guard let text = scalar(item, expected: "a month") else { continue }
            // Most months stand alone.
            if let month = MonthName.number(text) {
                months.append(month)
                continue
            }
            let bounds = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map { MonthName.number(String($0).trimmed) }
            if bounds.count == 2, let first = bounds[0], let last = bounds[1] {
                months += MonthName.range(first, last)
            } else {
                report(.invalidMonth(text, at: span(item)))
            }
        }
        return MonthSet(months)
    }
}

enum MonthName {
    static let all = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    static func number(_ text: String) -> Int? {
        if let first = text.utf8.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first {
            guard text.utf8.count <= 2, let number = Int(text), 1...12 ~= number else { return nil }
            return number
        }
        let lower = text.lowercased()
        return all.firstIndex { $0.lowercased() == lower || $0.prefix(3).lowercased() == lower }.map { $0 + 1 }
    }

    /// The English name of a month that was written in German, French or Japanese.
    static func translated(_ text: String) -> String? {
        let lower = NumberText.plain(text).lowercased()
        let german = ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"]
        let french = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]
        if let index = german.firstIndex(of: lower) ?? french.firstIndex(of: lower) { return all[index] }
        return number(lower.hasSuffix("月") ? String(lower.dropLast()) : lower).map { all[$0 - 1] }
    }

    /// A range that ends before it starts goes on in the next year: November to February.
    static func range(_ first: Int, _ last: Int) -> [Int] {
        first <= last ? Array(first...last) : Array(first...12) + Array(1...last)
    }
}

extension Diagnostic {
    fileprivate static func invalidMonth(_ text: String, at span: SourceSpan) -> Diagnostic {
        let translated = MonthName.translated(text)
        return Diagnostic(
            .invalidMonth, "a month is a number from 1 to 12 or an English name, such as '7' or 'July', found \(text.quoted)", at: span,
            fixIts: translated.map { [.didYouMean($0, at: span, .safe)] } ?? FixIt.spelling(of: text, among: MonthName.all, at: span))
    }
}
