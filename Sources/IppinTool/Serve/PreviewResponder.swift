internal import IppinBuild
internal import IppinModel
internal import IppinSource
internal import Synchronization

/// Answers requests from what the preview shows at the moment. Knows nothing of sockets.
final class PreviewResponder: Sendable {
    private let site: String
    private let origin: RequestOrigin
    private let streams: EventStreams
    private let pictures: PreviewPictures
    private let shown: Mutex<(snapshot: PreviewSnapshot, findings: FindingsJSON)>

    /// What lies under this path belongs to the preview and is in no build.
    static let reserved = "/.ippin/"

    init(site: String, host: String, streams: EventStreams, pictures: PreviewPictures, snapshot: PreviewSnapshot) {
        self.site = site
        self.pictures = pictures
        origin = RequestOrigin(host: host)
        self.streams = streams
        shown = Mutex((snapshot, FindingsJSON(snapshot, site: site)))
    }

    /// Shows another version, and tells the browsers: first those whose page changed, then, if they differ, what was found.
    func show(_ snapshot: PreviewSnapshot) {
        let old = shown.withLock { shown in
            let old = shown.snapshot
            let isSame = old.findings == snapshot.findings && old.failure == snapshot.failure && (old.pages == nil) == (snapshot.pages == nil)
            shown = (snapshot, isSame ? shown.findings : FindingsJSON(snapshot, site: site))
            return (snapshot: old, isSame: isSame)
        }
        streams.tellReload(snapshot.fingerprint)
        guard !old.isSame else { return }
        let findings = shown.withLock(\.findings)
        streams.tell { path in EventStreams.message("findings", findings.text(for: snapshot.record(at: path))) }
    }

    func respond(to request: PreviewRequest) -> PreviewResponse {
        var response = answer(request)
        response.headers += [
            ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"), ("Referrer-Policy", "same-origin"),
        ]
        guard request.method == "HEAD", case .bytes(let bytes) = response.body else { return response }
        var head = PreviewResponse(response.status, type: "", .bytes([]))
        head.headers = response.headers + [("Content-Length", "\(bytes.count)")]
        return head
    }

    private func answer(_ request: PreviewRequest) -> PreviewResponse {
        switch origin.judge(host: request.host, origin: request.origin, site: request.fetchSite, mode: request.fetchMode) {
        case .ours: break
        case .otherHost:
            return .sentence(421, "This preview answers to the address that 'ippin serve' printed; to reach it under another name, start it with --host")
        case .otherOrigin: return .sentence(403, "This preview is not for pages of other sites")
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return .sentence(405, "A preview can only be read: GET and HEAD", headers: [("Allow", "GET, HEAD")])
        }
        do throws(RequestPath.Refusal) {
            let path = try RequestPath(request.path).path
            return path.hasPrefix(Self.reserved) ? own(path, request) : page(path, request)
        } catch {
            switch error {
            case .tooLong: return .sentence(414, "No address of this site is that long")
            case .malformed(let rule): return .sentence(400, "This is no address: \(rule)")
            }
        }
    }

    // MARK: - The preview's own files

    private func own(_ path: String, _ request: PreviewRequest) -> PreviewResponse {
        switch path {
        case Self.reserved + "preview.js": return PreviewResponse(200, type: "text/javascript; charset=utf-8", .bytes(PreviewClient.script))
        case Self.reserved + "events" where request.method == "GET": return events(request)
        case Self.reserved + "findings.json":
            let findings = shown.withLock(\.findings)
            return PreviewResponse(200, type: "application/json", .bytes(Array(findings.text(for: nil).utf8)))
        default: return .sentence(404, "The preview has no such file")
        }
    }

    private func events(_ request: PreviewRequest) -> PreviewResponse {
        let path = RequestPath.parameter("page", of: request.query).flatMap { try? RequestPath($0).path } ?? "/"
        let seen = RequestPath.parameter("seen", of: request.query) ?? ""
        let stream = streams.open(path: path, seen: seen) {
            let (snapshot, findings) = shown.withLock { $0 }
            return (EventStreams.message("findings", findings.text(for: snapshot.record(at: path))), snapshot.fingerprint(at: path))
        }
        return PreviewResponse(200, type: "text/event-stream; charset=utf-8", .events(stream))
    }

    // MARK: - The site

    private func page(_ path: String, _ request: PreviewRequest) -> PreviewResponse {
        let (snapshot, findings) = shown.withLock { $0 }
        guard let pages = snapshot.pages else {
            let page = PreviewClient.emptyPage(findings.plainText, seen: snapshot.fingerprint(at: path))
            return PreviewResponse(503, type: "text/html; charset=utf-8", .bytes(page))
        }
        switch pages.target(path) {
        case .output(let output): return response(200, output, snapshot, request)
        case .folder(let folder):
            let query = request.query.isEmpty ? "" : "?" + request.query
            return .sentence(302, "The page is at \(folder)", headers: [("Location", Self.encoded(folder) + query)])
        case .missing: return pages.output("404.html").map { response(404, $0, snapshot, request) } ?? .sentence(404, "There is no such page")
        }
    }

    private func response(_ status: Int, _ output: Output, _ snapshot: PreviewSnapshot, _ request: PreviewRequest) -> PreviewResponse {
        let type = MediaType.of(output.file)
        switch snapshot.content(of: output) {
        case .rendered(let page):
            let isPage = output.file.hasSuffix(".html") && snapshot.pages?.plan.isRedirect(output) == false
            let bytes = isPage ? PreviewClient.added(to: page.bytes, seen: page.fingerprint.shortHex) : page.bytes
            return PreviewResponse(status, type: type, .bytes(bytes))
        case .copy(let asset):
            switch SiteFile.read(asset.source, of: site, range: request.range) {
            case .bytes(let bytes, let range, let size):
                let isPart = range != 0..<size
                let place = isPart ? [("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)")] : []
                return PreviewResponse(isPart ? 206 : status, type: type, .bytes(bytes), headers: [("Accept-Ranges", "bytes")] + place)
            case .unsatisfiable(let size):
                return .sentence(416, "The file has \(size) bytes", headers: [("Content-Range", "bytes */\(size)"), ("Accept-Ranges", "bytes")])
            case .missing: return .sentence(404, "The file '\(asset.source)' is gone")
            }
        case .picture(let source, let rendition):
            guard request.method != "HEAD" else { return PreviewResponse(status, type: type, .bytes([])) }
            return PreviewResponse(status, type: type, .later { [pictures] in await pictures.bytes(of: source, rendition) })
        case nil: return .sentence(404, "There is no such page")
        }
    }

    /// A path as a header may hold it.
    private static func encoded(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
