"""Searching an edition and filtering its lists: by typing, by keyboard, in the address, aloud, and without JavaScript."""

import functools
import json
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from access import overflow, violations
from catalogue import nothing
from chromium import served, until

CASES = json.loads((Path(__file__).parents[1] / "SearchCases/folding.json").read_text(encoding="utf-8"))
# Results shown to whoever sees or hears the page.
RESULTS = "[...document.querySelectorAll('.results a')].map(a => a.textContent)"
OPTIONS = "[...document.querySelectorAll('[role=option] b')].map(b => b.textContent)"
STATUS = "[...document.querySelectorAll('[role=status]')].map(p => p.textContent).join('')"
CARDS = "[...document.querySelectorAll('.listing .cards h2, .listing .cards h3')].map(h => h.textContent)"
FILLED = "document.querySelectorAll('.filter option').length > 0"


def type_in(tab, text):
    for character in text:
        tab.ask("Input.insertText", text=character)


def search(tab, address, edition, typed):
    """The titles that the search page of an edition gives."""
    tab.go(f"{address}{edition}/search/")
    until(tab, "document.activeElement.id === '_q'")
    type_in(tab, typed)
    until(tab, STATUS)
    settle(tab)
    return tab.run(RESULTS)


def settle(tab):
    """Until nothing more is fetched or shown."""
    last = None
    while last != (last := tab.run(f"new Promise(done => setTimeout(() => done(JSON.stringify([{RESULTS}, {OPTIONS}, {STATUS}, {CARDS}])), 60))")):
        pass


def choose(tab, name, value):
    tab.run(f"""(() => {{ const s = document.querySelector('.filter [name={name}]'); s.focus(); s.value = {json.dumps(value)}; s.dispatchEvent(new Event('change', {{bubbles: true}})) }})()""")
    settle(tab)


def open_filter(tab):
    tab.click(".filter summary")
    until(tab, FILLED)
    settle(tab)


@contextmanager
def holding(folder, *parts):
    """The folder on a host that gives files with one of these parts in their names only when it is let to; yields its address, and what lets it."""
    allowed = threading.Event()

    class Holding(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            if any(part in self.path for part in parts):
                allowed.wait(30)
            super().do_GET()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Holding, directory=folder))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", allowed.set
    finally:
        allowed.set()
        server.shutdown()
        server.server_close()


def open_field(tab, address):
    tab.go(address)
    tab.click(".search-link")
    until(tab, "document.activeElement.matches('input[role=combobox]') && document.activeElement.placeholder")


# MARK: - Search


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
        tab.go(f"{address}{edition}/")
        tab.click(".search-link")
        until(tab, "document.activeElement.matches('input[role=combobox]')")
        type_in(tab, "1")
        until(tab, f"{STATUS} && !document.querySelector('[role=listbox]').hidden")
        found += overflow(tab, width)
        box = tab.run("(r => [r.left, r.right, r.top])(document.querySelector('[role=listbox]').getBoundingClientRect())")
        field = tab.run("document.querySelector('[role=combobox]').getBoundingClientRect().bottom")
        if box[0] < 0 or box[1] > width or not 0 <= box[2] - field < 20:
            found.append((width, box, field))
    tab.run("localStorage.clear()")
    nothing(found)


# MARK: - Lists


def test_lists_by_month_are_pages(tab, catalogue, address):
    tab.scripts(allowed=False)
    tab.go(address + "ja/seasons/")
    tab.scripts(allowed=True)
    links = tab.run("[...document.querySelectorAll('main .card a')].map(a => a.href)")
    assert len(links) == 12 and links[6].endswith("/ja/seasons/july/")
    tab.go(links[6])
    assert "7月" in tab.run("document.querySelector('h1').textContent") and tab.run(f"{CARDS}.length") > 3


def test_a_list_is_filtered_and_sorted(tab, address):
    tab.go(address + "en/products/")
    everything = tab.run(CARDS)
    open_filter(tab)
    choose(tab, "kind", "honey")
    honeys = tab.run(CARDS)
    assert honeys and len(honeys) < len(everything) and set(honeys) <= set(everything) and all("honey" in title.lower() for title in honeys)
    assert tab.run("new URLSearchParams(location.search).get('kind')") == "honey"
    assert str(len(honeys)) in tab.run(STATUS)
    choose(tab, "sort", "price")
    prices = tab.run("[...document.querySelectorAll('.listing .price strong')].map(p => parseFloat(p.textContent.replace(/[^0-9.]/g, '')))")
    assert prices == sorted(prices) and len(prices) > 1
    choose(tab, "sort", "-price")
    assert tab.run("[...document.querySelectorAll('.listing .price strong')].map(p => parseFloat(p.textContent.replace(/[^0-9.]/g, '')))") == prices[::-1]
    cards = tab.run(CARDS)
    assert tab.run("[...document.querySelectorAll('.listing .cards img')].every(i => i.complete || i.loading === 'lazy')")
    # What is shown is in the address: it can be shared, reloaded, and left by the back button.
    tab.go(tab.run("location.href"))
    until(tab, FILLED)
    settle(tab)
    assert tab.run(CARDS) == cards and tab.run("document.querySelector('.filter').open")
    choose(tab, "kind", "felt")
    assert tab.run(CARDS) != cards
    tab.run("history.back()")
    until(tab, "document.querySelector('.filter [name=kind]').value", lambda value: value == "honey")
    settle(tab)
    assert tab.run(CARDS) == cards
    tab.click(".filter button")
    settle(tab)
    assert tab.run(CARDS) == everything and tab.run("location.search") == ""
    nothing(tab.complaints)


