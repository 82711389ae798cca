internal import Foundation

/// How a locale writes a number, learnt once from a sample that Foundation's formatter (ICU) writes, so that a hundred thousand prices need no formatter.
///
/// Tests compare the result with the formatter's own over many values and locales. A class since it is asked for at every price; it never changes.
final class NumberShape: Sendable {
    /// What stands around a number, and around a negative one: the minus sign is not everywhere a hyphen, nor first.
    private let affixes: Affixes
    private let negativeAffixes: Affixes
    private let groupSeparator: String
    private let decimalSeparator: String
    /// Digits of a group counted from the right: 3, or 3 then 2 in India.
    private let firstGroup: Int
    private let nextGroup: Int
    /// The fewest digits before the first separator; Polish writes 1234 but 12 345.
    private let minimumLeadingDigits: Int
    let digits: Digits

    private struct Affixes: Sendable, Hashable {
        let prefix: String
        let suffix: String
    }

    /// The locale's digits from 0 to 9.
    struct Digits: Sendable, Hashable {
        let texts: [String]
        /// The bytes of the longest.
        fileprivate let longest: Int
        private let areASCII: Bool

        fileprivate init(texts: [String]) {
            self.texts = texts
            longest = texts.map(\.utf8.count).max() ?? 1
            areASCII = texts.elementsEqual((0...9).map { String($0) })
        }

        /// Appends the digit that an ASCII digit stands for.
        fileprivate func append(_ digit: UInt8, to text: inout TextCursor) {
            if areASCII { text.append(digit) } else { text.append(texts[Int(digit - UInt8(ascii: "0"))]) }
        }

        fileprivate func contains(_ character: Character) -> Bool { texts.contains(String(character)) }

        /// A number without separators, such as a year.
        func text(_ number: Int) -> String { String(number).utf8.map { texts[Int($0 - UInt8(ascii: "0"))] }.joined() }
    }

    /// Where text is put together on the stack: most numbers are short enough to be strings without memory of their own.
    fileprivate struct TextCursor {
        let bytes: UnsafeMutableBufferPointer<UInt8>
        private var count = 0

        init(bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

        var string: String { String(decoding: UnsafeMutableBufferPointer(rebasing: bytes[..<count]), as: UTF8.self) }

        mutating func append(_ byte: UInt8) {
            bytes[count] = byte
            count += 1
        }

        mutating func append(_ text: String) {
            for byte in text.utf8 { append(byte) }
        }
    }

    /// - Parameter sample: writes a decimal number with two digits after the point, with currency or percent sign where wanted.
    init(learning sample: (Decimal) -> String) {
        let sampleDigits = Self.digits(sample)
        digits = sampleDigits
        let isDigit: (Character) -> Bool = { sampleDigits.contains($0) }
        let text = Array(sample(Decimal(string: "123456789.25") ?? 0))
        let first = text.firstIndex(where: isDigit) ?? 0
        let last = text.lastIndex(where: isDigit) ?? 0
        affixes = Affixes(prefix: String(text[..<first]), suffix: String(text[(last + 1)...]))
        negativeAffixes = Self.affixes(of: sample(-1), digits: sampleDigits)
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
        // A currency may stand behind the same space that separates groups.
        let fourDigits = sample(Decimal(1234))
        let inside = Self.affixes(of: fourDigits, digits: sampleDigits)
        let whole = fourDigits.dropFirst(inside.prefix.count).dropLast(inside.suffix.count)
        minimumLeadingDigits = groupSeparator.isEmpty || whole.contains(groupSeparator) ? 1 : 2
    }

    /// The shape as data.
    var pattern: NumberPattern {
        NumberPattern(
            prefix: affixes.prefix, suffix: affixes.suffix, groupSeparator: groupSeparator, decimalSeparator: decimalSeparator, firstGroup: firstGroup,
            nextGroup: nextGroup, minimumLeadingDigits: minimumLeadingDigits, digits: digits.texts)
    }

    private static func affixes(of text: String, digits: Digits) -> Affixes {
        guard let first = text.firstIndex(where: digits.contains), let last = text.lastIndex(where: digits.contains) else { return Affixes(prefix: "", suffix: "") }
        return Affixes(prefix: String(text[..<first]), suffix: String(text[text.index(after: last)...]))
    }

    /// Writes `number` with as many digits after the point as its scale has.
    func format(_ number: DecimalNumber) -> String {
        // An Int64 has 19 digits at most; with a zero before the point there is one more than the scale.
        let most = max(19, number.scale + 1)
        let affixes = number.mantissa < 0 ? negativeAffixes : affixes
        let length = affixes.prefix.utf8.count + affixes.suffix.utf8.count + decimalSeparator.utf8.count + most * (digits.longest + groupSeparator.utf8.count)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { ascii in
            var first = ascii.count
            var rest = number.mantissa.magnitude
            while rest > 0 || ascii.count - first <= number.scale {
                first -= 1
                ascii[first] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { bytes in
                var text = TextCursor(bytes: bytes)
                text.append(affixes.prefix)
                write(ascii[first...], scale: number.scale, to: &text)
                text.append(affixes.suffix)
                return text.string
            }
        }
    }

    /// - Parameter ascii: the digits of a number, at least one of them before the point.
    private func write(_ ascii: Slice<UnsafeMutableBufferPointer<UInt8>>, scale: Int, to text: inout TextCursor) {
        let point = ascii.endIndex - scale
        let isGrouped = !groupSeparator.isEmpty && point - ascii.startIndex >= firstGroup + minimumLeadingDigits
        for index in ascii.startIndex..<point {
            let rest = point - index
            if isGrouped, index > ascii.startIndex, rest == firstGroup || (rest > firstGroup && (rest - firstGroup) % nextGroup == 0) { text.append(groupSeparator) }
            digits.append(ascii[index], to: &text)
        }
        guard scale > 0 else { return }
        text.append(decimalSeparator)
        for index in point..<ascii.endIndex { digits.append(ascii[index], to: &text) }
    }

    private static func digits(_ sample: (Decimal) -> String) -> Digits {
        Digits(
            texts: (0...9).map { digit in
                let text = sample(Decimal(digit))
                return text.first { $0.isNumber && $0.wholeNumberValue == digit }.map(String.init) ?? String(digit)
            })
    }
}
