"""Searching and filtering as tests do it: typing, choosing, and what is shown."""

import json

from chromium import until

# Results shown to whoever sees or hears the page.
RESULTS = "[...document.querySelectorAll('.results a')].map(a => a.textContent)"
OPTIONS = "[...document.querySelectorAll('[role=option] b')].map(b => b.textContent)"
STATUS = "[...document.querySelectorAll('[role=status]')].map(p => p.textContent).join('')"
CARDS = "[...document.querySelectorAll('.listing .cards h2, .listing .cards h3')].map(h => h.textContent)"
FILLED = "document.querySelectorAll('.filter option').length > 0"


def type_in(tab, text):
    for character in text:
        tab.ask("Input.insertText", text=character)


def search(tab, address, edition, typed):
    """The titles that the search page of an edition gives."""
    tab.go(f"{address}{edition}/search/")
    until(tab, "document.activeElement.id === '_q'")
    type_in(tab, typed)
    until(tab, STATUS)
    settle(tab)
    return tab.run(RESULTS)


def settle(tab):
    """Until nothing more is fetched or shown."""
    last = None
    while last != (last := tab.run(f"new Promise(done => setTimeout(() => done(JSON.stringify([{RESULTS}, {OPTIONS}, {STATUS}, {CARDS}])), 60))")):
        pass


def choose(tab, name, value):
    tab.run(f"""(() => {{ const s = document.querySelector('.filter [name={name}]'); s.focus(); s.value = {json.dumps(value)}; s.dispatchEvent(new Event('change', {{bubbles: true}})) }})()""")
    settle(tab)


def open_filter(tab):
    tab.click(".filter summary")
    until(tab, FILLED)
    settle(tab)


def open_field(tab, address):
    """The field in the header of a page, with the words that it shows once the index is there."""
    tab.go(address)
    tab.click(".search-link")
    until(tab, "document.activeElement.matches('input[role=combobox]') && document.activeElement.placeholder")
