package import IppinModel

/// What is known of a picture that a record uses, after reading its file once.
package enum Attachment: Sendable {
    case picture(ImageHeader, Fingerprint)
    /// It has more pixels than are decoded.
    case tooLarge(ImageHeader)
    /// The file is there but is no picture that a browser shows.
    case notAPicture(ForeignImage)
    /// With the system's reason.
    case unreadable(String)

    /// - Parameter bytes: of the whole file.
    package init(_ bytes: [UInt8]) {
        guard let header = ImageHeader(bytes) else {
            self = .notAPicture(ForeignImage(bytes))
            return
        }
        self = header.isTooLarge ? .tooLarge(header) : .picture(header, Fingerprint(of: bytes))
    }
}
