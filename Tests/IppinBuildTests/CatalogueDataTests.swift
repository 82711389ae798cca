import IppinModel
import SiteSupport
import Testing

@testable import IppinBuild

/// The catalogue as data: the form that docs/data.md promises.
struct CatalogueDataTests {
    private let texts = [
        "products/jar/index.md": SmallSite.product(
            "Jar",
            """
            producer: keepers
            sku: J-1
            price: {eu: 12.50 EUR, us: 14 USD}
            retail: {us: 28 USD}
            net: 250 g
            lead-time: 4-6 weeks
            available: {us: on-request, jp: no}
            certificates: [{scheme: jas, until: 2026-01-31}, organic-eu]
            facts: {flora: Sainfoin, raw: yes}
            photos: [{file: jar.png, alt: A jar}]
            """, story: "See [Naryn](../../villages/naryn/index.md)."),
        "products/jar/index.de.md": SmallSite.record("Glas", "source: 0123456789ab"),
        "producers/keepers/index.md": SmallSite.record("Keepers", "village: naryn\nvisibility: internal"),
    ]

    private func site(_ more: [String: String] = [:]) throws -> Site {
        try #require(SmallSite(texts.merging(more) { $1 }, pictures: ["products/jar/jar.png"]).resolve()).site
    }

    @Test func aRecordIsAsItsDocumentationSays() throws {
        let record = try #require(CatalogueData(site: try site(), editions: ["en", "de", "ja"]).record(RecordID(.products, "jar")))
        #expect(record["facts"]?.compactText == #"{"kind":"honey","village":"naryn","sku":"J-1","price":{"eu":{"amount":"12.50","currency":"EUR"}},"# +
            #""retail":{"us":{"amount":"28.00","currency":"USD"}},"net":{"value":"250","unit":"g"},"lead-time":{"from":4,"to":6,"unit":"weeks"},"# +
            #""available":{"jp":{"status":"no"},"us":{"status":"on-request"}},"certificates":[{"scheme":"jas","until":"2026-01-31","valid":false},"# +
            #"{"scheme":"organic-eu","valid":true}],"facts":{"raw":true}}"#)
        #expect(record["words"]?.compactText == #"{"en":{"title":"Jar","alt":{"jar.png":"A jar"},"facts":{"flora":"Sainfoin"}},"de":{"title":"Glas"}}"#)
        #expect(record["translations"]?.compactText == #"{"ja":"missing","de":"stale"}"#)
        #expect(record["editions"]?["de"]?.compactText == #"{"shown":true,"address":"https://catalogue.example/shop/de/products/jar/","path":"/de/products/jar/","# +
            #""translated":true,"words":{"title":"de","facts.flora":"en","story":"en"}}"#)
        #expect(record["editions"]?["ja"]?.compactText == #"{"shown":false,"reason":"it is not offered in the market 'jp'"}"#)
        #expect(record["links"]?.compactText == #"{"to":["villages/naryn"],"from":[]}"#)
    }

    @Test func storiesArePlainTextWhereTheyAreAskedFor() throws {
        let story = """
            ## Heading *one*

            A [link](../../villages/naryn/index.md) to\nthe {漢字|かんじ}, with a note[^1] and `code`.\\
            Next line.

            ![A jar](jar.png)

            - one
            - two
              1. deep
              2. deeper

            3. third

            4. fourth

               its second paragraph

            - [x] done

            > quoted

            | a | b |
            |---|---|
            | 1 | 2 |

            ```
            let x = 1
              x
            ```

            ***

            [^1]: Which is here.
            """
        let site = try site(["products/jar/index.md": try #require(texts["products/jar/index.md"]).replacing("See [Naryn](../../villages/naryn/index.md).", with: story)])
        let words = try #require(CatalogueData(site: site, hasStories: true).records().first?["words"])
        #expect(words["de"]?["story"] == nil)
        #expect(words["en"]?["story"] == .string("""
            Heading one

            A link to the 漢字（かんじ）, with a note[1] and code.
            Next line.

            - one
            - two
              1. deep
              2. deeper

            3. third

            4. fourth

            its second paragraph

            - [x] done

            quoted

            a\tb
            1\t2

            let x = 1
              x

            [1] Which is here.
            """))
        #expect(CatalogueData(site: site).records().first?["words"]?["en"]?["story"] == nil)
        let table = CatalogueTable(site: site, editions: ["de"], hasStories: true).text()
        #expect(table.hasPrefix("\u{FEFF}" + CatalogueTable.columns.joined(separator: ",") + ",story\r\n") && table.contains(",\"Heading one\n\nA link to the"))
    }

    @Test func whatNoEditionShowsIsLeftOut() throws {
        let site = try site(["products/none/index.md": SmallSite.product("None", "available: {us: no, jp: no, eu: no}")])
        let names = CatalogueData(site: site).records().compactMap { $0["id"] }
        #expect(names == ["products/jar", "villages/naryn"])
        #expect(CatalogueData(site: site, unusable: [RecordID(.products, "jar")]).records().compactMap { $0["id"] } == ["villages/naryn"])
    }

    @Test func everyEditionSaysWhatItsPagesShow() async throws {
        let site = try site()
        let plan = await Plan(site: site, templates: TemplateSet { { _ in [] } })
        let files = Set(plan.outputs.map(\.file))
        for edition in site.editions {
            for record in CatalogueData(site: site).records() {
                guard case .string(let path)? = record["editions"]?[edition.path]?["path"] else { continue }
                #expect(files.contains(Addresses.file(for: path)))
            }
        }
    }

    @Test func theTableQuotesAndDisarms() throws {
        let site = try site(["products/odd/index.md": SmallSite.product("\"=1+1, \\\"a\\\"\"", "sku: \"-1\"")])
        let lines = CatalogueTable(site: site, editions: ["en"]).text().split(separator: "\r\n")
        #expect(lines[0] == "\u{FEFF}" + CatalogueTable.columns.joined(separator: ","))
        #expect(lines[2].hasPrefix("en,en,eu,odd,'-1,,\"'=1+1, \"\"a\"\"\","))
        #expect(lines.count == 3)
    }

    @Test func jsonIsWrittenAsTheStandardAsks() {
        let value: JSONValue = ["a": "\"\\\n\u{1}é", "b": [1, true, .null, .number(DecimalNumber(mantissa: 1250, scale: 2))]]
        #expect(value.compactText == #"{"a":"\"\\\n\u0001é","b":[1,true,null,12.50]}"#)
        #expect(value.prettyText == "{\"a\": \"\\\"\\\\\\n\\u0001é\", \"b\": [1, true, null, 12.50]}\n")
        let long: JSONValue = ["list": .array((0..<40).map { .integer($0) })]
        #expect(long.prettyText.hasPrefix("{\n  \"list\": [\n    0,\n    1,") && long.prettyText.hasSuffix("39\n  ]\n}\n"))
    }
}
