import IppinModel

/// Reads the facts of a village.
enum VillageReader {
    static func read(_ fields: inout FieldReader, _ reader: inout ValueReader) -> VillageFacts {
        let country = reader.country(fields.take(VillageFields.country))
        let latitude = fields.take(VillageFields.latitude)
        let longitude = fields.take(VillageFields.longitude)
        let altitude = reader.altitude(fields.take(VillageFields.altitude))
        return VillageFacts(country: country, coordinates: reader.coordinates(latitude: latitude, longitude: longitude), altitude: altitude)
    }
}
