import IppinModel
import IppinSource

/// What the theme names must be there.
enum ThemeRules {
    static func check(_ input: ResolveInput) -> [Diagnostic] {
        guard let logo = input.declarations.settings.theme.logo, let place = input.declarations.logo else { return [] }
        guard !input.staticFiles.contains(where: { $0.path == logo }) else { return [] }
        return [.missingLogo(String(logo.dropFirst()), at: place)]
    }
}

extension Diagnostic {
    fileprivate static func missingLogo(_ file: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.missingFile, "the logo is a file in 'content/static', where there is no \(file.quoted)", at: span)
    }
}
