import IppinHTML
import IppinModel

/// The piece of the world that the stylesheet has a drawing of: Kyrgyzstan and the north of Afghanistan, in a cylindrical projection true at 40° north.
enum MapFrame {
    /// Tenths of the drawing's units.
    static let width = 1160
    static let height = 780

    struct Point: Hashable {
        let x: Int
        let y: Int
    }

    /// Nil for what lies outside.
    static func point(_ place: Coordinates) -> Point? {
        let x = ((degrees(place.longitude) - 66) * 76.6).rounded()
        let y = ((43.6 - degrees(place.latitude)) * 100).rounded()
        guard 0...Double(width) ~= x, 0...Double(height) ~= y else { return nil }
        return Point(x: Int(x), y: Int(y))
    }

    private static func degrees(_ number: DecimalNumber) -> Double {
        var value = Double(number.mantissa)
        for _ in 0..<number.scale { value /= 10 }
        return value
    }
}

extension HTML {
    /// Where a village lies: land and all villages are drawn by the stylesheet, once for the site; the page adds one dot.
    mutating func map(of village: LocalText, at place: Coordinates?, _ words: InterfaceWords) {
        guard let point = place.flatMap(MapFrame.point) else { return }
        self.div(.class("map")) { html in
            html.svg(viewBox: "0 0 116 78", .role("img"), .ariaLabel(words.text(.mapOfVillage, ["name": village.text]))) { html in
                html.circle(x: point.x, y: point.y, radius: 42, .class("ring"))
                html.circle(x: point.x, y: point.y, radius: 20, .class("here"))
            }
        }
    }

    /// All villages.
    mutating func mapOfVillages(_ words: InterfaceWords) {
        self.div(.class("map"), .role("img"), .ariaLabel(words[.mapOfVillages])) { _ in }
    }
}
