/// A value of front matter with its place in the file. Every scalar is text: what it means is decided by the field that reads it.
package struct FrontMatterNode: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case scalar(FrontMatterScalar)
        case sequence([FrontMatterNode])
        case mapping([FrontMatterEntry])
    }

    package let value: Value
    /// Byte offsets in the file: a scalar with its quotes, a flow collection with its brackets, a block collection from its first key or dash
    /// to the end of its last value. Empty where a value is left out (`key:`), right after the colon or dash.
    package let range: Range<Int>

    package init(value: Value, range: Range<Int>) {
        self.value = value
        self.range = range
    }
}

/// One `key: value` of a mapping.
package struct FrontMatterEntry: Sendable, Hashable {
    package let key: String
    package let keyRange: Range<Int>
    package let value: FrontMatterNode

    package init(key: String, keyRange: Range<Int>, value: FrontMatterNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}

/// The text of a scalar after quotes, escapes and folding, and how it was written.
package struct FrontMatterScalar: Sendable, Hashable {
    package enum Style: Sendable, Hashable { case plain, singleQuoted, doubleQuoted, literal, folded }

    package let text: String
    package let style: Style

    package init(text: String, style: Style) {
        self.text = text
        self.style = style
    }
}
