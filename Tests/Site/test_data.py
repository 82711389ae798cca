"""What machines read says what the page says."""

import json
import re
import xml.etree.ElementTree as ET
from datetime import datetime
from decimal import Decimal

import pytest

import editors
from catalogue import nothing, text_of

ATOM = "{http://www.w3.org/2005/Atom}"
EDITIONS = pytest.mark.parametrize("edition", editors.full_editions(), ids=lambda edition: edition.path)
EACH_EDITION = pytest.mark.parametrize("edition", editors.editions(), ids=lambda edition: edition.path)
SIGNS = {"JPY": "¥￥円", "EUR": "€", "USD": "$"}
COLLECTION_TYPES = {"products": "Product", "stories": "Article", "villages": "Place", "producers": "Organization"}


def graph(page):
    """The nodes of the JSON-LD of a page."""
    nodes = []
    for script in page.named("script", type="application/ld+json"):
        data = json.loads(script.text)
        assert data["@context"] == "https://schema.org", page.path
        nodes += data.get("@graph", [data])
    return nodes


def of_type(page, name):
    return [node for node in graph(page) if name in (node["@type"] if isinstance(node["@type"], list) else [node["@type"]])]


def catalogue_data(catalogue, edition):
    return json.loads(catalogue.text(f"{edition.path}/products.json"))


def shown_money(text, language):
    """The amount and the sign of a price as readers see it."""
    number = re.search(r"[0-9][0-9.,\s\u2019]*", text)[0].strip()
    decimal = "," if language in {"de", "fr"} else "."
    return Decimal("".join("." if letter == decimal else letter for letter in number if letter.isdigit() or letter == decimal)), re.sub(r"[0-9.,\s]", "", text)


def shown_prices(page):
    """The wholesale prices on a page: the text and the value that stands beside it."""
    return [(text_of(element), element.get("value")) for element in page.all("data")]


def product_pages(catalogue, edition):
    """(entry of products.json, its page) for each product."""
    for product in catalogue_data(catalogue, edition)["products"]:
        page = catalogue.page_at(product["url"])
        assert page is not None, f"{edition.path}/products.json: no page at {product['url']}"
        # Where a product has no translation, its address is that of the page in the source language; its place is in this edition all the same.
        yield product, page


def test_each_block_of_json_ld_reads_as_data(catalogue):
    found = []
    for page in catalogue.pages.values():
        for script in page.named("script", type="application/ld+json"):
            nodes = graph(page)
            if not nodes:
                found.append((page.path, "is empty"))
            found += [(page.path, f"a node without @type: {node}") for node in nodes if "@type" not in node]
            found += [(page.path, f"an empty value in {node['@type']}") for node in nodes if '""' in json.dumps(node) or "null" in json.dumps(node)]
    nothing(found)


def test_addresses_in_json_ld_are_absolute_and_exist(catalogue):
    found = []

    def walk(page, value, key):
        if isinstance(value, dict):
            for name, inner in value.items():
                walk(page, inner, name)
        elif isinstance(value, list):
            for inner in value:
                walk(page, inner, key)
        elif key in {"url", "item", "image", "logo", "@id", "mainEntityOfPage"} and isinstance(value, str):
            path = catalogue.file_at(value.split("#")[0])
            if not value.startswith("https://") or (path is not None and path not in catalogue.files):
                found.append((page.path, f"{key} is {value}"))

    for page in catalogue.pages.values():
        walk(page, graph(page), None)
    nothing(found)


@EACH_EDITION
def test_pages_of_records_say_what_they_are(catalogue, edition):
    """A Product, Place, Organization or Article on the page of each record, and the way to it."""
    found = []
    kinds = {page.path: None for page in catalogue.readable() if page.edition == edition.path}
    for path in kinds:
        page = catalogue.pages[path]
        crumbs = of_type(page, "BreadcrumbList")
        if path != f"{edition.path}/index.html" and len(crumbs) != 1:
            found.append((path, f"{len(crumbs)} BreadcrumbList"))
        for list_ in crumbs:
            positions = [item["position"] for item in list_["itemListElement"]]
            if positions != list(range(1, len(positions) + 1)):
                found.append((path, f"positions of the breadcrumbs: {positions}"))
    for record in editors.records():
        expected = COLLECTION_TYPES.get(record.collection)
        source = catalogue.pages.get(f"en/{record.collection}/{record.texts['en'].front.get('slug', record.id)}/index.html")
        address = source and source.alternates.get(edition.language)
        if expected and address and not of_type(catalogue.page_at(address), expected):
            found.append((address, f"no {expected}"))
    nothing(found)


