import IppinHTML
import IppinModel

extension HTML {
    /// The site's name, the main navigation and the edition switch.
    mutating func siteHeader(_ frame: PageFrame) {
        let context = frame.context
        self.header(.class("site-header")) { html in
            html.div(.class("wrap site-header-row")) { html in
                let isHome = frame.path == context.homePath
                html.stamp(context, form: ContextPart.name.form(isHome ? 1 : 0)) { $0.siteName(context, isHome: isHome) }
                html.mainNavigation(frame)
                html.div(.class("tools")) { html in
                    let isSearch = frame.path == context.searchPath
                    let isList = frame.path == context.enquiry?.listPath
                    html.stamp(context, form: ContextPart.tools.form(isSearch ? 2 : isList ? 1 : 0)) { html in
                        html.searchField(context, isHere: isSearch)
                        html.listLink(context, isHere: isList)
                    }
                    html.editionSwitch(frame)
                }
            }
        }
        self.newline()
    }

    private mutating func siteName(_ context: EditionContext, isHome: Bool) {
        self.p(.class("site-name")) { html in
            html.a(href: .path(context.homePath), .language(of: context.siteTitle), .ariaCurrentPage(if: isHome)) { html in
                html.logo(context.theme)
                html.span { $0.phrases(context.siteTitle.text) }
            }
        }
    }

    /// The site's own, or the drawn seal of 一品. The title beside it says whose it is.
    private mutating func logo(_ theme: Theme) {
        if let path = theme.logo {
            self.img(src: Source(path), alt: "", .width(36), .height(36))
        } else {
            self.span("", .class("seal"))
        }
    }

    private mutating func mainNavigation(_ frame: PageFrame) {
        let context = frame.context
        guard !context.navigation.isEmpty else { return }
        // One at most: no entry lies within another.
        let above = context.navigation.firstIndex { frame.path.hasPrefix($0.path) }
        let isHere = above.map { context.navigation[$0].path == frame.path } ?? false
        self.stamp(context, form: ContextPart.navigation.form(((above ?? -1) + 1) * 2 + (isHere ? 1 : 0))) { $0.mainNavigation(context, above: above, isHere: isHere) }
    }

    /// - Parameters:
    ///   - above: the entry that the page lies within, or is.
    ///   - isHere: whether it is.
    private mutating func mainNavigation(_ context: EditionContext, above: Int?, isHere: Bool) {
        let words = context.words
        self.nav(.class("menu"), .ariaLabel(words[.menu])) { html in
            html.ul { html in
                for (index, entry) in context.navigation.enumerated() {
                    html.li { html in
                        html.a(href: .path(entry.path), .ariaCurrentPage(if: index == above && isHere), .class("within", if: index == above && !isHere)) {
                            $0.label(entry.label, words)
                        }
                    }
                }
            }
        }
    }

    /// A disclosure that works without JavaScript: every edition, in its own language, and whether it has this page in its own words.
    private mutating func editionSwitch(_ frame: PageFrame) {
        let words = frame.context.words
        guard frame.switches.count > 1 else { return }
        self.details(.class("editions")) { html in
            html.summary(.class("tool")) { html in
                html.span(words[.editions] + ": ", .class("visually-hidden"))
                html.text(frame.context.edition.label)
            }
            html.ul { html in
                for choice in frame.switches {
                    html.li { html in
                        html.a(
                            choice.label, href: .path(choice.path), .lang(choice.language), .hreflang(choice.language.text),
                            .ariaCurrentPage(if: choice.isCurrent))
                        if !choice.isTranslated { html.small(words[.editionNotTranslated], .class("untranslated")) }
                    }
                }
            }
        }
    }

    /// The way from the home page to this one.
    mutating func breadcrumbs(_ frame: PageFrame) {
        guard !frame.breadcrumbs.isEmpty else { return }
        let words = frame.context.words
        self.nav(.class("breadcrumbs wrap"), .ariaLabel(words[.breadcrumbs])) { html in
            html.ol { html in
                for crumb in frame.breadcrumbs {
                    html.li { html in html.a(href: .path(crumb.path)) { $0.label(crumb.label, words) } }
                }
                html.li { html in html.span(frame.title, .ariaCurrentPage(), .lang(frame.titleLanguage)) }
            }
        }
        self.newline()
    }
}
