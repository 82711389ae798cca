"""Every message in docs/editors.md is what the program prints.

A block of the guide is tested if a comment stands before it:

    <!-- tested
    edit: FILE        what an editor did, on a fresh copy of the catalogue; \\n and \\t are a line break and a tab
    old: TEXT
    new: TEXT
    move: FROM => TO
    remove: FILE
    run: COMMAND      and typed
    answers: A | B    and answered; an empty one is just Enter
    stop: TEXT        and ended by Ctrl-C when this was seen
    -->

Each line of the block must stand on the screen, in this order; `…` in a line stands for anything, and on a line of its own for other lines.
"""

import re
import shutil
import subprocess

import pytest

from conftest import ROOT

GUIDE = (ROOT / "docs/editors.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"<!-- tested\n(.*?)-->\n```text\n(.*?)```", re.DOTALL)


def blocks():
    for match in BLOCK.finditer(GUIDE):
        steps = [tuple(line.split(": ", 1)) if ": " in line else (line.rstrip(":"), "") for line in match[1].splitlines()]
        title = re.findall(r"^##+ (.+)$", GUIDE[: match.start()], re.MULTILINE)[-1]
        line = GUIDE.count("\n", 0, match.start()) + 1
        yield pytest.param(steps, match[2].splitlines(), id=f"{line}-{title.lower().replace(' ', '-')}")


def text(value):
    return value.replace("\\n", "\n").replace("\\t", "\t")


def arrange(site, steps):
    """Does what an editor did; the command, its answers and what it is stopped at."""
    command, answers, stop, file, old = "", None, None, None, None
    for key, value in steps:
        match key:
            case "edit":
                file = site / value
            case "old":
                old = text(value)
            case "new":
                content = file.read_text(encoding="utf-8")
                assert old in content, f"{file} has no {old!r} any more: change the guide"
                file.write_text(content.replace(old, text(value), 1), encoding="utf-8")
            case "move":
                source, target = value.split(" => ")
                shutil.move(site / source, site / target)
            case "remove":
                (site / value).unlink()
            case "run":
                command = value
            case "stop":
                stop = value
            case "answers":
                answers = [answer.strip() for answer in value.split("|")]
            case _:
                raise AssertionError(f"the guide has a step '{key}'")
    return command, answers, stop


def has(program, command):
    """Whether the program has the command already."""
    name = re.search(r"ippin (\w+)", command)[1]
    return name == "chek" or subprocess.run([program, name, "--help"], capture_output=True).returncode == 0


def assert_shown(lines, screen):
    shown = iter([line.rstrip() for line in screen.splitlines()])
    for line in lines:
        if not line.strip() or line.strip() == "…":
            continue
        # The prompt of a question stands on the line of its answer.
        pattern = re.compile(".*".join(re.escape(part) for part in line.rstrip().split("…")) + r"$")
        assert any(pattern.match(other) for other in shown), f"the guide shows, here or in this order:\n{line}\nand the terminal showed:\n{screen}"


@pytest.mark.parametrize("steps, lines", list(blocks()))
def test_guide_shows_what_is_printed(open_terminal, program, site, steps, lines):
    command, answers, stop = arrange(site, steps)
    if not has(program, command):
        pytest.skip("the command is not there yet")
    terminal = open_terminal(site, columns=200, lines=50)
    if stop:
        # The shell itself must live on after Ctrl-C.
        terminal.begin(f"(trap : INT; {command})")
        screen = terminal.wait(stop)
        terminal.press("C-c")
    elif answers is None:
        _, screen = terminal.run(command)
    else:
        terminal.begin(command)
        for number, answer in enumerate(answers):
            # The next question is there when the cursor waits behind its colon, once more than before.
            terminal.wait(re.compile(r"(?s)(?:^[^\n]*: [^\n]*\n.*){%d}^(Title|Id|Number|Make)[^\n]*: *\s*\Z" % number if number else r"^(Title|Id|Number|Make)[^\n]*: *\s*\Z", re.MULTILINE))
            terminal.type(answer)
        _, screen = terminal.finish()
    assert_shown(lines, screen)


def test_the_guide_is_tested():
    assert len(list(blocks())) >= 20
    # Outputs that no test sees would go out of date.
    assert GUIDE.count("```text") == len(list(blocks()))


def test_links_of_the_guide_lead_somewhere():
    anchors = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^##+ (.+)$", GUIDE, re.MULTILINE)}
    for target in re.findall(r"\]\(([^)]+)\)", re.sub(r"`[^`]*`", "", GUIDE)):
        if target.startswith("#"):
            assert target[1:] in anchors, target
        elif target != "preview.md":
            assert (ROOT / "docs" / target.split("#")[0]).is_file(), target
