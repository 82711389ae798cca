internal import IppinModel

/// Everything that was made of a site's photos, ready to be written.
struct PictureShelf: Sendable {
    let pictures: [PictureSource]
    /// For each of the pictures; nil for those that cannot be decoded, whose site is not built.
    let packs: [PicturePack?]
    let studio: PictureStudio

    var tints: [PictureTint?] { packs.map { $0?.tint } }

    /// A file by its place in the site's pictures and what it is.
    struct File: Sendable {
        fileprivate let source: PictureSource
        fileprivate let pack: PicturePack
        fileprivate let index: Int

        var fingerprint: Fingerprint { pack.entries[index].fingerprint }
    }

    func file(_ place: Int, _ rendition: PictureRendition) -> File? {
        guard packs.indices.contains(place), let pack = packs[place], let index = pictures[place].renditions.firstIndex(of: rendition) else { return nil }
        return File(source: pictures[place], pack: pack, index: index)
    }

    func bytes(of file: File) throws -> (bytes: [UInt8], fingerprint: Fingerprint) { try studio.bytes(of: file.source, at: file.index, in: file.pack) }
}
