import IppinHTML
import IppinModel

extension Templates {
    /// Everything may be read; here is the list.
    static func robots(sitemap: String) -> [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8)
    }

    /// One rule a line, as hosts that read `_redirects` want it: from, to, status. Paths are percent-encoded, so no space can split a line.
    static func redirectRules(_ rules: [RedirectRule]) -> [UInt8] {
        Array(rules.map { Href.percentEncoded(path: $0.from) + " " + Href.percentEncoded(path: $0.to) + " 301\n" }.joined().utf8)
    }

    static func stylesheet() -> [UInt8] {
        var bytes: [UInt8] = []
        for part in Stylesheet.parts { bytes.append(contentsOf: part) }
        return bytes
    }
}
