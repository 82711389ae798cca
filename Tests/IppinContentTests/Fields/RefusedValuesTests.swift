import IppinModel
import Testing

@testable import IppinContent

@Suite("Values that fields refuse") struct RefusedValuesTests {
    @Test func texts() {
        expectFault("field:«»", "empty-value: 'field' has no value; write one, or remove the line") { $0.text($1) }
        expectFault("field: «''»", "empty-value: 'field' has no value; write one, or remove the line") { $0.text($1) }
        expectFault("field: «\"honey \"»", "space-in-quotes (warning): 'field' begins or ends with a space inside its quotes, which is left out → \"honey\"") { $0.text($1) }
        expectFault("field: «\"honey\\t\"»", "space-in-quotes (warning): 'field' begins or ends with a space inside its quotes, which is left out") { $0.text($1) }
        expectFault("field: «[a]»", "wrong-type: 'field' is a text, found a list") { $0.text($1) }
        expectFault("field: «{a: b}»", "wrong-type: 'field' is a text, found a mapping") { $0.text($1) }
        expectFault("field: «\"a\\nb\"»", "wrong-type: 'field' is one line, found several; write the text on one line, or fold it with '>-'") { $0.line($1) }
        expectFault("field: «\"a\\ab\"»", "control-character: 'field' holds a control character (code 7), which no page can show") { $0.text($1) }
        expectFault("field: «honey»", "wrong-type: 'field' is a list of texts, found the text 'honey' → [honey]") { $0.lines($1) }
    }

    @Test(arguments: [
        ("twelve", ""), ("24 pieces", " → 24"), ("1,800", " → 1800"), ("２４", " → 24"), ("2.5", ""), ("1e3", ""), ("99999999999999999999", ""),
    ])
    func integers(text: String, fix: String) {
        expectFault("field: «\(text)»", "invalid-integer: 'field' is a whole number in digits, such as '24', found '\(text)'\(fix)") { $0.integer($1, in: 1...100) }
    }

    @Test(arguments: [
        ("70 30", " → 70% 30%"), ("70%, 30%", " → 70% 30%"), ("0.7 0.3", " → 70% 30%"), ("101% 0%", ""), ("-1% 5%", " → 1% 5%"), ("70%", ""), ("1% 2% 3%", ""), ("left right", ""),
        ("top-left", " → top left"), ("Oben rechts", " → top right"), ("centre", " → center"), ("the face", ""),
    ])
    func points(text: String, fix: String) {
        expectFault(
            "field: «\(text)»",
            "invalid-focus: 'field' is a point in percent from the left and from the top, such as '70% 30%', or words such as 'top right', found '\(text)'\(fix)"
        ) { $0.focus($1) }
    }

    @Test func ranges() {
        expectFault("field: «0»", "out-of-range: 'field' lies between 1 and 100, found '0'") { $0.integer($1, in: 1...100) }
        let atMost = NumberRange(maximum: DecimalNumber(20))
        expectFault("field: «20.1 %»", "out-of-range: 'field' is at most 20, found '20.1 %'") { $0.decimal($1, unit: "%", in: atMost) }
        expectFault("field: «-1»", "out-of-range: 'field' is at least 0, found '-1'") { $0.decimal($1, in: NumberRange(minimum: DecimalNumber(0))) }
    }

    @Test func decimals() {
        expectFault("field: «17,2»", "invalid-number: 'field' is a number with a point, such as '17.2', found '17,2' → 17.2") { $0.decimal($1) }
        expectFault("field: «17,2 %»", "invalid-number: 'field' is a number with a point, such as '17.2 %', found '17,2 %' → 17.2 %") {
            $0.decimal($1, unit: "%", in: NumberRange())
        }
        expectFault("field: «0.2 S/m»", "wrong-unit: 'field' is in 'mS/cm', found 'S/m'") { $0.decimal($1, unit: "mS/cm", in: NumberRange()) }
        expectFault("field: «0.2 ms/cm»", "wrong-unit: 'field' is in 'mS/cm', found 'ms/cm' → 0.2 mS/cm") { $0.decimal($1, unit: "mS/cm", in: NumberRange()) }
    }

    @Test(arguments: [
        ("$14", " → 14 USD"), ("USD 14.00", " → 14.00 USD"), ("14.00", " → 14.00 USD"), ("14.00 usd", " → 14.00 USD"), ("14,00 USD", " → 14.00 USD"),
        ("1,800.50 USD", " → 1800.50 USD"), ("€ 12,50", " → 12.50 EUR"), ("1800円", " → 1800 JPY"), ("free", ""), ("14.00 US dollars", ""),
    ])
    func money(text: String, fix: String) throws {
        let market = try market("us", "USD")
        expectFault(
            "field: «\(text)»", "invalid-money: a price is an amount and then the currency's code, such as '12.50 USD', found '\(text)'\(fix)"
        ) { $0.money($1, in: market) }
    }

