import IppinModel
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

@Suite("The site's own files") struct DeclarationsTests {
    @Test func aWholeSiteIsRead() throws {
        let site = try Fixture.declarations()
        #expect(site.settings.title.resolved(in: [1]).text == "カタログ")
        #expect(site.settings.address == "https://catalogue.example/")
        #expect(site.settings.organization.country?.code == "KG")
        #expect(site.settings.missingTranslation == .showSource)
        #expect(site.settings.pageSize == 48)
        #expect(site.languages.map(\.text) == ["en", "ja", "de"])
        #expect(site.editions.map(\.path) == ["ja", "en-us", "en"])
        #expect(site.editions.map(\.wordLanguages) == [[1, 0], [0], [0]])
        #expect(site.editions.map(\.ownLanguageCount) == [1, 1, 1])
        #expect(site.editions.map(\.isDefault) == [false, false, true])
        #expect(site.markets[MarketID("us")]?.units == .dual)
        #expect(site.kinds.map(\.id.name) == ["honey", "wool"])
        #expect(site.kinds.first?.hsCodes.map(\.text) == ["0409.00"])
        #expect(site.kinds.first?.fields.map(\.name).prefix(3) == ["flora", "moisture", "conductivity"])
        #expect(site.kinds.last?.fields.first?.isRequired == true)
        #expect(site.certificates.map(\.id.name) == ["organic-eu", "lab-report"])
        #expect(site.words.map(\.language.text) == ["en", "ja", "de"])
        #expect(site.words[1].count(.pieces, 1, formatted: "1").text == "pieces 1")
    }

    @Test func theSourceLanguageComesFirstWhereverItIsListed() throws {
        let site = Fixture.read(["content/site.yaml": Fixture.site.replacing("languages: [en, ja, de]", with: "languages: [ja, de, en]")])
        #expect(site.diagnostics.map(summary) == [])
        #expect(site.declarations?.languages.map(\.text) == ["en", "ja", "de"])
    }

    @Test func optionalSettingsAreRead() throws {
        let more = "\ntagline: One line\ndescription: >-\n  Two\n  lines\nmissing: withhold\npage-size: 12\naddresses:\n  villages: {de: doerfer}\n  products: {ja: 商品}\n  enquiry: {de: anfrage}"
        let site = Fixture.read(["content/site.yaml": Fixture.site + more])
        #expect(site.diagnostics.map(summary) == [])
        #expect(site.declarations?.settings.missingTranslation == .withhold)
        #expect(site.declarations?.settings.pageSize == 12)
        #expect(site.declarations?.settings.collectionSegments[.villages]?.resolved(in: [2]).text == "doerfer")
        #expect(site.declarations?.settings.collectionSegments[.villages]?.has(language: 0) == false)
        #expect(site.declarations?.settings.pageSegments[.enquiry]?.resolved(in: [2]).text == "anfrage")
    }

    /// Expects findings at the marks of one changed file.
    private func expectFaults(_ path: String, _ text: String, _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation) {
        let source = MarkedSource(text, path: path)
        let found = Fixture.read([path: String(decoding: source.file.bytes, as: UTF8.self)]).diagnostics.sorted()
        #expect(found.map(summary) == expected, sourceLocation: sourceLocation)
        #expect(found.map(\.span.range) == source.spans, sourceLocation: sourceLocation)
        #expect(found.allSatisfy { $0.span.path == path }, sourceLocation: sourceLocation)
    }

    private func expectSiteFault(_ old: String, _ new: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        expectFaults("content/site.yaml", Fixture.site.replacing(old, with: new), expected, sourceLocation: sourceLocation)
    }

