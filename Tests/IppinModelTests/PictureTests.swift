import IppinModel
import Testing

@Suite("Which files are made of a photo") struct PictureTests {
    private static func source(_ width: Int, _ height: Int, focus: FocalPoint = .center, hasCard: Bool = true) -> PictureSource {
        PictureSource(
            source: "content/products/jar/a.jpg", name: "jar-a", fingerprint: Fingerprint(of: [1]), width: width, height: height, focus: focus, hasCard: hasCard)
    }

    private static func sizes(_ width: Int, _ height: Int) -> [String] {
        source(width, height).renditions.map { ($0.isCard ? "card " : "") + "\($0.width)x\($0.height) \($0.format.rawValue)" }
    }

    @Test func aPhotoOfACamera() {
        #expect(
            Self.sizes(4000, 3000) == [
                "320x240 webp", "480x360 webp", "720x540 webp", "1080x810 webp", "1440x1080 webp", "2000x1500 webp", "720x540 jpg", "1440x1080 jpg", "card 1200x630 jpg",
            ])
        #expect(Self.sizes(3000, 4000).last == "card 1200x630 jpg")
    }

    @Test(arguments: [(1, 1), (1, 100_000), (100_000, 1), (319, 200), (321, 200), (383, 10), (385, 10), (700, 3000), (1000, 524), (1001, 524), (5000, 40_000), (65535, 65535)])
    func nothingIsLargerThanThePhoto(width: Int, height: Int) {
        let renditions = Self.source(width, height).renditions
        #expect(renditions.contains { $0.format == .webP } && renditions.contains { $0.format == .jpeg && !$0.isCard } && renditions.filter(\.isCard).count == 1)
        for file in renditions {
            #expect(1...min(width, 2000) ~= file.width && 1...min(height, 4000) ~= file.height)
            if !file.isCard { #expect(abs(file.width * height - file.height * width) <= max(width, height) || file.height == 1 || file.width == 1) }
        }
        #expect(Set(renditions.map { Self.source(width, height).path(of: $0) }).count == renditions.count)
    }

    @Test func smallPhotosKeepTheirOwnWidth() {
        #expect(Self.sizes(300, 200) == ["300x200 webp", "300x200 jpg", "card 300x158 jpg"])
        #expect(Self.sizes(1300, 650).filter { $0.hasSuffix("webp") }.last == "1300x650 webp")
        #expect(Self.sizes(1200, 600).filter { $0.hasSuffix("webp") }.last == "1080x540 webp")
    }

    @Test func namesSayAllThatTheBytesDependOn() throws {
        let (center, left) = (Self.source(4000, 3000), Self.source(4000, 3000, focus: FocalPoint(x: 0, y: 50)))
        let (whole, card) = (try #require(center.renditions.first), try #require(center.renditions.last))
        #expect(center.path(of: whole) == left.path(of: whole) && center.path(of: card) != left.path(of: card) && center.key != left.key)
        #expect(center.path(of: whole).hasPrefix("/assets/jar-a.") && center.path(of: whole).hasSuffix("-320.webp"))
        #expect(center.mainPath.hasSuffix("-1440.jpg"))
        #expect(Self.source(4000, 3000, hasCard: false).key == Self.source(4000, 3000, focus: FocalPoint(x: 0, y: 50), hasCard: false).key)
    }

    @Test func pointsAndTints() {
        #expect(FocalPoint.start(of: 40, in: 100, percent: 50) == 30 && FocalPoint.start(of: 40, in: 100, percent: 0) == 0 && FocalPoint.start(of: 40, in: 100, percent: 100) == 60)
        #expect(FocalPoint(x: 70, y: 30).quarters == "3 1" && FocalPoint(x: 45, y: 55).quarters == nil && FocalPoint(x: -5, y: 200).quarters == "0 4")
        #expect(PictureTint(red: 255, green: 128, blue: 0).digits == "320" && PictureTint(index: 64) == nil && PictureTint(index: 63)?.digits == "333")
    }
}
