"""The enquiry list as a buyer passes it on: as a link, a table, a mail, a text, and on paper."""

import base64
import csv
import io
import json
import re
import time
from urllib.parse import parse_qs, urlsplit

import pytest

from catalogue import nothing
from chromium import until
from enquiry import EDITIONS, FILLED, LINES, STATUS, fill, forgotten, form_page, list_page, products, script, shown  # noqa: F401


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
    source = script(tab, "sheet.js")
    hostile = ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", 'a"b', "a,b", "a\nb"]
    lines = [{"id": "x", "title": title, "sku": title, "kind": "k", "village": "v", "unit": 1, "units": 1, "pieces": 1, "price": None, "amount": None} for title in hostile]
    words = {"separator": ",", "decimal": ".", "price-on-request": "-", "currency": "EUR"}
    text = tab.run(f"import('{source}').then(module => module.table({json.dumps(lines)}, {json.dumps(words)}))")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))[1:]
    assert [row[1] for row in rows] == ["'" + title if title[0] in "=+-@\t\r＝" else title for title in hostile]


MAIL = """(() => { let href; document.addEventListener('click', event => { event.preventDefault(); href = event.target.href }, {once: true});
    document.querySelector('[data-mail]').click(); return href })()"""


@pytest.mark.parametrize(("edition", "own", "office"), [("de", "120 Stück", "120 pieces"), ("ja", "120点", "120 pieces"), ("fr", "120 pièces", "120 pieces"), ("en-us", "120 pieces", None)])
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
    shown(tab, len(all_products))
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
    shown(tab, len(lines))
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
