/// The mean colour of a picture, one of 64: shown in its place until it is there, by a rule of the stylesheet, since no page has a style of its own.
public struct PictureTint: Sendable, Hashable {
    /// Red, green and blue, 0 to 3, as the digits of a number to the base of 4.
    public let index: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) { index = (red >> 6) << 4 | (green >> 6) << 2 | blue >> 6 }

    /// Nil for a number that is none of the 64.
    public init?(index: UInt8) {
        guard index < 64 else { return nil }
        self.index = index
    }

    /// `210`: red, green and blue, as the stylesheet names them.
    public var digits: String { "\(index >> 4)\((index >> 2) & 3)\(index & 3)" }
}
