internal import Foundation

/// Numbers, money, quantities, dates, lists and names as an edition's readers write them. Made once for each edition; thread-safe.
///
/// What ICU knows is learnt at `init` from Foundation's format styles; unit symbols and conversions are ours.
public final class LocaleFormat: Sendable {
    /// The language whose conventions are used.
    public let language: LanguageTag
    private let locale: Locale
    private let units: Market.Units
    private let isJapanese: Bool
    private let plain: NumberShape
    private let percentShape: NumberShape
    private let money: [Currency: NumberShape]
    private let monthNames: [String]
    private let shortMonthNames: [String]
    private let monthInitials: [String]
    /// The long form of a date in each month, cut at year and day.
    private let datePatterns: [DatePattern]
    private let list: ListPattern
    private let monthSpans = Memo<MonthSet, String>()
    private let countryNames = Memo<Country, String>()

    /// - Parameters:
    ///   - region: the country whose habits count where the tag names none of its own; left out where it has none in that language.
    ///   - currencies: those that `money` will be asked for; others are formatted on the spot, more slowly.
    public init(language: LanguageTag, region: String?, units: Market.Units, currencies: [Currency]) {
        var identifier = language.text.replacingOccurrences(of: "-", with: "_")
        // A pair that ICU does not have, such as German for Europe (`de_150`), would be written by the root's rules instead of the language's.
        if let region, !language.text.contains("-"), Locale.availableIdentifiers.contains(identifier + "_" + region) { identifier += "_" + region }
        let locale = Locale(identifier: identifier)
        self.language = language
        self.locale = locale
        self.units = units
        isJapanese = language.language == "ja"
        plain = NumberShape { $0.formatted(.number.precision(.fractionLength(2)).locale(locale)) }
        percentShape = NumberShape { ($0 / 100).formatted(.percent.precision(.fractionLength(2)).locale(locale)) }
        money = Dictionary(currencies.map { ($0, Self.shape(of: $0, locale: locale)) }, uniquingKeysWith: { first, _ in first })
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = locale
        monthNames = calendar.standaloneMonthSymbols
        shortMonthNames = calendar.shortStandaloneMonthSymbols
        monthInitials = shortMonthNames.map { name in
            let number = name.prefix(while: \.isNumber)
            return number.isEmpty ? name.prefix(1).uppercased(with: locale) : String(number)
        }
        let digits = plain.digits
        datePatterns = (1...12).map { DatePattern(month: $0, locale: locale, digits: digits) }
        list = ListPattern(locale: locale)
    }

    private static func shape(of currency: Currency, locale: Locale) -> NumberShape {
        NumberShape { $0.formatted(.currency(code: currency.code).precision(.fractionLength(2)).locale(locale)) }
    }

    // MARK: - Numbers and money

    /// `12,345`
    public func integer(_ number: Int) -> String { plain.format(DecimalNumber(number)) }

    /// `2009`: digits of the language, and no separators.
    public func year(_ year: Int) -> String { plain.digits.text(year) }

    /// With as many digits after the point as were written: `17.20`.
    public func decimal(_ number: DecimalNumber) -> String { plain.format(number) }

    /// `12,50 €`, always with the currency's own number of digits.
    public func money(_ amount: Money) -> String { shape(of: amount.currency).format(amount.amount) }

    func shape(of currency: Currency) -> NumberShape { money[currency] ?? Self.shape(of: currency, locale: locale) }

    var plainPattern: NumberPattern { plain.pattern }

    /// `17,2 %`, from 17.2.
    public func percent(_ number: DecimalNumber) -> String { percentShape.format(number) }

    // MARK: - Quantities

    /// `250 g`, and `250 g (8.8 oz)` where the market shows both. Pieces and percentages have no symbol here: the number alone, and `percent`.
    public func quantity(_ quantity: Quantity) -> String {
        switch quantity.unit {
        case .percent: return percent(quantity.value)
        case .pieces: return decimal(quantity.value)
        default:
            let metric = withUnit(decimal(quantity.value), symbol(of: quantity.unit))
            guard units == .dual, let customary = CustomaryUnits.text(for: quantity, format: self) else { return metric }
            return metric + " (" + customary + ")"
        }
    }

