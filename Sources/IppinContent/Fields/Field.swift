/// A value with the name that messages call it by: its key, or the key of the list that it is an item of.
struct Field {
    let name: String
    let node: FrontMatterNode

    init(name: String, node: FrontMatterNode) {
        self.name = name
        self.node = node
    }

    var isScalar: Bool {
        if case .scalar = node.value { true } else { false }
    }

    /// What was found, for messages about a wrong type.
    var shape: String {
        switch node.value {
        case .scalar(let scalar): "the text " + scalar.text.trimmed.quoted
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
