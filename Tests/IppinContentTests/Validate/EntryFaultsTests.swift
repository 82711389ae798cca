import IppinModel
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

@Suite("Faults of records") struct EntryFaultsTests {
    /// A product whose required fields are there, with more fields.
    private func expectProductFaults(_ fields: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try expectFaults("title: A\nkind: honey\nvillage: b\n" + fields, expected, sourceLocation: sourceLocation)
    }

    @Test func requiredFields() throws {
        try expectFaults("«««»»»sku: a", "missing-field: a product needs 'kind'", "missing-field: a product needs 'title'", "missing-field: a product needs 'village'")
        try expectFaults("«»title: A", "missing-field: a producer needs 'village'", in: .producers)
        try expectFaults("«»summary: A", "missing-field: a translation of a page needs 'title'", in: .pages, language: "de")
    }

    @Test func aMisspeltRequiredFieldIsReportedOnce() throws {
        try expectFaults("«titel»: A\nkind: honey\nvillage: b", "unknown-key: a product has no field 'titel' → title")
    }

    @Test func kinds() throws {
        try expectFaults("title: A\nkind: «hony»\nvillage: b\nfacts: {x: y}", "unknown-kind: kind 'hony' is not declared → honey")
        try expectFaults(
            "title: A\nkind: honey\nvillage: b\n«moisture»: 17 %",
            "word-in-wrong-place: 'moisture' is a field of the kind 'honey' and stands under 'facts'")
        try expectFaults("title: A\nkind: «wool»\nvillage: b", "missing-field: a product of the kind 'wool' needs 'facts: dye'")
        try expectFaults("title: A\nkind: wool\nvillage: b\nfacts: {«dey»: madder}", "unknown-key: the kind 'wool' has no field 'dey' → dye")
    }

    @Test func markets() throws {
        try expectProductFaults("price: {«jpn»: 1800 JPY}", "unknown-market: market 'jpn' is not declared → jp")
        try expectProductFaults("retail: {jp: «18.00 EUR»}", "wrong-currency: prices for market 'jp' are in JPY, found '18.00 EUR'")
        try expectProductFaults(
            "price: «1800 JPY»", "wrong-type: 'price' is given for each market ('eu', 'jp', 'us'), found the text '1800 JPY' → {jp: 1800 JPY}")
        try expectProductFaults("available: {us: «maybe»}", "invalid-choice: 'us' is one of 'yes', 'no', 'on-request', found 'maybe'")
        try expectProductFaults("available: {us: «»{reason: Sold out}}", "missing-field: an availability needs 'status'")
    }

    @Test func codes() throws {
        try expectProductFaults(
            "hs-code: «\"5101.00\"»", "unusual-hs-code (warning): products of the kind 'honey' mostly lie under '0409.00' of the Harmonized System, found '5101.00'")
        try expectProductFaults("certificates: [«organic-us»]", "unknown-certificate: certificate scheme 'organic-us' is not declared → organic-eu")
        try expectProductFaults("certificates: [organic-eu, «organic-eu»]", "invalid-choice: 'certificates' names 'organic-eu' twice; remove one")
    }

    @Test func kindFields() throws {
        try expectProductFaults("facts: {moisture: «21 %»}", "out-of-range: 'moisture' is at most 20, found '21 %'")
        try expectProductFaults("facts: {conductivity: «0.2 S/m»}", "wrong-unit: 'conductivity' is in 'mS/cm', found 'S/m'")
        try expectProductFaults("facts: {presentation: «sat»}", "invalid-choice: 'presentation' is one of 'set', 'liquid', found 'sat' → set")
        try expectProductFaults("facts: {«florra»: x}", "unknown-key: the kind 'honey' has no field 'florra' → flora")
        try expectProductFaults("facts:«»", "empty-value: 'facts' has no value; write one, or remove the line")
    }

    @Test func shares() throws {
        try expectProductFaults(
            "facts:\n  origin: «[{country: KG, share: 60 %}, {country: KZ, share: 39.4 %}]»", "shares-sum: the shares of 'origin' sum to 100 %, found 99.4 %")
        try expectProductFaults("facts:\n  origin: [{country: KG, share: «160 %»}]", "out-of-range: 'share' lies between 0 and 100, found '160 %'")
        let (_, diagnostics, _) = try readEntry("title: A\nkind: honey\nvillage: b\nfacts:\n  origin: [{country: KG, share: 66.6 %}, {country: KZ, share: 33.3 %}]")
        #expect(diagnostics.map(summary) == [])
    }

