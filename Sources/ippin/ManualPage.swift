import Foundation

/// The manual page in roff, made from what the commands say of themselves, so that it cannot lag behind them.
struct ManualPage {
    private let root: Command
    private let version: String

    /// - Parameter dump: ArgumentParser's description of all commands as JSON.
    init(dump: String, version: String) throws {
        root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
        self.version = version
    }

    var text: String {
        var page = Roff()
        page.line(".\\\" Made by 'ippin manual'; do not edit.")
        page.line(".TH IPPIN 1 \"\" \"ippin \(version)\" \"Ippin\"")
        // Nothing is hyphenated: what is broken at the end of a line could not be copied.
        page.line(".nh")
        page.line(".ad l")
        page.section("NAME")
        page.line("ippin \\- \(Roff.escaped(Self.lowered(root.abstract ?? "")))")
        page.section("SYNOPSIS")
        page.line(".B ippin")
        page.line(".I command")
        page.line("[\\fIoption\\fR ...]")
        page.section("DESCRIPTION")
        page.paragraphs(root.discussion ?? "")
        page.section("COMMANDS")
        for command in root.shown { write(command, &page) }
        page.section("EXIT STATUS")
        let statuses = ["0": "fine", "1": "the content has errors", "2": "the command was misused", "3": "a file could not be read or written"]
        for (status, meaning) in statuses.sorted(by: { $0.key < $1.key }) { page.item("\\fB\(status)\\fR", meaning) }
        page.section("ENVIRONMENT")
        page.item("\\fBNO_COLOR\\fR", "If it is set to anything, nothing is coloured.")
        page.section("FILES")
        page.item("\\fIcontent/site.yaml\\fR", "The site's settings; its folder is the one that holds \\(aqcontent\\(aq.")
        page.item("\\fI.ippin/\\fR", "What Ippin keeps between runs. It can be removed at any time.")
        return page.text
    }

    private func write(_ command: Command, _ page: inout Roff) {
        let name = ((command.superCommands ?? []) + [command.commandName]).joined(separator: " ")
        let positional = command.displayed.filter { $0.kind == "positional" }
        page.line(".SS \"\(Roff.escaped(name))\"")
        page.line(".B " + Roff.escaped(name))
        for argument in positional { page.line(argument.isOptional ? "[\\fI\(argument.value)\\fR]" : "\\fI\(argument.value)\\fR") }
        if command.displayed.count > positional.count { page.line("[\\fIoption\\fR ...]") }
        if let abstract = command.abstract { page.paragraphs(abstract) }
        if let discussion = command.discussion { page.paragraphs(discussion) }
        for argument in command.displayed { page.item(argument.heading, argument.explanation) }
        for subcommand in command.shown { write(subcommand, &page) }
    }

    /// `Turns a folder …` as the words after a dash.
    private static func lowered(_ sentence: String) -> String {
        let text = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}

/// What the page needs of ArgumentParser's description.
private struct Dump: Decodable {
    let command: Command
}

private struct Command: Decodable {
    let commandName: String
    let superCommands: [String]?
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let subcommands: [Command]?
    let arguments: [Argument]?

    /// Without hidden commands, and without help itself.
    var shown: [Command] { (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" } }

    /// What is worth a line for each command; every command has help and the version.
    var displayed: [Argument] { (arguments ?? []).filter { $0.shouldDisplay != false && !["help", "version"].contains($0.valueName ?? "") } }
}

private struct Argument: Decodable {
    struct Name: Decodable {
        let kind: String
        let name: String
    }

    let kind: String
    let valueName: String?
    let abstract: String?
    let names: [Name]?
    let isOptional: Bool
    let shouldDisplay: Bool?
    let defaultValue: String?

    var value: String { Roff.escaped(valueName ?? "value") }

    /// `--site dir`
    var heading: String {
        guard kind != "positional" else { return "\\fI\(value)\\fR" }
        let written = (names ?? []).map { "\\fB" + Roff.escaped(($0.kind == "long" ? "--" : "-") + $0.name) + "\\fR" }
        return written.joined(separator: ", ") + (kind == "option" ? " \\fI\(value)\\fR" : "")
    }

    var explanation: String {
        let text = Roff.escaped(abstract ?? "")
        guard kind != "flag", let defaultValue, !text.contains("(default") else { return text }
        return (text.hasSuffix(".") ? String(text.dropLast()) : text) + " (default: \(Roff.escaped(defaultValue)))."
    }
}

/// Lines of roff with the macros of man(7).
private struct Roff {
    private(set) var text = ""

    mutating func line(_ line: String) { text += line + "\n" }

    mutating func section(_ title: String) { line(".SH " + (title.contains(" ") ? "\"\(title)\"" : title)) }

    /// - Parameter text: escaped already.
    mutating func item(_ heading: String, _ text: String) {
        line(".TP")
        line(heading)
        line(text)
    }

    mutating func paragraphs(_ text: String) {
        for paragraph in text.split(separator: "\n\n") {
            line(".PP")
            line(Self.escaped(paragraph.split(separator: "\n").joined(separator: " ")))
        }
    }

    /// A text that roff shows as it is: no control line, no escape, hyphens that can be copied.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case "`": result += "\\(ga"
            default: result.append(character)
            }
        }
        return result.hasPrefix(".") ? "\\&" + result : result
    }
}
