package import IppinModel

/// What is known of a picture that a record uses, after reading its file once.
package enum Attachment: Sendable {
    case picture(ImageHeader, Fingerprint)
    /// The file is there but is no picture that a browser shows.
    case notAPicture
    /// With the system's reason.
    case unreadable(String)
}
