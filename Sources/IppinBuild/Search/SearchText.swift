internal import IppinModel

/// A text that is to be cut into terms, as UTF-8, with room after it, so that eight bytes can be read from any place of it.
struct SearchText {
    /// Zeros after the text, which no word goes on with: eight for the last byte, and as many in case it begins a character that is cut off.
    private static let room = 2 * SearchChunk.size

    private var bytes: [UInt8]
    private var count = 0

    init() { bytes = [UInt8](repeating: 0, count: 1 << 12) }

    init(_ text: [UInt8]) {
        bytes = text + [UInt8](repeating: 0, count: Self.room)
        count = text.count
    }

    init(_ text: String) { self.init(Array(text.utf8)) }

    /// Puts a text in place of the one before it, and needs no memory for it.
    mutating func set(_ text: String) {
        count = 0
        var text = text
        text.withUTF8 { append($0) }
        end()
    }

    /// The words of a story for the index: all that a reader reads, with a gap wherever words do not belong together.
    mutating func set(_ story: Prose) {
        count = 0
        story.text.withUnsafeBufferPointer { text in
            func bytes(_ slice: TextSlice) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: text[slice.range]) }
            var readings: [TextSlice] = []
            for event in story.events {
                switch event {
                case .text(let slice), .code(let slice), .codeBlock(let slice), .rubyBase(let slice): append(bytes(slice))
                case .softBreak, .lineBreak: appendGap()
                case .open(let element), .close(let element): if element.isBlock { appendGap() }
                case .rubyReading(let slice): readings.append(slice)
                case .codeLanguage, .thematicBreak, .picture, .footnoteReference, .footnoteReturn: break
                }
            }
            for reading in readings {
                appendGap()
                append(bytes(reading))
            }
        }
        end()
    }

    func withBytes(_ body: (SearchBytes) -> Void) {
        bytes.withUnsafeBytes { if let start = $0.baseAddress { body(SearchBytes(start: start, count: count)) } }
    }

    // MARK: - Bytes

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let start = count
        makeRoom(text.count)
        bytes.withUnsafeMutableBytes { UnsafeMutableRawBufferPointer(rebasing: $0[start...]).copyMemory(from: UnsafeRawBufferPointer(text)) }
        count += text.count
    }

    private mutating func appendGap() {
        // One between two blocks is enough.
        if count > 0, bytes[count - 1] == UInt8(ascii: "\n") { return }
        makeRoom(1)
        bytes[count] = UInt8(ascii: "\n")
        count += 1
    }

    private mutating func end() {
        makeRoom(0)
        for index in count..<count + Self.room { bytes[index] = 0 }
    }

    private mutating func makeRoom(_ more: Int) {
        let needed = count + more + Self.room
        if bytes.count < needed { bytes += [UInt8](repeating: 0, count: max(needed, 2 * bytes.count) - bytes.count) }
    }
}

/// The bytes of a text while it is cut into terms.
struct SearchBytes {
    let start: UnsafeRawPointer
    let count: Int

    @inline(__always) subscript(index: Int) -> UInt8 { start.load(fromByteOffset: index, as: UInt8.self) }

    @inline(__always) func chunk(at index: Int) -> SearchChunk {
        SearchChunk(UInt64(littleEndian: start.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
    }

    /// The character at a byte that is not ASCII, and where the next one is.
    @inline(__always) func scalar(at index: Int) -> (scalar: UInt32, end: Int) {
        func rest(_ offset: Int) -> UInt32 { UInt32(self[index + offset] & 63) }
        let first = UInt32(self[index])
        if first < 0xE0 { return ((first & 31) << 6 | rest(1), index + 2) }
        if first < 0xF0 { return ((first & 15) << 12 | rest(1) << 6 | rest(2), index + 3) }
        return ((first & 7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), index + 4)
    }

    @inline(__always) func isVoicingMark(at index: Int) -> Bool {
        switch UInt32(littleEndian: start.loadUnaligned(fromByteOffset: index, as: UInt32.self)) & 0xFF_FFFF {
        case 0x99_82E3, 0x9A_82E3, 0x9E_BEEF, 0x9F_BEEF: true
        default: false
        }
    }

    /// The line that a byte is in, without the breaks around it.
    func line(around index: Int) -> Range<Int> {
        var (first, end) = (index, index)
        while first > 0, self[first - 1] != UInt8(ascii: "\n") { first -= 1 }
        while end < count, self[end] != UInt8(ascii: "\n") { end += 1 }
        return first..<end
    }

    func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start.advanced(by: range.lowerBound).assumingMemoryBound(to: UInt8.self), count: range.count)
    }
}

extension ProseElement {
    fileprivate var isBlock: Bool {
        switch self {
        case .emphasis, .strong, .strikethrough, .link: false
        default: true
        }
    }
}
