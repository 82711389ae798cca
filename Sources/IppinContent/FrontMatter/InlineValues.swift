import IppinSource

/// What may stand after a colon or a dash on the same line, told apart by its first byte.
extension FrontMatterReader {
    /// The value at the cursor, for a block collection at `column`. Leaves its line.
    mutating func inlineValue(under column: Int) -> FrontMatterNode {
        let start = position
        switch current {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            return flowValue(under: column)
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            return blockScalar(under: column)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let scalar = quotedScalar() else {
                let content = start..<contentEnd(from: start)
                skipUnclosedQuote(under: column)
                let rest = text(content.lowerBound + 1..<content.upperBound)
                return FrontMatterNode(value: .scalar(FrontMatterScalar(text: rest, style: .plain)), range: content)
            }
            let node = FrontMatterNode(value: .scalar(scalar), range: start..<position)
            finishLine()
            return node
        default:
            let node = plainValue()
            finishLine()
            return node
        }
    }

    /// Reports and skips anchors and tags before a key or a value. True if there were any.
    @discardableResult
    mutating func skipProperties(inFlow: Bool = false) -> Bool {
        var found = false
        while current == UInt8(ascii: "&") || current == UInt8(ascii: "!") {
            let start = position
            while !current.isBlankOrBreak, !(inFlow && current.isFlowIndicator) { position += 1 }
            let property = start..<position
            skipBlanks()
            if !found { reportProperty(property, inFlow: inFlow) }
            found = true
        }
        return found
    }

    private mutating func reportProperty(_ property: Range<Int>, inFlow: Bool) {
        let rest = inFlow ? plainText(from: position, inFlow: true).end : contentEnd(from: property.lowerBound)
        let fix = quoting(property.lowerBound..<max(property.upperBound, rest), .suggestion)
        let name = text(property)
        if bytes[property.lowerBound] == UInt8(ascii: "&") {
            report(.anchorsUnsupported, "'\(name)' is an anchor, which is not supported", property, note: "write the value out at each place", fix: fix)
        } else {
            report(.tagsUnsupported, "'\(name)' is a tag, which is not supported", property, note: "the field itself gives a value its type", fix: fix)
        }
    }

    mutating func reportTextAfterValue() {
        let rest = position..<max(position + 1, contentEnd(from: position))
        if current == UInt8(ascii: "#") {
            report(
                .textAfterValue, "expected a space before '#'", position..<position + 1,
                fix: FixIt(message: "insert a space", span: span(position..<position), replacement: " ", .safe))
        } else {
            report(.textAfterValue, "nothing but a comment may follow a quoted text or a bracket", rest, note: "put the whole value in quotes")
        }
    }
}
