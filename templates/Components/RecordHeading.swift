import IppinHTML
import IppinModel

extension HTML {
    /// The title of a record with its summary.
    mutating func recordHeading(_ title: LocalText, _ summary: LocalText?) {
        self.h1(title.text, .language(of: title))
        if let summary { self.p(summary.text, .class("lead"), .language(of: summary)) }
    }
}
