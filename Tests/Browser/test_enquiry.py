"""The enquiry list as a buyer fills, keeps and sends it, in every edition; and the order form for those who have no JavaScript."""

import base64
import csv
import io
import json
import re
import subprocess
import time
import urllib.request
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

import editors
from catalogue import nothing
from chromium import Tab

VENV_LIBRARIES = Path(pytest.__file__).parents[1]
# What WCAG 2.2 asks at A and AA, and what axe knows to be good practice.
AXE = """axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ['violations']})
    .then(result => result.violations.map(one => [one.id, one.help, one.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' ' + node.any.map(any => any.message).join(' '))]))"""
# How far the page is wider than its window, and what sticks out.
OVERFLOW = """(() => { const width = Math.min(document.documentElement.clientWidth, WIDTH); const wide = document.documentElement.scrollWidth - width;
    return [wide, wide > 0 ? [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1).slice(-3).map(e => e.outerHTML.slice(0, 120)) : []] })()"""

EDITIONS = pytest.mark.parametrize("edition", editors.full_editions(), ids=lambda edition: edition.path)
KEYS = {"Tab": 9, "Enter": 13, "ArrowDown": 40, "Backspace": 8}
COUNT = "document.querySelector('[data-count]').textContent"
STATUS = "document.querySelector('[data-status]').textContent"
LINES = """[...document.querySelectorAll('.enquiry-line')].map(line => ({title: line.querySelector('[data-title]').textContent, cases: line.querySelector('input')?.value,
    pieces: line.querySelector('[data-pieces]')?.textContent, price: line.querySelector('[data-price]').textContent, amount: line.querySelector('[data-amount]').textContent,
    note: line.querySelector('[data-note]').textContent}))"""
FILLED = "!document.querySelector('[data-filled]').hidden && document.querySelectorAll('.enquiry-line').length"


def until(tab, expression, wanted=lambda value: value):
    """The value of an expression once it is as wanted."""
    end = time.monotonic() + 15
    while not wanted(value := tab.run(expression)):
        assert time.monotonic() < end, f"{expression} is still {value!r}"
        time.sleep(0.02)
    return value


def products(public, edition):
    return {line["id"]: line for line in json.loads((public / edition / "products.json").read_text(encoding="utf-8"))["products"]}


def segment(public, edition, page):
    """The address of the list or of the order form in an edition."""
    text = (public / edition / "index.html").read_text(encoding="utf-8")
    return edition + "/" + re.search(r'href="([^"]+)"[^>]*data-list', text)[1] if page == "enquiry" else text


def list_page(public, edition):
    return segment(public, edition, "enquiry")


def path_of(line):
    return unquote(urlsplit(line["url"]).path).lstrip("/")


