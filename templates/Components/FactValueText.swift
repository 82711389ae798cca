import IppinHTML
import IppinModel

extension EditionContext {
    /// A fact as one line of plain text, for pages and for machines.
    func text(of value: FactLine.Value) -> LocalText {
        switch value {
        case .text(let text): text
        case .months(let months): text(of: months)
        case .flag(let isTrue): words[isTrue ? .yes : .no]
        default: LocalText(wordlessText(of: value))
        }
    }

    /// What is made of numbers and names alone.
    private func wordlessText(of value: FactLine.Value) -> String {
        switch value {
        case .text, .months, .flag: ""
        case .number(let number, let unit): format.number(number, unit: unit)
        case .percent(let percent): format.percent(percent)
        case .labels(let labels): format.list(labels.map(\.text))
        // Names of ingredients are a declaration, not a sentence: no "and" before the last.
        case .list(let items): items.joined(separator: isJapanese ? "、" : ", ")
        case .shares(let shares): format.list(shares.map { format.countryName($0.country) + " " + format.percent($0.percent) })
        case .date(let date): format.longDate(date)
        }
    }

    private var isJapanese: Bool { edition.language.language == "ja" }

    /// `July–September`, or that it is so all year.
    func text(of months: MonthSet) -> LocalText { months.count == 12 ? words[.allYear] : LocalText(format.months(months)) }

    /// ` (12 pieces)`, to stand after other text; a few words that never break.
    func inParentheses(_ text: LocalText) -> LocalText { LocalText(inParentheses(text.text), language: text.language) }

    func inParentheses(_ text: String) -> String { isJapanese ? "（" + unbroken(text) + "）" : " (" + unbroken(text) + ")" }

    /// With spaces that never break.
    func unbroken(_ text: String) -> String {
        let space = UInt8(ascii: " ")
        guard text.utf8.contains(space) else { return text }
        return String(unsafeUninitializedCapacity: text.utf8.count * 2) { bytes in
            var count = 0
            for byte in text.utf8 {
                // A no-break space is C2 A0.
                bytes[count] = byte == space ? 0xC2 : byte
                count += 1
                if byte == space {
                    bytes[count] = 0xA0
                    count += 1
                }
            }
            return count
        }
    }

    /// The minimum of an order, in cases too where it is full ones.
    func minimum(pieces count: Int, casePieces: Int?) -> LocalText {
        guard let casePieces, casePieces > 1, count.isMultiple(of: casePieces) else { return pieces(count) }
        let cases = count / casePieces
        return pieces(count) + inParentheses(words.count(.cases, cases, formatted: format.integer(cases)))
    }

    /// `6 weeks`, `4–6 weeks`.
    func text(of duration: TradeDuration) -> LocalText {
        let first = format.integer(duration.count.lowerBound)
        let last = format.integer(duration.count.upperBound)
        let span = duration.count.count == 1 ? last : first + (isJapanese ? "〜" : "–") + last
        let word: WordKey =
            switch duration.unit {
            case .days: .days
            case .weeks: .weeks
            case .months: .months
            case .years: .years
            }
        return words.count(word, duration.count.upperBound, formatted: span)
    }

    /// `12 pieces`
    func pieces(_ count: Int) -> LocalText { words.count(.pieces, count, formatted: format.integer(count)) }

    /// A quantity with its unit in words where it has no symbol.
    func text(of quantity: Quantity) -> LocalText {
        guard quantity.unit == .pieces else { return LocalText(format.quantity(quantity)) }
        return words.count(.pieces, quantity.value.scaled(to: 0).map(Int.init) ?? 2, formatted: format.decimal(quantity.value))
    }
}

extension HTML {
    /// One of a kind's own facts.
    mutating func fact(_ line: FactLine, _ context: EditionContext) {
        self.div { html in
            html.dt(line.label.text, .language(of: line.label))
            html.dd { html in
                switch line.value {
                case .text(let text): html.text(text)
                case .labels(let labels) where labels.contains(where: { $0.language != nil }):
                    for (index, label) in labels.enumerated() {
                        if index > 0 { html.text(", ") }
                        html.text(label)
                    }
                case .date(let date): html.date(date, context.format)
                default: html.text(context.text(of: line.value))
                }
            }
        }
    }
}
