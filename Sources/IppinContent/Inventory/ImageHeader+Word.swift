/// A header as a word without spaces, for a memory of photos that need not be read again.
extension ImageHeader {
    /// `jpg,4000,3000,6,-,-`
    package var word: String {
        "\(format.rawValue),\(storedWidth),\(storedHeight),\(orientation),\(isHeldWhole ? "whole" : "-"),\(isAnimated ? "moving" : "-")"
    }

    /// Nil if the word is none that a header of a picture gives.
    package init?(word: some StringProtocol) {
        let parts = word.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 6, let format = Format(rawValue: String(parts[0])), let width = Int(parts[1]), let height = Int(parts[2]), let orientation = Int(parts[3]),
            1...8 ~= orientation, ["whole", "-"].contains(parts[4]), ["moving", "-"].contains(parts[5])
        else { return nil }
        self.init(format, width, height, orientation: orientation, isHeldWhole: parts[4] == "whole", isAnimated: parts[5] == "moving")
        guard width > 0, height > 0, !isTooLarge else { return nil }
    }
}
