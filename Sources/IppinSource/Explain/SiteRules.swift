/// What names other things, and what may exist only once.
extension RuleExplanation {
    static let unknownMarket = RuleExplanation(
        .unknownMarket, .site, .error, "A market is not declared", "Markets are the files in 'content/markets'. A price for a market that does not exist would never be shown.",
        wrong: .product("price: {europe: 12.50 EUR}"), right: .product("price: {eu: 12.50 EUR}"), mend: "Use the name of a market's file without '.yaml'. The message lists them.")

    static let unknownLanguage = RuleExplanation(
        .unknownLanguage, .site, .error, "A language is not declared", "The languages of the catalogue are listed in 'site.yaml'. A text in another language would never be shown.",
        wrong: .file("products/jar/index.jp.md", RuleExample.frontMatter("title: 蜂蜜の瓶"), others: ["products/jar/index.md": RuleExample.frontMatter("title: Jar\nkind: honey\nvillage: naryn")]),
        right: .file("products/jar/index.ja.md", RuleExample.frontMatter("title: 蜂蜜の瓶"), others: ["products/jar/index.md": RuleExample.frontMatter("title: Jar\nkind: honey\nvillage: naryn")]),
        mend: "Rename the file as the message says: Japanese is 'ja', not 'jp'. For a new language add it to 'languages' in 'site.yaml'.")

    static let unknownKind = RuleExplanation(
        .unknownKind, .site, .error, "A kind is not declared", "Kinds are the files in 'content/kinds'. They say which facts a product has.", wrong: .record("products/jar/index.md", "title: Jar\nkind: hony\nvillage: naryn"),
        right: .product(), mend: "Use the name of a kind's file without '.yaml'. The message lists them.")

    static let unknownCertificate = RuleExplanation(
        .unknownCertificate, .site, .error, "A certificate is not declared", "Certificates are listed in 'content/certificates.yaml', with their names in every language.", wrong: .product("certificates: [organic]"),
        right: .product("certificates: [organic-eu]"), mend: "Use a name from that file. The message lists them.")

    static let expiredCertificate = RuleExplanation(
        .expiredCertificate, .site, .warning, "A certificate has ended",
        "After the day in 'until' the certificate is no longer valid, so pages do not name it any more. To claim it would be against the law in many countries.",
        wrong: .product("certificates: [{scheme: organic-eu, until: 2025-06-30}]"), right: .product("certificates: [{scheme: organic-eu, until: 2027-06-30}]"),
        mend: "When the certificate has been renewed, write its new end and number. Otherwise remove the line.")

    static let unknownRecord = RuleExplanation(
        .unknownRecord, .site, .error, "A name leads to no record",
        "A village, producer or product is named by the name of its folder. There is no folder of this name, so the page could not say where the product is from.",
        wrong: .record("stories/spring/index.md", "title: Spring\nvillages: [narin]"), right: .record("stories/spring/index.md", "title: Spring\nvillages: [naryn]"),
        mend: "Correct the name as the message suggests. If the record does not exist yet, write it: 'ippin new village' helps.")

    static let unusualHSCode = RuleExplanation(
        .unusualHSCode, .site, .warning, "An HS code is unusual for its kind", "The kind says under which headings its products are declared at customs. This one has another; perhaps by mistake.",
        wrong: .product("hs-code: \"5704.90\"", others: headings), right: .product("hs-code: \"0409.00\"", others: headings),
        mend: "Compare the number with your customs papers. If it is right, add its heading to 'hs-codes' of the kind.")

    private static let headings = ["kinds/honey.yaml": "name: Honey\nhs-codes: [\"0409.00\"]"]

    static let duplicateSKU = RuleExplanation(
        .duplicateSKU, .site, .error, "Two products have the same item number", "A buyer orders by the item number. With the same number for two products the wrong one would be sent.",
        wrong: .product("sku: OV-HO-0001", others: second("sku: OV-HO-0001")), right: .product("sku: OV-HO-0002", others: second("sku: OV-HO-0001")),
        mend: "Give one of the two another number. The message says which product has the number already.")

    static let duplicateGTIN = RuleExplanation(
        .duplicateGTIN, .site, .error, "Two products have the same GTIN", "The GTIN under the bar code belongs to one product in one size for ever.",
        wrong: .product("gtin: \"4700000000012\"", others: second("gtin: \"4700000000012\"")), right: .product("gtin: \"4700000000012\"", others: second("gtin: \"4700000000029\"")),
        mend: "Give one of the two the number that stands on its package. Each size has a number of its own.")

    static let duplicateAddress = RuleExplanation(
        .duplicateAddress, .site, .error, "Two pages have the same address", "Only one of them could be shown.", wrong: .product("slug: honey", others: second("slug: honey")),
        right: .product("slug: honey", others: second("slug: honey-pail")), mend: "Give one of the two another slug. If an old address under 'aliases' is in the way, remove that.")

    private static func second(_ lines: String) -> [String: String] {
        ["products/pail/index.md": RuleExample.frontMatter("title: Pail of honey\nkind: honey\nvillage: naryn\n" + lines)]
    }
}
