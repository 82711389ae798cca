/// What `ippin build` was asked for.
package struct BuildOptions: Sendable {
    package let content: SiteOptions
    /// Where the pages go.
    package let output: String

    /// - Parameter output: `public` in the site's folder if nil.
    package init(_ content: SiteOptions, output: String? = nil) {
        self.content = content
        self.output = output ?? content.site + "/public"
    }

    var site: String { content.site }
    var jobs: Int { content.jobs }
    var stateFolder: String { content.stateFolder }
}
