"""The preview as an editor meets it: `ippin serve` in a terminal, a page in a browser, and a story that is saved."""

import os
import re
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest

from access import violations
from catalogue import nothing
from chromium import PATIENCE, browser

ROOT = Path(__file__).parents[2]
STORY = "content/products/white-honey/index.md"
PAGE = "en/products/white-honey/"
PANEL = "document.querySelector('#ippin-preview')?.shadowRoot"


class Preview:
    def __init__(self, site):
        program = os.environ.get("IPPIN", ROOT / ".build/debug/ippin")
        self.process = subprocess.Popen([program, "serve", "--site", site, "--port", "0", "--date", "2026-11-21"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.printed, self.address = [], None
        began = threading.Event()

        def read():
            for line in self.process.stdout:
                self.printed.append(line)
                if match := re.match(r"Preview: (\S+)", line):
                    self.address = match[1]
                    began.set()
            began.set()

        threading.Thread(target=read, daemon=True).start()
        assert began.wait(PATIENCE) and self.address, "".join(self.printed)

    def end(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)


@pytest.fixture
def site(tmp_path):
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path


@pytest.fixture
def preview(site):
    preview = Preview(site)
    yield preview
    if preview.process.poll() is None:
        preview.process.kill()
        preview.process.wait()


def wait_until(tab, script):
    """Until an expression is true in the page, through any reload; what was true is returned."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if value := tab.run(script):
                return value
        except AssertionError:
            pass  # the page is being reloaded
        time.sleep(0.02)
    raise AssertionError(f"never true: {script}")


def test_a_saved_story_is_shown_where_the_reader_was(site, preview):
    with browser() as tab:
        tab.show(800, 500, "light")
        tab.go(preview.address + PAGE)
        tab.run("window.isOld = true; scrollTo({top: 900, behavior: 'instant'})")
        top = tab.run("scrollY")
        assert top > 300
        story = site / STORY
        story.write_text(story.read_text() + "\nThe bees slept well.\n")
        wait_until(tab, "!window.isOld && document.readyState === 'complete' && document.body.textContent.includes('The bees slept well.')")
        assert abs(tab.run("scrollY") - top) < 2
        assert not tab.complaints
    assert any(re.match(rf"{re.escape(STORY)} → 5 pages, \d+ ms", line) for line in preview.printed), preview.printed


def test_a_page_that_did_not_change_is_left_alone(site, preview):
    with browser() as tab:
        tab.go(preview.address + PAGE)
        tab.run("window.isOld = true")
        story = site / "content/pages/privacy/index.md"
        story.write_text(story.read_text() + "\nMore words.\n")
        end = time.monotonic() + PATIENCE
        while not any("privacy" in line for line in preview.printed) and time.monotonic() < end:
            time.sleep(0.02)
        time.sleep(0.3)  # nothing is to happen, which takes as long as one waits
        assert tab.run("window.isOld")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_error_stands_over_the_page_until_it_is_mended(site, preview, scheme):
    with browser() as tab:
        tab.show(900, 700, scheme)
        tab.go(preview.address + PAGE)
        story = site / STORY
        good = story.read_text()
        line = next(number for number, text in enumerate(good.splitlines(), 1) if text.startswith("village:"))
        story.write_text(good.replace("village: at-bashy", "village: at-bashi", 1))
        text = wait_until(tab, f"(() => {{ const p = {PANEL}?.querySelector('[role=dialog]'); return p && !p.hidden && p.innerText.includes('at-bashi') && p.innerText }})()")
        assert f"{STORY}:{line}:10" in text and "there is no village 'at-bashi'" in text and "did you mean 'at-bashy'?" in text and "^~~~~~~~" in text
        # The caret stands under the word.
        marked, caret = (tab.run(f"{PANEL}.querySelector('{selector}').getBoundingClientRect().left") for selector in ("li mark", "li .caret"))
        assert abs(marked - caret) < 1
        assert tab.run("document.querySelector('h1').textContent") == "White honey from At-Bashy"
        nothing(violations(tab))
        if "IPPIN_PICTURES" in os.environ:
            tab.picture(Path(os.environ["IPPIN_PICTURES"]) / f"overlay-{scheme}.png")
        # Escape closes it, and the badge opens it again.
        tab.press("Escape")
        assert tab.run(f"{PANEL}.querySelector('[role=dialog]').hidden && {PANEL}.activeElement === {PANEL}.querySelector('.badge')")
        tab.run(f"{PANEL}.querySelector('.badge').click()")
        assert tab.run(f"!{PANEL}.querySelector('[role=dialog]').hidden && {PANEL}.activeElement.getAttribute('role') === 'dialog'")
        story.write_text(good)
        # A warning of another record remains as a badge; the panel is gone.
        wait_until(tab, f"{PANEL}.querySelector('[role=dialog]').hidden && !{PANEL}.querySelector('.badge').textContent.includes('error')")
        assert not tab.complaints


def test_a_story_that_cannot_be_read_is_shown_with_its_line(site, preview):
    """Under the pages' own policy, which allows no inline style: the overlay has its sheet by script, and looks it."""
    with browser() as tab:
        tab.show(390, 844, "light")
        tab.go(preview.address + PAGE)
        story = site / STORY
        good = story.read_text()
        story.write_text(good + "\n[A link](/villages/nowhere/) to no place.\n")
        line = len(good.splitlines()) + 2
        text = wait_until(tab, f"(() => {{ const p = {PANEL}?.querySelector('[role=dialog]'); return p && !p.hidden && p.innerText.includes('nowhere') && p.innerText }})()")
        assert f"{STORY}:{line}:" in text and "^~" in text
        assert tab.run(f"{PANEL}.adoptedStyleSheets.length === 1 && getComputedStyle({PANEL}.querySelector('[role=dialog]')).position") == "fixed"
        # The policy stands in the page, and nothing was refused by it.
        assert "style-src 'self'" in tab.run("document.querySelector('meta[http-equiv]').content") and not tab.complaints
        nothing(violations(tab))
        box = tab.run(f"(() => {{ const r = {PANEL}.querySelector('[role=dialog]').getBoundingClientRect(); return [r.left, r.right, r.bottom] }})()")
        assert box[0] >= 0 and box[1] <= 390 and box[2] <= 844


def test_searching_works_and_knows_what_was_saved(site, preview):
    with browser() as tab:
        tab.show(900, 700, "light")
        results = "[...document.querySelectorAll('.results a')].map(a => a.textContent)"
        tab.go(preview.address + "en/search/?q=white+honey")
        assert wait_until(tab, results)[0] == "White honey from At-Bashy"
        story = site / STORY
        story.write_text(story.read_text().replace("title: White honey from At-Bashy", "title: Quince honey from At-Bashy", 1))
        end = time.monotonic() + PATIENCE
        while not any(STORY in line for line in preview.printed):
            assert time.monotonic() < end, preview.printed
            time.sleep(0.02)
        tab.go(preview.address + "en/search/?q=quince")
        assert "Quince honey from At-Bashy" in wait_until(tab, results)
        assert not tab.complaints


def test_a_site_with_errors_appears_once_they_are_mended(site):
    settings = site / "content/site.yaml"
    good = settings.read_text()
    settings.write_text(good.replace("source: en", "sauce: en", 1))
    preview = Preview(site)
    try:
        with browser() as tab:
            tab.go(preview.address + "en/")
            assert "sauce" in wait_until(tab, f"{PANEL}?.querySelector('[role=dialog]:not([hidden])')?.innerText")
            settings.write_text(good)
            wait_until(tab, "document.querySelector('nav') && document.readyState === 'complete'")
    finally:
        assert preview.end() == 0


def test_ends_at_once_on_ctrl_c(preview):
    with browser() as tab:
        tab.go(preview.address + PAGE)
        begin = time.monotonic()
        assert preview.end() == 0
        assert time.monotonic() - begin < 5
    assert "ended" in preview.printed[-1]
