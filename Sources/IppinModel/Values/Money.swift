/// A currency by its ISO 4217 code.
public struct Currency: Sendable, Hashable {
    public let code: String
    /// After the decimal point by ISO 4217: none for yen, three for dinars, two for most.
    public let digits: Int

    /// ISO 4217's own code for "no currency", XXX.
    public static let none = Currency(unchecked: "XXX")

    private init(unchecked code: String) {
        self.code = code
        digits = Self.digits(of: code)
    }

    /// Nil unless `code` is three capital letters.
    public init?(code: String) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) else { return nil }
        self.init(unchecked: code)
    }

    private static func digits(of code: String) -> Int {
        switch code {
        case "JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF", "XPF", "PYG", "RWF": 0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }
}

/// An amount of money in the smallest unit of its currency: 1250 in EUR is 12.50 €.
public struct Money: Sendable, Hashable {
    public let minorUnits: Int64
    public let currency: Currency

    public init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// The amount with the currency's own number of digits.
    public var amount: DecimalNumber { DecimalNumber(mantissa: minorUnits, scale: currency.digits) }
}
