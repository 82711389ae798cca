import IppinModel

/// Writes a story as the specification writes its examples. For tests alone: pages are written by the templates.
struct ProseHTML {
    private let prose: Prose
    private var html = ""
    private var looseTags: [Bool] = []

    static func render(_ prose: Prose) -> String {
        var renderer = ProseHTML(prose: prose)
        for event in prose.events { renderer.write(event) }
        return renderer.html
    }

    private init(prose: Prose) { self.prose = prose }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    private func text(_ slice: TextSlice) -> String { Self.escaped(String(decoding: prose.text[slice.range], as: UTF8.self)) }

    private var pendingLanguage = ""

    private mutating func write(_ event: ProseEvent) {
        switch event {
        case .open(let element): open(element)
        case .close(let element): close(element)
        case .text(let slice): html += text(slice)
        case .code(let slice): html += "<code>\(text(slice))</code>"
        case .codeLanguage(let slice): pendingLanguage = " class=\"language-\(text(slice))\""
        case .codeBlock(let slice):
            html += "<pre><code\(pendingLanguage)>\(text(slice))</code></pre>\n"
            pendingLanguage = ""
        case .softBreak: html += "\n"
        case .lineBreak: html += "<br />\n"
        case .thematicBreak: html += "<hr />\n"
        case .picture(let index):
            let picture = prose.pictures[Int(index)]
            let image = "<img src=\"\(Self.escaped(picture.file))\" alt=\"\(Self.escaped(picture.alt))\"\(title(picture.title)) />"
            html += picture.standsAlone ? "<p>\(image)</p>\n" : image
        case .rubyBase(let slice): html += "<ruby>\(text(slice))"
        case .rubyReading(let slice): html += "<rt>\(text(slice))</rt></ruby>"
        case .footnoteReference(let number, let occurrence): html += "<sup>\(number).\(occurrence)</sup>"
        case .footnoteReturn(let number, let occurrence): html += "<return \(number).\(occurrence)>"
        }
    }

    private func title(_ title: String?) -> String { title.map { " title=\"\(Self.escaped($0))\"" } ?? "" }

    private mutating func open(_ element: ProseElement) {
        switch element {
        case .tableCell(let alignment, let isHeader):
            html += "<\(isHeader ? "th" : "td")\(alignment == .none ? "" : " align=\"\(alignment)\"")>"
        case .orderedList(let start, _): html += start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n"
        case .taskItem(let isDone): html += isDone ? "<li><input checked=\"\" disabled=\"\" type=\"checkbox\"> " : "<li><input disabled=\"\" type=\"checkbox\"> "
        case .link(let index):
            let link = prose.links[Int(index)]
            if let href = Self.href(link.destination) { html += "<a href=\"\(Self.escaped(href))\"\(title(link.title))>" }
        case .footnote(let number): html += "<footnote \(number)>"
        case .blockQuote, .bulletList, .table, .tableHead, .tableBody, .tableRow: html += "<\(tag(element))>\n"
        default: html += "<\(tag(element))>"
        }
    }

    private mutating func close(_ element: ProseElement) {
        if case .link(let index) = element, Self.href(prose.links[Int(index)].destination) == nil { return }
        html += "</\(tag(element))>"
        switch element {
        case .emphasis, .strong, .strikethrough, .link: break
        default: html += "\n"
        }
    }

    static func href(_ destination: ProseLink.Destination) -> String? {
        let fragment = { (anchor: String?) in anchor.map { "#" + $0 } ?? "" }
        return switch destination {
        case .record(let id, let anchor): "record:" + id.text + fragment(anchor)
        case .editionPath(let path, let anchor): path + fragment(anchor)
        case .anchor(let anchor): "#" + anchor
        case .external(let address): address
        case .none: nil
        }
    }

    private func tag(_ element: ProseElement) -> String {
        switch element {
        case .paragraph: "p"
        case .heading(let index): "h\(prose.headings[Int(index)].level)"
        case .blockQuote: "blockquote"
        case .bulletList: "ul"
        case .orderedList: "ol"
        case .listItem, .taskItem: "li"
        case .table: "table"
        case .tableHead: "thead"
        case .tableBody: "tbody"
        case .tableRow: "tr"
        case .tableCell(_, let isHeader): isHeader ? "th" : "td"
        case .emphasis: "em"
        case .strong: "strong"
        case .strikethrough: "del"
        case .link: "a"
        case .footnotes: "footnotes"
        case .footnote: "footnote"
        }
    }
}
