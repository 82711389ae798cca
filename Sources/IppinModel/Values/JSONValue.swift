/// A JSON value (RFC 8259) whose members keep the order in which they were given, so that the same input gives the same bytes.
package indirect enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(DecimalNumber)
    case string(String)
    case array([JSONValue])
    case object([Member])

    package struct Member: Sendable, Hashable {
        package let name: String
        package let value: JSONValue

        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// Indented by two spaces, arrays and objects of a few scalars on one line, a line break at the end.
    package var prettyText: String {
        var writer = Writer()
        writer.write(self, indentation: 0)
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }

    /// On one line, without spaces and without a line break.
    package var compactText: String {
        var writer = Writer()
        writer.writeCompact(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    package subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    private struct Writer {
        private(set) var bytes: [UInt8] = []
        private static let lineWidth = 100

        mutating func write(_ value: JSONValue, indentation: Int) {
            let start = bytes.count
            writeCompact(value, spaced: true)
            guard !value.isScalar, bytes.count - start > Self.lineWidth else { return }
            bytes.removeSubrange(start...)
            switch value {
            case .array(let items):
                writeLines(items.count, "[", "]", indentation) { $0.write(items[$1], indentation: indentation + 2) }
            case .object(let members):
                writeLines(members.count, "{", "}", indentation) { writer, index in
                    writer.write(members[index].name)
                    writer.append(": ")
                    writer.write(members[index].value, indentation: indentation + 2)
                }
            case .null, .bool, .integer, .number, .string: writeCompact(value)
            }
        }

        private mutating func writeLines(_ count: Int, _ open: String, _ close: String, _ indentation: Int, _ body: (inout Writer, Int) -> Void) {
            append(open)
            for index in 0..<count {
                append(index == 0 ? "\n" : ",\n")
                bytes.append(contentsOf: repeatElement(0x20, count: indentation + 2))
                body(&self, index)
            }
            append("\n")
            bytes.append(contentsOf: repeatElement(0x20, count: indentation))
            append(close)
        }

        mutating func writeCompact(_ value: JSONValue, spaced: Bool = false) {
            switch value {
            case .null: append("null")
            case .bool(let flag): append(flag ? "true" : "false")
            case .integer(let number): append(String(number))
            case .number(let number): append(number.machineText)
            case .string(let text): write(text)
            case .array(let items):
                append("[")
                for (index, item) in items.enumerated() {
                    if index > 0 { append(spaced ? ", " : ",") }
                    writeCompact(item, spaced: spaced)
                }
                append("]")
            case .object(let members):
                append("{")
                for (index, member) in members.enumerated() {
                    if index > 0 { append(spaced ? ", " : ",") }
                    write(member.name)
                    append(spaced ? ": " : ":")
                    writeCompact(member.value, spaced: spaced)
                }
                append("}")
            }
        }

        private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

        private mutating func write(_ text: String) {
            bytes.append(UInt8(ascii: "\""))
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
                case 0x0A: append("\\n")
                case 0x09: append("\\t")
                case 0x0D: append("\\r")
                case 0..<0x20, 0x7F: append("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
                default: bytes.append(byte)
                }
            }
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private var isScalar: Bool {
        switch self {
        case .array, .object: false
        case .null, .bool, .integer, .number, .string: true
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements.map { Member($0, $1) }) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
}
