import IppinModel

/// The modules of the pages: files beside this one, written by hand, which SwiftPM puts into the program.
enum ScriptFiles {
    /// A module as it is sent.
    static func bytes(of script: Script) -> [UInt8] { ScriptText.compact(source(of: script)) }

    private static func source(of script: Script) -> [UInt8] {
        switch script {
        case .site: PackageResources.site_js
        case .search: PackageResources.search_js
        case .filter: PackageResources.filter_js
        case .cards: PackageResources.cards_js
        case .list: PackageResources.list_js
        case .sheet: PackageResources.sheet_js
        }
    }
}
