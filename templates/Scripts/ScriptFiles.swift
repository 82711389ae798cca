import IppinModel

/// The modules of the pages: files beside this one, written by hand, which SwiftPM puts into the program.
enum ScriptFiles {
    /// A module as it is sent: without what only its authors need, indentation and lines of comment.
    static func bytes(of script: Script) -> [UInt8] {
        let lines = source(of: script).split(separator: UInt8(ascii: "\n")).map { line in line.drop { $0 == UInt8(ascii: " ") } }
        return Array(lines.filter { !$0.isEmpty && !isComment($0) }.joined(separator: [UInt8(ascii: "\n")]))
    }

    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "//".utf8) || line.starts(with: "/**".utf8) && line.suffix(2).elementsEqual("*/".utf8)
    }

    private static func source(of script: Script) -> [UInt8] {
        switch script {
        case .site: PackageResources.site_js
        case .search: PackageResources.search_js
        case .filter: PackageResources.filter_js
        case .finding: PackageResources.finding_js
        case .quantity: PackageResources.quantity_js
        case .cards: PackageResources.cards_js
        case .list: PackageResources.list_js
        case .sheet: PackageResources.sheet_js
        }
    }
}
