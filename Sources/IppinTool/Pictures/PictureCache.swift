internal import Glibc
internal import IppinModel

/// What was made of photos, kept between builds in `.ippin/pictures`: a file for each photo, called by everything that it was made from.
///
/// Files come by rename and are never changed, so that a build that is killed leaves no half ones; whoever takes bytes out of one compares their fingerprint.
struct PictureCache: Sendable {
    let folder: String

    /// What nobody has used for a month, in seconds.
    private static let lifetime = 30 * 24 * 3600
    /// What a killed build left, in seconds.
    private static let temporaryLifetime = 3600

    init(stateFolder: String) { folder = stateFolder + "/pictures" }

    private func path(of source: PictureSource) -> String { folder + "/" + source.key.hex }

    /// Nil if there is none, or none that is whole.
    func pack(of source: PictureSource) -> PicturePack? {
        guard let part = try? Disk.readPart(path(of: source), from: 0, count: PicturePack.headLimit), let pack = PicturePack(head: part.bytes, size: part.size),
            pack.entries.count == source.renditions.count
        else { return nil }
        return pack
    }

    /// Nil if the bytes are not those that were put there.
    func bytes(_ entry: PicturePack.Entry, of source: PictureSource) -> [UInt8]? {
        guard let part = try? Disk.readPart(path(of: source), from: entry.offset, count: entry.size), Fingerprint(of: part.bytes) == entry.fingerprint else { return nil }
        return part.bytes
    }

    func save(_ bytes: [UInt8], of source: PictureSource) throws(FileFailure) {
        // Two builds into two folders may make the same at once.
        let temporary = path(of: source) + ".\(getpid()).tmp"
        _ = try Disk.write(bytes, to: temporary)
        guard rename(temporary, path(of: source)) == 0 else { throw FileFailure("write", path(of: source)) }
    }

    /// Notes that these were used, and removes what was not for a month: a photo that is taken out and put back, or another branch, costs nothing.
    func prune(keeping sources: [PictureSource]) {
        guard let names = try? FolderListing.names(in: folder), !names.isEmpty else { return }
        let now = time(nil)
        let kept = Set(sources.map(\.key.hex))
        for name in names {
            let path = folder + "/" + name
            guard let stamp = Disk.stamp(of: path) else { continue }
            let age = now - Int(stamp.modified / 1_000_000_000)
            if kept.contains(name) {
                if age > Self.lifetime / 30 { utimes(path, nil) }
            } else if age > (name.hasSuffix(".tmp") ? Self.temporaryLifetime : Self.lifetime) {
                // What cannot be removed does no harm, and the next build tries again.
                try? Disk.remove(path)
            }
        }
    }
}
