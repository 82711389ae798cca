/// An attribute of an element. Its name comes from the function that makes it, so that names are never computed; its value is written
/// in double quotes and escaped. There are no event attributes, and addresses are only taken as `Href` and `Source`.
public struct Attribute: Sendable {
    enum Value: Sendable {
        case flag
        case literal(StaticString)
        case text(String)
        case number(Int)
        case href(Href)
        case source(Source)
        case sources([Source.Candidate])
        /// Ours, and then text of content.
        case joined(StaticString, String)
        /// A language tag, with `dir` beside it where the page is written in the other direction.
        case language(String, isRightToLeft: Bool)
        /// Not written at all.
        case omitted
    }

    let name: StaticString
    let value: Value

    @inline(__always) init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// No attribute at all.
    @inline(__always) public static var absent: Attribute { Attribute("", .omitted) }

    @inline(__always) var isAbsent: Bool { if case .omitted = value { true } else { false } }

    // MARK: - Of any element

    /// Class names, separated by spaces.
    @inline(__always) public static func `class`(_ names: StaticString) -> Attribute { Attribute("class", .literal(names)) }
    /// Class names if the condition holds, else no attribute.
    @inline(__always) public static func `class`(_ names: StaticString, if condition: Bool) -> Attribute { Attribute("class", condition ? .literal(names) : .omitted) }
    /// Class names of which the last ends with a name of content: `.class("card kind-", "honey")`.
    @inline(__always) public static func `class`(_ names: StaticString, _ name: String) -> Attribute { Attribute("class", .joined(names, name)) }
    @inline(__always) public static func id(_ id: String) -> Attribute { Attribute("id", .text(id)) }
    /// A language tag, nil where the language is that of the page; with `dir` where it is written in the other direction than the page, which also isolates the text.
    @inline(__always) public static func lang(_ tag: String?, isRightToLeft: Bool = false) -> Attribute {
        Attribute("lang", tag.map { .language($0, isRightToLeft: isRightToLeft) } ?? .omitted)
    }
    @inline(__always) public static func dir(_ direction: Direction) -> Attribute { Attribute("dir", .text(direction.rawValue)) }
    /// `dir="rtl"` if the condition holds.
    @inline(__always) static func rightToLeft(if condition: Bool) -> Attribute { Attribute("dir", condition ? .literal("rtl") : .omitted) }
    @inline(__always) public static func title(_ text: String?) -> Attribute { Attribute("title", text.map(Value.text) ?? .omitted) }
    @inline(__always) public static func role(_ role: StaticString) -> Attribute { Attribute("role", .literal(role)) }
    @inline(__always) public static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", .number(index)) }
    public static var hidden: Attribute { Attribute("hidden", .flag) }
    /// `translate="no"`: names and codes that machine translation must leave alone.
    public static var untranslated: Attribute { Attribute("translate", .literal("no")) }

    // MARK: - Accessibility

    @inline(__always) public static func ariaLabel(_ label: String) -> Attribute { Attribute("aria-label", .text(label)) }
    @inline(__always) public static func ariaLabelledby(_ id: String) -> Attribute { Attribute("aria-labelledby", .text(id)) }
    @inline(__always) public static func ariaDescribedby(_ id: String) -> Attribute { Attribute("aria-describedby", .text(id)) }
    /// `aria-current="page"` if the condition holds.
    @inline(__always) public static func ariaCurrentPage(if condition: Bool = true) -> Attribute { Attribute("aria-current", condition ? .literal("page") : .omitted) }
    public static var ariaHidden: Attribute { Attribute("aria-hidden", .literal("true")) }

    // MARK: - Links

    /// For `HTML.open`; `a` takes its address as a parameter.
    package static func href(_ href: Href) -> Attribute { Attribute("href", .href(href)) }
    @inline(__always) public static func rel(_ relation: StaticString) -> Attribute { Attribute("rel", .literal(relation)) }
    @inline(__always) public static func hreflang(_ tag: String?) -> Attribute { Attribute("hreflang", tag.map(Value.text) ?? .omitted) }
    @inline(__always) public static func type(_ mediaType: StaticString) -> Attribute { Attribute("type", .literal(mediaType)) }
    @inline(__always) public static func media(_ query: StaticString) -> Attribute { Attribute("media", .literal(query)) }
    @inline(__always) public static func sizes(_ sizes: StaticString) -> Attribute { Attribute("sizes", .literal(sizes)) }
    /// Saves what the link points to, under the name that it has.
    public static var download: Attribute { Attribute("download", .flag) }

    // MARK: - Pictures

