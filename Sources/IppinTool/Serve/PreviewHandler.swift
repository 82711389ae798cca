internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Between FlyingFox's connections and the preview's answers.
struct PreviewHandler: HTTPHandler {
    let responder: PreviewResponder

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let headers = request.headers
        var response = responder.respond(
            to: PreviewRequest(
                method: request.method.rawValue, path: request.target.path(), query: request.target.query(), host: headers[.host],
                origin: headers[HTTPHeader("Origin")], fetchSite: headers[HTTPHeader("Sec-Fetch-Site")], fetchMode: headers[HTTPHeader("Sec-Fetch-Mode")],
                range: headers[.range]))
        if case .later(let make) = response.body {
            if let bytes = await make() { response.body = .bytes(bytes) } else { response = .sentence(404, "This picture cannot be made; 'ippin build' says why") }
        }
        var fields = HTTPHeaders()
        for (name, value) in response.headers where !value.isEmpty { fields.setValues([value], for: HTTPHeader(name)) }
        let status = HTTPStatusCode(response.status, phrase: Self.phrases[response.status] ?? "")
        switch response.body {
        case .bytes(let bytes):
            // One write for a whole page: with small ones, the kernel waits for the reader's acknowledgement in between.
            return HTTPResponse(statusCode: status, headers: fields, body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(1, bytes.count)))
        case .later: return HTTPResponse(statusCode: status, headers: fields)
        case .events(let messages): return HTTPResponse(statusCode: status, headers: fields, body: HTTPBodySequence(from: EventBody(messages: messages)))
        }
    }

    private static let phrases: [Int: String] = [
        200: "OK", 206: "Partial Content", 302: "Found", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 414: "URI Too Long",
        416: "Range Not Satisfiable", 421: "Misdirected Request", 503: "Service Unavailable",
    ]
}

/// A body that is written piece by piece as messages come.
private struct EventBody: AsyncBufferedSequence {
    typealias Element = UInt8

    let messages: AsyncStream<[UInt8]>

    func makeAsyncIterator() -> Iterator { Iterator(messages: messages.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var messages: AsyncStream<[UInt8]>.AsyncIterator

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? { await messages.next() }

        /// FlyingFox asks for whole buffers only.
        mutating func next() async throws -> UInt8? { nil }
    }
}
