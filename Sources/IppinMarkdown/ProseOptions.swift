package import IppinModel

/// How a story is read.
package struct ProseOptions: Sendable, Hashable {
    /// Decides quotes, dashes and spaces.
    package let language: LanguageTag
    /// The record whose story it is, from whose folder relative links start.
    package let record: RecordID
    package let features: ProseFeatures

    /// With `extensions` off the story is plain GitHub-flavoured Markdown, as the specification has it.
    package init(language: LanguageTag, record: RecordID, extensions: Bool = true) {
        self.init(language: language, record: record, features: extensions ? .all : [])
    }

    package init(language: LanguageTag, record: RecordID, features: ProseFeatures) {
        self.language = language
        self.record = record
        self.features = features
    }

    package var extensions: Bool { !features.isEmpty }
}

/// What Ippin adds to GitHub-flavoured Markdown.
package struct ProseFeatures: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Emphasis beside Chinese, Japanese and Korean characters, ruby, and no space where a line ends between two of them.
    package static let cjk = ProseFeatures(rawValue: 1)
    /// Quotes, dashes and spaces by language.
    package static let typography = ProseFeatures(rawValue: 2)
    package static let all: ProseFeatures = [.cjk, .typography]
}
