internal import IppinContent

/// The files of a small, complete site: it builds at once, and says how to go on.
struct SiteStarter: Sendable {
    let title: String
    /// The source language first; each has words and sample texts.
    let languages: [String]
    let address: String
    let organization: String
    let email: String?

    /// By path from the site's folder.
    var files: [(path: String, text: String)] {
        [("content/site.yaml", site), ("content/certificates.yaml", Self.certificates), ("content/kinds/honey.yaml", kind)]
            + languages.compactMap { language in BuiltInWords.text(language).map { ("content/words/\(language).yaml", $0) } }
            + markets.map { ("content/markets/\($0.id).yaml", text(of: $0)) } + records + [(".gitignore", "# What Ippin makes again at any time.\n/public/\n/.ippin/\n")]
    }

    private struct Market {
        let id: String
        let currency: String
        let example: String
        let languages: [String]
        let name: KeyPath<SampleTexts, String>
    }

    /// Japanese is for Japan, the other languages for Europe.
    private var markets: [Market] {
        let european = languages.filter { $0 != "ja" }
        let eu = european.isEmpty ? [] : [Market(id: "eu", currency: "EUR", example: "12.50 EUR", languages: european, name: \.europe)]
        return eu + (languages.contains("ja") ? [Market(id: "jp", currency: "JPY", example: "1800 JPY", languages: ["ja"], name: \.japan)] : [])
    }

    // MARK: - The site's own files

    private var site: String {
        var lines = [
            "# The site as a whole. To use a line that starts with '#', take the '#' away and write your own value.", "title: " + FrontMatterText.scalar(title),
            "#tagline: Honey from the hills              # one line under the title",
            "#description: What we make, and for whom.   # two sentences for search engines and the home page", "terms:                                      # what prices contain",
        ]
        lines += localized(\.terms, indent: "  ")
        lines += [
            "address: " + FrontMatterText.scalar(address) + "  # where the site will be published", "organization:", "  name: " + FrontMatterText.scalar(organization),
            email.map { "  email: " + FrontMatterText.scalar($0) } ?? "  #email: export@example.com                # where buyers write to",
            "source: \(languages[0])  # the language of the files 'index.md'; the others are 'index.<language>.md'", "languages: [\(languages.joined(separator: ", "))]",
            "editions:                                   # each a language for a market, with an address of its own",
        ]
        for (index, language) in languages.enumerated() {
            let market = language == "ja" ? "jp" : "eu"
            lines.append("  - {path: \(language), language: \(language), market: \(market), label: \(SampleTexts.of(language).edition)\(index == 0 ? ", default: true" : "")}")
        }
        return lines.joined(separator: "\n") + "\nmissing: show-source                         # pages without a translation show the source text, and say so\n"
    }

    private static let certificates = """
        # Schemes that products can carry, by an id of your own. Take the '#' away to use the example.
        #organic-eu:
        #  name: EU organic
        #  issuer: European Commission

        """

    private func text(of market: Market) -> String {
        "name:\n" + localized(market.name, indent: "  ").joined(separator: "\n")
            + "\ncurrency: \(market.currency)\nunits: metric                               # or dual, for US customary units beside metric ones\npaper: a4                                   # or letter\nlanguages: [\(market.languages.joined(separator: ", "))]\n"
    }

    private var kind: String {
        let label = { (path: KeyPath<SampleTexts, String>, indent: String) in localized(path, indent: indent).joined(separator: "\n") }
        return "# What a product of this kind is, and the fields of its own.\nname:\n" + label(\.kind, "  ") + "\ncolor: \"#c98a1b\"\nhs-codes: [\"0409.00\"]\nfields:\n  flora:\n    type: text\n    label:\n"
            + label(\.flora, "      ") + "\n  moisture:\n    type: percent\n    label:\n" + label(\.moisture, "      ") + "\n    minimum: 0\n    maximum: 20\n"
    }

    private func localized(_ path: KeyPath<SampleTexts, String>, indent: String) -> [String] {
        languages.map { indent + $0 + ": " + FrontMatterText.scalar(SampleTexts.of($0)[keyPath: path]) }
    }

    // MARK: - Records

    private var records: [(path: String, text: String)] {
        let prices = markets.map { "\($0.id): \($0.example)" }.joined(separator: ", ")
        return record("villages/example-village", \.village, words: { ["region: " + FrontMatterText.scalar($0.region)] })
            + record(
                "products/mountain-honey", \.product, words: { ["facts:", "  flora: " + FrontMatterText.scalar($0.flowers)] },
                facts: ["kind: honey", "village: example-village", "sku: EX-0001", "price: {\(prices)}", "net: 250 g", "case: 12"], ownFacts: ["  moisture: 17.5 %"])
            + record("pages/first-steps", \.page, facts: ["order: 1"])
    }

    /// One file for each language; the facts only in the first.
    private func record(
        _ id: String, _ texts: KeyPath<SampleTexts, SampleTexts.Record>, words: (SampleTexts) -> [String] = { _ in [] }, facts: [String] = [], ownFacts: [String] = []
    ) -> [(path: String, text: String)] {
        languages.enumerated().map { index, language in
            let sample = SampleTexts.of(language)
            let record = sample[keyPath: texts]
            let isSource = index == 0
            let lines = ["---", "title: " + FrontMatterText.scalar(record.title), "summary: " + FrontMatterText.scalar(record.summary)]
                + (isSource ? facts : []) + words(sample) + (isSource ? ownFacts : []) + ["---", "", record.story, ""]
            return ("content/\(id)/index\(isSource ? "" : "." + language).md", lines.joined(separator: "\n"))
        }
    }
}
