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

extension HTML {
    /// A picture with the room that it takes, so that nothing moves when it arrives.
    mutating func picture(_ picture: Picture, _ urgency: PictureUrgency, hasAlt: Bool = true) {
        self.img(
            src: Source(picture.path), alt: hasAlt ? picture.alt.text : "", .language(of: picture.alt), .width(picture.width), .height(picture.height),
            .lazy(if: urgency == .later), .urgent(if: urgency == .first))
    }

    /// All pictures of a record, the first one large.
    mutating func gallery(_ pictures: [Picture], _ words: InterfaceWords) {
        guard !pictures.isEmpty else { return }
        self.div(.class("gallery"), .role("group"), .ariaLabel(words[.photos])) { html in
            html.ul { html in
                for (index, picture) in pictures.enumerated() {
                    html.li { $0.picture(picture, index == 0 ? .first : .later) }
                }
            }
        }
    }
}
