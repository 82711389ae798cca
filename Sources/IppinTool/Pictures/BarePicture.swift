internal import IppinModel

/// The file of a picture without anything but what is needed to show it.
///
/// Encoders are asked to write no metadata, but some versions of libvips put Exif, XMP and profiles into WebP all the same. What is published is made
/// by this, which knows the few parts that may stay and leaves out all others: a place in a photo can endanger people.
enum BarePicture {
    /// Nil if the bytes are not such a file.
    static func bytes(of file: [UInt8], _ format: PictureRendition.Format) -> [UInt8]? {
        switch format {
        case .webP: webP(file)
        case .jpeg: jpeg(file)
        }
    }

    /// The pixels, and their opacity if there is one. A container that names its parts (`VP8X`) is needed for the opacity of a lossy picture alone.
    private static func webP(_ file: [UInt8]) -> [UInt8]? {
        guard file.count >= 20, file.starts(with: Array("RIFF".utf8)), file[8..<12].elementsEqual("WEBP".utf8) else { return nil }
        var (opacity, pixels, canvas): (ArraySlice<UInt8>?, ArraySlice<UInt8>?, ArraySlice<UInt8>?)
        var offset = 12
        while offset + 8 <= file.count {
            let length = file[offset + 4..<offset + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
            let end = offset + 8 + length + length % 2
            guard end <= file.count else { return nil }
            switch String(decoding: file[offset..<offset + 4], as: UTF8.self) {
            case "VP8 ", "VP8L": pixels = pixels ?? file[offset..<end]
            case "ALPH": opacity = opacity ?? file[offset..<end]
            case "VP8X" where length == 10: canvas = canvas ?? file[offset..<end]
            default: break
            }
            offset = end
        }
        guard let pixels else { return nil }
        var parts = Array("WEBP".utf8)
        if let opacity {
            guard var canvas = canvas.map({ Array($0) }) else { return nil }
            canvas[8] = 0x10
            parts += canvas + opacity
        }
        parts += pixels
        return Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: parts.count >> ($0 * 8)) } + parts
    }

    /// All segments but comments and those of applications; of these, the first (`JFIF`) says how the colours are coded.
    private static func jpeg(_ file: [UInt8]) -> [UInt8]? {
        guard file.count >= 4, file[0] == 0xFF, file[1] == 0xD8 else { return nil }
        var result = Array(file[..<2])
        result.reserveCapacity(file.count)
        var offset = 2
        while offset + 4 <= file.count, file[offset] == 0xFF {
            let marker = file[offset + 1]
            let end = offset + 2 + Int(file[offset + 2]) << 8 + Int(file[offset + 3])
            guard end <= file.count else { return nil }
            // What follows are the pixels, to the end; our encoder writes one scan.
            if marker == 0xDA { return result + file[offset...] }
            let isExtra = marker == 0xFE || 0xE1...0xEF ~= marker
            if !isExtra { result += file[offset..<end] }
            offset = end
        }
        return nil
    }
}
