import IppinModel
import IppinSource

/// The words that the source and a translation of a record have alike.
struct WordFields {
    private let title: String?
    private let summary: String?
    private let slug: String?
    private let reading: String?
    private let keywords: [String]
    private let region: String?
    private let address: [String]
    private let hours: [String]
    let titleRange: Range<Int>
    let summaryRange: Range<Int>
    let slugRange: Range<Int>

    init(_ fields: inout FieldReader, _ collection: RecordCollection, _ reader: inout ValueReader) {
        let titleField = fields.take(RecordFields.title)
        title = reader.line(titleField)
        titleRange = titleField?.node.range ?? 0..<0
        reading = reader.line(fields.take(RecordFields.reading))
        let summaryField = fields.take(RecordFields.summary)
        summary = reader.text(summaryField)
        summaryRange = summaryField?.node.range ?? 0..<0
        let slugField = fields.take(RecordFields.slug)
        slug = reader.slug(slugField)
        slugRange = slugField?.node.range ?? 0..<0
        keywords = reader.lines(fields.take(RecordFields.keywords))
        region = collection == .villages ? reader.line(fields.take(VillageFields.region)) : nil
        address = collection == .shops ? reader.lines(fields.take(ShopFields.address)) : []
        hours = collection == .shops ? reader.lines(fields.take(ShopFields.hours)) : []
    }

    func text(alt: [String: String], fields: [String: String], story: Prose) -> RecordText {
        RecordText(
            title: title, summary: summary, slug: slug, reading: reading, keywords: keywords, region: region, address: address, hours: hours, alt: alt,
            fields: fields, story: story)
    }
}
