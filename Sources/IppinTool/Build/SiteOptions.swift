import IppinModel

/// Which site a command works on, and on which day: what reading its content depends on.
package struct SiteOptions: Sendable {
    /// The site's folder, which holds `content/`; without a slash at the end.
    package let site: String
    /// The day that decides what is published and what has expired.
    let date: CalendarDate
    package let showsDrafts: Bool
    /// How many workers at most; at least 1.
    package let jobs: Int

    package init(site: String, day: BuildDay, showsDrafts: Bool = false, jobs: Int) {
        self.site = site.count > 1 && site.hasSuffix("/") ? String(site.dropLast()) : site
        date = day.date
        self.showsDrafts = showsDrafts
        self.jobs = max(1, jobs)
    }

    /// What Ippin keeps for itself between runs.
    var stateFolder: String { site + "/.ippin" }
}
