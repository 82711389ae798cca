package import IppinModel

/// One file of a build: where it goes and what it shows. Indices are into the site's collections.
package struct Output: Sendable {
    package enum Subject: Sendable {
        /// A page or file of an edition, by the edition's index.
        case page(edition: Int, EditionSubject)
        case chooser
        case notFound
        case redirect(Int)
        case redirectRules
        /// For hosts that read it, unless the site has a `_headers` of its own.
        case responseHeaders
        case sitemapIndex
        case robots
        case stylesheet
        case script(Script)
        /// A file that is copied from the site.
        case copy(Asset)
        /// A file that is made of a photo, by its place in `Site.pictures`.
        case picture(Int, PictureRendition)
    }

    package enum EditionSubject: Sendable {
        case home
        /// Page `number` of a list; the first of a village's or a producer's is the record's own page.
        case list(ListSubject, number: Int)
        case product(Int)
        case village(Int)
        case producer(Int)
        case story(Int)
        case text(Int)
        case villages
        case producers
        case stories
        case kinds
        case certificates
        case seasons
        case shops
        case search
        case feed
        case webManifest
        case productData
        /// One file of the cards that scripts read.
        case cards(shard: Int)
        case enquiry
        /// Page `number` of the order form, of all kinds together or of one.
        case orderForm(kind: Int?, number: Int)
        case sitemap(number: Int)
        case searchData(SearchFile)
        case facets
    }

    /// The files of a search index, by their number from 0.
    package enum SearchFile: Sendable {
        case directory
        case starts
        case block(Int)
        case spellings(Int)
        case documents(Int)
    }

    /// Relative to the output folder: `ja/products/white-honey/index.html`.
    package let file: String
    package let subject: Subject

    /// The edition that the file belongs to.
    package var edition: Int? { if case .page(let edition, _) = subject { edition } else { nil } }

    /// Whether the file is an HTML page of an edition, for the count of pages.
    package var pageOfEdition: Int? {
        guard case .page(let edition, let subject) = subject else { return nil }
        switch subject {
        case .feed, .webManifest, .productData, .cards, .sitemap, .searchData, .facets: return nil
        default: return edition
        }
    }
}
