/// Files and folders.
extension RuleExplanation {
    static let unreadableFile = RuleExplanation(
        .unreadableFile, .files, .error, "A file cannot be read",
        "The computer refused to open the file, so nobody knows what is in it. The message says what the computer said, for example 'Permission denied'.",
        wrong: .described("products/jar/index.md", "(a file that only another person of this computer may read)"),
        right: .described("products/jar/index.md", "(a file that you can open in your editor)"),
        mend: "Open the file in your editor. If that fails too, ask whoever looks after the computer for the right to read it, or write the file again.")

    static let invalidUTF8 = RuleExplanation(
        .invalidUTF8, .files, .error, "A file is not UTF-8 text",
        "UTF-8 is the way in which all letters of the world are written into files. An old program may have saved the file in another way, and then letters such as ü, я or 蜂 are lost.",
        wrong: .described("products/jar/index.md", "(the title as 'Gr\u{FFFD}ne Seife', since the file was saved as 'Windows-1252' or 'Shift JIS')"),
        right: .described("products/jar/index.md", "(the title as 'Grüne Seife', saved as 'UTF-8')"),
        mend: "Open the file, choose 'Save as' or 'Save with encoding', and pick UTF-8. Then look whether all letters are still right.")

    static let fileTooLarge = RuleExplanation(
        .fileTooLarge, .files, .error, "A text is far too large",
        "A text of a record has at most 4 MB, which is more than a thick book. A larger file is a picture or a film under a wrong name, or something that was pasted in by accident.",
        wrong: .described("stories/spring/index.md", "(a file of 50 MB)"), right: .described("stories/spring/index.md", "(a file of some pages of text)"),
        mend: "Open the file and remove what does not belong there. Put pictures into files of their own beside the text.")

    static let invalidName = RuleExplanation(
        .invalidName, .files, .error, "A folder, a file or an id has a name that cannot be an address",
        "The name of a record's folder becomes a part of its web address, and other records use it to name this one. So it has only the letters a to z, digits and hyphens: no spaces, no capitals, no other letters. The title keeps its own letters.",
        wrong: .file("products/White Honey/index.md", RuleExample.frontMatter("title: White honey\nkind: honey\nvillage: naryn")),
        right: .file("products/white-honey/index.md", RuleExample.frontMatter("title: White honey\nkind: honey\nvillage: naryn")),
        mend: "Rename the folder or the file as the message says. Where other records name it, change the name there too.")

    static let unexpectedFile = RuleExplanation(
        .unexpectedFile, .files, .either, "A file lies where nothing uses it",
        "Every file in 'content' has its place, so that nothing gets lost in silence. A file in another place, or with a misspelt name, would not be published. If it looks like a text of a record, that is an error; otherwise a warning.",
        wrong: .file("products/jar/Index.MD", RuleExample.frontMatter("title: Jar of honey\nkind: honey\nvillage: naryn")),
        right: .product(),
        mend: "Rename or move the file as the message says. What should be copied to the site as it is, such as a price list, belongs into 'content/static'. What is not needed any more can be removed.")

    static let missingFile = RuleExplanation(
        .missingFile, .files, .error, "A file that must be there is missing",
        "Every record needs a file 'index.md' in its folder, with its facts and its text. A site also needs 'site.yaml', and a file with interface words for each of its languages.",
        wrong: .file("products/jar/notes.txt", "Price list to follow.\n"), right: .product(),
        mend: "Write the file that the message names. 'ippin new product' writes one for you. If the folder is not needed, remove it.")

    static let namesDifferInCase = RuleExplanation(
        .namesDifferInCase, .files, .warning, "Two names differ only in capital and small letters",
        "On Windows and on Macs such names mean one and the same file. Whoever copies the site to such a computer loses one of the two without being told.",
        wrong: .product("photos: [{file: jar.png, alt: A jar of honey}]", story: "![The same jar, open](Jar.png)", pictures: ["products/jar/jar.png", "products/jar/Jar.png"]),
        right: .product("photos: [{file: jar.png, alt: A jar of honey}]", story: "![The same jar, open](jar-open.png)", pictures: ["products/jar/jar.png", "products/jar/jar-open.png"]),
        mend: "Give one of the two another name, in small letters, and change the places that use it. If they are the same, remove one.")
}
