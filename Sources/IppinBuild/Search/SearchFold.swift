internal import Foundation

/// Makes what readers take for the same word the same bytes: case, width, accents, katakana and hiragana, large kana and small.
///
/// `search.js` folds what is typed by the same rules; both are tested against Tests/SearchCases/folding.json, and docs/search.md tells them.
struct SearchFold {
    /// Stands after a letter that lost its two dots, so that `ü` can be found by `ue` as well as by `u`. No text has it: it is a control character.
    static let umlautMark: UInt8 = 1

    /// What was folded before, by scalar. Text uses few characters, and Foundation takes a microsecond for each.
    private var known: [UInt32: [UInt8]] = [:]
    /// By scalar, without the rare ones of four bytes.
    private var letters = [SearchLetter](repeating: .unknown, count: 1 << 16)

    /// Appends the folded form of UTF-8.
    mutating func fold(_ text: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                index = Self.foldASCII(text, from: index, into: &folded)
            } else if let scalar = Self.japanese(text, at: index) {
                Self.append(scalar, to: &folded)
                index += 3
            } else {
                index = foldCharacter(text, at: index, into: &folded)
            }
        }
    }

    /// Folds a whole text.
    mutating func fold(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        var text = text
        text.withUTF8 { fold($0, into: &folded) }
        return folded
    }

    /// What becomes of a scalar that is not ASCII, where no voicing mark follows it.
    @inline(__always) mutating func letter(_ scalar: UInt32) -> SearchLetter {
        if scalar < letters.count, letters[Int(scalar)].kind != .unknown { return letters[Int(scalar)] }
        return newLetter(scalar)
    }

    private mutating func newLetter(_ scalar: UInt32) -> SearchLetter {
        // What is no scalar at all comes from bytes that are no text.
        let text = Array(String(Unicode.Scalar(scalar) ?? " ").utf8)
        var folded: [UInt8] = []
        text.withUnsafeBufferPointer { fold($0, into: &folded) }
        let letter = text.withUnsafeBufferPointer { Self.isVoicingMark($0, at: 0) } ? .voicingMark : SearchLetter(folded: folded)
        if scalar < letters.count { letters[Int(scalar)] = letter }
        return letter
    }

    // MARK: - The usual

    /// Folds a run at once, which is what most of Western text is.
    /// - Returns: where it ends.
    private static func foldASCII(_ text: UnsafeBufferPointer<UInt8>, from start: Int, into folded: inout [UInt8]) -> Int {
        var end = start
        while end < text.count, text[end] < 0x80 { end += 1 }
        let first = folded.count
        folded.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
        folded.withUnsafeMutableBufferPointer { bytes in for index in first..<bytes.count { bytes[index] = lowercase(bytes[index]) } }
        return end
    }

    /// A control character could pass for the mark, and says nothing.
    private static func lowercase(_ byte: UInt8) -> UInt8 {
        // Choices without jumps, which the compiler makes for many bytes at a time.
        let isCapital = byte &- UInt8(ascii: "A") < 26
        return byte < 0x20 ? UInt8(ascii: " ") : byte | (isCapital ? 0x20 : 0)
    }

    /// A kana or kanji that no voicing mark follows, folded; nil for anything else.
    private static func japanese(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
        guard 0xE3...0xE9 ~= text[index], index + 2 < text.count, !isVoicingMark(text, at: index + 3) else { return nil }
        let scalar = UInt32(text[index] & 15) << 12 | UInt32(text[index + 1] & 63) << 6 | UInt32(text[index + 2] & 63)
        switch scalar {
        case 0x3041...0x3096, 0x30A1...0x30F6: return foldedKana(scalar)
        case 0x3001...0x3007, 0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF: return scalar
        default: return nil
        }
    }

    /// U+3099 and U+309A, and their forms of half width.
    private static func isVoicingMark(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < text.count else { return false }
        return switch (text[index], text[index + 1], text[index + 2]) {
        case (0xE3, 0x82, 0x99), (0xE3, 0x82, 0x9A), (0xEF, 0xBE, 0x9E), (0xEF, 0xBE, 0x9F): true
        default: false
        }
    }

    /// Katakana as hiragana, small kana as large.
    private static func foldedKana(_ scalar: UInt32) -> UInt32 {
        let kana = 0x30A1...0x30F6 ~= scalar ? scalar - 0x60 : scalar
        return switch kana {
        case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: kana + 1
        case 0x3095: 0x304B
        case 0x3096: 0x3051
        default: kana
        }
    }

    private static func append(_ scalar: UInt32, to folded: inout [UInt8]) {
        folded.append(0xE0 | UInt8(scalar >> 12))
        folded.append(0x80 | UInt8(scalar >> 6 & 63))
        folded.append(0x80 | UInt8(scalar & 63))
    }

    // MARK: - The rest

    /// Folds one scalar, with the voicing marks that follow it.
    /// - Returns: where the next one starts.
    private mutating func foldCharacter(_ text: UnsafeBufferPointer<UInt8>, at start: Int, into folded: inout [UInt8]) -> Int {
        var end = Self.end(of: start, in: text)
        let isAlone = !Self.isVoicingMark(text, at: end)
        while Self.isVoicingMark(text, at: end) { end += 3 }
        let character = String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self)
        guard isAlone, let scalar = character.unicodeScalars.first?.value else {
            folded += Self.folded(character)
            return end
        }
        if let bytes = known[scalar] {
            folded += bytes
        } else {
            let bytes = Self.folded(character)
            known[scalar] = bytes
            folded += bytes
        }
        return end
    }

    /// The end of the scalar at `start`, also in bytes that are not UTF-8.
    private static func end(of start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private static func folded(_ character: String) -> [UInt8] {
        var plain = String.UnicodeScalarView()
        for scalar in character.decomposedStringWithCompatibilityMapping.unicodeScalars {
            if scalar.value == 0x308 {
                plain.append(Unicode.Scalar(umlautMark))
            } else if !(0x300...0x36F ~= scalar.value) {
                plain.append(scalar)
            }
        }
        let composed = String(plain).precomposedStringWithCanonicalMapping
        return composed.unicodeScalars.flatMap { $0.properties.lowercaseMapping.unicodeScalars.flatMap(plainLetters) }
    }

    /// A letter without a decomposition as the letters that it is typed by.
    private static func plainLetters(_ scalar: Unicode.Scalar) -> [UInt8] {
        let kana = Unicode.Scalar(foldedKana(scalar.value)) ?? scalar
        return Array((foldedLetters[String(scalar)] ?? String(kana)).utf8)
    }

    /// Letters that neither Unicode nor a range of numbers folds, which `search.js` is told: each as what is typed for it, or nothing.
    static let letters: [(typed: String, folded: String)] = otherLetters + (UInt32(0x3041)...0x3096).compactMap { small in
        guard foldedKana(small) != small, let typed = Unicode.Scalar(small), let folded = Unicode.Scalar(foldedKana(small)) else { return nil }
        return (String(typed), String(folded))
    }

    private static let otherLetters = [
        ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ð", "d"), ("þ", "th"), ("ı", "i"), ("ς", "σ"),
        // Soft hyphens, joiners, marks of order, the dot between katakana words, and apostrophes that are letters.
        ("\u{AD}", ""), ("\u{200B}", ""), ("\u{200C}", ""), ("\u{200D}", ""), ("\u{2060}", ""), ("\u{FEFF}", ""), ("\u{30FB}", ""), ("\u{2BB}", ""), ("\u{2BC}", ""),
    ]

    private static let foldedLetters = Dictionary(letters.map { ($0.typed, $0.folded) }) { first, _ in first }
}