def rule(line):
    """(pieces in what is counted, the fewest of them)."""
    case = line.get("casePieces", 1)
    return case, -(-line.get("minimumPieces", 1) // case)


def minor(price):
    return int(price["amount"].replace(".", ""))


def store(tab, lines):
    """Puts a list where the browser keeps it, as a page of the site would."""
    tab.run(f"localStorage.setItem('enquiry-list /', {json.dumps(json.dumps({'lines': lines}))})")


@pytest.fixture(autouse=True)
def forgotten(tab, address):
    tab.show(1280, 900, "light")
    tab.go(address + "en/")
    tab.run("localStorage.clear()")
    tab.complaints.clear()


def fill(tab, address, public, edition, lines):
    tab.go(address + edition + "/")
    store(tab, lines)
    tab.go(address + list_page(public, edition))
    until(tab, FILLED)


def digits(text):
    return re.sub(r"\s", " ", text).replace("￥", "¥")


# Numbers


@EDITIONS
def test_scripts_write_amounts_as_pages_do(tab, address, public, edition):
    """Each price of the edition, by piece and by case, stands on its page in the very characters that the scripts write."""
    found = []
    tab.go(address + edition.path + "/")
    source = tab.run("document.querySelector('script[type=module]').src").replace("site.js", "quantity.js")
    for line in products(public, edition.path).values():
        if not line["price"]:
            continue
        page = (public / path_of(line) / "index.html").read_text(encoding="utf-8")
        for amount in (minor(line["price"]), minor(line["price"]) * line.get("casePieces", 1)):
            written = tab.run(f"import('{source}').then(module => module.money({amount}))")
            if written not in page.replace("&amp;", "&"):
                found.append((line["id"], f"'{written}' is not on its page"))
    nothing(found)


@EDITIONS
def test_large_amounts_are_written_as_the_browser_would(tab, address, public, edition):
    """A second judge: what Chromium knows of the locale, but for the kinds of spaces and the width of the yen."""
    tab.go(address + edition.path + "/")
    source = tab.run("document.querySelector('script[type=module]').src").replace("site.js", "quantity.js")
    data = json.loads((public / edition.path / "products.json").read_text(encoding="utf-8"))
    tag = {"en": "en-IE"}.get(edition.path, edition.language)
    for amount in (0, 1, 99, 100, 1234, 123456, 99999999, 1234567890123):
        ours, theirs = tab.run(f"""import('{source}').then(module => {{
            const format = new Intl.NumberFormat('{tag}', {{style: 'currency', currency: '{data["currency"]}'}}), scale = format.resolvedOptions().maximumFractionDigits;
            return [module.money({amount}), format.format({amount} / 10 ** scale)] }})""")
        assert digits(ours) == digits(theirs)
    assert tab.run(f"import('{source}').then(module => module.money(2 ** 60))") == "–"


# Filling


@EDITIONS
def test_a_product_is_added_by_the_case_and_counted(tab, address, public, edition):
    all_products = products(public, edition.path)
    line = next(line for line in all_products.values() if line["price"] and rule(line)[1] > 1)
    case, fewest = rule(line)
    tab.go(address + path_of(line))
    until(tab, "document.querySelector('[data-order] [data-sum]').textContent")
    assert tab.run("document.querySelector('[data-order] input').value") == str(fewest)
    # Less than the minimum is raised and said.
    tab.run("(() => { const input = document.querySelector('[data-order] input'); input.value = 1; input.dispatchEvent(new Event('change')) })()")
    assert tab.run("document.querySelector('[data-order] input').value") == str(fewest)
    assert tab.run("document.querySelector('[data-order] [role=status]').textContent")
    tab.click("[data-order] [data-step='1']")
    source = tab.run("document.querySelector('script[type=module]').src").replace("site.js", "quantity.js")
    amount = minor(line["price"]) * case * (fewest + 1)
    written = tab.run(f"import('{source}').then(module => module.money({amount}))")
    assert tab.run("document.querySelector('[data-sum]').textContent") == written
    tab.click("[data-order] [type=submit]")
    assert until(tab, COUNT) == "1"
    assert line["title"] in tab.run("document.querySelector('[data-order] [role=status]').textContent")
    tab.follow("[data-open]")
    until(tab, FILLED)
    shown = tab.run(LINES)
    assert [(one["title"], one["cases"], one["amount"]) for one in shown] == [(line["title"], str(fewest + 1), written)]
    assert tab.run("document.querySelector('[data-total]').textContent") == written
    nothing(tab.complaints)


@EDITIONS
def test_the_whole_catalogue_adds_up(tab, address, public, edition):
    """Every product of the edition at its minimum: each amount and the total are what the prices make."""
    all_products = products(public, edition.path)
    fill(tab, address, public, edition.path, [[name, 1] for name in all_products])
    until(tab, f"document.querySelectorAll('.enquiry-line').length === {len(all_products)}")
    source = tab.run("document.querySelector('script[type=module]').src").replace("site.js", "quantity.js")
    amounts = [minor(line["price"]) * rule(line)[0] * rule(line)[1] if line["price"] else None for line in all_products.values()]
    written = tab.run(f"import('{source}').then(module => {json.dumps(amounts)}.map(amount => amount === null ? '' : module.money(amount)))")
    shown = tab.run(LINES)
    assert [(one["title"], one["cases"], one["amount"]) for one in shown] == [
        (line["title"], str(rule(line)[1]), text) for line, text in zip(all_products.values(), written)]
    total = sum(amount for amount in amounts if amount)
    assert tab.run("document.querySelector('[data-total]').textContent") == tab.run(f"import('{source}').then(module => module.money({total}))")
    assert (tab.run("document.querySelector('[data-unpriced]').textContent") == "") == all(amounts)
    nothing(tab.complaints)


def test_a_list_is_filled_from_cards_and_changed_by_keyboard(tab, address, public):
    tab.go(address + "en/products/")
    until(tab, "document.querySelector('[data-add]').ariaPressed")
    tab.click("[data-add=white-honey]")
    tab.click("[data-add=kalpak-hat]")
    assert tab.run(COUNT) == "2" and tab.run("document.querySelector('[data-add=white-honey]').ariaPressed") == "true"
    tab.click("[data-add=kalpak-hat]")
    assert tab.run(COUNT) == "1"
    tab.go(address + list_page(public, "en"))
    until(tab, FILLED)
    tab.run("document.querySelector('.enquiry-line input').focus()")
    for _ in range(3):
        press(tab, "Backspace")
    tab.ask("Input.insertText", text="15")
    press(tab, "Enter")
    until(tab, LINES, lambda lines: "180" in lines[0]["pieces"])
    tab.run("document.querySelector('[data-remove]').focus()")
    press(tab, "Enter")
    until(tab, "!document.querySelector('[data-empty]').hidden")
    assert tab.run("document.activeElement.matches('[data-undo]')") and "White honey" in tab.run(STATUS)
    press(tab, "Enter")
    until(tab, LINES, lambda lines: lines and lines[0]["cases"] == "15")
    nothing(tab.complaints)


def press(tab, key):
    text = {"text": "\r"} if key == "Enter" else {}
    tab.ask("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=KEYS[key], **text)
    tab.ask("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=KEYS[key])


# Keeping


def test_the_list_lasts_and_follows_into_other_editions(tab, address, public):
    in_europe, in_japan = products(public, "en"), products(public, "ja")
    missing = next(name for name in in_europe if name not in in_japan)  # without a price in Europe, as it happens
    fill(tab, address, public, "en", [["white-honey", 12], [missing, 50], ["gone-for-ever", 3]])
    until(tab, f"document.querySelectorAll('.enquiry-line').length === 3")
    english = tab.run(LINES)
    assert english[1]["title"] == in_europe[missing]["title"] and not english[1]["note"] and english[2]["title"] == "gone-for-ever" and english[2]["note"]
    tab.click("details.editions summary")
    tab.follow("details.editions a[hreflang=ja]")
    until(tab, f"document.querySelectorAll('.enquiry-line').length === 3")
    japanese = tab.run(LINES)
    assert japanese[0]["title"] == in_japan["white-honey"]["title"] and japanese[0]["cases"] == "12"
    assert japanese[1]["note"] and not japanese[1]["amount"] and japanese[2]["note"] and japanese[1]["note"] != japanese[2]["note"]
    assert tab.run("document.querySelector('[data-total]').textContent") == japanese[0]["amount"]
    tab.go(address + "de/")
    assert until(tab, COUNT) == "3"
    nothing(tab.complaints)


def test_two_tabs_stay_in_step(tab, address, public):
    fill(tab, address, public, "en", [["white-honey", 10]])
    port = tab._socket.sock.getpeername()[1]
    request = urllib.request.Request(f"http://127.0.0.1:{port}/json/new?about:blank", method="PUT")
    other = Tab(json.loads(urllib.request.urlopen(request).read())["webSocketDebuggerUrl"])
    other.go(address + "en/products/")
    assert until(other, COUNT) == "1"
    other.click("[data-add=kalpak-hat]")
    until(tab, "document.querySelectorAll('.enquiry-line').length === 2")
    other.click("[data-add=white-honey]")
    until(tab, LINES, lambda lines: len(lines) == 1 and "alpak" in lines[0]["title"])
    other.ask("Page.close")


@pytest.mark.parametrize("stored", [
    "", "{", "null", "[]", "7", '"x"', '{"lines":null}', '{"lines":{"length":9}}', '{"lines":[null,7,[],["a"],["<img src=x onerror=alert(1)>",3],["white-honey","10"],["white-honey",-1],'
    '["white-honey",1e9],["white-honey",1.5],["__proto__",4],[["white-honey"],4],["constructor",0]]}', "\0\ufffd" * 100,
])
def test_whatever_is_stored_is_no_harm(tab, address, public, stored):
    tab.go(address + "en/")
    tab.run(f"localStorage.setItem('enquiry-list /', {json.dumps(stored)})")
    tab.go(address + list_page(public, "en"))
    until(tab, "!document.querySelector('[data-empty]').hidden")
    tab.go(address + "en/products/")
    tab.click("[data-add=white-honey]")
    assert until(tab, COUNT) == "1"
    nothing(tab.complaints)


def test_a_hostile_id_is_only_text(tab, address, public):
    tab.go(address + list_page(public, "en") + "#%3Cimg%20src=1&white-honey=x&a=1")
    until(tab, FILLED)
    assert [line["title"] for line in tab.run(LINES)] == ["a"] and not tab.run("document.querySelectorAll('.enquiry-line img').length")


def test_where_nothing_can_be_stored_the_list_lasts_as_long_as_the_page(tab, address):
    script = tab.ask("Page.addScriptToEvaluateOnNewDocument", source="Object.defineProperty(window, 'localStorage', {get() { throw new Error('no') }})")["identifier"]
    tab.go(address + "en/products/")
    tab.click("[data-add=white-honey]")
    assert until(tab, COUNT) == "1"
    tab.ask("Page.removeScriptToEvaluateOnNewDocument", identifier=script)


# Passing on


def test_a_shared_list_is_taken_or_asked_about(tab, address, public):
    link = address + list_page(public, "en")
    tab.go(link + "#white-honey=11&kalpak-hat=2")
    until(tab, FILLED)
    assert [line["cases"] for line in tab.run(LINES)][0] == "11" and tab.run("location.hash") == ""
    for button, wanted in (("keep", {"white-honey": 11, "kalpak-hat": 2}), ("merge", {"white-honey": 40, "kalpak-hat": 2, "felt-sheep": 4}), ("replace", {"felt-sheep": 4})):
        tab.go(address + "en/")
        tab.go(link + ("#white-honey=40&felt-sheep=4" if button != "replace" else "#felt-sheep=4"))
        until(tab, "!document.querySelector('[data-shared]').hidden")
        assert tab.run("document.activeElement.id") == "_shared"
        tab.click(f"[data-{button}]")
        assert dict(tab.run("JSON.parse(localStorage.getItem('enquiry-list /')).lines")) == wanted
        assert tab.run("document.querySelector('[data-shared]').hidden && location.hash === ''")
    tab.run("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }")
    tab.click("[data-link]")
    assert until(tab, "window.copied") == link + "#felt-sheep=4"
    nothing(tab.complaints)


@pytest.mark.parametrize(("edition", "separator", "decimal"), [("en", ",", "."), ("ja", ",", ""), ("de", ";", ","), ("fr", ";", ","), ("en-us", ",", ".")])
def test_the_table_opens_in_a_spreadsheet(tab, address, public, tmp_path, edition, separator, decimal):
    lines = products(public, edition)
    fill(tab, address, public, edition, [["white-honey", 10], ["wool-wash-soap", 9]])
    tab.ask("Page.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    tab.click("[data-table]")
    end = time.monotonic() + 15
    while not (files := list(tmp_path.glob("*.csv"))):
        assert time.monotonic() < end, "no table was saved"
        time.sleep(0.05)
    data = files[0].read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n") and b"\n\n" not in data
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=separator))
    assert len(rows) == 3 and len({len(row) for row in rows}) == 1
    honey = next(row for row in rows if lines["white-honey"]["sku"] in row)
    assert lines["white-honey"]["title"] in honey and lines["white-honey"]["price"]["amount"].replace(".", decimal) in honey and "120" in honey
    nothing(tab.complaints)


def test_no_cell_is_a_formula(tab, address):
    tab.go(address + "en/")
    source = tab.run("document.querySelector('script[type=module]').src").replace("site.js", "sheet.js")
    hostile = ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", 'a"b', "a,b", "a\nb"]
    lines = [{"id": "x", "title": title, "sku": title, "kind": "k", "village": "v", "unit": 1, "units": 1, "pieces": 1, "price": None, "amount": None} for title in hostile]
    words = {"separator": ",", "decimal": ".", "price-on-request": "-", "currency": "EUR"}
    text = tab.run(f"import('{source}').then(module => module.table({json.dumps(lines)}, {json.dumps(words)}))")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))[1:]
    assert [row[1] for row in rows] == ["'" + title if title[0] in "=+-@\t\r＝" else title for title in hostile]


