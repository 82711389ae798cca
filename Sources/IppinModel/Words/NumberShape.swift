internal import Foundation

/// How a locale writes a number, learnt once from a sample that Foundation's formatter (ICU) writes, so that a hundred thousand prices need no formatter.
///
/// Tests compare the result with the formatter's own over many values and locales.
struct NumberShape: Sendable, Hashable {
    private let prefix: String
    private let suffix: String
    private let groupSeparator: String
    private let decimalSeparator: String
    /// Digits of a group counted from the right: 3, or 3 then 2 in India.
    private let firstGroup: Int
    private let nextGroup: Int
    /// The fewest digits before the first separator; Polish writes 1234 but 12 345.
    private let minimumLeadingDigits: Int
    /// The locale's digits from 0 to 9.
    private let digits: [String]

    /// - Parameter sample: writes a decimal number with two digits after the point, with currency or percent sign where wanted.
    init(learning sample: (Decimal) -> String) {
        let sampleDigits = Self.digits(sample)
        digits = sampleDigits
        let isDigit: (Character) -> Bool = { sampleDigits.contains(String($0)) }
        let text = Array(sample(Decimal(string: "123456789.25") ?? 0))
        let first = text.firstIndex(where: isDigit) ?? 0
        let last = text.lastIndex(where: isDigit) ?? 0
        prefix = String(text[..<first])
        suffix = String(text[(last + 1)...])
        // Runs of digits and what stands between them.
        var runs: [Int] = []
        var separators: [String] = []
        var separator = ""
        for character in text[first...last] {
            if isDigit(character) {
                if runs.isEmpty || !separator.isEmpty {
                    if !separator.isEmpty { separators.append(separator) }
                    separator = ""
                    runs.append(0)
                }
                runs[runs.count - 1] += 1
            } else {
                separator.append(character)
            }
        }
        decimalSeparator = separators.last ?? "."
        groupSeparator = separators.count > 1 ? separators[0] : ""
        firstGroup = runs.count > 2 ? runs[runs.count - 2] : 3
        nextGroup = runs.count > 3 ? runs[runs.count - 3] : 3
        let fourDigits = sample(Decimal(1234))
        minimumLeadingDigits = groupSeparator.isEmpty || fourDigits.contains(groupSeparator) ? 1 : 2
    }

    /// Writes `number` with as many digits after the point as its scale has.
    func format(_ number: DecimalNumber) -> String {
        let ascii = Array(String(number.mantissa.magnitude).utf8)
        let padded = ascii.count > number.scale ? ascii : [UInt8](repeating: UInt8(ascii: "0"), count: number.scale + 1 - ascii.count) + ascii
        let whole = padded.count - number.scale
        var result = number.mantissa < 0 ? "-" : ""
        result += prefix
        let isGrouped = !groupSeparator.isEmpty && whole >= firstGroup + minimumLeadingDigits
        for (index, byte) in padded[..<whole].enumerated() {
            let rest = whole - index
            if isGrouped, index > 0, rest == firstGroup || (rest > firstGroup && (rest - firstGroup) % nextGroup == 0) { result += groupSeparator }
            result += digits[Int(byte - UInt8(ascii: "0"))]
        }
        if number.scale > 0 {
            result += decimalSeparator
            for byte in padded[whole...] { result += digits[Int(byte - UInt8(ascii: "0"))] }
        }
        return result + suffix
    }

    private static func digits(_ sample: (Decimal) -> String) -> [String] {
        (0...9).map { digit in
            let text = sample(Decimal(digit))
            return text.first { $0.isNumber && $0.wholeNumberValue == digit }.map(String.init) ?? String(digit)
        }
    }
}