    @inline(__always) public static func width(_ pixels: Int) -> Attribute { Attribute("width", .number(pixels)) }
    @inline(__always) public static func height(_ pixels: Int) -> Attribute { Attribute("height", .number(pixels)) }
    @inline(__always) public static func srcset(_ candidates: [Source.Candidate]) -> Attribute {
        Attribute("srcset", candidates.isEmpty ? .omitted : .sources(candidates))
    }
    /// `loading="lazy"` if the condition holds: the picture is not in the first screen.
    @inline(__always) public static func lazy(if condition: Bool = true) -> Attribute { Attribute("loading", condition ? .literal("lazy") : .omitted) }
    /// `fetchpriority="high"`: the picture that the page opens with.
    @inline(__always) public static func urgent(if condition: Bool = true) -> Attribute { Attribute("fetchpriority", condition ? .literal("high") : .omitted) }

    /// `data-tint="210"`: the stylesheet shows a colour by it until the picture is there.
    @inline(__always) public static func tint(_ digits: String?) -> Attribute { Attribute("data-tint", digits.map(Value.text) ?? .omitted) }
    /// `data-focus="3 1"`: the stylesheet keeps that part of the picture in sight where it is cut to fit.
    @inline(__always) public static func focus(_ quarters: String?) -> Attribute { Attribute("data-focus", quarters.map(Value.text) ?? .omitted) }

    // MARK: - Tables, lists, forms

    @inline(__always) public static func colspan(_ count: Int) -> Attribute { Attribute("colspan", .number(count)) }
    @inline(__always) public static func rowspan(_ count: Int) -> Attribute { Attribute("rowspan", .number(count)) }
    @inline(__always) public static func scope(_ scope: Scope) -> Attribute { Attribute("scope", .text(scope.rawValue)) }
    /// The number of the first item; not written for 1.
    @inline(__always) public static func start(_ number: Int) -> Attribute { Attribute("start", number == 1 ? .omitted : .number(number)) }
    @inline(__always) public static func value(_ text: String) -> Attribute { Attribute("value", .text(text)) }
    @inline(__always) public static func name(_ name: StaticString) -> Attribute { Attribute("name", .literal(name)) }
    @inline(__always) public static func checked(if condition: Bool = true) -> Attribute { Attribute("checked", condition ? .flag : .omitted) }
    public static var disabled: Attribute { Attribute("disabled", .flag) }
    public static var open: Attribute { Attribute("open", .flag) }

    public enum Direction: String, Sendable { case ltr, rtl, auto }
    public enum Scope: String, Sendable { case row, col, rowgroup, colgroup }
}

extension Attribute {
    /// Writes ` name="value"`, or nothing.
    ///
    /// - Parameter isRightToLeft: whether the page is.
    func write(to bytes: inout ByteBuffer, base: ResolvedBase, isRightToLeft: Bool) {
        if case .omitted = value { return }
        bytes.append(UInt8(ascii: " "))
        bytes.append(name)
        if case .flag = value { return }
        bytes.append("=\"" as StaticString)
        switch value {
        case .literal(let text): bytes.append(text)
        case .text(let text): bytes.appendEscaped(text, .attribute)
        case .number(let number): bytes.append(decimal: number)
        case .href(let href): href.write(to: &bytes, base: base)
        case .source(let source): base.write(path: source.path, to: &bytes)
        case .sources(let candidates): Self.write(candidates, to: &bytes, base: base)
        case .joined(let names, let name):
            bytes.append(names)
            bytes.appendEscaped(name, .attribute)
        case .language(let tag, let isOtherDirection):
            bytes.appendEscaped(tag, .attribute)
            if isOtherDirection != isRightToLeft { bytes.append(isOtherDirection ? "\" dir=\"rtl" as StaticString : "\" dir=\"ltr" as StaticString) }
        case .flag, .omitted: break
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func write(_ candidates: [Source.Candidate], to bytes: inout ByteBuffer, base: ResolvedBase) {
        for (index, candidate) in candidates.enumerated() {
            if index > 0 { bytes.append(", " as StaticString) }
            base.write(path: candidate.source.path, to: &bytes)
            bytes.append(UInt8(ascii: " "))
            bytes.append(decimal: candidate.width)
            bytes.append(UInt8(ascii: "w"))
        }
    }

    /// Whether no attribute that is written stands twice. Used in debug builds only.
    static func areDistinct(_ attributes: some Sequence<Attribute>) -> Bool {
        var names: Set<String> = []
        for attribute in attributes {
            if case .omitted = attribute.value { continue }
            guard names.insert("\(attribute.name)").inserted else { return false }
        }
        return true
    }
}
