"""The enquiry list and the order form for every reader: by whatever means, at any width, and without JavaScript."""

import re

from access import overflow, violations
from catalogue import nothing
from chromium import until
from enquiry import EDITIONS, fill, forgotten, form_page, list_page, minor, path_of, products  # noqa: F401


@EDITIONS
def test_axe_finds_no_violation_and_nothing_sticks_out(tab, address, public, edition):
    names = list(products(public, edition.path))[:6]
    found = []
    fill(tab, address, public, edition.path, [*[[name, 40] for name in names], ["gone-for-ever", 1]])
    pages = (list_page(public, edition.path) + "#white-honey=9", list_page(public, edition.path), form_page(public, edition.path), path_of(products(public, edition.path)["white-honey"]))
    for path in pages:
        tab.go(address + "en/")
        tab.go(address + path)
        until(tab, "document.documentElement.dataset.scripts === ''")
        if path == pages[0]:
            until(tab, "!document.querySelector('[data-shared]').hidden && document.querySelectorAll('.enquiry-line').length")
        for width, scheme in ((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark"), (320, "light")):
            tab.show(width, 900, scheme)
            found += [(path, f"{width} px, {scheme}", *finding) for finding in violations(tab) + overflow(tab, width)]
            small = tab.run("""[...document.querySelectorAll('main button, main input, main .button')].filter(e => e.checkVisibility()).map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
                .filter(([, box]) => box.width < 24 || box.height < 24).map(([html]) => html)""")
            found += [(path, f"{width} px", "is a small target", html) for html in small]
    nothing(found + tab.complaints)


@EDITIONS
def test_without_javascript_there_is_the_order_form(tab, address, public, edition):
    lines = products(public, edition.path)
    tab.scripts(allowed=False)
    tab.go(address + path_of(lines["white-honey"]))
    assert not tab.run("document.querySelector('.order').checkVisibility()")
    tab.follow(".order-form-link a")
    rows = tab.run("[...document.querySelectorAll('.order-form tbody tr')].map(row => row.innerText)")
    priced = [line for line in lines.values() if line["price"]]
    assert len(rows) == len(priced)
    for line in priced:
        row = next(row for row in rows if line["sku"] in row)
        assert line["title"] in row and re.sub(r"\D", "", row.split("\t")[-2]).endswith(str(minor(line["price"])))
    tab.go(address + list_page(public, edition.path))
    assert tab.run("document.querySelector('.without-script').checkVisibility({visibilityProperty: true})") and tab.run("!!document.querySelector('.without-script a')")
    assert not tab.run("document.querySelector('[data-filled]').checkVisibility()")
    nothing(tab.complaints)
