/// Stories and links.
extension RuleExplanation {
    static let rawHTML = RuleExplanation(
        .rawHTML, .stories, .warning, "A story contains HTML",
        "Stories are written in Markdown. HTML is shown to readers as it was typed, with its angle brackets, because it could break the page or do harm.",
        wrong: .product(story: "Honey with <b>sainfoin</b>."), right: .product(story: "Honey with **sainfoin**."),
        mend: "Write Markdown: '**bold**', '*emphasis*'. For the sign itself write '\\<'.")

    static let brokenLink = RuleExplanation(
        .brokenLink, .stories, .error, "A link leads nowhere",
        "A reader who taps it would see an error page. A link to a record is the way to its file, so that it works in your editor too.",
        wrong: .product(story: "Honey from [Naryn](../../villages/narin/index.md)."), right: .product(story: "Honey from [Naryn](../../villages/naryn/index.md)."),
        mend: "Correct the way. From one record to another it is '../../', the collection, the folder and 'index.md'. A list is '/villages/'.")

    static let brokenAnchor = RuleExplanation(
        .brokenAnchor, .stories, .error, "A link leads to a heading that is not there",
        "What stands behind '#' is a heading in small letters with hyphens for spaces. When a heading is changed or translated, links to it must be changed too.",
        wrong: .product(story: "See [the taste](#flavour).\n\n## Taste\n\nMild."), right: .product(story: "See [the taste](#taste).\n\n## Taste\n\nMild."),
        mend: "Write the heading that the message suggests. In a translation it is the heading of the translation.")

    static let unsafeLink = RuleExplanation(
        .unsafeLink, .stories, .error, "A link could do harm", "Links lead to web pages, e-mail addresses and telephone numbers. Other kinds, such as 'javascript:' or 'file:', are refused.",
        wrong: .product(story: "[Price list](file:///home/list.pdf)"), right: .product(story: "[Price list](https://example.com/list.pdf)"),
        mend: "Use an address that begins with 'https://', 'mailto:' or 'tel:'.")

    static let withheldLink = RuleExplanation(
        .withheldLink, .stories, .warning, "A link leads to something that is not published",
        "The record exists, but it is a draft, not due yet, expired, or not public; or the link is to '/seasons/', and no published product has a season. Readers see the words of the link without the link.",
        wrong: .product(story: "See [the pail](../pail/index.md).", others: ["products/pail/index.md": RuleExample.frontMatter("title: Pail\nkind: honey\nvillage: naryn\ndraft: yes")]),
        right: .product(story: "See [the pail](../pail/index.md).", others: ["products/pail/index.md": RuleExample.frontMatter("title: Pail\nkind: honey\nvillage: naryn")]),
        mend: "Nothing, if the record will be published soon: then the link works by itself. Otherwise remove the link.")

    static let storyTooComplex = RuleExplanation(
        .storyTooComplex, .stories, .error, "A story is too complicated", "Very wide tables and very deep lists take a computer forever, and no telephone can show them.",
        wrong: .described("products/jar/index.md", "(a table of 300 columns)"), right: .described("products/jar/index.md", "(a table of four columns)"),
        mend: "Divide the table or the list into several. Large tables are better as a file in 'content/static' with a link to it.")

    static let malformedRuby = RuleExplanation(
        .malformedRuby, .stories, .warning, "A reading above a word is not written right", "Ruby, a small reading above a word, is a word, a bar and its reading in braces. Both parts must be there.",
        wrong: .translation("title: 蜂蜜の瓶", story: "{蜜源|}が咲きます。", language: "ja"), right: .translation("title: 蜂蜜の瓶", story: "{蜜源|みつげん}が咲きます。", language: "ja"),
        mend: "Write '{漢字|かんじ}' on one line. For a brace that is no ruby write '\\{'.")
}
