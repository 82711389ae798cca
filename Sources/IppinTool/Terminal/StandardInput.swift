internal import Glibc

/// The lines that are typed into the program.
enum StandardInput {
    /// Longer lines are no answers.
    private static let maximumLength = 64 << 10

    /// The next line without its end; nil when there is none any more.
    static func readLine() -> String? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        // One byte at a time: what stands behind the line belongs to whoever reads next.
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            if bytes.count < maximumLength { bytes.append(byte) }
        }
    }
}
