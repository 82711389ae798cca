/// Asks a person at a terminal, line by line.
///
/// A wrong answer is asked for again, with the reason. When the input ends (Ctrl-D), every question throws `Ended`, so that nothing is half done.
package struct Prompter: Sendable {
    /// The person has gone, or the input was never there.
    package struct Ended: Error, Hashable {
        package init() {}
    }

    /// Why an answer is refused: a sentence that says what is asked for.
    package struct Refusal: Error, Hashable {
        package let reason: String

        package init(_ reason: String) { self.reason = reason }
    }

    /// One of a numbered list.
    package struct Choice: Sendable, Hashable {
        /// What may be typed in full, and what is answered: `at-bashy`.
        package let name: String
        /// What is shown beside it.
        package let title: String

        package init(_ name: String, title: String) {
            self.name = name
            self.title = title
        }
    }

    private let readLine: @Sendable () -> String?
    private let write: @Sendable (String) -> Void

    /// - Parameter readLine: the next line without its end; nil when there is none any more.
    package init(readLine: @escaping @Sendable () -> String?, write: @escaping @Sendable (String) -> Void) {
        self.readLine = readLine
        self.write = write
    }

    /// Says something that is no question.
    package func say(_ text: String) { write(text + "\n") }

    /// - Parameters:
    ///   - suggestion: what an empty answer means; nil if there must be one.
    ///   - read: what the answer means, or why it is refused.
    package func ask<Answer>(_ question: String, suggestion: String? = nil, read: (String) throws(Refusal) -> Answer) throws(Ended) -> Answer {
        while true {
            write(question + (suggestion.map { $0.isEmpty ? "" : " [\($0)]" } ?? "") + ": ")
            guard let line = readLine() else {
                write("\n")
                throw Ended()
            }
            let text = Self.trimmed(line)
            guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || 0x7F..<0xA0 ~= $0.value }) else {
                say("  Arrow keys and other special keys do not work here. Please type the answer again.")
                continue
            }
            guard let answer = text.isEmpty ? suggestion : text else {
                say("  Please type an answer, or press Ctrl-C to stop.")
                continue
            }
            do throws(Refusal) {
                return try read(answer)
            } catch {
                say("  " + error.reason)
            }
        }
    }

    /// A numbered list, of which one is answered by its number or its name.
    package func choose(_ question: String, from choices: [Choice], suggestion: Int? = nil) throws(Ended) -> Choice {
        for (index, choice) in choices.enumerated() {
            let number = String(index + 1)
            say(String(repeating: " ", count: max(1, 4 - number.count)) + "\(number)  \(choice.name)" + (choice.title.isEmpty ? "" : "  (\(choice.title))"))
        }
        return try ask(question, suggestion: suggestion.map { String($0 + 1) }) { text throws(Refusal) in
            if let number = Int(text), choices.indices.contains(number - 1) { return choices[number - 1] }
            if let named = choices.first(where: { $0.name == text.lowercased() }) { return named }
            throw Refusal("Please type a number from 1 to \(choices.count), or one of the names.")
        }
    }

    /// A question whose answer is no unless somebody says yes.
    package func confirm(_ question: String) throws(Ended) -> Bool {
        try ask(question + " [y/N]", suggestion: "") { text throws(Refusal) in
            switch text.lowercased() {
            case "y", "yes": return true
            case "", "n", "no": return false
            default: throw Refusal("Please type 'y' for yes or 'n' for no.")
            }
        }
    }

    private static func trimmed(_ text: String) -> String {
        let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let inner = text.unicodeScalars.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
        return String(String.UnicodeScalarView(inner))
    }
}
