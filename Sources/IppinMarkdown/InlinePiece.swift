import IppinModel
import IppinSource

/// Part of a block's inline content before quotes and line breaks are decided. Ranges are of the builder's scratch text.
enum InlinePiece {
    case text(Range<Int>)
    /// Raw HTML, which is shown as it was written.
    case verbatim(Range<Int>)
    case code(Range<Int>)
    case softBreak
    case lineBreak
    case picture(UInt32)
    /// The start or end of an inline element, or a footnote's mark.
    case event(ProseEvent)
}

extension ProseBuilder {
    mutating func append(_ bytes: BorrowedBytes, as piece: (Range<Int>) -> InlinePiece) {
        let start = scratch.count
        if isRewritten {
            let isText = if case .text = piece(0..<0) { true } else { false }
            Marker.appendUnmarked(bytes, to: &scratch, keepsRuby: isText)
        } else {
            scratch.append(contentsOf: bytes)
        }
        if case .text = piece(0..<0), case .text(let last) = pieces.last, last.upperBound == start {
            pieces[pieces.count - 1] = .text(last.lowerBound..<scratch.count)
        } else {
            pieces.append(piece(start..<scratch.count))
        }
    }

    /// Copies bytes of the library into the story's text, for what has no inline content.
    mutating func store(_ bytes: BorrowedBytes) -> TextSlice {
        let start = text.count
        if isRewritten { Marker.appendUnmarked(bytes, to: &text, keepsRuby: false) } else { text.append(contentsOf: bytes) }
        return TextSlice(start..<text.count)
    }

    /// Ends a block's inline content: its pieces become events.
    mutating func flushInline() {
        typographer.reset()
        var source: [UInt8] = []
        swap(&source, &scratch)
        source.withUnsafeBufferPointer { bytes in
            var previous: Unicode.Scalar?
            for index in pieces.indices { flush(index, bytes, &previous) }
        }
        pieces.removeAll(keepingCapacity: true)
        hasReportedHTML = false
        source.removeAll(keepingCapacity: true)
        swap(&source, &scratch)
    }

    private mutating func flush(_ index: Int, _ bytes: BorrowedBytes, _ previous: inout Unicode.Scalar?) {
        switch pieces[index] {
        case .text(let range): flushText(range, at: index, bytes, &previous)
        case .verbatim(let range):
            emitText(BorrowedBytes(rebasing: bytes[range]))
            previous = "x"
        case .code(let range):
            events.append(.code(copy(BorrowedBytes(rebasing: bytes[range]))))
            previous = "x"
        case .softBreak:
            let next = character(after: index, in: bytes)
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
    }

    /// Running text, with ruby where its markers stand.
    private mutating func flushText(_ range: Range<Int>, at piece: Int, _ bytes: BorrowedBytes, _ previous: inout Unicode.Scalar?) {
        var start = range.lowerBound
        var index = start
        while isRewritten, index < range.upperBound {
            guard bytes[index] == Marker.lead.0, Marker.isNoncharacter(in: bytes, at: index), let marker = Marker(rawValue: bytes[index + 2]) else {
                index += 1
                continue
            }
            flushRun(start..<index, next: "あ", bytes, &previous)
            start = index
            if marker == .rubyStart, let ruby = ruby(at: index, in: bytes, end: range.upperBound) {
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
        flushRun(start..<range.upperBound, next: character(after: piece, in: bytes), bytes, &previous)
    }

    private func ruby(at start: Int, in bytes: BorrowedBytes, end: Int) -> (base: Range<Int>, reading: Range<Int>)? {
        var index = start + 3
        var middle: Int?
        while index + 2 < end {
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
        let place = locator.locate("{".utf8, in: lines)
        diagnostics.append(.malformedRuby(at: SourceSpan(path: path, range: place)))
    }

    private mutating func flushRun(_ range: Range<Int>, next: Unicode.Scalar?, _ bytes: BorrowedBytes, _ previous: inout Unicode.Scalar?) {
        guard !range.isEmpty else { return }
        let run = BorrowedBytes(rebasing: bytes[range])
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

    /// The character that follows a piece, across the starts and ends of elements.
    private func character(after piece: Int, in bytes: BorrowedBytes) -> Unicode.Scalar? {
        for next in pieces[(piece + 1)...] {
            switch next {
            case .text(let range) where !range.isEmpty:
                let scalar = UTF8Reader.scalar(in: bytes, at: range.lowerBound).scalar
                return Marker.isNoncharacter(in: bytes, at: range.lowerBound) ? "あ" : scalar
            case .text, .event: continue
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
