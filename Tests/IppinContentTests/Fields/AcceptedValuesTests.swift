import IppinModel
import TestSupport
import Testing

@testable import IppinContent

@Suite("Values that fields accept") struct AcceptedValuesTests {
    @Test func texts() {
        #expect(accepted("  a  ") { $0.text($1) } == "a")
        #expect(accepted(">-\n  one\n  two") { $0.line($1) } == "one two")
        #expect(accepted("|\n  one\n  two\n") { $0.text($1) } == "one\ntwo")
        #expect(accepted("[a, b]") { $0.lines($1) } == ["a", "b"])
    }

    @Test func numbers() {
        #expect(accepted("24") { $0.integer($1, in: 1...100) } == 24)
        #expect(accepted("-5") { $0.integer($1, in: -10...10) } == -5)
        #expect(accepted("42.87") { $0.decimal($1) } == DecimalNumber(mantissa: 4287, scale: 2))
        #expect(accepted("17.2 %") { $0.decimal($1, unit: "%", in: NumberRange()) } == DecimalNumber(mantissa: 172, scale: 1))
        #expect(accepted("17.2%") { $0.decimal($1, unit: "%", in: NumberRange()) } == DecimalNumber(mantissa: 172, scale: 1))
        #expect(accepted("0.25 mS/cm") { $0.decimal($1, unit: "mS/cm", in: NumberRange()) } == DecimalNumber(mantissa: 25, scale: 2))
        #expect(accepted("0.25") { $0.decimal($1, unit: "mS/cm", in: NumberRange()) } == DecimalNumber(mantissa: 25, scale: 2))
    }

    @Test func money() throws {
        let (yen, euro, dinar) = (try market("jp", "JPY"), try market("eu", "EUR"), try market("kw", "KWD"))
        #expect(accepted("1800 JPY") { $0.money($1, in: yen) }?.minorUnits == 1800)
        #expect(accepted("12.50 EUR") { $0.money($1, in: euro) }?.minorUnits == 1250)
        #expect(accepted("12.5 EUR") { $0.money($1, in: euro) }?.minorUnits == 1250)
        #expect(accepted("12.500 EUR") { $0.money($1, in: euro) }?.minorUnits == 1250)
        #expect(accepted("1.255 KWD") { $0.money($1, in: dinar) }?.minorUnits == 1255)
    }

    @Test(arguments: ["mg", "g", "kg", "ml", "l", "mm", "cm", "m", "pieces"])
    func quantities(unit: String) {
        let quantity = accepted("2.5 " + unit) { $0.quantity($1) }
        #expect(quantity?.unit.rawValue == unit)
        #expect(quantity?.value == DecimalNumber(mantissa: 25, scale: 1))
    }

    @Test func measures() {
        #expect(accepted("250g") { $0.quantity($1) }?.unit == .gram)
        #expect(accepted("1 piece") { $0.quantity($1) }?.unit == .pieces)
        #expect(accepted("3 %") { $0.quantity($1, of: [.ratio]) }?.unit == .percent)
        #expect(accepted("65 x 65 x 85 mm") { $0.dimensions($1) } == Dimensions(lengths: [65, 65, 85].map { DecimalNumber($0) }, unit: .millimetre))
        #expect(accepted("1.2 × 2 m") { $0.dimensions($1) }?.lengths.count == 2)
        #expect(accepted("20x30 cm") { $0.dimensions($1) }?.unit == .centimetre)
        #expect(accepted("2050 m") { $0.altitude($1) } == 2050)
    }

