"""What tests are given of the built catalogue: its folder, its pages, and a browser in front of them. The conftest of a folder of tests takes what it needs."""

import os
from pathlib import Path

import pytest

from catalogue import Catalogue
from chromium import browser, served


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
