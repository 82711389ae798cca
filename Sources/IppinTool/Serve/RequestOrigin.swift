internal import Glibc

/// Whether a request was meant for this server. A page anywhere on the web can make a browser ask an address of this machine, also under a name of its own
/// (DNS rebinding); such requests name another host or origin.
struct RequestOrigin: Sendable {
    private let names: Set<String>
    private let acceptsAddresses: Bool

    /// - Parameter host: what the server listens on.
    init(host: String) {
        var names: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
        names.insert(host.contains(":") ? "[\(host.lowercased())]" : host.lowercased())
        // Who serves to a network is reached by any of its addresses; a name could be anybody's, an address cannot be rebound.
        acceptsAddresses = host != ServeOptions.loopback && host != "::1" && host != "localhost"
        if acceptsAddresses, let machine = Self.machineName { names.formUnion([machine, machine + ".local"]) }
        self.names = names
    }

    enum Verdict: Sendable, Hashable {
        case ours
        case otherHost
        case otherOrigin
    }

    /// - Parameters: the values of the request's headers `Host`, `Origin`, `Sec-Fetch-Site` and `Sec-Fetch-Mode`.
    func judge(host: String?, origin: String?, site: String?, mode: String?) -> Verdict {
        guard let host, isOurs(host) else { return .otherHost }
        if let origin, origin.lowercased() != "http://" + host.lowercased() { return .otherOrigin }
        // Following a link from elsewhere is fine; drawing our files into another page is not.
        if site == "cross-site", mode != "navigate" { return .otherOrigin }
        return .ours
    }

    private func isOurs(_ host: String) -> Bool {
        let name = Self.withoutPort(host.lowercased())
        return names.contains(name) || name.hasSuffix(".localhost") || (acceptsAddresses && Self.isAddress(name))
    }

    private static func withoutPort(_ host: String) -> String {
        guard let colon = host.lastIndex(of: ":"), host[host.index(after: colon)...].utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return host }
        let name = host[..<colon]
        // An IPv6 address stands in brackets.
        return name.contains(":") && !name.hasSuffix("]") ? host : String(name)
    }

    private static func isAddress(_ name: String) -> Bool {
        var v4 = in_addr()
        var v6 = in6_addr()
        if name.hasPrefix("["), name.hasSuffix("]") { return inet_pton(AF_INET6, String(name.dropFirst().dropLast()), &v6) == 1 }
        return inet_pton(AF_INET, name, &v4) == 1
    }

    private static var machineName: String? {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return nil }
        return String(validating: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)?.lowercased()
    }
}
