"""Each link leads somewhere, from wherever the folder lies."""

from urllib.parse import unquote, urlsplit

from catalogue import nothing

# Pages that a server shows at any address, so that their links cannot be relative.
AT_ANY_ADDRESS = {"404.html"}


def local_links(catalogue):
    """(page, element, attribute, address, its parts) of what leads within the site: all but other sites, mail and telephone."""
    for page in catalogue.pages.values():
        for element, attribute, address in page.references():
            if urlsplit(catalogue.target(page, address)).scheme in {"http", "https"} and catalogue.file_at(catalogue.target(page, address)):
                yield page, element, attribute, address, urlsplit(catalogue.target(page, address))


def is_absolute_by_nature(element):
    return element.tag == "link" and (element.get("rel") == "canonical" or element.get("hreflang") is not None)


def test_links_and_assets_lead_to_files(catalogue):
    links = list(local_links(catalogue))
    assert len(links) > 5000
    nothing((page.path, address) for page, _, _, address, parts in links if catalogue.file_at(parts.geturl()) not in catalogue.files)


def test_anchors_lead_to_ids(catalogue):
    found = []
    for page, _, _, address, parts in local_links(catalogue):
        if parts.fragment:
            target = catalogue.pages.get(catalogue.file_at(parts._replace(fragment="").geturl()))
            if target is None or unquote(parts.fragment) not in target.ids:
                found.append((page.path, address))
    nothing(found)


def test_links_are_relative(catalogue):
    """So that a copy of the folder works under any path, and from a disk that has another folder of that name above."""
    found, depth = [], {page.path: page.path.count("/") for page in catalogue.pages.values()}
    for page, element, _, address, _ in local_links(catalogue):
        parts = urlsplit(address)
        if page.path in AT_ANY_ADDRESS or is_absolute_by_nature(element):
            continue
        if parts.scheme or parts.netloc or parts.path.startswith("/"):
            found.append((page.path, address, "is absolute"))
        elif parts.path.split("/").count("..") > depth[page.path]:
            found.append((page.path, address, "leaves the folder"))
    nothing(found)


def test_links_between_pages_name_folders(catalogue):
    """One address for each page: `../honey/`, never `../honey/index.html`, nor without the slash, which would be a redirect."""
    nothing((page.path, address) for page, element, _, address, parts in local_links(catalogue)
            if element.tag == "a" and (parts.path.endswith("/index.html") or (parts.path.rsplit("/")[-1] and "." not in parts.path.rsplit("/")[-1])))


def test_links_to_other_sites_are_secure_and_name_no_opener(catalogue):
    found = []
    for page in catalogue.pages.values():
        for element in page.all("a"):
            parts = urlsplit(catalogue.target(page, element.get("href") or ""))
            if parts.scheme in {"http", "https"} and not parts.geturl().startswith(catalogue.address):
                if "noopener" not in (element.get("rel") or "").split():
                    found.append((page.path, element.get("href")))
            elif parts.scheme not in {"http", "https", "mailto", "tel"}:
                found.append((page.path, element.get("href")))
    nothing(found)


def test_nothing_is_loaded_from_another_site(catalogue):
    found = []
    for page in catalogue.pages.values():
        for element, _, address in page.references():
            if element.tag == "a" or is_absolute_by_nature(element):
                continue
            if not catalogue.target(page, address).startswith(catalogue.address):
                found.append((page.path, address))
    nothing(found)


def test_every_page_can_be_reached(catalogue):
    """From the chooser by links alone; all but the pages that say where another went, and the one for what is not there."""
    reached, waiting = set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in reached:
            continue
        reached.add(path)
        page = catalogue.pages[path]
        targets = (catalogue.file_at(catalogue.target(page, element.get("href") or "").split("#")[0]) for element in page.all("a"))
        waiting += [target for target in targets if target in catalogue.pages and target not in reached]
    nothing(page.path for page in catalogue.readable() if page.path not in reached)


def test_redirects_agree_with_their_pages(catalogue):
    rules = [line.split() for line in catalogue.text("_redirects").splitlines() if line.strip() and not line.startswith("#")]
    assert rules
    moved = {page.path: page for page in catalogue.pages.values() if list(page.named("meta", **{"http-equiv": "refresh"}))}
    found = []
    for source, target, status in rules:
        page, destination = moved.pop(source.lstrip("/") + ("index.html" if source.endswith("/") else ""), None), catalogue.page_at(catalogue.address + target.lstrip("/"))
        if status != "301" or destination is None or not destination.is_indexed:
            found.append((source, target, status))
        elif page is None:
            found.append((source, "has no page"))
        else:
            refresh = next(page.named("meta", **{"http-equiv": "refresh"})).get("content").split("url=")[1]
            if page.is_indexed or page.link("canonical") != catalogue.address_of(destination.path) or catalogue.target(page, refresh) != page.link("canonical"):
                found.append((source, target, "and the page name different addresses"))
    nothing(found)
    nothing((path, "says that a page moved, and _redirects does not") for path in sorted(moved))
