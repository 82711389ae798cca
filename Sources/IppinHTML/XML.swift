/// An XML document being written: a sitemap, a feed. Strings are always escaped and names are literals, as in `HTML`.
public struct XML: ~Copyable {
    /// A name, prefixed or not, and a value that is escaped.
    public struct Attribute: Sendable {
        enum Value: Sendable {
            case text(String)
            case address(SiteAddress)
        }

        let name: StaticString
        let value: Value

        public init(_ name: StaticString, _ value: String) {
            self.name = name
            self.value = .text(value)
        }

        public init(_ name: StaticString, _ address: SiteAddress) {
            self.name = name
            self.value = .address(address)
        }
    }

    private var bytes: ByteBuffer

    /// Starts the document with its declaration.
    public init(capacity: Int = 16 * 1024) {
        bytes = ByteBuffer(capacity: capacity)
        bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" as StaticString)
    }

    public consuming func finish() -> [UInt8] { bytes.array() }

    public mutating func element(_ name: StaticString, _ attributes: Attribute..., content: (inout XML) -> Void) {
        startTag(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        endTag(name)
    }

    public mutating func element(_ name: StaticString, _ attributes: Attribute..., text string: String) {
        startTag(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        bytes.appendEscaped(string, .text)
        endTag(name)
    }

    public mutating func element(_ name: StaticString, _ attributes: Attribute..., text address: SiteAddress) {
        startTag(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        bytes.append(address, .text)
        endTag(name)
    }

    /// An element that holds nothing: `<link href="…"/>`.
    public mutating func empty(_ name: StaticString, _ attributes: Attribute...) {
        startTag(name, attributes)
        bytes.append("/>" as StaticString)
    }

    /// Text, escaped.
    public mutating func text(_ string: String) { bytes.appendEscaped(string, .text) }

    /// Text in UTF-8, escaped: a feed holds its HTML so.
    public mutating func text(utf8: ArraySlice<UInt8>) { utf8.withUnsafeBufferPointer { bytes.appendEscaped($0, .text) } }

    /// A line break between elements.
    public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func startTag(_ name: StaticString, _ attributes: [Attribute]) {
        assert(Set(attributes.map { "\($0.name)" }).count == attributes.count, "an attribute stands twice in <\(name)>")
        bytes.append(UInt8(ascii: "<"))
        bytes.append(name)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes.append(attribute.name)
            bytes.append("=\"" as StaticString)
            switch attribute.value {
            case .text(let text): bytes.appendEscaped(text, .xmlAttribute)
            case .address(let address): bytes.append(address, .xmlAttribute)
            }
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func endTag(_ name: StaticString) {
        bytes.append("</" as StaticString)
        bytes.append(name)
        bytes.append(UInt8(ascii: ">"))
    }
}
