import IppinModel

/// Reads the facts of a shop.
enum ShopReader {
    static func read(_ fields: inout FieldReader, _ reader: inout ValueReader) -> ShopFacts {
        let country = reader.country(fields.take(VillageFields.country))
        let latitude = fields.take(VillageFields.latitude)
        let longitude = fields.take(VillageFields.longitude)
        let coordinates = reader.coordinates(latitude: latitude, longitude: longitude)
        let phone = reader.phone(fields.take(ShopFields.phone))
        let email = reader.email(fields.take(ShopFields.email))
        let website = reader.url(fields.take(ShopFields.website))
        return ShopFacts(country: country, coordinates: coordinates, phone: phone, email: email, website: website)
    }
}
