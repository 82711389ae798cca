import IppinModel
import Testing

/// Builds a story event by event.
struct ProseBuilder {
    var events: [ProseEvent] = []
    private var arena: [UInt8] = []

    mutating func slice(_ text: String) -> TextSlice {
        let start = arena.count
        arena += Array(text.utf8)
        return TextSlice(start..<arena.count)
    }

    mutating func text(_ text: String) { events.append(.text(slice(text))) }
    mutating func add(_ event: ProseEvent) { events.append(event) }

    mutating func element(_ element: ProseElement, _ content: (inout ProseBuilder) -> Void) {
        events.append(.open(element))
        content(&self)
        events.append(.close(element))
    }

    mutating func element(_ element: ProseElement, _ string: String) { self.element(element) { $0.text(string) } }

    func prose(links: [ProseLink], pictures: [ProsePicture], headings: [ProseHeading], footnotes: Int) -> Prose {
        Prose(events: events, text: arena, links: links, pictures: pictures, headings: headings, footnoteCount: footnotes)
    }
}

extension Sample {
    static let emptyStory = StoryText(prose: .empty, links: [], pictures: [], language: nil)

    /// A story in English with everything that stories can hold.
    static func story(language: String? = "en") throws -> StoryText {
        var prose = ProseBuilder()
        writeBlocks(&prose)
        writeTable(&prose)
        writeFootnotes(&prose)
        let range = 0..<0
        let link = { (title: String?) in ProseLink(destination: .none, title: title, sourceRange: range) }
        let photo = { (title: String?) in ProsePicture(file: "a.jpg", alt: "A", title: title, standsAlone: true, sourceRange: range) }
        return StoryText(
            prose: prose.prose(
                links: [link(nil), link("Title \"x\""), link(nil), link(nil)], pictures: [photo("Caption & more"), photo(nil)],
                headings: [
                    ProseHeading(level: 1, id: "harvest", sourceRange: range), ProseHeading(level: 4, id: "蜜の味", sourceRange: range),
                    ProseHeading(level: 1, id: "more", sourceRange: range),
                ], footnotes: 1),
            links: [.page(path: "/de/villages/at-bashy/", anchor: "蜜"), .external("https://example.org/?a=1&b=2"), .none, .anchor("harvest")],
            pictures: [picture("hives"), nil], language: try language.map { try #require(LanguageTag($0)) })
    }

    private static func writeBlocks(_ prose: inout ProseBuilder) {
        prose.element(.heading(0), "Harvest")
        prose.element(.paragraph) { prose in
            prose.text("From ")
            prose.element(.link(0), "At-Bashy")
            prose.add(.softBreak)
            prose.element(.strong) { $0.element(.emphasis, "<b>raw & honest</b>") }
            prose.element(.link(1), "abroad")
            prose.element(.link(2), "nowhere")
            prose.element(.link(3), "up")
            prose.add(.lineBreak)
            prose.element(.strikethrough, "old")
            prose.add(.rubyBase(prose.slice("蜂蜜")))
            prose.add(.rubyReading(prose.slice("はちみつ")))
            prose.add(.code(prose.slice("a < b")))
            prose.add(.footnoteReference(number: 1, occurrence: 1))
        }
        prose.element(.heading(1), "蜜の味")
        prose.element(.blockQuote) { $0.element(.paragraph, "Quoted") }
        prose.element(.bulletList(isTight: true)) { prose in
            prose.element(.listItem) { prose in
                prose.element(.paragraph, "tight")
                prose.element(.orderedList(start: 3, isTight: false)) { $0.element(.listItem) { $0.element(.paragraph, "loose") } }
            }
            prose.element(.taskItem(isDone: true)) { $0.element(.paragraph, "packed") }
            prose.element(.taskItem(isDone: false)) { $0.element(.paragraph, "shipped") }
        }
        prose.element(.paragraph) { $0.add(.picture(0)) }
        prose.element(.paragraph) { $0.add(.picture(1)) }
        prose.add(.codeLanguage(prose.slice("sh")))
        prose.add(.codeBlock(prose.slice("\nls -l\n")))
        prose.add(.thematicBreak)
    }

    private static func writeTable(_ prose: inout ProseBuilder) {
        prose.element(.heading(2), "More")
        prose.element(.table) { prose in
            prose.element(.tableHead) { prose in
                prose.element(.tableRow) { prose in
                    prose.element(.tableCell(alignment: .none, isHeader: true), "Size")
                    prose.element(.tableCell(alignment: .right, isHeader: true), "Price")
                }
            }
            prose.element(.tableBody) { prose in
                prose.element(.tableRow) { prose in
                    prose.element(.tableCell(alignment: .none, isHeader: false), "250 g")
                    prose.element(.tableCell(alignment: .right, isHeader: false), "7.20")
                }
            }
        }
    }

    private static func writeFootnotes(_ prose: inout ProseBuilder) {
        prose.element(.footnotes) { prose in
            prose.element(.footnote(number: 1)) { prose in
                prose.element(.paragraph) { prose in
                    prose.text("A note.")
                    prose.add(.footnoteReturn(number: 1, occurrence: 1))
                }
            }
        }
    }
}
