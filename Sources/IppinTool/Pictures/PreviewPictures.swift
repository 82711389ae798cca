internal import Dispatch
internal import IppinContent
internal import IppinModel
internal import Synchronization

/// The pictures of a preview: from the cache that builds leave, or made when they are asked for, one file at a time. Nothing is written.
final class PreviewPictures: Sendable {
    private let site: String
    private let cache: PictureCache
    /// By path on the site, which says all that the bytes depend on.
    private let made = Mutex<(files: [String: [UInt8]], size: Int)>(([:], 0))
    /// Away from the threads that answer for pages, so that no page waits for a picture. Two, so that a large one does not hold up all others.
    private let queues = [DispatchQueue(label: "ippin.pictures.0", qos: .utility), DispatchQueue(label: "ippin.pictures.1", qos: .utility)]

    /// What may be kept, in bytes.
    private static let limit = 64 << 20

    init(options: SiteOptions) {
        site = options.site
        cache = PictureCache(stateFolder: options.stateFolder)
    }

    /// - Returns: nil if the photo is gone or cannot be decoded, or libvips is not installed.
    func bytes(of source: PictureSource, _ rendition: PictureRendition) async -> [UInt8]? {
        let path = source.path(of: rendition)
        if let known = made.withLock({ $0.files[path] }) { return known }
        let queue = queues[Int(truncatingIfNeeded: source.fingerprint.low & 1)]
        return await withCheckedContinuation { continuation in
            queue.async { [self] in
                if let known = made.withLock({ $0.files[path] }) { return continuation.resume(returning: known) }
                let bytes = cached(source, rendition) ?? make(source, rendition)
                if let bytes { keep(bytes, path) }
                continuation.resume(returning: bytes)
            }
        }
    }

    private func cached(_ source: PictureSource, _ rendition: PictureRendition) -> [UInt8]? {
        guard let pack = cache.pack(of: source), let index = source.renditions.firstIndex(of: rendition) else { return nil }
        return cache.bytes(pack.entries[index], of: source)
    }

    private func make(_ source: PictureSource, _ rendition: PictureRendition) -> [UInt8]? {
        guard Raster.isAvailable(), case .bytes(let bytes, _, _) = SiteFile.read(source.source, of: site, range: nil), let header = ImageHeader(bytes), !header.isTooLarge,
            Fingerprint(of: bytes) == source.fingerprint
        else { return nil }
        return PictureMaker.file(rendition, of: source, from: bytes, header)
    }

    private func keep(_ bytes: [UInt8], _ path: String) {
        made.withLock { made in
            if made.size + bytes.count > Self.limit { made = ([:], 0) }
            made.size += bytes.count - (made.files[path]?.count ?? 0)
            made.files[path] = bytes
        }
    }
}

/// The colours of photos as far as builds have found them out, each looked up once.
struct KnownTints: Sendable {
    private let cache: PictureCache
    private var tints: [Fingerprint: PictureTint] = [:]

    init(options: SiteOptions) { cache = PictureCache(stateFolder: options.stateFolder) }

    mutating func tints(of pictures: [PictureSource]) -> [PictureTint?] {
        pictures.map { picture in
            let key = picture.key
            if let known = tints[key] { return known }
            let found = cache.pack(of: picture)?.tint
            tints[key] = found
            return found
        }
    }
}
