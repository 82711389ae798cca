/// A module without what only its authors need: comments, indentation, and spaces and line breaks that part nothing.
///
/// It knows as much of JavaScript as that takes: texts, templates and regular expressions are left alone. What `/` begins depends on what stands before it;
/// after `)` and `}` it is taken for a division. Names stay as they are, so that what a browser shows of a mistake can be read.
struct ScriptText {
    private let source: [UInt8]
    private var index = 0
    private var result: [UInt8] = []
    /// What was passed since the last byte of `result`.
    private var gap = Gap.none
    /// Whether a value ended there, so that `/` divides.
    private var isAfterValue = false
    /// For each brace that is open, whether it stands in a template.
    private var braces: [Bool] = []

    private enum Gap: Comparable { case none, space, line }

    static func compact(_ source: [UInt8]) -> [UInt8] {
        var text = ScriptText(source: source)
        while text.index < source.count { text.takeNext() }
        return text.result
    }

    private init(source: [UInt8]) {
        self.source = source
        result.reserveCapacity(source.count)
    }

    private mutating func takeNext() {
        let byte = source[index]
        switch byte {
        case UInt8(ascii: "\n"): skip(1, .line)
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): skip(1, .space)
        case UInt8(ascii: "/") where next == UInt8(ascii: "/"): skip(length(to: "\n", from: index), .none)
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skip(length(to: "*/", from: index + 2) + 4, .space)
        case UInt8(ascii: "/") where !isAfterValue: take(regularExpression, endsValue: true)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): take(quoted(byte), endsValue: true)
        case UInt8(ascii: "`"): takeTemplate()
        case UInt8(ascii: "}") where braces.popLast() == true: takeTemplate()
        case _ where Self.isWord(byte): takeWord()
        default:
            if byte == UInt8(ascii: "{") { braces.append(false) }
            take(1, endsValue: [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte))
        }
    }

    // MARK: - Between tokens

    private mutating func skip(_ length: Int, _ kind: Gap) {
        index = min(index + length, source.count)
        gap = max(gap, kind)
    }

    private mutating func take(_ length: Int, endsValue: Bool) {
        if let last = result.last, gap != .none, let separator = separator(last, source[index]) { result.append(separator) }
        gap = .none
        // A block ends its last statement, which is never an empty one.
        if source[index] == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
        let end = min(index + length, source.count)
        result += source[index..<end]
        index = end
        isAfterValue = endsValue
    }

    /// What must stay between two tokens that something parted.
    private func separator(_ last: UInt8, _ next: UInt8) -> UInt8? {
        // A line that ends or starts like this goes on, so that its break says nothing.
        if gap == .line, !"{([,;=?:&|.<>".utf8.contains(last), !")]},;=?:&|.".utf8.contains(next) { return UInt8(ascii: "\n") }
        let wouldJoin = Self.isWord(last) && Self.isWord(next) || last == next && "+-/".utf8.contains(next) || last == UInt8(ascii: "/") && next == UInt8(ascii: "*")
        return wouldJoin ? UInt8(ascii: " ") : nil
    }

    // MARK: - Tokens

    private mutating func takeWord() {
        let word = source[index...].prefix(while: Self.isWord)
        let isOperator = Self.operators.contains { word.elementsEqual($0.utf8) }
        take(word.count, endsValue: !isOperator)
    }

    /// A template, or what follows an expression in it, up to the next expression or its end.
    private mutating func takeTemplate() {
        var end = index + 1
        while end < source.count, source[end] != UInt8(ascii: "`") {
            if source[end] == UInt8(ascii: "$"), end + 1 < source.count, source[end + 1] == UInt8(ascii: "{") {
                braces.append(true)
                return take(end + 2 - index, endsValue: false)
            }
            end += source[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        take(end + 1 - index, endsValue: true)
    }

    private func quoted(_ quote: UInt8) -> Int {
        var end = index + 1
        while end < source.count, source[end] != quote { end += source[end] == UInt8(ascii: "\\") ? 2 : 1 }
        return end + 1 - index
    }

    /// The length of a regular expression; a slash in brackets does not end it.
    private var regularExpression: Int {
        var end = index + 1
        var isInBrackets = false
        while end < source.count, isInBrackets || source[end] != UInt8(ascii: "/") {
            switch source[end] {
            case UInt8(ascii: "\\"): end += 1
            case UInt8(ascii: "["): isInBrackets = true
            case UInt8(ascii: "]"): isInBrackets = false
            default: break
            }
            end += 1
        }
        return end + 1 - index
    }

    private var next: UInt8? { index + 1 < source.count ? source[index + 1] : nil }

    /// How many bytes there are before a text, or all that are left.
    private func length(to text: StaticString, from start: Int) -> Int {
        text.withUTF8Buffer { text in
            var end = start
            while end < source.count, !source[end...].starts(with: text) { end += 1 }
            return end - start
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
        default: false
        }
    }

    /// Words after which a value is still to come.
    private static let operators = ["return", "typeof", "case", "in", "of", "await", "yield", "new", "delete", "void", "throw", "else", "do"]
}
