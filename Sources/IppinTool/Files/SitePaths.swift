internal import IppinContent

/// Files and folders of a site's content that were typed on the command line: from where the person stands, or from the site's folder.
package struct SitePaths: Sendable {
    /// A path that is not in the site's content.
    package struct NotInSite: Error, Hashable, CustomStringConvertible {
        let path: String
        let site: String
        package var description: String { "there is no '\(path)' in the content of '\(site)'; name a file or a folder such as 'content/products/white-honey'" }
    }

    /// Relative to the site's folder: `content/products/white-honey`. Empty for everything.
    private let paths: [String]

    package init(_ typed: [String], site: String) throws(NotInSite) {
        var paths: [String] = []
        let root = Disk.absolute(site) ?? site
        for path in typed {
            let candidates = (path.hasPrefix("/") ? [path] : [path, site + "/" + path, site + "/" + Inventory.root + "/" + path]).compactMap(Disk.absolute)
            guard let found = candidates.lazy.compactMap({ Self.relative($0, to: root) }).first else { throw NotInSite(path: path, site: site) }
            paths.append(found)
        }
        self.paths = paths
    }

    /// Whether a file, given by its path from the site's folder, is one of them or lies below one.
    package func contain(_ file: String) -> Bool {
        paths.isEmpty || paths.contains { file == $0 || file.hasPrefix($0 + "/") }
    }

    private static func relative(_ path: String, to root: String) -> String? {
        // The site's own folder is all of its content.
        if path == root { return Inventory.root }
        guard path.hasPrefix(root == "/" ? "/" : root + "/") else { return nil }
        let relative = String(path.dropFirst(root == "/" ? 1 : root.count + 1))
        return relative == Inventory.root || relative.hasPrefix(Inventory.root + "/") ? relative : nil
    }
}
