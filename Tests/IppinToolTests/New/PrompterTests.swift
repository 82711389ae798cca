import Synchronization
import Testing

@testable import IppinTool

struct PrompterTests {
    /// What was written, and the lines that are still to be read.
    private final class Terminal: Sendable {
        let state: Mutex<(lines: [String], text: String)>
        init(_ lines: [String]) { state = Mutex((lines, "")) }
        var text: String { state.withLock { $0.text } }
        var prompter: Prompter {
            Prompter(
                readLine: { self.state.withLock { $0.lines.isEmpty ? nil : $0.lines.removeFirst() } },
                write: { text in self.state.withLock { $0.text += text } })
        }
    }

    @Test func asksUntilItUnderstands() throws {
        let terminal = Terminal(["", "x", "\u{1B}[D7", " 7\u{3000}"])
        let answer = try terminal.prompter.ask("Number") { text throws(Prompter.Refusal) in
            guard let number = Int(text) else { throw Prompter.Refusal("Please type a number.") }
            return number
        }
        #expect(answer == 7)
        #expect(terminal.text == """
            Number:   Please type an answer, or press Ctrl-C to stop.
            Number:   Please type a number.
            Number:   Arrow keys and other special keys do not work here. Please type the answer again.
            Number: \u{20}
            """.dropLast())
    }

    @Test func choosesByNumberOrName() throws {
        let choices = [Prompter.Choice("felt", title: "Felt"), Prompter.Choice("honey", title: "")]
        let terminal = Terminal(["3", "Honey", "", "1"])
        #expect(try terminal.prompter.choose("Kind", from: choices).name == "honey")
        #expect(try terminal.prompter.choose("Kind", from: choices, suggestion: 0).name == "felt")
        #expect(try terminal.prompter.choose("Kind", from: choices).name == "felt")
        #expect(terminal.text.hasPrefix("   1  felt  (Felt)\n   2  honey\nKind:   Please type a number from 1 to 2, or one of the names.\nKind: "))
        #expect(terminal.text.contains("Kind [1]: "))
    }

    @Test func saysYesOnlyWhenToldSo() throws {
        for (line, answer) in [("y", true), ("YES", true), ("", false), ("n", false)] { #expect(try Terminal([line]).prompter.confirm("Sure?") == answer) }
        #expect(try Terminal(["ja", "y"]).prompter.confirm("Sure?"))
    }

    @Test func endsWithTheInput() {
        #expect(throws: Prompter.Ended()) { try Terminal([]).prompter.confirm("Sure?") }
        #expect(throws: Prompter.Ended()) { try Terminal([""]).prompter.ask("Name") { $0 } }
    }
}
