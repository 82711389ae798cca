/// The form of front matter: quotes, brackets and single characters.
extension RuleExplanation {
    static let unclosedQuote = RuleExplanation(
        .unclosedQuote, .form, .error, "A quote is not closed",
        "A text that begins with a quotation mark must end with the same mark on the same line.", wrong: .product("summary: \"White honey"),
        right: .product("summary: \"White honey\""), mend: "Write the mark at the end of the text too. If the text should begin with the mark itself, put the other kind of marks around it.")

    static let unclosedBracket = RuleExplanation(
        .unclosedBracket, .form, .error, "A bracket is not closed",
        "A list starts with '[' and ends with ']'; fields on one line start with '{' and end with '}'.", wrong: .product("season: [7, 8"), right: .product("season: [7, 8]"),
        mend: "Write the closing bracket. If the text itself begins with a bracket, put it in quotes.")

    static let unexpectedCharacter = RuleExplanation(
        .unexpectedCharacter, .form, .error, "Something stands where it cannot be read",
        "At this place the file could not be understood. The message says what was expected there.", wrong: .product("price: {eu: 12,50 EUR}"), right: .product("price: {eu: 12.50 EUR}"),
        mend: "Compare the line with the example in the message. Prices have a point, not a comma. A text with commas, colons or brackets is safe in quotes.")

    static let unquotedSpecial = RuleExplanation(
        .unquotedSpecial, .form, .error, "A text needs quotes",
        "A colon with a space behind it, a number sign or some other marks have a meaning in front matter. In quotes they are just text.",
        wrong: .product("summary: Two sizes: 250 g and 5 kg"), right: .product("summary: \"Two sizes: 250 g and 5 kg\""), mend: "Put the whole value in double quotes.")

    static let invalidEscape = RuleExplanation(
        .invalidEscape, .form, .error, "A backslash in double quotes makes no sense",
        "In double quotes a backslash and the letter behind it stand for a special character. Not every letter has such a meaning.",
        wrong: .product("summary: \"Folder C:\\honey\""), right: .product("summary: 'Folder C:\\honey'"),
        mend: "Use single quotes, in which a backslash is just a backslash, or write the backslash twice.")

    static let invalidBlockHeader = RuleExplanation(
        .invalidBlockHeader, .form, .error, "Something stands after '>' or '|'",
        "The signs '>' and '|' say that a text of several lines follows below. Behind them only '-' or '+' may stand, and a comment.",
        wrong: .product("summary: >- Set honey\n  from meadows."), right: .product("summary: >-\n  Set honey\n  from meadows."), mend: "Begin the text on the next line, moved in by two spaces.")

    static let controlCharacter = RuleExplanation(
        .controlCharacter, .form, .error, "A text holds an invisible control character",
        "Such characters come in with text that was copied from another program. They cannot be shown on a page, and may break it.",
        wrong: .product("summary: White\u{7}honey"), right: .product("summary: White honey"),
        mend: "Delete the character: set the cursor behind it and press the backspace key. If you cannot see it, write the line again.")

    static let nestingTooDeep = RuleExplanation(
        .nestingTooDeep, .form, .error, "Fields stand too deep inside each other", "No field of a catalogue needs that. As a rule a bracket was written too often.",
        wrong: .product("keywords: " + String(repeating: "[", count: 40) + "honey" + String(repeating: "]", count: 40)), right: .product("keywords: [honey]"),
        mend: "Remove the brackets that are too many.")

    static let frontMatterTooLarge = RuleExplanation(
        .frontMatterTooLarge, .form, .error, "The front matter is far too long",
        "Front matter holds the facts and a few short texts. What is this long is a story, and stands in the wrong place.",
        wrong: .described("products/jar/index.md", "(a summary of a hundred pages)"), right: .described("products/jar/index.md", "(a summary of two sentences, and the story below the second '---')"),
        mend: "Move the long text below the second line of three hyphens.")

    static let textAfterValue = RuleExplanation(
        .textAfterValue, .form, .error, "Something stands behind the end of a value",
        "Behind a closing quotation mark or bracket the value is over. What stands after it would be lost.", wrong: .product("summary: \"White\" honey"), right: .product("summary: '\"White\" honey'"),
        mend: "Put the whole value in quotes, single ones if it contains double ones. Or write '#' before it, if it is a comment.")
}
