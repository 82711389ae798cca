"""The built site as a visitor's machine sees it: files, pages and where their links lead."""

import functools
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib

# Attributes that lead to another file of the site.
LINKS = {"a": "href", "link": "href", "img": "src", "source": "src", "script": "src", "form": "action"}


@dataclass(frozen=True, eq=False)
class Page:
    """One HTML file, parsed."""

    path: str
    document: object
    errors: list

    def all(self, tag):
        return self.document.iter(tag)

    def named(self, tag, **attributes):
        """The elements of a name that have the attributes given; `rel` and `class` are lists of words."""
        for element in self.all(tag):
            if all(value in (element.get(key) or "").split() if key in {"rel", "class"} else element.get(key) == value
                   for key, value in ((key.rstrip("_"), value) for key, value in attributes.items())):
                yield element

    def link(self, rel):
        """The address of the only `<link>` of that kind, or None."""
        found = [element.get("href") for element in self.named("link", rel=rel) if element.get("hreflang") is None and element.get("type") is None]
        assert len(found) < 2, f"{self.path}: {len(found)} links with rel={rel}"
        return found[0] if found else None

    def meta(self, name):
        found = [element.get("content") for element in self.named("meta", name=name)]
        assert len(found) < 2, f"{self.path}: {len(found)} elements <meta name={name}>"
        return found[0] if found else None

    @functools.cached_property
    def language(self):
        return next(self.all("html")).get("lang")

    @functools.cached_property
    def alternates(self):
        """hreflang to address, as the head of the page claims."""
        pairs = [(element.get("hreflang"), element.get("href")) for element in self.named("link", rel="alternate") if element.get("hreflang")]
        assert len(dict(pairs)) == len(pairs), f"{self.path}: a language is claimed twice"
        return dict(pairs)

    @functools.cached_property
    def ids(self):
        return [element.get("id") for element in self.document.iter() if element.get("id") is not None]

    @property
    def edition(self):
        """The first folder of its path."""
        return self.path.split("/")[0] if "/" in self.path else None

    @property
    def is_indexed(self):
        return "noindex" not in (self.meta("robots") or "")

    def references(self):
        """(element, attribute, address) for each link, asset and candidate of a srcset."""
        for element in self.document.iter():
            attribute = LINKS.get(element.tag)
            if attribute and element.get(attribute) is not None:
                yield element, attribute, element.get(attribute)
            for candidate in (element.get("srcset") or "").split(","):
                if candidate.strip():
                    yield element, "srcset", candidate.split()[0]

    def texts(self):
        """(text, language, element) for each run of text in the body, with the language that holds there; scripts are left out."""
        def walk(element, language):
            language = element.get("lang", language)
            if element.tag in {"script", "style"}:
                return
            for name in ("alt", "aria-label", "title"):
                if element.get(name):
                    yield element.get(name), language, element
            if element.text and element.text.strip():
                yield element.text.strip(), language, element
            for child in element:
                if isinstance(child.tag, str):
                    yield from walk(child, language)
                if child.tail and child.tail.strip():
                    yield child.tail.strip(), language, element
        yield from walk(next(self.all("body")), self.language)


def text_of(element):
    return " ".join("".join(element.itertext()).split())


class Catalogue:
    """A folder that a build wrote."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.files = {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()}
        self.pages = {path: self._parse(path) for path in sorted(self.files) if path.endswith(".html")}

    def _parse(self, path):
        parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        document = parser.parse(self.bytes(path), transport_encoding="utf-8")
        return Page(path, document, [f"{path}:{line}:{column}: {code}" for (line, column), code, _ in parser.errors])

    def bytes(self, path):
        return (self.folder / path).read_bytes()

    def text(self, path):
        return self.bytes(path).decode("utf-8")

    @functools.cached_property
    def address(self):
        """Where the site says that it is published, with a slash at the end."""
        return self.pages["index.html"].link("canonical")

    def address_of(self, path):
        return self.address + path.removesuffix("index.html")

    def file_at(self, address):
        """The file that an absolute address of the site names, whether it is there or not; None for another site."""
        if not address.startswith(self.address):
            return None
        path = unquote(urlsplit(address).path)[len(urlsplit(self.address).path):]
        return path + "index.html" if path == "" or path.endswith("/") else path

    def page_at(self, address):
        return self.pages.get(self.file_at(address))

    def target(self, page, address):
        """The absolute address that a link on the page leads to."""
        return urljoin(self.address_of(page.path), address)

    def readable(self):
        """The pages that readers are meant to find: not those that say where a page went, nor the one for what is not there."""
        return [page for page in self.pages.values() if page.is_indexed]


def nothing(findings):
    """Fails where there are findings, with one on each line."""
    lines = [": ".join(map(str, one)) if isinstance(one, tuple) else str(one) for one in findings]
    if lines:
        more = [f"… and {len(lines) - 40} more"] if len(lines) > 40 else []
        raise AssertionError("\n".join([f"{len(lines)} findings", *lines[:40], *more]))
