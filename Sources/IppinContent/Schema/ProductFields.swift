internal import IppinModel

/// The fields of a product alone.
package enum ProductFields {
    package static let kind = FieldDeclaration("kind", .kind, .fact, required: true, "what the product is: a file in 'kinds' declares it", example: "honey")
    package static let village = FieldDeclaration(
        "village", .record(.villages), .fact, required: true, "the village that it comes from: a folder in 'villages'", example: "at-bashy")
    package static let producer = FieldDeclaration(
        "producer", .record(.producers), .fact, "who makes it: a folder in 'producers'", example: "at-bashy-beekeepers")
    package static let sku = FieldDeclaration("sku", .line, .fact, "the item number by which it is ordered, used once in the site", example: "OV-HO-0001")
    package static let gtin = FieldDeclaration(
        "gtin", .gtin, .fact, "the trade item number under the bar code: 8, 12, 13 or 14 digits, in quotes", example: "\"4700000000012\"")
    package static let price = FieldDeclaration(
        "price", .byMarket(.money), .fact, "the wholesale price of one piece for each market, without tax, in the market's currency",
        example: "{jp: 1800 JPY, eu: 12.50 EUR, us: 14.00 USD}")
    package static let retail = FieldDeclaration(
        "retail", .byMarket(.money), .fact, "the suggested retail price of one piece for each market", example: "{jp: 3600 JPY}")
    package static let net = FieldDeclaration("net", .quantity, .fact, "the net content of one piece, a number with a unit", example: "250 g")
    package static let size = FieldDeclaration("size", .dimensions, .fact, "length, width and height of one piece, with one unit at the end", example: "65 x 65 x 85 mm")
    package static let casePieces = FieldDeclaration("case", .integer(IntegerBounds.pieces), .fact, "how many pieces are in a case", example: "24")
    package static let minimum = FieldDeclaration("minimum", .integer(IntegerBounds.pieces), .fact, "the smallest order, in pieces", example: "48")
    package static let leadTime = FieldDeclaration("lead-time", .duration, .fact, "the time from the order to the dispatch", example: "30 days")
    package static let hsCode = FieldDeclaration("hs-code", .hsCode, .fact, "the customs code (Harmonized System), in quotes", example: "\"0409.00\"")
    package static let season = FieldDeclaration("season", .months, .fact, "the months in which it can be ordered; leave it out for all year", example: "[7, 8]")
    package static let available = FieldDeclaration(
        "available", .byMarket(.either(.choice(AvailabilityStatus.names), AvailabilityFields.mapping)), .fact,
        "whether each market can buy it: yes, on-request (shown without a price) or no", example: "{us: on-request}")
    package static let certificates = FieldDeclaration(
        "certificates", .list(.either(.certificate, ClaimFields.mapping)), .fact, "the certificates that it carries: schemes of 'certificates.yaml'",
        example: "[]")
    package static let facts = FieldDeclaration("facts", .kindFacts, .fact, "the fields of its kind", example: "{}")
    /// `facts` in a translation.
    package static let texts = FieldDeclaration("facts", .kindTexts, .word, "those fields of its kind that are texts, in this language", example: "{}")

    static let all = [
        kind, village, producer, sku, gtin, price, retail, net, size, casePieces, minimum, leadTime, hsCode, season, available, certificates, facts,
    ]
}

/// The fields of an availability that gives its reason.
package enum AvailabilityFields {
    package static let status = FieldDeclaration("status", .choice(AvailabilityStatus.names), required: true, "yes, on-request or no", example: "no")
    package static let reason = FieldDeclaration("reason", .localized(.text), "why, for readers", example: "Sold out until the next harvest")

    package static let mapping = MappingDeclaration("an availability", [status, reason])
}

/// Whether a market can buy a product, as editors write it.
enum AvailabilityStatus: String, CaseIterable {
    case yes, no
    case onRequest = "on-request"

    static let names = allCases.map(\.rawValue)
}

/// The fields of a certificate that a product or a producer carries.
package enum ClaimFields {
    package static let scheme = FieldDeclaration("scheme", .certificate, required: true, "the id of the scheme in 'certificates.yaml'", example: "organic-eu")
    package static let number = FieldDeclaration("number", .line, "the number of the certificate", example: "KG-26-114")
    package static let until = FieldDeclaration("until", .date, "the last day on which it is valid", example: "2027-06-30")

    package static let mapping = MappingDeclaration("a certificate", [scheme, number, until])
}

/// The fields of a country's part of an origin.
package enum ShareFields {
    package static let country = FieldDeclaration("country", .country, required: true, "two capital letters of ISO 3166-1", example: "KG")
    package static let share = FieldDeclaration("share", .measure(unit: "%", DecimalBounds.share), required: true, "its part of the whole", example: "100 %")

    package static let mapping = MappingDeclaration("a share", [country, share])
}
