/// A source file as it was read: its path relative to the site's folder (`content/products/x/index.md`) and its bytes.
package struct SourceFile: Sendable, Hashable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
