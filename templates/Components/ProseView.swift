import IppinHTML
import IppinModel

extension HTML {
    /// A story, written in one pass over its events.
    ///
    /// - Parameters:
    ///   - title: names what scrolls on its own, such as wide tables.
    ///   - idPrefix: stands before every id, where a page shows several stories.
    ///   - headingLevel: the level of the story's highest heading on this page.
    mutating func story(_ story: StoryText, titled title: String, idPrefix: String = "", headingLevel: Int = 2, _ words: InterfaceWords) {
        guard !story.prose.isEmpty else { return }
        self.newline()
        self.div(.class("prose"), .lang(story.language)) { html in
            var view = ProseView(story: story, title: title, idPrefix: idPrefix, headingLevel: headingLevel, words: words)
            view.write(to: &html)
        }
    }
}

/// Writes the events of a story, which are balanced, as tags.
private struct ProseView {
    private let story: StoryText
    private let title: String
    private let idPrefix: String
    private let words: InterfaceWords
    /// By heading: its level on this page, without gaps on the way down.
    private let levels: [Int]
    private let footnoteLevel: Int
    /// What is open, for what depends on its surroundings.
    private var path: [ProseElement] = []

    init(story: StoryText, title: String, idPrefix: String, headingLevel: Int, words: InterfaceWords) {
        self.story = story
        self.title = title
        self.idPrefix = idPrefix
        self.words = words
        let top = story.prose.headings.map(\.level).min() ?? 1
        var previous = headingLevel - 1
        levels = story.prose.headings.map { heading in
            previous = min(headingLevel + heading.level - top, previous + 1, 6)
            return previous
        }
        footnoteLevel = headingLevel
    }

    mutating func write(to html: inout HTML) {
        let prose = story.prose
        prose.text.withUnsafeBufferPointer { text in
            var index = 0
            while index < prose.events.count {
                if let figure = loneFigure(prose.events, at: index) {
                    self.figure(figure, to: &html)
                    index += 3
                } else {
                    write(prose.events[index], of: text, to: &html)
                    index += 1
                }
            }
        }
    }