    /// `65 × 65 × 85 mm`, and in inches beside it where the market shows both.
    public func dimensions(_ size: Dimensions) -> String {
        let metric = withUnit(size.lengths.map(decimal).joined(separator: " × "), symbol(of: size.unit))
        guard units == .dual, let customary = CustomaryUnits.text(for: size, format: self) else { return metric }
        return metric + " (" + customary + ")"
    }

    /// A number with a unit that a kind declares: `0.5 mS/cm`.
    ///
    /// Set apart in Japanese too: `mS/cm` or `g/100 g` stuck to its number is hard to read.
    public func number(_ number: DecimalNumber, unit: String?) -> String {
        unit.map { decimal(number) + "\u{A0}" + $0 } ?? decimal(number)
    }

    /// `2,050 m`, and `2,050 m (6,726 ft)` where the market shows both.
    public func altitude(metres: Int) -> String {
        let metric = withUnit(integer(metres), "m")
        guard units == .dual else { return metric }
        return metric + " (" + withUnit(integer(Int((Double(metres) / 0.3048).rounded())), "ft") + ")"
    }

    /// `41.170° N, 75.801° E`; east is `O` in German, west in French; in Japanese `北緯41.170°、東経75.801°`.
    public func coordinates(_ place: Coordinates) -> String {
        func degrees(_ number: DecimalNumber) -> String { decimal(DecimalNumber(mantissa: abs(number.mantissa), scale: number.scale)) + "°" }
        let isSouth = place.latitude.mantissa < 0
        let isWest = place.longitude.mantissa < 0
        if isJapanese {
            return (isSouth ? "南緯" : "北緯") + degrees(place.latitude) + "、" + (isWest ? "西経" : "東経") + degrees(place.longitude)
        }
        let east = language.language == "de" ? "O" : "E"
        let west = language.language == "fr" ? "O" : "W"
        return degrees(place.latitude) + "\u{A0}" + (isSouth ? "S" : "N") + ", " + degrees(place.longitude) + "\u{A0}" + (isWest ? west : east)
    }

    /// Joined by a no-break space, but without one in Japanese, where `250g` is usual.
    func withUnit(_ number: String, _ unit: String) -> String { number + (isJapanese ? "" : "\u{A0}") + unit }

    private func symbol(of unit: MeasureUnit) -> String {
        switch unit {
        case .litre where isJapanese || language.text == "en-US": "L"
        case .millilitre where isJapanese || language.text == "en-US": "mL"
        default: unit.rawValue
        }
    }

    // MARK: - Dates and lists

    /// The name of a month (1 to 12) on its own: `juillet`.
    public func monthName(_ month: Int) -> String { monthNames[month - 1] }

    /// `juil.`
    public func shortMonthName(_ month: Int) -> String { shortMonthNames[month - 1] }

    /// One letter, as calendars have it, or the number where months are numbered: `J`, `7`.
    public func monthInitial(_ month: Int) -> String { monthInitials[month - 1] }

    /// `21 novembre 2026`
    public func longDate(_ date: CalendarDate) -> String { datePatterns[date.month - 1].text(year: date.year, day: date.day) }

    /// Runs of months as spans, around the end of the year too: `July–September`, `November–February`, `May and August`.
    public func months(_ months: MonthSet) -> String { monthSpans.value(for: months) { spans(of: months) } }

    private func spans(of months: MonthSet) -> String {
        guard let start = (1...12).first(where: { months.contains($0) && !months.contains($0 == 1 ? 12 : $0 - 1) }) else {
            return months.isEmpty ? "" : span(1, 12)
        }
        var runs: [(first: Int, last: Int)] = []
        for step in 0..<12 {
            let month = (start - 1 + step) % 12 + 1
            guard months.contains(month) else { continue }
            if let last = runs.last, last.last % 12 + 1 == month { runs[runs.count - 1].last = month } else { runs.append((month, month)) }
        }
        return list(runs.map { span($0.first, $0.last) })
    }

