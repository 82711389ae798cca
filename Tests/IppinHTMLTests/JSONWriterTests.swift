import Foundation
import IppinHTML
import Testing

struct JSONWriterTests {
    @Test func membersStandInTheOrderOfTheCalls() {
        let text = json { json in
            json.object { json in
                json.string("b", "x")
                json.number("a", -12)
                json.object("empty") { _ in }
                json.array("list") { json in
                    json.string("y")
                    json.null()
                    json.bool(true)
                    json.array { json in json.number(decimal: "12.50") }
                    json.object { json in json.bool("z", false) }
                }
                json.strings("names", ["p", "q"])
                json.string("none", ifPresent: nil)
                json.null("end")
            }
        }
        #expect(text == #"{"b":"x","a":-12,"empty":{},"list":["y",null,true,[12.50],{"z":false}],"names":["p","q"],"end":null}"#)
    }

    @Test func stringsAreEscaped() {
        #expect(json { $0.string("\"\\\n\r\t\u{0}\u{1F}\u{7F}<>&/'\u{2028}\u{2029}\u{2027}蜜🐝") }
            == #""\"\\\n\r\t\u0000\u001F\u007F\u003C\u003E\u0026/'\u2028\u2029"# + "\u{2027}蜜🐝\"")
    }

    @Test func whatIsNoNumberBecomesAString() {
        for text in ["0", "-0.5", "12.50", "100"] { #expect(json { $0.number(decimal: text) } == text) }
        for text in ["", "-", "01", "1.", ".5", "1e5", "NaN", "1,5", "1 000"] { #expect(json { $0.number(decimal: text) } == "\"\(text)\"") }
    }

    @Test func foundationReadsTheSameStrings() throws {
        for hostile in Corpus.strings {
            let bytes = Array(json { json in json.object { json in json.string(named: hostile, hostile) } }.utf8)
            let object = try JSONDecoder().decode([String: String].self, from: Data(bytes))
            #expect(object == [hostile: hostile])
        }
    }
}