    /// - Parameter text: what the event's slice points into.
    private mutating func write(_ event: ProseEvent, of text: UnsafeBufferPointer<UInt8>, to html: inout HTML) {
        func bytes(_ slice: TextSlice) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: text[slice.range.clamped(to: text.indices)]) }
        switch event {
        case .open(let element):
            open(element, to: &html)
            path.append(element)
        case .close(let element):
            _ = path.popLast()
            close(element, to: &html)
        case .text(let slice) where isInHeading: html.phrases(String(decoding: bytes(slice), as: UTF8.self))
        case .text(let slice): html.text(utf8: bytes(slice))
        case .code(let slice): html.code { $0.text(utf8: bytes(slice)) }
        case .codeBlock(let slice): html.pre { html in html.code { $0.text(utf8: bytes(slice)) } }
        case .codeLanguage: break  // nothing on the page depends on it
        case .softBreak: html.newline()
        case .lineBreak: html.br()
        case .thematicBreak: html.hr()
        case .picture(let index): if let picture = picture(index) { html.picture(picture, .later) }
        case .rubyBase(let slice):
            html.open("ruby")
            html.text(utf8: bytes(slice))
        case .rubyReading(let slice):
            html.rp("（")
            html.rt { $0.text(utf8: bytes(slice)) }
            html.rp("）")
            html.close("ruby")
        case .footnoteReference(let number, let occurrence): footnoteMark(Int(number), Int(occurrence), to: &html)
        case .footnoteReturn(let number, let occurrence):
            html.text(" ")
            html.a("↩\u{FE0E}", href: .anchor(markID(Int(number), Int(occurrence))), .class("return"), .ariaLabel(words[.backToText]))
        }
    }

    // MARK: - Elements

    private func open(_ element: ProseElement, to html: inout HTML) {
        switch element {
        case .paragraph: if !isInTightItem { html.open("p") }
        case .heading(let index): openHeading(Int(index), to: &html)
        case .bulletList: html.open("ul")
        case .orderedList(let start, _): html.open("ol", .start(Int(start)))
        case .taskItem(let isDone):
            html.open("li", .class("task"))
            html.checkbox(.disabled, .checked(if: isDone), .ariaLabel(words[isDone ? .taskDone : .taskOpen]))
            html.text(" ")
        case .table:
            html.open("div", .class("table"), .role("group"), .tabindex(0), .ariaLabel(title))
            html.open("table")
        case .tableCell(let alignment, let isHeader):
            let scope: Attribute = isHeader ? .scope(.col) : .absent
            html.open(isHeader ? "th" : "td", scope, .class(Self.name(of: alignment), if: alignment != .none))
        case .link(let index): openLink(Int(index), to: &html)
        case .footnotes:
            html.open("section", .class("footnotes"))
            Self.openHeading(level: footnoteLevel, id: nil, to: &html)
            html.text(words[.footnotes])
            html.close(Self.headingName(footnoteLevel))
            html.open("ol")
        case .footnote(let number): html.open("li", .id(footnoteID(Int(number))))
        default: if let name = Self.plainName(of: element) { html.open(name) }
        }
    }

    private func close(_ element: ProseElement, to html: inout HTML) {
        switch element {
        case .paragraph: if !isInTightItem { html.close("p") }
        case .heading(let index): html.close(Self.headingName(level(Int(index))))
        case .bulletList: html.close("ul")
        case .orderedList: html.close("ol")
        case .taskItem, .footnote: html.close("li")
        case .table:
            html.close("table")
            html.close("div")
        case .tableCell(_, let isHeader): html.close(isHeader ? "th" : "td")
        case .link(let index): if href(Int(index)) != nil { html.close("a") }
        case .footnotes:
            html.close("ol")
            html.close("section")
        default: if let name = Self.plainName(of: element) { html.close(name) }
        }
    }

    /// The name of an element that needs nothing else.
    private static func plainName(of element: ProseElement) -> StaticString? {
        switch element {
        case .blockQuote: "blockquote"
        case .listItem: "li"
        case .tableHead: "thead"
        case .tableBody: "tbody"
        case .tableRow: "tr"
        case .emphasis: "em"
        case .strong: "strong"
        case .strikethrough: "del"
        default: nil
        }
    }

    /// Whether a paragraph stands directly in an item of a list without blank lines, where it is only the item's text.
    private var isInTightItem: Bool {
        guard path.count >= 2 else { return false }
        switch path[path.count - 1] {
        case .listItem, .taskItem: break
        default: return false
        }
        switch path[path.count - 2] {
        case .bulletList(let isTight), .orderedList(_, let isTight): return isTight
        default: return false
        }
    }

    private static func name(of alignment: ProseAlignment) -> StaticString {
        switch alignment {
        case .none: ""
        case .left: "start"
        case .center: "center"
        case .right: "end"
        }
    }

    // MARK: - Headings

    private func level(_ index: Int) -> Int { levels.indices.contains(index) ? levels[index] : 6 }

    private func openHeading(_ index: Int, to html: inout HTML) {
        let headings = story.prose.headings
        Self.openHeading(level: level(index), id: headings.indices.contains(index) ? idPrefix + headings[index].id : nil, to: &html)
    }

    private static func openHeading(level: Int, id: String?, to html: inout HTML) {
        if let id { html.open(headingName(level), .id(id)) } else { html.open(headingName(level)) }
    }

    private static func headingName(_ level: Int) -> StaticString {
        switch level {
        case ...2: "h2"
        case 3: "h3"
        case 4: "h4"
        case 5: "h5"
        default: "h6"
        }
    }

    /// Inside emphasis and the like too: a heading holds no blocks.
    private var isInHeading: Bool {
        for element in path.reversed() { if case .heading = element { return true } }
        return false
    }

    // MARK: - Links

    /// Nil if the link leads nowhere in this edition: then only its text is shown.
    private func href(_ index: Int) -> Href? {
        guard story.links.indices.contains(index) else { return nil }
        switch story.links[index] {
        case .page(let path, let anchor), .elsewhere(let path, let anchor, _): return .path(path, fragment: anchor)
        case .anchor(let id): return .anchor(idPrefix + id)
        case .external(let address): return Href(external: address)
        case .none: return nil
        }
    }

    private func openLink(_ index: Int, to html: inout HTML) {
        guard let href = href(index) else { return }
        let title = story.prose.links.indices.contains(index) ? story.prose.links[index].title : nil
        if href.isExternal {
            html.open("a", .href(href), .title(title), .rel("noopener"))
        } else {
            let language: LanguageTag? = if case .elsewhere(_, _, let language) = story.links[index] { language } else { nil }
            html.open("a", .href(href), .title(title), .hreflang(language?.text))
        }
    }

    // MARK: - Footnotes

    private func footnoteID(_ number: Int) -> String { idPrefix + "_note-\(number)" }
    private func markID(_ number: Int, _ occurrence: Int) -> String { idPrefix + "_mark-\(number)-\(occurrence)" }

    private func footnoteMark(_ number: Int, _ occurrence: Int, to html: inout HTML) {
        html.sup(.class("footnote")) { html in
            html.a(href: .anchor(footnoteID(number)), .id(markID(number, occurrence))) { html in
                html.span(words[.footnotes] + " ", .class("visually-hidden"))
                html.text(number)
            }
        }
    }

    // MARK: - Pictures

    private func picture(_ index: UInt32) -> Picture? {
        story.pictures.indices.contains(Int(index)) ? story.pictures[Int(index)] : nil
    }

    /// The picture of a paragraph that holds nothing else.
    private func loneFigure(_ events: [ProseEvent], at index: Int) -> UInt32? {
        guard index + 2 < events.count, case .open(.paragraph) = events[index], case .picture(let picture) = events[index + 1],
            case .close(.paragraph) = events[index + 2]
        else { return nil }
        return picture
    }

    private func figure(_ index: UInt32, to html: inout HTML) {
        guard let picture = picture(index) else { return }
        let pictures = story.prose.pictures
        let caption = pictures.indices.contains(Int(index)) ? pictures[Int(index)].title : nil
        html.figure { html in
            html.picture(picture, .later)
            if let caption { html.figcaption(caption) }
        }
    }
}
