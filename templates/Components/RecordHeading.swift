import IppinHTML
import IppinModel

extension HTML {
    /// The title of a record with its summary.
    mutating func recordHeading(_ title: LocalText, _ summary: LocalText?) {
        self.h1(.language(of: title)) { $0.phrases(title.text) }
        if let summary { self.p(summary.text, .class("lead"), .language(of: summary)) }
    }
}
