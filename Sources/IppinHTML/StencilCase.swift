internal import Synchronization

/// The stencils that pages share: what one page wrote for a subject need not be made again for the next, on whichever thread that is.
///
/// It grows with every subject and lives as long as the pages that share subjects are written; for those of another edition there is another.
public final class StencilCase: Sendable {
    private struct Key: Hashable {
        let subject: ObjectIdentifier
        let form: Int
    }

    /// Keeps the subject, so that no other can get its identity.
    private struct Entry {
        let stencil: Stencil
        let subject: any AnyObject & Sendable
    }

    private let entries = Mutex<[Key: Entry]>([:])

    public init() {}

    func stencil(of subject: some AnyObject & Sendable, form: Int, make: () -> Stencil) -> Stencil {
        let key = Key(subject: ObjectIdentifier(subject), form: form)
        if let known = entries.withLock({ $0[key]?.stencil }) { return known }
        // Two threads may make the same one at a time: neither waits, and what they make is the same.
        let stencil = make()
        entries.withLock { $0[key] = Entry(stencil: stencil, subject: subject) }
        return stencil
    }
}

extension HTML {
    /// Writes what `content` writes of a subject. On later pages that share the case, it is not asked again: it must say nothing that does not follow from
    /// the subject and the form.
    ///
    /// ```swift
    /// html.stamp(card, form: heading.rawValue) { $0.productCard(card, heading) }
    /// ```
    public mutating func stamp(_ subject: some AnyObject & Sendable, form: Int = 0, _ content: (inout HTML) -> Void) {
        guard let stencils, !base.isOpen else { return content(&self) }
        let stencil = stencils.stencil(of: subject, form: form) {
            var html = HTML(base: .open, stencils: stencils)
            content(&html)
            return html.bytes.withBytes { Stencil(marked: $0) }
        }
        stencil.write(to: &bytes, base: base)
    }
}
