// Written by script/embed-words from content/words/en.yaml: change that file, and run the script.

extension BuiltInWords {
    static let english = ##"""
        # The words of the interface. The keys are those of WordKey.swift; docs/site-files.md describes the form.

        # Getting around
        skip-to-content: Skip to content
        home: Home
        menu: Menu
        breadcrumbs: You are here
        editions: Language and market
        edition-not-translated: not translated
        choose-edition: Choose your language and market
        previous-page: Previous page
        next-page: Next page
        page-of: "Page {page} of {total}"
        previous: Previous
        next: Next
        pages: Pages
        information: Information

        # Collections
        products: Products
        villages: Villages
        producers: Makers
        shops: Shops
        stories: Stories
        kinds: Kinds of product
        certificates: Certificates
        all-products: All products
        product-count: {one: "{n} product", other: "{n} products"}
        products-of: "Products from {name}"
        products-made-by: "Made by {name}"
        products-with: "{name}: products"
        browse-by: Browse by
        seasons: Seasons
        products-in-season: "In season in {month}"
        empty: Nothing here yet.

        # A product
        kind: Kind
        village: Village
        producer: Made by
        photos: Photos
        price-and-terms: Price and terms
        price: Price
        wholesale-price: Wholesale price
        per-piece: per piece
        per-case: "{price} per case ({pieces})"
        without-tax: without tax
        with-tax: tax included
        retail-price: Suggested retail price
        price-on-request: Price on request
        available-on-request: Available on request
        ask-for-offer: Ask for an offer
        sku: Item number
        gtin: GTIN
        hs-code: HS code
        net-content: Net content
        size: Size
        case-pack: Case pack
        minimum-order: Minimum order
        lead-time: Lead time
        season: Season
        all-year: all year
        cases: {one: "{n} case", other: "{n} cases"}
        pieces: {one: "{n} piece", other: "{n} pieces"}
        days: {one: "{n} day", other: "{n} days"}
        weeks: {one: "{n} week", other: "{n} weeks"}
        months: {one: "{n} month", other: "{n} months"}
        years: {one: "{n} year", other: "{n} years"}
        details: Details
        yes: Yes
        no: No
        where-from: Where it comes from
        who-makes-it: Who makes it
        map-of-village: "Map showing {name}"
        map-of-villages: Map of the villages
        more-from-village: "More from {name}"
        previous-product: Previous product
        next-product: Next product
        certificate-number: "No. {number}"
        valid-until: "valid until {date}"
        issuer: "Issuer:"
        footnotes: Notes
        back-to-text: Back to the text
        task-done: done
        task-open: open

        # Villages, makers, shops, stories
        region: Region
        country: Country
        altitude: Altitude
        coordinates: Coordinates
        founded: Founded
        members: Members
        member-count: {one: "{n} member", other: "{n} members"}
        of-whom-women: {one: "{n} woman", other: "{n} women"}
        all-women: all women
        address: Address
        opening-hours: Opening hours
        phone: Telephone
        email: E-mail
        website: Website
        published: Published
        read-story: Read the story
        villages-in-story: Villages in this story
        products-in-story: Products in this story

        # Notices
        not-translated: "This page has not been translated yet. It is shown in {language}."
        stale-notice: The original of this page has changed since it was translated.
        draft: Draft
        draft-notice: This page is a draft and is not published.
        moved-title: This page has moved
        moved-text: "It is now here:"
        not-found-title: Page not found
        not-found-text: The page you are looking for is not here. It may have been moved or withdrawn.
        back-to-home: To the home page

        # Searching
        search: Search
        search-hint: Honey, felt, a village …
        search-results: {one: "{n} result", other: "{n} results"}
        search-nothing: "Nothing was found for “{query}”."
        search-advice: Try another word, or the beginning of one.
        search-all: Show all results
        search-more: Show more
        search-needs-script: Searching happens in your browser and needs JavaScript. Everything can be found in these lists, too.
        search-lists: Or look through the lists
        search-failed: The search could not be loaded. Please try again.
        result-village: Village
        result-producer: Maker
        result-shop: Shop
        result-story: Story
        result-page: Page

        # Filtering lists
        filter: Filter and sort
        filter-any: All
        filter-price: Price
        filter-priced: With a price
        filter-nothing: No product matches these choices.
        filter-reset: Clear all choices
        sort-by: Sort by
        sort-by-name: Name
        sort-price-up: Price, lowest first
        sort-price-down: Price, highest first
        sort-by-village: Village
        filter-month: Month
        filter-failed: The list could not be loaded. Please try again.

        # Home and footer
        newest-stories: Stories
        featured-products: From the catalogue
        catalogue-of: "Catalogue as of {date}"
        published-by: "Published by {name}"
        feed: News feed
        catalogue-data: Catalogue as data

        # Enquiry list and order form
        enquiry-list: Enquiry list
        order-form: Order form
        print-order-form: Order form to print
        add-to-list: Add to enquiry list
        update-list: Change the list
        in-list: In your list
        open-list: Open the list
        added-to-list: "{name} is in your enquiry list."
        removed-from-list: "{name} has been removed."
        undo: Undo
        remove: Remove
        cases-to-order: Cases
        pieces-to-order: Pieces
        one-less: One less
        one-more: One more
        minimum-in-cases: "Packed in full cases, the minimum of {pieces} comes to {cases} ({total})."
        minimum-kept: "The minimum is {amount}."
        total: Total
        line-total: Amount
        unpriced: {one: "{n} product without a listed price is not included in the total.", other: "{n} products without a listed price are not included in the total."}
        not-offered: Not offered in this market; not counted
        no-longer-offered: No longer in the catalogue; not counted
        kept-here: The list is kept in this browser only. Nothing is sent until you send it.
        list-is-empty: Your enquiry list is empty.
        list-is-empty-hint: Choose products by the case on their pages; quantities and totals are gathered here.
        list-needs-script: The enquiry list needs JavaScript. Without it, please use the order form to print.
        list-not-loaded: The products could not be loaded. Your list is kept; please try again later.
        market-terms: "Market: {market}. Prices in {currency}."
        send-by-email: Send by e-mail
        save-as-table: Save as CSV
        copy-text: Copy as text
        copy-link: Copy a link
        print-list: Print
        clear-list: Empty the list
        copied: Copied.
        copy-by-hand: "Please copy this text:"
        list-cleared: The list has been emptied.
        shared-list: A list has been shared with you
        shared-list-text: You already have a list of your own. If you add the shared one to it, the larger quantity counts where a product is in both.
        replace-list: Replace my list
        merge-lists: Add to my list
        keep-list: Keep my list as it is
        mail-subject: "Enquiry – {name}"
        mail-opening: We would like an offer for the following products.
        mail-more: {one: "and {n} more product", other: "and {n} more products"}
        mail-paste: "The complete list has been copied: please paste it here."
        company: Company
        contact-person: Contact
        delivery-address: Delivery address
        remarks: Remarks
        date-and-signature: Date, signature
        date: Date
        order-form-hint: "Print this form, enter the number of cases, and send it to {email}."
        no-priced-products: No product has a listed price in this market. Please write to us.

        """##
}