    @Test func moneyOfAMarket() throws {
        let (us, jp) = (try market("us", "USD"), try market("jp", "JPY"))
        expectFault("field: «14.00 EUR»", "wrong-currency: prices for market 'us' are in USD, found '14.00 EUR'") { $0.money($1, in: us) }
        expectFault("field: «1800.50 JPY»", "invalid-money: an amount in JPY has no decimals, found '1800.50 JPY'") { $0.money($1, in: jp) }
        expectFault("field: «1.255 USD»", "invalid-money: an amount in USD has at most 2 decimals, found '1.255 USD'") { $0.money($1, in: us) }
        expectFault("field: «0 USD»", "out-of-range: a price is more than zero, found '0 USD'") { $0.money($1, in: us) }
        expectFault("field: «-5 USD»", "out-of-range: a price is more than zero, found '-5 USD'") { $0.money($1, in: us) }
    }

    @Test(arguments: [("250", ""), ("250 gr", " → 250 g"), ("0,5 l", " → 0.5 l"), ("1 KG", " → 1 kg"), ("12 pcs", " → 12 pieces"), ("g", ""), ("250 oz", "")])
    func quantities(text: String, fix: String) {
        expectFault("field: «\(text)»", "invalid-quantity: 'field' is a number with a unit, such as '250 g', found '\(text)'\(fix)") { $0.quantity($1) }
    }

    @Test func units() {
        expectFault("field: «5 %»", "wrong-unit: 'field' is in one of the units 'mg', 'g', 'kg', 'ml', 'l', 'mm', 'cm', 'm', 'pieces', found '5 %'") { $0.quantity($1) }
        expectFault("field: «0 g»", "out-of-range: 'field' is more than zero, found '0 g'") { $0.quantity($1) }
        expectFault("field: «2050»", "invalid-quantity: 'field' is a number with a unit, such as '2050 m', found '2050' → 2050 m") { $0.altitude($1) }
        expectFault("field: «20500 m»", "out-of-range: 'field' is in whole metres up to 9000, such as '2050 m', found the text '20500 m'") { $0.altitude($1) }
    }

    @Test(arguments: [
        ("65 x 65 x 85", ""), ("65mm x 65mm", " → 65 x 65 mm"), ("6,5 X 7 cm", " → 6.5 x 7 cm"), ("65", ""), ("1 x 2 x 3 x 4 mm", ""), ("65 * 65 mm", " → 65 x 65 mm"),
        ("x mm", ""),
    ])
    func dimensions(text: String, fix: String) {
        let rule = "invalid-dimensions: 'field' is two or three lengths and one unit at the end, such as '65 x 65 x 85 mm'"
        expectFault("field: «\(text)»", "\(rule), found '\(text)'\(fix)") { $0.dimensions($1) }
    }

    @Test func dimensionsOfOtherUnits() {
        expectFault("field: «1 x 2 kg»", "invalid-dimensions: 'field' has lengths of more than zero in 'mm', 'cm' or 'm', found '1 x 2 kg'") { $0.dimensions($1) }
    }

    @Test(arguments: [("30", ""), ("30 d", " → 30 days"), ("30 dyas", " → 30 days"), ("6-4 weeks", ""), ("soon", ""), ("0 days", ""), ("4 Wochen", " → 4 weeks"), ("30 Days", " → 30 days")])
    func durations(text: String, fix: String) {
        let rule = "invalid-duration: 'field' is a number of days, weeks, months or years, such as '30 days' or '4-6 weeks'"
        expectFault("field: «\(text)»", "\(rule), found '\(text)'\(fix)") { $0.duration($1) }
    }

    @Test func months() {
        let rule = "invalid-month: a month is a number from 1 to 12 or an English name, such as '7' or 'July', found"
        expectFault("field: [7, «13»]", "\(rule) '13'") { $0.months($1) }
        expectFault("field: «Jully»", "\(rule) 'Jully' → July") { $0.months($1) }
        expectFault("field: «1-2-3»", "\(rule) '1-2-3'") { $0.months($1) }
    }

    @Test(arguments: [("01.10.2026", " → 2026-10-01"), ("2026/10/1", " → 2026-10-01"), ("10/01/2026", ""), ("2026年10月1日", " → 2026-10-01"), ("next week", ""), ("2026", "")])
    func dates(text: String, fix: String) {
        expectFault("field: «\(text)»", "invalid-date: 'field' is a day as year-month-day, such as '2026-10-01', found '\(text)'\(fix)") { $0.date($1) }
    }

    @Test func dayThatDoesNotExist() {
        expectFault("field: «2026-02-30»", "invalid-date: 'field' is a day of the calendar, and '2026-02-30' does not exist") { $0.date($1) }
    }

    @Test(arguments: [("kg", " → KG"), ("UK", " → GB"), ("Japan", " → JP"), ("XX", "")])
    func countries(text: String, fix: String) {
        expectFault("field: «\(text)»", "invalid-country: a country is two capital letters of ISO 3166-1, such as 'KG', found '\(text)'\(fix)") { $0.country($1) }
    }

