"""The HTML writer against a real parser: what html5lib reads is what the writer was given.

Run after `swift test --filter IppinHTMLTests`, which writes the corpus.
"""

import json
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import pytest

CORPUS = Path(__file__).parents[2] / ".build/html-corpus/corpus.json"
PAGE = "https://site.example/ja/products/x/"
SCHEMES = {"http", "https", "mailto", "tel"}

if not CORPUS.exists():
    pytest.skip("run `swift test --filter IppinHTMLTests` first", allow_module_level=True)

CASES = json.loads(CORPUS.read_text(encoding="utf-8"))


def parsed(html, context):
    """The tree as the corpus writes it: text as strings, elements as objects; and the errors that the parser reports."""
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    fragment = parser.parseFragment(html, container=context)
    errors = [code for _, code, _ in parser.errors]
    return children(fragment), errors


def children(element):
    nodes = [element.text] if element.text else []
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else "#comment"
        nodes.append({"tag": tag, "attributes": dict(child.attrib), "children": children(child)})
        if child.tail:
            nodes.append(child.tail)
    return nodes


# Structure errors that come from testing an element alone, not from the writer's bytes.
CONTENT_MODEL_ERRORS = {"unexpected-start-tag-implies-table-voodoo", "unexpected-start-tag", "expected-closing-tag-but-got-eof"}


def test_the_corpus_is_large():
    assert len(CASES) > 4000


def test_parsed_trees_equal_what_was_written():
    wrong = []
    for case in CASES:
        tree, errors = parsed(case["html"], case["context"])
        if "tree" in case and tree != [n for n in case["tree"] if n != ""]:
            wrong.append((case["name"], case["html"], tree))
        if set(errors) - CONTENT_MODEL_ERRORS:
            wrong.append((case["name"], case["html"], errors))
    assert wrong == []


def test_links_stay_links():
    links = [case for case in CASES if " href: " in case["name"]]
    assert len(links) > 100
    for case in links:
        tree, _ = parsed(case["html"], case["context"])
        assert len(tree) == 1 and tree[0]["tag"] == "a" and list(tree[0]["attributes"]) == ["href"], case
        address = urlsplit(urljoin(PAGE, tree[0]["attributes"]["href"]))
        assert address.scheme in SCHEMES, case
        if not case["name"].startswith("external"):
            assert address.netloc == "site.example", case
        if "leadsTo" in case:
            assert unquote(address.path) == case["leadsTo"], case
