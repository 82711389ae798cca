import IppinHTML
import IppinModel

extension HTML {
    /// A season in words, and the year with the season cut out of it. Whoever does not see the drawing has the words.
    mutating func season(_ months: MonthSet, _ context: EditionContext) {
        self.stamp(context, form: ContextPart.season.form(Int(months.bits))) { html in
            html.text(context.text(of: months))
            html.ol(.class("months"), .ariaHidden) { html in
                for month in 1...12 {
                    html.li(.class("on", if: months.contains(month))) { $0.text(context.format.monthInitial(month)) }
                }
            }
        }
    }
}
