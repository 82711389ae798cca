internal import IppinModel

/// The fields of a village alone.
package enum VillageFields {
    package static let region = FieldDeclaration("region", .line, .word, "the region that it lies in", example: "Naryn Region")
    package static let country = FieldDeclaration("country", .country, .fact, "two capital letters of ISO 3166-1", example: "KG")
    package static let latitude = FieldDeclaration(
        "latitude", .decimal(DecimalBounds.latitude), .fact, "degrees north of the equator; south is negative", example: "41.1700")
    package static let longitude = FieldDeclaration(
        "longitude", .decimal(DecimalBounds.longitude), .fact, "degrees east of Greenwich; west is negative", example: "75.8000")
    package static let altitude = FieldDeclaration("altitude", .altitude, .fact, "whole metres above the sea", example: "2050 m")

    static let words = [region]
    static let facts = [country, latitude, longitude, altitude]
}

/// The fields of a producer alone.
package enum ProducerFields {
    package static let village = FieldDeclaration(
        "village", .record(.villages), .fact, required: true, "the village where they work: a folder in 'villages'", example: "at-bashy")
    package static let founded = FieldDeclaration("founded", .integer(IntegerBounds.years), .fact, "the year", example: "2014")
    package static let members = FieldDeclaration("members", .integer(IntegerBounds.people), .fact, "how many people", example: "24")
    package static let women = FieldDeclaration("women", .integer(IntegerBounds.people), .fact, "how many of the members are women", example: "18")
    package static let visibility = FieldDeclaration(
        "visibility", .choice(Visibility.allCases.map(\.rawValue)), .fact,
        "who may see the record: public, on-request or internal; what is not public never reaches a page", example: "public")
    package static let certificates = FieldDeclaration(
        "certificates", .list(.either(.certificate, ClaimFields.mapping)), .fact, "the certificates that they hold: schemes of 'certificates.yaml'", example: "[]")

    static let facts = [village, founded, members, women, visibility, certificates]
}

/// The fields of a shop alone.
package enum ShopFields {
    package static let address = FieldDeclaration("address", .list(.line), .word, "the postal address, one item for each line", example: "[12 Bazaar Street, 723500 Osh]")
    package static let hours = FieldDeclaration("hours", .list(.line), .word, "the opening hours, one item for each line", example: "[Monday to Friday 9–18]")
    package static let phone = FieldDeclaration("phone", .phone, .fact, "with '+' and the country's code", example: "+996 312 123456")
    package static let email = FieldDeclaration("email", .email, .fact, "the shop's e-mail address", example: "osh@example.com")
    package static let website = FieldDeclaration("website", .url, .fact, "the shop's own site", example: "https://example.com/")

    static let words = [address, hours]
    static let facts = [VillageFields.country, VillageFields.latitude, VillageFields.longitude, phone, email, website]
}

/// The fields of a story alone.
package enum StoryFields {
    package static let date = FieldDeclaration("date", .date, .fact, "the day that the story bears", example: "2026-10-01")
    package static let villages = FieldDeclaration("villages", .list(.record(.villages)), .fact, "the villages that it is about", example: "[at-bashy]")
    package static let products = FieldDeclaration("products", .list(.record(.products)), .fact, "the products that it is about", example: "[white-honey]")

    static let facts = [date, villages, products]
}

/// The fields of a page alone.
package enum PageFields {
    package static let order = FieldDeclaration("order", .integer(IntegerBounds.order), .fact, "its place in the footer, smallest first; without one it is not there", example: "10")

    static let facts = [order]
}
