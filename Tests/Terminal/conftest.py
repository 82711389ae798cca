"""Each test gets a fresh copy of the real catalogue, and a terminal that stands in it. IPPIN names the program; script/test sets it."""

import os
import shutil
from pathlib import Path

import pytest

from terminal import Terminal

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def program():
    path = Path(os.environ.get("IPPIN", ROOT / ".build/debug/ippin"))
    if not path.is_file():
        pytest.exit(f"there is no {path}: build it, or run script/test", returncode=2)
    if not shutil.which("tmux"):
        pytest.exit("tmux is missing: run script/setup", returncode=2)
    return path


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "catalogue"
    shutil.copytree(ROOT / "content", folder / "content")
    return folder


@pytest.fixture
def open_terminal(program):
    terminals = []

    def open(folder, **options):
        terminals.append(Terminal(folder, program, **options))
        return terminals[-1]

    yield open
    for terminal in terminals:
        terminal.close()


@pytest.fixture
def terminal(open_terminal, site):
    return open_terminal(site)


@pytest.fixture
def edit(site):
    """Changes a text of the site as an editor would: `edit(path, old, new)`."""

    def edit(path, old, new):
        file = site / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} has no {old!r} any more"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def tree(folder):
    """Every file below a folder with its bytes, but not what Ippin keeps for itself."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(Path(folder).rglob("*")) if path.is_file() and ".ippin" not in path.parts}
