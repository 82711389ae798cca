internal import Glibc

/// Ends connections whose request has no end.
///
/// FlyingFox reads the head of a request up to its end and keeps all of it, however long it is, and lets nobody see what it reads. But the system counts the
/// bytes of each connection: who has sent a lot since the last answer is not a browser that asks for a page, and is cut off.
struct RequestLimit {
    /// What a connection may send without an answer; browsers send some hundred bytes, and cookies of other programs on this machine.
    static let bytes: UInt64 = 64 << 10

    /// The port on which the server listens.
    private let port: UInt16
    /// How things stood when each connection was last answered, by its number.
    private var marks: [Int32: Traffic] = [:]

    init(port: UInt16) { self.port = port }

    /// Looks at all connections once. To be called some times a second.
    mutating func enforce() {
        let connections = Self.openFiles().filter { Self.localPort(of: $0) == port }
        var current: [Int32: Traffic] = [:]
        for connection in connections {
            guard let now = Traffic(of: connection) else { continue }
            let mark = marks[connection].flatMap { now.goesOn(from: $0) ? $0 : nil } ?? now
            if now.received - mark.received > Self.bytes { Self.refuse(connection) }
            current[connection] = mark
        }
        marks = current
    }

    private static func openFiles() -> [Int32] { ((try? FolderListing.names(in: "/proc/self/fd")) ?? []).compactMap { Int32($0) } }

    /// Nil for what is no connection of TCP.
    private static func localPort(of descriptor: Int32) -> UInt16? {
        // The port has the same place in the addresses of both versions of the protocol.
        var address = sockaddr_in6()
        var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        guard result == 0, [AF_INET, AF_INET6].contains(Int32(address.sin6_family)) else { return nil }
        return UInt16(bigEndian: address.sin6_port)
    }

    private static func refuse(_ connection: Int32) {
        let answer = Array("HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".utf8)
        _ = send(connection, answer, answer.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        shutdown(connection, Int32(SHUT_RDWR))
        // What waits to be read would be read first. With nothing left, FlyingFox finds that the other side has gone away, and closes.
        var waiting = [UInt8](repeating: 0, count: 1 << 16)
        while recv(connection, &waiting, waiting.count, Int32(MSG_DONTWAIT)) > 0 {}
    }
}

/// How many bytes went through a connection so far, in both directions.
private struct Traffic {
    /// Of what was sent, those that arrived.
    let answered: UInt64
    let received: UInt64

    /// Places of 64-bit numbers in the kernel's `struct tcp_info` (linux/tcp.h), which only ever grows; the C library's declaration of it ends before them.
    private enum Place {
        static let acknowledged = 15
        static let received = 16
    }

    init?(of connection: Int32) {
        var info = [UInt64](repeating: 0, count: Place.received + 1)
        var size = socklen_t(info.count * MemoryLayout<UInt64>.size)
        guard getsockopt(connection, Int32(IPPROTO_TCP), TCP_INFO, &info, &size) == 0 else { return nil }
        answered = info[Place.acknowledged]
        received = info[Place.received]
    }

    private init(answered: UInt64, received: UInt64) {
        self.answered = answered
        self.received = received
    }

    /// How things stood at the last answer, as far as is known of a connection that is seen for the first time.
    var atLastAnswer: Traffic {
        // The beginning of a connection is counted as one byte.
        answered <= 1 ? Traffic(answered: answered, received: 0) : self
    }

    /// Whether nothing was answered since; a number may have been given to another connection, too.
    func goesOn(from earlier: Traffic) -> Bool { answered == earlier.answered && received >= earlier.received }
}
