internal import IppinModel

/// What `ippin build` was asked for.
package struct BuildOptions: Sendable {
    /// The site's folder, which holds `content/`.
    package let site: String
    /// Where the pages go.
    package let output: String
    let date: CalendarDate
    package let showsDrafts: Bool
    /// How many workers at most; at least 1.
    package let jobs: Int

    /// - Parameter output: `public` in the site's folder if nil.
    package init(site: String, output: String? = nil, day: BuildDay, showsDrafts: Bool = false, jobs: Int) {
        let folder = site.count > 1 && site.hasSuffix("/") ? String(site.dropLast()) : site
        self.site = folder
        self.output = output ?? folder + "/public"
        date = day.date
        self.showsDrafts = showsDrafts
        self.jobs = max(1, jobs)
    }

    /// What Ippin keeps for itself between builds.
    var stateFolder: String { site + "/.ippin" }
}