def test_choices_say_how_many_they_leave(tab, address):
    tab.go(address + "en/products/")
    open_filter(tab)
    count = "[...document.querySelector('.filter [name=NAME]').options].slice(1).map(o => [o.value, parseInt(o.label.match(/\\((\\d+)\\)$/)[1]), o.disabled])"
    for name in ("kind", "certificate", "season", "price"):
        for value, number, disabled in tab.run(count.replace("NAME", name)):
            assert disabled == (number == 0)
            if number:
                choose(tab, name, value)
                assert tab.run(f"{CARDS}.length") == number, (name, value)
                choose(tab, name, "")
    choose(tab, "kind", "honey")
    left = {value: number for value, number, _ in tab.run(count.replace("NAME", "season"))}
    choose(tab, "season", max(left, key=left.get))
    assert tab.run(f"{CARDS}.length") == max(left.values())
    impossible = next(value for value, number in left.items() if number == 0) if 0 in left.values() else None
    if impossible:
        choose(tab, "season", impossible)
        assert tab.run(f"{CARDS}.length") == 0 and tab.run(STATUS)


@pytest.mark.parametrize("path", ["en/products/", "ja/products/", "fr/produits/", "en-us/villages/at-bashy/"])
def test_a_filtered_card_says_what_a_written_one_says(tab, address, path):
    """Text by text: title with its breaks, kind and its colour, village, summary, item number, case, minimum, price, button; and languages, link, picture."""
    cards = """Object.fromEntries([...document.querySelectorAll('.listing .cards > li')].map(card => { const link = card.querySelector('h2 a, h3 a'), image = card.querySelector('img');
        return [card.querySelector('[data-add]').dataset.add, [card.className, card.innerText.replace(/\\s+/g, ' '), link.href, link.innerHTML, getComputedStyle(link).fontFamily, link.closest('[lang]').lang,
            card.querySelector('.card-summary')?.closest('[lang]').lang, card.querySelector('[data-add]').outerHTML.replace(/ lang="[^"]*"|<wbr>/g, ''), getComputedStyle(card.querySelector('.card-kind')).color,
            card.querySelector('.card-picture').className.trim(), image && [image.dataset.tint, image.dataset.focus || undefined, image.currentSrc.replace(/-\\d+\\.\\w+$/, '')]]] }))"""
    tab.show(1280, 900, "light")
    tab.go(address + path)
    tab.run("Promise.all([...document.images].map(i => { i.loading = 'eager'; return i.decode() })).then(() => 1)")
    written = tab.run(cards)
    open_filter(tab)
    choose(tab, "sort", "village")
    tab.run("Promise.all([...document.images].map(i => { i.loading = 'eager'; return i.decode() })).then(() => 1)")
    filtered = tab.run(cards)
    assert len(written) > 3 and filtered.keys() == written.keys()
    nothing((name, *pair) for name in written for pair in zip(written[name], filtered[name]) if pair[0] != pair[1])
    nothing(tab.complaints)


def test_a_result_says_what_a_card_says(tab, address):
    search(tab, address, "en", "white honey at-bashy")
    text = tab.run("document.querySelector('.results li').innerText")
    assert all(part in text for part in ("White honey from At-Bashy", "Honey · At-Bashy", "OV-HO-0001", "12 pieces", "120 pieces", "per piece")), text
    assert tab.run("document.querySelector('.results li').className") == "kind-honey"


@pytest.mark.parametrize("path", ["de/kinds/felt/", "ja/seasons/july/", "fr/seasons/august/", "en-us/villages/at-bashy/"])
def test_every_list_can_be_filtered(tab, address, path):
    tab.go(address + path)
    before = tab.run(CARDS)
    open_filter(tab)
    assert sorted(tab.run(CARDS)) == sorted(before)
    choose(tab, "sort", "price")
    assert sorted(tab.run(CARDS)) == sorted(before)
    assert tab.run("[...document.querySelectorAll('.listing .cards a')].every(a => a.href.startsWith(location.origin))")
    nothing(tab.complaints)


def test_a_list_without_scripts_shows_no_filter(tab, address):
    tab.scripts(allowed=False)
    tab.go(address + "en/products/?kind=honey")
    tab.scripts(allowed=True)
    assert tab.run(f"{CARDS}.length") > 5
    assert tab.run("document.querySelector('.filter form') === null")


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
