import IppinHTML
import IppinModel

extension Templates {
    /// The web app manifest of an edition. Paths are relative to the manifest, as pages' are to the page.
    static func webManifest(_ context: EditionContext) -> [UInt8] {
        let links = FileLinks(.relative(to: context.webManifestPath))
        var json = JSONWriter()
        json.object { json in
            json.string("name", context.siteTitle.text)
            json.string("description", ifPresent: context.description?.text)
            json.string("lang", context.edition.language.text)
            json.string("dir", context.edition.language.isRightToLeft ? "rtl" : "ltr")
            json.string("start_url", path: context.homePath, from: links)
            json.string("scope", path: context.homePath, from: links)
            json.constant("display", "browser")
            json.string("background_color", context.theme.light.paper.text)
            json.string("theme_color", context.theme.light.accent.text)
            if let icon = context.iconPath {
                json.array("icons") { json in
                    json.object { json in
                        json.string("src", path: icon, from: links)
                        json.constant("sizes", "any")
                    }
                }
            }
        }
        return json.finish()
    }
}
