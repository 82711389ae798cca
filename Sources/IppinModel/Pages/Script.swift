/// A JavaScript module of the pages. All are published in one folder, so that they import each other as `./search.js`.
public enum Script: String, Sendable, CaseIterable {
    /// Loaded by every page; imports the others where they are needed.
    case site
    /// Looks for words in the edition.
    case search
    /// Filters and sorts lists of products.
    case filter
    /// Fetches the data of the edition, puts cards into their markup, writes numbers and amounts, and lets a number of cases be chosen, as on a product's page.
    case cards
    /// The page of the enquiry list.
    case list
    /// The enquiry list in other forms: table, text, mail, link.
    case sheet

    /// `site.js`
    public var fileName: String { rawValue + ".js" }
}
