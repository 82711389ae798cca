/// A colour of the screen (sRGB), as editors write it: `#c98a1b`.
public struct RGBColor: Sendable, Hashable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Nil for anything but `#` and six hexadecimal digits, so that a colour can be written into a stylesheet as it is.
    public init?(_ text: String) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        guard let number = UInt32(digits.map { String(Unicode.Scalar($0)) }.joined(), radix: 16) else { return nil }
        self.init(red: UInt8(number >> 16 & 0xFF), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
    }

    public static let black = RGBColor(red: 0, green: 0, blue: 0)
    public static let white = RGBColor(red: 255, green: 255, blue: 255)

    /// `#c98a1b`
    public var text: String { "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    /// How far two colours are apart for a reader, 1 to 21, as WCAG 2 defines it.
    public func contrast(with other: RGBColor) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private var luminance: Double { 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue) }

    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        let base = (value + 0.055) / 1.055
        return value <= 0.04045 ? value / 12.92 : base * base * fifthRoot(of: base * base)
    }

    /// By Newton's method, which gives the same bits on every machine; the C library's `pow` promises none.
    private static func fifthRoot(of number: Double) -> Double {
        var root = 1.0
        for _ in 0..<40 { root = (4 * root + number / (root * root * root * root)) / 5 }
        return root
    }

    /// This colour with `share` of sixteen parts of another.
    public func mixed(with other: RGBColor, sixteenths share: Int) -> RGBColor {
        func mix(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Int(a) * (16 - share) + Int(b) * share + 8) / 16) }
        return RGBColor(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// This colour, or as little darker or lighter towards `ink` as text needs to be read on `paper`.
    public func readable(on paper: RGBColor, towards ink: RGBColor) -> RGBColor {
        (0...16).lazy.map { mixed(with: ink, sixteenths: $0) }.first { $0.contrast(with: paper) >= Self.textContrast } ?? ink
    }

    /// What WCAG 2.2 asks of text at level AA.
    public static let textContrast = 4.5
    /// What it asks of shapes that mean something.
    public static let shapeContrast = 3.0
}
