/// A Global Trade Item Number of 8, 12, 13 or 14 digits whose check digit is right (GS1 General Specifications, section 7.9).
public struct GTIN: Sendable, Hashable {
    public let digits: String

    public enum Failure: Error, Sendable, Hashable {
        case notDigits
        case length(Int)
        case checkDigit(expected: Int)
    }

    public init(_ text: String) throws(Failure) {
        guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { throw .notDigits }
        let values = text.utf8.map { Int($0 - UInt8(ascii: "0")) }
        guard [8, 12, 13, 14].contains(values.count) else { throw .length(values.count) }
        let sum = values.dropLast().reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 3 : 1) }
        let expected = (10 - sum % 10) % 10
        guard values.last == expected else { throw .checkDigit(expected: expected) }
        digits = text
    }
}

/// A heading of the Harmonized System: 4, 6, 8 or 10 digits, kept as `0409.00` is written (a point after the fourth digit and after each two that follow).
public struct HSCode: Sendable, Hashable {
    public let text: String

    /// Accepts the digits with or without points: `0409.00`, `040900`, `0409.00.00`.
    public init?(_ text: String) {
        let digits = text.utf8.filter { $0 != UInt8(ascii: ".") }
        guard [4, 6, 8, 10].contains(digits.count), digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        let plain = String(decoding: digits, as: UTF8.self)
        var pointed = String(plain.prefix(4))
        var rest = plain.dropFirst(4)
        while !rest.isEmpty {
            pointed += "." + rest.prefix(2)
            rest = rest.dropFirst(2)
        }
        guard text == pointed || text == plain || text == plain.prefix(4) + "." + plain.dropFirst(4) else { return nil }
        self.text = pointed
    }

    /// Whether this code lies under another, shorter or equal one: 0409.00.00 under 0409.00.
    public func isUnder(_ heading: HSCode) -> Bool { text.hasPrefix(heading.text) }
}

/// A country by its ISO 3166-1 alpha-2 code.
public struct Country: Sendable, Hashable {
    public let code: String

    /// Nil unless `code` is an assigned code in capitals.
    public init?(code: String) {
        guard Self.assigned.contains(code) else { return nil }
        self.code = code
    }

    /// The codes that ISO 3166-1 assigns officially.
    public static let assigned: Set<String> = Set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL \
        CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU \
        GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC \
        MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT \
        PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA \
        UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """.split(separator: " ").map(String.init))
}
