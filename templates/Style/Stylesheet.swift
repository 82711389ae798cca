/// The stylesheet, in the order of its layers: files beside this one, written by hand, which SwiftPM puts into the program.
enum Stylesheet {
    static let parts = [
        PackageResources.order_css, PackageResources.tokens_css, PackageResources.base_css, PackageResources.pictures_css, PackageResources.layout_css, PackageResources.components_css, PackageResources.finding_css,
        PackageResources.product_css, PackageResources.prose_css, PackageResources.enquiry_css, PackageResources.print_css,
    ]
}
