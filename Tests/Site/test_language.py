"""Each page says its language, and each word of it is in that language or says otherwise."""

import re

import editors
from catalogue import nothing, text_of
from test_alternates import fallbacks

JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def written(language):
    return (language or "").split("-")[0]


def test_pages_have_the_language_of_their_edition(catalogue):
    languages = {edition.path: edition.language for edition in editors.editions()}
    nothing((page.path, f"lang is {page.language}") for page in catalogue.pages.values()
            if not page.language or page.language != languages.get(page.edition, page.language))


def test_the_interface_speaks_one_language(catalogue):
    """No text of a page is, as a whole, an interface word of another language."""
    words = {written(language): set(editors.words(language).values()) for language in editors.languages()}
    found = []
    for page in catalogue.pages.values():
        for text, language, _ in page.texts():
            own = words[written(language)]
            others = {word for other, all_ in words.items() if other != written(language) for word in all_} - own
            if text in others and text not in {word.lower() for word in own}:
                found.append((page.path, f"'{text}' in {language}"))
    nothing(sorted(set(found)))


def test_japanese_is_marked(catalogue):
    """Japanese letters stand only where the page, or an element around them, says that they are Japanese."""
    found = set()
    for page in catalogue.pages.values():
        for text, language, element in page.texts():
            if JAPANESE.search(text) and written(language) != "ja":
                found.add((page.path, f"'{text[:40]}' in {language}"))
    nothing(sorted(found))


def test_source_text_is_marked_and_announced(catalogue):
    """A page without a translation: a notice in its own language, and the source's texts with the source's language."""
    found, source = [], editors.site()["source"]
    for record, edition, origin, page in fallbacks(catalogue):
        beginning = editors.entries((editors.CONTENT / "words" / f"{edition.written}.yaml").read_text(encoding="utf-8").splitlines())["not-translated"].split("{")[0]
        if not any(text.startswith(beginning) and written(language) == edition.written for text, language, _ in page.texts()):
            found.append((page.path, f"no notice that begins '{beginning}'"))
        shown = {record.texts[source].front.get(key) for key in ("title", "summary")}
        for anywhere in (other for other in catalogue.pages.values() if other.edition == edition.path):
            found += [(anywhere.path, f"'{text}' is marked {language}") for text, language, _ in anywhere.texts() if text in shown and written(language) != source]
        prose = [element for element in page.document.iter() if "prose" in (element.get("class") or "").split()]
        if record.texts[source].story.strip() and not any(element.get("lang") == origin.language for element in prose):
            found.append((page.path, "the story is not marked"))
    nothing(found)


def test_links_say_the_language_of_their_target(catalogue):
    """Only where it is another one than the page's; and what they say is so."""
    found = []
    for page in catalogue.pages.values():
        for link in page.all("a"):
            target = catalogue.page_at(catalogue.target(page, link.get("href") or "").split("#")[0])
            if target is None:
                continue
            if link.get("hreflang") not in {None, target.language}:
                found.append((page.path, f"{text_of(link)} says {link.get('hreflang')}, leads to {target.path}"))
            if link.get("hreflang") is None and page.edition and target.edition not in {page.edition, None}:
                found.append((page.path, f"{text_of(link)} leads to {target.path} and does not say so"))
    nothing(found)
