import Foundation
import IppinModel
import TestSupport
import Testing

/// Numbers, money, percentages, dates and lists are those of Foundation's own formatters, over many values and locales.
struct LocaleFormatTests {
    /// Language, region of the market, and the locale that both should come to.
    static let locales: [(language: String, region: String?, identifier: String)] = [
        ("en", nil, "en"), ("en", "150", "en_150"), ("en-US", nil, "en_US"), ("de", "150", "de"), ("de-CH", nil, "de_CH"), ("fr", "150", "fr"), ("fr-CA", nil, "fr_CA"),
        ("ja", "JP", "ja_JP"), ("pl", nil, "pl"), ("es", "150", "es"), ("es", "MX", "es_MX"), ("hi", "IN", "hi_IN"), ("pt", "PT", "pt_PT"), ("it", nil, "it"),
        ("sv", nil, "sv"), ("ru", nil, "ru"), ("ky", nil, "ky"), ("fa", nil, "fa"), ("fa-AF", "150", "fa_AF"), ("ky", "150", "ky"), ("ar", "EG", "ar_EG"), ("mr", nil, "mr"), ("ko", nil, "ko"), ("tr", nil, "tr"),
    ]

    private static let codes = ["JPY", "EUR", "USD", "KGS", "KWD"]

    private func format(_ language: String, _ region: String?, units: Market.Units = .metric) throws -> LocaleFormat {
        LocaleFormat(
            language: try #require(LanguageTag(language)), region: region, units: units, currencies: Self.codes.compactMap { Currency(code: $0) })
    }

    private func decimal(_ number: DecimalNumber) throws -> Decimal {
        try #require(Decimal(string: number.machineText, locale: Locale(identifier: "en_US_POSIX")))
    }

    private func numbers(_ random: inout SeededRandom) -> [DecimalNumber] {
        let fixed = [0, 1, 9, 10, 999, 1000, 1234, 9999, 10_000, 12_345, 99_999, 100_000, 1_234_567, 12_345_678, 123_456_789, 1_234_567_890].map { DecimalNumber($0) }
        return fixed + (0..<40).map { _ in DecimalNumber(mantissa: Int64(random.next() % 10_000_000_000), scale: random.below(5)) }
    }

    @Test(arguments: locales) func numbersAndPercentages(language: String, region: String?, identifier: String) throws {
        let format = try format(language, region)
        let locale = Locale(identifier: identifier)
        var random = SeededRandom(seed: 1)
        for number in numbers(&random) {
            for number in [number, DecimalNumber(mantissa: -number.mantissa, scale: number.scale)] {
                let value = try decimal(number)
                let style = Decimal.FormatStyle(locale: locale).precision(.fractionLength(number.scale))
                #expect(format.decimal(number) == value.formatted(style), "\(identifier) \(number.machineText)")
                let percent = Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(number.scale))
                #expect(format.percent(number) == (value / 100).formatted(percent), "\(identifier) \(number.machineText) %")
            }
        }
    }

    @Test(arguments: locales) func money(language: String, region: String?, identifier: String) throws {
        let format = try format(language, region)
        let locale = Locale(identifier: identifier)
        var random = SeededRandom(seed: 2)
        for code in Self.codes {
            let currency = try #require(Currency(code: code))
            for number in numbers(&random) {
                let money = Money(minorUnits: number.mantissa, currency: currency)
                let style = Decimal.FormatStyle.Currency(code: code, locale: locale).precision(.fractionLength(currency.digits))
                #expect(format.money(money) == (try decimal(money.amount)).formatted(style), "\(identifier) \(code) \(money.minorUnits)")
            }
        }
    }

    @Test(arguments: locales) func everyDayOfAYear(language: String, region: String?, identifier: String) throws {
        let format = try format(language, region)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let style = Date.FormatStyle(date: .long, time: .omitted, locale: Locale(identifier: identifier), calendar: calendar, timeZone: .gmt)
        for month in 1...12 {
            for day in 1...31 {
                guard let date = CalendarDate(year: 2028, month: month, day: day) else { continue }
                let reference = try #require(calendar.date(from: DateComponents(year: 2028, month: month, day: day)))
                // Two things we write better than ICU: a space that does not break, and the French first of a month.
                var expected = reference.formatted(style).replacing("\u{A0}", with: " ")
                if language.hasPrefix("fr"), day == 1 { expected = "1er" + expected.dropFirst() }
                #expect(format.longDate(date).replacing("\u{A0}", with: " ") == expected, "\(identifier) \(date.isoText)")
            }
        }
    }

    @Test(arguments: locales) func lists(language: String, region: String?, identifier: String) throws {
        let format = try format(language, region)
        let items = ["Naryn", "Osch", "Talas", "Batken", "Tokmok"]
        #expect(format.list([]) == "" && format.list(["Naryn"]) == "Naryn")
        for count in 2...items.count {
            let shown = Array(items.prefix(count))
            // Keeping directions apart is for the markup around the names.
            let reference = shown.formatted(.list(type: .and).locale(Locale(identifier: identifier)))
            let unmarked = reference.replacing("\u{2068}", with: "").replacing("\u{2069}", with: "")
            #expect(format.list(shown) == unmarked, "\(identifier)")
        }
    }

