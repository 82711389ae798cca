/// An attribute of an element. Its name comes from the function that makes it, so that names are never computed; its value is written
/// in double quotes and escaped. There are no event attributes, and addresses are only taken as `Href` and `Source`.
public struct Attribute: Sendable {
    /// A name, and what it is written with.
    @usableFromInline enum Form: Sendable {
        case flag(StaticString)
        case literal(StaticString, StaticString)
        case text(StaticString, String)
        case number(StaticString, Int)
        case other(StaticString, Value)
        /// Not written at all.
        case absent
    }

    /// What takes more than a few bytes to write.
    @usableFromInline enum Value: Sendable {
        case href(Href)
        case address(SiteAddress)
        case source(Source)
        case sources([Source.Candidate])
        /// Ours, and then text of content.
        case joined(StaticString, String)
        /// A language tag, with `dir` beside it where the page is written in the other direction.
        case language(String, isRightToLeft: Bool)
    }

    @usableFromInline let form: Form

    @inlinable @inline(__always) init(_ form: Form) { self.form = form }

    /// No attribute at all.
    @inlinable @inline(__always) public static var absent: Attribute { Attribute(.absent) }

    // MARK: - Of any element

    /// Class names, separated by spaces.
    @inlinable @inline(__always) public static func `class`(_ names: StaticString) -> Attribute { Attribute(.literal("class", names)) }
    /// Class names if the condition holds, else no attribute.
    @inlinable @inline(__always) public static func `class`(_ names: StaticString, if condition: Bool) -> Attribute { Attribute(condition ? .literal("class", names) : .absent) }
    /// Class names of which the last ends with a name of content: `.class("card kind-", "honey")`.
    @inlinable @inline(__always) public static func `class`(_ names: StaticString, _ name: String) -> Attribute { Attribute(.other("class", .joined(names, name))) }
    @inlinable @inline(__always) public static func id(_ id: String) -> Attribute { Attribute(.text("id", id)) }
    /// A language tag, nil where the language is that of the page; with `dir` where it is written in the other direction than the page, which also isolates the text.
    @inlinable @inline(__always) public static func lang(_ tag: String?, isRightToLeft: Bool = false) -> Attribute {
        Attribute(tag.map { .other("lang", .language($0, isRightToLeft: isRightToLeft)) } ?? .absent)
    }
    @inlinable @inline(__always) public static func dir(_ direction: Direction) -> Attribute { Attribute(.text("dir", direction.rawValue)) }
    /// `dir="rtl"` if the condition holds.
    @inlinable @inline(__always) static func rightToLeft(if condition: Bool) -> Attribute { Attribute(condition ? .literal("dir", "rtl") : .absent) }
    @inlinable @inline(__always) public static func title(_ text: String?) -> Attribute { Attribute(text.map { .text("title", $0) } ?? .absent) }
    @inlinable @inline(__always) public static func role(_ role: StaticString) -> Attribute { Attribute(.literal("role", role)) }
    @inlinable @inline(__always) public static func tabindex(_ index: Int) -> Attribute { Attribute(.number("tabindex", index)) }
    @inlinable @inline(__always) public static var hidden: Attribute { Attribute(.flag("hidden")) }
    /// `translate="no"`: names and codes that machine translation must leave alone.
    @inlinable @inline(__always) public static var untranslated: Attribute { Attribute(.literal("translate", "no")) }

    // MARK: - Accessibility

    @inlinable @inline(__always) public static func ariaLabel(_ label: String) -> Attribute { Attribute(.text("aria-label", label)) }
    @inlinable @inline(__always) public static func ariaLabelledby(_ id: String) -> Attribute { Attribute(.text("aria-labelledby", id)) }
    @inlinable @inline(__always) public static func ariaDescribedby(_ id: String) -> Attribute { Attribute(.text("aria-describedby", id)) }
    /// `aria-current="page"` if the condition holds.
    @inlinable @inline(__always) public static func ariaCurrentPage(if condition: Bool = true) -> Attribute { Attribute(condition ? .literal("aria-current", "page") : .absent) }
    @inlinable @inline(__always) public static var ariaHidden: Attribute { Attribute(.literal("aria-hidden", "true")) }

    // MARK: - Links

    /// For `HTML.open`; `a` takes its address as a parameter.
    @inlinable @inline(__always) package static func href(_ href: Href) -> Attribute { Attribute(.other("href", .href(href))) }
    @inlinable @inline(__always) public static func rel(_ relation: StaticString) -> Attribute { Attribute(.literal("rel", relation)) }
    @inlinable @inline(__always) public static func hreflang(_ tag: String?) -> Attribute { Attribute(tag.map { .text("hreflang", $0) } ?? .absent) }
    @inlinable @inline(__always) public static func type(_ mediaType: StaticString) -> Attribute { Attribute(.literal("type", mediaType)) }
    @inlinable @inline(__always) public static func media(_ query: StaticString) -> Attribute { Attribute(.literal("media", query)) }
    @inlinable @inline(__always) public static func sizes(_ sizes: StaticString) -> Attribute { Attribute(.literal("sizes", sizes)) }
    /// Saves what the link points to, under the name that it has.
    @inlinable @inline(__always) public static var download: Attribute { Attribute(.flag("download")) }

    // MARK: - Pictures

