"""Not a word of what is not public reaches the built site: no page, feed, data file, asset name or comment."""

import json

import editors
from catalogue import nothing

# Shorter pieces, as a cell of a table, may stand anywhere.
SHORTEST = 6


def private_words(record):
    """What tells of the record: its names, numbers, address, summary and the lines of its story, in every language."""
    found = {record.id}
    for text in record.texts.values():
        found |= {text.front[key] for key in ("title", "summary", "sku", "gtin", "slug", "reading", "email", "phone") if text.front.get(key)}
        found |= {line.strip(" -*#>[]x") for line in text.story.splitlines()}
    return {words for words in found if len(words) >= SHORTEST}


def test_withheld_records_are_nowhere(catalogue):
    day = json.loads(catalogue.text("en/products.json"))["date"]
    source = editors.site()["source"]
    withheld = [record for record in editors.records() if record.is_withheld(day, source)]
    kinds = {"draft" if record.texts[source].front.get("draft") == "true" else record.texts[source].front.get("visibility", "expired") for record in withheld}
    assert {"draft", "internal", "on-request", "expired"} <= kinds, "the catalogue has lost one of its deliberate exceptions, and this check wants each"

    shown = {text.file for record in editors.records() if record not in withheld for text in record.texts.values()}
    public_text = "\n".join(file.read_text(encoding="utf-8") for file in shown)
    secrets = {words: record for record in withheld for words in private_words(record) if words not in public_text}
    assert len(secrets) > 40

    found = []
    for path in sorted(catalogue.files):
        data = catalogue.bytes(path)
        text = path + "\n" + data.decode("utf-8", errors="ignore")
        # The typography of the site may have changed quotes and apostrophes.
        plain = text.replace("&amp;", "&").replace("&#39;", "'").replace("’", "'").replace("\u202f", " ").replace("\u00a0", " ")
        found += [(path, f"holds '{words}' of {record.collection}/{record.id}") for words, record in secrets.items()
                  if words in text or words.replace("’", "'").replace("\u202f", " ").replace("\u00a0", " ") in plain]
    nothing(found)


def test_the_editors_notes_are_nowhere(catalogue):
    """Comments of the front matter are for editors."""
    notes = {line.strip("# ").strip() for record in editors.records() for text in record.texts.values()
             for line in text.file.read_text(encoding="utf-8").split("---\n", 2)[1].splitlines() if line.startswith("# ")}
    assert notes
    nothing((path, note) for path in sorted(catalogue.files) for note in notes if note in catalogue.bytes(path).decode("utf-8", errors="ignore"))
