"""Searching an edition: by typing, by keyboard, in the address, aloud, and without JavaScript."""

import json
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from access import overflow, violations
from catalogue import nothing
from chromium import Host, served, until
from finding import OPTIONS, RESULTS, STATUS, choose, open_field, open_filter, search, settle, type_in

CASES = json.loads((Path(__file__).parents[1] / "SearchCases/folding.json").read_text(encoding="utf-8"))


@contextmanager
def holding(folder, *parts):
    """The folder on a host that gives files with one of these parts in their names only when it is let to; yields its address, and what lets it."""
    allowed = threading.Event()

    class Holding(Host):
        def do_GET(self):
            if any(part in self.path for part in parts):
                allowed.wait(30)
            super().do_GET()

    with served(folder, Holding) as address:
        try:
            yield address, allowed.set
        finally:
            allowed.set()


def test_the_browser_folds_as_the_index_does(tab, address):
    tab.go(address + "en/search/")
    folded = tab.run(f"""import(document.querySelector('script[type=module]').src.replace('site.js', 'search.js')).then(m => fetch('../data/search/index.json').then(a => a.json()).then(index => {json.dumps([case[0] for case in CASES])}.map(text => m.fold(text, index.letters))))""")
    nothing((case[0], got, case[1]) for case, got in zip(CASES, folded) if got != case[1])


@pytest.mark.parametrize("edition, typed, title", [
    ("en", "white honey", "White honey from At-Bashy"), ("en", "at-bashy", "At-Bashy"), ("en", "soa", "Calendula soap"), ("en-us", "HONEY", "White honey from At-Bashy"),
    ("en", "hony", "White honey from At-Bashy"), ("en", "calndula", "Calendula soap"), ("en", "kochokr", "Kochkor"),
    ("ja", "ハチミツ", "アトバシの白いはちみつ"), ("ja", "ﾊﾁﾐﾂ", "アトバシの白いはちみつ"), ("ja", "白いはち", "アトバシの白いはちみつ"), ("ja", "ふぇると", "フェルトのひつじ"), ("ja", "石", "ヤギ乳の石けん"),
    ("de", "weisser honig", "Weißer Honig aus At-Baschy"), ("de", "WEIẞER", "Weißer Honig aus At-Baschy"), ("de", "bluetenhonig", "Bergblütenhonig aus Kotschkor"),
    ("de", "seife", "Ringelblumenseife"), ("de", "rigelblume", "Ringelblumenseife"),
    ("fr", "poires sechees", "poires"), ("fr", "feutre", "Feutre"), ("fr", "savno", "savon"),
])
def test_typing_finds(tab, address, edition, typed, title):
    results = search(tab, address, edition, typed)
    assert any(title.lower() in result.lower() for result in results[:8]), results
    assert tab.run("new URLSearchParams(location.search).get('q')") == typed
    nothing(tab.complaints)


def test_a_title_typed_in_full_comes_first(tab, address):
    for edition, title in (("en", "Kochkor"), ("ja", "コチコル"), ("de", "Kotschkor"), ("fr", "Kotchkor")):
        results = search(tab, address, edition, title)
        assert results and results[0] == title, (edition, results)


@pytest.mark.parametrize("edition, typed, first, other", [
    ("en", "honey", "White honey from At-Bashy", "Honey and beeswax soap"), ("de", "honig", "Weißer Honig aus At-Baschy", "Honigseife mit Bienenwachs"),
    ("fr", "savon", "Savon au calendula", "Savonnières de Tioup"), ("ja", "はちみつ", "アトバシの白いはちみつ", "はちみつとミツロウの石けん"), ("ja", "白いはちみつ", "アトバシの白いはちみつ", "白いはちみつ 業務用25kg"),
])
def test_a_word_alone_finds_what_is_of_it_before_what_begins_with_it(tab, address, edition, typed, first, other):
    results = [title.replace("\u200b", "") for title in search(tab, address, edition, typed)]
    assert results.index(first) < results.index(other), results


def test_nothing_found_is_said(tab, address):
    assert search(tab, address, "de", "xyzzyq") == []
    assert "xyzzyq" in tab.run(STATUS)
    assert tab.run("document.querySelectorAll('.search-lists a').length") > 10


def test_what_is_withheld_is_not_found(tab, address):
    for typed in ("Imam Sahib Handicrafts", "Dasht-e-Qala Kitchen Group", "comb honey"):
        assert typed.lower() not in [title.lower() for title in search(tab, address, "en", typed)]


