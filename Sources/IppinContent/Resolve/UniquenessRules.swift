internal import IppinModel
internal import IppinSource

/// Item numbers and GTINs are unique in the site, drafts included: a draft is published some day.
enum UniquenessRules {
    static func check(_ table: RecordTable) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var skus: [String: SourceSpan] = [:]
        var gtins: [String: SourceSpan] = [:]
        for group in table.groups {
            guard case .product(let facts) = group.facts.facts else { continue }
            if let sku = facts.sku {
                let span = group.source.span(group.facts.skuRange)
                if let first = skus[sku] { diagnostics.append(.duplicate(.duplicateSKU, "item number", sku, at: span, first: first)) } else { skus[sku] = span }
            }
            if let gtin = facts.gtin {
                let span = group.source.span(group.facts.gtinRange)
                // A GTIN-12 and the same number with leading zeros are one item.
                let key = String(repeating: "0", count: 14 - gtin.digits.utf8.count) + gtin.digits
                if let first = gtins[key] { diagnostics.append(.duplicate(.duplicateGTIN, "GTIN", gtin.digits, at: span, first: first)) } else { gtins[key] = span }
            }
        }
        return diagnostics
    }
}

extension Diagnostic {
    fileprivate static func duplicate(_ id: DiagnosticID, _ name: String, _ value: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            id, "the \(name) '\(value)' belongs to another product already", at: span,
            notes: [Note("first used in '\(first.path)'", at: first), Note("give each product a number of its own")])
    }
}
