import IppinModel
import IppinSource

extension ValueReader {
    /// One text, which then is in the source language, or a mapping by language.
    mutating func localizedText(_ field: Field?) -> LocalizedText? {
        localized(field) { reader, field in reader.line(field) }
    }

    /// The same for sentences, which may stand on several lines.
    mutating func localizedSentences(_ field: Field?) -> LocalizedText? {
        localized(field) { reader, field in reader.text(field) }
    }

    /// A part of an address by language.
    mutating func localizedSlug(_ field: Field?) -> LocalizedText? {
        localized(field) { reader, field in reader.slug(field) }
    }

    private mutating func localized(_ field: Field?, _ read: (inout ValueReader, Field) -> String?) -> LocalizedText? {
        guard let field else { return nil }
        var texts = [String?](repeating: nil, count: languages.count)
        if field.isScalar {
            guard !texts.isEmpty, let text = read(&self, field) else { return nil }
            texts[0] = text
        } else {
            for (entry, keyRange) in entries(field, expected: "one text, or a text for each language") {
                guard let index = languages.firstIndex(where: { $0.text == entry.name }) else {
                    report(.unknownLanguage(entry.name, languages, at: span(keyRange)))
                    continue
                }
                texts[index] = read(&self, entry)
            }
        }
        return LocalizedText(texts)
    }
}