MAIL = """(() => { let href; document.addEventListener('click', event => { event.preventDefault(); href = event.target.href }, {once: true});
    document.querySelector('[data-mail]').click(); return href })()"""


@pytest.mark.parametrize(("edition", "own", "office"), [("de", "120 Stück", "120 pieces"), ("ja", "120個", "120 pieces"), ("fr", "120 pièces", "120 pieces"), ("en-us", "120 pieces", None)])
def test_the_mail_is_in_the_buyers_language_and_in_the_offices(tab, address, public, edition, own, office):
    fill(tab, address, public, edition, [["white-honey", 10]])
    href = tab.run(MAIL)
    parts = urlsplit(href)
    assert parts.scheme == "mailto" and parts.path == "export@catalogue.example" and len(href) <= 1900
    mail = parse_qs(parts.query)
    body = mail["body"][0]
    halves = body.split("---")
    title = products(public, edition)["white-honey"]["title"]
    assert own in halves[0] and title in halves[0] and "OV-HO-0001" in halves[0] and "\r\n" in body and mail["subject"][0]
    assert len(halves) == (2 if office else 1)
    if office:
        assert office in halves[1] and "white-honey" in halves[1] and "We would like an offer" in halves[1]


@EDITIONS
def test_a_long_list_fits_into_a_mail_with_the_rest_to_paste(tab, address, public, edition):
    all_products = products(public, edition.path)
    fill(tab, address, public, edition.path, [[name, 500] for name in all_products])
    until(tab, f"document.querySelectorAll('.enquiry-line').length === {len(all_products)}")
    tab.run("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }")
    href = tab.run(MAIL)
    assert len(href) <= 1900
    body = parse_qs(urlsplit(href).query)["body"][0]
    if len(re.findall(r"OV-[A-Z]+-\d+", body.split("---")[0])) < len(all_products):
        copied = until(tab, "window.copied")
        assert "…" in body and all(line["sku"] in copied for line in all_products.values())


