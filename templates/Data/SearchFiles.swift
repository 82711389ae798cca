import IppinHTML
import IppinModel

// What `search.js` reads beside the blocks of the index; docs/search.md tells the form. Addresses are relative to the home page of the edition.

extension Templates {
    static func searchDirectory(_ directory: SearchDirectory) -> [UInt8] {
        let words = directory.context.words
        var json = JSONWriter(capacity: 2048 + directory.blocks.count * 16)
        json.object { json in
            json.string("version", directory.version)
            json.number("documents", directory.documentCount)
            json.number("perFile", directory.documentsPerFile)
            json.object("words") { json in
                json.cardWords(words)
                json.words([("hint", .searchHint), ("nothing", .searchNothing), ("advice", .searchAdvice), ("all", .searchAll)], words)
                json.message("results", words, .searchResults)
            }
            json.object("models") { json in
                json.string("result", "\(CardModels.result)")
                json.string("option", "\(CardModels.option)")
            }
            json.object("letters") { json in for letter in directory.letters { json.string(named: letter.typed, letter.folded) } }
            json.newline()
            json.strings("blocks", directory.blocks)
            json.newline()
            json.strings("spellings", directory.spellings)
        }
        return json.finish()
    }

    static func searchBeginnings(_ beginnings: SearchBeginnings) -> [UInt8] {
        let links = FileLinks(.relative(to: beginnings.context.homePath))
        var json = JSONWriter(capacity: 256 + beginnings.starts.count * 48 + beginnings.documents.count * 160)
        json.object { json in
            json.array("starts") { json in
                for start in beginnings.starts {
                    json.array { json in
                        json.string(start.typed)
                        json.array { json in for number in start.documents { json.number(number) } }
                    }
                }
            }
            json.newline()
            json.object("cards") { json in
                for (number, document) in beginnings.documents { json.object(named: String(number)) { $0.option(document, links, beginnings.context) } }
            }
        }
        return json.finish()
    }

    static func searchDocuments(_ file: SearchDocuments) -> [UInt8] {
        let links = FileLinks(.relative(to: file.context.homePath))
        var json = JSONWriter(capacity: 256 + file.documents.count * 320)
        json.array { json in
            for document in file.documents {
                json.newline()
                json.object { $0.document(document, links, file.context) }
            }
        }
        return json.finish()
    }
}

extension JSONWriter {
    mutating func words(_ keys: [(name: StaticString, key: WordKey)], _ words: InterfaceWords) {
        for entry in keys { self.string(entry.name, words[entry.key]) }
    }

    /// The words of `CardModels`, and the language of all words.
    mutating func cardWords(_ words: InterfaceWords) {
        self.string("language", words.language.text)
        self.words(
            [("skuLabel", .sku), ("caseLabel", .casePack), ("minimumLabel", .minimumOrder), ("perPiece", .perPiece), ("addToList", .addToList), ("inList", .inList)], words)
    }

    /// What the field below the header shows of a document.
    fileprivate mutating func option(_ document: SearchDocuments.Document, _ links: FileLinks, _ context: EditionContext) {
        // Where a Japanese title may break, it has a space without width.
        self.string("title", PhraseBreaks.phrases(of: document.link.title.text).joined(separator: "\u{200B}"))
        self.string("lang", ifPresent: document.link.title.language?.text)
        self.page(document.link.path, links)
        switch document.label {
        case .kind(let name): self.text("label", "labelLang", name)
        case .record(let collection): self.string("label", context.words[collection.resultWord])
        }
        if let place = document.place { self.text("place", "placeLang", place) }
        if case .wholesale(let money)? = document.card?.price { self.string("price", context.format.money(money)) }
    }

    fileprivate mutating func document(_ document: SearchDocuments.Document, _ links: FileLinks, _ context: EditionContext) {
        self.option(document, links, context)
        if let summary = document.summary { self.text("summary", "summaryLang", summary) }
        if let card = document.card { self.product(card, context) }
        self.picture(document.picture, links)
    }

    /// The address of a page, with what follows `#`.
    private mutating func page(_ path: String, _ links: FileLinks) {
        if let mark = path.utf8.firstIndex(of: UInt8(ascii: "#")) {
            self.string("path", path: String(path[..<mark]), fragment: String(path[path.utf8.index(after: mark)...]), from: links)
        } else {
            self.string("path", path: path, from: links)
        }
    }

    /// A text, and its language where that is not the page's.
    private mutating func text(_ name: StaticString, _ languageName: StaticString, _ text: LocalText) {
        self.string(name, text.text)
        self.string(languageName, ifPresent: text.language?.text)
    }

    /// What is said of products only, as their written cards say it.
    private mutating func product(_ card: ProductCard, _ context: EditionContext) {
        self.string("id", card.id)
        self.string("kind", card.kindName)
        self.number("cases", card.order.minimumUnits)
        self.string("sku", ifPresent: card.order.sku)
        self.string("case", ifPresent: card.order.casePieces.map { context.pieces($0).text })
        self.string("minimum", ifPresent: card.order.minimumPieces.map { context.pieces($0).text })
        if case .onRequest = card.price { self.string("onRequest", context.words[.priceOnRequest]) }
        if card.isDraft { self.string("draft", context.words[.draft]) }
    }

    /// A file that is sharp on a card, and no larger; felt where there is none.
    private mutating func picture(_ picture: Picture?, _ links: FileLinks) {
        guard let picture else { return self.constant("ground", "felt") }
        let form = picture.forms.webP.first { $0.width >= 600 }
        self.string("picture", path: form?.path ?? picture.path, from: links)
        self.number("width", form?.width ?? picture.width)
        self.number("height", form?.height ?? picture.height)
        self.string("tint", ifPresent: picture.forms.tint)
        self.string("focus", ifPresent: picture.forms.focus)
    }
}

extension RecordCollection {
    /// What a record of it is called beside its title.
    fileprivate var resultWord: WordKey {
        switch self {
        case .products: .products
        case .villages: .resultVillage
        case .producers: .resultProducer
        case .shops: .resultShop
        case .stories: .resultStory
        case .pages: .resultPage
        }
    }
}
