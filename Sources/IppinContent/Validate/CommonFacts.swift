import IppinModel
import IppinSource

/// The facts that every record has, and the alternative texts that stand with its photos.
struct CommonFacts {
    private let photos: [PhotoReference]
    let alt: [String: String]
    /// Of the photos' files.
    let altRanges: [String: Range<Int>]
    private let aliases: [Spanned<String>]
    private let isDraft: Bool
    private let publish: CalendarDate?
    private let expires: CalendarDate?
    /// Records that the facts name; the readers of the collections add theirs.
    var references: [RecordReference] = []
    /// The days on which certificates end; the readers of the collections add theirs.
    var certificateEnds: [Spanned<CalendarDate>] = []

    init(_ fields: inout FieldReader, _ reader: inout ValueReader) {
        var gallery = Gallery()
        for item in reader.items(fields.take(RecordFields.photos), of: "photos") { gallery.add(item, &reader) }
        photos = gallery.photos
        alt = gallery.alt
        altRanges = gallery.altRanges
        aliases = reader.items(fields.take(RecordFields.aliases), of: "old paths").compactMap { reader.alias($0) }
        isDraft = reader.yesNo(fields.take(RecordFields.draft)) ?? false
        publish = reader.date(fields.take(RecordFields.publish))
        let expiresField = fields.take(RecordFields.expires)
        expires = reader.date(expiresField)
        if let publish, let expires, let expiresField, expires < publish {
            reader.report(.expiresBeforePublished(publish, at: reader.span(expiresField)))
        }
    }

    func sourceFacts(_ facts: SourceFacts.Facts, skuRange: Range<Int>, gtinRange: Range<Int>) -> SourceFacts {
        SourceFacts(
            facts: facts, references: references, certificateEnds: certificateEnds, photos: photos, aliases: aliases, isDraft: isDraft, publish: publish, expires: expires, skuRange: skuRange,
            gtinRange: gtinRange)
    }

    /// The photos as they are listed: `jar.jpg`, or `{file: jar.jpg, alt: …}`.
    private struct Gallery {
        private(set) var photos: [PhotoReference] = []
        private(set) var alt: [String: String] = [:]
        private(set) var altRanges: [String: Range<Int>] = [:]

        mutating func add(_ item: Field, _ reader: inout ValueReader) {
            if item.isScalar {
                _ = addFile(item, focus: nil, &reader)
                return
            }
            guard var fields = FieldReader(item, as: PhotoFields.mapping, &reader) else { return }
            let focus = reader.focus(fields.take(PhotoFields.focus))
            let file = addFile(fields.take(PhotoFields.file), focus: focus, &reader)
            let altText = reader.line(fields.take(PhotoFields.alt))
            fields.finish(&reader)
            if let file, let altText { alt[file] = altText }
        }

        /// - Returns: the file's name, unless it is refused.
        private mutating func addFile(_ field: Field?, focus: FocalPoint?, _ reader: inout ValueReader) -> String? {
            guard let field, let file = reader.scalar(field, expected: "a file's name") else { return nil }
            guard !file.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || $0 < 0x20 }), !file.hasPrefix(".") else {
                reader.report(.photoOutsideFolder(file, at: reader.span(field)))
                return nil
            }
            guard altRanges[file] == nil else {
                reader.report(.photoListedTwice(file, at: reader.span(field)))
                return nil
            }
            photos.append(PhotoReference(file: file, range: field.node.range, focus: focus ?? .center))
            altRanges[file] = field.node.range
            return file
        }
    }
}

extension Diagnostic {
    fileprivate static func photoOutsideFolder(_ file: String, at span: SourceSpan) -> Diagnostic {
        let name = file.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
        let fix = name.flatMap { $0.hasPrefix(".") ? nil : [FixIt.replace(with: $0, at: span, .safe)] } ?? []
        return Diagnostic(.invalidPhoto, "a photo lies in its record's folder and is named without a path, found \(file.quoted)", at: span, fixIts: fix)
    }

    fileprivate static func photoListedTwice(_ file: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.invalidPhoto, "a photo is listed once, and \(file.quoted) already is; remove one", at: span)
    }

    fileprivate static func expiresBeforePublished(_ publish: CalendarDate, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.outOfRange, "'expires' is not before 'publish', which is '\(publish.isoText)'; the record would never be shown", at: span)
    }
}
