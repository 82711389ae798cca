/// A story: Markdown as flat values. A stream of events in reading order over one arena of text, so that ten thousand stories fit in memory
/// and a template can write one in a single pass.
///
/// Opening and closing events are balanced. Links, pictures and headings are tables that events point into, so that addresses can differ by
/// edition while the story is parsed once.
public struct Prose: Sendable, Hashable {
    public let events: [ProseEvent]
    /// UTF-8 that the events' slices point into: text as the reader sees it, not escaped.
    public let text: [UInt8]
    public let links: [ProseLink]
    public let pictures: [ProsePicture]
    public let headings: [ProseHeading]
    /// In reading order; what stands in tables, headings and code is none.
    public let paragraphs: [ProseParagraph]
    /// How many footnotes the story has; numbers run from 1 to this.
    public let footnoteCount: Int

    public init(
        events: [ProseEvent], text: [UInt8], links: [ProseLink] = [], pictures: [ProsePicture] = [], headings: [ProseHeading] = [],
        paragraphs: [ProseParagraph] = [], footnoteCount: Int = 0
    ) {
        self.events = events
        self.text = text
        self.links = links
        self.pictures = pictures
        self.headings = headings
        self.paragraphs = paragraphs
        self.footnoteCount = footnoteCount
    }

    public static let empty = Prose(events: [], text: [])
    public var isEmpty: Bool { events.isEmpty }
}

/// A range of `Prose.text`, of at most `longest` bytes; no story that is read has more than a megabyte (`StoryLimits`).
public struct TextSlice: Sendable, Hashable, BitwiseCopyable {
    public static let longest = 1 << 24 - 1

    private let start: UInt32
    // Three bytes, so that an event takes eight and not twelve: a catalogue has ten million.
    private let lowCount: UInt16
    private let highCount: UInt8

    public init(_ range: Range<Int>) {
        start = UInt32(range.lowerBound)
        lowCount = UInt16(truncatingIfNeeded: range.count)
        highCount = UInt8(range.count >> 16)
    }

    public var range: Range<Int> { Int(start)..<Int(start) + (Int(highCount) << 16 | Int(lowCount)) }
}

/// One step through a story.
public enum ProseEvent: Sendable, Hashable, BitwiseCopyable {
    case open(ProseElement)
    case close(ProseElement)
    case text(TextSlice)
    /// Inline code.
    case code(TextSlice)
    /// A code block without its fence. The language, if any, comes as a `codeLanguage` event just before it.
    case codeBlock(TextSlice)
    case codeLanguage(TextSlice)
    /// A line break in the source that is a space or a newline on the page. Never stands between two Japanese characters.
    case softBreak
    case lineBreak
    case thematicBreak
    /// An index into `Prose.pictures`.
    case picture(UInt32)
    /// `{base|reading}`: always followed by one `rubyReading`.
    case rubyBase(TextSlice)
    case rubyReading(TextSlice)
    /// The mark in the text of footnote `number`; `occurrence` counts marks of the same footnote from 1.
    case footnoteReference(number: UInt16, occurrence: UInt16)
    /// The way back from footnote `number` to its mark, at the end of its text.
    case footnoteReturn(number: UInt16, occurrence: UInt16)
}

/// An element that has a start and an end.
public enum ProseElement: Sendable, Hashable, BitwiseCopyable {
    case paragraph
    /// An index into `Prose.headings`.
    case heading(UInt32)
    case blockQuote
    case bulletList(isTight: Bool)
    case orderedList(start: UInt32, isTight: Bool)
    case listItem
    case taskItem(isDone: Bool)
    case table
    case tableHead
    case tableBody
    case tableRow
    case tableCell(alignment: ProseAlignment, isHeader: Bool)
    case emphasis
    case strong
    case strikethrough
    /// An index into `Prose.links`.
    case link(UInt32)
    /// All footnotes, at the end of the story; holds `footnote` elements in order of number.
    case footnotes
    case footnote(number: UInt16)
}

public enum ProseAlignment: UInt8, Sendable, Hashable, BitwiseCopyable { case none, left, center, right }

/// A link as written, with what it points to decided as far as the text alone tells.
public struct ProseLink: Sendable, Hashable {
    public enum Destination: Sendable, Hashable {
        /// A record by its collection and id, from a relative path to its file; with the heading's id after `#`, without the `#`.
        case record(RecordID, anchor: String?)
        /// A path that starts with `/` names a collection (`/villages/`) or a page (`/about/`) of the edition.
        case editionPath(String, anchor: String?)
        /// A heading of the same story, without the `#`.
        case anchor(String)
        /// An absolute address with the scheme http, https, mailto or tel.
        case external(String)
        /// Refused, and reported: written as its text alone.
        case none
    }

    public let destination: Destination
    public let title: String?
    /// Bytes in the source file, for diagnostics.
    public let sourceRange: Range<Int>

    public init(destination: Destination, title: String?, sourceRange: Range<Int>) {
        self.destination = destination
        self.title = title
        self.sourceRange = sourceRange
    }
}

/// A picture of the record that a story shows.
public struct ProsePicture: Sendable, Hashable {
    /// The file's name in the record's folder.
    public let file: String
    /// Empty when the editor wrote none, which is reported.
    public let alt: String
    public let title: String?
    /// Whether the picture stands alone in its paragraph, so that it may be shown as a figure.
    public let standsAlone: Bool
    public let sourceRange: Range<Int>

    public init(file: String, alt: String, title: String?, standsAlone: Bool, sourceRange: Range<Int>) {
        self.file = file
        self.alt = alt
        self.title = title
        self.standsAlone = standsAlone
        self.sourceRange = sourceRange
    }
}

/// A heading with the id that links to it use, unique in its story.
public struct ProseHeading: Sendable, Hashable {
    /// 1 to 6, as written.
    public let level: Int
    public let id: String
    public let sourceRange: Range<Int>

    public init(level: Int, id: String, sourceRange: Range<Int>) {
        self.level = level
        self.id = id
        self.sourceRange = sourceRange
    }
}

/// Where the words of a paragraph are in `Prose.text`, to compare stories without walking through their events.
public struct ProseParagraph: Sendable, Hashable, BitwiseCopyable {
    public let text: TextSlice
    // Half the size of a range: a catalogue has half a million paragraphs.
    private let sourceStart: UInt32
    private let sourceEnd: UInt32

    public init(text: TextSlice, sourceRange: Range<Int>) {
        self.text = text
        sourceStart = UInt32(sourceRange.lowerBound)
        sourceEnd = UInt32(sourceRange.upperBound)
    }

    /// Bytes in the source file.
    public var sourceRange: Range<Int> { Int(sourceStart)..<Int(sourceEnd) }
}
