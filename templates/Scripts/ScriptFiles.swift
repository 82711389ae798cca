import IppinModel

/// The modules of the pages: files beside this one, written by hand, which SwiftPM puts into the program.
enum ScriptFiles {
    static func bytes(of script: Script) -> [UInt8] {
        switch script {
        case .site: withoutComments(PackageResources.site_js)
        case .quantity: withoutComments(PackageResources.quantity_js)
        case .cards: withoutComments(PackageResources.cards_js)
        case .list: withoutComments(PackageResources.list_js)
        case .sheet: withoutComments(PackageResources.sheet_js)
        }
    }

    /// What readers of the sources need and browsers do not: lines that are a comment as a whole, and indentation.
    ///
    /// Nothing that is looked for can stand in code, as long as no text in backticks starts a line of its own with it.
    private static func withoutComments(_ source: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        for line in source.split(separator: UInt8(ascii: "\n")) {
            let code = line.drop { $0 == UInt8(ascii: " ") }
            if code.isEmpty || code.starts(with: "//".utf8) || (code.starts(with: "/**".utf8) && code.suffix(2).elementsEqual("*/".utf8)) { continue }
            result += code
            result.append(UInt8(ascii: "\n"))
        }
        return result
    }
}
