/// Where in a document a term stands, best first: what a match is worth.
enum SearchField: UInt32, CaseIterable {
    /// The title, and how it is read.
    case title
    /// Keywords, kind, village, maker, certificates, item number.
    case names
    /// The summary and short facts; also the ends of compound words of the title.
    case summary
    case story
}
