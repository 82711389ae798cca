package import IppinModel

/// The products of a catalogue as a table for spreadsheets: one row for each product in each edition that shows it.
///
/// RFC 4180 with a byte-order mark, without which Excel takes UTF-8 for something else. Columns are only ever added at the end.
package struct CatalogueTable: Sendable {
    package static let columns = [
        "edition", "language", "market", "id", "sku", "gtin", "title", "summary", "words-in", "translation", "kind", "village", "producer", "price", "currency",
        "retail", "net", "net-unit", "size", "case", "minimum", "lead-time", "hs-code", "season", "certificates", "photo", "address",
    ]

    private let site: Site
    private let editions: [Edition]
    private let unusable: Set<RecordID>
    private let hasStories: Bool

    /// - Parameters:
    ///   - editions: the paths of the editions to tell about; all if nil.
    ///   - unusable: records with errors of their own, which are left out.
    ///   - hasStories: whether there is a column `story`, the last one, with the words of the stories.
    package init(site: Site, editions: [String]? = nil, unusable: Set<RecordID> = [], hasStories: Bool = false) {
        self.site = site
        self.editions = site.editions.filter { editions?.contains($0.path) ?? true }
        self.unusable = unusable
        self.hasStories = hasStories
    }

    /// By product, then in the order of the editions.
    package func text() -> String {
        let presence = EditionPresence(site: site)
        let addresses = Addresses(settings: site.settings)
        let producers = Set(site.producers.map(\.id)).subtracting(unusable)
        var text = "\u{FEFF}" + Self.line(Self.columns + (hasStories ? ["story"] : []))
        for product in site.products where !unusable.contains(product.id) {
            for edition in editions where presence.absence(of: product, in: edition) == nil {
                text += Self.line(row(product, edition, addresses, producers) + (hasStories ? [story(of: product, in: edition)] : []))
            }
        }
        return text
    }

    private func row(_ product: Product, _ edition: Edition, _ addresses: Addresses, _ producers: Set<RecordID>) -> [String] {
        let facts = product.facts
        let market = edition.market
        let title = product.word(in: edition, \.title)
        let isPriceTold = if case .yes = facts.availability[market] ?? .yes { true } else { false }
        let price = isPriceTold ? facts.price[market] : nil
        let retail = facts.retail[market]
        return [
            edition.path, edition.language.text, market.name, product.id.name, facts.sku ?? "", facts.gtin?.digits ?? "", title?.value ?? "",
            product.word(in: edition, \.summary)?.value ?? "", title.map { site.languages[$0.language].text } ?? "", translation(of: product, for: edition),
            facts.kind.name, facts.village.name, facts.producer.flatMap { producers.contains($0) ? $0.name : nil } ?? "", price?.amount.machineText ?? "",
            (price ?? retail)?.currency.code ?? site.markets[market]?.currency.code ?? "", retail?.amount.machineText ?? "", facts.net?.value.machineText ?? "",
            facts.net?.unit.rawValue ?? "",
            facts.size.map { $0.lengths.map(\.machineText).joined(separator: " x ") + " " + $0.unit.rawValue } ?? "", facts.casePieces.map(String.init) ?? "",
            facts.minimumPieces.map(String.init) ?? "", facts.leadTime.map(Self.text) ?? "", facts.hsCode?.text ?? "",
            facts.season.months.map(String.init).joined(separator: " "), facts.certificates.valid(on: site.date).map(\.scheme.name).joined(separator: " "),
            product.photos.first.map { addresses.absolute(site.pictures[$0.picture].mainPath) } ?? "", addresses.absolute(addresses.record(product, in: edition)),
        ]
    }

    private func story(of product: Product, in edition: Edition) -> String { product.word(in: edition) { PlainStory.text(of: $0.story) }?.value ?? "" }

    private func translation(of product: Product, for edition: Edition) -> String {
        guard let own = edition.ownLanguages.first(where: { product.texts[$0] != nil }) else { return "missing" }
        if own == 0 { return "source" }
        return product.staleLanguages.contains(own) ? "stale" : product.unstampedLanguages.contains(own) ? "unstamped" : "current"
    }

    private static func text(_ duration: TradeDuration) -> String {
        let count = duration.count
        return (count.lowerBound == count.upperBound ? "\(count.lowerBound)" : "\(count.lowerBound)-\(count.upperBound)") + " " + duration.unit.rawValue
    }

    static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    /// A text that begins like a formula would be computed by a spreadsheet that opens the file: an apostrophe makes it text (OWASP, "CSV Injection").
    private static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.utf8.contains(where: { [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
