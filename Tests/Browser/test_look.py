"""How the pages look and weigh: nothing moves, nothing is fetched from elsewhere, paper has one sheet for a product, and no reader loses anything."""

import base64
import gzip
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import editors
from catalogue import nothing
from chromium import served, until
from program import ippin

PRODUCT = {"ja": "ja/products/white-honey/", "en-us": "en-us/products/white-honey/", "de": "de/produkte/weisser-honig/"}
POINTS = {"a4": (595, 842), "letter": (612, 792)}
# Text that is cut off, or that stands on other text of its own line of controls.
CUT = """[...document.querySelectorAll('h1,h2,h3,p,dt,dd,a,button,summary,label,td,th')]
    .filter(e => e.checkVisibility() && !e.closest('.visually-hidden,.skip') && getComputedStyle(e).overflow !== 'visible' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
    .map(e => e.outerHTML.slice(0, 120))"""
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def product_paths(catalogue):
    return [page.path.removesuffix("index.html") for page in catalogue.readable()
            if re.fullmatch(r"[^/]+/(products|produkte|produits)/(?!page-)[^/]+/index.html", page.path)]


@pytest.mark.parametrize("path", ["ja/", "de/", *PRODUCT.values(), "ja/products/", "de/doerfer/", "ja/villages/at-bashy/", "de/geschichten/"])
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves(tab, address, path, width):
    """Layout shift, counted by the browser from before the first paint."""
    tab.show(width, 900, "light")
    script = tab.ask("Page.addScriptToEvaluateOnNewDocument", source="""window.shifts = [];
        new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry => entry.value))).observe({type: 'layout-shift', buffered: true});""")
    try:
        tab.go(address + path)
        tab.run("new Promise(done => { window.scrollTo({top: 99999, behavior: 'instant'}); requestAnimationFrame(() => setTimeout(done, 300)) })")
        assert tab.run("shifts.reduce((a, b) => a + b, 0)") < 0.001
    finally:
        tab.ask("Page.removeScriptToEvaluateOnNewDocument", identifier=script["identifier"])
    nothing(tab.complaints)


@pytest.mark.parametrize("path", PRODUCT.values())
def test_a_product_page_is_light(tab, address, public, path):
    """What it loads of itself, pictures apart: at most six requests, less than 40 KB compressed, all from the site, none refused by its policy."""
    tab.ask("Network.setCacheDisabled", cacheDisabled=True)
    tab.show(390, 844, "light")
    tab.go(address + path)
    tab.run("new Promise(done => setTimeout(done, 300))")
    fetched = tab.run("performance.getEntriesByType('resource').map(entry => [entry.name, entry.initiatorType])")
    nothing(name for name, _ in fetched if not name.startswith(address))
    own = [path + "index.html"] + [name.removeprefix(address).split("?")[0] for name, _ in fetched]
    own = [name for name in dict.fromkeys(own) if not name.endswith((".jpg", ".png", ".webp", ".avif"))]
    weight = sum(len(gzip.compress((public / name).read_bytes(), 9)) for name in own)
    assert len(own) <= 6, own
    assert weight < 40 * 1024, f"{weight} bytes: {own}"
    nothing(tab.complaints)


def test_all_scripts_together_are_small(public):
    """Twelve kilobytes, each compressed by itself as a server sends it, with some room for what is to come."""
    sizes = {file.name: len(gzip.compress(file.read_bytes(), 9)) for file in sorted((public / "assets").glob("scripts.*/*.js"))}
    assert len(sizes) > 5 and sum(sizes.values()) <= 12_000, sizes


def test_every_page_has_the_policy_and_nothing_inline(catalogue):
    found = []
    for page in catalogue.pages.values():
        policy = [meta.get("content") for meta in page.named("meta", **{"http-equiv": "Content-Security-Policy"})]
        if len(policy) != 1 or "unsafe" in policy[0] or "default-src 'none'" not in policy[0]:
            found.append((page.path, "policy", policy))
        found += [(page.path, "style attribute") for element in page.document.iter() if element.get("style") is not None]
        found += [(page.path, "style element") for _ in page.all("style")]
    nothing(found)


