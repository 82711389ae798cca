internal import IppinModel

/// Finds the words of records for one edition, and marks those that are in another language than the edition's.
struct EditionTexts: Sendable {
    let index: SiteIndex
    let edition: Edition

    private var site: Site { index.site }

    func text(_ text: LocalizedText) -> LocalText {
        let found = text.resolved(in: edition.wordLanguages)
        return LocalText(found.text, language: mark(found.language))
    }

    func title<Facts>(_ record: Record<Facts>) -> LocalText { text(of: record, \.title) ?? LocalText(record.id.name) }

    func summary<Facts>(_ record: Record<Facts>) -> LocalText? { text(of: record, \.summary) }

    func text<Facts>(of record: Record<Facts>, _ word: (RecordText) -> String?) -> LocalText? {
        record.word(in: edition, word).map { LocalText($0.value, language: mark($0.language)) }
    }

    func lines<Facts>(of record: Record<Facts>, _ lines: (RecordText) -> [String]) -> [LocalText] {
        guard let found = record.word(in: edition, { lines($0).isEmpty ? nil : lines($0) }) else { return [] }
        return found.value.map { LocalText($0, language: mark(found.language)) }
    }

    func picture<Facts>(_ photo: Photo, of record: Record<Facts>) -> Picture? {
        Picture(index.pictures[photo.picture], alt: text(of: record) { $0.alt[photo.file] } ?? LocalText(""))
    }

    func pictures<Facts>(of record: Record<Facts>) -> [Picture] { record.photos.compactMap { picture($0, of: record) } }

    /// The tag to mark a text with that was found in a language; nil if that is the edition's own.
    func mark(_ language: Int) -> LanguageTag? {
        edition.ownLanguages.contains(language) ? nil : site.languages[language]
    }
}
