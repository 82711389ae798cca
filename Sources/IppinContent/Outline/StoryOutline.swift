package import IppinModel

/// What rules read of a story: its words, links, pictures and headings, in a form that can be kept in a file. How it is written (its events) is left out, so
/// that no page can be made from it.
package enum StoryOutline {
    package static func bytes(of story: Prose) -> [UInt8] {
        var writer = PackedWriter()
        writer.write(story.text)
        writer.write(story.paragraphs) { writer, paragraph in
            writer.write(paragraph.text.range)
            writer.write(paragraph.sourceRange)
        }
        writer.write(story.headings) { writer, heading in
            writer.write(heading.level)
            writer.write(heading.id)
            writer.write(heading.sourceRange)
        }
        writer.write(story.links) { writer, link in
            write(link.destination, to: &writer)
            writer.write(link.title)
            writer.write(link.sourceRange)
        }
        writer.write(story.pictures) { writer, picture in
            writer.write(picture.file)
            writer.write(picture.alt)
            writer.write(picture.title)
            writer.write(picture.standsAlone ? 1 : 0)
            writer.write(picture.sourceRange)
        }
        return writer.bytes
    }

    /// - Returns: nil if the bytes are not those of an outline.
    package static func story(from bytes: UnsafeRawBufferPointer) -> Prose? {
        var reader = PackedReader(bytes)
        let text = reader.array()
        let paragraphs = reader.list { reader in
            let words = reader.range()
            let source = reader.range()
            guard words.upperBound <= text.count, words.count <= TextSlice.longest else { return reader.fail(ProseParagraph(text: TextSlice(0..<0), sourceRange: 0..<0)) }
            return ProseParagraph(text: TextSlice(words), sourceRange: source)
        }
        let headings = reader.list { ProseHeading(level: $0.number(), id: $0.text(), sourceRange: $0.range()) }
        let links = reader.list { ProseLink(destination: destination(&$0), title: $0.optionalText(), sourceRange: $0.range()) }
        let pictures = reader.list {
            ProsePicture(file: $0.text(), alt: $0.text(), title: $0.optionalText(), standsAlone: $0.number() == 1, sourceRange: $0.range())
        }
        guard reader.isIntact, reader.isAtEnd else { return nil }
        return Prose(events: [], text: text, links: links, pictures: pictures, headings: headings, paragraphs: paragraphs)
    }

    // MARK: - Where links lead

    private static func write(_ destination: ProseLink.Destination, to writer: inout PackedWriter) {
        switch destination {
        case .none: writer.write(0)
        case .external(let address):
            writer.write(1)
            writer.write(address)
        case .anchor(let anchor):
            writer.write(2)
            writer.write(anchor)
        case .editionPath(let path, let anchor):
            writer.write(3)
            writer.write(path)
            writer.write(anchor)
        case .record(let id, let anchor):
            writer.write(4)
            writer.write(id.collection.rawValue)
            writer.write(id.name)
            writer.write(anchor)
        }
    }

    private static func destination(_ reader: inout PackedReader) -> ProseLink.Destination {
        switch reader.number() {
        case 0: return .none
        case 1: return .external(reader.text())
        case 2: return .anchor(reader.text())
        case 3: return .editionPath(reader.text(), anchor: reader.optionalText())
        case 4:
            guard let collection = RecordCollection(rawValue: reader.text()) else { return reader.fail(.none) }
            return .record(RecordID(collection, reader.text()), anchor: reader.optionalText())
        default: return reader.fail(.none)
        }
    }
}