@EDITIONS
def test_the_copied_text_says_everything(tab, address, public, edition):
    all_products = products(public, edition.path)
    fill(tab, address, public, edition.path, [["white-honey", 10], ["goat-milk-soap", 1]])
    tab.run("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }")
    tab.click("[data-copy]")
    text = until(tab, "window.copied")
    shown = tab.run(LINES)
    for one in shown:
        assert one["title"] in text and one["amount"] in text
    assert all_products["white-honey"]["sku"] in text and tab.run("document.querySelector('[data-total]').textContent") in text
    assert until(tab, STATUS)
    nothing(tab.complaints)


def test_without_a_clipboard_the_text_is_shown_to_be_copied(tab, address, public):
    fill(tab, address, public, "en", [["white-honey", 10]])
    tab.run("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
    tab.click("[data-copy]")
    assert "White honey" in until(tab, "document.querySelector('#_text').value") and tab.run("document.activeElement.id") == "_text"


@pytest.mark.parametrize(("edition", "width"), [("ja", 8.27), ("en-us", 8.5)])
def test_the_list_and_the_order_form_print(tab, address, public, tmp_path, edition, width):
    lines = products(public, edition)
    fill(tab, address, public, edition, [[name, 100] for name in lines])
    until(tab, f"document.querySelectorAll('.enquiry-line').length === {len(lines)}")
    texts = {}
    for name in ("list", "form"):
        if name == "form":
            tab.go(address + form_page(public, edition))
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(base64.b64decode(tab.ask("Page.printToPDF", paperWidth=width, preferCSSPageSize=True)["data"]))
        assert file.read_bytes().startswith(b"%PDF") and file.stat().st_size > 5000
        texts[name] = file.read_bytes().count(b"/Type /Page\n") or file.read_bytes().count(b"/Type /Page ")
    assert all(1 <= pages <= 4 for pages in texts.values()), texts
    tab.ask("Emulation.setEmulatedMedia", media="print")
    tab.go(address + list_page(public, edition))
    until(tab, FILLED)
    assert not tab.run("[...document.querySelectorAll('.enquiry button')].some(button => button.checkVisibility())")
    assert tab.run("[...document.querySelectorAll('.buyer-lines dt')].every(line => line.checkVisibility())")
    assert tab.run("document.querySelector('[data-today]').textContent")
    tab.ask("Emulation.setEmulatedMedia", media="")
    nothing(tab.complaints)


# Access


def form_page(public, edition):
    line = next(iter(products(public, edition).values()))
    text = (public / path_of(line) / "index.html").read_text(encoding="utf-8")
    relative = re.search(r'order-form-link"><a href="([^"]+)"', text)[1]
    depth = relative.count("../")
    return "/".join(path_of(line).rstrip("/").split("/")[:-depth] + [relative.replace("../", "")])


@EDITIONS
def test_axe_finds_no_violation_and_nothing_sticks_out(tab, address, public, edition):
    axe = next(VENV_LIBRARIES.glob("axe_playwright_python/axe.min.js")).read_text(encoding="utf-8")
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
        tab.run(axe + "; undefined")
        for width, scheme in ((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark"), (320, "light")):
            tab.show(width, 900, scheme)
            found += [(path, f"{width} px, {scheme}", rule, help_, *nodes) for rule, help_, nodes in tab.run(AXE)]
            wide, culprits = tab.run(OVERFLOW.replace("WIDTH", str(width)))
            if wide > 0:
                found.append((path, f"{width} px", f"is {wide} px too wide", *culprits))
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
    assert tab.run("document.querySelector('noscript').innerText.length") > 10 and tab.run("!!document.querySelector('noscript a')")
    assert not tab.run("document.querySelector('[data-filled]').checkVisibility()")
    nothing(tab.complaints)


def test_scripts_are_small(public):
    """What the list costs: compressed one by one, as a server sends them."""
    sizes = {}
    for name in ("site", "quantity", "cards", "list", "sheet"):
        file = next((public / "assets").glob(f"scripts.*/{name}.js"))
        sizes[name] = len(subprocess.run(["gzip", "-9nc", file], capture_output=True, check=True).stdout)
    assert sum(sizes.values()) <= 6500, sizes
