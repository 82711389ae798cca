"""The tab key, as somebody presses it who has installed the script for bash."""

import re


def test_tab_completes_commands_records_and_rules(terminal):
    assert terminal.run("source <(ippin completion bash)")[0] == 0
    for typed, completed in [
        ("ippin insp", "ippin inspect "),
        ("ippin inspect products/white-honey-", "ippin inspect products/white-honey-pail "),
        ("ippin data --format nd", "ippin data --format ndjson "),
        ("ippin explain unknown-rec", "ippin explain unknown-record "),
        ("ippin new product --kind ho", "ippin new product --kind honey "),
    ]:
        terminal._tmux("send-keys", "-l", "--", typed)
        terminal.press("Tab")
        terminal.wait(re.compile(r"\$ " + re.escape(completed)))
        terminal.press("C-c")


def test_a_file_of_the_record_names_it_too(terminal, site):
    terminal.run("cd content/products/white-honey")
    status, seen = terminal.run("ippin inspect index.md --site ../../..")
    assert status == 2 and "there is no record 'index.md'" in seen
    status, seen = terminal.run(f"ippin inspect {site}/content/products/white-honey/index.md --site ../../.. | head -2")
    assert status == 0 and '"format": "ippin-data/1"' in seen


def test_a_table_for_a_spreadsheet(terminal, site):
    assert terminal.run("ippin data --format csv --edition ja > list.csv")[0] == 0
    text = (site / "list.csv").read_bytes()
    assert text.startswith(b"\xef\xbb\xbfedition,") and text.endswith(b"\r\n") and "アトバシの白いはちみつ".encode() in text
    status, seen = terminal.run("ippin data --edition jp")
    assert status == 2 and "there is no edition 'jp'" in seen
    status, seen = terminal.run("ippin schema --out .ippin/schema")
    assert status == 0 and seen.strip() == "Wrote 22 schemas to .ippin/schema"
    assert (site / ".ippin/schema/product.schema.json").is_file()