    @Test func photos() throws {
        try expectProductFaults("photos: [«img/jar.jpg»]", "invalid-photo: a photo lies in its record's folder and is named without a path, found 'img/jar.jpg' → jar.jpg")
        try expectProductFaults("photos: [a.jpg, «a.jpg»]", "invalid-photo: a photo is listed once, and 'a.jpg' already is; remove one")
        try expectProductFaults("photos:\n  - «»alt: x", "missing-field: a photo needs 'file'")
    }

    @Test func words() throws {
        try expectProductFaults(
            "«alt»: {a.jpg: x}",
            "word-in-wrong-place: in 'index.md' an alternative text stands with its photo, '{file: jar.jpg, alt: …}' under 'photos'; 'alt' is for translations")
        try expectProductFaults(
            "«source»: 01234567",
            "word-in-wrong-place: 'source' says which source text a translation was made from; 'index.md' is the source text")
    }

    @Test func dates() throws {
        try expectProductFaults(
            "publish: 2026-10-01\nexpires: «2026-09-30»",
            "out-of-range: 'expires' is not before 'publish', which is '2026-10-01'; the record would never be shown")
    }

    @Test func otherRecords() throws {
        try expectFaults("title: A\nvillage: b\nmembers: 3\nwomen: «4»", "out-of-range: 'women' counts those of the members who are women, so it is at most 3", in: .producers)
        try expectFaults("title: A\nlatitude: «41.2»", "missing-field: a place has a latitude and a longitude; 'latitude' is here without 'longitude'", in: .villages)
        try expectFaults("title: A\n«price»: {jp: 1 JPY}", "unknown-key: a village has no field 'price'", in: .villages)
    }

    @Test func aVisibilityThatIsNotUnderstoodHides() throws {
        let (entry, diagnostics, _) = try readEntry("title: A\nvillage: b\nvisibility: intern", .producers)
        #expect(diagnostics.map(\.id) == [.invalidChoice])
        guard case .source(let source, _)? = entry?.role, case .producer(let facts) = source.facts else {
            Issue.record("no facts")
            return
        }
        #expect(facts.visibility == .internal)
    }

    @Test func translations() throws {
        try expectFaults(
            "title: A\n«price»: {jp: 1800 JPY}", "fact-in-translation: 'price' is a fact, the same in every language; it belongs in 'content/products/x/index.md'",
            language: "ja")
        try expectFaults(
            "title: A\nfacts: {flora: a, «moisture»: 17 %}",
            "fact-in-translation: 'moisture' is a fact, the same in every language; it belongs in 'content/products/x/index.md'", language: "ja")
        try expectFaults("title: A\nfacts: {«flroa»: a}", "unknown-key: a translation's 'facts' has no field 'flroa' → flora", language: "ja")
        try expectFaults("title: A\n«draft»: yes", "fact-in-translation: 'draft' is a fact, the same in every language; it belongs in 'content/pages/x/index.md'", in: .pages, language: "ja")
        try expectFaults(
            "title: A\nsource: «abc»", "wrong-type: 'source' is a fingerprint of 8 to 32 digits and letters from a to f, or a print of each field, found 'abc'", language: "ja")
        try expectFaults(
            "title: A\nsource: {title: «3f2a91», «sumary»: dkfmrw, story: [«dkfmrw», pdkfmrw], alt: «x»}",
            "wrong-type: a print of the source text is six letters such as 'dkfmrw', found '3f2a91'", "unknown-key: 'source' has no field 'sumary' → summary",
            "wrong-type: a print of the source text is seven letters such as 'pdkfmrw', found 'dkfmrw'",
            "wrong-type: 'alt' is a mapping of photo files, each with a print of its alternative text, found the text 'x'", language: "ja")
    }

    @Test func languagesOfFiles() throws {
        let (entry, diagnostics, _) = try readEntry("title: A", language: "fr")
        #expect(entry == nil)
        #expect(diagnostics.map(summary) == ["unknown-language: the file's language 'fr' is not declared"])
        let (source, findings, _) = try readEntry("title: A", language: "en")
        #expect(source == nil)
        #expect(findings.map(summary) == ["invalid-name: the text in the source language 'en' stands in 'index.md', without a suffix"])
    }

    @Test func filesWithoutFrontMatter() throws {
        let file = SourceFile(path: "content/pages/x/index.md", bytes: Array("# Hello\n".utf8))
        let (entry, diagnostics) = try Fixture.entryReader().read(file, id: RecordID(.pages, "x"), languageSuffix: nil)
        #expect(entry == nil)
        #expect(diagnostics.map(\.id) == [.missingFrontMatter])
    }

    @Test func aSyntaxErrorIsNotFollowedByWhatItCauses() throws {
        let (entry, diagnostics, _) = try readEntry("title: \"A\nkind: honey\nvillage: b")
        #expect(diagnostics.map(\.id) == [.unclosedQuote])
        #expect(entry != nil)
    }
}
