/// A page of every edition that stands for no record: the build makes it. The raw value is its address where `site.yaml` gives no other.
public enum BuiltPage: String, Sendable, Hashable, CaseIterable {
    /// The buyer's list, kept in the browser.
    case enquiry
    /// The form to print.
    case orderForm = "order-form"
    /// Where words are looked for.
    case search
    /// The list of months; each month has a list below it.
    case seasons
}
