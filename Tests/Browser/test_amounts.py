"""Numbers and amounts as the scripts write them: digit for digit as the pages do, and as the browser would."""

import json
import re

from catalogue import nothing
from enquiry import EDITIONS, minor, path_of, products, script


def digits(text):
    return re.sub(r"\s", " ", text).replace("￥", "¥")


@EDITIONS
def test_scripts_write_amounts_as_pages_do(tab, address, public, edition):
    """Each price of the edition, by piece and by case, stands on its page in the very characters that the scripts write."""
    found = []
    tab.go(address + edition.path + "/")
    source = script(tab, "cards.js")
    for line in products(public, edition.path).values():
        if not line["price"]:
            continue
        page = (public / path_of(line) / "index.html").read_text(encoding="utf-8")
        for amount in (minor(line["price"]), minor(line["price"]) * line.get("casePieces", 1)):
            written = tab.run(f"import('{source}').then(module => module.money({amount}))")
            if written not in page.replace("&amp;", "&"):
                found.append((line["id"], f"'{written}' is not on its page"))
    nothing(found)


@EDITIONS
def test_large_amounts_are_written_as_the_browser_would(tab, address, public, edition):
    """A second judge: what Chromium knows of the locale, but for the kinds of spaces and the width of the yen."""
    tab.go(address + edition.path + "/")
    source = script(tab, "cards.js")
    data = json.loads((public / edition.path / "products.json").read_text(encoding="utf-8"))
    tag = {"en": "en-IE"}.get(edition.path, edition.language)
    for amount in (0, 1, 99, 100, 1234, 123456, 99999999, 1234567890123):
        ours, theirs = tab.run(f"""import('{source}').then(module => {{
            const format = new Intl.NumberFormat('{tag}', {{style: 'currency', currency: '{data["currency"]}'}}), scale = format.resolvedOptions().maximumFractionDigits;
            return [module.money({amount}), format.format({amount} / 10 ** scale)] }})""")
        assert digits(ours) == digits(theirs)
    assert tab.run(f"import('{source}').then(module => module.money(2 ** 60))") == "–"
