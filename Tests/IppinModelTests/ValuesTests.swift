import Foundation
import IppinModel
import TestSupport
import Testing

struct ValuesTests {
    // MARK: - Numbers and money

    @Test(arguments: [("12", 12, 0), ("-3.5", -35, 1), ("0.250", 250, 3), ("000", 0, 0), ("0.000000000001", 1, 12), ("999999999999999", 999_999_999_999_999, 0)])
    func readsDecimals(text: String, mantissa: Int64, scale: Int) {
        #expect(DecimalNumber(text) == DecimalNumber(mantissa: mantissa, scale: scale))
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "1.2.3", "+1", "1e3", "1,5", " 1", "1 ", "--1", "1-", "１", "0x1", "NaN", "inf", "1234567890123456", "0.0000000000001",
    ])
    func refusesWhatIsNoDecimal(text: String) { #expect(DecimalNumber(text) == nil) }

    @Test func decimalsRoundTrip() {
        var random = SeededRandom(seed: 11)
        for _ in 0..<2000 {
            let number = DecimalNumber(mantissa: Int64(random.below(2_000_000)) - 1_000_000, scale: random.below(9))
            #expect(DecimalNumber(number.machineText) == number)
            #expect(number.normalized.doubleValue == number.doubleValue)
            #expect(number.normalized.normalized == number.normalized)
            #expect(!(number < number.normalized) && !(number.normalized < number))
            #expect(abs(number.doubleValue - (Double(number.machineText) ?? .nan)) < 1e-9)
            let other = DecimalNumber(mantissa: Int64(random.below(2_000_000)) - 1_000_000, scale: random.below(9))
            let reference = (Decimal(string: number.machineText) ?? 0) < (Decimal(string: other.machineText) ?? 0)
            #expect((number < other) == reference, "\(number) \(other)")
        }
    }

    @Test func scalesWithoutOverflow() {
        #expect(DecimalNumber(mantissa: 1250, scale: 2).scaled(to: 1) == 125)
        #expect(DecimalNumber(mantissa: 1255, scale: 2).scaled(to: 1) == nil)
        #expect(DecimalNumber(mantissa: .max, scale: 0).scaled(to: 1) == nil)
        #expect(DecimalNumber(mantissa: .min, scale: 2).machineText == "-92233720368547758.08")
    }

    @Test(arguments: [("JPY", 1800, "1800"), ("EUR", 1250, "12.50"), ("USD", 5, "0.05"), ("KWD", 1, "0.001"), ("EUR", -5, "-0.05")])
    func moneyHasItsCurrencysDigits(code: String, minorUnits: Int64, text: String) throws {
        let money = Money(minorUnits: minorUnits, currency: try #require(Currency(code: code)))
        #expect(money.amount.machineText == text)
    }

    @Test(arguments: ["", "eur", "EU", "EURO", "EÜR", "E R"]) func refusesCurrencies(code: String) { #expect(Currency(code: code) == nil) }

    // MARK: - Dates and months

    @Test func everyDayIsADayOfTheGregorianCalendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for year in [1900, 2000, 2023, 2024, 2100] {
            for month in 1...12 {
                for day in 0...32 {
                    let parts = DateComponents(year: year, month: month, day: day)
                    let exists = day >= 1 && parts.isValidDate(in: calendar)
                    let date = CalendarDate(year: year, month: month, day: day)
                    #expect((date != nil) == exists, "\(year)-\(month)-\(day)")
                    if let date { #expect(CalendarDate(date.isoText) == date) }
                }
            }
        }
    }

    @Test(arguments: ["", "2026-1-01", "2026-13-01", "2026-02-29", "2026/01/01", "0999-01-01", "２026-01-01", "2026-01-01 ", "-026-01-01"])
    func refusesDates(text: String) { #expect(CalendarDate(text) == nil) }

    @Test func datesAreOrdered() throws {
        let days = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map { try #require(CalendarDate($0)) }
        #expect(days.shuffled().sorted() == days)
    }

    @Test func monthSetsAreSets() {
        let months = MonthSet([12, 1, 12, 0, 13, -4])
        #expect(months.months == [1, 12])
        #expect(months.contains(12) && !months.contains(2) && !months.contains(0) && !months.contains(99))
        #expect(MonthSet([]).isEmpty && MonthSet([1, 2]) == MonthSet([2, 1]))
    }

    // MARK: - Codes

    @Test func gtinsHaveOneCheckDigit() throws {
        var random = SeededRandom(seed: 5)
        for length in [8, 12, 13, 14] {
            for _ in 0..<100 {
                let stem = (0..<length - 1).map { _ in String(random.below(10)) }.joined()
                let right = (0...9).filter { (try? GTIN(stem + String($0))) != nil }
                #expect(right.count == 1)
                let wrong = (right[0] + 1) % 10
                #expect(throws: GTIN.Failure.checkDigit(expected: right[0])) { try GTIN(stem + String(wrong)) }
            }
        }
        #expect(try GTIN("4006381333931").digits == "4006381333931")  // a pencil, well known
        #expect(throws: GTIN.Failure.length(0)) { try GTIN("") }
        #expect(throws: GTIN.Failure.length(9)) { try GTIN("123456789") }
        #expect(throws: GTIN.Failure.notDigits) { try GTIN("400638133393١") }
    }

    @Test(arguments: [("0409", "0409"), ("040900", "0409.00"), ("0409.00", "0409.00"), ("04090000", "0409.00.00"), ("0409.0000", "0409.00.00"), ("0409.00.00.00", "0409.00.00.00")])
    func hsCodesHaveOneForm(text: String, form: String) { #expect(HSCode(text)?.text == form) }

    @Test(arguments: ["", "04", "409.00", "0409.0", "0409.00.", ".0409", "04.09", "04.0900", "0409..00", "0409-00", "O409"])
    func refusesHSCodes(text: String) { #expect(HSCode(text) == nil) }

    @Test func hsCodesLieUnderHeadings() throws {
        let code = try #require(HSCode("0409.00.00"))
        #expect(code.isUnder(try #require(HSCode("0409"))) && code.isUnder(code))
        #expect(!code.isUnder(try #require(HSCode("0410"))))
        #expect(try !#require(HSCode("0409")).isUnder(code))
    }

    @Test func countriesAreThoseOfISO() {
        #expect(Country.assigned.count == 249)
        #expect(Country(code: "KG")?.code == "KG" && Country(code: "kg") == nil && Country(code: "XX") == nil && Country(code: "UK") == nil)
    }

    @Test(arguments: ["en", "ja", "en-US", "zh-Hant", "zh-Hant-TW", "es-419", "prs"])
    func readsLanguageTags(text: String) throws {
        let tag = try #require(LanguageTag(text))
        #expect(tag.language == text.prefix { $0 != "-" })
        var parents = [tag]
        while let parent = parents.last?.parent { parents.append(parent) }
        #expect(parents.last?.text == tag.language)
        #expect(parents.count == text.split(separator: "-").count)
    }

    @Test(arguments: ["", "e", "EN", "english", "en-", "en_US", "en-us", "-en", "en-USA", "en-U", "en-Latn-US-x", "日本"])
    func refusesLanguageTags(text: String) { #expect(LanguageTag(text) == nil) }

    @Test(arguments: [("ar", true), ("ar-Latn", false), ("az-Arab", true), ("en", false), ("he-IL", true)])
    func knowsTheDirection(text: String, isRightToLeft: Bool) { #expect(LanguageTag(text)?.isRightToLeft == isRightToLeft) }

    // MARK: - Fingerprints

    /// XXH3-128 of the reference implementation; `d41d…`-like values must never change, since manifests and translations hold them.
    @Test(arguments: [("", "99aa06d3014798d86001c324468d497f"), ("a", "a96faf705af16834e6c632b61e964e1f"), ("abc", "06b05ab6733a618578af5f94892f3950")])
    func fingerprintsAreThoseOfTheReference(text: String, hex: String) { #expect(Fingerprint(of: Array(text.utf8)).hex == hex) }

    @Test func fingerprintsRoundTrip() {
        let print = Fingerprint(high: 1, low: .max)
        #expect(print.hex == "0000000000000001ffffffffffffffff")
        #expect(Fingerprint(hex: print.hex) == print)
        #expect(print.shortHex == "000000000000")
        for bad in ["", "12", String(repeating: "g", count: 32), String(repeating: "0", count: 33), "+" + String(repeating: "0", count: 31)] {
            #expect(Fingerprint(hex: bad) == nil, "\(bad)")
        }
    }
}

struct ColorTests {
    @Test(arguments: [("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#9c1f2e", "#fbfaf7", 7.59), ("#777777", "#777777", 1)])
    func contrastIsThatOfWCAG(a: String, b: String, ratio: Double) throws {
        let (a, b) = (try #require(RGBColor(a)), try #require(RGBColor(b)))
        #expect(abs(a.contrast(with: b) - ratio) < 0.05)
        #expect(a.contrast(with: b) == b.contrast(with: a))
    }

    @Test func colorsAreReadAsTheyAreWritten() {
        #expect(RGBColor("#c98A1b")?.text == "#c98a1b")
        for text in ["c98a1b", "#c98a1", "#red", "#fff;background:url(x)", "#", "", "#c98a1g", "#1234567"] { #expect(RGBColor(text) == nil, "\(text)") }
    }

    @Test func everyColorHasAReadableShade() throws {
        let (light, dark) = (Theme.standard.light, Theme.standard.dark)
        for step in 0..<64 {
            let color = RGBColor(red: UInt8(step % 4 * 85), green: UInt8(step / 4 % 4 * 85), blue: UInt8(step / 16 * 85))
            #expect(color.readable(on: light.paper, towards: light.ink).contrast(with: light.paper) >= 4.5)
            #expect(color.readable(on: dark.paper, towards: dark.ink).contrast(with: dark.paper) >= 4.5)
        }
    }
}

struct PhraseBreaksTests {
    @Test(arguments: [
        ("アトバシの白いはちみつ", "アトバシの|白いはちみつ"), ("干し梨ナシュパティ（半割り）", "干し梨ナシュパティ|（半割り）"), ("毛織物のための洗濯石けん", "毛織物の|ための|洗濯石けん"),
        ("はちみつ、フェルト、石けん、梨。村から届く確かな品。", "はちみつ、|フェルト、|石けん、|梨。|村から|届く|確かな|品。"), ("お取引の流れ", "お取引の|流れ"), ("漢字", "漢字"), ("Honey", "Honey"), ("", ""),
        ("「素材」の味", "「素材」の|味"), ("白いはちみつ 25kg缶", "白いはちみつ 25kg缶"), ("アトバシのほかの商品", "アトバシの|ほかの|商品"), ("店舗を訪ねる", "店舗を|訪ねる"), ("大分で始まったこと", "大分で|始まった|こと"), ("うたわないこと", "うたわない|こと"),
    ])
    func headingsBreakAtPhrases(text: String, phrases: String) {
        #expect(PhraseBreaks.phrases(of: text).joined(separator: "|") == phrases)
    }

    @Test func phrasesAreTheText() {
        var random = SeededRandom(seed: 20_261_122)
        let letters = Array("あいのをはがお白村梨アトー一、。「」（） 1aZé🐝\u{3099}々ー\u{200D}")
        for _ in 0..<2_000 {
            let text = String((0..<Int.random(in: 0...24, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
            let phrases = PhraseBreaks.phrases(of: text)
            #expect(phrases.joined() == text)
            #expect(phrases.allSatisfy { !$0.isEmpty } || text.isEmpty)
        }
    }
}
