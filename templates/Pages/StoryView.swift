import IppinHTML
import IppinModel

extension Templates {
    func story(_ page: StoryPage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        return document(page.frame, type: .article, data: { $0.articleNode(page) }) { html in
            html.article(.class("wrap record")) { html in
                html.header { html in
                    html.recordHeading(page.title, page.summary)
                    if let date = page.date {
                        html.p(.class("fine published")) { html in
                            html.text(words[.published] + " ")
                            html.date(date, context.format)
                        }
                    }
                }
                html.gallery(page.story.missing(of: page.pictures), words)
                html.story(page.story, titled: page.title.text, words)
            }
            html.div(.class("wrap")) { html in
                if !page.villages.isEmpty {
                    html.section { html in
                        html.h2(words[.villagesInStory])
                        html.ul(.class("link-row")) { html in
                            for village in page.villages { html.li { $0.link(to: village) } }
                        }
                    }
                }
                if !page.products.isEmpty {
                    html.section { html in
                        html.h2(words[.productsInStory])
                        html.productCards(page.products, heading: .third, context)
                    }
                }
                html.neighbours(page.previous, page.next, labels: (.previous, .next), words)
            }
        }
    }

    /// A page of plain text.
    func textPage(_ page: TextPage) -> [UInt8] {
        let words = page.frame.context.words
        return document(page.frame) { html in
            html.article(.class("wrap record")) { html in
                html.header { $0.recordHeading(page.title, page.summary) }
                html.gallery(page.story.missing(of: page.pictures), words)
                html.story(page.story, titled: page.title.text, words)
            }
        }
    }
}

extension StoryText {
    /// The pictures that the story does not show itself.
    fileprivate func missing(of pictures: [Picture]) -> [Picture] {
        pictures.filter { picture in !self.pictures.contains { $0?.path == picture.path } }
    }
}
