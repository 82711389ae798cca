/// A day of the Gregorian calendar without a time or a zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil for a day that does not exist, or a year outside 1000 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard 1000...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// 1 January 1000, the first day there is.
    public static let first = CalendarDate(firstDayOf: 1000)

    private init(firstDayOf year: Int) {
        self.year = year
        month = 1
        day = 1
    }

    /// Reads exactly `YYYY-MM-DD`.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `2026-11-21`
    public var isoText: String {
        String(year) + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
    }

    public static func < (a: CalendarDate, b: CalendarDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// Months of the year, 1 to 12, in calendar order.
public struct MonthSet: Sendable, Hashable {
    /// Bit 1 for January to bit 12 for December.
    public let bits: UInt16

    /// Numbers outside 1 to 12 are left out.
    public init(_ months: some Sequence<Int>) {
        bits = months.reduce(into: 0) { bits, month in if 1...12 ~= month { bits |= 1 << UInt16(month) } }
    }

    public func contains(_ month: Int) -> Bool { 1...12 ~= month && bits & (1 << UInt16(month)) != 0 }
    public var months: [Int] { (1...12).filter(contains) }
    public var count: Int { bits.nonzeroBitCount }
    public var isEmpty: Bool { bits == 0 }
}
