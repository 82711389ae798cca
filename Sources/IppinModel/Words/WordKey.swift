/// The interface words that the pages use. The key in `words/<lang>.yaml` is the case's name in kebab case.
///
/// Adding a case without adding its word to every language is a diagnostic; so is a word that is no case here.
public enum WordKey: Int, Sendable, Hashable, CaseIterable {
    // Getting around
    case skipToContent  // Skip to content
    case home  // Home
    case menu  // Menu (label of the main navigation)
    case breadcrumbs  // You are here
    case editions  // Language and market
    case editionNotTranslated  // not translated (beside an edition whose page only shows source text)
    case chooseEdition  // Choose your language and market
    case previousPage  // Previous page
    case nextPage  // Next page
    case pageOf  // Page {page} of {total}
    case previous  // Previous
    case next  // Next
    case pages  // Pages (label of a pagination)
    case information  // Information (label of the footer navigation)

    // Collections
    case products  // Products
    case villages  // Villages
    case producers  // Makers / Producer groups
    case shops  // Shops
    case stories  // Stories
    case kinds  // Kinds of product
    case certificates  // Certificates
    case allProducts  // All products
    case productCount  // plural {n}: {n} product / {n} products
    case productsOf  // Products from {name}
    case productsMadeBy  // Made by {name}
    case productsWith  // Products with {name}
    case browseBy  // Browse by
    case seasons  // Seasons (heading of the list of months)
    case productsInSeason  // In season in {month}
    case empty  // Nothing here yet.

    // A product
    case kind  // Kind
    case village  // Village
    case producer  // Made by
    case photos  // Photos (label of the gallery)
    case priceAndTerms  // Price and terms
    case price  // Price
    case wholesalePrice  // Wholesale price
    case perPiece  // per piece
    case perCase  // {price} per case ({pieces})
    case withoutTax  // without tax
    case withTax  // tax included
    case retailPrice  // Suggested retail price
    case priceOnRequest  // Price on request
    case availableOnRequest  // Available on request
    case askForOffer  // Ask for an offer (opens a mail)
    case sku  // Item number
    case gtin  // GTIN
    case hsCode  // HS code
    case netContent  // Net content
    case size  // Size
    case casePack  // Case
    case minimumOrder  // Minimum order
    case leadTime  // Lead time
    case season  // Season
    case allYear  // all year
    case pieces  // plural {n}: {n} piece / {n} pieces
    case cases  // plural {n}: {n} case / {n} cases
    case days  // plural {n}: {n} day / {n} days
    case weeks  // plural
    case months  // plural
    case years  // plural
    case details  // Details (heading over the kind's own facts)
    case yes  // Yes
    case no  // No
    case whereFrom  // Where it comes from (heading over the map)
    case whoMakesIt  // Who makes it
    case mapOfVillage  // Map showing {name} (text of a drawing)
    case mapOfVillages  // Map of the villages (text of a drawing)
    case moreFromVillage  // More from {name}
    case previousProduct  // Previous product
    case nextProduct  // Next product
    case certificateNumber  // No. {number}
    case validUntil  // valid until {date}
    case issuer  // Issuer: (before who stands behind a certificate)
    case footnotes  // Notes (heading, for screen readers, over footnotes)
    case backToText  // Back to the text (label of a footnote's return link)
    case taskDone  // done
    case taskOpen  // open

    // Villages, producers, shops, stories
    case region  // Region
    case country  // Country
    case altitude  // Altitude
    case coordinates  // Coordinates
    case founded  // Founded
    case members  // Members
    case memberCount  // plural {n}: {n} member / {n} members
    case ofWhomWomen  // plural {n}: {n} woman / {n} women
    case allWomen  // all women (in parentheses after the number of members)
    case address  // Address
    case openingHours  // Opening hours
    case phone  // Telephone
    case email  // E-mail
    case website  // Website
    case published  // Published
    case readStory  // Read the story
    case villagesInStory  // Villages in this story
    case productsInStory  // Products in this story

    // Notices
    case notTranslated  // This page has not been translated yet. It is shown in {language}.
    case staleNotice  // The original of this page has changed since it was translated.
    case draft  // Draft
    case draftNotice  // This page is a draft and is not published.
    case movedTitle  // This page has moved
    case movedText  // It is now here:
    case notFoundTitle  // Page not found
    case notFoundText  // The page that you are looking for is not here. It may have been moved or withdrawn.
    case backToHome  // To the home page

    // Searching
    case search  // Search
    case searchHint  // What can be typed, inside an empty field: Honey, felt, a village …
    case searchResults  // plural {n}: {n} result / {n} results
    case searchNothing  // Nothing was found for “{query}”.
    case searchAdvice  // What to try then, beside the lists
    case searchAll  // Show all results
    case searchMore  // Show more
    case searchNeedsScript  // Search works in the browser and needs JavaScript. These lists lead to everything, too.
    case searchLists  // Or look through the lists (heading over them)
    case searchFailed  // The search could not be loaded.
    case resultVillage  // Village
    case resultProducer  // Maker
    case resultShop  // Shop
    case resultStory  // Story
    case resultPage  // Page

