internal import IppinContent
internal import IppinModel
internal import IppinSource

/// Begins translations: writes `index.<lang>.md` with every word of the source in comments to translate under.
///
///     let started = try await TranslationStarter(site: options, progress: .silent).start("products/white-honey", into: "ja")
package struct TranslationStarter: Sendable {
    /// A file that was written.
    package struct Started: Sendable, Hashable {
        /// Relative to the site's folder.
        package let path: String
        /// Fields to translate, and blocks of the story.
        package let fields: Int
        package let blocks: Int
    }

    private let options: SiteOptions
    private let progress: Progress

    package init(site options: SiteOptions, progress: Progress) {
        self.options = options
        self.progress = progress
    }

    /// - Parameters:
    ///   - record: `products/white-honey`, `white-honey` or the path of one of its files.
    ///   - language: one of the site's languages but the source language.
    /// - Throws: `TranslationFailure` if the record or the language is not there, the translation is there already, or the source has errors;
    ///   `BuildFailure` if there is no site; `FileFailure`.
    package func start(_ record: String, into language: String) async throws -> Started {
        let catalogue = try await TranslationCatalogue(options, progress: progress)
        let language = try catalogue.language(language)
        let id = try catalogue.record(record)
        let tag = catalogue.languages[language]
        let path = "\(Inventory.root)/\(id.text)/index.\(tag.text).md"
        guard !Disk.isThere(options.site + "/" + path) else { throw TranslationFailure.misuse("'\(path)' is there already; nothing was written") }
        let group = try catalogue.group(id)
        let source = SourceFile(path: group.source.path, bytes: try Disk.read(options.site + "/" + group.source.path))
        _ = try Disk.write(TranslationDraft(of: group, source: source, into: tag).bytes, to: options.site + "/" + path)
        return Started(path: path, fields: group.words.fields.count, blocks: group.words.story.count)
    }
}
