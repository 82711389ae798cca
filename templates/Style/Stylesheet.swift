/// The stylesheet, in the order of its layers. Written by hand; works without JavaScript and without web fonts.
enum Stylesheet {
    static var parts: [StaticString] { [order, tokens, base, layout, components, product, prose, print] }

    static let order: StaticString = "@layer tokens, base, layout, components, prose, print;"
}
