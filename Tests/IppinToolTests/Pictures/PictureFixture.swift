import Foundation
import IppinContent
import IppinModel
import Testing

@testable import IppinTool

/// A picture of `Fixtures`, which `make.py` there makes: 96 × 64 pixels, red on its left half and blue on its right.
struct PictureFixture {
    let bytes: [UInt8]
    let header: ImageHeader
    let source: PictureSource

    init(_ name: String, focus: FocalPoint = .center, sourceLocation: SourceLocation = #_sourceLocation) throws {
        bytes = try Self.bytes(name, sourceLocation: sourceLocation)
        header = try #require(ImageHeader(bytes), sourceLocation: sourceLocation)
        source = PictureSource(
            source: name, name: "jar", fingerprint: Fingerprint(of: bytes), width: header.width, height: header.height, focus: focus, hasCard: true)
    }

    static func bytes(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return Array(try #require(try? Data(contentsOf: folder.appending(path: name)), sourceLocation: sourceLocation))
    }

    /// Nil if it cannot be decoded.
    var made: PictureMaker.Files? { PictureMaker.files(of: source, from: bytes, header) }

    /// What stands at a place of a WebP, JPEG or PNG, each 0 to 1, as its own decoder gives it.
    static func color(of file: [UInt8], atX x: Double, y: Double, sourceLocation: SourceLocation = #_sourceLocation) throws -> [Int] {
        let header = try #require(ImageHeader(file), sourceLocation: sourceLocation)
        let raster = try #require(Raster.decoded(file, header, width: header.width, height: header.height), sourceLocation: sourceLocation)
        return raster.color(x: Int(x * Double(raster.width - 1)), y: Int(y * Double(raster.height - 1)))
    }

    /// The names of the parts of a WebP or JPEG, but for those that hold pixels and the tables to decode them.
    static func extraParts(of file: [UInt8]) -> [String] {
        var parts: [String] = []
        if file.starts(with: Array("RIFF".utf8)) {
            var offset = 12
            while offset + 8 <= file.count {
                parts.append(String(decoding: file[offset..<offset + 4], as: UTF8.self))
                let length = file[offset + 4..<offset + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
                offset += 8 + length + length % 2
            }
            return parts.filter { !["VP8 ", "VP8L", "VP8X", "ALPH"].contains($0) }
        }
        var offset = 2
        while offset + 4 <= file.count, file[offset] == 0xFF, file[offset + 1] != 0xDA {
            let marker = file[offset + 1]
            if marker >= 0xE0 { parts.append(marker == 0xFE ? "COM" : "APP\(marker - 0xE0)") }
            offset += 2 + Int(file[offset + 2]) << 8 + Int(file[offset + 3])
        }
        return parts.filter { $0 != "APP0" }
    }
}
