/// A JavaScript module of the pages. All are published in one folder, so that they import each other as `./search.js`.
public enum Script: String, Sendable, CaseIterable {
    /// Loaded by every page; imports the others where they are needed.
    case site
    /// Looks for words in the edition.
    case search
    /// Filters and sorts lists of products.
    case filter

    /// `site.js`
    public var fileName: String { rawValue + ".js" }
}
