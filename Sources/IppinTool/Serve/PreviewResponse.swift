/// A request as far as the preview looks at it.
struct PreviewRequest: Sendable {
    var method = "GET"
    /// Percent-encoded, without the query.
    var path: String
    var query = ""
    var host: String? = nil
    var origin: String? = nil
    var fetchSite: String? = nil
    var fetchMode: String? = nil
    var range: String? = nil
}

/// An answer, before it becomes bytes on a connection.
struct PreviewResponse: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        case events(AsyncStream<[UInt8]>)
        /// Bytes that take a while; nil if they cannot be made.
        case later(@Sendable () async -> [UInt8]?)
    }

    let status: Int
    var headers: [(name: String, value: String)]
    var body: Body

    init(_ status: Int, type: String, _ body: Body, headers: [(name: String, value: String)] = []) {
        self.status = status
        self.headers = [("Content-Type", type)] + headers
        self.body = body
    }

    /// A sentence for whoever reads it.
    static func sentence(_ status: Int, _ text: String, headers: [(name: String, value: String)] = []) -> PreviewResponse {
        PreviewResponse(status, type: "text/plain; charset=utf-8", .bytes(Array((text + "\n").utf8)), headers: headers)
    }
}
