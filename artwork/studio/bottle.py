"""Brown bottles and small glasses for juice."""

from __future__ import annotations

from math import cos

import bpy

from . import label as labels
from . import materials
from .jar import wrapped
from .mesh import Place, fillet, lathe

Material = bpy.types.Material

RADIUS, HEIGHT, WALL = 0.029, 0.185, 0.0022


def outline(inset: float = 0.0) -> list[tuple[float, float]]:
    """The profile of the bottle from the foot to the mouth, `inset` inwards."""
    r, n = RADIUS - inset, 0.0125 - inset
    return fillet([(0, 0.003 + inset), (r * 0.8, inset), (r, 0.004 + inset), (r, 0.104), (n + 0.004, 0.140), (n, 0.150), (n, HEIGHT - 0.010)], 0.014, 10)


def bottle(glass: Material, juice: Material, cap: Material, level: float = 0.150, at: Place = (0, 0, 0)) -> None:
    """A slim round bottle, filled up to the neck, with a screw cap."""
    outside, inside = outline(), outline(WALL)
    lathe(outside + [(0.0120, HEIGHT - 0.0095)] + inside[::-1], glass, "bottle", 96, at)
    wet = [(r, z) for r, z in outline(WALL * 0.6) if z < level]
    lathe([*wet, (wet[-1][0], level), (0, level)], juice, "juice", 96, at)
    c = 0.0155
    profile = fillet([(0, 0.022), (c, 0.022), (c, 0.006), (c + 0.0006, 0.0055), (c + 0.0004, 0.0), (c - 0.001, 0.0), (c - 0.001, 0.021), (0, 0.0205)], 0.0014, 4)
    lathe(profile, cap, "cap", 240, (at[0], at[1], at[2] + HEIGHT - 0.0215), wobble=lambda a, z: 0.0002 * cos(a * 60) if 0.0075 < z < 0.019 else 0.0)


def label(text: labels.Label, at: Place = (0, 0, 0), turn: float = 0.0, low: float = 0.030, high: float = 0.082, span: float = 3.2) -> None:
    picture = labels.image(text, RADIUS * span, high - low, 0.52)
    wrapped(RADIUS, low, high, materials.paper(picture, "label"), at, turn, span)


def tumbler(glass: Material, juice: Material, radius: float = 0.023, height: float = 0.058, level: float = 0.038, at: Place = (0, 0, 0)) -> None:
    """A small glass with a heavy foot, half full."""
    foot, wall = radius * 0.86, 0.0016
    slope = (radius - foot) / height
    # Rings close to the rim keep its rounding from bending the light over the whole wall.
    outside = fillet([(0, 0.0012), (foot * 0.75, 0.0), (foot, 0.0008), (radius - slope * 0.0012, height - 0.0012)], 0.003, 5) + [(radius - slope * 0.0006, height - 0.0006), (radius, height)]
    inside = [(radius - wall, height)] + fillet([(radius - wall - slope * 0.0006, height - 0.0006), (foot - wall, 0.011), (foot * 0.6, 0.0085), (0, 0.008)], 0.004, 5)
    lathe(outside + [(radius - wall * 0.3, height + 0.0006), (radius - wall * 0.7, height + 0.0006)] + inside, glass, "tumbler", 96, at)
    edge = foot + slope * level - wall * 0.6
    lathe([(0, 0.0074), (foot * 0.6, 0.0078), (foot - wall * 0.6, 0.0108), (edge, level + 0.0012), (edge - 0.0012, level + 0.0002), (edge - 0.003, level), (0, level)], juice, "juice", 96, at)
