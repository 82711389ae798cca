import SiteSupport
import Testing

@testable import IppinContent

@Suite("Headers of pictures") struct ImageHeaderTests {
    /// The start of a JPEG: Exif data with an orientation, then the frame header.
    private static func jpeg(_ width: Int, _ height: Int, orientation: UInt8? = nil, frame: UInt8 = 0xC0) -> [UInt8] {
        let tiff: [UInt8] = Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation ?? 1, 0, 0, 0, 0, 0, 0]
        let exif = Array("Exif\0\0".utf8) + tiff
        let segment: [UInt8] = orientation == nil ? [] : [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
        return [0xFF, 0xD8] + segment + [0xFF, frame, 0, 17, 8, UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8), UInt8(width & 255), 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]
    }

    @Test func jpegs() throws {
        let plain = try #require(ImageHeader(Self.jpeg(4000, 3000)))
        #expect(plain.format == .jpeg && plain.width == 4000 && plain.height == 3000 && plain.orientation == 1 && !plain.isHeldWhole && !plain.isTooLarge)
        let turned = try #require(ImageHeader(Self.jpeg(4000, 3000, orientation: 6, frame: 0xC2)))
        #expect((turned.width, turned.height) == (3000, 4000) && (turned.storedWidth, turned.storedHeight) == (4000, 3000) && turned.isHeldWhole)
        #expect(ImageHeader(Self.jpeg(4000, 3000, orientation: 9))?.orientation == 1)
    }

    /// Wherever a file ends, nothing is read behind it.
    @Test func everyLengthOfEveryFormat() {
        let webP = Array("RIFF\u{40}\0\0\0WEBPVP8X\u{0A}\0\0\0".utf8) + [0x0A, 0, 0, 0, 39, 0, 0, 29, 0, 0] + Array("EXIF\u{16}\0\0\0II*\0\u{8}\0\0\0\u{1}\0\u{12}\u{1}\u{3}\0\u{1}\0\0\0\u{6}\0\0\0".utf8)
        let gif = Array(("GIF89a(\0\u{1E}\0\0\0\0" + String(repeating: ",\0\0\0\0\u{1}\0\u{1}\0\0\u{2}\u{1}\0\0", count: 2) + ";").utf8)
        for whole in [Self.jpeg(40, 30, orientation: 8), SmallSite.picture, webP, gif] {
            for length in 0...whole.count { _ = Attachment(Array(whole.prefix(length))) }
        }
        let moving = ImageHeader(webP)
        #expect(moving?.isAnimated == true && moving?.orientation == 6 && moving?.width == 30 && moving?.height == 40)
        #expect(ImageHeader(gif)?.isAnimated == true)
    }

    @Test func hugeClaimsAreRefusedBeforeAnythingIsDecoded() {
        func isTooLarge(_ width: UInt32, _ height: UInt32, interlaced: Bool = false) -> Bool {
            func bytes(_ number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
            var file = SmallSite.picture
            file.replaceSubrange(16..<24, with: bytes(width) + bytes(height))
            if interlaced { file[28] = 1 }
            if case .tooLarge = Attachment(file) { return true }
            return false
        }
        #expect(!isTooLarge(16_000, 16_000) && isTooLarge(16_001, 16_000) && isTooLarge(.max, .max) && isTooLarge(1, .max))
        #expect(!isTooLarge(8_000, 8_000, interlaced: true) && isTooLarge(8_001, 8_000, interlaced: true))
    }

    @Test func foreignFormatsAreNamed() {
        func foreign(_ bytes: [UInt8]) -> ForeignImage? { if case .notAPicture(let found) = Attachment(bytes) { found } else { nil } }
        #expect(foreign([]) == .empty)
        #expect(foreign(Array("\0\0\0\u{18}ftypheic\0\0\0\0".utf8)) == .heic)
        #expect(foreign(Array("\0\0\0\u{18}ftypavif\0\0\0\0".utf8)) == .named("AVIF"))
        #expect(foreign(Array("<?xml version='1.0'?><svg/>".utf8)) == .named("SVG, a drawing and no photo"))
        #expect(foreign(Array("II*\0".utf8)) == .named("TIFF or a camera's raw format"))
        #expect(foreign(Array("hello".utf8)) == .unknown && foreign([0xFF, 0xD8]) == .unknown)
    }
}
