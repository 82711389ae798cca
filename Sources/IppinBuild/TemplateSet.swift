package import IppinModel

/// The templates as the build sees them: functions from page values to bytes. The build knows no HTML.
package struct TemplateSet: Sendable {
    /// Cannot fail: everything that can has failed before a page is composed.
    package typealias Renderer = @Sendable (Page) -> [UInt8]

    /// Makes a renderer, which may remember what pages of one edition have in common, and grows by that: builds take one for each edition.
    package let renderer: @Sendable () -> Renderer

    package init(renderer: @escaping @Sendable () -> Renderer) { self.renderer = renderer }

    /// Renders a page by itself.
    package func render(_ page: Page) -> [UInt8] { renderer()(page) }
}
