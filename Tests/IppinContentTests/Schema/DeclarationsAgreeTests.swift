import IppinModel
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

/// What is declared and what is read are the same. The readers take fields by their declarations, so that they cannot take what has none; these tests
/// show the rest: that everything declared is read, and read as it is declared.
@Suite("Declarations and readers")
struct DeclarationsAgreeTests {
    /// Every field of a file with its example.
    private func lines(_ mapping: MappingDeclaration, leavingOut names: [String] = []) -> String {
        mapping.fields.filter { !names.contains($0.name) }.map { "\($0.name): \($0.example)" }.joined(separator: "\n")
    }

    @Test(arguments: RecordCollection.allCases)
    func everyDeclaredFieldOfARecordIsReadWithItsExample(_ collection: RecordCollection) throws {
        try expectFaults(lines(RecordDeclarations.source(collection)), in: collection)
        try expectFaults(lines(RecordDeclarations.translation(collection)), in: collection, language: "ja")
    }

    @Test(arguments: RecordCollection.allCases)
    func exactlyTheRequiredFieldsAreMissed(_ collection: RecordCollection) throws {
        for (mapping, language) in [(RecordDeclarations.source(collection), nil), (RecordDeclarations.translation(collection), "ja")] {
            for field in mapping.fields where field.name != "latitude" && field.name != "longitude" {
                // Of an unfinished translation nothing is missed.
                let (_, diagnostics, _) = try readEntry(lines(mapping, leavingOut: [field.name, "unfinished"]), collection, language: language)
                let expected = field.isRequired ? ["missing-field: \(mapping.owner) needs '\(field.name)'"] : []
                #expect(diagnostics.filter { !$0.message.hasPrefix("a product of the kind") }.map(summary) == expected)
            }
        }
    }

    @Test(arguments: RecordCollection.allCases)
    func exactlyTheFactsBelongIntoTheSource(_ collection: RecordCollection) throws {
        let translation = RecordDeclarations.translation(collection)
        for field in RecordDeclarations.source(collection).fields where translation.field(named: field.name) == nil {
            #expect(field.role == .fact)
            let (_, diagnostics, _) = try readEntry("title: A\n\(field.name): \(field.example)", collection, language: "ja")
            #expect(diagnostics.map(\.id) == [.factInTranslation], "\(field.name)")
        }
    }

    @Test func everyDeclaredFieldOfASettingsFileIsReadWithItsExample() {
        var site = lines(SiteFields.mapping, leavingOut: ["languages"]) + "\nlanguages: [en, ja, de]"
        site = site.replacing("{en: One", with: "{en: The One")
        let (declarations, findings) = Fixture.read([
            "content/site.yaml": site,
            "content/markets/jp.yaml": lines(MarketFields.mapping),
            "content/kinds/honey.yaml": lines(KindFields.mapping, leavingOut: ["fields"]) + "\nfields:\n" + kindFields,
            "content/certificates.yaml": "organic-eu:\n" + SchemeFields.mapping.fields.map { "  \($0.name): \($0.example)" }.joined(separator: "\n"),
        ])
        #expect(findings.map(summary) == [])
        #expect(declarations?.kind(KindID("honey"))?.fields.count == KindFieldType.allCases.count)
    }

    /// One field of each type, with all that the type has.
    private var kindFields: String {
        KindFieldType.allCases.map { type in
            let own = type.settings.map { "\($0.name): \($0.example)" }
            return "  f-\(type.rawValue): {" + (["type: \(type.rawValue)", "label: A"] + own).joined(separator: ", ") + "}"
        }.joined(separator: "\n")
    }

    @Test func theFieldsOfAKindAreReadWithTheirExamples() throws {
        let kind = try #require(try Fixture.declarations().kind(KindID("honey")))
        let facts = KindDeclaration(kind).facts
        let written = facts.fields.map { "  \($0.name): \($0.example)" }.joined(separator: "\n")
        try expectFaults("title: A\nkind: honey\nvillage: b\nfacts:\n" + written)
    }

    @Test func partsOfValuesAreReadWithTheirExamples() throws {
        func flow(_ mapping: MappingDeclaration) -> String {
            "{" + mapping.fields.map { "\($0.name): \($0.example)" }.joined(separator: ", ") + "}"
        }
        try expectFaults(
            """
            title: A
            kind: honey
            village: b
            photos: [\(flow(PhotoFields.mapping))]
            certificates: [\(flow(ClaimFields.mapping))]
            available: {us: \(flow(AvailabilityFields.mapping))}
            facts: {origin: [\(flow(ShareFields.mapping))]}
            """)
    }

    @Test func everyFieldIsDescribedInOneLine() {
        let records = RecordCollection.allCases.flatMap { RecordDeclarations.source($0).fields + RecordDeclarations.translation($0).fields }
        let settings = [SiteFields.mapping, OrganizationFields.mapping, EditionFields.mapping, AddressFields.mapping, MarketFields.mapping, KindFields.mapping]
        let parts = [ThemeFields.mapping, PaletteFields.mapping, TypeFields.mapping, KindFieldFields.mapping, SchemeFields.mapping, PhotoFields.mapping, ClaimFields.mapping, AvailabilityFields.mapping, ShareFields.mapping]
        for field in records + (settings + parts).flatMap(\.fields) {
            #expect(!field.summary.isEmpty && !field.summary.contains("\n") && !field.summary.hasSuffix("."), "\(field.name)")
            #expect(!field.example.isEmpty, "\(field.name)")
        }
        for mapping in settings + parts + RecordCollection.allCases.map(RecordDeclarations.source) {
            #expect(Set(mapping.names).count == mapping.fields.count, "\(mapping.owner) declares a field twice")
        }
    }
}
