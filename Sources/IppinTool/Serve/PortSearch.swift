internal import FlyingFox
internal import FlyingSocks
internal import Glibc

/// Finds the port that the preview listens on, and listens.
struct PortSearch: Sendable {
    let host: String
    let handler: any HTTPHandler

    /// How many ports are tried.
    static let width: UInt16 = 50

    /// A server that listens, and the task in which it runs.
    struct Found: Sendable {
        let server: HTTPServer
        let task: Task<Void, any Error>
        let port: UInt16
        /// The port that was asked for, if another took it.
        let taken: UInt16?
    }

    func listen(on port: ServeOptions.Port) async throws -> Found {
        switch port {
        case .exactly(let port):
            guard let found = try await listen(port, taken: nil) else { throw ServeFailure.portTaken(port) }
            return found
        case .from(let first):
            for port in first..<(first + min(Self.width, .max - first)) {
                if let found = try await listen(port, taken: port == first ? nil : first) { return found }
            }
            throw ServeFailure.noFreePort(from: first)
        }
    }

    /// - Returns: nil if another program has the port.
    private func listen(_ port: UInt16, taken: UInt16?) async throws -> Found? {
        let server = try server(port)
        let task = Task { try await server.run() }
        // Who waits for a server that could not begin would wait for ever.
        let ready = Task { try await server.waitUntilListening(timeout: 30) }
        let watch = Task {
            _ = await task.result
            ready.cancel()
        }
        defer { watch.cancel() }
        do {
            try await ready.value
        } catch {
            task.cancel()
            guard case .failure(let reason) = await task.result else { throw error }
            if try isTaken(reason, port) { return nil }
        }
        guard let address = await server.listeningAddress else { return nil }
        return switch address {
        case .ip4(_, let actual), .ip6(_, let actual): Found(server: server, task: task, port: actual, taken: taken)
        case .unix: nil
        }
    }

    private func server(_ port: UInt16) throws -> HTTPServer {
        let name = host == "localhost" ? ServeOptions.loopback : host
        if let address = try? sockaddr_in.inet(ip4: name, port: port) { return server(at: address) }
        if let address = try? sockaddr_in6.inet6(ip6: name, port: port) { return server(at: address) }
        throw ServeFailure.unknownHost(host)
    }

    private func server(at address: some SocketAddress) -> HTTPServer {
        HTTPServer(config: .init(address: address, timeout: 60, pool: PromptSocketPool(pool: HTTPServer.defaultPool()), logger: .disabled), handler: handler)
    }

    private func isTaken(_ error: any Error, _ port: UInt16) throws -> Bool {
        guard case SocketError.failed(_, let number, let message) = error else { throw ServeFailure.cannotListen("\(error)") }
        switch number {
        case EADDRINUSE: return true
        case EACCES: throw ServeFailure.notAllowed(port)
        case EADDRNOTAVAIL: throw ServeFailure.notOurAddress(host)
        default: throw ServeFailure.cannotListen(message)
        }
    }
}

/// Waits for sockets as another pool does, and has what is written to them sent at once.
///
/// FlyingFox writes the head and the body of an answer one after the other. Left alone, the kernel keeps the body back until the browser has acknowledged the
/// head, which browsers put off for 40 ms (Nagle's algorithm against delayed acknowledgements). Connections inherit the option from the socket that listens.
private struct PromptSocketPool<Pool: AsyncSocketPool>: AsyncSocketPool {
    let pool: Pool

    func prepare() async throws { try await pool.prepare() }

    func run() async throws { try await pool.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        if events == .connection {
            var isOn: Int32 = 1
            setsockopt(socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
        }
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }
}
