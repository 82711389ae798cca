"""`ippin data` and `ippin inspect` against the built pages, a schema, and what editors wrote."""

import csv
import io
import json
import shutil

import pytest
from jsonschema import Draft202012Validator

import editors
from program import ROOT, ippin


@pytest.fixture(scope="session")
def day(public):
    return json.loads((public / "en/products.json").read_text(encoding="utf-8"))["date"]


@pytest.fixture(scope="session")
def data(day):
    done = ippin("data", "--date", day)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def site(tmp_path):
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path


def write(site, path, text):
    file = site / "content" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_data_has_its_documented_form(data):
    schema = json.loads((ROOT / "docs/data.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    errors = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(data)]
    assert not errors


def test_every_address_is_a_page_and_every_record_page_is_in_the_data(data, public):
    told = {edition["path"] for record in data["records"] for edition in record["editions"].values() if edition["shown"]}
    for path in told:
        assert (public / path.lstrip("/") / "index.html").is_file(), path
    names = {record["name"] for record in data["records"]}
    shown = {(edition.path, record.id) for edition in editors.editions() for record in editors.records() if record.id in names}
    told_products = {(path, record["name"]) for record in data["records"] for path, edition in record["editions"].items() if edition["shown"]}
    assert told_products <= shown
    for edition in editors.full_editions():
        products = json.loads((public / edition.path / "products.json").read_text(encoding="utf-8"))["products"]
        assert {product["id"] for product in products} == {
            record["name"] for record in data["records"] if record["collection"] == "products" and record["editions"][edition.path]["shown"]
        }


def test_prices_are_those_that_readers_see(data, public):
    records = {record["name"]: record for record in data["records"] if record["collection"] == "products"}
    for edition in editors.full_editions():
        for product in json.loads((public / edition.path / "products.json").read_text(encoding="utf-8"))["products"]:
            assert records[product["id"]]["facts"].get("price", {}).get(edition.market) == product["price"]


def test_what_is_withheld_is_nowhere(data, day):
    text = json.dumps(data, ensure_ascii=False)
    hidden = [record for record in editors.records() if record.is_withheld(day, data["site"]["source"])]
    assert hidden
    for record in hidden:
        assert f'"{record.collection}/{record.id}"' not in text and f'"{record.id}"' not in text
        for words in record.texts.values():
            assert words.front["title"] not in text


def test_links_lead_both_ways(data):
    records = {record["id"]: record for record in data["records"]}
    for record in records.values():
        for target in record["links"]["to"]:
            assert record["id"] in records[target]["links"]["from"]
        for origin in record["links"]["from"]:
            assert record["id"] in records[origin]["links"]["to"]


def test_the_same_records_line_by_line(data, day):
    lines = [json.loads(line) for line in ippin("data", "--format", "ndjson", "--date", day).stdout.splitlines()]
    assert {**lines[0], "records": lines[1:]} == data
    assert json.loads(ippin("inspect", "white-honey", "--date", day).stdout) == {
        "format": "ippin-data/1", **next(record for record in data["records"] if record["id"] == "products/white-honey")}


def test_one_edition_alone(day):
    data = json.loads(ippin("data", "--edition", "ja", "--date", day).stdout)
    assert [edition["path"] for edition in data["site"]["editions"]] == ["ja"]
    assert all(list(record["editions"]) == ["ja"] and record["editions"]["ja"]["shown"] for record in data["records"])


def rows(*arguments, site=ROOT):
    text = ippin("data", "--format", "csv", *arguments, site=site).stdout
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_the_table_has_a_row_for_each_product_and_edition(data, day):
    shown = {(record["name"], path) for record in data["records"] if record["collection"] == "products"
             for path, edition in record["editions"].items() if edition["shown"]}
    table = rows("--date", day)
    assert len(table) == len(shown) and {(row["id"], row["edition"]) for row in table} == shown
    first = next(row for row in table if row["id"] == "white-honey" and row["edition"] == "en")
    assert first["gtin"] == "4700000000012" and first["price"] == "12.50" and first["currency"] == "EUR" and first["lead-time"] == "4-6 weeks"


def test_stories_are_told_where_they_are_asked_for(data, day, public):
    told = json.loads(ippin("data", "--stories", "--date", day).stdout)
    schema = json.loads((ROOT / "docs/data.schema.json").read_text(encoding="utf-8"))
    assert not list(Draft202012Validator(schema).iter_errors(told))
    stories = [words.pop("story") for record in told["records"] for words in record["words"].values() if "story" in words]
    assert told == data
    assert len(stories) > 100 and not any("](" in story or "\n\n\n" in story or story != story.strip("\n") for story in stories)
    table = rows("--date", day, "--stories")
    assert list(table[0])[-1] == "story" and any(row["story"] for row in table)
    plain = rows("--date", day)
    assert [{name: cell for name, cell in row.items() if name != "story"} for row in table] == plain


@pytest.mark.parametrize("title", ["=HYPERLINK(\"https://evil.example\")", "+1", "-1", "@SUM(A1)", "＝1+1", "\"quoted\", with commas", "two words"])
def test_no_cell_is_a_formula(site, title):
    write(site, "products/odd/index.md", "---\ntitle: '" + title + "'\nkind: honey\nvillage: tyup\n---\n")
    odd = next(row for row in rows(site=site) if row["id"] == "odd")
    assert odd["title"] == ("'" + title if title[0] in "=+-@＝" else title)


def test_a_withheld_record_says_why_and_nothing_else(site):
    write(site, "products/secret/index.md", "---\ntitle: Not yet told\nkind: honey\nvillage: tyup\ndraft: yes\nprice: {eu: 3 EUR}\n---\n")
    done = ippin("inspect", "secret", site=site)
    assert done.returncode == 0 and "Not yet told" not in done.stdout
    assert json.loads(done.stdout)["reason"] == "draft"
    whole = json.loads(ippin("inspect", "secret", "--withheld", site=site).stdout)
    assert whole["words"]["en"]["title"] == "Not yet told" and not whole["published"] and not whole["editions"]["en"]["shown"]
    assert "secret" not in ippin("data", site=site).stdout
    drafts = json.loads(ippin("data", "--drafts", site=site).stdout)["records"]
    assert next(record for record in drafts if record["name"] == "secret")["draft"] is True


def test_an_internal_producer_is_not_even_named(site):
    write(site, "producers/hidden/index.md", "---\ntitle: H\nvillage: tyup\nvisibility: internal\n---\n")
    write(site, "products/made/index.md", "---\ntitle: M\nkind: honey\nvillage: tyup\nproducer: hidden\n---\n")
    for arguments in [("data",), ("data", "--format", "csv"), ("inspect", "made")]:
        assert "hidden" not in ippin(*arguments, site=site).stdout
    assert json.loads(ippin("inspect", "made", "--withheld", site=site).stdout)["facts"]["producer"] == "hidden"


def test_errors_elsewhere_do_not_stop_it(site):
    write(site, "products/broken/index.md", "---\ntitle: B\nkind: honny\nvillage: tyup\n---\n")
    done = ippin("data", site=site)
    assert done.returncode == 1 and "did you mean 'honey'" in done.stderr
    names = [record["name"] for record in json.loads(done.stdout)["records"]]
    assert "white-honey" in names and "broken" not in names
    other = ippin("inspect", "white-honey", site=site)
    assert other.returncode == 1 and "1 error in other files" in other.stderr and json.loads(other.stdout)["published"]
    own = ippin("inspect", "broken", site=site)
    assert own.returncode == 1 and "kind 'honny' is not declared" in own.stderr


def test_names_that_are_wrong_or_unclear(site):
    write(site, "stories/tyup/index.md", "---\ntitle: Tyup\n---\n")
    several = ippin("inspect", "tyup", site=site)
    assert several.returncode == 2 and "villages/tyup, stories/tyup" in several.stderr.replace("stories/tyup, villages/tyup", "villages/tyup, stories/tyup")
    assert ippin("inspect", "stories/tyup", site=site).returncode == 0
    assert ippin("inspect", "content/products/white-honey/", site=site).returncode == 0
    unknown = ippin("inspect", "products/white-hony", site=site)
    assert unknown.returncode == 2 and "did you mean 'products/white-honey'?" in unknown.stderr and not unknown.stdout
    assert "did you mean 'ja'" in ippin("data", "--edition", "jp", site=site).stderr or "editions are" in ippin("data", "--edition", "jp", site=site).stderr
    assert ippin("data", site=site / "nowhere").returncode == 3
    (site / "content/site.yaml").write_text("title: A\n", encoding="utf-8")
    for arguments in [("data",), ("inspect", "white-honey"), ("schema",)]:
        done = ippin(*arguments, site=site)
        assert done.returncode == 1 and "needs 'languages'" in done.stderr and not done.stdout
