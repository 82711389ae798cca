"""Editions of a few records, such as what producers say of themselves in their own languages: whole where they are, and absent where they are not."""

import json
import re
import shutil

import pytest

import editors
from catalogue import nothing, text_of
from program import ROOT, ippin

PARTIAL = pytest.mark.parametrize("edition", editors.partial_editions(), ids=lambda edition: edition.path)
ISOLATES = str.maketrans("", "", "\u2068\u2069")


def written_in(edition):
    return [record for record in editors.records() if edition.written in record.texts]


def pages_of(catalogue, edition):
    return {path: page for path, page in catalogue.pages.items() if page.edition == edition.path}


def test_the_catalogue_has_one_of_each_direction():
    assert [edition.language for edition in editors.partial_editions()] == ["ky", "fa-AF"]


@PARTIAL
def test_it_holds_what_is_written_and_its_lists(catalogue, edition):
    records = {f"{edition.path}/{record.collection}/{record.id}/index.html" for record in written_in(edition)}
    lists = {f"{edition.path}/{record.collection}/index.html" for record in written_in(edition)} | {f"{edition.path}/index.html"}
    assert records and {path for path in catalogue.files if path.startswith(edition.path + "/")} == records | lists | {
        f"{edition.path}/site.webmanifest", f"{edition.path}/sitemap.xml"
    }
    for record in written_in(edition):
        page = catalogue.pages[f"{edition.path}/{record.collection}/{record.id}/index.html"]
        assert [text_of(heading) for heading in page.all("h1")] == [record.texts[edition.written].front["title"]]
        assert edition.language in page.alternates and {other.language for other in editors.full_editions()} <= page.alternates.keys()


@PARTIAL
def test_its_home_page_leads_to_all_of_it_and_to_the_whole_catalogue(catalogue, edition):
    home = catalogue.pages[f"{edition.path}/index.html"]
    targets = {catalogue.file_at(catalogue.target(home, link.get("href"))) for link in next(home.all("main")).iter("a")}
    records = {f"{edition.path}/{record.collection}/{record.id}/index.html" for record in written_in(edition)}
    lists = {f"{edition.path}/{record.collection}/index.html" for record in written_in(edition)}
    assert targets == records | lists | {"en/products/index.html"}


@PARTIAL
def test_what_it_says_is_in_its_language_or_marked(catalogue, edition):
    """On the pages as they are, its own words are enough: what is English there is a name of the catalogue, and in a link."""
    found = []
    for page in pages_of(catalogue, edition).values():
        right_to_left = edition.language.startswith("fa")
        assert next(page.all("html")).get("dir") == ("rtl" if right_to_left else None)
        for element in page.document.iter():
            language = element.get("lang")
            if language and element.tag != "html" and (element.get("dir") == "ltr") != (right_to_left and language != edition.language):
                found.append((page.path, f"'{text_of(element)}' in {language} has dir={element.get('dir')}"))
        for text, language, element in page.texts():
            if language == editors.site()["source"] and element.get("hreflang") is None:
                found.append((page.path, f"'{text}' is {language}"))
    nothing(found)


@PARTIAL
def test_links_out_of_it_lead_to_one_edition_and_say_its_language(catalogue, edition):
    found, out = [], 0
    for page in pages_of(catalogue, edition).values():
        for link in next(page.all("main")).iter("a"):
            target = catalogue.page_at(catalogue.target(page, link.get("href")).split("#")[0])
            if target and target.edition != edition.path:
                out += 1
                if target.edition != "en" or link.get("hreflang") != "en":
                    found.append((page.path, link.get("href"), link.get("hreflang")))
    assert out > 4
    nothing(found)


def test_other_pages_offer_it_where_it_has_them(catalogue):
    found = []
    for page in catalogue.pages.values():
        offered = {link.get("hreflang") for switch in page.named("details", class_="editions") for link in switch.iter("a")}
        for edition in editors.partial_editions():
            # A list has one too, though it is no translation.
            has = edition.language in page.alternates or re.fullmatch(r"[^/]+/(producers|produzenten|producteurs)/index\.html", page.path) or page.path == "404.html"
            if offered and (edition.language in offered) != bool(has):
                found.append((page.path, edition.path, "is offered" if edition.language in offered else "is not offered"))
    nothing(found)


def test_numbers_and_dates_are_the_languages_own(catalogue):
    dari = text_of(next(catalogue.pages["fa-af/producers/at-bashy-beekeepers/index.html"].all("body"))).translate(ISOLATES)
    assert "۲۰۱۲" in dari and "۲۶ عضو" in dari and "۳۱ دسمبر ۲۰۲۷" in dari and "SAMPLE-HL-0098" in dari
    assert "26 мүчө" in text_of(next(catalogue.pages["ky/producers/at-bashy-beekeepers/index.html"].all("body")))


# MARK: - Changed and broken sites


@pytest.fixture
def site(tmp_path):
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path


def change(site, path, old, new):
    file = site / "content" / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def findings(site):
    return [(finding["id"], finding["severity"], finding["message"]) for finding in json.loads(ippin("check", "--format", "json", site=site).stdout)["diagnostics"]]


def test_a_language_without_a_file_of_words_borrows_them_all(site):
    (site / "content/words/fa-AF.yaml").unlink()
    assert all(severity == "warning" for _, severity, _ in findings(site))
    assert ippin("build", site=site).returncode == 0
    page = (site / "public/fa-af/producers/at-bashy-beekeepers/index.html").read_text(encoding="utf-8")
    assert '<dt><span lang="en" dir="ltr">Village</span></dt>' in page and '<span lang="en" dir="ltr">۲۶ members</span>' in page


def test_the_words_of_a_full_language_must_all_be_there(site):
    change(site, "words/de.yaml", "home:", "# home:")
    assert [rule for rule, severity, _ in findings(site) if severity == "error"] == ["missing-word"]


def test_an_edition_that_nothing_is_written_for_is_not_published(site):
    for file in site.glob("content/producers/*/index.ky.md"):
        file.unlink()
    assert ("missing-translation", "warning", "nothing is written in 'ky', so the edition 'ky' is not published") in findings(site)
    assert ippin("build", site=site).returncode == 0
    assert not (site / "public/ky").exists() and "Кыргызча" not in (site / "public/en/index.html").read_text(encoding="utf-8")


def test_the_default_edition_cannot_be_partial(site):
    change(site, "site.yaml", "label: Кыргызча, missing: withhold", "label: Кыргызча, missing: withhold, default: true")
    change(site, "site.yaml", "label: English (Europe), default: true", "label: English (Europe)")
    assert [rule for rule, severity, _ in findings(site) if severity == "error"] == ["invalid-choice"]


def test_a_stale_text_is_still_told(site):
    change(site, "producers/at-bashy-beekeepers/index.md", "Members are paid half", "Members are paid two thirds")
    table = ippin("translations", site=site).stdout
    assert re.search(r"^ky +1 +1 +– ", table, re.MULTILINE) and "stale       producers/at-bashy-beekeepers" in table
    assert ("missing-translation" not in {rule for rule, _, _ in findings(site)})
