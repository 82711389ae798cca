import Foundation
import Testing

@testable import IppinBuild

struct SearchFoldTests {
    /// The table that the tests in the browser read too: what `search.js` folds must meet what the index holds.
    @Test func foldsAsTheTableSays() throws {
        let table = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../SearchCases/folding.json")
        let cases = try JSONDecoder().decode([[String]].self, from: Data(contentsOf: table))
        #expect(cases.count > 20)
        var fold = SearchFold()
        for pair in cases { #expect(String(decoding: fold.fold(pair[0]), as: UTF8.self) == pair[1], "\(pair[0])") }
    }

    @Test func foldingTwiceChangesNothing() {
        var fold = SearchFold()
        for text in ["Weißer Honig aus Çüngüş", "ガラス瓶のジャム", "ｳﾞｨﾝﾃｰｼﾞ", "Ǆ ﬁn"] {
            let once = String(decoding: fold.fold(text).filter { $0 != SearchFold.umlautMark }, as: UTF8.self)
            #expect(fold.fold(once) == Array(once.utf8), "\(text)")
        }
    }

    @Test func bytesThatAreNoTextDoNoHarm() {
        var fold = SearchFold()
        for bytes: [UInt8] in [[0xFF], [0xE3], [0xE3, 0x81], [0xF0, 0x9F], [0x80, 0x80], [0xE3, 0x81, 0x8B, 0xE3, 0x82], [0xC3]] {
            var folded: [UInt8] = []
            bytes.withUnsafeBufferPointer { fold.fold($0, into: &folded) }
            var table = SearchTable()
            table.add(SearchText(bytes), .title)
            table.add(SearchText(folded), .title)
            table.endDocument()
            #expect(table.documentCount == 1)
        }
    }
}
