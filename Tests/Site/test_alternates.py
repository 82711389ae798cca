"""What search engines are told: one address for each page, its other editions, and where all of it is listed."""

import xml.etree.ElementTree as ET

import editors
from catalogue import nothing

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


def sitemap_of(catalogue, edition):
    """Address to its alternates, as a sitemap has them."""
    root = ET.fromstring(catalogue.bytes(f"{edition.path}/sitemap.xml"))
    assert root.tag == SITEMAP + "urlset"
    entries = [(url.findtext(SITEMAP + "loc"), {link.get("hreflang"): link.get("href") for link in url.iter(LINK)}) for url in root]
    assert len(dict(entries)) == len(entries), f"{edition.path}/sitemap.xml lists an address twice"
    return dict(entries)


def is_own(catalogue, page):
    """Whether the page is the one to find under its words, not another place where they are shown."""
    return page.link("canonical") == catalogue.address_of(page.path)


def fallbacks(catalogue):
    """(record, edition, source page, page in that edition) for each record without a translation, found through the switcher of editions."""
    source = next(edition for edition in editors.editions() if edition.language == editors.site()["source"])
    for record in editors.records():
        front = record.texts[editors.site()["source"]].front
        folder = "" if record.collection == "pages" else record.collection + "/"
        page = catalogue.pages.get(f"{source.path}/{folder}{front.get('slug', record.id)}/index.html")
        if page is None:
            continue
        for edition in editors.editions():
            if edition.written not in record.texts:
                links = [link for link in page.named("a", hreflang=edition.language) if link.get("lang") == edition.language]
                for link in links:
                    target = catalogue.page_at(catalogue.target(page, link.get("href")))
                    if target and target.path != f"{edition.path}/index.html":
                        yield record, edition, page, target


def test_each_readable_page_names_its_address(catalogue):
    found = []
    for page in catalogue.readable():
        address = page.link("canonical")
        if address is None or not address.startswith(catalogue.address):
            found.append((page.path, f"canonical is {address}"))
        elif not is_own(catalogue, page) and not (catalogue.page_at(address) and is_own(catalogue, catalogue.page_at(address))):
            found.append((page.path, f"canonical leads to {address}, which is not a page with that canonical"))
    nothing(found)


def test_alternates_are_symmetric_and_hold_the_page_itself(catalogue):
    found = []
    for page in catalogue.readable():
        if not page.alternates:
            continue
        # The chooser stands in no language of its own: it is where the home pages send the others.
        if page.alternates.get("x-default" if page.path == "index.html" else page.language) != catalogue.address_of(page.path):
            found.append((page.path, "does not name itself"))
        if "x-default" not in page.alternates:
            found.append((page.path, "has no x-default"))
        elif page.alternates["x-default"] not in [address for language, address in page.alternates.items() if language != "x-default"] + [catalogue.address]:
            found.append((page.path, "x-default is another page"))
        for language, address in page.alternates.items():
            other = catalogue.page_at(address)
            if other is None:
                found.append((page.path, language, f"leads nowhere: {address}"))
            elif other.alternates != page.alternates:
                found.append((page.path, language, f"{other.path} names other alternates"))
            elif language not in {"x-default", other.language}:
                found.append((page.path, language, f"{other.path} is in {other.language}"))
    nothing(found)


def test_the_chooser_offers_every_edition(catalogue):
    page = catalogue.pages["index.html"]
    homes = {edition.language: f"{catalogue.address}{edition.path}/" for edition in editors.editions()}
    assert page.alternates == homes | {"x-default": catalogue.address}
    assert {catalogue.target(page, link.get("href")) for link in page.all("a")} == set(homes.values())


def test_pages_that_show_source_text_claim_nothing(catalogue):
    expected = {target.path: source for _, _, source, target in fallbacks(catalogue)}
    assert expected, "the catalogue has no record without a translation, and this check wants one"
    partial, lists, found = {edition.path for edition in editors.partial_editions()}, [], []
    for page in catalogue.readable():
        if page.path in expected:
            if page.alternates:
                found.append((page.path, "shows source text and has hreflang"))
            if page.link("canonical") != catalogue.address_of(expected[page.path].path):
                found.append((page.path, f"shows the text of {expected[page.path].path}; canonical is {page.link('canonical')}"))
        elif page.edition in partial and not page.alternates and is_own(catalogue, page):
            lists.append(page.path)
        elif not page.alternates or not is_own(catalogue, page):
            found.append((page.path, "is a page of its own and has no hreflang, or a canonical to another"))
    nothing(found)
    # A list of a few records is no translation of the list of all.
    assert lists == [f"{edition}/producers/index.html" for edition in sorted(partial)]


def test_pages_not_to_be_found_are_not_offered(catalogue):
    nothing((page.path, "has noindex and hreflang") for page in catalogue.pages.values() if not page.is_indexed and page.alternates)


def test_the_sitemap_index_lists_the_editions(catalogue):
    root = ET.fromstring(catalogue.bytes("sitemap.xml"))
    assert root.tag == SITEMAP + "sitemapindex"
    assert [entry.findtext(SITEMAP + "loc") for entry in root] == [f"{catalogue.address}{edition.path}/sitemap.xml" for edition in editors.editions()]


def test_sitemaps_hold_what_can_be_found_and_nothing_else(catalogue):
    found = []
    for edition in editors.editions():
        listed = sitemap_of(catalogue, edition)
        own = {catalogue.address_of(page.path): page for page in catalogue.readable() if page.edition == edition.path and is_own(catalogue, page)}
        found += [(edition.path, "does not list", address) for address in own.keys() - listed.keys()]
        found += [(edition.path, "lists", address) for address in listed.keys() - own.keys()]
        found += [(address, "has other alternates in the sitemap than on the page") for address, page in own.items()
                  if address in listed and listed[address] != page.alternates]
    nothing(sorted(found))


def test_robots_are_let_in_and_told_of_the_sitemap(catalogue):
    lines = [line.split("#")[0].strip() for line in catalogue.text("robots.txt").splitlines()]
    assert f"Sitemap: {catalogue.address}sitemap.xml" in lines
    assert "User-agent: *" in lines and not any(line.lower().startswith("disallow: /") for line in lines)
