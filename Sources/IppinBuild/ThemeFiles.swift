internal import IppinModel

/// The stylesheet and the scripts: the same for all editions, with their fingerprints in their addresses, so that hosts may let browsers keep them for ever.
struct ThemeFiles: Sendable {
    let stylesheet: [UInt8]
    /// In the order of `Script.allCases`.
    let scripts: [(script: Script, bytes: [UInt8])]
    /// `/assets/style.3f2a91c07be4.css`
    let stylesheetPath: String
    /// `/assets/scripts.3f2a91c07be4/`: one fingerprint for all, since modules import each other by plain names.
    let scriptFolder: String

    init(templates: TemplateSet) {
        stylesheet = templates.render(.data(.stylesheet))
        scripts = Script.allCases.map { ($0, templates.render(.data(.script($0)))) }
        stylesheetPath = "/assets/style.\(Fingerprint(of: stylesheet).shortHex).css"
        scriptFolder = "/assets/scripts.\(Fingerprint(of: Array(scripts.map(\.bytes).joined(separator: [0]))).shortHex)/"
    }

    func path(of script: Script) -> String { scriptFolder + script.fileName }

    var outputs: [Output] {
        [Output(file: String(stylesheetPath.dropFirst()), subject: .stylesheet)]
            + scripts.map { Output(file: String(path(of: $0.script).dropFirst()), subject: .script($0.script)) }
    }

    func bytes(of script: Script) -> [UInt8] { scripts.first { $0.script == script }?.bytes ?? [] }
}
