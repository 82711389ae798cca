package import IppinModel
package import IppinSource

/// One validated file of a record, in one language. References are still names; `resolve` finds what they lead to.
///
/// A class, as records are: it never changes, and rules that pass entries around count one reference instead of some thirty.
package final class Entry: Sendable {
    package enum Role: Sendable {
        /// `index.md`: the facts, and what translations of its words are compared with.
        case source(SourceFacts, SourceWords)
        /// `index.<lang>.md`.
        case translation(TranslationOrigin)
    }

    package let id: RecordID
    /// `content/products/white-honey/index.ja.md`
    package let path: String
    /// An index into `Declarations.languages`.
    package let language: Int
    package let role: Role
    package let text: RecordText
    package let spans: TextSpans

    package init(id: RecordID, path: String, language: Int, role: Role, text: RecordText, spans: TextSpans) {
        self.id = id
        self.path = path
        self.language = language
        self.role = role
        self.text = text
        self.spans = spans
    }

    /// The place of some words, for findings of `resolve`. An empty range at 0 where a word was not written.
    package struct TextSpans: Sendable {
        package let title: Range<Int>
        package let summary: Range<Int>
        package let slug: Range<Int>
        package let source: Range<Int>
        /// By photo file, of the keys under `alt`.
        package let alt: [String: Range<Int>]
        /// Of a translation's texts under `facts`, all of them.
        package let facts: Range<Int>

        package init(
            title: Range<Int> = 0..<0, summary: Range<Int> = 0..<0, slug: Range<Int> = 0..<0, source: Range<Int> = 0..<0, alt: [String: Range<Int>] = [:],
            facts: Range<Int> = 0..<0
        ) {
            self.title = title
            self.summary = summary
            self.slug = slug
            self.source = source
            self.alt = alt
            self.facts = facts
        }
    }

    package func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(path: path, range: range) }
}

/// What a translation says of itself.
package struct TranslationOrigin: Sendable, Hashable {
    /// The source text that it was made from; nil if it does not say.
    package let stamp: SourceStamp?
    /// Whether somebody still works on it, so that the site does as if it were not there.
    package let isUnfinished: Bool

    package init(stamp: SourceStamp? = nil, isUnfinished: Bool = false) {
        self.stamp = stamp
        self.isUnfinished = isUnfinished
    }
}

/// The facts of a record as its source file has them, with the places that later findings need. A class for the same reason as `Entry`.
package final class SourceFacts: Sendable {
    package let facts: Facts
    /// Records that the facts name: village, producer, a story's villages and products.
    package let references: [RecordReference]
    package let certificateEnds: [Spanned<CalendarDate>]
    package let photos: [PhotoReference]
    package let aliases: [Spanned<String>]
    package let isDraft: Bool
    package let publish: CalendarDate?
    package let expires: CalendarDate?
    package let skuRange: Range<Int>
    package let gtinRange: Range<Int>

    package enum Facts: Sendable {
        case product(ProductFacts)
        case village(VillageFacts)
        case producer(ProducerFacts)
        case shop(ShopFacts)
        case story(StoryFacts)
        case page(PageFacts)
    }

    package init(
        facts: Facts, references: [RecordReference] = [], certificateEnds: [Spanned<CalendarDate>] = [], photos: [PhotoReference] = [],
        aliases: [Spanned<String>] = [], isDraft: Bool = false, publish: CalendarDate? = nil, expires: CalendarDate? = nil, skuRange: Range<Int> = 0..<0, gtinRange: Range<Int> = 0..<0
    ) {
        self.facts = facts
        self.references = references
        self.certificateEnds = certificateEnds
        self.photos = photos
        self.aliases = aliases
        self.isDraft = isDraft
        self.publish = publish
        self.expires = expires
        self.skuRange = skuRange
        self.gtinRange = gtinRange
    }
}

/// A value with its bytes in the file it came from.
package struct Spanned<Value: Sendable>: Sendable {
    package let value: Value
    package let range: Range<Int>

    package init(_ value: Value, at range: Range<Int>) {
        self.value = value
        self.range = range
    }
}

/// A record that a fact names, to be looked up once all records are known.
package struct RecordReference: Sendable {
    package let target: RecordID
    /// The field's name, for the message.
    package let field: String
    package let range: Range<Int>

    package init(target: RecordID, field: String, range: Range<Int>) {
        self.target = target
        self.field = field
        self.range = range
    }
}

/// A photo as front matter lists it. Its alternative text is in `RecordText.alt` under the file's name.
package struct PhotoReference: Sendable {
    package let file: String
    package let range: Range<Int>
    package let focus: FocalPoint

    package init(file: String, range: Range<Int>, focus: FocalPoint = .center) {
        self.file = file
        self.range = range
        self.focus = focus
    }
}
