/// A JavaScript module of the pages. All are published in one folder, so that they import each other as `./search.js`.
public enum Script: String, Sendable, CaseIterable {
    /// Loaded by every page; imports the others where they are needed.
    case site
    /// Looks for words in the edition.
    case search
    /// Filters and sorts lists of products.
    case filter
    /// How numbers and amounts are written, and the choice of a number of cases on a product's page.
    case quantity
    /// Fetches the data of the edition, and puts cards into their markup.
    case cards
    /// The page of the enquiry list.
    case list
    /// The enquiry list in other forms: table, text, mail, link.
    case sheet

    /// `site.js`
    public var fileName: String { rawValue + ".js" }
}
