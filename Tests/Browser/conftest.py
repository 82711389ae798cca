"""The site as a buyer uses it, in a real browser. What Tests/Site knows about the built catalogue serves here too."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "Site"))

from built import address, catalogue, public, tab  # noqa: E402, F401


@pytest.fixture(autouse=True)
def clean(tab):
    """No test sees what one before it has set or left."""
    tab.ask("Emulation.setEmulatedMedia", media="", features=[])
    tab.complaints.clear()
    yield
    tab.scripts(allowed=True)
