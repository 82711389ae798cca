import IppinModel

/// The stylesheet, in the order of its layers: files beside this one, written by hand, which SwiftPM puts into the program, and what follows from the site.
enum Stylesheet {
    private static let parts = [
        PackageResources.order_css, PackageResources.tokens_css, PackageResources.base_css, PackageResources.pictures_css, PackageResources.layout_css,
        PackageResources.components_css, PackageResources.finding_css, PackageResources.pages_css, PackageResources.prose_css, PackageResources.enquiry_css, PackageResources.print_css,
    ]

    static func bytes(for style: SiteStyle) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts { bytes.append(contentsOf: part) }
        bytes.append(contentsOf: ThemeStyle(style: style).css.utf8)
        return bytes
    }
}
