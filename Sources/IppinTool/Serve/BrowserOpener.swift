internal import Foundation

/// Shows an address in the browser that the person uses.
struct BrowserOpener: Sendable {
    let environment: [String: String]

    /// - Returns: why it could not be done, as a sentence; nil if the browser was asked.
    func open(_ address: String) -> String? {
        guard let program = program else { return "no browser was found: set BROWSER to one, or open \(address) yourself" }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = [address]
        // What a browser says is nobody's business here.
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            return nil
        } catch {
            return "the browser '\(program)' could not be started; open \(address) yourself"
        }
    }

    /// The first of `$BROWSER` (a list with colons between), `xdg-open` and the like that is there.
    private var program: String? {
        let wanted = (environment["BROWSER"] ?? "").split(separator: ":").map { $0.split(separator: " ").first.map(String.init) ?? "" }
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return (wanted + ["xdg-open", "wslview", "open"]).lazy.compactMap { name -> String? in
            guard !name.isEmpty else { return nil }
            if name.contains("/") { return isExecutable(name) ? name : nil }
            return folders.lazy.map { "\($0)/\(name)" }.first(where: isExecutable)
        }.first
    }

    private func isExecutable(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }
}
