import IppinHTML
import Testing

struct HrefTests {
    func href(_ href: Href, at page: String = "/ja/products/x/") -> String {
        let html = rendered(at: page) { $0.a("", href: href) }
        return String(html.dropFirst("<a href=\"".count).dropLast("\"></a>".count))
    }

    @Test(arguments: [
        ("/ja/products/y/", "../y/"), ("/ja/products/x/", "./"), ("/ja/", "../../"), ("/", "../../../"), ("/ja/products/x/page-2/", "page-2/"),
        ("/ja/products/xy/", "../xy/"), ("/ja/prod/", "../../prod/"), ("/en-us/products/x/", "../../../en-us/products/x/"),
        ("/assets/jar.jpg", "../../../assets/jar.jpg"), ("/ja/products/x", "../x"), ("/ja/products/x/feed.xml", "feed.xml"),
    ])
    func sitePathsAreWrittenRelativeToThePage(path: String, expected: String) {
        #expect(href(.path(path)) == expected)
    }

    @Test func theRootAndAFileAreBasesToo() {
        #expect(href(.path("/ja/"), at: "/") == "ja/")
        #expect(href(.path("/"), at: "/") == "./")
        #expect(href(.path("/ja/"), at: "/index.html") == "ja/")
        #expect(href(.path("/404.html"), at: "/404.html") == "404.html")
    }

    @Test func anchorsOfThePageItselfNeedNoPath() {
        #expect(href(.path("/ja/products/x/", fragment: "a")) == "#a")
        #expect(href(.path("/ja/products/y/", fragment: "a")) == "../y/#a")
        #expect(href(.anchor("蜜")) == "#%E8%9C%9C")
    }

    @Test func pathsArePercentEncoded() {
        #expect(href(.path("/ja/villages/アト/")) == "../../villages/%E3%82%A2%E3%83%88/")
        #expect(href(.path("/ja/a b?c#d%20\"'&<>/")) == "../../a%20b%3Fc%23d%2520%22%27%26%3C%3E/")
    }

    /// Paths are looked at eight bytes at a time: each byte is what it is wherever it stands, and a slash is seen across the eighth.
    @Test func everyByteIsWrittenTheSameWherever() {
        for byte in UInt8.min...UInt8.max {
            let scalar = Unicode.Scalar(byte)
            let letter = String(Character(scalar))
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._~/".unicodeScalars.contains(scalar))
            let written = isPlain ? letter : letter.utf8.map { "%" + String($0 >> 4, radix: 16, uppercase: true) + String($0 & 15, radix: 16, uppercase: true) }.joined()
            for before in 0...17 {
                let start = String(repeating: "a", count: before)
                #expect(Href.percentEncoded(path: start + letter + "z") == start + written + "z")
            }
        }
    }

    @Test(arguments: ["//", "/./", "/../", "/.", "/.."])
    func partsThatSayNothingAreFoundWhereverTheyStand(part: String) {
        for before in 0...17 {
            let start = "/" + String(repeating: "a", count: before)
            for end in ["", "b", "bcdefghijk/"] {
                let parts = (start + part + end).split(separator: "/")
                var kept: [Substring] = []
                for part in parts { if part == ".." { _ = kept.popLast() } else if part != "." { kept.append(part) } }
                let isFolder = end.hasSuffix("/") || (end.isEmpty && part != "/.." && part != "/." ? part.hasSuffix("/") : end.isEmpty)
                let expected = kept.joined(separator: "/") + (isFolder && !kept.isEmpty ? "/" : "")
                // A part such as ".b" is a name.
                #expect(href(.path(start + part + end), at: "/") == (expected.isEmpty ? "./" : expected), "\(start + part + end)")
            }
        }
    }

    @Test func noPathLeadsOutOfTheSite() {
        #expect(href(.path("//evil.example/")) == "../../../evil.example/")
        #expect(href(.path("/../../etc/./passwd")) == "../../../etc/passwd")
        #expect(href(.path("javascript:alert(1)"), at: "/") == "javascript%3Aalert%281%29")
        #expect(href(.path("https://evil.example"), at: "/") == "https%3A/evil.example")
        #expect(href(.path(""), at: "/ja/") == "../")
        #expect(href(.path("/ja/x/.."), at: "/") == "ja/")
    }