    @Test func faultsOfTheSite() {
        expectSiteFault("title: {en: Catalogue, ja: カタログ}\n", "«»", "missing-field: site.yaml needs 'title'")
        expectSiteFault("country: KG", "country: «kg»", "invalid-country: a country is two capital letters of ISO 3166-1, such as 'KG', found 'kg' → KG")
        expectSiteFault("https://catalogue.example", "«https://catalogue.example/?a»", "invalid-url: the site's address ends with its path, found 'https://catalogue.example/?a' → https://catalogue.example/")
        expectSiteFault("[en, ja, de]", "[en, ja, de, «ja»]", "invalid-choice: 'languages' names 'ja' twice; remove one")
        expectSiteFault("source: en", "«tilte»: a\nsource: en", "unknown-key: site.yaml has no field 'tilte' → title")
        expectSiteFault("source: en", "page-size: «501»\nsource: en", "out-of-range: 'page-size' lies between 1 and 500, found '501'")
        expectSiteFault("source: en", "missing: «show»\nsource: en", "invalid-choice: 'missing' is one of 'show-source', 'withhold', found 'show'")
        expectSiteFault(
            "source: en", "addresses:\n  villages: «{de: products}»\nsource: en",
            "duplicate-address: 'products' and 'villages' both have the address 'products' in language 'de'; give one another")
        expectSiteFault(
            "source: en", "addresses:\n  order-form: «{de: stories}»\nsource: en",
            "duplicate-address: 'stories' and 'order-form' both have the address 'stories' in language 'de'; give one another")
        expectSiteFault(
            "source: en", "addresses:\n  enquiry: «{ja: data}»\nsource: en",
            "duplicate-address: the address 'data' belongs to the folder of what scripts read; give 'enquiry' another in language 'ja'")
    }

    @Test func aSiteWithoutEditionsHasNoDeclarations() {
        let text = String(Fixture.site.prefix { $0 != "-" }).replacing("editions:\n  ", with: "editions: []")
        let found = Fixture.read(["content/site.yaml": text])
        #expect(found.declarations == nil)
        #expect(found.diagnostics.map(\.id) == [.missingField])
    }

    @Test func anEditionMayWithholdForItself() throws {
        let text = Fixture.site.replacing("label: 日本語}", with: "label: 日本語, missing: withhold}").replacing("default: true", with: "missing: show-source")
        let found = Fixture.read(["content/site.yaml": text])
        #expect(found.diagnostics.map(summary) == [])
        let editions = try #require(found.declarations?.editions)
        #expect(editions.map(\.missingTranslation) == [.withhold, .showSource, .showSource] && editions.map(\.isPartial) == [true, false, false])
        // The first is the default, unless it holds only a part.
        #expect(editions.map(\.isDefault) == [false, true, false])
        #expect(editions.partialLanguages == [1])
        let withholding = Fixture.read(["content/site.yaml": text.replacing("source: en", with: "source: en\nmissing: withhold")]).declarations?.editions
        #expect(withholding?.map(\.missingTranslation) == [.withhold, .withhold, .showSource] && withholding?.map(\.isPartial) == [true, false, false])
    }

    @Test func aLanguageIsPartialIfAllItsEditionsAre() throws {
        let text = Fixture.site + "\n  - {path: de, language: de, market: eu, label: Deutsch}\n  - {path: de-ch, language: de-CH, market: eu, label: Schweiz, missing: withhold}\n  - {path: en-gb, language: en-GB, market: eu, label: UK, missing: withhold}"
        let editions = try #require(Fixture.read(["content/site.yaml": text]).declarations?.editions)
        #expect(editions.filter(\.isPartial).map(\.path) == ["de-ch", "en-gb"] && editions.partialLanguages == [])
    }

    @Test func faultsOfEditions() {
        expectSiteFault(
            "source: en", "source: «fr»", "unknown-language: the source language is one of the 'languages', which are 'en', 'ja', 'de', found 'fr'")
        expectSiteFault("path: ja,", "path: «JA»,", "invalid-slug: an edition's path is lower-case letters, digits and hyphens, found 'JA' → ja")
        expectSiteFault("path: ja,", "path: «assets»,", "duplicate-address: 'assets' is the folder of pictures and styles, so no edition can have it as its path")
        expectSiteFault("path: en-us,", "path: «ja»,", "duplicate-address: each edition has a path of its own, and 'ja' is taken")
        expectSiteFault("market: us", "market: «uk»", "unknown-market: market 'uk' is not declared")
        expectSiteFault(
            "language: en-US", "language: «fr-CA»",
            "unknown-language: an edition's language is one of 'en', 'ja', 'de', or falls back to one as 'en-US' does to 'en', found 'fr-CA'")
        expectSiteFault(
            "label: English (US)}\n  - {path: en, language: en, market: eu, label: English, default: true}",
            "label: English (US), default: yes}\n  - {path: en, language: en, market: eu, label: English, default: «true»}",
            "invalid-choice: one edition is the default, and 'en-us' already is; remove 'default' from 'en' or from 'en-us'")
        expectSiteFault("label: 日本語}", "label: 日本語, missing: «show»}", "invalid-choice: 'missing' is one of 'show-source', 'withhold', found 'show'")
        expectSiteFault(
            "default: true}", "default: «true», missing: withhold}",
            "invalid-choice: the default edition shows the whole catalogue, and 'en' withholds what is not translated; remove 'default' or 'missing' from it")
        expectSiteFault("- {path: ja, language: ja, market: jp, label: 日本語}", "- «»{path: ja, language: ja, market: jp}", "missing-field: an edition needs 'label'")
    }

