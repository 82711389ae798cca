/// What a file is that is listed as a photo and is none that browsers show, as far as its first bytes tell.
package enum ForeignImage: Sendable, Hashable {
    case empty
    /// As telephones make them.
    case heic
    /// A format by its usual name.
    case named(String)
    case unknown

    package init(_ bytes: [UInt8]) {
        func has(_ text: String, at offset: Int) -> Bool { bytes.count >= offset + text.utf8.count && bytes[offset..<offset + text.utf8.count].elementsEqual(text.utf8) }
        let start = String(decoding: bytes.prefix(256), as: UTF8.self)
        switch true {
        case bytes.isEmpty: self = .empty
        case has("ftyp", at: 4): self = has("avif", at: 8) || has("avis", at: 8) ? .named("AVIF") : ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"].contains { has($0, at: 8) } ? .heic : .unknown
        case has("II*\0", at: 0), has("MM\0*", at: 0): self = .named("TIFF or a camera's raw format")
        case has("BM", at: 0): self = .named("BMP")
        case has("%PDF", at: 0): self = .named("PDF")
        case has("8BPS", at: 0): self = .named("a Photoshop document")
        case start.contains("<svg"): self = .named("SVG, a drawing and no photo")
        default: self = .unknown
        }
    }
}
