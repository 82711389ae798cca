internal import IppinBuild
internal import IppinModel

/// The pages of one version of a site, found by their file.
struct PreviewPages: Sendable {
    let plan: Plan
    /// By file relative to the output folder, the place in `plan.outputs`.
    private let places: [String: Int]

    init(_ plan: Plan) {
        self.plan = plan
        places = Dictionary(plan.outputs.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// For a plan with the same files.
    init(_ pages: PreviewPages, plan: Plan) {
        self.plan = plan
        places = pages.places
    }

    /// What a path of the site leads to.
    enum Target: Sendable {
        case output(Output)
        /// The path of the folder that was meant, with a slash at its end.
        case folder(String)
        case missing
    }

    /// - Parameter path: decoded, from the root of the preview. The site's own root path may stand before it, since some pages link to it.
    func target(_ path: String) -> Target {
        let target = direct(path)
        guard case .missing = target, plan.rootPath != "/", path.hasPrefix(plan.rootPath) else { return target }
        return direct(String(path.dropFirst(plan.rootPath.count - 1)))
    }

    private func direct(_ path: String) -> Target {
        if let output = output(Addresses.file(for: path)) { return .output(output) }
        return !path.hasSuffix("/") && output(Addresses.file(for: path + "/")) != nil ? .folder(path + "/") : .missing
    }

    func output(_ file: String) -> Output? { places[file].map { plan.outputs[$0] } }
}
