"""Which function builds which picture."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

Builder = Callable[[], None]
SHOTS: dict[str, Builder] = {}


def shot(name: str) -> Callable[[Builder], Builder]:
    """Registers a scene under the path that its picture has below `content/`."""

    def register(build: Builder) -> Builder:
        if name in SHOTS:
            raise ValueError(f"two shots are called {name}")
        SHOTS[name] = build
        return build

    return register


def load() -> dict[str, Builder]:
    """All shots of the package `shots`."""
    package = importlib.import_module("shots")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"shots.{module.name}")
    return SHOTS
