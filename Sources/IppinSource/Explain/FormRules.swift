/// The form of front matter: where it is and how its lines are built.
extension RuleExplanation {
    static let missingFrontMatter = RuleExplanation(
        .missingFrontMatter, .form, .error, "A text does not begin with its front matter",
        "A record's file begins with a line of three hyphens, then come its fields, then three hyphens again, and then the story. Nothing may stand above the first line, not even an empty line.",
        wrong: .file("products/jar/index.md", "title: Jar of honey\nkind: honey\nvillage: naryn\n"), right: .product(),
        mend: "Write '---' as the very first line, and '---' again between the fields and the story.")

    static let unclosedFrontMatter = RuleExplanation(
        .unclosedFrontMatter, .form, .error, "The front matter has no end",
        "A second line of exactly three hyphens must end the front matter. Without it the whole story would be taken for fields. Four hyphens, or a space before them, do not count.",
        wrong: .file("products/jar/index.md", "---\ntitle: Jar of honey\nkind: honey\nvillage: naryn\n\nHoney from the mountains.\n"),
        right: .product(story: "Honey from the mountains."), mend: "Write a line '---' between the last field and the story.")

    static let tabIndentation = RuleExplanation(
        .tabIndentation, .form, .error, "A line is moved in with a tab",
        "Which lines belong together is shown by spaces at their start. A tab looks different in every editor, so it is not allowed there.",
        wrong: .product("price:\n\teu: 12.50 EUR"), right: .product("price:\n  eu: 12.50 EUR"),
        mend: "Replace the tab with two spaces. Most editors can do that for the whole file: look for 'Convert indentation to spaces'.")

    static let badIndentation = RuleExplanation(
        .badIndentation, .form, .error, "A line is moved in too far or not far enough",
        "Lines that belong together start below each other. A line that starts somewhere in between belongs to nothing.",
        wrong: .product("price:\n  eu: 12.50 EUR\n us: 14.00 USD"), right: .product("price:\n  eu: 12.50 EUR\n  us: 14.00 USD"),
        mend: "Give the line as many spaces at its start as the lines that it belongs to: two for what stands under a key, none for a field of its own.")

    static let duplicateKey = RuleExplanation(
        .duplicateKey, .form, .error, "A field is written twice",
        "One of the two would win and the other would be lost, and nobody could tell which is right.",
        wrong: .product("case: 12\nnet: 250 g\ncase: 24"), right: .product("case: 24\nnet: 250 g"), mend: "Remove the line that is out of date. The message says where the first one stands.")

    static let missingColon = RuleExplanation(
        .missingColon, .form, .error, "A line has no field's name and colon",
        "Every line of front matter is a name, a colon, a space and a value. A text that goes over several lines needs '>-' after the colon, and its lines are moved in by two spaces.",
        wrong: .product("summary: Set honey from meadows\nat 2,400 metres."), right: .product("summary: >-\n  Set honey from meadows\n  at 2,400 metres."),
        mend: "Write the name of the field and a colon before the value. For a long text write '>-' after the colon and move all of its lines in.")

    static let missingSpaceAfterColon = RuleExplanation(
        .missingSpaceAfterColon, .form, .error, "There is no space after a colon",
        "The space tells a field from a text that only contains a colon, such as 12:30.", wrong: .product("net:250 g"), right: .product("net: 250 g"),
        mend: "Write a space after the colon.")

    static let anchorsUnsupported = RuleExplanation(
        .anchorsUnsupported, .form, .error, "A value starts with an ampersand",
        "In the language YAML, which front matter resembles, '&' gives a value a name. Ippin does not have that, so that everybody can read a file from top to bottom.",
        wrong: .product("summary: &short Honey from meadows"), right: .product("summary: Honey from meadows"),
        mend: "Remove the name. If the text itself begins with '&', put it in quotes.")

