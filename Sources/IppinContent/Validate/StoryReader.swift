import IppinModel

/// Reads the facts of a story.
enum StoryReader {
    static func read(_ fields: inout FieldReader, _ references: inout [RecordReference], _ reader: inout ValueReader) -> StoryFacts {
        let date = reader.date(fields.take(StoryFields.date))
        let villages = reader.items(fields.take(StoryFields.villages), of: "ids").compactMap { reader.reference($0, to: .villages) }
        let products = reader.items(fields.take(StoryFields.products), of: "ids").compactMap { reader.reference($0, to: .products) }
        references += villages + products
        return StoryFacts(date: date, villages: villages.map(\.target), products: products.map(\.target))
    }
}
