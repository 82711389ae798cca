/// Words that could be better.
extension RuleExplanation {
    static let longTitle = RuleExplanation(
        .longTitle, .words, .warning, "A title is too long",
        "Search engines and cards on social networks show about 60 letters of a title and cut the rest off. Japanese, Chinese and Korean characters are twice as wide, so about 30 of them are shown.",
        wrong: .record("stories/spring/index.md", "title: How the beekeepers of Naryn bring their hives up to the meadows every spring and down again"),
        right: .record("stories/spring/index.md", "title: Bees on the way to the meadows\nsummary: How the beekeepers of Naryn bring their hives up every spring and down again."),
        mend: "Say what it is and where it is from. What else you want to say belongs into the summary.")

    static let longSummary = RuleExplanation(
        .longSummary, .words, .warning, "A summary is too long",
        "The summary is what search engines show below the title: about 160 letters, or 80 Japanese, Chinese or Korean characters. The rest is cut off.",
        wrong: .record(
            "stories/spring/index.md",
            "title: Spring\nsummary: Every spring the beekeepers of Naryn load their hives on lorries at night, when the bees sleep, drive up to the meadows above the village, and stay there in a tent until the sainfoin has flowered."),
        right: .record("stories/spring/index.md", "title: Spring\nsummary: Every spring the beekeepers of Naryn bring their hives up to the meadows and stay until the sainfoin has flowered."),
        mend: "One or two short sentences are enough. Put what matters first, and move the rest into the story.")

    static let duplicateTitle = RuleExplanation(
        .duplicateTitle, .words, .warning, "Two records have the same title", "In a list, in search results and in an order a buyer could not tell them apart.",
        wrong: .product(others: ["products/pail/index.md": RuleExample.frontMatter("title: Jar of honey\nkind: honey\nvillage: naryn")]),
        right: .product(others: ["products/pail/index.md": RuleExample.frontMatter("title: Pail of honey, 5 kg\nkind: honey\nvillage: naryn")]),
        mend: "Add what differs: the weight, the colour, the village.")

    static let wrongScript = RuleExplanation(
        .wrongScript, .words, .warning, "A text is in the script of another language",
        "Most letters of the text are not those in which its language is written: an English story in the Japanese file, for example. Names, numbers and short texts do not count.",
        wrong: .translation("title: 蜂蜜の瓶", story: "Above Naryn the meadows are open to bees for a few weeks only. In July the hills turn pink.", language: "ja"),
        right: .translation("title: 蜂蜜の瓶", story: "ナルンの草原で蜂が働けるのは、夏のほんの数週間です。七月になると丘は薄紅に染まります。", language: "ja"),
        mend: "Translate the text, or remove it until it is translated. Readers then see the source text, marked as such. If only the name of the file is wrong, rename the file.")

    static let untranslatedText = RuleExplanation(
        .untranslatedText, .words, .warning, "Words of a translation are still in the source language",
        "A text of the translation is letter for letter the one of 'index.md'. It was copied to be translated and then forgotten. Names and short texts may be the same.",
        wrong: .translation("title: Glas Honig\nsummary: Set honey from sainfoin meadows.", source: "summary: Set honey from sainfoin meadows."),
        right: .translation("title: Glas Honig\nsummary: Cremiger Honig von Esparsettenwiesen.", source: "summary: Set honey from sainfoin meadows."),
        mend: "Translate the text, or remove it. Readers then see the source text, marked as such.")

    static let orphanRecord = RuleExplanation(
        .orphanRecord, .words, .warning, "Nothing leads to a village or a producer",
        "No product is from this village or by this producer, and no story links to it. Its page would be empty. Perhaps its name is missing in the products, or its folder is left over.",
        wrong: .product(others: ["villages/tyup/index.md": RuleExample.frontMatter("title: Tyup")]),
        right: .product(story: "The jars are from [Tyup](../../villages/tyup/index.md).", others: ["villages/tyup/index.md": RuleExample.frontMatter("title: Tyup")]),
        mend: "Name the village or the producer in its products, or link to it in a story. If it is to be shown later, write 'draft: yes' in it. If it is left over, remove its folder.")
}
