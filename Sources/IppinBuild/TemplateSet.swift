package import IppinModel

/// The templates as the build sees them: a function from page values to bytes. The build knows no HTML.
package struct TemplateSet: Sendable {
    /// Cannot fail: everything that can has failed before a page is composed.
    package let render: @Sendable (Page) -> [UInt8]

    package init(render: @escaping @Sendable (Page) -> [UInt8]) { self.render = render }
}
