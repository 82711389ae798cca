import IppinModel
import Testing

@testable import Templates

/// What is taken from a module before it is sent, and what must stay.
struct ScriptTextTests {
    @Test(arguments: [
        ("const a = 1;\n  const b = 2; // two\n", "const a=1;const b=2;"),
        ("/** What it is.\n * And more. */\nexport function f(a, b) {\n  return a + b;\n}\n", "export function f(a,b){return a+b}"),
        // Texts, templates and regular expressions are no code.
        (#"f("a  //  b", 'c /* d', "\" //");"#, #"f("a  //  b",'c /* d',"\" //");"#),
        ("`a  ${ b + `c  ${ d }  // e` }  f`", "`a  ${b+`c  ${d}  // e`}  f`"),
        ("`${ { a: 1 } }  b`;", "`${{a:1}}  b`;"),
        (#"x.replace(/[/"'] \/  \//g, y)"#, #"x.replace(/[/"'] \/  \//g,y)"#),
        ("return /a  b/.test(c)", "return/a  b/.test(c)"),
        ("a / b / c; [d][0] / e; f() / g", "a/b/c;[d][0]/e;f()/g"),
        // What would join, and what a line break ends.
        ("a + +b - -c", "a+ +b- -c"),
        ("a\n++b\nlet c = d\ne()", "a\n++b\nlet c=d\ne()"),
        ("if (a) b()\nelse c()", "if(a)b()\nelse c()"),
        ("a\n  .b()\n  ?.c", "a.b()?.c"),
        ("for (const あ of い) え()", "for(const あ of い)え()"),
        ("if (a) { b(); }\nfor (;;) c();\n}", "if(a){b()}\nfor(;;)c()}"),
        ("", ""), ("// only", ""), ("\"open", "\"open"), ("`open ${", "`open ${"), ("/open", "/open"), ("/* open", ""),
    ])
    func onlyWhatPartsNothingIsTaken(source: String, sent: String) {
        #expect(String(decoding: ScriptText.compact(Array(source.utf8)), as: UTF8.self) == sent)
    }

    /// Scripts are sent as they were written, but for gaps.
    @Test(arguments: Script.allCases)
    func compactingTwiceChangesNothing(script: Script) {
        let once = ScriptFiles.bytes(of: script)
        #expect(!once.isEmpty && ScriptText.compact(once) == once)
    }
}
