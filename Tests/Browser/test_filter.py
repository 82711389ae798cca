"""Filtering and sorting the lists of an edition: by choosing, in the address, aloud, and without JavaScript."""

import pytest

from catalogue import nothing
from chromium import until
from finding import CARDS, FILLED, STATUS, choose, open_filter, search, settle


def test_lists_by_month_are_pages(tab, catalogue, address):
    tab.scripts(allowed=False)
    tab.go(address + "ja/seasons/")
    tab.scripts(allowed=True)
    links = tab.run("[...document.querySelectorAll('main .card a')].map(a => a.href)")
    assert len(links) == 12 and links[6].endswith("/ja/seasons/july/")
    tab.go(links[6])
    assert "7月" in tab.run("document.querySelector('h1').textContent") and tab.run(f"{CARDS}.length") > 3


def test_a_list_is_filtered_and_sorted(tab, address):
    tab.go(address + "en/products/")
    everything = tab.run(CARDS)
    open_filter(tab)
    choose(tab, "kind", "honey")
    honeys = tab.run(CARDS)
    assert honeys and len(honeys) < len(everything) and set(honeys) <= set(everything) and all("honey" in title.lower() for title in honeys)
    assert tab.run("new URLSearchParams(location.search).get('kind')") == "honey"
    assert str(len(honeys)) in tab.run(STATUS)
    choose(tab, "sort", "price")
    prices = tab.run("[...document.querySelectorAll('.listing .price strong')].map(p => parseFloat(p.textContent.replace(/[^0-9.]/g, '')))")
    assert prices == sorted(prices) and len(prices) > 1
    choose(tab, "sort", "-price")
    assert tab.run("[...document.querySelectorAll('.listing .price strong')].map(p => parseFloat(p.textContent.replace(/[^0-9.]/g, '')))") == prices[::-1]
    cards = tab.run(CARDS)
    assert tab.run("[...document.querySelectorAll('.listing .cards img')].every(i => i.complete || i.loading === 'lazy')")
    # What is shown is in the address: it can be shared, reloaded, and left by the back button.
    tab.go(tab.run("location.href"))
    until(tab, FILLED)
    settle(tab)
    assert tab.run(CARDS) == cards and tab.run("document.querySelector('.filter').open")
    choose(tab, "kind", "felt")
    assert tab.run(CARDS) != cards
    tab.run("history.back()")
    until(tab, "document.querySelector('.filter [name=kind]').value", lambda value: value == "honey")
    settle(tab)
    assert tab.run(CARDS) == cards
    tab.click(".filter button")
    settle(tab)
    assert tab.run(CARDS) == everything and tab.run("location.search") == ""
    nothing(tab.complaints)


def test_choices_say_how_many_they_leave(tab, address):
    tab.go(address + "en/products/")
    open_filter(tab)
    count = "[...document.querySelector('.filter [name=NAME]').options].slice(1).map(o => [o.value, parseInt(o.label.match(/\\((\\d+)\\)$/)[1]), o.disabled])"
    for name in ("kind", "certificate", "season", "price"):
        for value, number, disabled in tab.run(count.replace("NAME", name)):
            assert disabled == (number == 0)
            if number:
                choose(tab, name, value)
                assert tab.run(f"{CARDS}.length") == number, (name, value)
                choose(tab, name, "")
    choose(tab, "kind", "honey")
    left = {value: number for value, number, _ in tab.run(count.replace("NAME", "season"))}
    choose(tab, "season", max(left, key=left.get))
    assert tab.run(f"{CARDS}.length") == max(left.values())
    impossible = next(value for value, number in left.items() if number == 0) if 0 in left.values() else None
    if impossible:
        choose(tab, "season", impossible)
        assert tab.run(f"{CARDS}.length") == 0 and tab.run(STATUS)


@pytest.mark.parametrize("path", ["en/products/", "ja/products/", "fr/produits/", "en-us/villages/at-bashy/"])
def test_a_filtered_card_says_what_a_written_one_says(tab, address, path):
    """Text by text: title with its breaks, kind and its colour, village, summary, item number, case, minimum, price, button; and languages, link, picture."""
    cards = """Object.fromEntries([...document.querySelectorAll('.listing .cards > li')].map(card => { const link = card.querySelector('h2 a, h3 a'), image = card.querySelector('img');
        return [card.querySelector('[data-add]').dataset.add, [card.className, card.innerText.replace(/\\s+/g, ' '), link.href, link.innerHTML, getComputedStyle(link).fontFamily, link.closest('[lang]').lang,
            card.querySelector('.card-summary')?.closest('[lang]').lang, card.querySelector('[data-add]').outerHTML.replace(/ lang="[^"]*"|<wbr>/g, ''), getComputedStyle(card.querySelector('.card-kind')).color,
            card.querySelector('.card-picture').className.trim(), image && [image.dataset.tint, image.dataset.focus || undefined, image.currentSrc.replace(/-\\d+\\.\\w+$/, '')]]] }))"""
    tab.show(1280, 900, "light")
    tab.go(address + path)
    tab.run("Promise.all([...document.images].map(i => { i.loading = 'eager'; return i.decode() })).then(() => 1)")
    written = tab.run(cards)
    open_filter(tab)
    choose(tab, "sort", "village")
    tab.run("Promise.all([...document.images].map(i => { i.loading = 'eager'; return i.decode() })).then(() => 1)")
    filtered = tab.run(cards)
    assert len(written) > 3 and filtered.keys() == written.keys()
    nothing((name, *pair) for name in written for pair in zip(written[name], filtered[name]) if pair[0] != pair[1])
    nothing(tab.complaints)


def test_a_result_says_what_a_card_says(tab, address):
    search(tab, address, "en", "white honey at-bashy")
    text = tab.run("document.querySelector('.results li').innerText")
    assert all(part in text for part in ("White honey from At-Bashy", "Honey · At-Bashy", "OV-HO-0001", "12 pieces", "120 pieces", "per piece")), text
    assert tab.run("document.querySelector('.results li').className") == "kind-honey"


@pytest.mark.parametrize("path", ["de/kinds/felt/", "ja/seasons/july/", "fr/seasons/august/", "en-us/villages/at-bashy/"])
def test_every_list_can_be_filtered(tab, address, path):
    tab.go(address + path)
    before = tab.run(CARDS)
    open_filter(tab)
    assert sorted(tab.run(CARDS)) == sorted(before)
    choose(tab, "sort", "price")
    assert sorted(tab.run(CARDS)) == sorted(before)
    assert tab.run("[...document.querySelectorAll('.listing .cards a')].every(a => a.href.startsWith(location.origin))")
    nothing(tab.complaints)


def test_a_list_without_scripts_shows_no_filter(tab, address):
    tab.scripts(allowed=False)
    tab.go(address + "en/products/?kind=honey")
    tab.scripts(allowed=True)
    assert tab.run(f"{CARDS}.length") > 5
    assert tab.run("document.querySelector('.filter form') === null")
