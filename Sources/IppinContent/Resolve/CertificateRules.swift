internal import IppinModel
internal import IppinSource

/// A certificate that has ended is no longer claimed on any page. What is not published itself troubles nobody.
enum CertificateRules {
    static func check(_ group: RecordGroup, _ table: RecordTable, on date: CalendarDate) -> [Diagnostic] {
        group.facts.certificateEnds.filter { $0.value < date && table.isPublished(group.id) }
            .map { .expiredCertificate($0.value, on: date, at: group.source.span($0.range)) }
    }
}

extension Diagnostic {
    fileprivate static func expiredCertificate(_ end: CalendarDate, on date: CalendarDate, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .expiredCertificate, .warning, "this certificate ended on \(end.isoText), so pages built for \(date.isoText) do not name it", at: span,
            notes: [Note("write the new end when it is renewed, or remove it")])
    }
}