    @Test func gtins() {
        expectFault("field: «\"4700000000013\"»", "invalid-gtin: the last digit of a GTIN checks the others: '4700000000013' should end in '2', not '3'") { $0.gtin($1) }
        expectFault("field: «123»", "invalid-gtin: a GTIN has 8, 12, 13 or 14 digits, found 3 in '123'") { $0.gtin($1) }
        expectFault(
            "field: «4 700000 000012»", "invalid-gtin: a GTIN is 8, 12, 13 or 14 digits and nothing else, found '4 700000 000012' → \"4700000000012\""
        ) { $0.gtin($1) }
    }

    @Test func otherCodes() {
        expectFault("field: «0409 00»", "invalid-hs-code: an HS code is 4, 6, 8 or 10 digits, such as '0409.00', found '0409 00' → \"0409.00\"") { $0.hsCode($1) }
        expectFault("field: «honey»", "invalid-hs-code: an HS code is 4, 6, 8 or 10 digits, such as '0409.00', found 'honey'") { $0.hsCode($1) }
        expectFault("field: «../../villages/at-bashy/index.md»", "invalid-name: 'field' names a record by its folder, such as 'at-bashy', not by a path → at-bashy") {
            $0.reference($1, to: .villages)
        }
        expectFault("field: «publik»", "invalid-choice: 'field' is one of 'public', 'on-request', 'internal', found 'publik' → public") { $0.choice($1, Visibility.self) }
        expectFault("field: [a, «a»]", "invalid-choice: 'field' names 'a' twice; remove one") { $0.choices($1, among: ["a", "b"]) }
        expectFault("field: «Yes»", "invalid-choice: 'field' is 'yes' or 'no', found 'Yes' → yes") { $0.yesNo($1) }
        expectFault("field: «maybe»", "invalid-choice: 'field' is 'yes' or 'no', found 'maybe'") { $0.yesNo($1) }
    }

    @Test(arguments: [
        ("www.example.com", " → https://www.example.com"), ("javascript:alert(1)", ""), ("https://", ""), ("https://a b.com", ""), ("ftp://example.com", ""),
        ("https://user@example.com", ""), ("https://example.com/\\\\x", ""),
    ])
    func addresses(text: String, fix: String) {
        expectFault(
            "field: «\(text)»", "invalid-url: 'field' is an address that starts with 'https://' or 'http://' and has no spaces, found '\(text)'\(fix)"
        ) { $0.url($1) }
    }

    @Test func contacts() {
        expectFault("field: «export»", "invalid-url: 'field' is an e-mail address such as 'export@example.com', found 'export'") { $0.email($1) }
        expectFault("field: «mailto:a@b.example»", "invalid-url: 'field' is an e-mail address such as 'export@example.com', found 'mailto:a@b.example' → a@b.example") {
            $0.email($1)
        }
        expectFault(
            "field: «0312 123456»", "invalid-url: 'field' is a telephone number with '+' and the country's code, such as '+996 312 123456', found '0312 123456'"
        ) { $0.phone($1) }
        expectFault(
            "field: «products/old/»", "invalid-url: an alias is an old path of this site such as '/products/white-honey/', found 'products/old/' → /products/old/"
        ) { reader, field in field.flatMap { reader.alias($0) } }
        expectFault(
            "field: «/../etc»", "invalid-url: an alias is an old path of this site such as '/products/white-honey/', found '/../etc'"
        ) { reader, field in field.flatMap { reader.alias($0) } }
    }

    @Test(arguments: [("White Honey", " → white-honey"), ("a/b", " → a-b"), ("-a", " → a"), ("honey.html", " → honey-html"), ("…", "")])
    func slugs(text: String, fix: String) {
        expectFault("field: «\(text)»", "invalid-slug: 'field' is lower-case letters, digits and hyphens, found '\(text)'\(fix)") { $0.slug($1) }
    }

    @Test func languages() {
        expectFault("field: «EN_us»", "invalid-language: a language is a tag such as 'en' or 'en-US', found 'EN_us' → en-US") { $0.language($1) }
        expectFault("field: «english»", "invalid-language: a language is a tag such as 'en' or 'en-US', found 'english'") { $0.language($1) }
        expectFault("field: {en: a, «JA»: b}", "unknown-language: language 'JA' is not declared → ja") { $0.localizedText($1) }
        expectFault("field: {en: a, «fr»: b}", "unknown-language: language 'fr' is not declared") { $0.localizedText($1) }
    }

    @Test func places() {
        expectFault("field: «91»", "out-of-range: 'field' lies between -90 and 90, found '91'") { $0.coordinates(latitude: $1, longitude: $1) }
        expectFault("field: «41.2»", "missing-field: a place has a latitude and a longitude; 'field' is here without 'longitude'") {
            $0.coordinates(latitude: $1, longitude: nil)
        }
    }

    @Test func unknownKeys() {
        expectFault("field: a\n«feild»: b", "unknown-key: a test has no field 'feild' → field") { $0.text($1) }
        expectFault("field: a\n«zzz»: b", "unknown-key: a test has no field 'zzz'") { $0.text($1) }
    }
}