    static let aliasesUnsupported = RuleExplanation(
        .aliasesUnsupported, .form, .error, "A value starts with an asterisk",
        "In the language YAML, which front matter resembles, '*' repeats a value that was given a name. Ippin does not have that, so that every value stands where it is read.",
        wrong: .product("summary: *short"), right: .product("summary: \"*short* words\""), mend: "Write the value itself. If the text begins with '*', put it in quotes.")

    static let tagsUnsupported = RuleExplanation(
        .tagsUnsupported, .form, .error, "A value starts with an exclamation mark",
        "In the language YAML, which front matter resembles, '!' says what type a value has. Here the field itself decides that.",
        wrong: .product("summary: !new Honey from meadows"), right: .product("summary: \"!new Honey from meadows\""),
        mend: "Remove the mark. If the text begins with '!', put it in quotes.")

    static let complexKeysUnsupported = RuleExplanation(
        .complexKeysUnsupported, .form, .error, "A field's name is not a plain word",
        "The name of a field is a word. A question mark before it, or a list in its place, has a meaning in YAML that Ippin does not know.",
        wrong: .product("? net\n: 250 g"), right: .product("net: 250 g"), mend: "Write 'name: value'.")

    static let mergeKeysUnsupported = RuleExplanation(
        .mergeKeysUnsupported, .form, .error, "The name '<<' is not supported",
        "In some programs '<<' takes the fields of another place over. Here each record says its own facts.",
        wrong: .product("price:\n  <<: 12.50 EUR"), right: .product("price:\n  eu: 12.50 EUR"), mend: "Write the fields out.")

    static let directivesUnsupported = RuleExplanation(
        .directivesUnsupported, .form, .error, "A line starts with a percent sign",
        "In YAML such a line is an instruction to the program. There are none here.", wrong: .file("certificates.yaml", "%YAML 1.2\norganic-eu: {name: EU organic}\njas: {name: JAS}\n"),
        right: .file("certificates.yaml", "organic-eu: {name: EU organic}\njas: {name: JAS}\n"), mend: "Delete the line.")

    static let severalDocuments = RuleExplanation(
        .severalDocuments, .form, .error, "A file of settings has lines of three hyphens",
        "In files such as 'site.yaml' everything is settings, from the first line to the last. Only texts of records have lines of three hyphens, to part the fields from the story.",
        wrong: .file("certificates.yaml", "organic-eu: {name: EU organic}\n---\njas: {name: JAS}\n"), right: .file("certificates.yaml", "organic-eu: {name: EU organic}\njas: {name: JAS}\n"),
        mend: "Delete the line.")

    static let multilinePlainScalar = RuleExplanation(
        .multilinePlainScalar, .form, .error, "A text goes on in the next line",
        "A text without any mark ends at the end of its line. So a line that was moved in by accident cannot become a part of the text above it.",
        wrong: .product("summary: Set honey from meadows\n  at 2,400 metres."), right: .product("summary: >-\n  Set honey from meadows\n  at 2,400 metres."),
        mend: "Write '>-' after the colon, and begin the text on the next line, moved in by two spaces. Or write all of it on one line.")

    static let multilineQuotedScalar = RuleExplanation(
        .multilineQuotedScalar, .form, .error, "A text in quotes goes on in the next line",
        "A text in quotes ends on the line on which it starts. So a quote that was forgotten cannot swallow the rest of the file.",
        wrong: .product("summary: \"Set honey from meadows\n  at 2,400 metres.\""), right: .product("summary: >-\n  Set honey from meadows\n  at 2,400 metres."),
        mend: "Write '>-' after the colon instead of the quotes, and begin the text on the next line, moved in by two spaces.")

    static let multilineFlowCollection = RuleExplanation(
        .multilineFlowCollection, .form, .error, "A bracket is closed on another line",
        "A list in brackets stands on one line. So a bracket that was forgotten cannot swallow the rest of the file.",
        wrong: .product("keywords: [honey,\n  white honey]"), right: .product("keywords:\n  - honey\n  - white honey"),
        mend: "Write the list on one line, or give each item a line of its own that begins with '- '.")
}
