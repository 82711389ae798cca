import IppinHTML
import IppinModel

extension Templates {
    /// The buyer's list. A build knows only its frame: `list.js` fills it from what the browser keeps, by cloning the template of a line.
    func enquiryList(_ page: EnquiryPage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        return document(page.frame, isIndexed: false) { html in
            html.div(.class("wrap enquiry"), .data("data-enquiry")) { html in
                html.h1(words[.enquiryList])
                html.enquiryTerms(market: page.market, context)
                html.div(.class("notice without-script")) { html in
                    html.p { html in
                        html.text(words[.listNeedsScript])
                        html.text(" ")
                        if let enquiry = context.enquiry { html.a(words[.orderForm], href: .path(enquiry.orderFormPath)) }
                    }
                }
                html.sharedList(words)
                html.p(.class("enquiry-status")) { html in
                    html.span("", .role("status"), .data("data-status"))
                    html.text(" ")
                    html.button(script: words[.undo], .data("data-undo"), .hidden)
                }
                html.emptyList(page)
                html.filledList(page)
                html.template(.data("data-line")) { $0.enquiryLine(context) }
                html.script(data: { $0.enquiryData(page) }, .data("data-words"))
            }
        }
    }
}

extension HTML {
    /// Whose prices these are, and what they contain.
    mutating func enquiryTerms(market: LocalText, _ context: EditionContext) {
        self.p(context.words.text(.marketTerms, ["market": market.text, "currency": context.market.currency.code]), .class("fine"))
        self.priceBasis(context)
    }

    /// What happens to the buyer's own list when a link brings another.
    fileprivate mutating func sharedList(_ words: InterfaceWords) {
        self.section(.class("notice"), .data("data-shared"), .ariaLabelledby("_shared"), .hidden) { html in
            html.h2(words[.sharedList], .id("_shared"), .tabindex(-1))
            html.p(words[.sharedListText])
            html.p(.class("enquiry-actions")) { html in
                html.button(script: words[.mergeLists], .data("data-merge"), .class("button"))
                html.button(script: words[.replaceList], .data("data-replace"))
                html.button(script: words[.keepList], .data("data-keep"))
            }
        }
    }

    fileprivate mutating func emptyList(_ page: EnquiryPage) {
        let words = page.frame.context.words
        self.div(.class("enquiry-empty"), .data("data-empty"), .hidden) { html in
            html.p(words[.listIsEmpty], .class("lead"))
            html.p(words[.listIsEmptyHint])
            html.p { $0.a(words[.allProducts], href: .path(page.productsPath), .class("button")) }
        }
    }

    fileprivate mutating func filledList(_ page: EnquiryPage) {
        let context = page.frame.context
        let words = context.words
        self.div(.data("data-filled"), .hidden) { html in
            html.p(.class("print-only")) { html in
                html.text(context.edition.label + " · ")
                html.text(words.text(.catalogueOf, ["date": context.format.longDate(context.date)]))
                html.text(" · ")
                html.text(words[.date])
                html.text(" ")
                html.span("", .data("data-today"))
            }
            html.ul(.class("enquiry-lines"), .data("data-lines"), .ariaLabel(words[.enquiryList])) { _ in }
            html.p(.class("enquiry-total")) { html in
                html.span(words[.total])
                html.text(" ")
                html.strong("", .data("data-total"))
                html.text(" ")
                html.small(words[context.market.tax == .excluded ? .withoutTax : .withTax])
            }
            html.p("", .class("fine"), .data("data-unpriced"))
            html.listActions(context)
            html.p(words[.keptHere], .class("fine screen-only"))
            html.buyerLines(context, isPrintOnly: true)
        }
    }

    private mutating func listActions(_ context: EditionContext) {
        let words = context.words
        self.p(.class("enquiry-actions screen-only")) { html in
            if context.organization.email != nil { html.a(words[.sendByEmail], href: .anchor("_mail"), .id("_mail"), .class("button"), .data("data-mail")) }
            html.button(script: words[.printList], .data("data-print"))
            html.button(script: words[.saveAsTable], .data("data-table"))
            html.button(script: words[.copyText], .data("data-copy"))
            html.button(script: words[.copyLink], .data("data-link"))
            html.button(script: words[.clearList], .data("data-clear"))
        }
        self.p(.class("screen-only"), .data("data-by-hand"), .hidden) { html in
            html.label(words[.copyByHand], .forInput("_text"))
            html.textarea(.id("_text"), .readonly)
        }
    }

    /// Lines on paper for who orders.
    mutating func buyerLines(_ context: EditionContext, isPrintOnly: Bool) {
        let words = context.words
        self.dl(isPrintOnly ? .class("buyer-lines print-only") : .class("buyer-lines")) { html in
            for key: WordKey in [.company, .contactPerson, .email, .phone, .deliveryAddress, .remarks, .dateAndSignature] {
                html.term(words[key]) { _ in }
            }
        }
    }

    /// What a line of the list is made of.
    fileprivate mutating func enquiryLine(_ context: EditionContext) {
        let words = context.words
        self.li(.class("enquiry-line")) { html in
            html.div(.class("enquiry-picture felt"), .data("data-picture")) { _ in }
            html.div(.class("enquiry-product")) { html in
                html.h2 { html in html.a("", href: .anchor("_content"), .data("data-title")) }
                html.p("", .class("fine"), .data("data-facts"))
                html.p("", .class("enquiry-note"), .role("status"), .data("data-note"))
            }
            html.div(.class("quantity"), .data("data-quantity")) { html in
                html.label { html in
                    html.span("", .data("data-unit"))
                    html.text(" ")
                }
                html.div(.class("stepper screen-only")) { html in
                    html.stepButton("−", words[.oneLess], -1)
                    html.numberInput(value: 1, minimum: 1, maximum: 99_999, .noAutocomplete)
                    html.stepButton("+", words[.oneMore], 1)
                }
                html.p("", .class("fine"), .data("data-pieces"))
            }
            html.p("", .class("enquiry-price"), .data("data-price"))
            html.p("", .class("enquiry-amount"), .data("data-amount"))
            html.button(script: words[.remove], .class("enquiry-remove screen-only"), .data("data-remove"))
        }
    }
}
