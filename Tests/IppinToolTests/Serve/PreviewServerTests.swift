import Foundation
import Glibc
import IppinBuild
import IppinSource
import SiteSupport
import Templates
import Testing

@testable import IppinTool

/// The preview over HTTP, as browsers and others meet it.
@Suite(.timeLimit(.minutes(3)))
struct PreviewServerTests {
    @Test func servesPagesFilesAndRedirects() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let server = try await PreviewServer(site)
        let page = try await server.ask("/en/products/jar/")
        #expect(page.status == 200 && page.headers["content-type"] == "text/html; charset=utf-8" && page.headers["cache-control"] == "no-store")
        #expect(page.headers["x-content-type-options"] == "nosniff" && page.text.contains("/.ippin/preview.js"))
        let head = try await server.ask("/en/products/jar/", method: "HEAD")
        #expect(head.status == 200 && head.headers["content-length"] == "\(page.body.count)" && head.body.isEmpty)
        let folder = try await server.ask("/en/products/jar?x=1")
        #expect(folder.status == 302 && folder.headers["location"] == "/en/products/jar/?x=1")
        let japanese = try await server.ask("/ja/products/%E7%93%B6")
        #expect(japanese.status == 302 && japanese.headers["location"] == "/ja/products/%E7%93%B6/")
        #expect(try await server.ask("/ja/products/%E7%93%B6/").status == 200)
        let old = try await server.ask("/old/")
        #expect(old.status == 200 && old.text.contains("/en/products/jar/") && !old.text.contains("preview.js"))
        let missing = try await server.ask("/nowhere/")
        #expect(missing.status == 404 && missing.text.contains("preview.js") && missing.headers["content-type"] == "text/html; charset=utf-8")
        #expect(try await server.ask("/favicon.svg").headers["content-type"] == "image/svg+xml")
        #expect(try await server.ask("/en/feed.xml").headers["content-type"] == "application/atom+xml; charset=utf-8")
        #expect(try await server.ask("/en/products.json").headers["content-type"] == "application/json")
        // The site will lie under /shop/, and its page for what is not found links there.
        #expect(try await server.ask("/shop/en/products/jar/").status == 200)
        let script = try await server.ask("/.ippin/preview.js")
        #expect(script.status == 200 && script.headers["content-type"] == "text/javascript; charset=utf-8")
        await server.preview.stop()
    }

    @Test func answersNobodyElse() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let server = try await PreviewServer(site)
        let port = server.preview.port
        #expect(try await server.ask("/", host: "localhost:\(port)").status == 200)
        #expect(try await server.ask("/", host: "[::1]:\(port)").status == 200)
        let rebound = try await server.ask("/", host: "evil.example:\(port)")
        #expect(rebound.status == 421 && rebound.text.contains("--host"))
        #expect(try await server.ask("/", host: "127.0.0.1.evil.example").status == 421)
        #expect(try await server.connection().ask("GET / HTTP/1.1\r\n\r\n").status == 421)
        #expect(try await server.ask("/.ippin/findings.json", "Origin: http://evil.example\r\n").status == 403)
        #expect(try await server.ask("/.ippin/findings.json", "Origin: null\r\n").status == 403)
        #expect(try await server.ask("/.ippin/findings.json", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n").status == 403)
        #expect(try await server.ask("/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n").status == 200)
        #expect(try await server.ask("/", "Origin: http://127.0.0.1:\(port)\r\n").status == 200)
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
            let refused = try await server.ask("/", method: method)
            #expect(refused.status == 405 && refused.headers["allow"] == "GET, HEAD", "\(method)")
        }
        await server.preview.stop()
    }

    @Test func leadsNowhereOutside() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        try site.write("secret", to: "secret.txt")
        try site.write("outside", to: "content/static/link.txt")
        let server = try await PreviewServer(site)
        #expect(try await server.ask("/link.txt").text == "outside")
        // What was a file when the site was read is a link by the time that it is asked for.
        try site.remove("content/static/link.txt")
        try FileManager.default.createSymbolicLink(atPath: site.root + "/content/static/link.txt", withDestinationPath: site.root + "/secret.txt")
        #expect(try await server.ask("/link.txt").status == 404)
        let tries = [
            "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/en/%2e%2e/%2e%2e/secret.txt", "//secret.txt", "/en//products/", "/%00", "/en/%5c..%5csecret.txt", "/en\\..",
            "/%", "/%zz", "/%ff", "secret.txt", "*", "http://127.0.0.1/", "/en/./",
        ]
        for path in tries {
            let reply = try await server.ask(path)
            #expect(reply.status == 400 && !reply.text.contains("secret\n"), "\(path) \(reply.status)")
        }
        #expect(try await server.ask("/secret.txt").status == 404)
        #expect(try await server.ask("/content/site.yaml").status == 404)
        #expect(try await server.ask("/.ippin/lock").status == 404)
        #expect(try await server.ask("/" + String(repeating: "a", count: 5000)).status == 414)
        await server.preview.stop()
    }

    @Test func servesPartsOfFiles() async throws {
        let site = try SiteFolder(sampleTexts.merging(["static/film.mp4": "0123456789"]) { $1 }, pictures: samplePictures)
        let server = try await PreviewServer(site)
        let whole = try await server.ask("/film.mp4")
        #expect(whole.status == 200 && whole.headers["accept-ranges"] == "bytes" && whole.headers["content-type"] == "video/mp4")
        for (range, status, text, place) in [
            ("bytes=2-4", 206, "234", "bytes 2-4/10"), ("bytes=7-", 206, "789", "bytes 7-9/10"), ("bytes=-3", 206, "789", "bytes 7-9/10"),
            ("bytes=5-99999999999999999999", 206, "56789", "bytes 5-9/10"), ("bytes=0-1,4-5", 200, "0123456789", nil), ("bytes=4-2", 200, "0123456789", nil),
            ("lines=1-2", 200, "0123456789", nil), ("bytes=10-", 416, nil, "bytes */10"), ("bytes=-0", 416, nil, "bytes */10"),
        ] as [(String, Int, String?, String?)] {
            let reply = try await server.ask("/film.mp4", "Range: \(range)\r\n")
            #expect(reply.status == status && reply.headers["content-range"] == place, "\(range): \(reply.status)")
            if let text { #expect(reply.text == text, "\(range)") }
        }
        let head = try await server.ask("/film.mp4", method: "HEAD", "Range: bytes=2-4\r\n")
        #expect(head.status == 206 && head.headers["content-length"] == "3")
        await server.preview.stop()
    }

    @Test func tellsTheBrowserOfASaveAndOfErrors() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let server = try await PreviewServer(site)
        let (jar, pail) = (try await server.version("/en/products/jar/"), try await server.version("/en/products/pail/"))
        let events = try await server.events("/en/products/jar/", seen: jar)
        #expect(try await events.event("findings").contains("\"errors\":0"))
        try site.write(SmallSite.product("Jar", "price: {eu: 12.50 EUR}\nphotos: [{file: jar.png, alt: A jar}]\naliases: [/old/]", story: "Fresh words."), to: "content/products/jar/index.md")
        let version = try await events.event("reload")
        #expect(version != jar)
        #expect(try await server.version("/en/products/jar/") == version)
        #expect(try await server.ask("/en/products/jar/").text.contains("Fresh words."))
        // A page that comes back from sleep learns at once that it is old, and one that is not old is left alone.
        let late = try await server.events("/en/products/jar/", seen: jar)
        #expect(try await late.event("reload") == version)
        #expect(try await server.version("/en/products/pail/") == pail)

        try site.write(SmallSite.product("Jar", "net: heavy"), to: "content/products/jar/index.md")
        let findings = try await events.event("findings")
        #expect(findings.contains("\"errors\":1") && findings.contains("\"line\":5") && findings.contains("\"marked\":\"heavy\"") && findings.contains("\"own\":1"))
        #expect(try await server.version("/en/products/jar/") == version)
        try site.write(try #require(sampleTexts["products/jar/index.md"]), to: "content/products/jar/index.md")
        #expect(try await events.event("reload") == jar)
        #expect(try await events.event("findings").contains("\"errors\":0"))
        #expect(server.output.contains("content/products/jar/index.md → 4 pages, ") && server.output.contains("content/products/jar/index.md:5:6: error: "))
        await server.preview.stop()
    }

    @Test func takesAThousandChangesTogether() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let server = try await PreviewServer(site)
        let events = try await server.events("/en/products/jar/", seen: try await server.version("/en/products/jar/"))
        for number in 0..<700 { try site.write("\(number)", to: "content/static/notes/\(number).txt") }
        for number in 0..<300 { try site.write(SmallSite.product("Product \(number)"), to: "content/products/product-\(number)/index.md") }
        try site.write(SmallSite.product("Jar", "draft: true", story: "The last change."), to: "content/products/jar/index.md")
        repeat { _ = try await events.event("reload") } while try await !server.ask("/en/products/jar/").text.contains("The last change.")
        #expect(try await server.ask("/notes/699.txt").text == "699")
        #expect(try await server.ask("/en/products/product-299/").status == 200)
        let lines = server.output.split(separator: "\n").count { $0.contains(" → ") }
        #expect(lines < 30, "\(lines)")
        await server.preview.stop()
    }

    /// Nothing tells of the edits here but the system's word that it lost count.
    @Test func readsAllAgainWhenTheSystemLostCount() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0, &ends) == 0)
        defer { close(ends[1]) }
        let (signals, signal) = AsyncStream.makeStream(of: PreviewLoop.Signal.self)
        let watch = FolderWatch(site: site.root, descriptor: ends[0]) { signal.yield(.changed) }
        let options = try site.options(drafts: true).content
        let preview = PreviewSite(options: options, templates: TemplateSet(renderer: Templates.renderer), progress: .silent)
        try await preview.load()
        let responder = PreviewResponder(
            site: site.root, host: ServeOptions.loopback, streams: EventStreams(), pictures: PreviewPictures(options: options), snapshot: await preview.snapshot)
        func page(_ path: String) -> String {
            guard case .bytes(let bytes) = responder.respond(to: PreviewRequest(path: path, host: "localhost:4000")).body else { return "" }
            return String(decoding: bytes, as: UTF8.self)
        }
        let loop = PreviewLoop(
            site: preview, watch: watch, responder: responder, reporter: PreviewReporter(site: site.root, progress: .silent, usesColor: false, write: { _ in }, report: { _ in }),
            signal: signal, findings: [])
        let task = Task { await loop.run(signals) }
        try site.write(SmallSite.product("Jar", "draft: true", story: "Lost words."), to: "content/products/jar/index.md")
        try site.write(SmallSite.product("Bowl"), to: "content/products/bowl/index.md")
        #expect(!page("/en/products/jar/").contains("Lost words."))
        _ = SystemEvent.overflow.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
        while !page("/en/products/jar/").contains("Lost words.") { try await Task.sleep(for: .milliseconds(10)) }
        #expect(page("/en/products/bowl/").contains("Bowl"))
        task.cancel()
        await task.value
    }

    @Test func endsCleanlyWhileBrowsersListen() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let server = try await PreviewServer(site)
        let events = try await server.events("/en/", seen: try await server.version("/en/"))
        _ = try await events.event("findings")
        await server.preview.stop()
        #expect(try await events.rest().hasSuffix("0\r\n\r\n"))
        #expect(throws: Connection.Failure.refused) { try server.connection() }
    }

    @Test func takesTheNextPortUnlessOneWasAskedFor() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let first = try await PreviewServer(site)
        let second = try await PreviewServer(site, port: .from(first.preview.port))
        #expect(second.preview.port > first.preview.port && second.preview.takenPort == first.preview.port)
        await #expect(throws: ServeFailure.portTaken(first.preview.port)) { try await PreviewServer(site, port: .exactly(first.preview.port)) }
        await first.preview.stop()
        await second.preview.stop()
    }

    @Test func showsWhatIsWrongWhereThereIsNoPageYet() async throws {
        let site = try SiteFolder(["site.yaml": "title: <b>X</b>\nnonsense: 1"])
        let server = try await PreviewServer(site)
        let page = try await server.ask("/en/")
        #expect(page.status == 503 && page.text.contains("content/site.yaml:2:1: error") && !page.text.contains("<b>X"))
        let events = try await server.events("/en/", seen: try await server.version("/en/"))
        try site.write(try #require(SmallSite().files["site.yaml"]), to: "content/site.yaml")
        _ = try await events.event("reload")
        #expect(try await server.ask("/en/").status == 200)
        await server.preview.stop()
    }

    /// Over the whole real catalogue: what a build would publish is served with the same bytes, but for the preview's script.
    @Test func servesWhatABuildWrites() async throws {
        let site = try SiteFolder()
        try site.remove("content")
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        try FileManager.default.copyItem(atPath: root.path + "/content", toPath: site.root + "/content")
        try await site.build(drafts: true)
        let preview = PreviewSite(options: try site.options(drafts: true).content, templates: TemplateSet(renderer: Templates.renderer), progress: .silent)
        try await preview.load()
        let responder = PreviewResponder(site: site.root, host: ServeOptions.loopback, streams: EventStreams(), pictures: PreviewPictures(options: try site.options().content),
            snapshot: await preview.snapshot)
        let files = site.tree.filter { !$0.key.hasSuffix("/") }
        #expect(files.count > 300)
        for (file, data) in files {
            let path = "/" + (file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? file)
            let reply = responder.respond(to: PreviewRequest(path: path, host: "localhost:4000"))
            let body: [UInt8]? =
                switch reply.body {
                case .bytes(let bytes): bytes
                case .later(let make): await make()
                case .events: nil
                }
            guard reply.status == 200, let bytes = body else {
                Issue.record("\(file): \(reply.status)")
                continue
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let isPage = text.contains("/.ippin/preview.js")
            if isPage { #expect(file.hasSuffix(".html")) }
            let served = isPage ? Data(text.replacing(#/<script src="/.ippin/preview.js" data-seen="\w+" defer></script>/#, with: "").utf8) : Data(bytes)
            #expect(served == data, "\(file)")
        }
    }
}
