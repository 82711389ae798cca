"""`ippin schema` against a validator that is not ours: what Ippin accepts, an editor must not mark, and what Ippin refuses it should."""

import json
import re
import shutil
from io import StringIO

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from ruamel.yaml.resolver import VersionedResolver

from program import ROOT, ippin

CONTENT = ROOT / "content"


class CoreResolver(VersionedResolver):
    """The core schema of YAML 1.2, without the dates that ruamel.yaml adds to it: what the language servers of editors make of a plain scalar."""

    @property
    def versioned_resolver(self):
        rules = super().versioned_resolver
        return {first: [rule for rule in found if not rule[0].endswith(":timestamp")] for first, found in rules.items()}


def parse(text):
    yaml = YAML(typ="safe", pure=True)
    yaml.Resolver = CoreResolver
    yaml.version = None
    return yaml.load(StringIO(text)) or {}


def front_matter(file):
    text = file.read_text(encoding="utf-8").replace("\r\n", "\n")
    return text.split("---\n", 2)[1] if file.suffix == ".md" else text


@pytest.fixture(scope="session")
def schemas(tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas")
    done = ippin("schema", "--out", folder)
    assert done.returncode == 0, done.stderr
    found = {file.name.removesuffix(".schema.json"): json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.iterdir())}
    for name, schema in found.items():
        Draft202012Validator.check_schema(schema)
        assert schema["$id"] == f"urn:ippin:schema:{name}"
    return {name: Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER) for name, schema in found.items()}


def schema_of(path):
    """Which schema a file of content/ has, as docs/schema.md maps them."""
    singular = {"products": "product", "villages": "village", "producers": "producer", "shops": "shop", "stories": "story", "pages": "page"}
    first = path.parts[0]
    if first in singular:
        return singular[first] + ("" if path.name == "index.md" else "-translation")
    if first == "words":
        return f"words-{path.stem}"
    return {"markets": "market", "kinds": "kind"}.get(first, path.stem)


def test_every_file_of_the_catalogue_passes(schemas):
    files = [file for file in sorted(CONTENT.rglob("*")) if file.suffix in (".md", ".yaml") and "static" not in file.parts]
    assert len(files) > 100
    for file in files:
        errors = [f"{error.json_path}: {error.message}" for error in schemas[schema_of(file.relative_to(CONTENT))].iter_errors(parse(front_matter(file)))]
        assert not errors, f"{file}: {errors}"


def test_the_list_names_every_schema(schemas):
    listed = ippin("schema").stdout
    assert sorted(line.split()[0] for line in listed.splitlines()) == sorted(schemas)
    assert json.loads(ippin("schema", "product").stdout)["$id"] == "urn:ippin:schema:product"
    assert ippin("schema", "product").stdout == ippin("schema", "product").stdout


PRODUCT = "title: A\nkind: honey\nvillage: at-bashy\n"

# What is written after PRODUCT, or as a whole file of another schema, and is right.
RIGHT = [
    ("product", ""),
    ("product", "sku: 24\nreading: true\nkeywords: [1, no, null x]"),
    ("product", 'case: "24"\nminimum: 48'),
    ("product", "gtin: 4700000000012"),
    ("product", "draft: no"),
    ("product", "draft: true"),
    ("product", "hs-code: 0409.00"),
    ("product", 'hs-code: "040900"'),
    ("product", "price: {jp: 1800 JPY, eu: 12.5 EUR, us: 14 USD}"),
    ("product", "season: July-September"),
    ("product", "season: [11-2, 5, march]"),
    ("product", "net: 0.25kg\nsize: 6.5 × 6.5 cm\nlead-time: 4-6 weeks"),
    ("product", "available: {us: no, eu: {status: on-request, reason: {de: Ausverkauft}}, jp: yes}"),
    ("product", "certificates: [organic-eu, {scheme: jas, until: 2027-06-30}]"),
    ("product", "photos: []\naliases: [/products/old/]"),
    *(("product", f"photos: [{{file: jar.jpg, alt: A, focus: {focus}}}]") for focus in ("70% 30%", "0 % 100 %", "left", "top", "center", "top right", "right top")),
    ("product", "facts: {moisture: 17.2, sucrose: 2.1 g/100 g, harvest: july, bottled: 2026-09-07, flora: 12, origin: [{country: NO, share: 100}]}"),
    ("product", "slug: 白い蜂蜜\npublish: 2026-10-01"),
    ("product-translation", "title: 瓶\nfacts: {flora: エスパルセット}\nalt: {jar.jpg: 瓶}\nsource: 0123abcd"),
    ("product-translation", "title: 瓶\nsource: {title: ztkqbz, summary: tkqdhc, story: [ptrqhhh]}\nunfinished: no"),
    ("village", "title: V\ncountry: NO\nlatitude: -41.2\nlongitude: 75\naltitude: 2050 m"),
    ("producer", "title: P\nvillage: at-bashy\nfounded: 2014\nvisibility: on-request"),
    ("shop", "title: S\nphone: +996 (312) 12-34-56\nemail: a@example.com\nhours: [Mo 9–18]"),
    ("story", "title: S\ndate: 2026-05-01\nvillages: [at-bashy]\nproducts: [white-honey]"),
    ("page", "title: P\norder: -3"),
    ("market", "name: Norway\ncurrency: NOK\nregion: NO\nlanguages: [nb, nb-NO]"),
    ("kind", "name: Tea\nfields:\n  grade: {type: number, label: Grade, minimum: 1}\n  leaf: {type: choice, label: Leaf, options: {whole: Whole}}"),
]

