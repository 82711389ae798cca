"""Pages of the editions that hold a few records, one of them from right to left, in a real browser."""

import re

import pytest

import editors
from catalogue import nothing
from test_browser import axe_on, overflows
from test_look import CUT, WIDER, printed

PARTIAL = pytest.mark.parametrize("edition", editors.partial_editions(), ids=lambda edition: edition.path)
RIGHT_TO_LEFT = [edition for edition in editors.partial_editions() if edition.language.startswith("fa")]


def paths(catalogue, edition):
    return [page.path.removesuffix("index.html") for page in catalogue.readable() if page.edition == edition.path]


@PARTIAL
def test_pages_fit_each_screen(tab, address, catalogue, edition):
    found = []
    for path in paths(catalogue, edition):
        tab.go(address + path)
        found += overflows(tab, path)
        for width in (390, 768, 1280):
            tab.show(width, 900, "light")
            found += [(path, width, cut) for cut in tab.run(CUT)]
    nothing(found + tab.complaints)


@PARTIAL
def test_axe_finds_no_violation(tab, address, catalogue, edition):
    axe_on(tab, address, paths(catalogue, edition))


@PARTIAL
def test_text_twice_as_large_loses_nothing(tab, address, catalogue, edition):
    for path in paths(catalogue, edition):
        tab.show(640, 900, "light")
        tab.go(address + path)
        tab.run("document.documentElement.style.fontSize = '32px'")
        assert tab.run(WIDER) <= 0, path
        nothing(tab.run(CUT))


@pytest.mark.parametrize("edition", RIGHT_TO_LEFT, ids=lambda edition: edition.path)
def test_it_runs_from_right_to_left(tab, address, edition):
    """The name stands at the right edge, the switch at the left; lines begin at the right, and Latin names in them read from the left."""
    tab.show(1280, 900, "light")
    tab.go(f"{address}{edition.path}/producers/at-bashy-beekeepers/")
    place = "(selector => { const r = document.querySelector(selector).getBoundingClientRect(); return [r.left, r.right].map(Math.round) })"
    width = tab.run("document.documentElement.clientWidth")
    margin = width - tab.run(place + "('.site-name')")[1]
    assert 0 < margin < 100 and tab.run(place + "('.editions')")[0] == margin
    assert tab.run(place + "('.breadcrumbs li:first-child')")[0] > tab.run(place + "('.breadcrumbs li:last-child')")[1]
    assert tab.run(place + "('.aside')")[1] < tab.run(place + "('h1')")[0]
    assert tab.run("getComputedStyle(document.querySelector('h1')).direction") == "rtl"
    for selector in (".facts a[hreflang]", ".elsewhere a"):
        style = f"(e => {{ const s = getComputedStyle(e); return [s.direction, s.unicodeBidi] }})(document.querySelector('{selector}'))"
        assert tab.run(style) == ["ltr", "isolate"], selector


@pytest.mark.parametrize("edition", RIGHT_TO_LEFT, ids=lambda edition: edition.path)
def test_joined_letters_stay_joined(tab, address, catalogue, edition):
    """Nothing is put between letters, nothing is slanted, and the faces that are asked for first have the script."""
    for path in paths(catalogue, edition):
        tab.go(address + path)
        nothing(tab.run("""[...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.matches(':lang(fa)') && e.textContent.trim())
            .filter(e => { const s = getComputedStyle(e); return !['normal', '0px'].includes(s.letterSpacing) || s.fontStyle !== 'normal' }).map(e => e.outerHTML.slice(0, 100))"""))
        assert "Arabic" in tab.run("getComputedStyle(document.body).fontFamily") and "Naskh" in tab.run("getComputedStyle(document.querySelector('h1')).fontFamily")


@PARTIAL
def test_a_producer_fits_on_one_sheet(tab, address, catalogue, edition, tmp_path):
    found = []
    for path in paths(catalogue, edition):
        if re.search("/producers/.", path):
            pages, problems, _ = printed(tab, address, path, tmp_path, "a4")
            found += problems + ([(path, f"{pages} sheets")] if pages != 1 else [])
    nothing(found)


def test_a_reader_finds_it_and_the_way_on(tab, address):
    """From the front page to a producer in Dari, on to the village that only the catalogue in English has, and by the switch to the same producer in German."""
    tab.show(390, 844, "light")
    tab.go(address)
    tab.follow("a[hreflang=fa-AF]")
    tab.follow("main h3 a")
    assert tab.run("[document.documentElement.lang, document.documentElement.dir, location.pathname.split('/')[1]]") == ["fa-AF", "rtl", "fa-af"]
    tab.follow(".facts a[hreflang=en]")
    assert tab.run("location.pathname").startswith("/en/villages/") and tab.run("document.documentElement.lang") == "en"
    tab.go(address + "fa-af/producers/at-bashy-beekeepers/")
    tab.click("details.editions summary")
    tab.follow("details.editions a[hreflang=de]")
    assert tab.run("location.pathname") == "/de/produzenten/imker-at-baschy/"
    nothing(tab.complaints)
