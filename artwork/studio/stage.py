"""What the subject stands on, and the wall behind it."""

from __future__ import annotations

import random
from math import cos, pi, sin

import bpy

from . import materials
from .mesh import Fold, cloth, displace, rounded_box, sheet

WALLS = {
    "light": ("#d3ccbf", "#c4bcad"),
    "warm": ("#c9b79c", "#b8a487"),
    "grey": ("#8e8d89", "#7d7c78"),
    "dark": ("#3d3f40", "#333536"),
}


def planks(size: tuple[float, float], width: float = 0.14, material: bpy.types.Material | None = None, seed: int = 0,
           turn: float = 0.0, top: float = 0.0, thickness: float = 0.03) -> list[bpy.types.Object]:
    """Boards side by side along X, their upper face at `top`, none quite level with the next."""
    wood = material or materials.oak()
    chance = random.Random(seed)
    boards = []
    count = round(size[1] / width)
    for index in range(count):
        y = (index - (count - 1) / 2) * width
        z = top - thickness - chance.random() * 0.0006
        board = rounded_box((size[0], width - 0.0016, thickness), 0.0014, wood, "board", steps=3)
        board.location = (-y * sin(turn), y * cos(turn), z)
        board.rotation_euler = (0, 0, turn)
        boards.append(board)
    return boards


def slab(size: tuple[float, float, float], material: bpy.types.Material | None = None, at: tuple[float, float, float] = (0, 0, 0),
         turn: float = 0.0, seed: int = 3, chip: float = 0.0011) -> bpy.types.Object:
    """A sawn stone with worn edges; it stands on `at`."""
    cuts = 64
    stone = rounded_box(size, 0.0022, material or materials.slate(), "slab", at, (0, 0, turn), steps=2, cuts=cuts)
    return displace(stone, chip, 0.012, seed)


def board(size: tuple[float, float, float] = (0.34, 0.22, 0.018), at: tuple[float, float, float] = (0, 0, 0),
          turn: float = 0.0, material: bpy.types.Material | None = None) -> bpy.types.Object:
    """A cutting board of one piece of oak; it stands on `at`."""
    return rounded_box(size, min(0.006, size[2] * 0.4), material or materials.oak(), "cutting board", at, (0, 0, turn), steps=5)


def plaster_wall(kind: str = "light", distance: float = 0.75, width: float = 4.0) -> bpy.types.Object:
    """A plaster wall that far behind the subject. The low sun shines past it, as through a window out of sight."""
    colour, stain = WALLS[kind]
    thing = sheet((width, width), lambda x, y: 0.0, materials.plaster("wall", colour, stain), "wall", (4, 4))
    thing.location = (0, distance, width / 4)
    thing.rotation_euler = (pi / 2, 0, 0)
    thing.visible_shadow = False
    return thing


def stage(ground: str = "linen", wall: str | None = "light", distance: float = 0.75, seed: int = 0,
          turn: float = 0.0, folds: tuple[Fold, ...] = (), flat: float = 0.05, size: float = 2.4,
          colour: str | None = None) -> None:
    """A ground (`linen`, `oak`, `slate`, `plaster`, `felt`) with its face at zero, and a wall (or none).

    The subject stands at the origin; on linen the cloth lies flat within `flat` metres of it.
    """
    if wall:
        plaster_wall(wall, distance)
    if ground == "linen":
        fine = materials.linen(colour=colour or "#d8cdb8")
        sheet((size * 2, size * 2), lambda x, y: -0.001, fine, "under", (2, 2))
        cloth((size / 2, size / 2), fine, folds, seed, (0, 0, 0), turn, flat=flat, cells=(420, 420))
    elif ground == "oak":
        planks((size, size), seed=seed, turn=turn)
    elif ground == "slate":
        sheet((size, size), lambda x, y: 0.0, materials.slate(), "stone", (2, 2), turn=turn)
    elif ground == "plaster":
        sheet((size * 2, size * 2), lambda x, y: 0.0, materials.plaster("ground", colour or "#d3ccbf", "#c6bead"), "ground", (2, 2))
    elif ground == "felt":
        sheet((size, size), lambda x, y: 0.0, materials.felted(colour=colour or "#8d8b87"), "felt", (2, 2), turn=turn)
    else:
        raise ValueError(f"no ground is called {ground}")
