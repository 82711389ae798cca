import IppinContent
import TestSupport
import Testing

@testable import IppinTool

struct TransliterationTests {
    @Test(arguments: [
        ("White honey from At-Bashy", "white-honey-from-at-bashy"), ("Белый мёд", "belyy-med"), ("Ысык-Көл ҖЫ", nil), ("Ысык-Көл", "ysyk-kol"), ("Crème de cassis, 250 g", "creme-de-cassis-250-g"),
        ("Käse & Öl: Größe", "kaese-oel-groesse"), ("l’été d'or", "lete-dor"), ("白い蜂蜜", nil), ("はちみつ", nil), ("Émile   Ñandú — Łódź", "emile-nandu-lodz"), ("  ", nil), ("---", nil), ("عسل", nil),
        ("Αθήνα", nil), ("Объект", "obekt"), ("№ 1", "1"),
        (String(repeating: "long ", count: 60), "long-long-long-long-long-long-long-long-long"), (String(repeating: "x", count: 500), String(repeating: "x", count: 64)),
    ])
    func proposesIDs(_ title: String, _ id: String?) { #expect(Transliteration.id(for: title) == id) }

    @Test func proposalsAreAlwaysIDs() {
        for seed in 0..<2000 {
            var random = SeededRandom(seed: UInt64(seed))
            let scalars = (0..<random.below(12)).compactMap { _ in Unicode.Scalar(UInt32(random.below(random.pick([0x80, 0x250, 0x600, 0x11000])))) }
            let title = String(String.UnicodeScalarView(scalars))
            if let id = Transliteration.id(for: title) { #expect(Inventory.isRecordName(id), "\(title) gives \(id)") }
        }
    }
}
