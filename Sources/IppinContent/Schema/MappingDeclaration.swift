/// All fields that a mapping may have, in the order in which editors best write them: a whole file, or a value with fields of its own.
package final class MappingDeclaration: Sendable {
    /// What the mapping describes, as messages call it: `a product`.
    package let owner: String
    package let fields: [FieldDeclaration]
    /// Where one field decides which others there are: its values, each with the fields that only such a mapping has.
    package let variants: Variants?

    package struct Variants: Sendable {
        package let field: FieldDeclaration
        package let own: [(value: String, fields: [FieldDeclaration])]
    }

    package init(_ owner: String, _ fields: [FieldDeclaration], variants: Variants? = nil) {
        self.owner = owner
        self.fields = fields
        self.variants = variants
    }

    /// The fields that every such mapping has.
    package var common: [FieldDeclaration] {
        let special = variants?.own.flatMap(\.fields) ?? []
        return fields.filter { field in !special.contains { $0 === field } }
    }

    package var names: [String] { fields.map(\.name) }

    package func field(named name: String) -> FieldDeclaration? { fields.first { $0.name == name } }

    func declares(_ field: FieldDeclaration) -> Bool { fields.contains { $0 === field } }
}
