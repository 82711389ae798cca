import Foundation
import IppinBuild
import Synchronization
import Templates
import Testing

@testable import IppinTool

/// A preview of a site on a free port, with what it printed.
final class PreviewServer: Sendable {
    let preview: Preview
    private let printed: Printed

    private final class Printed: Sendable {
        let text = Mutex("")
        func add(_ more: String) { text.withLock { $0 += more } }
    }

    init(_ site: SiteFolder, port: ServeOptions.Port = .exactly(0)) async throws {
        let printed = Printed()
        self.printed = printed
        preview = try await Preview.start(
            ServeOptions(site.options(drafts: true).content, port: port), templates: TemplateSet(renderer: Templates.renderer),
            reporter: PreviewReporter(site: site.root, progress: .silent, usesColor: false, write: printed.add, report: printed.add))
    }

    var output: String { printed.text.withLock { $0 } }

    func connection() throws -> Connection { try Connection(port: preview.port) }

    /// A request as browsers send it.
    static func request(_ path: String, method: String = "GET", host: String, _ headers: String = "") -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\n\(headers)\r\n"
    }

    func ask(_ path: String, method: String = "GET", host: String? = nil, _ headers: String = "") async throws -> Connection.Reply {
        try await connection().ask(Self.request(path, method: method, host: host ?? "127.0.0.1:\(preview.port)", headers), isHead: method == "HEAD")
    }

    /// An event stream for a page, after its first message.
    func events(_ page: String, seen: String) async throws -> Connection {
        let connection = try connection()
        let head = try await connection.open(Self.request("/.ippin/events?page=\(page)&seen=\(seen)", host: "127.0.0.1:\(preview.port)"))
        #expect(head.contains("text/event-stream"))
        return connection
    }

    /// Which version of a page is shown.
    func version(_ path: String) async throws -> String {
        let page = try await ask(path).text
        let start = try #require(page.firstRange(of: "data-seen=\"")).upperBound
        return String(page[start...].prefix { $0 != "\"" })
    }
}
