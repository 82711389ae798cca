import IppinHTML
import IppinModel

extension HTML {
    /// Certificates with what can be checked: the number and the day until which they hold.
    mutating func certificates(_ lines: [CertificateLine], _ context: EditionContext) {
        guard !lines.isEmpty else { return }
        let words = context.words
        self.section(.class("certificates")) { html in
            html.h2(words[.certificates])
            html.ul { html in
                for line in lines {
                    html.li { html in
                        html.p { $0.link(to: line.link) }
                        if let number = line.number { html.p(words.text(.certificateNumber, ["number": number]), .class("fine code")) }
                        if let until = line.until {
                            html.p(words.text(.validUntil, ["date": context.format.longDate(until)]), .class("fine"))
                        }
                    }
                }
            }
        }
    }
}
