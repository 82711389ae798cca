/// All fields that a mapping may have, in the order in which editors best write them: a whole file, or a value with fields of its own.
package final class MappingDeclaration: Sendable {
    /// What the mapping describes, as messages call it: `a product`.
    package let owner: String
    package let fields: [FieldDeclaration]

    package init(_ owner: String, _ fields: [FieldDeclaration]) {
        self.owner = owner
        self.fields = fields
    }

    package var names: [String] { fields.map(\.name) }

    package func field(named name: String) -> FieldDeclaration? { fields.first { $0.name == name } }

    func declares(_ field: FieldDeclaration) -> Bool { fields.contains { $0 === field } }
}
