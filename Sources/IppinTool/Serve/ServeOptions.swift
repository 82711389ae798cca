/// What `ippin serve` was asked for.
package struct ServeOptions: Sendable {
    package enum Port: Sendable, Hashable {
        /// This one or none.
        case exactly(UInt16)
        /// This one, or the next that is free.
        case from(UInt16)
    }

    package let content: SiteOptions
    /// An IP address or a name of this machine.
    package let host: String
    package let port: Port
    package let opensBrowser: Bool

    package init(_ content: SiteOptions, host: String = ServeOptions.loopback, port: Port = .from(4000), opensBrowser: Bool = false) {
        self.content = content
        self.host = host
        self.port = port
        self.opensBrowser = opensBrowser
    }

    /// Nobody but this machine can reach it.
    package static let loopback = "127.0.0.1"
}