# The same, wrong: each as an editor could write it.
WRONG = [
    ("product", "price: {eu: 12.50 USD}", "the currency of another market"),
    ("product", "price: {eu: €12.50}", "a currency sign"),
    ("product", "price: {eu: 12.50}", "no currency"),
    ("product", "price: {eu: '12,50 EUR'}", "a decimal comma"),
    ("product", "price: {eu: 12.505 EUR}", "more decimals than the currency has"),
    ("product", "price: {jp: 0 JPY}", "a price of nothing"),
    ("product", "price: 12.50 EUR", "no market"),
    ("product", "price: {fr: 12.50 EUR}", "an unknown market"),
    ("product", "colour: white", "an unknown key"),
    ("product", "village: at-bashi", "an unknown village"),
    ("product", "producer: nobody", "an unknown producer"),
    ("product", "certificates: [bio]", "an unknown certificate"),
    ("product", "certificates: {scheme: organic-eu}", "no list"),
    ("product", "gtin: '47000000001'", "11 digits"),
    ("product", "gtin: 4700-000-000-012", "hyphens in a GTIN"),
    ("product", "net: 250", "no unit"),
    ("product", "net: 250 grams", "a unit that is none"),
    ("product", "net: 0 g", "nothing in it"),
    ("product", "size: 65 mm", "one length"),
    ("product", "size: 65mm x 65mm", "a unit behind each length"),
    ("product", "case: a dozen", "a number in words"),
    ("product", "case: 0", "no piece in a case"),
    ("product", "lead-time: 30", "a span of time without its unit"),
    ("product", "lead-time: 30 Tage", "German"),
    ("product", "hs-code: '040'", "three digits"),
    ("product", "season: [13]", "a thirteenth month"),
    ("product", "season: Juli", "a German month"),
    ("product", "publish: 10/01/2026", "a day that reads two ways"),
    ("product", "publish: 2026-02-30", "a day that does not exist"),
    ("product", "draft: maybe", "neither yes nor no"),
    ("product", "summary:", "a key without a value"),
    ("product", "title: [A]", "a list for a text"),
    ("product", "photos: jar.jpg", "no list of photos"),
    ("product", "photos: [{alt: A}]", "a photo without its file"),
    ("product", "photos: [../jar.jpg]", "a photo elsewhere"),
    *(("product", f"photos: [{{file: jar.jpg, alt: A, focus: {focus}}}]", "no point") for focus in ("70 30", "101% 0%", "70%", "left right", "top left center")),
    ("product", "aliases: [old/]", "an old address without its slash"),
    ("product", "slug: White-Honey", "capitals in an address"),
    ("product", "available: {us: maybe}", "no availability"),
    ("product", "available: {us: {reason: sold out}}", "a reason without a status"),
    ("product", "facts: {moisture: wet}", "no number"),
    ("product", "facts: {moisture: 25}", "more than the kind allows"),
    ("product", "facts: {dye: madder}", "a field of another kind"),
    ("product", "facts: {presentation: runny}", "no option of the kind"),
    ("product", "facts: {origin: [{country: Kyrgyzstan, share: 100 %}]}", "a country by its name"),
    ("product", "alt: {jar.jpg: A}", "a word of translations in the source"),
    ("product-translation", "title: 瓶\nprice: {jp: 1800 JPY}", "a fact in a translation"),
    ("product-translation", "title: 瓶\nfacts: {moisture: 17 %}", "a fact of the kind in a translation"),
    ("product-translation", "summary: 瓶", "a translation without a title"),
    ("product-translation", "title: 瓶\nsource: yesterday", "no fingerprint"),
    ("product-translation", "title: 瓶\nsource: {title: title}", "no print"),
    ("product-translation", "title: 瓶\nsource: {titel: ztkqbz}", "a print of no field"),
    ("product-translation", "title: 瓶\nunfinished: almost", "neither yes nor no"),
    ("village", "country: KG", "no title"),
    ("village", "title: V\nlatitude: 41.2", "half a place"),
    ("village", "title: V\nlatitude: 141.2\nlongitude: 75", "beyond the pole"),
    ("village", "title: V\naltitude: 2050", "an altitude without its unit"),
    ("village", "title: V\ncountry: Kyrgyzstan", "a country by its name"),
    ("village", "title: V\nprice: {}", "a field of products"),
    ("producer", "title: P", "no village"),
    ("producer", "title: P\nvillage: at-bashy\nvisibility: secret", "no visibility"),
    ("producer", "title: P\nvillage: at-bashy\nfounded: twenty years ago", "no year"),
    ("shop", "title: S\nphone: 0312 123456", "a telephone number at home"),
    ("shop", "title: S\nemail: osh at example.com", "no e-mail address"),
    ("shop", "title: S\nwebsite: www.example.com", "no scheme"),
    ("story", "title: S\nvillages: [narin]", "an unknown village in a story"),
    ("story", "title: S\nproducts: white-honey", "no list of products"),
    ("page", "title: P\norder: first", "no number"),
    ("market", "name: Norway", "no currency"),
    ("market", "name: Norway\ncurrency: kr", "no code of a currency"),
    ("market", "name: {xx: Norway}\ncurrency: NOK", "a language that the site does not have"),
    ("market", "name: Norway\ncurrency: NOK\npaper: a3", "no paper"),
    ("kind", "name: Tea\nfields: {grade: {type: numbr, label: Grade}}", "no type"),
    ("kind", "name: Tea\nfields: {grade: {type: number}}", "no label"),
    ("kind", "name: Tea\nfields: {leaf: {type: choice, label: Leaf}}", "no options"),
    ("kind", "name: Tea\nfields: {leaf: {type: text, label: Leaf, maximum: 3}}", "a setting of another type"),
    ("kind", "name: Tea\nfields: {Leaf Size: {type: text, label: Leaf}}", "no name of a field"),
    ("kind", "name: Tea\ncolor: green", "no color"),
]


