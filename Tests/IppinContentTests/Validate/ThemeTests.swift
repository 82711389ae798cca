import IppinModel
import IppinSource
import SiteSupport
import Testing

@testable import IppinContent

struct ThemeTests {
    private func read(_ theme: String) -> (theme: Theme?, found: [String]) {
        var reader = ValueReader(path: "content/site.yaml", languages: [])
        let (root, syntax) = FrontMatterParser.parse(SourceFile(path: "content/site.yaml", bytes: Array(theme.utf8)))
        #expect(syntax.isEmpty)
        let theme = ThemeReader.read(Field(name: "theme", node: root), &reader).theme
        return (theme, reader.diagnostics.map { "\($0.id.rawValue): \($0.message)" })
    }

    @Test func aThemeChangesWhatItNames() throws {
        let (read, found) = read("light: {accent: \"#1f4e79\"}\nlogo: mark.svg\ntype: {headings: [Charter, ヒラギノ明朝 ProN]}\n")
        let theme = try #require(read)
        #expect(found == [])
        #expect(theme.light.accent.text == "#1f4e79" && theme.light.paper == Theme.standard.light.paper && theme.dark == Theme.standard.dark)
        #expect(theme.logo == "/mark.svg" && theme.headingType == ["Charter", "ヒラギノ明朝 ProN"] && theme.textType == [])
    }

    @Test(arguments: [
        ("light: {accent: \"#c9b7a0\"}", "low-contrast: 'accent' has a contrast of 4.5 : 1 or more with 'paper', found 1.6 : 1 with #c9b7a0"),
        ("dark: {ink: \"#777777\"}", "low-contrast: 'ink' has a contrast of 7 : 1 or more with 'paper', found 4.0 : 1 with #777777"),
        ("light: {accent: blue}", "wrong-type: a color is '#' and six hexadecimal digits, such as '\"#c98a1b\"', found 'blue'"),
        ("type: {text: ['x\"; } body']}", "wrong-type: a family of type has letters, digits, spaces and hyphens, found 'x\"; } body'"),
        ("lite: {}", "unknown-key: a theme has no field 'lite'"),
    ])
    func whatCannotBeReadIsReported(theme: String, finding: String) {
        #expect(read(theme).found.first == finding)
    }

    @Test func darkPaperWithLightInkIsNoMistake() {
        #expect(read("light: {paper: \"#102030\", ink: \"#ffffff\", accent: \"#9ecbff\"}").found == [])
        #expect(read("light: {paper: \"#102030\"}").found.count == 2, "ink and accent of the standard theme are dark")
    }

    @Test func aLogoThatIsNotThereIsReported() throws {
        let text = String(decoding: try #require(SmallSite().files["site.yaml"]), as: UTF8.self)
        let site = SmallSite(["site.yaml": text + "\ntheme: {logo: mark.svg}\n"])
        #expect(site.diagnostics().map(\.message) == ["the logo is a file in 'content/static', where there is no 'mark.svg'"])
    }
}
