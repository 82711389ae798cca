import IppinModel

/// The schema of a value that editors write as text.
///
/// In front matter every scalar is text, but an editor's YAML 1.2 parser makes `24` a number, `true` a boolean and `~` null of what stands without quotes.
/// So each form names the types that its texts can be read as. What such a parser has taken away cannot be checked: `0409` is the number 409.
enum SchemaScalar {
    /// - Parameters:
    ///   - types: what a plain scalar of this form can be read as, besides a string.
    ///   - message: said by editors that know `patternErrorMessage` when a text does not have the form.
    static func pattern(_ pattern: String, or types: [JSONValue] = [], _ message: String, _ more: [JSONValue.Member] = []) -> JSONValue {
        .object([.init("type", type(types))] + more + [.init("pattern", .string(pattern)), .init("patternErrorMessage", .string(message))])
    }

    /// A closed list of names. One that YAML reads as a number or a boolean is in it as both.
    static func names(_ names: [String]) -> JSONValue { ["enum": .array(names.flatMap(readings))] }

    static let line = pattern(#"^\s*\S[^\n]*\s*$"#, or: ["number", "boolean"], "one line of text")
    static let text = pattern(#"\S"#, or: ["number", "boolean"], "a text")
    static let slug = pattern(
        #"^(?:[a-z0-9]|[^\x00-\x7F])(?:(?:[a-z0-9-]|[^\x00-\x7F])*(?:[a-z0-9]|[^\x00-\x7F]))?$"#, or: ["integer"], "lower-case letters, digits and hyphens")
    static let id = pattern(#"^[a-z0-9-]+$"#, or: ["integer"], "lower-case letters, digits and hyphens")
    static let url = pattern(#"^https?://[^\s"<>\\^`{|}]+$"#, "an address that starts with https:// or http:// and has no spaces")
    static let email = pattern(#"^[^\s@:"<>\\^`{|}]+@[^\s@:"<>\\^`{|}]+\.[^\s@:"<>\\^`{|}]+$"#, "an e-mail address such as export@example.com")
    static let phone = pattern(
        #"^\+(?:[ ().\-/]*[0-9]){6,15}[ ().\-/]*$"#, or: ["integer"], "a telephone number with + and the country's code, such as +996 312 123456")
    static let oldPath = pattern(#"^/(?!.*//)(?!(?:.*/)?\.{1,2}(?:/|$))[^\s?#"<>\\^`{|}]+$"#, "an old path of this site, such as /products/white-honey/")
    static let fileName = pattern(#"^[^./\\\x00-\x1F][^/\\\x00-\x1F]*$"#, or: ["number"], "the name of a file in the record's folder, without a path")
    static let focus = pattern(
        "^(?:\(percent) *\(percent)|\(across)(?: +\(down))?|\(down)(?: +\(across))?)$",
        "percent from the left and from the top, such as 70% 30%, or words such as left or top right")
    static let color = pattern(#"^#[0-9a-fA-F]{6}$"#, "# and six hexadecimal digits, in quotes")
    static let fingerprint = pattern(#"^[0-9a-f]{8,32}$"#, or: ["number"], "a fingerprint of 8 to 32 digits and letters from a to f")
    static let wordPrint = pattern(#"^[b-df-hj-np-tv-xz]{6}$"#, "six letters, as 'ippin translations' writes them")
    static let blockPrint = pattern(#"^[phltqcfr][b-df-hj-np-tv-xz]{6}$"#, "seven letters, as 'ippin translations' writes them")
    static let languageTag = pattern(#"^[a-z]{2,3}(?:-(?:[A-Z]{2}|[0-9]{3}|[A-Z][a-z]{3})){0,2}$"#, "a language tag such as en or en-US")
    static let currency = pattern(#"^[A-Z]{3}$"#, "three capital letters of ISO 4217, such as EUR")
    static let gtin = pattern(
        #"^(?:[0-9]{8}|[0-9]{12,14})$"#, or: ["integer"], "8, 12, 13 or 14 digits, in quotes", [.init("minimum", 0), .init("maximum", 99_999_999_999_999)])
    static let hsCode = pattern(
        #"^(?:[0-9]{4}|[0-9]{6}|[0-9]{8}|[0-9]{10}|[0-9]{4}(?:\.[0-9]{2}){1,3}|[0-9]{4}\.(?:[0-9]{4}|[0-9]{6}))$"#, or: ["number"],
        "4, 6, 8 or 10 digits in quotes, such as '0409.00'")
    static let date = pattern(
        #"^[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"#, "a day as year-month-day, such as 2026-10-01", [.init("format", "date")])
    static let duration = pattern(
        #"^[0-9]{1,4}(?:[-–][0-9]{1,4})? *(?:day|week|month|year)s?$"#, "a number of days, weeks, months or years, such as 30 days or 4-6 weeks")
    static let dimensions = pattern(
        "^\(number) *[x×] *\(number)(?: *[x×] *\(number))? *(?:\(units(.length)))$", "two or three lengths and one unit at the end, such as 65 x 65 x 85 mm")
    static let altitude = pattern(#"^(?:[1-9][0-9]{0,2}|[1-8][0-9]{3}|9000)(?:\.0+)? *m$"#, "whole metres up to 9000, such as 2050 m")
    static let quantity = pattern(
        "^\(positive) *(?:\([.mass, .volume, .length, .count].map(units).joined(separator: "|"))|piece)$", "a number with a unit, such as 250 g")
    static let yesNo: JSONValue = ["enum": ["yes", "no", "true", "false", true, false]]
    static let country = names(Country.assigned.sortedByBytes())

    static func integer(_ bounds: ClosedRange<Int>) -> JSONValue {
        pattern(
            #"^-?[0-9]{1,15}$"#, or: ["integer"], "a whole number in digits, such as 24",
            [.init("minimum", .integer(bounds.lowerBound)), .init("maximum", .integer(bounds.upperBound))])
    }

    static func decimal(_ range: NumberRange) -> JSONValue {
        pattern("^-?\(number)$", or: ["number"], "a number with a point, such as 17.2", bounds(range))
    }

    static func measure(_ unit: String, _ range: NumberRange) -> JSONValue {
        pattern("^-?\(number)(?: *\(escaped(unit)))?$", or: ["number"], "a number with a point, such as 17.2 \(unit)", bounds(range))
    }

    static func money(_ currency: Currency) -> JSONValue {
        let decimals = currency.digits == 0 ? #"(?:\.0+)?"# : #"(?:\.[0-9]{1,\#(currency.digits)}0*)?"#
        let code = currency == .none ? "[A-Z]{3}" : currency.code
        let example = (currency.digits == 0 ? "1800 " : "12.50 ") + (currency == .none ? "EUR" : currency.code)
        return pattern(#"^(?=[0-9.]*[1-9])[0-9]{1,15}\#(decimals) *\#(code)$"#, "an amount and then the currency's code, such as \(example)")
    }

    /// A number, or a name or the first three letters of it in any case; alone or as a range.
    static let month: JSONValue = {
        let names = MonthName.all.map { name in
            let letters = name.map { "[\($0.uppercased())\($0.lowercased())]" }
            let rest = letters.dropFirst(3).joined()
            return letters.prefix(3).joined() + (rest.isEmpty ? "" : "(?:\(rest))?")
        }
        let month = "(?:0?[1-9]|1[0-2]|\(names.joined(separator: "|")))"
        return pattern(
            "^\(month)(?: *[-–] *\(month))?$", or: ["integer"], "a number from 1 to 12 or an English name, such as 7 or July", [.init("minimum", 1), .init("maximum", 12)])
    }()

    // MARK: - Parts

    private static let percent = "(?:100|0?[0-9]?[0-9]) *%"
    private static let across = "(?:\(FocusWord.across.map(\.0).joined(separator: "|")))"
    private static let down = "(?:\(FocusWord.down.map(\.0).joined(separator: "|")))"

    private static let number = #"[0-9]{1,15}(?:\.[0-9]{1,12})?"#
    private static let positive = "(?=[0-9.]*[1-9])" + number

    private static func type(_ others: [JSONValue]) -> JSONValue { others.isEmpty ? "string" : .array(["string"] + others) }

    private static func units(_ dimension: MeasureUnit.Dimension) -> String {
        MeasureUnit.allCases.filter { $0.dimension == dimension }.map(\.rawValue).joined(separator: "|")
    }

    private static func bounds(_ range: NumberRange) -> [JSONValue.Member] {
        let members: [JSONValue.Member?] = [range.minimum.map { .init("minimum", .number($0)) }, range.maximum.map { .init("maximum", .number($0)) }]
        return members.compactMap { $0 }
    }

    /// A text as a pattern that matches it alone.
    static func escaped(_ text: String) -> String {
        text.map { #"\^$.|?*+()[]{}/-"#.contains($0) && $0 != "/" && $0 != "-" ? "\\\($0)" : String($0) }.joined()
    }

    private static func readings(_ name: String) -> [JSONValue] {
        if name == "true" || name == "false" { return [.string(name), .bool(name == "true")] }
        if name == "null" { return [.string(name), .null] }
        let isNumber = !name.isEmpty && name.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        if isNumber, let number = Int(name) { return [.string(name), .integer(number)] }
        return [.string(name)]
    }
}
