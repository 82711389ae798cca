/// Front matter that several tests start from.
enum FrontMatterSamples {
    /// The product of content-format.md.
    static let product = """
        title: White honey from At-Bashy          # word, required
        summary: >-                               # word
          Set honey from sainfoin meadows at 2,400 metres.
        kind: honey                               # required
        village: at-bashy                         # required
        producer: at-bashy-beekeepers
        sku: OV-HO-0001                           # unique in the site
        gtin: "4700000000012"                     # 8, 12, 13 or 14 digits, check digit verified
        price:                                    # wholesale
          jp: 1800 JPY
          eu: 12.50 EUR
          us: 14.00 USD
        retail: {jp: 3600 JPY}                    # suggested retail price
        net: 250 g                                # quantity with unit
        size: 65 x 65 x 85 mm
        case: 24                                  # pieces per case
        minimum: 48                               # pieces
        lead-time: 30 days
        hs-code: "0409.00"
        season: [7, 8]                            # months
        available: {us: on-request}               # per market
        certificates: [organic-eu, {scheme: lab-report, number: KG-26-114, until: 2027-06-30}]
        photos:
          - file: jar.jpg
            alt: A jar of white honey on a felt mat
        facts:                                    # the kind's own fields
          flora: Sainfoin
          moisture: 17.2 %
          origin: [{country: KG, share: 100 %}]
        aliases: [/products/white-honey-250/]     # old addresses
        draft: false
        publish: 2026-10-01

        """
}
