"""What editors wrote, read without Ippin: enough of content/ to know what the site must show and what it must not."""

import functools
import re
from dataclasses import dataclass
from pathlib import Path

CONTENT = Path(__file__).parents[2] / "content"
ENTRY = re.compile(r"^([a-z][a-z0-9-]*):(?: +(.*))?$")


def scalar(text):
    return text[1:-1].replace('\\"', '"') if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text.split(" #")[0].strip()


def entries(lines):
    """The keys of the outermost level: a text, or the lines under a key as they are."""
    found, key = {}, None
    for line in lines:
        if match := ENTRY.match(line):
            key = match[1]
            found[key] = scalar(match[2] or "")
        elif key and line.startswith(" "):
            found[key] = f"{found[key]} {line.strip()}".lstrip("|>-+ ")
    return found


@dataclass(frozen=True)
class Text:
    """A file of a record: `front` by key, and the story under it."""

    file: Path
    front: dict
    story: str

    @staticmethod
    def read(file):
        _, front, story = file.read_text(encoding="utf-8").replace("\r\n", "\n").split("---\n", 2)
        return Text(file, entries(front.splitlines()), story)


@dataclass(frozen=True)
class Record:
    collection: str
    id: str
    texts: dict  # by language

    def is_withheld(self, day, source):
        front = self.texts[source].front
        return (front.get("draft") == "true" or front.get("visibility", "public") != "public"
                or front.get("publish", day) > day or front.get("expires", "9") <= day)


@dataclass(frozen=True)
class Edition:
    path: str
    language: str
    market: str
    is_partial: bool = False

    @property
    def written(self):
        """The language of the files that it is made from."""
        return self.language if self.language in languages() else self.language.split("-")[0]


@functools.cache
def site():
    return entries((CONTENT / "site.yaml").read_text(encoding="utf-8").splitlines())


@functools.cache
def languages():
    return site()["languages"].strip("[]").replace(" ", "").split(",")


@functools.cache
def editions():
    pattern = re.compile(r"\{path: ([\w-]+), language: ([\w-]+), market: ([\w-]+)([^}]*)")
    text = (CONTENT / "site.yaml").read_text(encoding="utf-8")
    return [Edition(path, language, market, "missing: withhold" in rest) for path, language, market, rest in pattern.findall(text)]


def full_editions():
    """Those that hold the whole catalogue."""
    return [edition for edition in editions() if not edition.is_partial]


def partial_editions():
    """Those that hold a few records alone."""
    return [edition for edition in editions() if edition.is_partial]


@functools.cache
def records():
    found = []
    for index in sorted(CONTENT.glob("*/*/index.md")):
        texts = {site()["source"]: Text.read(index)}
        for file in sorted(index.parent.glob("index.*.md")):
            texts[file.name.split(".")[1]] = Text.read(file)
        found.append(Record(index.parts[-3], index.parts[-2], texts))
    return found


@functools.cache
def words(language):
    """The interface words without a number or a name in them, by key."""
    front = entries((CONTENT / "words" / f"{language}.yaml").read_text(encoding="utf-8").splitlines())
    return {key: word for key, word in front.items() if "{" not in word}


def prices(record):
    """Wholesale price by market, as (amount, currency)."""
    text = record.texts[site()["source"]].front.get("price", "")
    return {market: (amount, currency) for market, amount, currency in re.findall(r"(\w+): ([0-9.]+) ([A-Z]{3})", text)}
