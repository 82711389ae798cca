/// A place on the globe, WGS 84.
public struct Coordinates: Sendable, Hashable {
    /// Degrees north, -90 to 90.
    public let latitude: DecimalNumber
    /// Degrees east, -180 to 180.
    public let longitude: DecimalNumber

    public init(latitude: DecimalNumber, longitude: DecimalNumber) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
