/// A month's name in addresses, the same in every language, as ids are: `july`.
public enum MonthID {
    /// From January on.
    public static let all = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]

    /// - Parameter month: 1 to 12.
    public static func of(_ month: Int) -> String { all[(month + 11) % 12] }
}
