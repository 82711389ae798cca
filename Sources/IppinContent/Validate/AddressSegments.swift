import IppinModel
import IppinSource

/// The `addresses` of `site.yaml`: of collections and of pages that the build makes. In one language no two of them may share one.
struct AddressSegments {
    /// What stands at the addresses that cannot be given away.
    private static let reserved = ["kinds": "the list of kinds", "certificates": "the list of certificates", "data": "the folder of what scripts read"]

    private(set) var collections: [RecordCollection: LocalizedText] = [:]
    private(set) var pages: [BuiltPage: LocalizedText] = [:]

    init(_ field: Field?, _ languages: [LanguageTag], _ reader: inout ValueReader) {
        guard let field, var fields = FieldReader(field, as: AddressFields.mapping, &reader) else { return }
        var named: [Named] = []
        for collection in RecordCollection.allCases {
            let place = fields.take(AddressFields.field(collection))
            collections[collection] = reader.localizedSlug(place)
            named.append(Named(name: collection.rawValue, segment: collections[collection], place: place))
        }
        for page in BuiltPage.allCases {
            let place = fields.take(AddressFields.field(page))
            pages[page] = reader.localizedSlug(place)
            named.append(Named(name: page.rawValue, segment: pages[page], place: place))
        }
        fields.finish(&reader)
        for (index, language) in languages.enumerated() { Self.check(named, index, language, &reader) }
    }

    private struct Named {
        let name: String
        let segment: LocalizedText?
        let place: Field?

        func text(in language: Int) -> String { segment?.text(in: language) ?? name }
    }

    private static func check(_ named: [Named], _ index: Int, _ language: LanguageTag, _ reader: inout ValueReader) {
        var owners: [String: Named] = [:]
        for one in named {
            let segment = one.text(in: index)
            if let owner = reserved[segment], let place = one.place { reader.report(.reservedSegment(segment, owner, one.name, language, at: reader.span(place))) }
            if let owner = owners[segment], let place = one.place ?? owner.place {
                reader.report(.sharedSegment(segment, owner.name, one.name, language, at: reader.span(place)))
            }
            owners[segment] = one
        }
    }
}

extension Diagnostic {
    fileprivate static func reservedSegment(_ segment: String, _ owner: String, _ name: String, _ language: LanguageTag, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.duplicateAddress, "the address '\(segment)' belongs to \(owner); give '\(name)' another in language '\(language.text)'", at: span)
    }

    fileprivate static func sharedSegment(_ segment: String, _ first: String, _ second: String, _ language: LanguageTag, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.duplicateAddress, "'\(first)' and '\(second)' both have the address '\(segment)' in language '\(language.text)'; give one another", at: span)
    }
}
