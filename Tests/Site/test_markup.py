"""Each page is HTML that means what it says."""

import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from catalogue import nothing, text_of
import editors

# What the Nu checker says and we allow, each with its reason.
ALLOWED_BY_US = [
    "The “inputmode” attribute is not supported in all browsers",  # a hint for the keys of a telephone, which a browser without it leaves out
]


def test_the_catalogue_is_there(catalogue):
    assert len(catalogue.pages) > 200
    for edition in editors.editions():
        assert f"{edition.path}/index.html" in catalogue.pages


def test_pages_parse_without_an_error(catalogue):
    nothing(error for page in catalogue.pages.values() for error in page.errors)


def test_the_nu_checker_finds_nothing(nu_checker, public):
    output, complaint = nu_checker.communicate(timeout=240)
    assert nu_checker.returncode == 0, complaint.decode()
    found = []
    for message in json.loads(output)["messages"]:
        # Notes on style are `info` without `warning`; errors and warnings count.
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        if not any(re.search(allowed, message["message"]) for allowed in ALLOWED_BY_US):
            path = Path(unquote(urlsplit(message.get("url", "")).path))
            page = path.relative_to(public) if path.is_relative_to(public) else path
            found.append(f"{page}:{message.get('lastLine')}:{message.get('lastColumn')}: {message['message']}")
    nothing(found)


def test_ids_are_unique_and_not_empty(catalogue):
    found = [(page.path, name) for page in catalogue.pages.values() for name in set(page.ids) if page.ids.count(name) > 1 or not name.strip()]
    nothing(found)


def test_there_is_no_inline_script(catalogue):
    """Modules of the site, and data."""
    found = []
    for page in catalogue.pages.values():
        found += [(page.path, "script") for script in page.all("script")
                  if script.get("type") not in {"application/ld+json", "application/json"} and not (script.get("type") == "module" and script.get("src") and not text_of(script))]
        for element in page.document.iter():
            found += [(page.path, name) for name, value in element.items() if str(name).startswith("on") or value.strip().lower().startswith("javascript:")]
    nothing(found)


def test_titles_and_descriptions_say_something_of_their_own(catalogue):
    titles, found = {}, []
    for page in catalogue.readable():
        title = " ".join(text_of(element) for element in page.all("title"))
        if not title:
            found.append((page.path, "no title"))
        # A page that is only shown there may have the title of its source, and the chooser that of the site.
        twin = titles.setdefault((page.edition, title), page)
        if twin is not page and page.link("canonical") == catalogue.address_of(page.path):
            found.append((page.path, f"has the title of {twin.path}: {title}"))
        if not (page.meta("description") or "").strip():
            found.append((page.path, "no description"))
    for page in catalogue.pages.values():
        if not any(text_of(element) for element in page.all("title")):
            found.append((page.path, "no title"))
    nothing(found)


def test_headings_go_down_one_step_at_a_time(catalogue):
    found = []
    for page in catalogue.pages.values():
        levels = [int(element.tag[1]) for element in page.document.iter() if re.fullmatch("h[1-6]", str(element.tag))]
        if levels[:1] != [1] or levels.count(1) != 1:
            found.append((page.path, f"headings begin with {levels[:3]} and have {levels.count(1)} h1"))
        found += [(page.path, f"h{before} is followed by h{after}") for before, after in zip(levels, levels[1:]) if after > before + 1]
        models = {element for template in page.document.iter("template") for element in template.iter()}  # which scripts fill
        found += [(page.path, f"an empty {element.tag}") for element in page.document.iter()
                  if re.fullmatch("h[1-6]", str(element.tag)) and not text_of(element) and element not in models]
    nothing(found)


def test_pictures_have_sizes_and_alternative_texts(catalogue):
    found = [(page.path, picture.get("src")) for page in catalogue.pages.values() for picture in page.all("img")
             if picture.get("alt") is None or not (picture.get("width") or "").isdigit() or not (picture.get("height") or "").isdigit()]
    nothing(found)