@EDITIONS
def test_the_price_is_the_same_everywhere(catalogue, edition):
    """On the page, in its JSON-LD, in products.json and in the file that the editor wrote."""
    found, priced = [], 0
    records = {record.id: record for record in editors.records() if record.collection == "products"}
    data = catalogue_data(catalogue, edition)
    for product, page in product_pages(catalogue, edition):
        written = editors.prices(records[product["id"]]).get(edition.market)
        price, shown = product["price"], shown_prices(page)
        offers = [node["offers"] for node in of_type(page, "Product") if "offers" in node]
        offered = [(offer.get("price"), offer.get("priceCurrency")) for offer in offers if "price" in offer]
        if price is None:
            if shown or offered:
                found.append((page.path, f"on request in products.json, {shown} on the page, {offered} in JSON-LD"))
            continue
        priced += 1
        amount, currency = price["amount"], price["currency"]
        if currency != data["currency"] or written is None or (Decimal(written[0]), written[1]) != (Decimal(amount), currency):
            found.append((page.path, f"products.json has {price}, the editor wrote {written}"))
        if offered != [(amount, currency)]:
            found.append((page.path, f"products.json has {price}, JSON-LD {offered}"))
        for offer in offers:
            specification = offer.get("priceSpecification", {"price": amount, "priceCurrency": currency})
            if (specification["price"], specification["priceCurrency"]) != (amount, currency):
                found.append((page.path, f"the specification of the price is {specification}"))
        if len(shown) != 1:
            found.append((page.path, f"shows {len(shown)} wholesale prices"))
        for text, value in shown:
            number, sign = shown_money(text, page.language)
            if number != Decimal(amount) or value != amount or sign not in SIGNS[currency]:
                found.append((page.path, f"products.json has {price}, the page shows '{text}'"))
    assert priced > 5
    nothing(found)


@EDITIONS
def test_the_data_file_holds_every_product(catalogue, edition):
    data = catalogue_data(catalogue, edition)
    assert data["version"] == 1 and data["language"] == edition.language and data["market"] == edition.market
    listed = [product["id"] for product in data["products"]]
    assert len(set(listed)) == len(listed)
    links = {catalogue.target(page, link.get("href")).split("#")[0] for page in catalogue.readable() if page.edition == edition.path for link in page.all("a")}
    pages = {page.path for page in (catalogue.page_at(address) for address in links) if page and page.edition == edition.path and of_type(page, "Product")}
    own = {page.path for product, page in product_pages(catalogue, edition) if page.edition == edition.path}
    untranslated = {path for path in pages if catalogue.pages[path].link("canonical") != catalogue.address_of(path)}
    nothing((edition.path, "products.json and the pages differ", path) for path in pages ^ own if path not in untranslated)
    assert len(pages) == len(listed)
    nothing((product["id"], "no file at", product["image"]) for product in data["products"] if "image" in product and catalogue.file_at(product["image"]) not in catalogue.files)


@EDITIONS
def test_the_feed_is_atom(catalogue, edition):
    feed = ET.fromstring(catalogue.bytes(f"{edition.path}/feed.xml"))
    assert feed.tag == ATOM + "feed"
    own = f"{catalogue.address}{edition.path}/feed.xml"
    assert [link.get("href") for link in feed.findall(ATOM + "link") if link.get("rel") == "self"] == [own]
    found, ids = [], []
    for holder in [feed, *feed.findall(ATOM + "entry")]:
        where = holder.findtext(ATOM + "title") or "an entry without a title"
        found += [(own, where, f"no {name}") for name in ("id", "title", "updated") if not (holder.findtext(ATOM + name) or "").strip()]
        ids.append(holder.findtext(ATOM + "id"))
        for name in ("updated", "published"):
            if date := holder.findtext(ATOM + name):
                datetime.strptime(date, "%Y-%m-%dT%H:%M:%SZ")
        for link in holder.findall(ATOM + "link"):
            if not link.get("href").startswith("https://") or (catalogue.file_at(link.get("href")) or own) not in catalogue.files | {own}:
                found.append((own, where, f"leads nowhere: {link.get('href')}"))
    if feed.find(ATOM + "author") is None:
        found += [(own, "an entry has no author") for entry in feed.findall(ATOM + "entry") if entry.find(ATOM + "author") is None]
    dates = [entry.findtext(ATOM + "updated") for entry in feed.findall(ATOM + "entry")]
    assert dates and feed.findtext(ATOM + "updated") == max(dates)
    assert len(set(ids)) == len(ids)
    nothing(found)


@EACH_EDITION
def test_the_manifest_is_one(catalogue, edition):
    path = f"{edition.path}/site.webmanifest"
    manifest = json.loads(catalogue.text(path))
    assert manifest["name"].strip() and manifest["lang"] == edition.language and manifest["start_url"]
    for icon in manifest["icons"]:
        assert catalogue.file_at(catalogue.target(catalogue.pages[f"{edition.path}/index.html"], icon["src"])) in catalogue.files


def test_pages_lead_to_the_feed_and_manifest_of_their_edition(catalogue):
    found = []
    for page in catalogue.readable():
        if page.edition is None:
            continue
        for attributes, file in (({"type": "application/atom+xml"}, "feed.xml"), ({"rel": "manifest"}, "site.webmanifest")):
            expected = {f"{page.edition}/{file}"} & catalogue.files  # a partial edition need not have a feed
            targets = {catalogue.file_at(catalogue.target(page, link.get("href"))) for link in page.named("link", **attributes)}
            if targets != expected:
                found.append((page.path, file, targets))
    nothing(found)


def test_what_is_shared_names_the_page(catalogue):
    """Open Graph: a title, an address that is the canonical one, and a picture that is there."""
    found = []
    for page in catalogue.readable():
        if page.edition is None:
            continue
        graph_ = {element.get("property"): element.get("content") for element in page.all("meta") if (element.get("property") or "").startswith("og:")}
        found += [(page.path, f"no {name}") for name in ("og:title", "og:type", "og:url", "og:site_name", "og:locale") if not graph_.get(name)]
        if graph_.get("og:url") != page.link("canonical"):
            found.append((page.path, f"og:url is {graph_.get('og:url')}"))
        if "og:image" in graph_ and catalogue.file_at(graph_["og:image"]) not in catalogue.files:
            found.append((page.path, f"no file at {graph_['og:image']}"))
    nothing(found)
