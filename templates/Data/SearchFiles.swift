import IppinHTML
import IppinModel

// What `search.js` reads beside the blocks of the index; docs/search.md tells the form. Addresses are relative to the home page of the edition.

extension Templates {
    static func searchDirectory(_ directory: SearchDirectory) -> [UInt8] {
        let words = directory.context.words
        var json = JSONWriter(capacity: 2048 + directory.blocks.count * 16)
        json.object { json in
            json.string("version", directory.version)
            json.string("language", directory.context.edition.language.text)
            json.number("documents", directory.documentCount)
            json.number("perFile", directory.documentsPerFile)
            json.object("words") { json in
                json.words([("label", .search), ("hint", .searchHint), ("nothing", .searchNothing), ("advice", .searchAdvice), ("all", .searchAll), ("more", .searchMore), ("failed", .searchFailed)], words)
                json.counts("results", .searchResults, words)
            }
            json.newline()
            json.strings("blocks", directory.blocks)
            json.newline()
            json.strings("spellings", directory.spellings)
        }
        return json.finish()
    }

    static func searchDocuments(_ file: SearchDocuments) -> [UInt8] {
        let base = LinkBase.relative(to: file.context.homePath)
        var json = JSONWriter(capacity: 256 + file.documents.count * 320)
        json.array { json in
            for document in file.documents {
                json.newline()
                json.object { $0.document(document, base, file.context) }
            }
        }
        return json.finish()
    }
}

extension JSONWriter {
    mutating func words(_ keys: [(name: String, key: WordKey)], _ words: InterfaceWords) {
        for entry in keys { self.string(entry.name, words[entry.key]) }
    }

    /// A counted word in the form for one and in that for more, with `{n}` for the number.
    mutating func counts(_ name: String, _ key: WordKey, _ words: InterfaceWords) {
        self.strings(name, [1, 2].map { words.count(key, $0, formatted: "{n}").text })
    }

    fileprivate mutating func document(_ document: SearchDocuments.Document, _ base: LinkBase, _ context: EditionContext) {
        let words = context.words
        self.string("title", document.link.title.text)
        self.string("lang", ifPresent: document.link.title.language?.text)
        self.string("path", base.address(ofPage: document.link.path))
        switch document.label {
        case .kind(let name): self.string("label", name.text)
        case .record(let collection): self.string("label", words[collection.resultWord])
        }
        self.string("place", ifPresent: document.place?.text)
        if let summary = document.summary {
            self.string("summary", summary.text)
            self.string("summaryLang", ifPresent: summary.language?.text)
        }
        if let card = document.card {
            self.string("id", card.id)
            self.number("cases", card.order.minimumUnits)
            switch card.price {
            case .wholesale(let money): self.string("price", context.format.money(money))
            case .onRequest: self.string("onRequest", words[.priceOnRequest])
            }
        }
        if let picture = document.picture {
            self.array("picture") { json in
                // Sharp on a card, and no larger.
                let form = picture.forms.webP.first { $0.width >= 600 }
                json.string(base.address(of: form?.path ?? picture.path))
                json.number(form?.width ?? picture.width)
                json.number(form?.height ?? picture.height)
            }
        }
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

extension LinkBase {
    /// The address of a page, with what follows `#`.
    func address(ofPage path: String) -> String {
        guard let mark = path.firstIndex(of: "#") else { return address(of: path) }
        return address(of: String(path[..<mark])) + path[mark...]
    }
}
