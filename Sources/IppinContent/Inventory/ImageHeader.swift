/// Format, size and orientation of a picture, read from its first bytes without decoding it.
package struct ImageHeader: Sendable, Hashable {
    package enum Format: String, Sendable, Hashable, CaseIterable {
        case jpeg = "jpg"
        case png
        case webP = "webp"
        case gif
    }

    package let format: Format
    /// In pixels, as they lie in the file.
    package let storedWidth: Int
    package let storedHeight: Int
    /// By the Exif data, 1 to 8: how the pixels are turned and mirrored to stand upright. 5 to 8 swap width and height.
    package let orientation: Int
    /// Whether a decoder must hold the whole picture, because its rows do not come one after the other.
    package let isHeldWhole: Bool
    /// Whether it has more than one frame.
    package let isAnimated: Bool

    /// In pixels, upright.
    package var width: Int { orientation >= 5 ? storedHeight : storedWidth }
    package var height: Int { orientation >= 5 ? storedWidth : storedHeight }

    /// Nil if the bytes are no picture of a known format, or are cut off before its size.
    package init?(_ bytes: [UInt8]) {
        guard let header = Self.png(bytes) ?? Self.jpeg(bytes) ?? Self.webP(bytes) ?? Self.gif(bytes), header.storedWidth > 0, header.storedHeight > 0 else { return nil }
        self = header
    }

    init(_ format: Format, _ width: Int, _ height: Int, orientation: Int = 1, isHeldWhole: Bool, isAnimated: Bool = false) {
        self.format = format
        storedWidth = width
        storedHeight = height
        self.orientation = orientation
        self.isHeldWhole = isHeldWhole
        self.isAnimated = isAnimated
    }

    /// The most pixels that are decoded: a file of a few kilobytes may claim any number. Photos of the largest telephone cameras have 200 million.
    package var pixelLimit: Int { isHeldWhole ? 64_000_000 : 256_000_000 }

    /// Whether it has more pixels than are decoded.
    package var isTooLarge: Bool { storedWidth > pixelLimit || storedHeight > pixelLimit || storedWidth * storedHeight > pixelLimit }

    /// The chunks before the pixels say whether it is animated (APNG) and which way up it is.
    private static func png(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 29, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        var orientation = 1
        var isAnimated = false
        var offset = 8
        while offset + 8 <= bytes.count {
            let length = bytes.bigEndian(offset, 4)
            let name = bytes[offset + 4..<offset + 8]
            if name.elementsEqual("IDAT".utf8) { break }
            if name.elementsEqual("acTL".utf8) { isAnimated = true }
            if name.elementsEqual("eXIf".utf8) { orientation = ExifOrientation.value(bytes, offset + 8, min(offset + 8 + length, bytes.count)) }
            offset += 12 + length
        }
        return ImageHeader(.png, bytes.bigEndian(16, 4), bytes.bigEndian(20, 4), orientation: orientation, isHeldWhole: bytes[28] != 0, isAnimated: isAnimated)
    }

    private static func gif(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 13, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
        return ImageHeader(.gif, bytes.littleEndian(6, 2), bytes.littleEndian(8, 2), isHeldWhole: true, isAnimated: GIFFrames.areSeveral(in: bytes))
    }

    /// The three forms of WebP: lossy (`VP8 `), lossless (`VP8L`) and extended (`VP8X`).
    private static func webP(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)), Array(bytes[8..<12]) == Array("WEBP".utf8) else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8 ": return ImageHeader(.webP, bytes.littleEndian(26, 2) & 0x3FFF, bytes.littleEndian(28, 2) & 0x3FFF, isHeldWhole: true)
        case "VP8L":
            let bits = bytes.littleEndian(21, 4)
            return ImageHeader(.webP, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, isHeldWhole: true)
        case "VP8X":
            return ImageHeader(
                .webP, bytes.littleEndian(24, 3) + 1, bytes.littleEndian(27, 3) + 1, orientation: webPOrientation(bytes), isHeldWhole: true,
                isAnimated: bytes[20] & 0x02 != 0)
        default: return nil
        }
    }

    private static func webPOrientation(_ bytes: [UInt8]) -> Int {
        var offset = 12
        while offset + 8 <= bytes.count {
            let length = bytes.littleEndian(offset + 4, 4)
            if bytes[offset..<offset + 4].elementsEqual("EXIF".utf8) { return ExifOrientation.value(bytes, offset + 8, min(offset + 8 + length, bytes.count)) }
            offset += 8 + length + length % 2
        }
        return 1
    }

    /// Walks a JPEG's segments to the frame header (ITU-T T.81, B.2.2), noting the orientation on the way.
    private static func jpeg(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
        var offset = 2
        var orientation = 1
        while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            if marker == 0xFF {
                offset += 1
                continue
            }
            let length = bytes.bigEndian(offset + 2, 2)
            guard length >= 2 else { return nil }
            switch marker {
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard offset + 9 <= bytes.count else { return nil }
                let isProgressive = marker & 0x03 == 0x02
                return ImageHeader(.jpeg, bytes.bigEndian(offset + 7, 2), bytes.bigEndian(offset + 5, 2), orientation: orientation, isHeldWhole: isProgressive)
            case 0xE1 where orientation == 1: orientation = ExifOrientation.value(bytes, offset + 4, min(offset + 2 + length, bytes.count))
            case 0xDA: return nil
            default: break
            }
            offset += 2 + length
        }
        return nil
    }
}

extension [UInt8] {
    func bigEndian(_ offset: Int, _ count: Int) -> Int { self[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) } }

    func littleEndian(_ offset: Int, _ count: Int) -> Int { self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) } }
}
