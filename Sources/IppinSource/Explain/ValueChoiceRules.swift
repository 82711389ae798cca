/// Values of fields: languages, addresses, choices and limits.
extension RuleExplanation {
    static let invalidLanguage = RuleExplanation(
        .invalidLanguage, .values, .error, "A value is no language", "A language is a tag of two or three small letters, perhaps with a region: 'en', 'ja', 'en-US'.",
        wrong: .file("markets/jp.yaml", "name: Japan\ncurrency: JPY\nlanguages: [Japanese]\n"), right: .file("markets/jp.yaml", "name: Japan\ncurrency: JPY\nlanguages: [ja]\n"),
        mend: "Write the tag of the language, such as 'ja' for Japanese or 'de' for German.")

    static let invalidURL = RuleExplanation(
        .invalidURL, .values, .error, "A value is no web address, e-mail address or telephone number",
        "A reader who taps it would get nowhere.", wrong: .record("shops/osh/index.md", "title: Osh\nwebsite: www.example.com"),
        right: .record("shops/osh/index.md", "title: Osh\nwebsite: https://www.example.com"),
        mend: "A web address begins with 'https://'. A telephone number begins with '+' and the country's code. An old address of this site begins with '/'.")

    static let invalidSlug = RuleExplanation(
        .invalidSlug, .values, .error, "A value cannot be a part of an address", "A slug is the last part of a page's address: small letters, digits and hyphens, also Japanese or Cyrillic letters.",
        wrong: .product("slug: White Honey!"), right: .product("slug: white-honey"), mend: "Write hyphens for spaces, and leave other signs out. Most records need no slug: the name of the folder is used.")

    static let invalidChoice = RuleExplanation(
        .invalidChoice, .values, .error, "A value is none of the choices", "Only some values are allowed here, so that every language has a word for each.", wrong: .product("draft: perhaps"),
        right: .product("draft: yes"), mend: "Use one of the values that the message lists.")

    static let outOfRange = RuleExplanation(
        .outOfRange, .values, .either, "A number is too large or too small", "The number is possible, but not for this field: a case of no pieces, a village above 9,000 metres, more women than members.",
        wrong: .product("case: 0"), right: .product("case: 24"), mend: "Look for a typing error, such as a zero too many. The message says what is allowed.")

    static let wrongUnit = RuleExplanation(
        .wrongUnit, .values, .error, "A value has the wrong unit", "A net weight is not given in percent. Values of one field are compared, so all have a unit of the same sort.",
        wrong: .product("net: 25 %"), right: .product("net: 250 g"), mend: "Write the value in one of the units that the message lists.")

    static let wrongCurrency = RuleExplanation(
        .wrongCurrency, .values, .error, "A price is in another market's currency", "Buyers in each market pay in its currency. Ippin never converts prices: the exchange rate changes every day.",
        wrong: .product("price: {eu: 14.00 USD}"), right: .product("price: {eu: 12.50 EUR, us: 14.00 USD}"),
        mend: "Write the price that you ask for in this market, in its currency. Or move the price to the market that it is for.")

    static let lowContrast = RuleExplanation(
        .lowContrast, .values, .error, "A colour of the theme is hard to read",
        "Many readers see less contrast than you do, and in sunlight everybody does. Text needs 7 : 1 (ink) or 4.5 : 1 (accent) against the paper behind it, as WCAG measures it.",
        wrong: site("#c9b7a0"), right: site("#8a4b14"), mend: "Make the colour darker on light paper, or lighter on dark paper, until the message is gone. 'light' and 'dark' each have their own.")

    /// A small site with an accent of its own.
    private static func site(_ accent: String) -> RuleExample {
        .file(
            "site.yaml",
            "title: Honey of Naryn\naddress: https://catalogue.example/\norganization: {name: Beekeepers of Naryn}\nsource: en\nlanguages: [en, ja, de]\neditions:\n  - {path: en, language: en, market: eu, label: English}\ntheme: {light: {accent: \"\(accent)\"}}\n")
    }

    static let sharesSum = RuleExplanation(
        .sharesSum, .values, .error, "Shares do not add up to 100 percent", "The origin says which part of the product is from which country. All parts together are the whole.",
        wrong: .product("facts:\n  origin: [{country: KG, share: 90 %}]", others: origin), right: .product("facts:\n  origin: [{country: KG, share: 100 %}]", others: origin),
        mend: "Add the part that is missing, or correct the numbers.")

    private static let origin = ["kinds/honey.yaml": "name: Honey\nfields:\n  origin: {type: shares, label: Origin}"]

    static let factInTranslation = RuleExplanation(
        .factInTranslation, .values, .error, "A translation holds a fact",
        "Prices, weights and other facts are the same in every language, so they stand once, in 'index.md'. In a translation they would soon say something else.",
        wrong: .translation("title: Glas Honig\nnet: 250 g"), right: .translation("title: Glas Honig", source: "net: 250 g"), mend: "Move the line to 'index.md', or remove it if it stands there already.")

    static let wordInWrongPlace = RuleExplanation(
        .wordInWrongPlace, .values, .error, "A field stands in the wrong place", "The field exists, but it belongs into another file or under another field.", wrong: .product("flora: Sainfoin"),
        right: .product("facts:\n  flora: Sainfoin"), mend: "Move the line to where the message says.")
}
