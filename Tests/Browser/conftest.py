"""The site as a buyer uses it, in a real browser. What Tests/Site knows about the built catalogue serves here too."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "Site"))

from catalogue import Catalogue  # noqa: E402
from chromium import browser, served  # noqa: E402

import os  # noqa: E402

import pytest  # noqa: E402


@pytest.fixture(scope="session")
def public():
    folder = os.environ.get("IPPIN_PUBLIC")
    if not folder or not (Path(folder) / "index.html").is_file():
        pytest.exit("IPPIN_PUBLIC must name a folder that `ippin build` wrote; script/test sets it", returncode=2)
    return Path(folder).resolve()


@pytest.fixture(scope="session")
def catalogue(public):
    return Catalogue(public)


@pytest.fixture(scope="session")
def address(public):
    with served(public) as address:
        yield address


@pytest.fixture(scope="module")
def tab():
    with browser() as tab:
        yield tab


@pytest.fixture(autouse=True)
def clean(tab):
    tab.complaints.clear()
    yield
    tab.scripts(allowed=True)