def document(schema, text):
    """A later line takes the place of PRODUCT's own, which no YAML file could say twice."""
    if schema != "product":
        return text
    keys = set(re.findall(r"^([a-z-]+):", text, re.M))
    return "".join(line + "\n" for line in PRODUCT.splitlines() if line.split(":")[0] not in keys) + text


@pytest.mark.parametrize(("schema", "text"), RIGHT)
def test_what_is_right_passes(schemas, schema, text):
    errors = [f"{error.json_path}: {error.message}" for error in schemas[schema].iter_errors(parse(document(schema, text)))]
    assert not errors


@pytest.mark.parametrize(("schema", "text", "why"), WRONG)
def test_what_is_wrong_fails(schemas, schema, text, why):
    assert not schemas[schema].is_valid(parse(document(schema, text))), why


def place(number, schema):
    collections = {"product": "products", "village": "villages", "producer": "producers", "shop": "shops", "story": "stories", "page": "pages"}
    collection = collections.get(schema.removesuffix("-translation"))
    if collection:
        return f"{collection}/row-{number}/index{'.ja' if schema.endswith('-translation') else ''}.md"
    return f"{schema}s/row-{number}.yaml"


def test_ippin_agrees_about_every_line_of_both_tables(tmp_path):
    shutil.copytree(CONTENT, tmp_path / "content")
    rows = {place(number, row[0]): row for number, row in enumerate(RIGHT + WRONG)}
    for path, (schema, text, *_) in rows.items():
        file = tmp_path / "content" / path
        file.parent.mkdir(exist_ok=True)
        if schema.endswith("-translation"):
            (file.parent / "index.md").write_text(f"---\n{PRODUCT}---\n", encoding="utf-8")
        body = document(schema, text)
        file.write_text(f"---\n{body}\n---\n" if file.suffix == ".md" else body, encoding="utf-8")
    report = json.loads(ippin("build", "--json", site=tmp_path).stdout)
    refused = {finding["position"]["file"].removeprefix("content/") for finding in report["diagnostics"] if finding["severity"] == "error"}
    # Rows that share a value with another, or name a picture that is not there, are wrong for a reason that no schema can know.
    for path, (schema, text, *why) in rows.items():
        if why:
            assert path in refused, f"Ippin accepts {text!r}: {why[0]}"
        elif "photos" not in text and "alt:" not in text:
            assert path not in refused, f"Ippin refuses {text!r}: {[f for f in report['diagnostics'] if f['position']['file'].endswith(path)]}"


def test_examples_are_right(schemas):
    """Every example that an editor is shown passes where it is shown."""

    def walk(schema, path):
        if isinstance(schema, dict):
            for example in schema.get("examples", []):
                assert Draft202012Validator(schema).is_valid(example), f"{path}: {example}"
            for key, part in schema.items():
                walk(part, f"{path}/{key}")
        elif isinstance(schema, list):
            for index, part in enumerate(schema):
                walk(part, f"{path}/{index}")

    for name, validator in schemas.items():
        walk(validator.schema, name)


def test_every_schema_is_mapped_to_files_in_the_documentation(schemas):
    text = (ROOT / "docs/schema.md").read_text(encoding="utf-8")
    for name in schemas:
        assert f"`{name}`" in text or name.startswith("words-") and "`words-<lang>`" in text, name
