package import IppinModel

/// Whether a record is published in a build, and why not.
package enum Publication: Sendable, Hashable {
    case published
    case withheld(reason: String)

    /// By the record's own facts and the day of the build.
    package init(of facts: SourceFacts, on date: CalendarDate, showingDrafts: Bool) {
        if facts.isDraft, !showingDrafts {
            self = .withheld(reason: "draft")
        } else if let publish = facts.publish, date < publish, !showingDrafts {
            self = .withheld(reason: "not before \(publish.isoText)")
        } else if let expires = facts.expires, expires <= date {
            self = .withheld(reason: "expired on \(expires.isoText)")
        } else if case .producer(let producer) = facts.facts, producer.visibility != .public {
            self = .withheld(reason: "visibility is \(producer.visibility.rawValue)")
        } else {
            self = .published
        }
    }

    package var isPublished: Bool { self == .published }
}
