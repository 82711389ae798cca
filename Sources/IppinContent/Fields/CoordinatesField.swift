import IppinModel
import IppinSource

extension ValueReader {
    /// A place from its two fields, which are written both or not at all.
    mutating func coordinates(latitude: Field?, longitude: Field?) -> Coordinates? {
        let north = decimal(latitude, in: NumberRange(minimum: DecimalNumber(-90), maximum: DecimalNumber(90)))
        let east = decimal(longitude, in: NumberRange(minimum: DecimalNumber(-180), maximum: DecimalNumber(180)))
        switch (latitude, longitude) {
        case (let field?, nil): report(.halfPlace(has: field, lacks: "longitude", at: span(field)))
        case (nil, let field?): report(.halfPlace(has: field, lacks: "latitude", at: span(field)))
        default: break
        }
        guard let north, let east else { return nil }
        return Coordinates(latitude: north, longitude: east)
    }

    /// Metres above the sea: `2050 m`.
    mutating func altitude(_ field: Field?) -> Int? {
        guard let field, let quantity = quantity(field, of: [.length]) else { return nil }
        guard quantity.unit == .metre, let metres = quantity.value.scaled(to: 0), metres <= 9000 else {
            report(.invalidAltitude(field, at: span(field)))
            return nil
        }
        return Int(metres)
    }
}

extension Diagnostic {
    fileprivate static func halfPlace(has field: Field, lacks other: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.missingField, "a place has a latitude and a longitude; '\(field.name)' is here without '\(other)'", at: span)
    }

    fileprivate static func invalidAltitude(_ field: Field, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.outOfRange, "'\(field.name)' is in whole metres up to 9000, such as '2050 m', found \(field.shape)", at: span)
    }
}
