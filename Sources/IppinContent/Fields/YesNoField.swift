import IppinSource

extension ValueReader {
    /// `yes` or `no`; `true` and `false` mean the same.
    mutating func yesNo(_ field: Field?) -> Bool? {
        guard let field, let text = scalar(field, expected: "'yes' or 'no'") else { return nil }
        switch text {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            report(.invalidYesNo(field, text, at: span(field)))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func invalidYesNo(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        let fix =
            switch text.lowercased() {
            case "yes", "true", "y", "on", "1", "ja", "oui", "はい": [FixIt.replace(with: "yes", at: span, .safe)]
            case "no", "false", "n", "off", "0", "nein", "non", "いいえ": [FixIt.replace(with: "no", at: span, .safe)]
            default: [FixIt]()
            }
        return Diagnostic(.invalidChoice, "'\(field.name)' is 'yes' or 'no', found \(text.quoted)", at: span, fixIts: fix)
    }
}
