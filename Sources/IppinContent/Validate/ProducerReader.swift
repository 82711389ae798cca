import IppinModel
import IppinSource

/// Reads the facts of a producer.
enum ProducerReader {
    static func read(
        _ fields: inout FieldReader, _ names: DeclaredNames, _ references: inout [RecordReference], _ certificateEnds: inout [Spanned<CalendarDate>],
        _ reader: inout ValueReader
    ) -> ProducerFacts {
        let village = reader.reference(fields.take(ProducerFields.village), to: .villages)
        if let village { references.append(village) }
        let founded = reader.integer(fields.take(ProducerFields.founded), in: IntegerBounds.years)
        let members = reader.integer(fields.take(ProducerFields.members), in: IntegerBounds.people)
        let womenField = fields.take(ProducerFields.women)
        let women = reader.integer(womenField, in: IntegerBounds.people)
        if let members, let women, let womenField, women > members {
            reader.report(.moreWomenThanMembers(members, at: reader.span(womenField)))
        }
        let visibilityField = fields.take(ProducerFields.visibility)
        // A value that was not understood must not make anything public.
        let visibility = reader.choice(visibilityField, Visibility.self) ?? (visibilityField == nil ? .public : .internal)
        let certificates = CertificateClaimsReader.read(fields.take(ProducerFields.certificates), names, &certificateEnds, &reader)
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
