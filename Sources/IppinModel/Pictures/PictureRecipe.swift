/// Which files are made of a photo. docs/pictures.md says why these.
public enum PictureRecipe {
    /// Part of the names of all files, and of the keys under which they are kept: to be raised when anything here or in the making of pictures changes.
    static let version = 1

    /// In pixels, about two fifths from each to the next.
    private static let webPWidths = [320, 480, 720, 1080, 1440, 2000]
    /// For browsers from before 2020, search engines and whoever saves a picture.
    private static let jpegWidths = [720, 1440]
    /// A long picture is not made higher than this.
    private static let maximumHeight = 4000
    /// What Open Graph asks for.
    private static let card = (width: 1200, height: 630)

    package static let webPQuality = 76
    /// 0 to 6. From 2 to 4 takes three times as long and saves 2 to 6 % of the bytes.
    package static let webPEffort = 2
    package static let jpegQuality = 80

    /// The files of a picture of a size, those of each format from small to large. None is larger than the picture.
    static func renditions(width: Int, height: Int, hasCard: Bool) -> [PictureRendition] {
        func whole(_ format: PictureRendition.Format, _ steps: [Int]) -> [PictureRendition] {
            widths(steps, width: width, height: height).map { PictureRendition(format: format, width: $0, height: min(maximumHeight, scaled(height, from: width, to: $0)), isCard: false) }
        }
        let webP = whole(.webP, webPWidths)
        let jpeg = whole(.jpeg, jpegWidths)
        guard hasCard, let largest = webP.last else { return webP + jpeg }
        let part = part(width: largest.width, height: largest.height)
        let isLarge = part.width >= card.width && part.height >= card.height
        let size = isLarge ? card : part
        return webP + jpeg + [PictureRendition(format: .jpeg, width: size.width, height: size.height, isCard: true)]
    }

    /// The largest part of a picture that has the form of a card.
    package static func part(width: Int, height: Int) -> (width: Int, height: Int) {
        if width * card.height >= height * card.width { return (min(width, scaled(card.width, from: card.height, to: height)), height) }
        return (width, min(height, scaled(card.height, from: card.width, to: width)))
    }

    /// The steps that are not larger than the picture, and its own width where that is clearly more than the last of them.
    private static func widths(_ steps: [Int], width: Int, height: Int) -> [Int] {
        let highest = max(1, height > maximumHeight ? maximumHeight * width / height : width)
        let largest = min(width, highest, steps.last ?? width)
        let known = steps.filter { $0 <= largest }
        guard let last = known.last else { return [largest] }
        return largest * 5 > last * 6 ? known + [largest] : known
    }

    private static func scaled(_ value: Int, from whole: Int, to part: Int) -> Int { max(1, (value * part + whole / 2) / whole) }
}
