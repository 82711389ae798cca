"""`ippin serve` as an editor uses it: started, left running while files are saved, and ended."""

import re
import shutil
import socket
import urllib.request

import pytest

HONEY = "content/products/white-honey/index.md"


def serve(terminal, options="--port 0"):
    """Begins a preview; its address."""
    terminal.begin(f"ippin serve --date 2026-11-21 {options}")
    screen = terminal.wait("Ctrl-C ends it")
    return re.search(r"Preview: (http://\S+)", screen)[1]


def page(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode()


def test_a_morning_of_editing(terminal, edit, site):
    terminal.resize(120, 60)
    address = serve(terminal)
    edit(HONEY, "title: White honey", "title: Whitest honey")
    terminal.wait(re.compile(re.escape(HONEY) + r" → 5 pages, \d+ ms"))
    assert "Whitest honey" in page(address + "en/products/white-honey/")
    edit(HONEY, "village: at-bashy", "village: at-bashi")
    screen = terminal.wait("did you mean 'at-bashy'?")
    assert re.search(rf"{HONEY}:\d+:10: error: there is no village 'at-bashi'", screen) and re.search(r"Now 1 error, \d+ warning", terminal.wait("Now 1 error"))
    assert "Whitest honey" in page(address + "en/products/white-honey/")
    edit(HONEY, "village: at-bashi", "village: at-bashy")
    terminal.wait(re.compile(r"^Now \d+ warnings?\.$|^No errors and no warnings", re.MULTILINE))
    before = terminal.screen().count("the whole site read again")
    (site / "content/pages/secrecy").mkdir()
    (site / "content/pages/secrecy/index.md").write_text("---\ntitle: Secrecy\n---\nNobody is told.\n")
    terminal.wait("the whole site read again")
    assert before == 0 and "Nobody is told" in page(address + "en/secrecy/")
    terminal.press("C-c")
    status, seen = terminal.finish()
    assert status == 0 and seen.rstrip().endswith("The preview has ended.")


@pytest.mark.parametrize("save", [
    f"sed -i 's/^title: .*/title: Saved honey/' {HONEY}",
    f"cp {HONEY} t && sed -i 's/^title: .*/title: Saved honey/' t && mv t {HONEY}",
    f"cd content/products/white-honey; touch 4913; rm 4913; mv index.md index.md~; sed 's/^title: .*/title: Saved honey/' index.md~ > index.md; rm index.md~",
    f"vim -es -u NONE -c 'set backup writebackup' -c '%s/^title: .*/title: Saved honey/' -c wq {HONEY}",
])
def test_every_way_to_save(open_terminal, terminal, site, save):
    if save.startswith("vim") and not shutil.which("vim"):
        pytest.skip("there is no vim")
    address = serve(terminal)
    status, _ = open_terminal(site).run(save)
    assert status == 0
    terminal.wait("→")
    # An editor's temporary files make no second line.
    assert "Saved honey" in page(address + "en/products/white-honey/") and terminal.screen().count("→") == 1
    terminal.press("C-c")
    assert terminal.finish()[0] == 0


def test_what_keeps_it_from_beginning(terminal):
    status, seen = terminal.run("ippin serve --site nowhere")
    assert status == 3 and "there is no catalogue in 'nowhere'" in seen
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        status, seen = terminal.run(f"ippin serve --port {port}")
        assert status == 3 and f"port {port} is in use by another program" in seen
    status, seen = terminal.run("ippin serve --port 0 --host catalogue.example")
    assert status == 3 and "'catalogue.example' is no address of this machine" in seen
    status, seen = terminal.run("ippin serve --port 70000")
    assert status == 2 and "70000" in seen


def test_says_when_there_is_no_browser(open_terminal, site):
    terminal = open_terminal(site, environment={"BROWSER": "/nowhere/browser"})
    terminal.begin("PATH= $(command -v ippin) serve --port 0 --open")
    terminal.wait("no browser was found: set BROWSER to one")
    terminal.press("C-c")
    assert terminal.finish()[0] == 0


def test_a_folder_that_goes_and_comes_back(terminal, site):
    address = serve(terminal)
    (site / "content").rename(site / "elsewhere")
    terminal.wait("the preview shows what there was before")
    assert "White honey" in page(address + "en/products/white-honey/")
    (site / "elsewhere").rename(site / "content")
    terminal.wait("the whole site read again")
    terminal.press("C-c")
    assert terminal.finish()[0] == 0
