import IppinModel
import IppinSource

extension ValueReader {
    /// An amount and a currency: `1800 JPY`. The currency must be the market's, and the amount more than nothing.
    mutating func money(_ field: Field?, in market: Market) -> Money? {
        guard let field, let text = scalar(field, expected: "an amount and a currency") else { return nil }
        let (numberText, code) = NumberText.split(text)
        guard let number = DecimalNumber(numberText), let currency = Currency(code: String(code)) else {
            report(.invalidMoney(text, expected: market.currency, at: span(field)))
            return nil
        }
        guard currency == market.currency || market.currency == Currency.none else {
            report(.wrongCurrency(text, market, at: span(field)))
            return nil
        }
        guard let minor = number.scaled(to: currency.digits) else {
            report(.tooManyDecimals(text, currency, at: span(field)))
            return nil
        }
        guard minor > 0 else {
            report(.worthlessPrice(text, at: span(field)))
            return nil
        }
        return Money(minorUnits: minor, currency: currency)
    }
}

/// What an editor meant by an amount that is not in our form.
private enum MoneyGuess {
    private static let symbols: [(text: String, code: String)] = [
        ("US$", "USD"), ("$", "USD"), ("€", "EUR"), ("円", "JPY"), ("¥", "JPY"), ("￥", "JPY"), ("£", "GBP"),
    ]

    /// `$14` as `14 USD`, `JPY 1,800` as `1800 JPY`, a bare amount in the market's currency.
    /// Only an amount that names the market's own currency is certain: a bare one may have been meant in another.
    static func repair(_ text: String, expected: Currency) -> (text: String, certainty: FixIt.Applicability)? {
        var code = expected.code
        var isNamed = true
        var rest = text
        if let symbol = symbols.first(where: { text.contains($0.text) }), let place = text.firstRange(of: symbol.text) {
            code = symbol.code
            rest.removeSubrange(place)
        } else if let letters = currencyLetters(text) {
            code = text[letters].uppercased()
            rest.removeSubrange(letters)
        } else {
            isNamed = false
        }
        guard Currency(code: code) != nil, let (number, certainty) = NumberText.repair(rest.trimmed) else { return nil }
        return (number + " " + code, isNamed && code == expected.code && expected != Currency.none ? certainty : .suggestion)
    }

    private static func currencyLetters(_ text: String) -> Range<String.Index>? {
        guard let start = text.firstIndex(where: \.isLetter) else { return nil }
        let end = text[start...].firstIndex { !$0.isLetter } ?? text.endIndex
        return text[start..<end].utf8.count == 3 ? start..<end : nil
    }
}

extension Diagnostic {
    fileprivate static func invalidMoney(_ text: String, expected: Currency, at span: SourceSpan) -> Diagnostic {
        let example = expected.digits == 0 ? "1800 " + expected.code : "12.50 " + expected.code
        let fix = MoneyGuess.repair(text, expected: expected).map { [FixIt.replace(with: $0.text, at: span, $0.certainty)] } ?? []
        return Diagnostic(.invalidMoney, "a price is an amount and then the currency's code, such as '\(example)', found \(text.quoted)", at: span, fixIts: fix)
    }

    fileprivate static func wrongCurrency(_ text: String, _ market: Market, at span: SourceSpan) -> Diagnostic {
        let note = Note("the currency is declared in the file 'markets/\(market.id.name).yaml'")
        return Diagnostic(.wrongCurrency, "prices for market '\(market.id.name)' are in \(market.currency.code), found \(text.quoted)", at: span, notes: [note])
    }

    fileprivate static func tooManyDecimals(_ text: String, _ currency: Currency, at span: SourceSpan) -> Diagnostic {
        let rule = currency.digits == 0 ? "an amount in \(currency.code) has no decimals" : "an amount in \(currency.code) has at most \(currency.digits) decimals"
        return Diagnostic(.invalidMoney, "\(rule), found \(text.quoted)", at: span)
    }

    fileprivate static func worthlessPrice(_ text: String, at span: SourceSpan) -> Diagnostic {
        let note = Note("a product without a price is shown with 'price on request'")
        return Diagnostic(.outOfRange, "a price is more than zero, found \(text.quoted)", at: span, notes: [note])
    }
}
