internal import IppinSource

/// A place in a file, as SARIF has it.
struct SARIFLocation: Encodable, Sendable {
    struct Artifact: Encodable, Sendable {
        let uri: String
    }

    struct Region: Encodable, Sendable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    struct Physical: Encodable, Sendable {
        let artifactLocation: Artifact
        let region: Region
    }

    let physicalLocation: Physical
    let message: SARIFMessage?
}

/// Finds places in files, each of which is read once.
struct SARIFPlaces {
    private let folder: String
    private let source: (String) -> [UInt8]?
    private var files: [String: UTF16Positions] = [:]

    init(folder: String, source: @escaping (String) -> [UInt8]?) {
        self.folder = folder
        self.source = source
    }

    mutating func location(_ span: SourceSpan, message: String? = nil) -> SARIFLocation {
        SARIFLocation(physicalLocation: .init(artifactLocation: artifact(span.path), region: region(span)), message: message.map { SARIFMessage(text: $0) })
    }

    func artifact(_ path: String) -> SARIFLocation.Artifact { .init(uri: Self.uri(folder + path)) }

    mutating func region(_ span: SourceSpan) -> SARIFLocation.Region {
        var positions = files[span.path] ?? UTF16Positions(source(span.path) ?? [])
        let start = positions.position(of: span.range.lowerBound)
        let end = positions.position(of: span.range.upperBound)
        files[span.path] = positions
        return SARIFLocation.Region(startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
    }

    /// A relative reference of RFC 3986. A colon in the first segment would be taken for a scheme.
    static func uri(_ path: String) -> String {
        var uri = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return uri
    }
}
