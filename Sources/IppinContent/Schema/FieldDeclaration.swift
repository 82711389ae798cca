/// A field that a file may have: what the validator reads it by, the JSON Schema describes, and `ippin new` writes comments from.
///
/// A class for the reason that `Record` is one: readers pass it a few hundred thousand times a build.
package final class FieldDeclaration: Sendable {
    /// What kind of thing a field says, which decides where it may stand.
    package enum Role: Sendable, Hashable {
        /// Written in each language.
        case word
        /// The same in every language, so that a translation may not have it.
        case fact
        /// Of a translation alone: what it was made from.
        case stamp
        /// Of a part of a value, or of one of the site's own files.
        case setting
    }

    package let name: String
    package let type: FieldType
    package let role: Role
    package let isRequired: Bool
    /// What it is for, in plain words for an editor: one line without a full stop at the end.
    package let summary: String
    /// A value as an editor could write it after `name: `, in front matter's own language.
    package let example: String

    package init(_ name: String, _ type: FieldType, _ role: Role, required: Bool = false, _ summary: String, example: String) {
        self.name = name
        self.type = type
        self.role = role
        isRequired = required
        self.summary = summary
        self.example = example
    }

    /// A setting.
    package convenience init(_ name: String, _ type: FieldType, required: Bool = false, _ summary: String, example: String) {
        self.init(name, type, .setting, required: required, summary, example: example)
    }
}
