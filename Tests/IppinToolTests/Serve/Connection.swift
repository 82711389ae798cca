import Dispatch
import Foundation
import Glibc
import Testing

/// A connection to a server of this machine, byte by byte. Waiting is done on threads of its own: those of Swift's tasks are the server's.
final class Connection: @unchecked Sendable {
    // Only touched on `queue`, which is serial.
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private let queue = DispatchQueue(label: "ippin.tests.connection")

    struct Reply: Sendable {
        let status: Int
        /// Names in small letters.
        let headers: [String: String]
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    enum Failure: Error { case refused, ended }

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard result == 0 else { throw Failure.refused }
    }

    deinit { close(descriptor) }

    /// One request and its whole answer.
    func ask(_ request: String, isHead: Bool = false) async throws -> Reply {
        try await blocking {
            self.send(request)
            let head = try self.line(upTo: "\r\n\r\n").components(separatedBy: "\r\n")
            var headers: [String: String] = [:]
            for line in head.dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2 { headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " }) }
            }
            let length = isHead ? 0 : Int(headers["content-length"] ?? "0") ?? 0
            while self.buffer.count < length { try self.fill() }
            let body = Array(self.buffer.prefix(length))
            self.buffer.removeFirst(length)
            return Reply(status: Int(head[0].split(separator: " ")[1]) ?? 0, headers: headers, body: body)
        }
    }

    /// Sends a request whose answer is a stream.
    func open(_ request: String) async throws -> String {
        try await blocking {
            self.send(request)
            return try self.line(upTo: "\r\n\r\n")
        }
    }

    /// Reads a stream up to an event of a name; its data.
    func event(_ name: String) async throws -> String {
        try await blocking {
            _ = try self.line(upTo: "event: \(name)\n")
            return try self.line(upTo: "\n\n").replacing("data: ", with: "", maxReplacements: 1)
        }
    }

    /// Reads until the other side closes.
    func rest() async throws -> String {
        try await blocking {
            while (try? self.fill()) != nil {}
            return String(decoding: self.buffer, as: UTF8.self)
        }
    }

    private func blocking<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in queue.async { continuation.resume(with: Result { try work() }) } }
    }

    private func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    private func line(upTo end: String) throws -> String {
        let end = Array(end.utf8)
        while true {
            if let found = buffer.firstRange(of: end) {
                let text = String(decoding: buffer[..<found.lowerBound], as: UTF8.self)
                buffer.removeFirst(found.upperBound)
                return text
            }
            try fill()
        }
    }

    private func fill() throws {
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { throw Failure.ended }
        buffer += bytes[..<count]
    }
}
