import IppinHTML
import IppinModel

extension JSONWriter {
    /// What `list.js` and `sheet.js` need: words, where the mail goes, and how the office reads it.
    mutating func enquiryData(_ page: EnquiryPage) {
        let context = page.frame.context
        let words = context.words
        self.object { json in
            json.sheetWords(words)
            for key: WordKey in Self.pageWords { json.message(key.name, words, key) }
            json.string("email", ifPresent: context.organization.email)
            json.string("site", context.siteTitle.text)
            json.string("currency", context.market.currency.code)
            json.string("locale", context.edition.language.text)
            json.string("separator", context.format.integerPattern.decimalSeparator == "," ? ";" : ",")
            json.string("decimal", context.format.integerPattern.decimalSeparator)
            guard let office = page.office else { return }
            json.object("office") { json in
                json.sheetWords(office.words)
                json.string("numbers", office.format.numberPatterns(context.market.currency))
            }
        }
    }

    /// The words of the list as a text, which the mail has in two languages.
    private mutating func sheetWords(_ words: InterfaceWords) {
        self.string("language", words.language.text)
        for key: WordKey in Self.textWords { self.message(key.name, words, key) }
    }

    private static var textWords: [WordKey] {
        [.pieces, .cases, .total, .priceOnRequest, .mailOpening, .mailMore, .mailPaste, .company, .contactPerson, .deliveryAddress]
    }

    private static var pageWords: [WordKey] {
        [
            .enquiryList,
            .mailSubject, .removedFromList, .casesToOrder, .piecesToOrder, .minimumKept, .unpriced, .notOffered, .noLongerOffered, .listNotLoaded, .copied,
            .listCleared, .perPiece, .sku, .products, .netContent, .wholesalePrice, .lineTotal,
        ]
    }
}