def test_hosts_are_told_the_same_policy(public, catalogue):
    headers = (public / "_headers").read_text(encoding="utf-8")
    policy = next(iter(catalogue.pages["index.html"].named("meta", **{"http-equiv": "Content-Security-Policy"}))).get("content")
    assert f"Content-Security-Policy: {policy}; frame-ancestors 'none'" in headers
    for line in ("X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin", "Permissions-Policy: "):
        assert line in headers


def printed(tab, address, path, tmp_path, paper):
    tab.go(address + path)
    file = tmp_path / (path.strip("/").replace("/", "-") + ".pdf")
    file.write_bytes(base64.b64decode(tab.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"]))
    facts = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    pages = int(re.search(r"Pages:\s+(\d+)", facts)[1])
    size = [round(float(number)) for number in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", facts).groups()]
    problems = [] if all(abs(a - b) <= 1 for a, b in zip(size, POINTS[paper])) else [(path, f"is {size}, not {paper}")]
    return pages, problems, subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("edition", editors.full_editions(), ids=lambda edition: edition.path)
def test_every_product_is_one_sheet_of_paper(tab, address, catalogue, edition, tmp_path):
    found = []
    paper = "letter" if edition.path == "en-us" else "a4"
    paths = [path for path in product_paths(catalogue) if path.startswith(edition.path + "/")]
    assert paths
    for path in paths:
        pages, problems, _ = printed(tab, address, path, tmp_path, paper)
        found += problems + ([(path, f"{pages} sheets")] if pages != 1 else [])
    nothing(found)


def test_a_list_prints_as_a_line_sheet(tab, address, catalogue, tmp_path):
    """Item number, case, minimum and price of each product, and the day and the edition of the catalogue."""
    pages, problems, text = printed(tab, address, "en/products/", tmp_path, "a4")
    nothing(problems)
    page = catalogue.pages["en/products/index.html"]
    skus = re.findall(r"OV-[A-Z]{2}-\d{4}", catalogue.bytes(page.path).decode())
    assert skus and all(sku in text for sku in skus)
    assert "Case pack" in text and "Minimum order" in text and "per piece" in text
    assert re.search(r"Catalogue as of .*2026", text) and "English (Europe)" in text
    assert pages <= 1 + len(set(skus)) // 9, "a row for each, not a page"


@pytest.mark.parametrize("path", ["en/", PRODUCT["de"], "en/products/", "en/villages/at-bashy/"])
def test_from_right_to_left_everything_is_mirrored(tab, address, path):
    """No second sheet: what stood so far from the left edge stands as far from the right one."""
    tab.show(1280, 900, "light")
    tab.go(address + path)
    places = """[...document.querySelectorAll('.site-name,.menu,.editions,.hero-text,.carpet,.card,.terms,.pictures,.aside,.map,.breadcrumbs li')]
        .filter(e => e.checkVisibility()).map(e => { const r = e.getBoundingClientRect(); return [r.left, r.right].map(Math.round) })"""
    left = tab.run(places)
    tab.run("document.documentElement.dir = 'rtl'")
    right, width = tab.run(places), tab.run("document.documentElement.clientWidth")
    wrong = [(a, b) for a, b in zip(left, right) if abs(a[0] - (width - b[1])) > 2 or abs(a[1] - (width - b[0])) > 2]
    assert left and not wrong, wrong[:5]


@pytest.mark.parametrize("path", ["ja/", "de/", *PRODUCT.values(), "de/produkte/", "de/produkte/sanddornsaft/", "de/produkte/ala-kijis-laeufer/", "fr/produits/", "de/laeden/"])
def test_text_twice_as_large_loses_nothing(tab, address, path):
    """At 640 px with text of 32 px, which is how a reader with a window of 1280 px sees a page at 200 %, and at 320 px."""
    for width, size in ((640, 32), (320, 16)):
        tab.show(width, 900, "light")
        tab.go(address + path)
        tab.run(f"document.documentElement.style.fontSize = '{size}px'")
        assert tab.run(WIDER) <= 0, f"{width} px"
        nothing(tab.run(CUT))


def test_forced_colours_keep_what_has_a_meaning(tab, address):
    tab.show(1280, 900, "light")
    tab.ask("Emulation.setEmulatedMedia", features=[{"name": "forced-colors", "value": "active"}])
    tab.go(address + PRODUCT["ja"])
    on, off = tab.run("['.months .on', '.months li:not(.on)'].map(s => getComputedStyle(document.querySelector(s)).backgroundColor)")
    assert on != off, "the months of the season"
    assert tab.run("getComputedStyle(document.querySelector('.map .here')).fill") != tab.run("getComputedStyle(document.querySelector('.map'), '::before').backgroundColor")
    here, other = tab.run("['.within', 'a:not(.within)'].map(s => getComputedStyle(document.querySelector('.menu ' + s)).borderBlockEndColor)")
    ground = tab.run("getComputedStyle(document.body).backgroundColor")
    assert here != ground and other == ground, "where one is in the menu"


@pytest.mark.parametrize("path", ["de/produkte/", "de/anfrage/", "de/search/"])
def test_where_scripts_do_not_come_nothing_dead_is_shown(tab, address, path):
    """As from a folder on a disk, or over a line that breaks: what needs them stays away, and where there is another way it is said after a while."""
    tab.show(768, 900, "light")
    tab.ask("Network.setBlockedURLs", urls=["*.js"])
    try:
        tab.go(address + path)
        nothing(tab.run("[...document.querySelectorAll('.needs-script, .order, .card-order')].filter(e => e.checkVisibility({visibilityProperty: true})).map(e => e.className)"))
        if path != "de/produkte/":
            said = "(() => { const e = document.querySelector('.without-script'); return e.checkVisibility({visibilityProperty: true}) && e.offsetHeight })()"
            assert not tab.run(said)
            assert until(tab, said) > 20
            assert tab.run("!!document.querySelector('.without-script a, .search-lists a')")
    finally:
        tab.ask("Network.setBlockedURLs", urls=[])
        tab.complaints.clear()


def test_a_partial_edition_has_a_header_of_two_lines(tab, address):
    """Its only tool, the switch, stands beside the name."""
    tab.show(768, 900, "light")
    tab.go(address + "ky/")
    name, tools = tab.run("['.site-name', '.site-header .tools'].map(s => { const r = document.querySelector(s).getBoundingClientRect(); return (r.top + r.bottom) / 2 })")
    assert abs(name - tools) < 4


def test_numbers_of_notes_stay_with_their_word(tab, address):
    """At no width does a line begin with the mark of a footnote."""
    tab.show(390, 900, "light")
    tab.go(address + "de/geschichten/kasse-mit-drei-schloessern/")
    for width in range(330, 770, 10):
        tab.show(width, 900, "light")
        nothing(tab.run("""[...document.querySelectorAll('.prose sup.footnote')].filter(s => s.previousSibling?.nodeType === 3).filter(s => {
            const r = document.createRange(), text = s.previousSibling; r.setStart(text, text.length - 1); r.setEnd(text, text.length);
            return s.querySelector('a').getBoundingClientRect().left < r.getBoundingClientRect().left }).map(s => s.id || s.textContent)"""))


def test_the_drawings_have_words(tab, address):
    tab.show(1280, 900, "light")
    tab.go(address + PRODUCT["de"])
    assert "At-Baschy" in tab.run("document.querySelector('.map svg').getAttribute('aria-label')")
    assert tab.run("document.querySelector('.months').getAttribute('aria-hidden')") == "true"
    assert tab.run("document.querySelector('.months').parentElement.firstChild.textContent.trim()") == "September–März"


def test_motion_stops_for_those_who_ask(tab, address):
    tab.show(1280, 900, "light")
    tab.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-reduced-motion", "value": "reduce"}])
    tab.go(address + "en/products/")
    assert tab.run("[...document.querySelectorAll('*')].every(e => getComputedStyle(e).transitionDuration.split(',').every(d => parseFloat(d) === 0))")
    assert tab.run("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_japanese_titles_break_between_phrases(tab, address):
    """At any width, a line of a title ends where a phrase ends, as long as the phrase fits."""
    for width in (320, 390, 768, 1280):
        tab.show(width, 900, "light")
        tab.go(address + "ja/products/")
        broken = tab.run("""[...document.querySelectorAll('.card h2')].flatMap(h => { const a = h.querySelector('a'), found = [];
            for (const node of a.childNodes) if (node.nodeType === 3) { const r = document.createRange(); r.selectNodeContents(node);
                const lines = new Set([...r.getClientRects()].map(one => Math.round(one.top)));
                if (lines.size > 1 && !/[\\s×]/.test(node.data) && r.getBoundingClientRect().width < h.clientWidth * .9) found.push(node.data) } return found })""")
        nothing(broken)


# A product with everything, too long, and one with nothing; a draft stands between them.
LONG = """---
title: Sainfoin and wild thyme honey from the high summer meadows above At-Bashy, in a returnable stoneware crock with a felted lid
summary: >-
  A summary that says rather more than it should: set honey from sainfoin meadows above 2,000 metres, ivory-white, fine-grained, with a taste of cream,
  fresh hay and a little vanilla; one harvest a year, never blended, packed in the village within three weeks of the harvest and sealed by hand.
kind: honey
village: at-bashy
producer: at-bashy-beekeepers
sku: OV-HO-9999
available: {jp: on-request, eu: on-request, us: on-request}
net: 250 g
size: 65 x 65 x 85 mm
case: 12
minimum: 120
lead-time: 4-6 weeks
hs-code: "0409.00"
season: [9, 10, 11, 12, 1, 2, 3]
certificates: [{scheme: lab-report, number: SAMPLE-HO-26-07, until: 2027-07-31}]
photos:
PHOTOS
facts:
  flora: Sainfoin (Onobrychis), wild thyme, melilot, willowherb and some forty other plants of the high meadows
  presentation: set
  extraction: extracted
  origin: [{country: KG, share: 60 %}, {country: AF, share: 40 %}]
  harvest: [july, august]
  taste: Mild and creamy, with fresh hay and a little vanilla; finishes clean, and leaves more on the tongue than one expects of so pale a honey
  pollen: 62 %
  color-pfund: 12
  moisture: 17.2 %
  fructose-glucose: 71.5
  sucrose: 2.1
  hmf: 6
  diastase: 14
  conductivity: 0.21
  heated-to: 38
  bottled: 2026-09-07
  shelf-life: 24
  storage: Keep closed, dry and dark, at 10 to 25 °C, and away from everything that smells, since wax takes on what stands beside it
---

""" + "A paragraph of its story. " * 120
BARE = "---\ntitle: Bare\nkind: pear\nvillage: tyup\n---\n"
DRAFT = "---\ntitle: Barf\nkind: pear\nvillage: tyup\ndraft: true\n---\n"


@pytest.fixture(scope="module")
def odd(tmp_path_factory):
    site = tmp_path_factory.mktemp("odd")
    content = Path(__file__).resolve().parents[2] / "content"
    shutil.copytree(content, site / "content")
    for name, text in (("odd-long", LONG), ("odd-bare", BARE), ("odd-draft", DRAFT)):
        (site / "content/products" / name).mkdir()
        (site / "content/products" / name / "index.md").write_text(
            text.replace("PHOTOS", "\n".join(f"  - {{file: {number}.jpg, alt: Picture {number}}}" for number in range(1, 13))), encoding="utf-8")
    for number in range(1, 13):
        shutil.copy(content / "products/white-honey/jar.jpg", site / f"content/products/odd-long/{number}.jpg")
    done = ippin("build", "--date", "2026-11-21", "--quiet", site=site)
    assert done.returncode == 0, done.stderr
    with served(site / "public") as address:
        yield address


@pytest.mark.parametrize("path", ["en/products/odd-long/", "ja/products/odd-long/", "de/produkte/odd-bare/", "en/products/odd-bare/"])
def test_odd_products_look_right(tab, odd, tmp_path, path):
    """Twelve pictures or none, a title of three lines, no price, a neighbour that is withheld, a page that is not translated."""
    for width in (320, 768, 1280):
        tab.show(width, 900, "light")
        tab.go(odd + path)
        assert tab.run(WIDER) <= 0, f"{width} px"
        nothing(tab.run(CUT))
    assert tab.run("document.querySelectorAll('.gallery img').length") == (12 if "long" in path else 0)
    assert (tab.run("document.querySelectorAll('.pictures .felt').length") == 1) == ("bare" in path)
    assert not tab.run("document.body.textContent.includes('Barf')")
    pages, problems, _ = printed(tab, odd, path, tmp_path, "a4")
    nothing(problems + ([(path, f"{pages} sheets")] if pages != 1 else []))
