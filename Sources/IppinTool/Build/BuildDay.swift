internal import Foundation
internal import IppinModel

/// The day that a site is built for.
package struct BuildDay: Sendable, Hashable {
    let date: CalendarDate

    /// Reads `YYYY-MM-DD`; nil for anything else, and for days that do not exist.
    package init?(_ text: String) {
        guard let date = CalendarDate(text) else { return nil }
        self.date = date
    }

    private init(date: CalendarDate) { self.date = date }

    /// Today in UTC, so that a build does not depend on the machine's time zone.
    package static var today: BuildDay {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        return BuildDay(date: CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? .first)
    }
}
