import IppinModel

/// Reads the facts of a village.
enum VillageReader {
    static func read(_ fields: inout FieldReader, _ reader: inout ValueReader) -> VillageFacts {
        let country = reader.country(fields.take("country"))
        let latitude = fields.take("latitude")
        let longitude = fields.take("longitude")
        let altitude = reader.altitude(fields.take("altitude"))
        return VillageFacts(country: country, coordinates: reader.coordinates(latitude: latitude, longitude: longitude), altitude: altitude)
    }
}
