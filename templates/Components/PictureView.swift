import IppinHTML
import IppinModel

/// When a picture is needed, so that the browser can fetch it in time and not before.
enum PictureUrgency {
    /// The page opens with it.
    case first
    /// In the first screen, among others.
    case early
    case later
}

/// Where on a page a picture stands, which says how wide it is shown.
enum PicturePlace {
    /// On a card in a list.
    case card
    /// On the large card that the home page begins its products with, which cuts it to a higher form.
    case leadCard
    /// The large one of a page.
    case hero
    /// Small, beside others.
    case gallery
    /// As wide as the lines of a story.
    case story

    /// For browsers, which choose a file before they know the layout: in step with the stylesheet, or somewhat more.
    fileprivate var sizes: StaticString {
        switch self {
        case .card: "(min-width: 60em) 22rem, (min-width: 36em) 46vw, 94vw"
        case .leadCard: "(min-width: 62em) 54rem, (min-width: 36em) 46vw, 94vw"
        case .hero: "(min-width: 60em) 44rem, 94vw"
        case .gallery: "(min-width: 60em) 15rem, 31vw"
        case .story: "(min-width: 46em) 42rem, 94vw"
        }
    }

    /// In pixels: no screen needs a wider file there.
    fileprivate var widest: Int {
        switch self {
        case .card, .gallery: 1080
        case .leadCard, .hero, .story: .max
        }
    }
}

extension HTML {
    /// A picture with the room that it takes and its colour, so that nothing moves or flashes when it arrives.
    mutating func picture(_ picture: Picture, _ urgency: PictureUrgency, place: PicturePlace = .story, hasAlt: Bool = true) {
        let forms = picture.forms
        self.picture { html in
            html.source(srcset: forms.webP.candidates(upTo: place.widest), .type("image/webp"), .sizes(place.sizes))
            let jpeg = forms.jpeg.candidates(upTo: place.widest)
            let isChoice = jpeg.count > 1
            html.img(
                src: Source(forms.jpeg.first?.path ?? picture.path), alt: hasAlt ? picture.alt.text : "", .language(of: picture.alt), .srcset(isChoice ? jpeg : []),
                isChoice ? .sizes(place.sizes) : .absent, .width(picture.width), .height(picture.height), .tint(forms.tint), .focus(forms.focus),
                .lazy(if: urgency == .later), .urgent(if: urgency == .first))
        }
    }

    /// All pictures of a record, the first one large.
    mutating func gallery(_ pictures: [Picture], _ words: InterfaceWords) {
        guard !pictures.isEmpty else { return }
        self.div(.class("gallery"), .role("group"), .ariaLabel(words[.photos])) { html in
            html.ul { html in
                for (index, picture) in pictures.enumerated() {
                    html.li { $0.picture(picture, index == 0 ? .first : .later, place: index == 0 ? .hero : .gallery) }
                }
            }
        }
    }
}

extension [PictureForms.File] {
    /// The smallest at least.
    fileprivate func candidates(upTo widest: Int) -> [Source.Candidate] {
        let fitting = filter { $0.width <= widest }
        return (fitting.isEmpty ? Array(prefix(1)) : fitting).map { Source.Candidate(Source($0.path), width: $0.width) }
    }
}
