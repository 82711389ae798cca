package import IppinModel
package import IppinSource

/// Everything that `resolve` works on: what was declared, read and asked for.
package struct ResolveInput: Sendable {
    package let declarations: Declarations
    package let inventory: Inventory
    /// In byte order of their paths.
    package let entries: [Entry]
    /// By path relative to the site's folder; at least the pictures that `PictureUse` names.
    package let attachments: [String: Attachment]
    package let staticFiles: [Asset]
    package let date: CalendarDate
    package let showsDrafts: Bool
    /// Records that are in the site although they are withheld.
    package let including: Set<RecordID>

    package init(
        declarations: Declarations, inventory: Inventory, entries: [Entry], attachments: [String: Attachment], staticFiles: [Asset], date: CalendarDate,
        showsDrafts: Bool, including: Set<RecordID> = []
    ) {
        self.declarations = declarations
        self.inventory = inventory
        self.entries = entries
        self.attachments = attachments
        self.staticFiles = staticFiles
        self.date = date
        self.showsDrafts = showsDrafts
        self.including = including
    }
}

/// Puts the entries of all files together to a site: references, publication, pictures, links and addresses.
package enum SiteResolver {
    package struct Result: Sendable {
        /// Complete only if no diagnostic is an error.
        package let site: Site
        package let ledger: Ledger
        package let diagnostics: [Diagnostic]
    }

    /// What the rules find does not depend on the site that is put together, so both are done at the same time; the rules that look at all records together
    /// go with the site, since then neither waits long for the other.
    package static func resolve(_ input: ResolveInput) -> Result {
        let table = RecordTable(groups: RecordGroup.groups(of: input.entries, showingUnfinished: input.showsDrafts), input: input)
        let (findings, result) = Concurrently.both {
            table.groups.flatMap(RecordRules(table, input).check)
        } and: {
            let site = SiteAssembler.site(from: table, input: input)
            let findings = ThemeRules.check(input) + UniquenessRules.check(table) + LintRules.check(table)
                + AddressRules.check(site, table) + EditionRules.check(site, input.declarations)
            return Result(site: site, ledger: ledger(table, site, input), diagnostics: findings)
        }
        return Result(site: result.site, ledger: result.ledger, diagnostics: findings + result.diagnostics)
    }

    private static func ledger(_ table: RecordTable, _ site: Site, _ input: ResolveInput) -> Ledger {
        let unseen = unseenRecords(of: site)
        var outcomes: [String: Ledger.Outcome] = [:]
        outcomes.reserveCapacity(input.inventory.recordFiles.count)
        for (index, group) in table.groups.enumerated() {
            let outcome: Ledger.Outcome =
                switch table.publications[index] {
                case .published: unseen[group.id].map { .withheld(reason: $0) } ?? .published
                case .withheld(let reason): .withheld(reason: reason)
                }
            for entry in group.entries { outcomes[entry.path] = outcome }
            for entry in group.unfinished { outcomes[entry.path] = .withheld(reason: "unfinished translation") }
        }
        var lines = input.inventory.recordFiles.map { Ledger.Line(path: $0.path, outcome: outcomes[$0.path] ?? .failed) }
        lines += input.inventory.settingsFiles.map { Ledger.Line(path: $0, outcome: .published) }
        lines += input.staticFiles.map { Ledger.Line(path: $0.source, outcome: .published) }
        lines += PictureRules.outcomes(table, input: input)
        lines += input.inventory.leftOut.map { Ledger.Line(path: $0.path, outcome: $0.isError ? .failed : .withheld(reason: "no part of the catalogue")) }
        return Ledger(lines: lines)
    }

    /// Records that would be published but that no edition shows, with the reason.
    private static func unseenRecords(of site: Site) -> [RecordID: String] {
        var reasons: [RecordID: String] = [:]
        func check<Facts>(_ records: [Record<Facts>]) {
            for record in records where !site.editions.contains(where: { record.hasWords(for: $0) }) {
                reasons[record.id] = "no edition has its language"
            }
        }
        check(site.products)
        check(site.villages)
        check(site.producers)
        check(site.shops)
        check(site.stories)
        check(site.pages)
        for product in site.products where !site.editions.contains(where: { product.isOffered(in: $0.market) }) {
            reasons[product.id] = "not offered in any edition's market"
        }
        return reasons
    }
}
