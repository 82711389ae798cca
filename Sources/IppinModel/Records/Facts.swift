/// What a product is in every language. Prices and availability hold per market.
public struct ProductFacts: Sendable, Hashable {
    public let kind: KindID
    public let village: RecordID
    public let producer: RecordID?
    public let sku: String?
    public let gtin: GTIN?
    /// Wholesale price of one piece, without tax.
    public let price: [MarketID: Money]
    /// Suggested retail price of one piece.
    public let retail: [MarketID: Money]
    public let net: Quantity?
    public let size: Dimensions?
    /// Pieces in a case.
    public let casePieces: Int?
    /// The smallest order, in pieces.
    public let minimumPieces: Int?
    public let leadTime: TradeDuration?
    public let hsCode: HSCode?
    public let season: MonthSet
    public let availability: [MarketID: Availability]
    public let certificates: [CertificateClaim]
    /// The kind's own fields, in the order in which the kind declares them; translated texts are in `RecordText.fields`.
    public let fields: [FieldValue]

    public init(
        kind: KindID, village: RecordID, producer: RecordID? = nil, sku: String? = nil, gtin: GTIN? = nil, price: [MarketID: Money] = [:],
        retail: [MarketID: Money] = [:], net: Quantity? = nil, size: Dimensions? = nil, casePieces: Int? = nil, minimumPieces: Int? = nil,
        leadTime: TradeDuration? = nil, hsCode: HSCode? = nil, season: MonthSet = MonthSet([]), availability: [MarketID: Availability] = [:],
        certificates: [CertificateClaim] = [], fields: [FieldValue] = []
    ) {
        self.kind = kind
        self.village = village
        self.producer = producer
        self.sku = sku
        self.gtin = gtin
        self.price = price
        self.retail = retail
        self.net = net
        self.size = size
        self.casePieces = casePieces
        self.minimumPieces = minimumPieces
        self.leadTime = leadTime
        self.hsCode = hsCode
        self.season = season
        self.availability = availability
        self.certificates = certificates
        self.fields = fields
    }
}

/// Whether a market can buy a product.
public enum Availability: Sendable, Hashable {
    case yes
    /// Shown without a price; the reason by language, if one is given.
    case onRequest(reason: LocalizedText?)
    /// Not shown in the market at all; the reason is for the ledger.
    case no(reason: LocalizedText?)
}

/// A certificate that a product carries.
public struct CertificateClaim: Sendable, Hashable {
    public let scheme: CertificateID
    public let number: String?
    public let until: CalendarDate?

    public init(scheme: CertificateID, number: String? = nil, until: CalendarDate? = nil) {
        self.scheme = scheme
        self.number = number
        self.until = until
    }
}

extension [CertificateClaim] {
    /// Those that hold on a day. A claim without an end always does.
    public func valid(on date: CalendarDate) -> [CertificateClaim] {
        filter { claim in claim.until.map { $0 >= date } ?? true }
    }
}

/// The value of one of a kind's own fields.
public struct FieldValue: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// The text itself is in the record's words, under the field's name.
        case text
        /// In the unit that the kind declares.
        case number(DecimalNumber)
        case percent(DecimalNumber)
        /// An option of the field.
        case choice(String)
        case choices([String])
        /// Plain items that are the same in every language, such as INCI names.
        case list([String])
        case months(MonthSet)
        case shares([CountryShare])
        case flag(Bool)
        case date(CalendarDate)
    }

    /// The field's name in its kind.
    public let field: String
    public let content: Content

    public init(field: String, content: Content) {
        self.field = field
        self.content = content
    }
}

/// A country's part of an origin.
public struct CountryShare: Sendable, Hashable {
    public let country: Country
    /// 0 to 100.
    public let percent: DecimalNumber

    public init(country: Country, percent: DecimalNumber) {
        self.country = country
        self.percent = percent
    }
}

public struct VillageFacts: Sendable, Hashable {
    public let country: Country?
    public let coordinates: Coordinates?
    /// Metres above the sea.
    public let altitude: Int?

    public init(country: Country? = nil, coordinates: Coordinates? = nil, altitude: Int? = nil) {
        self.country = country
        self.coordinates = coordinates
        self.altitude = altitude
    }
}

public struct ProducerFacts: Sendable, Hashable {
    public let village: RecordID
    /// The year.
    public let founded: Int?
    public let members: Int?
    /// How many of the members are women.
    public let women: Int?
    public let visibility: Visibility
    public let certificates: [CertificateClaim]

    public init(
        village: RecordID, founded: Int? = nil, members: Int? = nil, women: Int? = nil, visibility: Visibility = .public, certificates: [CertificateClaim] = []
    ) {
        self.village = village
        self.founded = founded
        self.members = members
        self.women = women
        self.visibility = visibility
        self.certificates = certificates
    }
}

/// Who may see a record. Only what is public reaches a page, a feed or an index.
public enum Visibility: String, Sendable, Hashable, CaseIterable {
    case `public`
    case onRequest = "on-request"
    case `internal`
}

public struct ShopFacts: Sendable, Hashable {
    public let country: Country?
    public let coordinates: Coordinates?
    /// In international form: `+996 …`.
    public let phone: String?
    public let email: String?
    /// An http or https address.
    public let website: String?

    public init(country: Country? = nil, coordinates: Coordinates? = nil, phone: String? = nil, email: String? = nil, website: String? = nil) {
        self.country = country
        self.coordinates = coordinates
        self.phone = phone
        self.email = email
        self.website = website
    }
}

public struct StoryFacts: Sendable, Hashable {
    public let date: CalendarDate?
    public let villages: [RecordID]
    public let products: [RecordID]

    public init(date: CalendarDate? = nil, villages: [RecordID] = [], products: [RecordID] = []) {
        self.date = date
        self.villages = villages
        self.products = products
    }
}

public struct PageFacts: Sendable, Hashable {
    /// Where the page stands in the footer, smallest first; not there without one.
    public let order: Int?

    public init(order: Int? = nil) { self.order = order }
}
