import IppinModel
import Testing

@testable import IppinTool

@Suite("Pictures made of photos") struct PictureMakerTests {
    private static let (red, blue) = ([208, 32, 32], [32, 48, 200])

    private func expectColor(_ file: [UInt8], atX x: Double, y: Double, _ color: [Int], within distance: Int = 14, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let found = try PictureFixture.color(of: file, atX: x, y: y, sourceLocation: sourceLocation)
        #expect(zip(found, color).allSatisfy { abs($0 - $1) <= distance }, "\(found) is not \(color)", sourceLocation: sourceLocation)
    }

    @Test(arguments: ["progressive.jpg", "interlaced.png", "rgb16.png", "lossless.webp", "plain.gif", "moving.webp"])
    func everyFormatBecomesPlainFiles(name: String) throws {
        let fixture = try PictureFixture(name)
        let made = try #require(fixture.made)
        #expect(fixture.source.renditions.map(\.ending) == ["96.webp", "96.jpg", "card.jpg"])
        for file in made.files.prefix(2) {
            try expectColor(file, atX: 0.1, y: 0.5, Self.red)
            if name != "moving.webp" { try expectColor(file, atX: 0.9, y: 0.5, Self.blue) }
            #expect(PictureFixture.extraParts(of: file) == [])
        }
        #expect(made.tint != nil)
    }

    @Test func inkAndGreyBecomeScreenColours() throws {
        try expectColor(try #require(try PictureFixture("cmyk.jpg").made?.files[1]), atX: 0.1, y: 0.5, Self.red, within: 30)
        let grey = try PictureFixture.color(of: try #require(try PictureFixture("grey16.png").made?.files[0]), atX: 0.9, y: 0.5)
        #expect(grey.count == 3 && grey.allSatisfy { abs($0 - grey[0]) <= 2 })
    }

    /// The file's samples are 64, 200, 64: in sRGB that green has less red.
    @Test func otherColourSpacesAreConverted() throws {
        let file = try #require(try PictureFixture("p3.jpg").made?.files[0])
        #expect(try PictureFixture.color(of: file, atX: 0.5, y: 0.5)[0] < 30)
        #expect(PictureFixture.extraParts(of: file) == [])
    }

    @Test func photosStandUpright() throws {
        let fixture = try PictureFixture("turned.jpg")
        let made = try #require(fixture.made)
        #expect((fixture.source.width, fixture.source.height) == (64, 96))
        for file in made.files.prefix(2) {
            try expectColor(file, atX: 0.5, y: 0.1, Self.red)
            try expectColor(file, atX: 0.5, y: 0.9, Self.blue)
        }
    }

    /// Where a photo was taken can endanger people.
    @Test func nothingButPixelsIsPublished() throws {
        let fixture = try PictureFixture("turned.jpg")
        #expect(PictureFixture.extraParts(of: fixture.bytes) == ["APP1", "APP1", "APP13", "COM"])
        let texts = ["SECRET", "Exif", "adobe", "Photoshop", "GPS"]
        #expect(texts.prefix(4).allSatisfy { fixture.bytes.text.contains($0) })
        let files = try #require(fixture.made?.files) + fixture.source.renditions.compactMap { PictureMaker.file($0, of: fixture.source, from: fixture.bytes, fixture.header) }
        #expect(files.count == 6)
        for file in files {
            #expect(PictureFixture.extraParts(of: file) == [])
            for text in texts { #expect(!file.text.contains(text)) }
        }
    }

    @Test func transparencyStaysInWebPAndIsWhiteInJPEG() throws {
        let made = try #require(try PictureFixture("alpha.png").made)
        #expect(made.tint == nil)
        #expect(try PictureFixture.color(of: made.files[0], atX: 0.9, y: 0.5).last == 0)
        try expectColor(made.files[1], atX: 0.9, y: 0.5, [255, 255, 255])
    }

    @Test func aCardKeepsTheFocusInSight() throws {
        // Upright, the photo is red above and blue below: a card of it is a third as high.
        let top = try PictureFixture("turned.jpg", focus: FocalPoint(x: 50, y: 0))
        #expect(top.source.renditions.last.map { [$0.width, $0.height] } == [64, 34])
        try expectColor(try #require(top.made?.files.last), atX: 0.5, y: 0.9, Self.red)
        try expectColor(try #require(try PictureFixture("turned.jpg", focus: FocalPoint(x: 50, y: 90)).made?.files.last), atX: 0.5, y: 0.1, Self.blue)
    }

    @Test(arguments: ["cut-off.jpg", "cut-off-progressive.jpg", "cut-off.png"])
    func damagedPhotosAreNone(name: String) throws { #expect(try PictureFixture(name).made == nil) }

    /// Every byte of every fixture, broken: a picture or none, never a crash.
    @Test(arguments: ["progressive.jpg", "turned.jpg", "interlaced.png", "lossless.webp", "plain.gif", "p3.jpg"])
    func brokenBytes(name: String) throws {
        let fixture = try PictureFixture(name)
        for position in stride(from: 0, to: fixture.bytes.count, by: 3) {
            var bytes = fixture.bytes
            bytes[position] ^= 0xA5
            if position % 2 == 0 { bytes.removeLast(position / 2) }
            let source = fixture.source
            guard let first = source.renditions.first else { continue }
            _ = PictureMaker.file(first, of: source, from: bytes, fixture.header)
        }
    }

    @Test func theSameBytesGiveTheSameFiles() throws {
        let fixture = try PictureFixture("turned.jpg")
        #expect(try #require(fixture.made?.files) == fixture.made?.files)
        let files = try #require(fixture.made)
        let pack = PicturePack.bytes(files)
        let read = try #require(PicturePack(head: Array(pack.prefix(PicturePack.headLimit)), size: pack.count))
        #expect(read.tint == files.tint && read.entries.map { Array(pack[$0.offset..<$0.offset + $0.size]) } == files.files)
        for length in 0..<pack.count { #expect(PicturePack(head: Array(pack.prefix(min(length, PicturePack.headLimit))), size: length) == nil) }
    }
}

extension [UInt8] {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
