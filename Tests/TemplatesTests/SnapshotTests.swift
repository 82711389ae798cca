import Foundation
import IppinModel
import Templates
import Testing

/// Whole pages against the files in `Snapshots/`. `UPDATE_SNAPSHOTS=1 swift test --filter TemplatesTests` writes them anew.
struct SnapshotTests {
    static let names = [
        "home", "products", "product", "product-ja", "village", "producer", "records", "shops", "story", "not-found", "chooser", "redirect", "sitemap", "feed",
        "manifest", "product-data", "cards", "enquiry", "order-form",
    ]

    static func page(_ name: String) throws -> Page {
        switch name {
        case "home": .home(try SamplePages.home())
        case "products": .products(try SamplePages.list())
        case "product": .product(try Sample.product())
        case "product-ja": .product(try Sample.product(.japanese, price: .onRequest, notice: .notTranslated(source: try #require(LanguageTag("en"))), isDraft: true))
        case "village": .village(try Sample.village())
        case "producer": .producer(try Sample.producer())
        case "records": .records(RecordListPage(frame: try Sample.frame(.german, "stories/", title: "Geschichten"), heading: .stories, cards: try Sample.recordCards()))
        case "shops": .shops(try Sample.shops())
        case "story": .story(try Sample.storyPage())
        case "not-found": .notFound(NotFoundPage(frame: try Sample.frame(.german, "404.html", title: "Nicht gefunden", breadcrumbs: []), rootPath: "/shop/"))
        case "chooser": .chooser(try SamplePages.chooser())
        case "enquiry": .enquiry(try SamplePages.enquiry())
        case "order-form": .orderForm(try SamplePages.orderForm())
        case "redirect": .redirect(try SamplePages.redirect())
        default: .data(try SamplePages.data(name))
        }
    }

    @Test(arguments: names)
    func pagesAreAsTheyWere(name: String) throws {
        let text = String(decoding: Templates().render(try Self.page(name)), as: UTF8.self)
        let outline = MarkupOutline(text)
        #expect(outline.problems == [] || name == "sitemap" || name == "feed")
        let actual = outline.lines.joined(separator: "\n") + "\n"
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name).txt")
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try Data(actual.utf8).write(to: file)
        } else {
            let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let lines = actual.split(separator: "\n")
            let first = zip(expected, lines).first { $0 != $1 }
            #expect(first == nil && expected.count == lines.count, "\(name): expected \(first?.0 ?? "more or fewer lines"), found \(first?.1 ?? "")")
        }
    }

    /// The pages as files, for browsers and validators: `.build/sample-pages/`.
    @Test func thePagesCanBeLookedAt() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: ".build/sample-pages")
        let paths = [
            "home": "de", "products": "de/products/page-2", "product": "de/products/white-honey", "product-ja": "ja/products/white-honey",
            "village": "de/villages/at-bashy", "producer": "de/producers/beekeepers", "records": "de/stories", "shops": "de/shops", "story": "de/stories/felt",
            "chooser": ".", "redirect": "honig/alt",
        ]
        for (name, path) in paths {
            try write(Templates().render(try Self.page(name)), to: folder.appending(path: path).appending(path: "index.html"))
        }
        try write(Templates().render(.data(.stylesheet(SamplePages.style()))), to: folder.appending(path: "assets/style.3f2a.css"))
        for script in Script.allCases {
            try write(Templates().render(.data(.script(script))), to: folder.appending(path: "assets/scripts.3f2a").appending(path: script.fileName))
        }
    }

    private func write(_ bytes: [UInt8], to file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}