def test_an_address_with_words_shows_their_results(tab, address):
    tab.go(address + "en/search/?q=felt%20slippers")
    until(tab, f"{RESULTS}.length")
    assert tab.run("document.querySelector('#_q').value") == "felt slippers"
    assert "slippers" in tab.run(RESULTS)[0].lower()
    tab.follow(".results a")
    assert "/en/products/" in tab.run("location.pathname")
    nothing(tab.complaints)


def test_the_field_of_every_page_works_by_keyboard(tab, address):
    tab.go(address + "en/villages/")
    tab.run("document.querySelector('.search-link').focus()")
    tab.press("Enter")
    until(tab, "document.activeElement.matches('input[role=combobox]')")
    type_in(tab, "honey")
    until(tab, f"{OPTIONS}.length")
    settle(tab)
    assert tab.run("document.querySelector('[role=combobox]').getAttribute('aria-expanded')") == "true"
    assert tab.run(STATUS)
    tab.press("ArrowDown")
    tab.press("ArrowDown")
    active = "document.getElementById(document.querySelector('[role=combobox]').getAttribute('aria-activedescendant'))"
    assert tab.run(f"{active}.getAttribute('aria-selected')") == "true"
    assert tab.run(f"{active}.querySelector('b').textContent") == tab.run(OPTIONS)[1]
    tab.press("Escape")
    assert tab.run("document.querySelector('[role=combobox]').getAttribute('aria-expanded')") == "false"
    tab.press("Escape")
    assert tab.run("document.activeElement.matches('.search-link')")
    nothing(tab.complaints)


def test_the_field_leads_to_a_result_and_to_all_of_them(tab, address):
    for presses, path in ((1, "/en/products/"), (0, "/en/search/")):
        tab.go(address + "en/")
        tab.click(".search-link")
        until(tab, "document.activeElement.matches('input[role=combobox]')")
        type_in(tab, "white honey")
        until(tab, f"{OPTIONS}.length")
        settle(tab)
        for _ in range(presses):
            tab.press("ArrowDown")
        tab._waiting.clear()
        tab.press("Enter")
        tab.wait_for("Page.loadEventFired")
        assert tab.run("location.pathname").startswith(path)
    until(tab, f"{RESULTS}.length")


def test_search_works_in_any_folder(tab, public, tmp_path):
    (tmp_path / "deep").symlink_to(public)
    with served(tmp_path) as address:
        assert "White honey from At-Bashy" in search(tab, address + "deep/", "en", "honey")
        tab.follow(".results a")
        assert "/deep/en/products/" in tab.run("location.pathname")


def test_the_search_page_without_scripts_leads_to_the_lists(tab, address):
    tab.scripts(allowed=False)
    tab.go(address + "de/kinds/")
    tab.follow(".search-link")
    tab.scripts(allowed=True)
    assert tab.run("location.pathname") == "/de/search/"
    tab.scripts(allowed=False)
    tab.go(address + "de/search/?q=honig")
    tab.scripts(allowed=True)
    assert "JavaScript" in tab.run("document.querySelector('.without-script').textContent")
    assert tab.run("[...document.querySelectorAll('.search-lists a')].every(a => a.href.includes('/de/'))")


def test_the_first_result_is_light(tab, address):
    """Script, index, cards, compressed by nobody: of this small catalogue."""
    tab.go(address + "en/")
    before = tab.run("performance.getEntriesByType('resource').length")
    tab.click(".search-link")
    until(tab, "document.activeElement.matches('input[role=combobox]')")
    type_in(tab, "honey")
    until(tab, f"{OPTIONS}.length")
    sizes = tab.run(f"performance.getEntriesByType('resource').slice({before}).map(e => [e.name, e.transferSize])")
    assert sum(size for _, size in sizes) < 150_000, sizes
    assert all(name.startswith(address) for name, _ in sizes)


@pytest.mark.parametrize("edition", ["en", "ja", "de", "fr", "en-us"])
def test_first_letters_show_what_the_whole_index_finds(tab, address, edition):
    tab.go(f"{address}{edition}/search/")
    wrong, count = tab.run("""import(document.querySelector('script[type=module]').src.replace('site.js', 'search.js')).then(async module => {
        const [index, { starts, cards }] = await Promise.all(['index', 'starts'].map(name => fetch(`../data/search/${name}.json`).then(answer => answer.json()))), wrong = [];
        for (const [typed, best] of starts) {
            const found = await module.find(index, typed);
            if (found.length < 8 || String(found.slice(0, 7)) !== String(best) || !best.every(number => cards[number])) wrong.push([typed, best, found.slice(0, 8)]);
        }
        return [wrong, starts.length] })""")
    assert count > 20
    nothing(wrong)


