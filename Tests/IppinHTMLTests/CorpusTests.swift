import Foundation
import IppinHTML
import Testing

/// Writes the hostile corpus and the trees that it must parse to into `.build/html-corpus/corpus.json`;
/// `Tests/Site/test_html_corpus.py` reads them with a real HTML parser.
struct CorpusTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func everyElementMethodIsInTheCorpus() throws {
        let source = try String(contentsOf: Self.root.appending(path: "Sources/IppinHTML/Elements.swift"), encoding: .utf8)
        let withContent = source.matches(of: /func (\w+)\(_ a: Attribute/).map { String($0.output.1) }
        let withText = source.matches(of: /func (\w+)\(_ text/).map { String($0.output.1) }
        #expect(withContent.count > 60)
        #expect(withContent.filter { $0 != "body" } == CorpusElement.withContent.map(\.name))
        #expect(withText == CorpusElement.withText.map(\.name))
    }

    @Test func theCorpusIsWrittenForTheReferenceParser() throws {
        let cases = elements + attributes + links + scripts
        #expect(cases.count > 4000)
        let folder = Self.root.appending(path: ".build/html-corpus")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var writer = JSONWriter(capacity: 4 << 20)
        writer.array { json in
            for one in cases { write(one, to: &json) }
        }
        try Data(writer.finish()).write(to: folder.appending(path: "corpus.json"))
    }

    private var elements: [CorpusCase] {
        Corpus.strings.flatMap { string in
            (CorpusElement.withContent + CorpusElement.withText).map { element in
                let content: [CorpusCase.Node] = element.holdsText ? [.text(Corpus.readBack(string))] : []
                let node = CorpusCase.Node.element(element.name, attributes: [("title", Corpus.readBack(string))], children: content)
                return CorpusCase(
                    name: "\(element.name): \(string)", context: element.context, html: rendered { element.write(&$0, string) }, tree: [node])
            }
        }
    }

    private var attributes: [CorpusCase] {
        let makers: [(String, (String) -> Attribute)] = [
            ("id", { .id($0) }), ("lang", { .lang($0) }), ("title", { .title($0) }),
            ("aria-label", { .ariaLabel($0) }), ("aria-labelledby", { .ariaLabelledby($0) }), ("aria-describedby", { .ariaDescribedby($0) }),
            ("hreflang", { .hreflang($0) }), ("value", { .value($0) }),
        ]
        return Corpus.strings.flatMap { string in
            let value = Corpus.readBack(string)
            return makers.map { name, make in
                CorpusCase(
                    name: "\(name)=\(string)", html: rendered { $0.span("x", make(string)) },
                    tree: [.element("span", attributes: [(name, value)], children: [.text("x")])])
            } + [
                CorpusCase(
                    name: "alt=\(string)", html: rendered { $0.img(src: Source("/a.jpg"), alt: string) },
                    tree: [.element("img", attributes: [("src", "../../../a.jpg"), ("alt", value)], children: [])]),
                CorpusCase(
                    name: "datetime=\(string)", html: rendered { $0.time(string, datetime: string) },
                    tree: [.element("time", attributes: [("datetime", value)], children: [.text(value)])]),
                CorpusCase(
                    name: "content=\(string)", html: rendered { $0.meta(name: "description", content: string) },
                    tree: [.element("meta", attributes: [("name", "description"), ("content", value)], children: [])]),
                CorpusCase(
                    name: "title: \(string)", html: rendered { $0.title(string) }, tree: [.element("title", attributes: [], children: [.text(value)])]),
                CorpusCase(
                    name: "pre: \(string)", html: rendered { html in html.pre { $0.text(string) } },
                    tree: [.element("pre", attributes: [], children: [.text(value)])]),
                CorpusCase(
                    name: "text and elements: \(string)",
                    html: rendered { html in
                        html.text(string)
                        html.br()
                        html.em(string)
                        html.text(string)
                    },
                    tree: [
                        .text(value), .element("br", attributes: [], children: []), .element("em", attributes: [], children: [.text(value)]), .text(value),
                    ]),
            ]
        }
    }

    private var links: [CorpusCase] {
        Corpus.strings.flatMap { string in
            let hrefs: [(String, Href, String?)] = [
                ("path", .path("/ja/" + string + "/"), "/ja/" + string.replacing("/", with: "") + "/"),
                ("anchor", .anchor(string), nil),
                ("fragment", .path("/ja/", fragment: string), "/ja/"),
            ] + [string, "https://example.org/" + string, "mailto:" + string].compactMap { address in
                Href(external: address).map { ("external", $0, nil) }
            }
            return hrefs.map { kind, href, leadsTo in
                var one = CorpusCase(name: "\(kind) href: \(string)", html: rendered { $0.a("x", href: href) }, tree: [])
                one.leadsTo = string.contains("/") ? nil : leadsTo
                return one
            }
        }
    }

    private var scripts: [CorpusCase] {
        Corpus.strings.map { string in
            CorpusCase(
                name: "JSON-LD: \(string)",
                html: rendered { html in
                    html.script(jsonLD: { $0.string(string) })
                    html.p("after")
                },
                tree: [
                    .element("script", attributes: [("type", "application/ld+json")], children: [.text(json { $0.string(string) })]),
                    .element("p", attributes: [], children: [.text("after")]),
                ])
        }
    }

    private func write(_ one: CorpusCase, to json: inout JSONWriter) {
        json.object { json in
            json.string("name", one.name)
            json.string("context", one.context)
            json.string("html", one.html)
            json.string("leadsTo", ifPresent: one.leadsTo)
            guard !one.tree.isEmpty else { return }
            json.array("tree") { json in
                for node in one.tree { write(node, to: &json) }
            }
        }
    }

    private func write(_ node: CorpusCase.Node, to json: inout JSONWriter) {
        switch node {
        case .text(let text): json.string(text)
        case .element(let tag, let attributes, let children):
            json.object { json in
                json.string("tag", tag)
                json.object("attributes") { json in
                    for (name, value) in attributes { json.string(named: name, value) }
                }
                json.array("children") { json in
                    for child in children { write(child, to: &json) }
                }
            }
        }
    }
}
