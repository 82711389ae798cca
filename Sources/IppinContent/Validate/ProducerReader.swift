import IppinModel
import IppinSource

/// Reads the facts of a producer.
enum ProducerReader {
    static func read(
        _ fields: inout FieldReader, _ names: DeclaredNames, _ references: inout [RecordReference], _ certificateEnds: inout [Spanned<CalendarDate>],
        _ reader: inout ValueReader
    ) -> ProducerFacts {
        let village = reader.reference(fields.require("village"), to: .villages)
        if let village { references.append(village) }
        let founded = reader.integer(fields.take("founded"), in: 1000...9999)
        let members = reader.integer(fields.take("members"), in: 0...1_000_000)
        let womenField = fields.take("women")
        let women = reader.integer(womenField, in: 0...1_000_000)
        if let members, let women, let womenField, women > members {
            reader.report(.moreWomenThanMembers(members, at: reader.span(womenField)))
        }
        let visibilityField = fields.take("visibility")
        // A value that was not understood must not make anything public.
        let visibility = reader.choice(visibilityField, Visibility.self) ?? (visibilityField == nil ? .public : .internal)
        let certificates = CertificateClaimsReader.read(fields.take("certificates"), names, &certificateEnds, &reader)
        return ProducerFacts(
            village: village?.target ?? RecordID(.villages, ""), founded: founded, members: members, women: women,
            visibility: visibility, certificates: certificates)
    }
}

extension Diagnostic {
    fileprivate static func moreWomenThanMembers(_ members: Int, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.outOfRange, "'women' counts those of the members who are women, so it is at most \(members)", at: span)
    }
}