    @Test func rootedLinksStartAtTheSitesAddress() {
        #expect(rendered(base: .rooted(prefix: "/cat alogue/")) { $0.a("", href: .path("/ja/")) } == "<a href=\"/cat%20alogue/ja/\"></a>")
        #expect(rendered(base: .rooted(prefix: "")) { $0.a("", href: .path("/ja/", fragment: "x")) } == "<a href=\"/ja/#x\"></a>")
    }

    @Test(arguments: ["https://example.org/a?b=c&d#e", "http://[::1]/", "HTTPS://例え.jp/蜜", "mailto:a@example.org", "tel:+996-312-000000"])
    func checkedAddressesOutsideAreLinks(address: String) throws {
        let external = try #require(Href(external: address))
        #expect(href(external) == address.replacing("&", with: "&amp;"))
        #expect(external.isExternal == address.lowercased().hasPrefix("http"))
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x",
        "//evil.example", "/path", "", ":", "https:", "https://", "https:///x", "https:\\\\x", "http:example.org", "https:// x", "https://x\u{0}y", "https://x\ny", "mailto:",
        "tel: ", "https://\"x", "x",
    ])
    func everythingElseIsNot(address: String) {
        #expect(Href(external: address) == nil)
    }

    @Test func whatNoAddressMayHoldIsEncoded() throws {
        let external = try #require(Href(external: "https://x.example/\"> <b>`{|}^\\'"))
        #expect(href(external) == "https://x.example/%22%3E%20%3Cb%3E%60%7B%7C%7D%5E%5C'")
    }

    @Test func redirectsUseTheSameAddresses() {
        #expect(rendered { $0.meta(refreshTo: .path("/ja/a;b'c/")) } == "<meta http-equiv=\"refresh\" content=\"0; url=../../a%3Bb%27c/\">")
    }
}

/// Addresses with the site's own in front.
struct SiteAddressTests {
    private func address(_ path: String, site: String = "https://example.org/shop/", fragment: String? = nil) -> SiteAddress { SiteAddress(site: site, path: path, fragment: fragment) }

    @Test func theSameAddressStandsInEveryKindOfFile() throws {
        let address = address("/ja/瓶 <&\"'>/", fragment: "a\"b")
        let written = "https://example.org/shop/ja/%E7%93%B6%20%3C%26%22%27%3E/#a%22b"
        let href = try #require(Href(address))
        #expect(rendered { $0.link(rel: "canonical", href: href) } == "<link rel=\"canonical\" href=\"\(written)\">")
        #expect(rendered { $0.meta(property: "og:url", content: address) } == "<meta property=\"og:url\" content=\"\(written)\">")
        #expect(json { json in json.object { $0.string("url", address) } } == "{\"url\":\"\(written)\"}")
        #expect(xml { $0.element("loc", text: address) }.hasSuffix("<loc>\(written)</loc>"))
        #expect(xml { $0.empty("link", .init("href", address)) }.hasSuffix("<link href=\"\(written)\"/>"))
    }

    @Test func theSitesOwnAddressIsEscapedAndKeepsItsLetters() throws {
        let address = address("/", site: "https://例え.jp/a&\"<b/")
        #expect(rendered { $0.meta(property: "og:url", content: address) }.contains("content=\"https://例え.jp/a&amp;&quot;<b/\""))
        #expect(json { $0.string(address) } == "\"https://例え.jp/a\\u0026\\\"\\u003Cb/\"")
        #expect(xml { $0.element("loc", text: address) }.hasSuffix("<loc>https://例え.jp/a&amp;\"&lt;b/</loc>"))
    }

    @Test func eachPathHasOneSlashBehindTheSite() {
        #expect(["", "/", "//", "/ja/", "ja/"].map { path in json { $0.string(address(path)) } }
            == ["", "", "", "ja/", "ja/"].map { "\"https://example.org/shop/\($0)\"" })
    }

    @Test(arguments: ["javascript:alert(1)//", "data:text/html,", "", "ftp://example.org/", "//example.org/"])
    func aLinkNeedsASiteOnTheWeb(site: String) { #expect(Href(address("/ja/", site: site)) == nil) }
}
