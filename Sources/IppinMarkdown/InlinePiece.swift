import IppinModel
import IppinSource

/// Part of a block's inline content before quotes and line breaks are decided. Bytes live as long as the library's tree.
enum InlinePiece {
    case text(BorrowedBytes)
    /// Raw HTML, which is shown as it was written.
    case verbatim(BorrowedBytes)
    case code(BorrowedBytes)
    case softBreak
    case lineBreak
    case picture(UInt32)
    /// The start or end of an inline element, or a footnote's mark.
    case event(ProseEvent)
}

extension ProseBuilder {
    /// What the library gives without markers; they are few, so that mostly it is what it was.
    func unmarked(_ bytes: BorrowedBytes, keepsRuby: Bool = false) -> BorrowedBytes {
        guard isRewritten, bytes.contains(Marker.lead.0) else { return bytes }
        var plain: [UInt8] = []
        Marker.appendUnmarked(bytes, to: &plain, keepsRuby: keepsRuby)
        return plain.withUnsafeBufferPointer { MarkdownTree.keeping([$0]) }
    }

    /// Copies bytes of the library into the story's text, for what has no inline content.
    mutating func store(_ bytes: BorrowedBytes) -> TextSlice { copy(unmarked(bytes)) }

    /// Ends a block's inline content: its pieces become events.
    mutating func flushInline() {
        typographer.reset()
        var previous: Unicode.Scalar?
        var index = 0
        while index < pieces.count { index = flush(index, &previous) }
        pieces.removeAll()
        hasReportedHTML = false
    }

    /// Makes a piece into events, and pieces of text that follow it too if it is one.
    /// - Returns: which piece comes next.
    private mutating func flush(_ index: Int, _ previous: inout Unicode.Scalar?) -> Int {
        switch pieces[index] {
        case .text(let bytes):
            let (whole, end) = pieces.text(bytes, at: index)
            flushText(whole, before: end, &previous)
            return end
        case .verbatim(let bytes):
            emitText(bytes)
            previous = "x"
        case .code(let bytes):
            events.append(.code(copy(bytes)))
            previous = "x"
        case .softBreak:
            let next = pieces.character(from: index + 1)
            let joins = options.features.contains(.cjk) && previous.map(CharacterClass.joinsLines) == true && next.map(CharacterClass.joinsLines) == true
            if !joins {
                events.append(.softBreak)
                previous = "\n"
            }
        case .lineBreak:
            events.append(.lineBreak)
            previous = "\n"
        case .picture(let picture):
            events.append(.picture(picture))
            previous = "x"
        case .event(let event): events.append(event)
        }
        return index + 1
    }

    /// Running text, with ruby where its markers stand.
    private mutating func flushText(_ bytes: BorrowedBytes, before piece: Int, _ previous: inout Unicode.Scalar?) {
        var start = 0
        var index = isRewritten ? 0 : bytes.count
        while index < bytes.count {
            guard bytes[index] == Marker.lead.0, Marker.isNoncharacter(in: bytes, at: index), let marker = Marker(rawValue: bytes[index + 2]) else {
                index += 1
                continue
            }
            flushRun(BorrowedBytes(rebasing: bytes[start..<index]), next: "あ", &previous)
            start = index
            if marker == .rubyStart, let ruby = Self.ruby(at: index, in: bytes) {
                events.append(.rubyBase(copy(BorrowedBytes(rebasing: bytes[ruby.base]))))
                events.append(.rubyReading(copy(BorrowedBytes(rebasing: bytes[ruby.reading]))))
                previous = UTF8Reader.scalar(in: bytes, before: ruby.base.upperBound)
                start = ruby.reading.upperBound + 3
            } else {
                reportRuby(marker)
                if let sign = marker.sign { [sign].withUnsafeBufferPointer { emitText($0) } }
                start += 3
            }
            index = start
        }
        flushRun(BorrowedBytes(rebasing: bytes[start...]), next: pieces.character(from: piece), &previous)
    }

    private static func ruby(at start: Int, in bytes: BorrowedBytes) -> (base: Range<Int>, reading: Range<Int>)? {
        var index = start + 3
        var middle: Int?
        while index + 2 < bytes.count {
            guard bytes[index] == Marker.lead.0, Marker.isNoncharacter(in: bytes, at: index) else {
                index += 1
                continue
            }
            if bytes[index + 2] == Marker.rubyMiddle.rawValue, middle == nil {
                middle = index
            } else if bytes[index + 2] == Marker.rubyEnd.rawValue, let middle {
                return (start + 3..<middle, middle + 3..<index)
            } else {
                return nil
            }
            index += 3
        }
        return nil
    }

    private mutating func reportRuby(_ marker: Marker) {
        guard marker == .malformedRuby else { return }
        let place = locator.locate("{", in: lines)
        diagnostics.append(.malformedRuby(at: SourceSpan(path: path, range: place)))
    }

    private mutating func flushRun(_ run: BorrowedBytes, next: Unicode.Scalar?, _ previous: inout Unicode.Scalar?) {
        guard !run.isEmpty else { return }
        if options.features.contains(.typography) {
            let start = text.count
            typographer.append(run, previous: previous, next: next, to: &text)
            noteText(from: start)
        } else {
            emitText(run)
        }
        previous = UTF8Reader.scalar(in: run, before: run.count)
    }

    private mutating func copy(_ bytes: BorrowedBytes) -> TextSlice {
        let start = text.count
        text.append(contentsOf: bytes)
        return TextSlice(start..<text.count)
    }

    private mutating func emitText(_ bytes: BorrowedBytes) {
        let start = text.count
        text.append(contentsOf: bytes)
        noteText(from: start)
    }

    /// One event for text that follows text.
    private mutating func noteText(from start: Int) {
        guard text.count > start else { return }
        if case .text(let last) = events.last, last.range.upperBound == start {
            events[events.count - 1] = .text(TextSlice(last.range.lowerBound..<text.count))
        } else {
            events.append(.text(TextSlice(start..<text.count)))
        }
    }
}

// Of the pieces and not of the builder, which the compiler would copy for each call.
extension Pile<InlinePiece> {
    /// The text that starts with the piece at `index`, with all pieces of text that touch it, and the piece after them.
    fileprivate func text(_ first: BorrowedBytes, at index: Int) -> (text: BorrowedBytes, end: Int) {
        var end = index + 1
        guard end < count, case .text = self[end] else { return (first, end) }
        var all = [first]
        while end < count, case .text(let other) = self[end] {
            all.append(other)
            end += 1
        }
        return (MarkdownTree.keeping(all), end)
    }

    /// The first character of the pieces from `start` on, across the starts and ends of elements.
    fileprivate func character(from start: Int) -> Unicode.Scalar? {
        var index = start
        while index < count {
            switch self[index] {
            case .text(let bytes) where !bytes.isEmpty:
                return Marker.isNoncharacter(in: bytes, at: 0) ? "あ" : UTF8Reader.scalar(in: bytes, at: 0).scalar
            case .text, .event: index += 1
            case .verbatim, .code, .picture: return "x"
            case .softBreak, .lineBreak: return "\n"
            }
        }
        return nil
    }
}

extension Marker {
    /// What a ruby marker is where no ruby comes of it.
    fileprivate var sign: UInt8? {
        switch self {
        case .rubyStart: UInt8(ascii: "{")
        case .rubyMiddle: UInt8(ascii: "|")
        case .rubyEnd: UInt8(ascii: "}")
        default: nil
        }
    }
}

extension ProsePicture {
    func standingAlone() -> ProsePicture { ProsePicture(file: file, alt: alt, title: title, standsAlone: true, sourceRange: sourceRange) }
}
