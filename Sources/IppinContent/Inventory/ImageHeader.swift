/// Format and size of a picture, read from its first bytes without decoding it.
package struct ImageHeader: Sendable, Hashable {
    package enum Format: String, Sendable, Hashable, CaseIterable {
        case jpeg = "jpg"
        case png
        case webP = "webp"
        case gif
    }

    package let format: Format
    /// In pixels, after the orientation that a JPEG's Exif data asks for.
    package let width: Int
    package let height: Int

    /// Nil if the bytes are no picture of a known format, or are cut off before its size.
    package init?(_ bytes: [UInt8]) {
        guard let header = Self.png(bytes) ?? Self.jpeg(bytes) ?? Self.webP(bytes) ?? Self.gif(bytes), header.width > 0, header.height > 0 else { return nil }
        self = header
    }

    private init(format: Format, width: Int, height: Int) {
        self.format = format
        self.width = width
        self.height = height
    }

    private static func png(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        return ImageHeader(format: .png, width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4))
    }

    private static func gif(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
        return ImageHeader(format: .gif, width: littleEndian(bytes, 6, 2), height: littleEndian(bytes, 8, 2))
    }

    /// The three forms of WebP: lossy (`VP8 `), lossless (`VP8L`) and extended (`VP8X`).
    private static func webP(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)), Array(bytes[8..<12]) == Array("WEBP".utf8) else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8 ": return ImageHeader(format: .webP, width: littleEndian(bytes, 26, 2) & 0x3FFF, height: littleEndian(bytes, 28, 2) & 0x3FFF)
        case "VP8L":
            let bits = littleEndian(bytes, 21, 4)
            return ImageHeader(format: .webP, width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
        case "VP8X": return ImageHeader(format: .webP, width: littleEndian(bytes, 24, 3) + 1, height: littleEndian(bytes, 27, 3) + 1)
        default: return nil
        }
    }

    /// Walks a JPEG's segments to the frame header (ITU-T T.81, B.2.2), noting the orientation on the way.
    private static func jpeg(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
        var offset = 2
        var isTurned = false
        while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            if marker == 0xFF {
                offset += 1
                continue
            }
            let length = bigEndian(bytes, offset + 2, 2)
            guard length >= 2 else { return nil }
            switch marker {
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard offset + 9 <= bytes.count else { return nil }
                let height = bigEndian(bytes, offset + 5, 2)
                let width = bigEndian(bytes, offset + 7, 2)
                return ImageHeader(format: .jpeg, width: isTurned ? height : width, height: isTurned ? width : height)
            case 0xE1: isTurned = isTurned || orientation(bytes, offset + 4, min(offset + 2 + length, bytes.count)) >= 5
            case 0xDA: return nil
            default: break
            }
            offset += 2 + length
        }
        return nil
    }

    /// The Exif orientation, 1 to 8, in the first image directory; 1 where there is none. 5 to 8 swap width and height.
    private static func orientation(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        guard end - start > 14, Array(bytes[start..<start + 6]) == Array("Exif\0\0".utf8) else { return 1 }
        let tiff = start + 6
        let isLittle = bytes[tiff] == UInt8(ascii: "I")
        func number(_ offset: Int, _ count: Int) -> Int {
            guard offset >= start, offset + count <= end else { return 0 }
            return isLittle ? littleEndian(bytes, offset, count) : bigEndian(bytes, offset, count)
        }
        let directory = tiff + number(tiff + 4, 4)
        for entry in 0..<min(number(directory, 2), 64) {
            let offset = directory + 2 + entry * 12
            if number(offset, 2) == 0x0112 { return number(offset + 8, 2) }
        }
        return 1
    }

    private static func bigEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func littleEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
