internal import IppinModel

/// What `ippin new product` and its like were asked for; what is nil is asked for on a terminal.
package struct NewRecordOptions: Sendable {
    /// What can be written, as the command calls it.
    package enum Subject: Sendable, Hashable {
        case product, village, producer, shop, story, page

        var collection: RecordCollection {
            switch self {
            case .product: .products
            case .village: .villages
            case .producer: .producers
            case .shop: .shops
            case .story: .stories
            case .page: .pages
            }
        }
    }

    package let content: SiteOptions
    package let subject: Subject
    package let id: String?
    package let title: String?
    package let kind: String?
    package let village: String?
    package let producer: String?
    /// Values of the kind's own fields, each `name=value`.
    package let facts: [String]
    /// Whether nobody is to be asked, as in scripts.
    package let isSilent: Bool

    package init(
        _ content: SiteOptions, _ subject: Subject, id: String?, title: String?, kind: String? = nil, village: String? = nil, producer: String? = nil,
        facts: [String] = [], isSilent: Bool
    ) {
        self.content = content
        self.subject = subject
        self.id = id
        self.title = title
        self.kind = kind
        self.village = village
        self.producer = producer
        self.facts = facts
        self.isSilent = isSilent
    }

    var collection: RecordCollection { subject.collection }
}

/// Why nothing new was written, for whoever asked for it.
package enum NewFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// Each with its flag and what it is for.
    case missing([String])
    case refused(String)
    /// Something else has to be there first.
    case notYet(String)

    package var description: String {
        switch self {
        case .missing(let flags):
            "nobody can be asked here, so \(flags.count == 1 ? "this flag is" : "these flags are") needed:\n" + flags.map { "  \($0)\n" }.joined()
        case .refused(let reason), .notYet(let reason): reason + "\n"
        }
    }
}

/// How `ippin new` ends.
package enum NewOutcome: Sendable, Hashable {
    case written
    /// The person stopped; nothing was written.
    case stopped
    case misused
    /// The site's content has errors that must be mended first.
    case contentErrors
    case failed

    /// Does the work of a command, and tells why it could not be done.
    static func of(_ console: Console, _ work: () async throws -> NewOutcome) async -> NewOutcome {
        do {
            return try await work()
        } catch let failure as NewFailure {
            console.report("ippin: \(failure)")
            return .misused
        } catch is Prompter.Ended {
            console.report("Nothing was written.\n")
            return .stopped
        } catch {
            console.report("ippin: \(error); nothing was written\n")
            return .failed
        }
    }
}
