"""`ippin fix` as an editor meets it."""

from conftest import tree

HONEY = "content/products/white-honey/index.md"


def test_shows_asks_and_mends(terminal, site, edit):
    edit(HONEY, "village: at-bashy", "vilage: at-bashi   # our valley")
    edit(HONEY, "net: 250 g", "net: 250 gr")
    before = tree(site)
    terminal.begin("ippin fix")
    screen = terminal.wait("Make 3 changes in 1 file? [y/N]")
    assert "-vilage: at-bashi   # our valley\n+village: at-bashy   # our valley\n" in screen and "-net: 250 gr\n+net: 250 g\n" in screen
    terminal.answer("[y/N]", "perhaps")
    terminal.wait("Please type 'y' for yes or 'n' for no.")
    terminal.type("n")
    status, seen = terminal.finish()
    assert status == 1 and "Nothing was changed." in seen and tree(site) == before
    terminal.begin("ippin fix")
    terminal.answer("[y/N]", "y")
    status, seen = terminal.finish()
    assert status == 0 and "Made 3 changes in 1 file." in seen
    text = (site / HONEY).read_text()
    assert "village: at-bashy   # our valley\n" in text and "net: 250 g\n" in text
    assert {path for path, data in tree(site).items() if before[path] != data} == {HONEY}
    assert "Nothing here can be fixed without you." in terminal.run("ippin fix")[1]


def test_leaves_guesses_to_the_editor(terminal, edit):
    edit(HONEY, "net: 250 g", "net: 1,250 g")
    status, seen = terminal.run("ippin fix --yes")
    assert status == 1 and "For these there is only a suggestion, so you decide:" in seen and "replace with '1250 g'" in seen


def test_stops_at_the_question(terminal, site, edit):
    edit(HONEY, "kind: honey", "kind: hony")
    before = tree(site)
    terminal.begin("ippin fix")
    terminal.wait("[y/N]:")
    terminal.interrupt()
    assert tree(site) == before
    terminal.begin("ippin fix")
    terminal.wait("[y/N]:")
    terminal.press("C-d")
    assert terminal.finish()[0] == 1 and tree(site) == before


def test_fits_a_small_terminal_and_colors_only_where_wanted(open_terminal, site, edit):
    edit(HONEY, "kind: honey", "kind: hony")
    terminal = open_terminal(site, columns=120, lines=40)
    terminal.begin("ippin fix")
    terminal.wait("[y/N]:")
    assert "\x1b[32m+kind: honey" in terminal.screen(colors=True)
    terminal.resize(80, 24)
    terminal.answer("Make 1 change in 1 file?", "n")
    assert terminal.finish()[0] == 1
    plain = open_terminal(site, environment={"NO_COLOR": "1"})
    plain.begin("ippin fix")
    plain.wait("[y/N]:")
    assert "+kind: honey" in plain.screen() and "\x1b[3" not in plain.screen(colors=True)
    plain.type("n")
    plain.finish()


def test_scripts_are_not_asked(terminal, site, edit):
    edit(HONEY, "kind: honey", "kind: hony")
    before = tree(site)
    status, seen = terminal.run("ippin fix </dev/null")
    assert status == 1 and "run the command with --yes" in seen and tree(site) == before
    status, seen = terminal.run("ippin fix --dry-run")
    assert status == 1 and "Would make 1 change in 1 file. Nothing was changed." in seen and tree(site) == before
    assert terminal.run("ippin fix --yes --dry-run")[0] == 2
    status, seen = terminal.run("ippin fix content/products/white-hony")
    assert status == 2 and "did you mean 'content/products/white-honey'?" in seen
    status, seen = terminal.run("ippin fix --site nowhere")
    assert status == 3 and "there is no catalogue in 'nowhere'" in seen
