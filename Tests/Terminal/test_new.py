"""`ippin new` as an editor meets it."""

from conftest import tree


def test_asks_for_a_product(terminal, site):
    before = tree(site)
    terminal.begin("ippin new product")
    terminal.answer("Title of the product", "")
    terminal.answer("Title of the product", "Белый мёд, 500 g")
    terminal.answer("Id [belyy-med-500-g]", "White Honey")
    terminal.wait("such as 'white-honey'")
    terminal.answer("Id [belyy-med-500-g]", "white-honey")
    terminal.wait("is there already; take another id")
    terminal.answer("Id [belyy-med-500-g]", "")
    terminal.wait("honey  (Honey)")
    terminal.answer("Number or name", "9")
    terminal.wait("Please type a number from 1 to 5, or one of the names.")
    terminal.type("honey")
    terminal.wait("at-bashy  (At-Bashy)")
    terminal.type("1")
    # The village has one producer, so it is proposed.
    terminal.answer("Number or name [1]", "")
    status, seen = terminal.finish()
    assert status == 0 and "Wrote content/products/belyy-med-500-g/index.md" in seen and "ippin serve" in seen
    text = (site / "content/products/belyy-med-500-g/index.md").read_text()
    assert "title: Белый мёд, 500 g\n" in text and "producer: at-bashy-beekeepers\n" in text and "#  moisture: " in text and "\ndraft: yes " in text
    after = tree(site)
    assert set(after) - set(before) == {"content/products/belyy-med-500-g/index.md"}
    status, seen = terminal.run("ippin check --only content/products/belyy-med-500-g")
    assert status == 0 and "nothing to mend" in seen


def test_a_japanese_title_asks_for_the_id(terminal, site):
    terminal.begin("ippin new village")
    terminal.answer("Title of the village", "ナリン村")
    terminal.answer("Id", "")
    terminal.answer("Id", "naryn-village")
    assert terminal.finish()[0] == 0
    assert (site / "content/villages/naryn-village/index.md").read_text().split("\n")[3] == "title: ナリン村"


def test_stopping_leaves_nothing(terminal, site):
    before = tree(site)
    terminal.begin("ippin new product")
    terminal.answer("Title", "Jam")
    terminal.wait("Id [jam]")
    terminal.press("C-d")
    status, seen = terminal.finish()
    assert status == 1 and "Nothing was written." in seen
    terminal.begin("ippin new site other")
    terminal.answer("Name of the catalogue", "Other")
    terminal.wait("Languages [en]")
    terminal.interrupt()
    assert tree(site) == before and not (site / "other").exists()


def test_special_keys_and_a_small_screen(terminal):
    terminal.resize(80, 24)
    terminal.begin("ippin new page")
    terminal.wait("Title of the page")
    terminal.press("Left", "Up", "a", "Enter")
    terminal.wait("Arrow keys and other special keys do not work here.")
    terminal.type("Our terms")
    terminal.answer("Id [our-terms]", "")
    assert terminal.finish()[0] == 0


def test_a_site_from_nothing_to_pages(open_terminal, tmp_path):
    folder = tmp_path / "My Documents"
    folder.mkdir()
    terminal = open_terminal(folder)
    terminal.begin("ippin new site 'our honey'")
    terminal.answer("Name of the catalogue", "Our honey")
    terminal.answer("Languages [en]", "en, it")
    terminal.wait("'it' is none of en, ja, de, fr")
    terminal.answer("Languages [en]", "en, ja")
    terminal.answer("Address where it will be published [https://catalogue.example/]", "honey.example")
    terminal.answer("Who publishes it [Our honey]", "")
    status, seen = terminal.finish()
    assert status == 0 and "cd 'our honey'" in seen
    status, seen = terminal.run("cd 'our honey' && ippin check")
    assert status == 0 and "nothing to mend" in seen
    status, seen = terminal.run("ippin build")
    assert status == 0 and "Warnings" not in seen
    assert (folder / "our honey/public/en/products/mountain-honey/index.html").is_file() and (folder / "our honey/public/ja/index.html").is_file()
    assert "address: https://honey.example/" in (folder / "our honey/content/site.yaml").read_text()
    status, seen = terminal.run("ippin new site .")
    assert status == 2 and "is not empty" in seen


def test_scripts_name_what_is_missing(terminal, site):
    status, seen = terminal.run("ippin new product </dev/null")
    assert status == 2 and all(flag in seen for flag in ["--title", "--kind", "--village", "one of felt, honey, jam, pear, soap"])
    status, seen = terminal.run("ippin new product --yes --title Jam --kind pear --village tyup")
    assert status == 0
    status, seen = terminal.run("ippin new product --yes --title Jam --id JAM --kind pear --village tyup")
    assert status == 2 and "an id has only the letters a to z, digits and hyphens, such as 'jam'" in seen
    (site / "content/products/Jelly").mkdir()
    (site / "content/products/Jelly/notes.txt").write_text("x")
    status, seen = terminal.run("ippin new product --yes --title Jelly --kind pear --village tyup --id jelly")
    assert status == 2 and "'content/products/Jelly' is there already" in seen
