/// How numbers are written, as data for programs that cannot ask `LocaleFormat`: the scripts of the pages write them by it, digit for digit as the pages do.
public struct NumberPattern: Sendable, Hashable {
    public let prefix: String
    public let suffix: String
    public let groupSeparator: String
    public let decimalSeparator: String
    /// Digits of the group before the decimal separator, and of the others.
    public let firstGroup: Int
    public let nextGroup: Int
    /// The fewest digits before the first separator of groups.
    public let minimumLeadingDigits: Int
    /// The locale's digits from 0 to 9.
    public let digits: [String]
}

extension LocaleFormat {
    /// How `integer` writes.
    public var integerPattern: NumberPattern { plainPattern }

    /// How `money` writes amounts of a currency.
    public func moneyPattern(_ currency: Currency) -> NumberPattern { shape(of: currency).pattern }
}
