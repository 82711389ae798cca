/// JSON written straight into bytes, members in the order of the calls.
///
/// `<`, `>` and `&` are written as `\u003C` and so on, so that the result may stand in a `script` element as it is.
/// A writer writes one value; inside `object`, use the methods with a key, inside `array` those without.
public struct JSONWriter: ~Copyable {
    @usableFromInline var bytes: ByteBuffer
    @usableFromInline var needsComma = false

    public init(capacity: Int = 1024) {
        bytes = ByteBuffer(capacity: capacity)
    }

    public consuming func finish() -> [UInt8] { bytes.array() }

    // MARK: - Values

    @inlinable public mutating func string(_ value: String) {
        separate()
        appendString(value)
    }

    public mutating func number(_ value: Int) {
        separate()
        bytes.append(decimal: value)
    }

    /// A decimal number by its digits, such as `12.50`; written as a string if it is no JSON number.
    public mutating func number(decimal value: String) {
        separate()
        if Self.isNumber(value) { bytes.append(verbatim: value) } else { appendString(value) }
    }

    public mutating func bool(_ value: Bool) {
        separate()
        bytes.append(value ? "true" : "false")
    }

    public mutating func null() {
        separate()
        bytes.append("null" as StaticString)
    }

    @inlinable @inline(__always) public mutating func object(_ members: (inout JSONWriter) -> Void) { nested("{", "}", members) }
    @inlinable @inline(__always) public mutating func array(_ elements: (inout JSONWriter) -> Void) { nested("[", "]", elements) }

    // MARK: - Members of an object

    // Keys are our own words, which need no escaping.

    /// A value of our own, which needs no escaping either: `"@type":"Offer"`.
    @inlinable @inline(__always) public mutating func constant(_ key: StaticString, _ value: StaticString) {
        self.key(key)
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(value)
        bytes.append(UInt8(ascii: "\""))
    }

    @inlinable @inline(__always) public mutating func string(_ key: StaticString, _ value: String) {
        self.key(key)
        string(value)
    }

    /// Nothing if the value is nil.
    @inlinable @inline(__always) public mutating func string(_ key: StaticString, ifPresent value: String?) {
        if let value { string(key, value) }
    }

    @inlinable @inline(__always) public mutating func number(_ key: StaticString, _ value: Int) {
        self.key(key)
        number(value)
    }

    @inlinable @inline(__always) public mutating func number(_ key: StaticString, decimal value: String) {
        self.key(key)
        number(decimal: value)
    }

    @inlinable @inline(__always) public mutating func bool(_ key: StaticString, _ value: Bool) {
        self.key(key)
        bool(value)
    }

    @inlinable @inline(__always) public mutating func null(_ key: StaticString) {
        self.key(key)
        null()
    }

    @inlinable @inline(__always) public mutating func object(_ key: StaticString, _ members: (inout JSONWriter) -> Void) {
        self.key(key)
        object(members)
    }

    @inlinable @inline(__always) public mutating func array(_ key: StaticString, _ elements: (inout JSONWriter) -> Void) {
        self.key(key)
        array(elements)
    }

    public mutating func strings(_ key: StaticString, _ values: some Sequence<String>) {
        array(key) { json in for value in values { json.string(value) } }
    }

    /// A member whose key is content.
    public mutating func string(named key: String, _ value: String) {
        self.key(named: key)
        string(value)
    }

    /// A member whose key is content.
    public mutating func object(named key: String, _ members: (inout JSONWriter) -> Void) {
        self.key(named: key)
        object(members)
    }

    /// A line break between values, so that large files can be read and compared.
    @inlinable public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    // MARK: - Bytes

    @inlinable @inline(__always) mutating func key(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(key)
        bytes.append("\":" as StaticString)
        needsComma = false
    }

    private mutating func key(named key: String) {
        separate()
        appendString(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    @inlinable @inline(__always) mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    @inlinable @inline(__always) mutating func nested(_ open: StaticString, _ close: StaticString, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        needsComma = false
        body(&self)
        bytes.append(close)
        needsComma = true
    }

    @usableFromInline mutating func appendString(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        appendEscaped(value)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func appendEscaped(_ value: String) {
        value.withBytes { utf8 in
            var start = 0
            var index = EscapeMode.json.nextSuspect(in: utf8, from: 0)
            while index < utf8.count {
                let length = Self.escapedLength(utf8, at: index)
                if length > 0 {
                    let character = UnsafeBufferPointer(rebasing: utf8[index..<(index + length)])
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                    for unit in String(decoding: character, as: UTF8.self).utf16 { appendEscape(unit) }
                    start = index + length
                }
                index = EscapeMode.json.nextSuspect(in: utf8, from: index + max(length, 1))
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

    /// How many bytes at `index` make a character that must be escaped: special in JSON, in a `script` element, or forbidden in HTML;
    /// or U+2028 or U+2029, which old JavaScript takes for line ends. 0 for any other.
    private static func escapedLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch utf8[index] {
        case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): 1
        case 0..<0x80: 0
        case 0xE2: index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: ByteBuffer.forbiddenLength(utf8, at: index)
        }
    }

    private mutating func appendEscape(_ unit: UInt16) {
        switch unit {
        case 0x22: bytes.append("\\\"" as StaticString)
        case 0x5C: bytes.append("\\\\" as StaticString)
        case 0x0A: bytes.append("\\n" as StaticString)
        case 0x09: bytes.append("\\t" as StaticString)
        case 0x0D: bytes.append("\\r" as StaticString)
        default:
            bytes.append("\\u" as StaticString)
            for shift: UInt16 in [12, 8, 4, 0] { bytes.append(ByteBuffer.hexDigit(UInt8(unit >> shift & 15))) }
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        var rest = text.utf8[...]
        func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let whole = rest.prefix(while: isDigit)
        guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
        rest = rest.dropFirst(whole.count)
        if rest.isEmpty { return true }
        guard rest.first == UInt8(ascii: "."), rest.count > 1 else { return false }
        return rest.dropFirst().allSatisfy(isDigit)
    }
}

extension HTML {
    /// Writes JSON where the page is.
    mutating func json(_ body: (inout JSONWriter) -> Void) {
        var json = JSONWriter(capacity: 0)
        swap(&json.bytes, &bytes)
        body(&json)
        swap(&json.bytes, &bytes)
    }
}
