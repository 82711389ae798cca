/// The part of a picture that a crop must keep, in whole percent from its left and top edges.
public struct FocalPoint: Sendable, Hashable {
    public let x: Int
    public let y: Int

    /// Values outside 0 to 100 are taken to the nearest edge.
    public init(x: Int, y: Int) {
        self.x = min(100, max(0, x))
        self.y = min(100, max(0, y))
    }

    public static let center = FocalPoint(x: 50, y: 50)

    /// The point in quarters, as the stylesheet names them: `3 1`. Nil for the middle.
    public var quarters: String? {
        let (across, down) = ((x + 12) / 25, (y + 12) / 25)
        return across == 2 && down == 2 ? nil : "\(across) \(down)"
    }

    /// Where a part of `length` begins on an edge of `total`, so that the point lies as near to the part's middle as the edge allows.
    public static func start(of length: Int, in total: Int, percent: Int) -> Int { min(max(0, total - length), max(0, total * percent / 100 - length / 2)) }
}
