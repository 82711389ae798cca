internal import IppinModel

/// The words of a story for the index: all that a reader reads, with a gap wherever words do not belong together.
enum SearchText {
    static func append(_ story: Prose, to bytes: inout [UInt8]) {
        var readings: [TextSlice] = []
        for event in story.events {
            switch event {
            case .text(let slice), .code(let slice), .codeBlock(let slice), .rubyBase(let slice): bytes += story.text[slice.range]
            case .softBreak, .lineBreak: bytes.append(UInt8(ascii: "\n"))
            case .open(let element), .close(let element): if element.isBlock { bytes.append(UInt8(ascii: "\n")) }
            case .rubyReading(let slice): readings.append(slice)
            case .codeLanguage, .thematicBreak, .picture, .footnoteReference, .footnoteReturn: break
            }
        }
        for reading in readings {
            bytes.append(UInt8(ascii: "\n"))
            bytes += story.text[reading.range]
        }
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
