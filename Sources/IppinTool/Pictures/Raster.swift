internal import CVips
internal import IppinContent
internal import IppinModel

/// A picture in memory, upright, 8 bits a sample in sRGB. All that Ippin sees of libvips is here.
///
/// A class to give the memory back when the last user is gone. Not to be shared between threads.
final class Raster {
    private let picture: ippin_picture

    private init?(_ picture: ippin_picture?) {
        guard let picture else { return nil }
        self.picture = picture
    }

    deinit { ippin_vips_release(picture) }

    /// Loads libvips if that has not happened yet.
    /// - Returns: whether it is installed.
    static func isAvailable() -> Bool { ippin_vips_start() != 0 }

    /// Decodes a picture at a size, which is not larger than its own.
    /// - Returns: nil if the bytes are damaged, cut off, or no picture of the size that their header was read to say, and where libvips is not installed.
    static func decoded(_ bytes: [UInt8], _ header: ImageHeader, width: Int, height: Int) -> Raster? {
        guard isAvailable() else { return nil }
        let isTurned = header.orientation >= 5
        let format =
            switch header.format {
            case .jpeg: IPPIN_VIPS_JPEG
            case .png: IPPIN_VIPS_PNG
            case .webP: IPPIN_VIPS_WEBP
            case .gif: IPPIN_VIPS_GIF
            }
        return bytes.withUnsafeBytes { buffer in
            Raster(
                ippin_vips_decode(
                    buffer.baseAddress, buffer.count, format, Int32(clamping: header.storedWidth), Int32(clamping: header.storedHeight),
                    Int32(clamping: isTurned ? height : width), Int32(clamping: isTurned ? width : height), Int32(clamping: header.orientation)))
        }
    }

    var width: Int { Int(ippin_vips_width(picture)) }
    var height: Int { Int(ippin_vips_height(picture)) }

    /// A copy of exactly a size that is not larger.
    func reduced(width: Int, height: Int) -> Raster? { Raster(ippin_vips_reduced(picture, Int32(clamping: width), Int32(clamping: height))) }

    /// A part that lies in it.
    func part(left: Int, top: Int, width: Int, height: Int) -> Raster? {
        Raster(ippin_vips_part(picture, Int32(clamping: left), Int32(clamping: top), Int32(clamping: width), Int32(clamping: height)))
    }

    /// The file of it in a format, without any metadata; nil if memory ran out.
    /// - Parameter effort: of WebP, 0 to 6.
    func encoded(_ format: PictureRendition.Format, effort: Int = PictureRecipe.webPEffort) -> [UInt8]? {
        var length = 0
        let bytes =
            switch format {
            case .webP: ippin_vips_webp(picture, Int32(PictureRecipe.webPQuality), Int32(clamping: effort), &length)
            case .jpeg: ippin_vips_jpeg(picture, Int32(PictureRecipe.jpegQuality), &length)
            }
        guard let bytes else { return nil }
        defer { ippin_vips_free(bytes) }
        return BarePicture.bytes(of: [UInt8](UnsafeRawBufferPointer(start: bytes, count: length)), format)
    }

    /// The samples of a pixel: red, green, blue, and the opacity if there is one.
    func color(x: Int, y: Int) -> [Int] {
        let bands = Int(ippin_vips_bands(picture))
        guard let samples = ippin_vips_samples(picture), 0..<width ~= x, 0..<height ~= y else { return [] }
        return (0..<bands).map { Int(samples[(y * width + x) * bands + $0]) }
    }

    /// The mean colour; nil if the picture has transparency.
    var tint: PictureTint? {
        let count = width * height
        guard ippin_vips_bands(picture) == 3, count > 0, let samples = ippin_vips_samples(picture) else { return nil }
        var (red, green, blue) = (0, 0, 0)
        for pixel in UnsafeBufferPointer(start: samples, count: count * 3).indices where pixel % 3 == 0 {
            red += Int(samples[pixel])
            green += Int(samples[pixel + 1])
            blue += Int(samples[pixel + 2])
        }
        return PictureTint(red: UInt8(clamping: red / count), green: UInt8(clamping: green / count), blue: UInt8(clamping: blue / count))
    }
}
