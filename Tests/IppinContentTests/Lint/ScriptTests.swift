import Testing

@testable import IppinContent

struct ScriptTests {
    @Test(arguments: [
        ("Honey", "latin"), ("Ü", "latin"), ("ế", "latin"), ("Мёд", "cyrillic"), ("Ң", "cyrillic"), ("μέλι", "greek"), ("עברית", "hebrew"), ("عسل", "arabic"), ("ﷲ", "arabic"),
        ("꿀", "hangul"), ("かな", "kana"), ("カー", "kana"), ("ﾜ", "kana"), ("漢", "han"), ("𠮷", "han"), ("﨑", "han"), ("ไทย", "other"), ("Հայ", "other"),
    ])
    func letters(text: String, script: String) {
        #expect(Set(scripts(text).map { "\($0)" }) == [script])
    }

    @Test(arguments: ["0123456789", " .,:;!?()[]{}'\"", "“”„‚–—…", "、。「」　", "🍯", "¥€£", "％"])
    func whatIsNoLetter(text: String) {
        #expect(scripts(text).isEmpty)
    }

    /// Every character is walked over whole, and broken bytes end the walk too.
    @Test func lengthsAreThoseOfUTF8() {
        for scalar in ["a", "é", "漢", "𠮷", "\u{7FF}", "\u{FFFF}", "\u{10FFFF}"] {
            let bytes = Array(scalar.utf8)
            #expect(bytes.withUnsafeBufferPointer { Script.next($0, at: 0).length } == bytes.count)
        }
        for byte in UInt8.min...UInt8.max { #expect([byte].withUnsafeBufferPointer { Script.next($0, at: 0).length } >= 1) }
    }

    @Test func widths() {
        func width(_ text: String) -> Int { text.withBytes(TextWidth.of) }
        #expect(width("Honey") == 5 && width("Grün") == 4 && width("はちみつ") == 8 && width("ＡＢ") == 4 && width("“a”") == 3 && width("Мёд") == 3 && width("e\u{301}") == 1)
    }

    private func scripts(_ text: String) -> [Script] {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var found: [Script] = []
            var index = 0
            while index < bytes.count {
                let (script, length) = Script.next(bytes, at: index)
                if let script { found.append(script) }
                index += length
            }
            return found
        }
    }
}
