@testable import IppinHTML

/// What the closure writes on the page `/ja/products/x/`.
func rendered(at page: String = "/ja/products/x/", _ content: (inout HTML) -> Void) -> String {
    rendered(base: .relative(to: page), content)
}

func rendered(base: LinkBase, _ content: (inout HTML) -> Void) -> String {
    var html = HTML(base: base, capacity: 0)
    content(&html)
    return String(decoding: html.finish(), as: UTF8.self)
}

func json(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
}

func xml(_ body: (inout XML) -> Void) -> String {
    var writer = XML()
    body(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
}
