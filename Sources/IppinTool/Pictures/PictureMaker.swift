internal import IppinContent
internal import IppinModel

/// Makes the files of a photo from its bytes. The same bytes give the same files.
enum PictureMaker {
    struct Files {
        /// For each of the photo's renditions.
        let files: [[UInt8]]
        let tint: PictureTint?
    }

    /// - Returns: nil if the photo cannot be decoded.
    static func files(of source: PictureSource, from bytes: [UInt8], _ header: ImageHeader) -> Files? {
        let whole = source.renditions.filter { !$0.isCard }
        guard let largest = whole.max(by: { $0.width < $1.width }),
            let top = Raster.decoded(bytes, header, width: largest.width, height: largest.height)
        else { return nil }
        var rasters = [largest.width: top]
        for rendition in whole.sorted(by: { $0.width > $1.width }) where rasters[rendition.width] == nil {
            rasters[rendition.width] = base(for: rendition, in: rasters, or: top).reduced(width: rendition.width, height: rendition.height)
        }
        let files = source.renditions.compactMap { rendition in
            (rendition.isCard ? card(rendition, of: source, from: top) : rasters[rendition.width])?.encoded(rendition.format)
        }
        guard files.count == source.renditions.count else { return nil }
        return Files(files: files, tint: rasters.min { $0.key < $1.key }?.value.tint)
    }

    /// One file, for whoever waits for it: much sooner than all, and somewhat larger.
    static func file(_ rendition: PictureRendition, of source: PictureSource, from bytes: [UInt8], _ header: ImageHeader) -> [UInt8]? {
        if rendition.isCard {
            guard let largest = source.renditions.last(where: { $0.format == .webP }) else { return nil }
            return Raster.decoded(bytes, header, width: largest.width, height: largest.height).flatMap { card(rendition, of: source, from: $0) }?.encoded(rendition.format)
        }
        return Raster.decoded(bytes, header, width: rendition.width, height: rendition.height)?.encoded(rendition.format, effort: 0)
    }

    /// The smallest that has twice the size: a small picture made of the largest would be no better, and take four times as long.
    private static func base(for rendition: PictureRendition, in rasters: [Int: Raster], or top: Raster) -> Raster {
        rasters.filter { $0.key >= rendition.width * 2 }.min { $0.key < $1.key }?.value ?? top
    }

    private static func card(_ card: PictureRendition, of source: PictureSource, from top: Raster) -> Raster? {
        let part = PictureRecipe.part(width: top.width, height: top.height)
        let left = FocalPoint.start(of: part.width, in: top.width, percent: source.focus.x)
        let above = FocalPoint.start(of: part.height, in: top.height, percent: source.focus.y)
        return top.part(left: left, top: above, width: part.width, height: part.height)?.reduced(width: card.width, height: card.height)
    }
}
