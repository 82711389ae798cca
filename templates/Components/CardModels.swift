/// Markup that scripts fill with cards: every `{name}` becomes a text of the card or an interface word, and an element with an empty `data-if` is left out.
/// A filtered list must look like a written one, so `product` is the markup of `HTML.productCards`; a test in a browser compares both.
enum CardModels {
    /// A product in a list that a reader has filtered; `{heading}` is the element that the list has for titles.
    static let product: StaticString = """
        <li class="card product-card kind-{kind}"><div class="card-picture {ground}">\
        <img data-if="{picture}" src="{home}{picture}" alt="" width="{width}" height="{height}" data-tint="{tint}" data-focus="{focus}" loading="lazy"></div>\
        <div class="card-text"><{heading}><a href="{home}{path}" lang="{lang}">{title}</a></{heading}>\
        <p class="card-kind"><span lang="{labelLang}">{label}</span> · <span lang="{placeLang}">{place}</span></p>\
        <p class="card-summary" lang="{summaryLang}" data-if="{summary}">{summary}</p>\
        <dl class="card-terms" data-if="{sku}{case}{minimum}"><div data-if="{sku}"><dt>{skuLabel}</dt><dd><span class="code" translate="no">{sku}</span></dd></div>\
        <div data-if="{case}"><dt>{caseLabel}</dt><dd>{case}</dd></div><div data-if="{minimum}"><dt>{minimumLabel}</dt><dd>{minimum}</dd></div></dl>\
        <p class="price" data-if="{price}"><strong>{price}</strong> <small>{perPiece}</small></p><p class="price" data-if="{onRequest}">{onRequest}</p>\
        <p class="card-order"><button type="button" data-add="{id}" data-cases="{cases}" aria-pressed="{isListed}"><span>{addToList}</span><span>{inList}</span>\
        <span class="visually-hidden" lang="{lang}">{title}</span></button></p><p class="badge" data-if="{draft}">{draft}</p></div></li>
        """

    /// A result on the search page.
    static let result: StaticString = """
        <li class="kind-{kind}"><h2><a href="{home}{path}" lang="{lang}">{title}</a></h2>\
        <p class="card-kind"><span lang="{labelLang}">{label}</span><span data-if="{place}"> · <span lang="{placeLang}">{place}</span></span></p>\
        <p class="card-summary" lang="{summaryLang}" data-if="{summary}">{summary}</p>\
        <dl class="card-terms" data-if="{sku}{case}{minimum}"><div data-if="{sku}"><dt>{skuLabel}</dt><dd><span class="code" translate="no">{sku}</span></dd></div>\
        <div data-if="{case}"><dt>{caseLabel}</dt><dd>{case}</dd></div><div data-if="{minimum}"><dt>{minimumLabel}</dt><dd>{minimum}</dd></div></dl>\
        <p class="price" data-if="{price}"><strong>{price}</strong> <small>{perPiece}</small></p><p class="price" data-if="{onRequest}">{onRequest}</p></li>
        """

    /// A result below the field in the header; `{position}` is its place in the list.
    static let option: StaticString = """
        <li role="option" id="_found{position}" data-address="{home}{path}"><b lang="{lang}">{title}</b>\
        <small><span lang="{labelLang}">{label}</span><span data-if="{place}"> · <span lang="{placeLang}">{place}</span></span></small>\
        <small class="price" data-if="{price}">{price}</small></li>
        """

    /// The way through the pages of a filtered list.
    static let pages: StaticString = """
        <nav class="pagination" aria-label="{pages}"><p>{pageOf}</p><ul><li data-if="{previous}"><a href="{before}" data-page="{previous}">{previousPage}</a></li>\
        <li data-if="{next}"><a href="{after}" data-page="{next}">{nextPage}</a></li></ul></nav>
        """
}
