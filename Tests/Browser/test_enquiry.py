"""The enquiry list as a buyer fills it and keeps it, in every edition."""

import json
import urllib.request

import pytest

from catalogue import nothing
from chromium import Tab, until
from enquiry import COUNT, EDITIONS, FILLED, LINES, STATUS, fill, forgotten, list_page, minor, path_of, products, rule, script, shown  # noqa: F401


# MARK: - Filling


@EDITIONS
def test_a_product_is_added_by_the_case_and_counted(tab, address, public, edition):
    all_products = products(public, edition.path)
    line = next(line for line in all_products.values() if line["price"] and rule(line)[1] > 1)
    case, fewest = rule(line)
    tab.go(address + path_of(line))
    until(tab, "document.querySelector('[data-order] [data-sum]').textContent")
    assert tab.run("document.querySelector('[data-order] input').value") == str(fewest)
    # Less than the minimum is raised and said.
    tab.run("(() => { const input = document.querySelector('[data-order] input'); input.value = 1; input.dispatchEvent(new Event('change')) })()")
    assert tab.run("document.querySelector('[data-order] input').value") == str(fewest)
    assert tab.run("document.querySelector('[data-order] [role=status]').textContent")
    tab.click("[data-order] [data-step='1']")
    source = script(tab, "cards.js")
    amount = minor(line["price"]) * case * (fewest + 1)
    written = tab.run(f"import('{source}').then(module => module.money({amount}))")
    assert tab.run("document.querySelector('[data-sum]').textContent") == written
    tab.click("[data-order] [type=submit]")
    assert until(tab, COUNT) == "1"
    assert line["title"] in tab.run("document.querySelector('[data-order] [role=status]').textContent")
    tab.follow("[data-open]")
    until(tab, FILLED)
    shown = tab.run(LINES)
    assert [(one["title"], one["cases"], one["amount"]) for one in shown] == [(line["title"], str(fewest + 1), written)]
    assert tab.run("document.querySelector('[data-total]').textContent") == written
    nothing(tab.complaints)


@EDITIONS
def test_the_whole_catalogue_adds_up(tab, address, public, edition):
    """Every product of the edition at its minimum: each amount and the total are what the prices make."""
    all_products = products(public, edition.path)
    fill(tab, address, public, edition.path, [[name, 1] for name in all_products])
    shown(tab, len(all_products))
    source = script(tab, "cards.js")
    amounts = [minor(line["price"]) * rule(line)[0] * rule(line)[1] if line["price"] else None for line in all_products.values()]
    written = tab.run(f"import('{source}').then(module => {json.dumps(amounts)}.map(amount => amount === null ? '' : module.money(amount)))")
    lines = tab.run(LINES)
    assert [(one["title"], one["cases"], one["amount"]) for one in lines] == [
        (line["title"], str(rule(line)[1]), text) for line, text in zip(all_products.values(), written)]
    total = sum(amount for amount in amounts if amount)
    assert tab.run("document.querySelector('[data-total]').textContent") == tab.run(f"import('{source}').then(module => module.money({total}))")
    assert (tab.run("document.querySelector('[data-unpriced]').textContent") == "") == all(amounts)
    nothing(tab.complaints)


def test_a_list_is_filled_from_cards_and_changed_by_keyboard(tab, address, public):
    tab.go(address + "en/products/")
    until(tab, "document.querySelector('[data-add]').ariaPressed")
    tab.click("[data-add=white-honey]")
    tab.click("[data-add=kalpak-hat]")
    assert tab.run(COUNT) == "2" and tab.run("document.querySelector('[data-add=white-honey]').ariaPressed") == "true"
    tab.click("[data-add=kalpak-hat]")
    assert tab.run(COUNT) == "1"
    tab.go(address + list_page(public, "en"))
    until(tab, FILLED)
    tab.run("document.querySelector('.enquiry-line input').focus()")
    for _ in range(3):
        tab.press("Backspace")
    tab.ask("Input.insertText", text="15")
    tab.press("Enter")
    until(tab, LINES, lambda lines: "180" in lines[0]["pieces"])
    tab.run("document.querySelector('[data-remove]').focus()")
    tab.press("Enter")
    until(tab, "!document.querySelector('[data-empty]').hidden")
    assert tab.run("document.activeElement.matches('[data-undo]')") and "White honey" in tab.run(STATUS)
    tab.press("Enter")
    until(tab, LINES, lambda lines: lines and lines[0]["cases"] == "15")
    nothing(tab.complaints)


