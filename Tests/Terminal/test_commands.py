"""Every other command as somebody types it who sees it for the first time."""

import json
import re
import subprocess
import urllib.request

import pytest

from conftest import tree

HONEY = "content/products/white-honey/index.md"


@pytest.fixture
def needs(program):
    """Skips a test whose command the program does not have."""

    def needs(name):
        if subprocess.run([program, name, "--help"], capture_output=True).returncode != 0:
            pytest.skip(f"there is no ippin {name} yet")

    return needs


def test_help_names_the_commands(terminal):
    status, seen = terminal.run("ippin")
    assert status == 0 and all(f"\n  {name} " in seen for name in ["build", "check", "fix", "new"])
    status, seen = terminal.run("ippin bild")
    assert status == 2 and seen.strip() == "ippin: there is no command 'bild'; did you mean 'build'?"
    status, seen = terminal.run("ippin publish")
    assert status == 2 and "there are build, " in seen
    assert terminal.run("ippin help new")[0] == 0


def test_build(terminal, site, edit):
    status, seen = terminal.run("ippin build")
    assert status == 0 and re.search(r"^Files +\d+ written, 0 unchanged, 0 removed in ./public$", seen, re.MULTILINE)
    published = tree(site / "public")
    status, seen = terminal.run("ippin build --quiet")
    assert status == 0 and seen.count("\n") == 1
    edit(HONEY, "village: at-bashy", "village: at-bashi")
    status, seen = terminal.run("ippin build")
    assert status == 1 and "did you mean 'at-bashy'?" in seen and "What was published before is untouched." in seen
    assert tree(site / "public") == published
    status, seen = terminal.run("ippin build --out content")
    assert status == 3 and "use a folder of its own" in seen
    status, seen = terminal.run("ippin build --jobs none")
    assert status == 2


def test_check_and_explain(terminal, site, edit, needs):
    needs("check")
    before = tree(site)
    edit(HONEY, "kind: honey", "kind: hony")
    status, seen = terminal.run("ippin check")
    assert status == 1 and "did you mean 'honey'?" in seen and "mended for you: ippin fix" in seen
    assert {path for path, data in tree(site).items() if before.get(path) != data} == {HONEY}
    status, seen = terminal.run("ippin check --only content/products/white-hony")
    assert status == 2 and "did you mean 'content/products/white-honey'?" in seen
    status, seen = terminal.run("ippin check --format github 2>/dev/null")
    assert status == 1 and "::error " in seen
    status, seen = terminal.run("ippin explain unknown-kind")
    assert status == 0 and seen.startswith("unknown-kind: ")
    status, seen = terminal.run("ippin explain unknown-kin")
    assert status == 2 and "unknown-kind" in seen


def test_check_in_a_narrow_terminal_without_colors(open_terminal, site, edit, needs):
    needs("check")
    edit(HONEY, "kind: honey", "kind: hony")
    terminal = open_terminal(site, columns=40, lines=12)
    status, seen = terminal.run("ippin check")
    assert status == 1 and "did you mean 'honey'?" in seen and "\x1b[31merror:" in terminal.screen(colors=True)
    plain = open_terminal(site, environment={"NO_COLOR": "1"})
    assert plain.run("ippin check")[0] == 1 and "\x1b[31m" not in plain.screen(colors=True)


def test_inspect_and_data(terminal, edit, needs):
    needs("inspect")
    status, seen = terminal.run("ippin inspect white-honey > honey.json && python3 -m json.tool honey.json | head -n 3")
    assert status == 0 and seen.startswith("{")
    status, seen = terminal.run("ippin inspect white-hony")
    assert status == 2 and "white-honey" in seen
    status, seen = terminal.run("ippin data --format csv 2>/dev/null | head -n 1")
    assert status == 0 and "," in seen
    status, seen = terminal.run("ippin data | python3 -c 'import json, sys; print(type(json.load(sys.stdin)).__name__)'")
    assert status == 0 and seen.strip() in ("dict", "list")


def test_schema(terminal, site, needs):
    needs("schema")
    status, seen = terminal.run("ippin schema")
    assert status == 0 and "product" in seen
    status, seen = terminal.run("ippin schema --out .ippin/schema")
    assert status == 0 and json.loads((site / ".ippin/schema/product.schema.json").read_text())
    status, seen = terminal.run("ippin schema prodct")
    assert status == 2 and "product" in seen


def test_translations(terminal, site, needs):
    needs("translations")
    status, seen = terminal.run("ippin translations")
    assert status == 0 and all(name in seen for name in ["done", "stale", "missing", "orphan"])
    path = "content/products/felt-coasters/index.fr.md"
    assert not (site / path).exists()
    status, seen = terminal.run("ippin translations start fr products/felt-coasters")
    assert status == 0 and f"Wrote {path}" in seen and "unfinished: true" in (site / path).read_text()
    before = tree(site)
    status, seen = terminal.run("ippin translations start fr products/felt-coasters")
    assert status == 2 and "is there already" in seen and tree(site) == before
    status, seen = terminal.run("ippin check --only products/felt-coasters")
    assert status == 0 and "error" not in seen
    status, seen = terminal.run("ippin translations start fr products/felt-coaster")
    assert status == 2 and "felt-coasters" in seen


def test_new_translation(terminal, site, needs):
    needs("translations")
    path = "content/products/felt-coasters/index.fr.md"
    terminal.begin("ippin new translation")
    terminal.answer("Record to translate", "felt-coaster")
    terminal.wait("did you mean 'felt-coasters'?")
    terminal.answer("Record to translate", "felt-coasters")
    terminal.wait("fr  (")
    terminal.answer("Number or name", "fr")
    status, seen = terminal.finish()
    assert status == 0 and f"Wrote {path}" in seen and (site / path).is_file()
    status, seen = terminal.run("ippin new translation products/felt-coasters fr")
    assert status == 2 and "is there already" in seen
    assert terminal.run("ippin new translation </dev/null")[0] == 2


def test_serve_until_ctrl_c(terminal, site, edit, needs):
    needs("serve")
    terminal.begin("(trap : INT; ippin serve --port 0)")
    address = re.search(r"Preview: (http://127\.0\.0\.1:\d+/)", terminal.wait("Ctrl-C ends it."))[1]
    page = address + "en/products/white-honey/"
    assert "White honey" in urllib.request.urlopen(page).read().decode()
    edit(HONEY, "title: White honey from At-Bashy", "title: Ivory honey from At-Bashy")
    terminal.wait(HONEY)
    assert "Ivory honey" in urllib.request.urlopen(page).read().decode()
    edit(HONEY, "village: at-bashy", "village: at-bashi")
    terminal.wait("did you mean 'at-bashy'?")
    assert "Ivory honey" in urllib.request.urlopen(page).read().decode()
    terminal.press("C-c")
    terminal.wait(re.compile(r"ended-\d+ 0\]|\$ *\n*$"))
    with pytest.raises(OSError):
        urllib.request.urlopen(page)