    private func span(_ first: Int, _ last: Int) -> String {
        if first == last { return monthName(first) }
        return monthName(first) + (isJapanese ? "〜" : "–") + monthName(last)
    }

    /// `A, B and C`
    public func list(_ items: [String]) -> String { list.join(items) }

    // MARK: - Names

    /// `Kirgisistan`
    public func countryName(_ country: Country) -> String {
        countryNames.value(for: country) { locale.localizedString(forRegionCode: country.code) ?? country.code }
    }

    /// The name of another language in this one: `anglais`.
    public func languageName(_ language: LanguageTag) -> String { locale.localizedString(forLanguageCode: language.language) ?? language.text }
}

/// A long date cut into what stands around year and day.
private struct DatePattern: Sendable {
    private enum Part: Sendable {
        case text(String)
        case year
        case day
    }

    private let parts: [Part]
    /// French counts the first day of a month: `1er octobre`.
    private let firstDay: String
    private let digits: NumberShape.Digits

    /// Learns from a day and a year that can be mistaken for nothing else in the text.
    init(month: Int, locale: Locale, digits: NumberShape.Digits) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        let date = calendar.date(from: DateComponents(year: 2222, month: month, day: 28)) ?? Date(timeIntervalSince1970: 0)
        let style = Date.FormatStyle(date: .long, time: .omitted, locale: locale, calendar: calendar, timeZone: calendar.timeZone)
        let (year, day) = (digits.text(2222), digits.text(28))
        var rest = date.formatted(style)[...]
        var parts: [Part] = []
        var text = ""
        while let character = rest.first {
            if rest.hasPrefix(year) || rest.hasPrefix(day) {
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts.append(rest.hasPrefix(year) ? .year : .day)
                rest = rest.dropFirst(rest.hasPrefix(year) ? 4 : 2)
            } else {
                text.append(character)
                rest = rest.dropFirst()
            }
        }
        if !text.isEmpty { parts.append(.text(text)) }
        self.parts = Self.keepingDayAndMonthTogether(parts)
        firstDay = locale.language.languageCode?.identifier == "fr" ? "1er" : digits.text(1)
        self.digits = digits
    }

    /// `31. Juli` and `November 21` never break between the day and its month.
    private static func keepingDayAndMonthTogether(_ parts: [Part]) -> [Part] {
        var parts = parts
        for index in parts.indices {
            guard case .day = parts[index] else { continue }
            if index > 0, case .text(let before) = parts[index - 1], before.hasSuffix(" ") {
                parts[index - 1] = .text(String(before.dropLast()) + "\u{A0}")
            }
            if index + 1 < parts.count, case .text(let after) = parts[index + 1] {
                if after.hasPrefix(" ") { parts[index + 1] = .text("\u{A0}" + after.dropFirst()) }
                if after.hasPrefix(". ") { parts[index + 1] = .text(".\u{A0}" + after.dropFirst(2)) }
            }
        }
        return parts
    }

    func text(year: Int, day: Int) -> String {
        parts.reduce(into: "") { result, part in
            switch part {
            case .text(let text): result += text
            case .year: result += digits.text(year)
            case .day: result += day == 1 ? firstDay : digits.text(day)
            }
        }
    }
}

/// How a locale joins a list: between two, and at the start, the middle and the end of more.
private struct ListPattern: Sendable {
    private let pair: String
    private let separator: String
    private let last: String

    init(locale: Locale) {
        func between(_ items: [String], _ a: String, _ b: String) -> String {
            let text = items.formatted(.list(type: .and).locale(locale))
            guard let start = text.range(of: a)?.upperBound, let end = text.range(of: b)?.lowerBound, start <= end else { return ", " }
            return String(text[start..<end])
        }
        pair = between(["¹", "²"], "¹", "²")
        separator = between(["¹", "²", "³"], "¹", "²")
        last = between(["¹", "²", "³"], "²", "³")
    }

    func join(_ items: [String]) -> String {
        guard items.count > 2 else { return items.joined(separator: pair) }
        return items.dropLast().joined(separator: separator) + last + (items.last ?? "")
    }
}