def test_a_first_letter_waits_for_nothing(tab, public):
    """Its results are there before any file of the index and any card, and stay what they are when those come: only their number is new."""
    with holding(public, ".bin", "/documents/") as (address, let):
        open_field(tab, address + "en/")
        type_in(tab, "h")
        until(tab, f"{OPTIONS}.length === 8")
        shown = tab.run(OPTIONS)
        assert "honey" in " ".join(shown).lower() and shown[7] == "Show all results" and not tab.run(STATUS)
        tab.press("ArrowDown")
        tab.run("for (const option of document.querySelectorAll('[role=option]')) option.isKept = true")
        let()
        until(tab, STATUS)
        count = tab.run(STATUS).split()[0]
        assert tab.run(OPTIONS) == shown[:7] + [f"Show all results ({count})"] and int(count) > 7
        assert tab.run("[...document.querySelectorAll('[role=option]')].every(option => option.isKept)")
        assert tab.run("document.querySelector('[aria-selected=true]').id") == tab.run("document.querySelector('[role=combobox]').getAttribute('aria-activedescendant')") == "_found0"
        assert tab.run("document.querySelector('[role=option]:last-child').dataset.address").endswith("/en/search/?q=h")
        # Closed by its reader, it stays closed; and another letter opens it with rows of its own.
        tab.press("Escape")
        type_in(tab, "ats")
        until(tab, "!document.querySelector('[role=listbox]').hidden")
        until(tab, OPTIONS, lambda found: found and found != shown)
    nothing(tab.complaints)


def test_a_small_catalogue_is_there_before_a_letter(tab, address):
    open_field(tab, address + "fr/")
    names = "performance.getEntriesByType('resource').filter(e => e.responseEnd).map(e => e.name.split('/data/')[1]?.split('?')[0])"
    until(tab, names, lambda found: {"search/0.bin", "search/spellings-0.bin", "documents/0.json", "documents/1.json"} <= set(found))
    before = len(tab.run(names))
    for typed in ("miel", " savno", " poires sechees"):
        type_in(tab, typed)
        settle(tab)
    assert [name for name in tab.run(names)[before:] if name] == []


def test_nothing_dead_is_seen_where_modules_are_refused(tab, public):
    """As by Chromium in a page from a disk, which says that it has scripts and runs none of them."""
    for path in ("en/search/index.html", "en/products/index.html", "en/products/white-honey/index.html"):
        tab.go((public / path).as_uri())
        nothing(tab.run("[...document.querySelectorAll('main :is(button, input, select, summary)')].filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => e.outerHTML.slice(0, 60))"))
    tab.complaints.clear()


@pytest.mark.parametrize("edition", ["en", "ja", "de", "fr"])
def test_results_stay_on_the_page(tab, address, edition):
    """Wherever in the header the field stands: beside the name, or on a line of its own, and with a number on the list."""
    found = []
    tab.go(f"{address}{edition}/")
    tab.run("localStorage.setItem('enquiry-list /', JSON.stringify({ lines: [['white-honey', 10]] }))")
    for width in (320, 390, 660, 768, 990, 1280):
        tab.show(width, 900, "light")
        open_field(tab, f"{address}{edition}/")
        type_in(tab, "1")
        until(tab, f"{STATUS} && !document.querySelector('[role=listbox]').hidden")
        found += overflow(tab, width)
        box = tab.run("(r => [r.left, r.right, r.top])(document.querySelector('[role=listbox]').getBoundingClientRect())")
        field = tab.run("document.querySelector('[role=combobox]').getBoundingClientRect().bottom")
        if box[0] < 0 or box[1] > width or not 0 <= box[2] - field < 20:
            found.append((width, box, field))
    tab.run("localStorage.clear()")
    nothing(found)


# MARK: - Access


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_stands_in_the_way(tab, address, width, scheme):
    found = []
    for edition, typed in (("en", "honey"), ("ja", "石けん"), ("de", "xyzzyq")):
        tab.show(width, 900, scheme)
        search(tab, address, edition, typed)
        found += violations(tab)
        tab.go(f"{address}{edition}/kinds/felt/")
        open_filter(tab)
        choose(tab, "sort", "price")
        found += violations(tab)
        tab.run("scrollTo(0, 0)")
        tab.click(".search-link")
        until(tab, "document.activeElement.matches('input[role=combobox]')")
        type_in(tab, typed)
        until(tab, STATUS)
        settle(tab)
        found += violations(tab)
        found += overflow(tab, width)
    nothing(found)
