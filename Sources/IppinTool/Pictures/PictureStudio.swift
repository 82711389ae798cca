internal import IppinContent
internal import IppinModel
internal import Synchronization

/// Makes what the cache lacks, on a few workers whose memory together is bounded.
struct PictureStudio: Sendable {
    private let options: SiteOptions
    private let cache: PictureCache
    private let progress: Progress
    /// Held by whoever makes a picture that takes more than a worker's share of memory.
    private let largeOne = LargeOne()

    /// What all workers together may take, about.
    private static let memory = 320 << 20
    /// More of them would each have too little.
    private static let workerLimit = 6

    init(options: SiteOptions, progress: Progress) {
        self.options = options
        cache = PictureCache(stateFolder: options.stateFolder)
        self.progress = progress
    }

    private var workers: Int { min(options.jobs, Self.workerLimit) }

    /// What became of the photos of a site.
    struct Prepared: Sendable {
        let shelf: PictureShelf
        /// Paths of photos that cannot be decoded.
        let damaged: [String]
    }

    /// Sees to it that everything that is made of these photos is in the cache.
    func prepare(_ pictures: [PictureSource]) async throws -> Prepared {
        guard !pictures.isEmpty else { return Prepared(shelf: PictureShelf(pictures: [], packs: [], studio: self), damaged: []) }
        var packs = try await Workers.map(pictures.count, jobs: options.jobs) { cache.pack(of: pictures[$0]) }
        let missing = packs.indices.filter { packs[$0] == nil }
        guard !missing.isEmpty else { return Prepared(shelf: PictureShelf(pictures: pictures, packs: packs, studio: self), damaged: []) }
        guard Raster.isAvailable() else { throw BuildFailure.noPictureLibrary }
        progress.begin("Making pictures", total: missing.count)
        let made = try await Workers.map(missing.count, jobs: workers, run: 1, advance: { progress.advance($0) }) { try make(pictures[missing[$0]]) }
        progress.end()
        for (index, pack) in zip(missing, made) { packs[index] = pack }
        return Prepared(
            shelf: PictureShelf(pictures: pictures, packs: packs, studio: self), damaged: zip(missing, made).filter { $1 == nil }.map { pictures[$0.0].source })
    }

    /// What is made of a photo, from the cache if it is there whole, else made again.
    /// - Returns: the bytes with their fingerprint, with which they were just compared. That of bytes made again may be another: of another encoder.
    func bytes(of source: PictureSource, at index: Int, in pack: PicturePack) throws -> (bytes: [UInt8], fingerprint: Fingerprint) {
        if let bytes = cache.bytes(pack.entries[index], of: source) { return (bytes, pack.entries[index].fingerprint) }
        guard let again = try make(source), let bytes = cache.bytes(again.entries[index], of: source) else { throw BuildFailure.changedWhileBuilding(path: source.source) }
        return (bytes, again.entries[index].fingerprint)
    }

    func prune(keeping pictures: [PictureSource]) { cache.prune(keeping: pictures) }

    /// - Returns: nil if the photo cannot be decoded.
    private func make(_ source: PictureSource) throws -> PicturePack? {
        let bytes = try Disk.read(options.site + "/" + source.source, limit: ContentLoader.photoLimit)
        guard let header = ImageHeader(bytes), Fingerprint(of: bytes) == source.fingerprint else { throw BuildFailure.changedWhileBuilding(path: source.source) }
        let isLarge = Self.cost(of: source, header, bytes.count) > Self.memory / workers
        guard let files = isLarge ? largeOne.whileHeld({ PictureMaker.files(of: source, from: bytes, header) }) : PictureMaker.files(of: source, from: bytes, header) else { return nil }
        let pack = PicturePack.bytes(files)
        try cache.save(pack, of: source)
        return PicturePack(head: Array(pack.prefix(PicturePack.headLimit)), size: pack.count)
    }

    /// About how many bytes it takes to make a photo's files: the decoder's, and what the largest file is encoded from.
    private static func cost(of source: PictureSource, _ header: ImageHeader, _ size: Int) -> Int {
        let largest = source.renditions.map { $0.width * $0.height }.max() ?? 0
        return size + (header.isHeldWhole ? header.storedWidth * header.storedHeight * 4 : 0) + largest * 16
    }
}

/// One at a time.
private final class LargeOne: Sendable {
    private let mutex = Mutex(())

    func whileHeld<Result>(_ work: () -> Result) -> Result {
        var result: Result?
        mutex.withLock { _ in result = work() }
        return result ?? work()
    }
}
