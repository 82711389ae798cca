internal import IppinContent
internal import IppinSource

/// The files and folders of the content that somebody wants to hear about.
struct PathSelection: Sendable {
    /// A path that names nothing of the content, in a sentence for the person who gave it.
    struct Unknown: Error, CustomStringConvertible {
        let description: String
    }

    /// Relative to the site's folder, without a slash at the end; empty for everything.
    let paths: [String]

    /// - Parameter arguments: each relative to the working folder, the site's folder or `content`, or absolute.
    init(_ arguments: [String], site: String, listing: ContentListing) throws(Unknown) {
        let content = ContentPaths(listing)
        var paths: [String] = []
        for argument in arguments {
            let candidates = Self.candidates(argument, site: site)
            guard let path = candidates.first(where: content.has) else {
                throw Unknown(argument, suggestion: candidates.lazy.compactMap(content.suggestion).first ?? content.record(named: argument))
            }
            if !paths.contains(path) { paths.append(path) }
        }
        self.paths = paths
    }

    func contains(_ path: String) -> Bool {
        paths.isEmpty || paths.contains { path == $0 || path.hasPrefix($0 + "/") }
    }

    /// What an argument may mean, relative to the site's folder, the likeliest first.
    private static func candidates(_ argument: String, site: String) -> [String] {
        var candidates: [String] = []
        if let root = Disk.absolute(site), let here = Disk.absolute(".") {
            let written = "/" + simplified(argument.hasPrefix("/") ? argument : here + "/" + argument)
            for path in [written, Disk.absolute(argument)].compactMap({ $0 }) where path.hasPrefix(root == "/" ? "/" : root + "/") {
                candidates.append(String(path.dropFirst(root == "/" ? 1 : root.count + 1)))
            }
        }
        guard !argument.hasPrefix("/") else { return candidates }
        return candidates + [simplified(argument), simplified(Inventory.root + "/" + argument)]
    }

    /// Without `.`, `..`, doubled slashes and slashes at the ends.
    private static func simplified(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

/// The paths of a site's content, to look names up and to guess what was meant.
private struct ContentPaths {
    /// Relative to the site's folder.
    private let files: [String]

    init(_ listing: ContentListing) { files = listing.files + listing.skipped.map(\.path) }

    /// Whether this is a file or a folder that holds one.
    func has(_ path: String) -> Bool { path == Inventory.root || files.contains { $0 == path || $0.hasPrefix(path + "/") } }

    /// The path with its first wrong part put right.
    func suggestion(for path: String) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.first == Inventory.root else { return nil }
        var known = Inventory.root
        for (index, part) in parts.enumerated().dropFirst() {
            if has(known + "/" + part) {
                known += "/" + part
                continue
            }
            guard let meant = Spelling.suggestion(for: part, among: children(of: known)) else { return nil }
            known += "/" + meant
            let whole = ([known] + parts[(index + 1)...]).joined(separator: "/")
            return has(whole) ? whole : known
        }
        return nil
    }

    /// A record by its name alone.
    func record(named name: String) -> String? {
        files.lazy.compactMap { file -> String? in
            let parts = file.split(separator: "/")
            return parts.count > 3 && parts[2] == name ? parts.prefix(3).joined(separator: "/") : nil
        }.first
    }

    private func children(of folder: String) -> Set<String> {
        let prefix = folder + "/"
        return Set(files.lazy.filter { $0.hasPrefix(prefix) }.compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) })
    }
}

extension PathSelection.Unknown {
    init(_ path: String, suggestion: String?) {
        let advice = suggestion.map { "did you mean '\($0)'?" } ?? "name a file or folder with something in it, such as 'content/products'"
        description = "'\(path)' is no part of the content; \(advice)"
    }
}
