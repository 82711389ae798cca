internal import IppinBuild
internal import IppinModel
internal import IppinSource
internal import Synchronization

/// What the preview shows at one moment. Pages are composed when they are asked for, and kept until something changes.
final class PreviewSnapshot: Sendable {
    let revision: Int
    /// Nil if there was no version without errors yet.
    let pages: PreviewPages?
    /// Sorted.
    let findings: [Diagnostic]
    /// Why the content could not be read at all, where it could not.
    let failure: String?
    private let templates: TemplateSet
    private let rendered = Mutex<[String: Rendered]>([:])

    /// The bytes of a page and what tells them from others.
    struct Rendered: Sendable {
        let bytes: [UInt8]
        let fingerprint: Fingerprint
    }

    init(revision: Int, pages: PreviewPages?, templates: TemplateSet, findings: [Diagnostic], failure: String?) {
        self.revision = revision
        self.pages = pages
        self.templates = templates
        self.findings = findings
        self.failure = failure
    }

    enum Content: Sendable {
        case rendered(Rendered)
        case copy(Asset)
        case picture(PictureSource, PictureRendition)
    }

    /// The bytes that a build would write for an output, or the file that it would copy or make it from.
    func content(of output: Output) -> Content? {
        if let known = rendered.withLock({ $0[output.file] }) { return .rendered(known) }
        guard let pages else { return nil }
        let bytes: [UInt8]
        switch pages.plan.content(of: output) {
        case .copy(let asset): return .copy(asset)
        case .picture(let place, let rendition): return .picture(pages.plan.site.pictures[place], rendition)
        case .bytes(let made): bytes = made
        case .page(let page): bytes = templates.render(page)
        }
        let result = Rendered(bytes: bytes, fingerprint: Fingerprint(of: bytes))
        rendered.withLock { kept in
            // A browser asks for a page soon after it was told of it: more than a few need not be kept.
            if kept.count >= 64 { kept = [:] }
            kept[output.file] = result
        }
        return .rendered(result)
    }

    /// What tells the page at a path from other versions of it; the same for all paths without a page.
    func fingerprint(at path: String) -> String {
        guard let pages else { return "nothing" }
        switch pages.target(path) {
        case .output(let output):
            switch content(of: output) {
            case .rendered(let page): return page.fingerprint.shortHex
            case .copy(let asset): return asset.fingerprint.shortHex
            case .picture(let source, _): return source.key.shortHex
            case nil: return "nothing"
            }
        case .folder: return "folder"
        case .missing: return pages.output("404.html").flatMap(content(of:)).map { if case .rendered(let page) = $0 { page.fingerprint.shortHex } else { "missing" } } ?? "missing"
        }
    }

    /// The record whose own page lies at a path.
    func record(at path: String) -> RecordID? {
        guard let pages, case .output(let output) = pages.target(path) else { return nil }
        return pages.plan.record(of: output)
    }
}