    @Test func times() {
        #expect(accepted("30 days") { $0.duration($1) } == TradeDuration(count: 30...30, unit: .days))
        #expect(accepted("1 year") { $0.duration($1) } == TradeDuration(count: 1...1, unit: .years))
        #expect(accepted("4-6 weeks") { $0.duration($1) } == TradeDuration(count: 4...6, unit: .weeks))
        #expect(accepted("4–6 weeks") { $0.duration($1) } == TradeDuration(count: 4...6, unit: .weeks))
        #expect(accepted("2026-10-01") { $0.date($1) }?.isoText == "2026-10-01")
        #expect(accepted("2028-02-29") { $0.date($1) }?.isoText == "2028-02-29")
        #expect(accepted("[7, 8]") { $0.months($1) }.months == [7, 8])
        #expect(accepted("July") { $0.months($1) }.months == [7])
        #expect(accepted("[jul, 07, December]") { $0.months($1) }.months == [7, 12])
        #expect(accepted("7-9") { $0.months($1) }.months == [7, 8, 9])
        #expect(accepted("November-February") { $0.months($1) }.months == [1, 2, 11, 12])
        #expect(accepted("[]") { $0.months($1) }.isEmpty)
    }

    @Test func codes() {
        #expect(accepted("NO") { $0.country($1) }?.code == "NO")
        #expect(accepted("\"4700000000012\"") { $0.gtin($1) }?.digits == "4700000000012")
        #expect(accepted("0409.00") { $0.hsCode($1) }?.text == "0409.00")
        #expect(accepted("040900") { $0.hsCode($1) }?.text == "0409.00")
        #expect(accepted("at-bashy") { $0.reference($1, to: .villages) }?.target == RecordID(.villages, "at-bashy"))
        #expect(accepted("on-request") { $0.choice($1, Visibility.self) } == .onRequest)
        #expect(accepted("[b, a]") { $0.choices($1, among: ["a", "b"]) } == ["b", "a"])
        #expect(accepted("en-US") { $0.language($1) }?.text == "en-US")
        #expect(accepted("zh-Hant") { $0.language($1) }?.text == "zh-Hant")
    }

    @Test(arguments: [
        ("70% 30%", 70, 30), ("0 %  100 %", 0, 100), ("70%30%", 70, 30), ("left", 0, 50), ("top", 50, 0), ("center", 50, 50), ("top right", 100, 0), ("right top", 100, 0),
        ("center bottom", 50, 100),
    ])
    func points(text: String, x: Int, y: Int) {
        #expect(accepted(text) { $0.focus($1) } == FocalPoint(x: x, y: y))
    }

    @Test(arguments: [("yes", true), ("no", false), ("true", true), ("false", false)])
    func yesNo(text: String, value: Bool) {
        #expect(accepted(text) { $0.yesNo($1) } == value)
    }

    @Test(arguments: ["https://example.com", "http://example.com:8080/a?b=c#d", "https://例え.jp/ア", "https://sub.example.com/a(b)"])
    func addresses(text: String) {
        #expect(accepted(text) { $0.url($1) } == text)
    }

    @Test func contacts() {
        #expect(accepted("export@catalogue.example") { $0.email($1) } == "export@catalogue.example")
        #expect(accepted("+996 (312) 12-34-56") { $0.phone($1) } == "+996 (312) 12-34-56")
        #expect(accepted("/products/white-honey-250/") { reader, field in field.flatMap { reader.alias($0) }?.value } == "/products/white-honey-250/")
    }

    @Test(arguments: ["white-honey", "白い蜂蜜", "weißer-honig", "蜂蜜-250", "ばら", "été"])
    func slugs(text: String) {
        #expect(accepted(text) { $0.slug($1) } == text)
    }

    @Test func localizedTexts() {
        let one = accepted("Honey") { $0.localizedText($1) }
        #expect(one?.has(language: 0) == true)
        #expect(one?.has(language: 1) == false)
        let both = accepted("{en: Honey, ja: はちみつ}") { $0.localizedText($1) }
        #expect(both?.resolved(in: [1]).text == "はちみつ")
        #expect(both?.resolved(in: [2, 0]).text == "Honey")
    }

    @Test func nothingIsReadFromAFieldThatIsNotThere() {
        let (root, _) = FrontMatterParser.parse(MarkedSource("a: b").file)
        var reader = ValueReader(path: "x", languages: [])
        let declaration = FieldDeclaration("c", .line, "what is tested", example: "a")
        var fields = FieldReader(root: root, as: MappingDeclaration("a test", [declaration]), &reader)
        #expect(reader.text(fields.take(declaration)) == nil)
        #expect(reader.diagnostics.isEmpty)
    }
}
