import IppinModel
import Testing

/// What scripts are told of the way numbers are written; that they write them so is tested in a browser (Tests/Browser/test_enquiry.py).
struct NumberPatternTests {
    private func format(_ language: String, region: String? = nil, _ currency: String = "EUR") throws -> (LocaleFormat, Currency) {
        let currency = try #require(Currency(code: currency))
        return (LocaleFormat(language: try #require(LanguageTag(language)), region: region, units: .metric, currencies: [currency]), currency)
    }

    /// The parts of a pattern put together again around the digits of 1234567.
    @Test(arguments: [("en-US", "USD"), ("de", "EUR"), ("fr", "EUR"), ("ja", "JPY"), ("hi", "INR"), ("pl", "PLN"), ("es", "EUR"), ("fa", "IRR"), ("de-CH", "CHF"), ("ar", "JOD")])
    func aPatternHasAllThatMoneyNeeds(language: String, code: String) throws {
        let (format, currency) = try format(language, code)
        let pattern = format.moneyPattern(currency)
        let written = format.money(Money(minorUnits: 1_234_567 * (0..<currency.digits).reduce(1) { power, _ in power * 10 }, currency: currency))
        let digits = "1234567".compactMap { $0.wholeNumberValue.map { pattern.digits[$0] } }
        var whole = ""
        for (index, digit) in digits.enumerated() {
            let rest = digits.count - index - pattern.firstGroup
            if index > 0, rest >= 0, rest % pattern.nextGroup == 0 { whole += pattern.groupSeparator }
            whole += digit
        }
        let fraction = currency.digits == 0 ? "" : pattern.decimalSeparator + String(repeating: pattern.digits[0], count: currency.digits)
        #expect(written == pattern.prefix + whole + fraction + pattern.suffix)
    }

    @Test func spanishLeavesFourDigitsTogether() throws {
        #expect(try format("es").0.integerPattern.minimumLeadingDigits == 2 && format("en").0.integerPattern.minimumLeadingDigits == 1)
    }

    @Test(arguments: [(nil, nil, 1, 1, 1), (12, 120, 12, 10, 120), (12, 100, 12, 9, 108), (nil, 100, 1, 100, 100), (24, nil, 24, 1, 24), (1, 5, 1, 5, 5), (50, 10, 50, 1, 50), (0, 0, 1, 1, 1)])
    func ordersAreOfFullCases(casePieces: Int?, minimum: Int?, unit: Int, units: Int, pieces: Int) {
        let order = OrderFacts(sku: nil, net: nil, casePieces: casePieces, minimumPieces: minimum, leadTime: nil)
        #expect(order.unitPieces == unit && order.minimumUnits == units && order.orderedMinimum == pieces)
    }

    @Test func anAbsurdMinimumTrapsNothing() {
        let order = OrderFacts(sku: nil, net: nil, casePieces: .max - 1, minimumPieces: .max, leadTime: nil)
        #expect(order.minimumUnits == 2 && order.orderedMinimum == nil)
    }
}
