"""The site in a real browser: it fits each screen, reads well to everyone, and needs no JavaScript.

One page of each type in each edition, found by the alternates of the pages of the default edition.
"""

import re

import pytest

import editors
from access import overflow, violations
from catalogue import nothing
from test_data import of_type

WIDTHS = (320, 390, 768, 1280)
AT_THE_ROOT = ("", "404.html")
SCHEMES = ("light", "dark")
EDITIONS = pytest.mark.parametrize("edition", editors.full_editions(), ids=lambda edition: edition.path)
TYPES = {
    "home": r"en/", "list": r"en/products/", "kinds": r"en/kinds/", "kind": r"en/kinds/[^/]+/", "product": r"en/products/[^/]+/", "villages": r"en/villages/",
    "village": r"en/villages/[^/]+/", "producers": r"en/producers/", "producer": r"en/producers/[^/]+/", "shops": r"en/shops/", "stories": r"en/stories/",
    "story": r"en/stories/[^/]+/", "page": r"en/how-to-order/", "certificates": r"en/certificates/", "certificate": r"en/certificates/[^/]+/",
}


@pytest.fixture(autouse=True)
def clean(tab):
    tab.complaints.clear()
    yield
    tab.scripts(allowed=True)


def samples(catalogue, edition):
    """(type, path from the root of the site) of one page of each type in an edition: the richest that is there in all editions of the whole catalogue."""
    found = {}
    for page in catalogue.readable():
        for name, pattern in TYPES.items():
            if {edition.language for edition in editors.full_editions()} <= page.alternates.keys() and re.fullmatch(pattern + "index.html", page.path):
                best = found.get(name)
                if best is None or len(catalogue.bytes(page.path)) > len(catalogue.bytes(best.path)):
                    found[name] = page
    assert found.keys() == TYPES.keys()
    return [(name, page.alternates[edition.language].removeprefix(catalogue.address)) for name, page in found.items()]


def overflows(tab, path):
    for width in WIDTHS:
        for scheme in SCHEMES:
            tab.show(width, 900, scheme)
            yield from ((f"/{path}", scheme, *finding) for finding in overflow(tab, width))


@EDITIONS
def test_pages_fit_each_screen(tab, address, catalogue, edition):
    found = []
    for _, path in samples(catalogue, edition):
        tab.go(address + path)
        found += overflows(tab, path)
    nothing(found + tab.complaints)


def test_pages_at_the_root_fit_each_screen(tab, address):
    found = []
    for path in AT_THE_ROOT:
        tab.go(address + path)
        found += overflows(tab, path)
    nothing(found + tab.complaints)


def axe_on(tab, address, paths):
    found = []
    for path in paths:
        tab.show(1280, 900, "light")
        tab.go(address + path)
        for width, scheme in ((1280, "light"), (390, "dark")):
            tab.show(width, 900, scheme)
            found += [(f"/{path}", f"{width} px, {scheme}", *violation) for violation in violations(tab)]
    nothing(found + tab.complaints)


@EDITIONS
def test_axe_finds_no_violation(tab, address, catalogue, edition):
    axe_on(tab, address, [path for _, path in samples(catalogue, edition)])


def test_axe_finds_no_violation_at_the_root(tab, address):
    axe_on(tab, address, AT_THE_ROOT)


def test_a_buyer_without_javascript_finds_a_product_and_its_translation(tab, address, catalogue):
    tab.scripts(allowed=False)
    tab.show(390, 844, "light")
    tab.go(address)
    tab.follow("a[hreflang=en]")
    assert tab.run("location.pathname") == "/en/"
    tab.follow(".menu a")
    assert tab.run("location.pathname") == "/en/products/"
    tab.follow("main h2 a, main h3 a")
    page = catalogue.pages[tab.run("location.pathname").lstrip("/") + "index.html"]
    assert of_type(page, "Product")
    tab.click("details.editions summary")
    assert tab.run("document.querySelector('details.editions').open")
    tab.follow("details.editions a[hreflang=de]")
    assert tab.run("document.documentElement.lang") == "de"
    assert catalogue.address + tab.run("location.pathname").lstrip("/") == page.alternates["de"]
    nothing(tab.complaints)


def test_an_old_address_leads_on(tab, address, catalogue):
    moved = next(page.path for page in catalogue.pages.values() if list(page.named("meta", **{"http-equiv": "refresh"})))
    tab.scripts(allowed=False)
    tab.go(address + moved.removesuffix("index.html"))
    tab.wait_for("Page.loadEventFired")
    assert catalogue.address + tab.run("location.pathname").lstrip("/") == catalogue.pages[moved].link("canonical")


def test_a_copy_of_the_folder_works_from_a_disk(tab, public, tmp_path):
    """Style and pictures are found without a server, in a folder of another name."""
    copy = tmp_path / "a copy"
    copy.symlink_to(public, target_is_directory=True)
    tab.show(1280, 900, "light")
    tab.go((copy / "en/products/index.html").as_uri())
    assert tab.run("document.styleSheets.length") == 1
    assert tab.run("[...document.images].every(image => image.loading === 'lazy' || image.naturalWidth > 0)")
    # Chromium reads neither a manifest nor a module from a disk; the pages work without.
    nothing(complaint for complaint in tab.complaints if not any(part in complaint for part in ("anifest", "(Script)", "/assets/scripts.")))


def test_the_first_tab_stop_skips_to_the_content(tab, address):
    tab.show(1280, 900, "light")
    tab.go(address + "en/products/")
    tab.press("Tab")
    target = tab.run("document.activeElement.getAttribute('href')")
    assert target and target.startswith("#") and tab.run(f"document.querySelector('main').id === {target[1:]!r}")
    assert tab.run("document.activeElement.getBoundingClientRect().top >= 0")
