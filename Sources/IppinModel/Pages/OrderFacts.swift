/// How a product is ordered: what a line of a sheet, a form or a list says of it beside title and price.
public struct OrderFacts: Sendable, Hashable {
    public let sku: String?
    public let net: Quantity?
    /// Pieces in a case; nil where the product is ordered by the piece.
    public let casePieces: Int?
    public let minimumPieces: Int?
    public let leadTime: TradeDuration?

    public init(sku: String?, net: Quantity?, casePieces: Int?, minimumPieces: Int?, leadTime: TradeDuration?) {
        self.sku = sku
        self.net = net
        self.casePieces = casePieces
        self.minimumPieces = minimumPieces
        self.leadTime = leadTime
    }

    /// Pieces in what is counted on an order: a case, or one piece where the product has no case.
    public var unitPieces: Int { max(casePieces ?? 1, 1) }

    /// The fewest full cases that reach the minimum; at least one.
    public var minimumUnits: Int {
        let minimum = max(minimumPieces ?? 1, 1)
        return minimum / unitPieces + (minimum.isMultiple(of: unitPieces) ? 0 : 1)
    }

    /// The pieces in those cases, which are more than the minimum where that is no multiple of a case; nil if there is no such number.
    public var orderedMinimum: Int? {
        let (pieces, overflow) = minimumUnits.multipliedReportingOverflow(by: unitPieces)
        return overflow ? nil : pieces
    }
}
