/// Values of fields: what is there at all, and numbers.
extension RuleExplanation {
    static let unknownKey = RuleExplanation(
        .unknownKey, .values, .error, "A field is not known",
        "The name of the field is misspelt, or the record has no such field. What stands there would be lost, so it is an error.", wrong: .product("retial: {jp: 3600 JPY}"),
        right: .product("retail: {jp: 3600 JPY}"), mend: "Correct the name as the message suggests. The fields of a kind, such as 'moisture' for honey, stand under 'facts'.")

    static let missingField = RuleExplanation(
        .missingField, .values, .error, "A field that must be there is missing",
        "A product needs a title, a kind and a village; other records need a title. Without them there is no page to build.", wrong: .record("products/jar/index.md", "title: Jar of honey\nkind: honey"),
        right: .product(), mend: "Add the line that the message names.")

    static let emptyValue = RuleExplanation(
        .emptyValue, .values, .error, "A field has no value", "The name of a field stands there, with nothing behind it. Perhaps the value was forgotten.", wrong: .product("net:"), right: .product("net: 250 g"),
        mend: "Write the value, or remove the line.")

    static let spaceInQuotes = RuleExplanation(
        .spaceInQuotes, .values, .warning, "A value in quotes begins or ends with a space",
        "Quotes keep every sign between them, and so also a space that nobody sees. It is left out on the pages; other programs that read the file would keep it.",
        wrong: .product("sku: \"OV-1 \""), right: .product("sku: \"OV-1\""), mend: "Remove the space: 'ippin fix' does it.")

    static let wrongType = RuleExplanation(
        .wrongType, .values, .error, "A list stands where one value belongs, or the other way round",
        "Some fields have one value, some a list, and some a value for each market or language.", wrong: .product("price: 12.50 EUR"), right: .product("price: {eu: 12.50 EUR}"),
        mend: "Write the value in the form that the message shows.")

    static let invalidInteger = RuleExplanation(
        .invalidInteger, .values, .error, "A value is no whole number", "Pieces and people are counted in whole numbers, written in digits without anything else.", wrong: .product("case: two dozen"),
        right: .product("case: 24"), mend: "Write the number in digits, without a unit and without a point.")

    static let invalidNumber = RuleExplanation(
        .invalidNumber, .values, .error, "A value is no number", "A number is written in digits, with a point before the decimals.",
        wrong: .record("villages/naryn/index.md", "title: Naryn\nlatitude: 41° North\nlongitude: 75.99"), right: .record("villages/naryn/index.md", "title: Naryn\nlatitude: 41.43\nlongitude: 75.99"),
        mend: "Write digits, and a point before the decimals: '41.43'.")

    static let invalidMoney = RuleExplanation(
        .invalidMoney, .values, .error, "A value is no price",
        "A price is an amount, a space and the three letters of the currency. Signs such as $ mean several currencies, so they are not used.", wrong: .product("price: {eu: €12.50}"),
        right: .product("price: {eu: 12.50 EUR}"), mend: "Write the amount with a point, a space, and the code of the currency, such as EUR, USD or JPY.")

    static let invalidQuantity = RuleExplanation(
        .invalidQuantity, .values, .error, "A value is no weight, volume or length with its unit", "A number alone does not say whether it is grams or pieces.", wrong: .product("net: 250"),
        right: .product("net: 250 g"), mend: "Write the number, a space and the unit, such as 'g', 'kg', 'ml', 'l', 'mm', 'cm' or 'm'.")

    static let invalidDimensions = RuleExplanation(
        .invalidDimensions, .values, .error, "A value is no size", "A size has two or three lengths with 'x' between them, and a unit.", wrong: .product("size: 65 by 65 mm"),
        right: .product("size: 65 x 65 x 85 mm"), mend: "Write width, depth and height like in the example.")

    static let invalidDuration = RuleExplanation(
        .invalidDuration, .values, .error, "A value is no time span", "Buyers plan with days and weeks. 'Soon' or 'a month or so' cannot be translated.", wrong: .product("lead-time: about a month"),
        right: .product("lead-time: 4-6 weeks"), mend: "Write a number, or two with a hyphen between them, and 'days', 'weeks' or 'months'.")

    static let invalidMonth = RuleExplanation(
        .invalidMonth, .values, .error, "A value is no month", "Months are numbers from 1 to 12 or English names. Ippin writes them in each language by itself.", wrong: .product("season: [13]"),
        right: .product("season: [7, 8]"), mend: "Write '7' or 'July'.")

    static let invalidDate = RuleExplanation(
        .invalidDate, .values, .error, "A value is no day",
        "Days are written as year, month and day. 03/04/2026 is in March for some readers and in April for others.", wrong: .product("publish: 1.10.2026"), right: .product("publish: 2026-10-01"),
        mend: "Write the year with four digits, the month and the day with two, and hyphens between them.")

    static let invalidCountry = RuleExplanation(
        .invalidCountry, .values, .error, "A value is no country", "Countries are two capital letters, as the standard ISO 3166-1 has them. Ippin writes their names in each language by itself.",
        wrong: .record("villages/naryn/index.md", "title: Naryn\ncountry: Kyrgyzstan"), right: .record("villages/naryn/index.md", "title: Naryn\ncountry: KG"),
        mend: "Write the two letters, such as KG for Kyrgyzstan or AF for Afghanistan.")

    static let invalidGTIN = RuleExplanation(
        .invalidGTIN, .values, .error, "A number is no GTIN",
        "The GTIN is the number under the bar code. Its last digit is computed from the others, so that a typing error is found. A shop's till would not accept the wrong number.",
        wrong: .product("gtin: \"4700000000013\""), right: .product("gtin: \"4700000000012\""), mend: "Compare the number with the one on the package, digit by digit. Do not just change the last digit.")

    static let invalidHSCode = RuleExplanation(
        .invalidHSCode, .values, .error, "A number is no HS code", "The HS code tells customs what the goods are. It has 4, 6, 8 or 10 digits.", wrong: .product("hs-code: \"040\""),
        right: .product("hs-code: \"0409.00\""), mend: "Look the number up in the customs tariff, or ask your forwarder. Keep the quotes, so that a zero at the start stays.")
}
