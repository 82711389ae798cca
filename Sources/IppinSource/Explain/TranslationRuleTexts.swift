/// Translations and interface words.
extension RuleExplanation {
    static let orphanTranslation = RuleExplanation(
        .orphanTranslation, .translations, .error, "A translation has no source text",
        "The facts of a record stand in 'index.md', with the text in the source language. A translation alone has no price, no village and nothing that it translates.",
        wrong: .record("products/jar/index.de.md", "title: Glas Honig"), right: .translation("title: Glas Honig"),
        mend: "Write 'index.md' beside it. If the record was renamed, move the translation to the new folder.")

    static let missingTranslation = RuleExplanation(
        .missingTranslation, .translations, .warning, "Nothing is written for an edition",
        "An edition that says 'missing: withhold' for itself holds only what is written in its language. Nothing is, so it would be a home page that leads nowhere. It is not published.",
        wrong: .described("site.yaml", "(an edition with 'language: ky' and 'missing: withhold', and no file 'index.ky.md' anywhere)"), right: .described("producers/beekeepers/index.ky.md", "(a title, a summary and a story in Kyrgyz)"),
        mend: "Write a record in the language: 'ippin translations start ky producers/beekeepers' makes the file. Or remove the edition.")

    static let staleTranslation = RuleExplanation(
        .staleTranslation, .translations, .either, "A translation is older than its source text",
        "The text in 'index.md' was changed after it was translated. Readers of the other language may read something that is no longer true. It is a warning, or an error if 'stale' in 'site.yaml' says so.",
        wrong: .translation("title: Glas Honig\nsource: \"00000000\""), right: .translation("title: Glas Honig"),
        mend: "'ippin translations --record products/jar' shows what changed. Bring the translation up to date, then run 'ippin translations accept de products/jar'.")

    static let missingWord = RuleExplanation(
        .missingWord, .translations, .error, "An interface word is missing", "Buttons and labels come from 'content/words'. Without this word a page would have a hole.",
        wrong: .file("words/de.yaml", "products: Produkte\n"), right: .described("words/de.yaml", "(all words that the other languages have)"),
        mend: "Add the word with its translation. Look at the same word in another language's file.")

    static let unknownWord = RuleExplanation(
        .unknownWord, .translations, .error, "An interface word is not used", "No page uses a word of this name. It is misspelt, or left over.", wrong: .described("words/de.yaml", "prodcuts: Produkte"),
        right: .described("words/de.yaml", "products: Produkte"), mend: "Correct the name as the message suggests, or remove the line.")

    static let missingPlural = RuleExplanation(
        .missingPlural, .translations, .error, "A word lacks one of its plural forms",
        "A word beside a number has the forms that its language needs: 'one' and 'other' in English, German and French, only 'other' in Japanese.",
        wrong: .described("words/de.yaml", "pieces: \"{n} Stück\""), right: .described("words/de.yaml", "pieces: {one: \"{n} Stück\", other: \"{n} Stück\"}"),
        mend: "Write each form, even if two of them are the same.")

    static let unknownPlaceholder = RuleExplanation(
        .unknownPlaceholder, .translations, .error, "A placeholder is misspelt or missing",
        "Words in braces, such as {n}, are replaced by a number or a name. They keep their English names in every language, and all of them must be there.",
        wrong: .described("words/de.yaml", "page-of: \"Seite {seite} von {total}\""), right: .described("words/de.yaml", "page-of: \"Seite {page} von {total}\""),
        mend: "Write the placeholder as in the English file. You may move it to another place in the sentence.")
}
