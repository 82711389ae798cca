/// Small inline drawings: SVG with the few shapes that pages draw. Lengths are whole tenths of the drawing's unit, so that no fraction is ever formatted.
extension HTML {
    @inlinable @inline(__always) public mutating func svg(viewBox: StaticString, _ a: Attribute = .absent, _ b: Attribute = .absent, content: Content) {
        startTag("svg", Attribute(.literal("viewBox", viewBox)), a, b)
        content(&self)
        endTag("svg")
    }

    public mutating func circle(x: Int, y: Int, radius: Int, _ a: Attribute) {
        bytes.append("<circle" as StaticString)
        length("cx", x)
        length("cy", y)
        length("r", radius)
        write(a)
        bytes.append("></circle>" as StaticString)
    }

    private mutating func length(_ name: StaticString, _ tenths: Int) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(name)
        bytes.append("=\"" as StaticString)
        if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        bytes.append(decimal: Int(clamping: whole))
        if rest > 0 {
            bytes.append(UInt8(ascii: "."))
            bytes.append(decimal: Int(rest))
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
