import IppinContent
import IppinModel
import IppinSource
import SiteSupport
import Testing

struct PublicationTests {
    @Test(arguments: [
        ("", false, nil), ("draft: true", false, "draft"), ("draft: true", true, nil), ("publish: 2026-11-21", false, nil),
        ("publish: 2026-11-22", false, "not before 2026-11-22"), ("publish: 2026-11-22", true, nil), ("expires: 2026-11-22", false, nil),
        ("expires: 2026-11-21", false, "expired on 2026-11-21"), ("expires: 2026-11-21", true, "expired on 2026-11-21"),
        ("publish: 2026-12-01\ndraft: true", false, "draft"),
    ] as [(String, Bool, String?)])
    func aRecordIsPublishedByItsFacts(facts: String, drafts: Bool, reason: String?) throws {
        let facts = facts.replacing("draft: true", with: "draft: yes")
        let result = try expectFindings(SmallSite(["products/jar/index.md": SmallSite.product("Jar", facts)]), drafts: drafts)
        #expect(result.site.products.isEmpty == (reason != nil))
        let outcome: Ledger.Outcome = reason.map { .withheld(reason: $0) } ?? .published
        #expect(result.ledger.lines.contains(.init(path: "content/products/jar/index.md", outcome: outcome)))
    }

    @Test(arguments: ["internal", "on-request"]) func whatIsNotPublicStaysInside(visibility: String) throws {
        let result = try expectFindings(
            SmallSite([
                "producers/p/index.md": SmallSite.record("P", "village: naryn\nvisibility: \(visibility)"),
                "producers/p/index.ja.md": SmallSite.record("生産者"), "products/jar/index.md": SmallSite.product("Jar", "producer: p"),
            ]))
        #expect(result.site.producers.isEmpty && result.site.products.count == 1)
        #expect(result.ledger.withheld.map(\.reason) == ["visibility is \(visibility)", "visibility is \(visibility)"])
    }

    @Test func aProductIsWithheldWithItsVillage() throws {
        let result = try expectFindings(
            SmallSite([
                "villages/naryn/index.md": SmallSite.record("Naryn", "draft: yes"), "products/jar/index.md": SmallSite.product("Jar"),
                "producers/p/index.md": SmallSite.record("P", "village: naryn"),
            ]))
        #expect(result.site.products.isEmpty && result.site.producers.isEmpty)
        #expect(Set(result.ledger.withheld.map(\.reason)) == ["draft", "its village 'naryn' is withheld"])
    }

    // MARK: - Pictures

    @Test func picturesAreThereAndHaveTexts() throws {
        try expectFindings(
            SmallSite(
                [
                    "products/jar/index.md": SmallSite.product(
                        "Jar", "photos:\n  - {file: jar.png, alt: A jar}\n  - «lid.png»\n  - {file: «jat.png», alt: x}\n  - {file: «other.webp», alt: y}\n  - {file: «note.png», alt: z}"),
                    "products/jar/index.ja.md": "---\ntitle: 瓶\nalt:\n  jar.png: 瓶\n  «jart.png»: 瓶\n---\n", "products/jar/note.png": "no picture",
                ], pictures: ["products/jar/jar.png", "products/jar/lid.png", "products/jar/spare.png"]),
            "warning missing-photo: 'jart.png' is none of the record's photos, so its alternative text is not used → did you mean 'jar.png'?",
            "warning missing-alt-text: the photo 'lid.png' has no alternative text, so some readers learn nothing of it → say in 'alt' what the picture shows, in a short sentence",
            "error missing-photo: the picture 'jat.png' is not in the record's folder → did you mean 'jar.png'?",
            "error missing-photo: the picture 'other.webp' is not in the record's folder → the folder has 'jar.png', 'lid.png', 'note.png', 'spare.png'; capitals count",
            "error invalid-photo: 'note.png' is not a picture that browsers show: JPEG, PNG, WebP or GIF, whole and not empty → export the picture again as JPEG; renaming a file does not convert it",
            "warning unused-photo: this file is not used by 'content/products/jar/index.md' and not published → list it under 'photos', show it in the story, or remove it",
            atStart: ["products/jar/spare.png"])
    }

    @Test func aPictureOfAStoryIsAPhotoOfItsOwn() throws {
        let result = try expectFindings(
            SmallSite(
                ["stories/s/index.md": SmallSite.record("S", story: "![Hives](hives.png)"), "stories/s/index.de.md": SmallSite.record("S", story: "![Körbe](hives.png)")],
                pictures: ["stories/s/hives.png"]))
        #expect(result.site.stories[0].storyPhotos.map(\.file) == ["hives.png"] && result.site.stories[0].photos.isEmpty)
        let picture = try #require(result.site.pictures.first)
        #expect(picture.source == "content/stories/s/hives.png" && picture.name == "s-hives" && result.site.pictures.count == 1)
        #expect(picture.renditions.map { "\($0.width)x\($0.height).\($0.format.rawValue)" } == ["40x30.webp", "40x30.jpg"])
        #expect((result.site.stories[0].storyPhotos[0].width, result.site.stories[0].storyPhotos[0].height) == (40, 30))
    }

    // MARK: - Ledger

    @Test func everyFileIsAccountedFor() throws {
        let site = SmallSite(
            [
                "products/jar/index.md": SmallSite.product("Jar", "photos: [{file: jar.png, alt: Jar}]"), "products/jar/index.ja.md": SmallSite.record("瓶"),
                "products/draft/index.md": SmallSite.product("D", "draft: yes"), "products/broken/index.md": "x", "products/jar/notes.txt": "x",
                "products/alone.md": "x", "products/Bad Name/index.md": "x", "products/Bad Name/more.txt": "x", "products/jar/other.md": "x",
                "stories/s/index.ja.md": SmallSite.record("S"), "stories/t/photo.txt": "x", "static/robots-note.txt": "x", "drafts/idea.md": "x", "readme.md": "x",
            ], pictures: ["products/jar/jar.png", "products/draft/d.png"])
        let result = try #require(site.resolve())
        #expect(result.ledger.lines.map(\.path) == site.files.keys.map { "content/" + $0 }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        let failed = result.ledger.lines.filter { $0.outcome == .failed }.map { String($0.path.dropFirst("content/".count)) }
        #expect(failed == [
            "products/Bad Name/index.md", "products/Bad Name/more.txt", "products/alone.md", "products/broken/index.md", "products/jar/other.md", "stories/s/index.ja.md", "stories/t/photo.txt",
        ])
        let errors = Set(result.diagnostics.filter { $0.severity == .error }.map { String($0.span.path.dropFirst("content/".count)) })
        #expect(errors.isSubset(of: Set(failed)))
    }
}
