/// Writes arguments as a shell takes them, for commands that a message tells people to type.
enum ShellText {
    static func quoted(_ argument: String) -> String {
        let isPlain = !argument.isEmpty && argument.unicodeScalars.allSatisfy { $0.value >= 0x80 || $0.properties.isAlphabetic || "0"..."9" ~= $0 || "/._-+:@%".unicodeScalars.contains($0) }
        return isPlain ? argument : "'" + argument.replacing("'", with: "'\\''") + "'"
    }
}
