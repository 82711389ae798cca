"""Where the Python tools of the tests are."""

from pathlib import Path

import pytest

VENV_LIBRARIES = Path(pytest.__file__).parents[1]
