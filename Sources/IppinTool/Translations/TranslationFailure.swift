package import IppinSource

/// Why a command about translations did not do what it was asked, in a sentence for the person who asked.
package enum TranslationFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// It was asked for something that is not there, or is there already.
    case misuse(String)
    /// The content has errors in the way; what they are is in the diagnostics.
    case content(String, [Diagnostic])

    package var description: String {
        switch self {
        case .misuse(let text), .content(let text, _): text
        }
    }
}