# MARK: - Keeping


def test_the_list_lasts_and_follows_into_other_editions(tab, address, public):
    in_europe, in_japan = products(public, "en"), products(public, "ja")
    missing = next(name for name in in_europe if name not in in_japan)  # without a price in Europe, as it happens
    fill(tab, address, public, "en", [["white-honey", 12], [missing, 50], ["gone-for-ever", 3]])
    shown(tab, 3)
    english = tab.run(LINES)
    assert english[1]["title"] == in_europe[missing]["title"] and not english[1]["note"] and english[2]["title"] == "gone-for-ever" and english[2]["note"]
    tab.click("details.editions summary")
    tab.follow("details.editions a[hreflang=ja]")
    shown(tab, 3)
    japanese = tab.run(LINES)
    assert japanese[0]["title"] == in_japan["white-honey"]["title"] and japanese[0]["cases"] == "12"
    assert japanese[1]["note"] and not japanese[1]["amount"] and japanese[2]["note"] and japanese[1]["note"] != japanese[2]["note"]
    assert tab.run("document.querySelector('[data-total]').textContent") == japanese[0]["amount"]
    tab.go(address + "de/")
    assert until(tab, COUNT) == "3"
    nothing(tab.complaints)


def test_two_tabs_stay_in_step(tab, address, public):
    fill(tab, address, public, "en", [["white-honey", 10]])
    port = tab._socket.sock.getpeername()[1]
    request = urllib.request.Request(f"http://127.0.0.1:{port}/json/new?about:blank", method="PUT")
    other = Tab(json.loads(urllib.request.urlopen(request).read())["webSocketDebuggerUrl"])
    other.go(address + "en/products/")
    assert until(other, COUNT) == "1"
    other.click("[data-add=kalpak-hat]")
    shown(tab, 2)
    other.click("[data-add=white-honey]")
    until(tab, LINES, lambda lines: len(lines) == 1 and "alpak" in lines[0]["title"])
    other.ask("Page.close")


@pytest.mark.parametrize("stored", [
    "", "{", "null", "[]", "7", '"x"', '{"lines":null}', '{"lines":{"length":9}}', '{"lines":[null,7,[],["a"],["<img src=x onerror=alert(1)>",3],["white-honey","10"],["white-honey",-1],'
    '["white-honey",1e9],["white-honey",1.5],["__proto__",4],[["white-honey"],4],["constructor",0]]}', "\0\ufffd" * 100,
])
def test_whatever_is_stored_is_no_harm(tab, address, public, stored):
    tab.go(address + "en/")
    tab.run(f"localStorage.setItem('enquiry-list /', {json.dumps(stored)})")
    tab.go(address + list_page(public, "en"))
    until(tab, "!document.querySelector('[data-empty]').hidden")
    tab.go(address + "en/products/")
    tab.click("[data-add=white-honey]")
    assert until(tab, COUNT) == "1"
    nothing(tab.complaints)


def test_a_hostile_id_is_only_text(tab, address, public):
    tab.go(address + list_page(public, "en") + "#%3Cimg%20src=1&white-honey=x&a=1")
    until(tab, FILLED)
    assert [line["title"] for line in tab.run(LINES)] == ["a"] and not tab.run("document.querySelectorAll('.enquiry-line img').length")


def test_where_nothing_can_be_stored_the_list_lasts_as_long_as_the_page(tab, address):
    script = tab.ask("Page.addScriptToEvaluateOnNewDocument", source="Object.defineProperty(window, 'localStorage', {get() { throw new Error('no') }})")["identifier"]
    tab.go(address + "en/products/")
    tab.click("[data-add=white-honey]")
    assert until(tab, COUNT) == "1"
    tab.ask("Page.removeScriptToEvaluateOnNewDocument", identifier=script)