    @inlinable @inline(__always) public static func width(_ pixels: Int) -> Attribute { Attribute(.number("width", pixels)) }
    @inlinable @inline(__always) public static func height(_ pixels: Int) -> Attribute { Attribute(.number("height", pixels)) }
    @inlinable @inline(__always) public static func srcset(_ candidates: [Source.Candidate]) -> Attribute {
        Attribute(candidates.isEmpty ? .absent : .other("srcset", .sources(candidates)))
    }
    /// `loading="lazy"` if the condition holds: the picture is not in the first screen.
    @inlinable @inline(__always) public static func lazy(if condition: Bool = true) -> Attribute { Attribute(condition ? .literal("loading", "lazy") : .absent) }
    /// `fetchpriority="high"`: the picture that the page opens with.
    @inlinable @inline(__always) public static func urgent(if condition: Bool = true) -> Attribute { Attribute(condition ? .literal("fetchpriority", "high") : .absent) }

    /// `data-tint="210"`: the stylesheet shows a colour by it until the picture is there.
    @inlinable @inline(__always) public static func tint(_ digits: String?) -> Attribute { Attribute(digits.map { .text("data-tint", $0) } ?? .absent) }
    /// `data-focus="3 1"`: the stylesheet keeps that part of the picture in sight where it is cut to fit.
    @inlinable @inline(__always) public static func focus(_ quarters: String?) -> Attribute { Attribute(quarters.map { .text("data-focus", $0) } ?? .absent) }

    // MARK: - Tables, lists, forms

    @inlinable @inline(__always) public static func colspan(_ count: Int) -> Attribute { Attribute(.number("colspan", count)) }
    @inlinable @inline(__always) public static func rowspan(_ count: Int) -> Attribute { Attribute(.number("rowspan", count)) }
    @inlinable @inline(__always) public static func scope(_ scope: Scope) -> Attribute { Attribute(.text("scope", scope.rawValue)) }
    /// The number of the first item; not written for 1.
    @inlinable @inline(__always) public static func start(_ number: Int) -> Attribute { Attribute(number == 1 ? .absent : .number("start", number)) }
    @inlinable @inline(__always) public static func value(_ text: String) -> Attribute { Attribute(.text("value", text)) }
    @inlinable @inline(__always) public static func name(_ name: StaticString) -> Attribute { Attribute(.literal("name", name)) }
    @inlinable @inline(__always) public static func checked(if condition: Bool = true) -> Attribute { Attribute(condition ? .flag("checked") : .absent) }
    @inlinable @inline(__always) public static var disabled: Attribute { Attribute(.flag("disabled")) }
    @inlinable @inline(__always) public static var open: Attribute { Attribute(.flag("open")) }

    public enum Direction: String, Sendable { case ltr, rtl, auto }
    public enum Scope: String, Sendable { case row, col, rowgroup, colgroup }
}

extension HTML {
    /// Writes ` name="value"`, or nothing.
    @inlinable @inline(__always) mutating func write(_ attribute: Attribute) {
        switch attribute.form {
        case .absent: break
        case .flag(let name):
            bytes.append(" ")
            bytes.append(name)
        case .literal(let name, let value):
            startValue(name)
            bytes.append(value)
            bytes.append("\"")
        case .text(let name, let value):
            startValue(name)
            bytes.appendEscaped(value, .attribute)
            bytes.append("\"")
        case .number(let name, let value):
            startValue(name)
            bytes.append(decimal: value)
            bytes.append("\"")
        case .other(let name, let value):
            startValue(name)
            write(value)
            bytes.append("\"")
        }
    }

    @inlinable @inline(__always) mutating func startValue(_ name: StaticString) {
        bytes.append(" ")
        bytes.append(name)
        bytes.append("=\"")
    }

    @usableFromInline mutating func write(_ value: Attribute.Value) {
        switch value {
        case .href(let href): href.write(to: &bytes, base: base)
        case .address(let address): bytes.append(address, .attribute)
        case .source(let source): base.write(path: source.path, to: &bytes)
        case .sources(let candidates): write(candidates)
        case .joined(let names, let name):
            bytes.append(names)
            bytes.appendEscaped(name, .attribute)
        case .language(let tag, let isOtherDirection):
            bytes.appendEscaped(tag, .attribute)
            if isOtherDirection != isRightToLeft { bytes.append(isOtherDirection ? "\" dir=\"rtl" as StaticString : "\" dir=\"ltr" as StaticString) }
        }
    }

    private mutating func write(_ candidates: [Source.Candidate]) {
        for (index, candidate) in candidates.enumerated() {
            if index > 0 { bytes.append(", ") }
            base.write(path: candidate.source.path, to: &bytes)
            bytes.append(" ")
            bytes.append(decimal: candidate.width)
            bytes.append("w")
        }
    }
}

extension Attribute {
    /// Nil where nothing is written.
    private var name: StaticString? {
        switch form {
        case .absent: nil
        case .flag(let name), .literal(let name, _), .text(let name, _), .number(let name, _), .other(let name, _): name
        }
    }

    /// Whether no attribute that is written stands twice. Used in debug builds only.
    @usableFromInline static func areDistinct(_ attributes: some Sequence<Attribute>) -> Bool {
        let names = attributes.compactMap { $0.name.map { "\($0)" } }
        return Set(names).count == names.count
    }
}
