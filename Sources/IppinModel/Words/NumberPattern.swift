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

    /// How whole numbers and amounts of a currency are written, for scripts: two lists of parts with `|` between them, one after the other.
    public func numberPatterns(_ currency: Currency) -> String {
        integerPattern.machineText(scale: 0) + "|" + moneyPattern(currency).machineText(scale: currency.digits)
    }
}

extension NumberPattern {
    /// Prefix, suffix, separator of groups, decimal separator, first group, next groups, fewest leading digits, digits of the fraction,
    /// and the locale's digits where they are not 0 to 9.
    fileprivate func machineText(scale: Int) -> String {
        [prefix, suffix, groupSeparator, decimalSeparator, String(firstGroup), String(nextGroup), String(minimumLeadingDigits), String(scale), ownDigits]
            .joined(separator: "|")
    }

    private var ownDigits: String {
        let text = digits.joined()
        return text == "0123456789" ? "" : text
    }
}
