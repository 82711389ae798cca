/// Pictures.
extension RuleExplanation {
    static let missingAltText = RuleExplanation(
        .missingAltText, .pictures, .warning, "A picture has no description",
        "Blind readers hear the description instead of the picture, and everybody sees it while the picture loads. Search engines read it too.",
        wrong: .product("photos:\n  - file: jar.png", pictures: ["products/jar/jar.png"]),
        right: .product("photos:\n  - file: jar.png\n    alt: A jar of white honey on a felt mat", pictures: ["products/jar/jar.png"]),
        mend: "Say in a short sentence what the picture shows. Do not write 'picture of'.")

    static let unusedPhoto = RuleExplanation(
        .unusedPhoto, .pictures, .warning, "A file beside a text is not used", "The file lies in the record's folder, but neither the list of photos nor the story shows it. So nobody will see it.",
        wrong: .product(pictures: ["products/jar/jar.png"]), right: .product("photos: [{file: jar.png, alt: A jar of honey}]", pictures: ["products/jar/jar.png"]),
        mend: "List the file under 'photos', show it in the story, or remove it from the folder.")

    static let missingPhoto = RuleExplanation(
        .missingPhoto, .pictures, .either, "A picture that is named is not there",
        "The file's name is misspelt, or the file lies elsewhere. Capital letters count: 'Jar.JPG' is not 'jar.jpg'.",
        wrong: .product("photos: [{file: jat.png, alt: A jar of honey}]", pictures: ["products/jar/jar.png"]),
        right: .product("photos: [{file: jar.png, alt: A jar of honey}]", pictures: ["products/jar/jar.png"]), mend: "Correct the name, or put the file beside 'index.md'.")

    static let invalidPhoto = RuleExplanation(
        .invalidPhoto, .pictures, .error, "A file is no picture that browsers show",
        "Browsers show JPEG, PNG, WebP and GIF. Photos of some telephones are HEIC, which has to be converted. To rename a file does not convert it. "
            + "'ippin check' reads the start of a file; whether all of it can be decoded shows when the site is built.",
        wrong: .product("photos: [{file: jar.jpg, alt: A jar of honey}]", others: ["products/jar/jar.jpg": "This is a text."]),
        right: .product("photos: [{file: jar.png, alt: A jar of honey}]", pictures: ["products/jar/jar.png"]),
        mend: "Open the picture in a program for pictures and export it as JPEG. Name it without a folder, and list it once.")

    static let animatedPhoto = RuleExplanation(
        .animatedPhoto, .pictures, .warning, "A picture moves",
        "Of a picture with several frames only the first is shown. What moves draws the eye away from the text, cannot be printed, and makes some people ill.",
        wrong: .product("photos: [{file: jar.gif, alt: A jar of honey}]", others: ["products/jar/jar.gif": movingPicture]),
        right: .product("photos: [{file: jar.png, alt: A jar of honey}]", pictures: ["products/jar/jar.png"]),
        mend: "Export the frame that says most as JPEG.")

    /// A GIF of 40 × 30 pixels with two frames of one pixel.
    private static let movingPicture = "GIF89a(\0\u{1E}\0\0\0\0" + String(repeating: ",\0\0\0\0\u{1}\0\u{1}\0\0\u{2}\u{1}\0\0", count: 2) + ";"

    static let invalidFocus = RuleExplanation(
        .invalidFocus, .pictures, .error, "A point of a picture is not written as one",
        "Where a picture is cut to fit, the point under 'focus' stays in sight: how far it is from the left and from the top, in percent of the picture.",
        wrong: .product("photos: [{file: jar.png, alt: A jar of honey, focus: 70 30}]", pictures: ["products/jar/jar.png"]),
        right: .product("photos: [{file: jar.png, alt: A jar of honey, focus: 70% 30%}]", pictures: ["products/jar/jar.png"]),
        mend: "Write two percents, or words: left, right, top, bottom, center, or two of them.")
}
