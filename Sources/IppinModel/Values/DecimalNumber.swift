/// An exact decimal number: `mantissa` × 10^-`scale`. `12.50` keeps its scale of 2 for display, and equals `12.5` only after `normalized`.
public struct DecimalNumber: Sendable, Hashable {
    public let mantissa: Int64
    /// Digits after the decimal point, 0 to 12.
    public let scale: Int

    public init(mantissa: Int64, scale: Int) {
        self.mantissa = mantissa
        self.scale = scale
    }

    public init(_ integer: Int) { self.init(mantissa: Int64(integer), scale: 0) }

    /// Reads `12`, `-3.5` or `0.250`: ASCII digits with at most one point, at most 15 digits in all, at most 12 after the point. Nothing else.
    public init?(_ text: String) { self.init(text[...]) }

    /// The same for a part of a text. Not generic: other targets could not specialise it, and prices are read by the ten thousand.
    public init?(_ text: Substring) {
        var mantissa: Int64 = 0
        var scale = 0
        var digits = 0
        var sawPoint = false
        var negative = false
        var isFirst = true
        for byte in text.utf8 {
            defer { isFirst = false }
            switch byte {
            case UInt8(ascii: "-") where isFirst: negative = true
            case UInt8(ascii: ".") where !sawPoint && digits > 0: sawPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                guard digits <= 15 else { return nil }
                mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
                if sawPoint { scale += 1 }
            default: return nil
            }
        }
        guard digits > 0, scale <= 12, !sawPoint || scale > 0 else { return nil }
        self.init(mantissa: negative ? -mantissa : mantissa, scale: scale)
    }

    /// Without zeros at the end of the fraction.
    public var normalized: DecimalNumber {
        var mantissa = mantissa
        var scale = scale
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        return DecimalNumber(mantissa: mantissa, scale: scale)
    }

    /// An approximation for arithmetic that rounds anyway, such as converting units. Never used for money.
    public var doubleValue: Double {
        var divisor = 1.0
        for _ in 0..<scale { divisor *= 10 }
        return Double(mantissa) / divisor
    }

    /// The value times 10^`digits`, if that is a whole number that fits.
    public func scaled(to digits: Int) -> Int64? {
        var value = mantissa
        var scale = scale
        while scale > digits {
            guard value % 10 == 0 else { return nil }
            value /= 10
            scale -= 1
        }
        while scale < digits {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            value = product
            scale += 1
        }
        return value
    }

    /// Plain ASCII with a point, as machines read it: `12.50`.
    public var machineText: String {
        let digits = String(mantissa.magnitude)
        guard scale > 0 else { return (mantissa < 0 ? "-" : "") + digits }
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
        return (mantissa < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
    }
}

extension DecimalNumber: Comparable {
    public static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
        let scale = max(a.scale, b.scale)
        if let x = a.scaled(to: scale), let y = b.scaled(to: scale) { return x < y }
        return a.doubleValue < b.doubleValue
    }
}
