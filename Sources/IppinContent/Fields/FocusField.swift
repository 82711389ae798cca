import IppinModel
import IppinSource

extension ValueReader {
    /// The point of a picture that crops keep: `70% 30%`, from the left and from the top, or words such as `left` and `top right`.
    mutating func focus(_ field: Field?) -> FocalPoint? {
        guard let field, let text = scalar(field, expected: "a point such as '70% 30%'") else { return nil }
        if let point = FocusWord.point(text) ?? Self.percents(text) { return point }
        report(.invalidFocus(field, text, at: span(field)))
        return nil
    }

    private static func percents(_ text: String) -> FocalPoint? {
        let parts = text.split(separator: "%", omittingEmptySubsequences: false).map { String($0).trimmed }
        guard parts.count == 3, parts[2].isEmpty, let x = percent(parts[0]), let y = percent(parts[1]) else { return nil }
        return FocalPoint(x: x, y: y)
    }

    private static func percent(_ text: String) -> Int? {
        guard 1...3 ~= text.utf8.count, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }), let number = Int(text), number <= 100 else { return nil }
        return number
    }
}

/// Words for the edges and the middle of a picture.
enum FocusWord {
    static let across = [("left", 0), ("center", 50), ("right", 100)]
    static let down = [("top", 0), ("center", 50), ("bottom", 100)]

    /// One word, or one of each direction in any order.
    static func point(_ text: String) -> FocalPoint? {
        let words = text.split(separator: " ").map(String.init)
        func value(_ word: String, _ edges: [(String, Int)]) -> Int? { edges.first { $0.0 == word }?.1 }
        switch words.count {
        case 1:
            if let x = value(words[0], across) { return FocalPoint(x: x, y: 50) }
            return value(words[0], down).map { FocalPoint(x: 50, y: $0) }
        case 2:
            if let x = value(words[0], across), let y = value(words[1], down) { return FocalPoint(x: x, y: y) }
            if let x = value(words[1], across), let y = value(words[0], down) { return FocalPoint(x: x, y: y) }
            return nil
        default: return nil
        }
    }

    /// What was probably meant: `70 30`, `70%, 30%` and `0.7 0.3`, `top-left`, `Mitte`.
    static func repair(_ text: String) -> String? {
        let parts = text.split { " ,;/-–_".contains($0) }.map { $0.lowercased().filter { $0 != "%" } }
        guard 1...2 ~= parts.count else { return nil }
        let numbers = parts.compactMap { DecimalNumber($0) }
        if numbers.count == 2, parts.count == 2 {
            let isShare = parts.contains { $0.contains(".") }
            let percents = numbers.compactMap { $0.scaled(to: isShare ? 2 : 0) }.filter { 0...100 ~= $0 }
            return percents.count == 2 ? percents.map { "\($0)%" }.joined(separator: " ") : nil
        }
        let meant = parts.compactMap { others[$0] ?? Spelling.suggestion(for: $0, among: (across + down).map(\.0)) }
        let words = meant.joined(separator: " ")
        return meant.count == parts.count && point(words) != nil ? words : nil
    }

    private static let others = [
        "left": "left", "right": "right", "top": "top", "bottom": "bottom", "center": "center", "centre": "center", "middle": "center", "links": "left", "rechts": "right",
        "oben": "top", "unten": "bottom", "mitte": "center", "gauche": "left", "droite": "right", "haut": "top", "bas": "bottom", "centré": "center",
        "左": "left", "右": "right", "上": "top", "下": "bottom", "中央": "center",
    ]
}

extension Diagnostic {
    fileprivate static func invalidFocus(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .invalidFocus, "'\(field.name)' is a point in percent from the left and from the top, such as '70% 30%', or words such as 'top right', found \(text.quoted)",
            at: span, fixIts: FocusWord.repair(text).map { [.didYouMean($0, at: span)] } ?? [])
    }
}
