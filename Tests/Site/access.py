"""What a page asks of its readers: axe's judgment of it, and whether it fits its window."""

from environment import VENV_LIBRARIES

AXE = next(VENV_LIBRARIES.glob("axe_playwright_python/axe.min.js"))
# What WCAG 2.2 asks at A and AA, and what axe knows to be good practice.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
JUDGMENT = f"""axe.run(document, {{runOnly: {TAGS}, resultTypes: ['violations']}})
    .then(result => result.violations.map(one => [one.id, one.help, ...one.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' ' + node.any.map(any => any.message).join(' '))]))"""
# How far the page is wider than its window, and what sticks out.
OVERFLOW = """(() => { const width = Math.min(document.documentElement.clientWidth, WIDTH); const wide = document.documentElement.scrollWidth - width;
    return [wide, wide > 0 ? [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1).slice(-3).map(e => e.outerHTML.slice(0, 120)) : []] })()"""


def violations(tab):
    """(rule, what it asks, places) for each rule that the page breaks."""
    if not tab.run("!!window.axe"):
        tab.run(AXE.read_text(encoding="utf-8") + "; undefined")
    return [tuple(one) for one in tab.run(JUDGMENT)]


def overflow(tab, width):
    """One finding if the page is wider than a window of so many pixels, else none."""
    wide, culprits = tab.run(OVERFLOW.replace("WIDTH", str(width)))
    return [(f"is {wide} px too wide at {width} px", *culprits)] if wide > 0 else []