    @Test(arguments: [
        ("en", [7, 8, 9], "July–September"), ("en", [11, 12, 1, 2], "November–February"), ("en", [5, 8], "May and August"), ("en", [1], "January"), ("en", [], ""),
        ("en", Array(1...12), "January–December"), ("en", [12, 1], "December–January"), ("ja", [7, 8], "7月〜8月"), ("de", [3, 4, 10], "März–April und Oktober"),
        ("fr", [1, 3, 5], "janvier, mars et mai"), ("en", [12, 1, 6], "June and December–January"), ("en", [1, 2, 3, 12, 6, 7], "June–July and December–March"),
    ] as [(String, [Int], String)])
    func months(language: String, months: [Int], text: String) throws { #expect(try format(language, nil).months(MonthSet(months)) == text) }

    @Test(arguments: [
        ("250 g", "250 g (8.8 oz)"), ("1 kg", "1 kg (2.2 lb)"), ("900 g", "900 g (31.7 oz)"), ("907.2 g", "907.2 g (2 lb)"), ("12 mg", "12 mg"),
        ("100 ml", "100 mL (3.4 fl oz)"), ("1 l", "1 L (33.8 fl oz)"), ("30 cm", "30 cm (11.8 in)"), ("2 m", "2 m (6′7″)"), ("3.6576 m", "3.6576 m (12′)"),
        ("5 g", "5 g (0.18 oz)"), ("6 mm", "6 mm (0.24 in)"), ("0 g", "0 g (0 oz)"),
    ])
    func quantitiesInTwoSystems(written: String, shown: String) throws {
        let parts = written.split(separator: " ")
        let quantity = Quantity(value: try #require(DecimalNumber(parts[0])), unit: try #require(MeasureUnit(rawValue: String(parts[1]))))
        #expect(try format("en-US", nil, units: .dual).quantity(quantity).replacing("\u{A0}", with: " ") == shown)
        #expect(try format("de", nil).quantity(quantity).replacing("\u{A0}", with: " ") == written.replacing(".", with: ","))
    }

    @Test func aDayStaysWithItsMonth() throws {
        #expect(try format("de", "DE").longDate(try #require(CalendarDate(year: 2028, month: 7, day: 31))) == "31.\u{A0}Juli 2028")
        #expect(try format("en-US", nil).longDate(try #require(CalendarDate(year: 2028, month: 7, day: 31))) == "July\u{A0}31, 2028")
        #expect(try format("fr", "FR").longDate(try #require(CalendarDate(year: 2028, month: 7, day: 1))) == "1er\u{A0}juillet 2028")
    }

    @Test func otherMeasures() throws {
        let american = try format("en-US", nil, units: .dual)
        let japanese = try format("ja", "JP")
        let size = Dimensions(lengths: [65, 65, 85].map { DecimalNumber($0) }, unit: .millimetre)
        #expect(american.dimensions(size) == "65 × 65 × 85\u{A0}mm (2.6 × 2.6 × 3.3\u{A0}in)")
        #expect(japanese.dimensions(size) == "65 × 65 × 85mm")
        let rug = Dimensions(lengths: [120, 180].map { DecimalNumber($0) }, unit: .centimetre)
        #expect(american.dimensions(rug) == "120 × 180\u{A0}cm (3′11″ × 5′11″)")
        #expect(american.altitude(metres: 2050) == "2,050\u{A0}m (6,726\u{A0}ft)")
        let place = Coordinates(latitude: try #require(DecimalNumber("41.170")), longitude: try #require(DecimalNumber("-75.801")))
        #expect(american.coordinates(place) == "41.170°\u{A0}N, 75.801°\u{A0}W")
        #expect(japanese.coordinates(place) == "北緯41.170°、西経75.801°")
        #expect(try format("fr", "FR").coordinates(place) == "41,170°\u{A0}N, 75,801°\u{A0}O")
        #expect(japanese.number(DecimalNumber(mantissa: 5, scale: 1), unit: "mS/cm") == "0.5\u{A0}mS/cm")
        #expect(american.number(DecimalNumber(mantissa: 5, scale: 1), unit: "mS/cm") == "0.5\u{A0}mS/cm")
        #expect(american.quantity(Quantity(value: DecimalNumber(12), unit: .pieces)) == "12")
        #expect(american.quantity(Quantity(value: DecimalNumber(12), unit: .percent)) == "12%")
    }

    @Test func extremeMeasuresDoNotTrap() throws {
        let format = try format("en-US", nil, units: .dual)
        let largest = DecimalNumber(mantissa: 999_999_999_999_999, scale: 0)
        for unit in MeasureUnit.allCases {
            #expect(!format.quantity(Quantity(value: largest, unit: unit)).isEmpty)
            #expect(!format.quantity(Quantity(value: DecimalNumber(mantissa: 1, scale: 12), unit: unit)).isEmpty)
            #expect(!format.dimensions(Dimensions(lengths: [largest, largest], unit: .metre)).isEmpty)
        }
        #expect(!format.decimal(DecimalNumber(mantissa: .min, scale: 0)).isEmpty)
    }

    @Test func namesOfCountriesAndLanguages() throws {
        let format = try format("de", "150")
        #expect(format.countryName(try #require(Country(code: "KG"))) == "Kirgisistan")
        #expect(format.languageName(try #require(LanguageTag("en-US"))) == "Englisch")
        #expect(format.monthName(3) == "März")
        for code in Country.assigned { #expect(try format.countryName(#require(Country(code: code))) != code) }
    }
}
