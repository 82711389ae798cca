import IppinModel

/// Reads the facts of a shop.
enum ShopReader {
    static func read(_ fields: inout FieldReader, _ reader: inout ValueReader) -> ShopFacts {
        let country = reader.country(fields.take("country"))
        let latitude = fields.take("latitude")
        let longitude = fields.take("longitude")
        let coordinates = reader.coordinates(latitude: latitude, longitude: longitude)
        let phone = reader.phone(fields.take("phone"))
        let email = reader.email(fields.take("email"))
        let website = reader.url(fields.take("website"))
        return ShopFacts(country: country, coordinates: coordinates, phone: phone, email: email, website: website)
    }
}