    @Test func faultsOfMarkets() {
        expectFaults("content/markets/jp.yaml", "«»name: Japan\nunits: metric", "missing-field: a market needs 'currency'")
        expectFaults(
            "content/markets/jp.yaml", "name: Japan\ncurrency: «jpy»",
            "invalid-money: a currency is three capital letters of ISO 4217, such as 'EUR', found 'jpy' → JPY")
        expectFaults("content/markets/jp.yaml", "name: Japan\ncurrency: JPY\npaper: «A4»", "invalid-choice: 'paper' is one of 'a4', 'letter', found 'A4' → a4")
    }

    @Test func faultsOfKinds() {
        func fault(_ fields: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
            expectFaults("content/kinds/jam.yaml", "name: Jam\n" + fields, expected, sourceLocation: sourceLocation)
        }
        fault("fields:\n  a: {type: «nubmer», label: A}", "invalid-choice: 'type' is one of 'text', 'number', 'percent', 'choice', 'choices', 'list', 'months', 'shares', 'date', 'yes-no', found 'nubmer' → number")
        fault("fields:\n  a: «»{type: choice, label: A}", "missing-field: a field of a kind needs 'options'")
        fault("fields:\n  a: {type: text, label: A, «unit»: g}", "unknown-key: a field of the type 'text' has no 'unit'")
        fault("fields:\n  a: {type: number, label: A, minimum: 3, maximum: «2»}", "out-of-range: 'maximum' is not below 'minimum', found 2 below 3")
        fault("fields:\n  «Big Field»: {type: text, label: A}", "invalid-name: the id of a field is lower-case letters, digits and hyphens, found 'Big Field' → big-field")
        fault("color: «\"red\"»", "wrong-type: a color is '#' and six hexadecimal digits, such as '\"#c98a1b\"', found 'red'")
    }

    @Test func faultsOfCertificates() {
        expectFaults("content/certificates.yaml", "organic-eu: {name: A, url: «example.com»}", "invalid-url: 'url' is an address that starts with 'https://' or 'http://' and has no spaces, found 'example.com' → https://example.com")
        expectFaults("content/certificates.yaml", "«Organic»: {name: A}", "invalid-name: the id of a certificate scheme is lower-case letters, digits and hyphens, found 'Organic' → organic")
    }

    @Test func filesInTheWrongPlace() {
        let found = Fixture.read(["content/kind/x.yaml": "a: b", "content/sites.yaml": "a: b", "content/markets/UK.yaml": "name: UK\ncurrency: GBP", "content/words/fr.yaml": "a: b", "content/words/de.yaml": ""])
        #expect(found.diagnostics.sorted().map(\.id) == [.unexpectedFile, .invalidName, .missingFile, .unexpectedFile, .unknownLanguage])
        #expect(found.diagnostics.sorted().flatMap(\.notes).map(\.message) == [
            "did you mean 'kinds/'?", "call it 'uk.yaml'", "copy the file of another language and translate it", "did you mean 'site.yaml'?", "site.yaml declares the languages 'en', 'ja', 'de'",
        ])
        #expect(found.declarations != nil)
    }

    @Test func aSiteNeedsItsFile() {
        let found = Fixture.read(["content/site.yaml": ""])
        #expect(found.declarations == nil)
        #expect(found.diagnostics.map(summary) == ["missing-file: a site needs the file 'site.yaml' in its content folder"])
    }

    @Test func errorsOfAllFilesComeInOneRun() {
        let found = Fixture.read(["content/markets/jp.yaml": "name: Japan", "content/kinds/honey.yaml": "nmae: Honey"]).diagnostics
        #expect(Set(found.map(\.span.path)) == ["content/markets/jp.yaml", "content/kinds/honey.yaml"])
    }
}
