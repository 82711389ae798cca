/// Why the preview could not begin, in a sentence for the person who asked for it.
package enum ServeFailure: Error, Sendable, Hashable, CustomStringConvertible {
    case portTaken(UInt16)
    case noFreePort(from: UInt16)
    case notAllowed(UInt16)
    case unknownHost(String)
    case notOurAddress(String)
    case cannotListen(String)
    case cannotWatch(String)

    package var description: String {
        switch self {
        case .portTaken(let port): "port \(port) is in use by another program; end that program, or choose another port with --port, or leave --port out to take the next free one"
        case .noFreePort(let port): "no port from \(port) to \(Int(port) + Int(PortSearch.width) - 1) is free; choose one with --port"
        case .notAllowed(let port): "the system does not let you use port \(port); choose one from 1024 on with --port"
        case .unknownHost(let host): "'\(host)' is no address of this machine; --host takes an IP address such as 127.0.0.1, ::1, or 0.0.0.0 for every network"
        case .notOurAddress(let host): "this machine does not have the address '\(host)'; --host takes one that it has, or 0.0.0.0 for every network"
        case .cannotListen(let reason): "the preview cannot be served: \(reason)"
        case .cannotWatch(let reason): "the folder 'content' cannot be watched for changes: \(reason)"
        }
    }
}
