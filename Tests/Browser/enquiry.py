"""The enquiry list as tests reach it: what the catalogue sells, what a page shows, and what a browser keeps."""

import json
import re
from urllib.parse import unquote, urlsplit

import pytest

import editors
from chromium import until

EDITIONS = pytest.mark.parametrize("edition", editors.full_editions(), ids=lambda edition: edition.path)
COUNT = "document.querySelector('[data-count]').textContent"
STATUS = "document.querySelector('[data-status]').textContent"
LINES = """[...document.querySelectorAll('.enquiry-line')].map(line => ({title: line.querySelector('[data-title]').textContent, cases: line.querySelector('input')?.value,
    pieces: line.querySelector('[data-pieces]')?.textContent, price: line.querySelector('[data-price]').textContent, amount: line.querySelector('[data-amount]').textContent,
    note: line.querySelector('[data-note]').textContent}))"""
FILLED = "!document.querySelector('[data-filled]').hidden && document.querySelectorAll('.enquiry-line').length"


@pytest.fixture(autouse=True)
def forgotten(tab, address):
    """Each test begins with an empty list."""
    tab.show(1280, 900, "light")
    tab.go(address + "en/")
    tab.run("localStorage.clear()")
    tab.complaints.clear()


def products(public, edition):
    return {line["id"]: line for line in json.loads((public / edition / "products.json").read_text(encoding="utf-8"))["products"]}


def list_page(public, edition):
    text = (public / edition / "index.html").read_text(encoding="utf-8")
    return edition + "/" + re.search(r'href="([^"]+)"[^>]*data-list', text)[1]


def form_page(public, edition):
    line = next(iter(products(public, edition).values()))
    text = (public / path_of(line) / "index.html").read_text(encoding="utf-8")
    relative = re.search(r'order-form-link"><a href="([^"]+)"', text)[1]
    depth = relative.count("../")
    return "/".join(path_of(line).rstrip("/").split("/")[:-depth] + [relative.replace("../", "")])


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


def shown(tab, count):
    """Once the page has so many lines."""
    until(tab, f"document.querySelectorAll('.enquiry-line').length === {count}")


def fill(tab, address, public, edition, lines):
    tab.go(address + edition + "/")
    store(tab, lines)
    tab.go(address + list_page(public, edition))
    until(tab, FILLED)


def script(tab, name):
    """The address of a module of the page."""
    return tab.run("document.querySelector('script[type=module]').src").replace("site.js", name)