    // Filtering lists
    case filter  // Filter and sort
    case filterAny  // All (no choice made)
    case filterPrice  // Price (heading over priced or on request)
    case filterPriced  // With a price
    case filterNothing  // No product matches these choices.
    case filterReset  // Clear choices
    case sortBy  // Sort by
    case sortByName  // Name
    case sortPriceUp  // Price, lowest first
    case sortPriceDown  // Price, highest first
    case sortByVillage  // Village
    case filterMonth  // Month
    case filterFailed  // The list could not be loaded.

    // Home and footer
    case newestStories  // Stories
    case featuredProducts  // From the catalogue
    case catalogueOf  // Catalogue as of {date}
    case publishedBy  // Published by {name}
    case feed  // News feed
    case catalogueData  // Catalogue as data

    // Enquiry list and order form
    case enquiryList  // Enquiry list
    case orderForm  // Order form
    case printOrderForm  // Order form to print
    case addToList  // Add to enquiry list
    case updateList  // Change the list
    case inList  // In your list
    case openList  // Open the list
    case addedToList  // {name} is in your enquiry list.
    case removedFromList  // {name} has been removed.
    case undo  // Undo
    case remove  // Remove
    case casesToOrder  // Cases
    case piecesToOrder  // Pieces
    case oneLess  // One less
    case oneMore  // One more
    case minimumInCases  // Packed in full cases, the minimum of {pieces} comes to {cases} ({total}).
    case minimumKept  // The minimum is {amount}.
    case total  // Total
    case lineTotal  // Amount
    case unpriced  // plural {n}: {n} product without a listed price is not included in the total. / {n} products without a listed price are not included in the total.
    case notOffered  // Not offered in this market; not counted
    case noLongerOffered  // No longer in the catalogue; not counted
    case keptHere  // The list is kept in this browser only. Nothing is sent until you send it.
    case listIsEmpty  // Your enquiry list is empty.
    case listIsEmptyHint  // Choose products by the case on their pages; quantities and totals are gathered here.
    case listNeedsScript  // The enquiry list needs JavaScript. Without it, please use the order form to print.
    case listNotLoaded  // The products could not be loaded. Your list is kept; please try again later.
    case marketTerms  // Market: {market}. Prices in {currency}.
    case sendByEmail  // Send by e-mail
    case saveAsTable  // Save as CSV
    case copyText  // Copy as text
    case copyLink  // Copy a link
    case printList  // Print
    case clearList  // Empty the list
    case copied  // Copied.
    case copyByHand  // Please copy this text:
    case listCleared  // The list has been emptied.
    case sharedList  // A list has been shared with you
    case sharedListText  // You already have a list of your own. If you add the shared one to it, the larger quantity counts where a product is in both.
    case replaceList  // Replace my list
    case mergeLists  // Add to my list
    case keepList  // Keep my list as it is
    case mailSubject  // Enquiry – {name}
    case mailOpening  // We would like an offer for the following products.
    case mailMore  // plural {n}: and {n} more product / and {n} more products
    case mailPaste  // The complete list has been copied: please paste it here.
    case company  // Company
    case contactPerson  // Contact
    case deliveryAddress  // Delivery address
    case remarks  // Remarks
    case dateAndSignature  // Date, signature
    case date  // Date
    case orderFormHint  // Print this form, enter the number of cases, and send it to {email}.
    case noPricedProducts  // No product has a listed price in this market. Please write to us.

    /// The key in `words/<lang>.yaml`: `page-of` for `pageOf`.
    public var name: String {
        var name = ""
        for character in String(describing: self).unicodeScalars {
            if "A"..."Z" ~= character {
                name += "-" + String(character).lowercased()
            } else {
                name.unicodeScalars.append(character)
            }
        }
        return name
    }

    /// Whether the word is chosen by a number `{n}` and so has plural forms.
    public var isPlural: Bool {
        switch self {
        case .productCount, .searchResults, .pieces, .cases, .days, .weeks, .months, .years, .memberCount, .ofWhomWomen, .unpriced, .mailMore: true
        default: false
        }
    }

    /// The names that may stand in braces in the word.
    public var placeholders: [String] {
        switch self {
        case _ where isPlural: ["n"]
        case .pageOf: ["page", "total"]
        case .productsOf, .productsMadeBy, .productsWith, .moreFromVillage, .mapOfVillage, .publishedBy: ["name"]
        case .perCase: ["price", "pieces"]
        case .productsInSeason: ["month"]
        case .searchNothing: ["query"]
        case .certificateNumber: ["number"]
        case .validUntil, .catalogueOf: ["date"]
        case .notTranslated: ["language"]
        case .addedToList, .removedFromList, .mailSubject: ["name"]
        case .minimumInCases: ["pieces", "cases", "total"]
        case .minimumKept: ["amount"]
        case .marketTerms: ["market", "currency"]
        case .orderFormHint: ["email"]
        default: []
        }
    }
}
