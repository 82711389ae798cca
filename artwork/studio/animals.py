"""The felt sheep and the felt donkey, a palm long, looking towards -X."""

from __future__ import annotations

import bpy
import numpy as np

from . import bodies, fields, materials
from .bodies import Lump
from .felt import felt, fibres, scatter, strands
from .fields import Array

DARK, CREAM, GREY, MUZZLE, MANE = "#4b3a30", "#e9dfc8", "#86817a", "#d8ccb4", "#463a32"


def legs(places: list[tuple[float, float]], top: float, colour: str, seed: int, foot: float = 0.0044) -> bpy.types.Object:
    """Four legs, none quite upright."""
    chance = np.random.default_rng(seed)
    lumps = []
    for x, y in places:
        dx, dy = chance.normal(0, 0.0012, 2)
        lumps.append(Lump((x, y, top), (x + dx, y + dy, foot), foot * 1.25, foot))
    body = bodies.blob("legs", lumps, felt("legs", colour, 0.7, 0.5), 0.0009, 0.0005, 0.005, seed)
    points = fields.points_of(body)
    points[:, 2] = np.maximum(points[:, 2], 0.0002)
    fields.move_points(body, points)
    fibres(body, 12000, colour, length=0.0035, lift=0.0008, radius=0.00002, spread=0.2, seed=seed)
    return body


def eye(at: tuple[float, float, float], radius: float = 0.0015) -> None:
    bead = materials.principled("bead", "#0b0908", 0.12, coat_weight=0.5)
    unit, faces = bodies.ball(24, 14)
    fields.mesh("eye", unit * radius + np.array(at), faces[:, :4][(faces[:, 3] != faces[:, 0])], bead)


def ear(root: Array, tip: Array, facing: Array, width: float, colour: str, inside: str, seed: int) -> None:
    """A leaf of felt, hollow towards `facing`."""
    root, tip, facing = (np.asarray(v, float) for v in (root, tip, facing))
    along = tip - root
    across = np.cross(along / np.linalg.norm(along), facing / np.linalg.norm(facing))
    u, v = np.meshgrid(np.linspace(0, 1, 26), np.linspace(-1, 1, 15), indexing="ij")
    wide = width * np.sin(np.pi * np.clip(u * 0.86 + 0.10, 0, 1)) ** 0.75
    grid = root + u[..., None] * along + (wide * v)[..., None] * across - (wide * 0.75 * (1 - v**2))[..., None] * facing
    leaf = fields.quads("ear", grid, felt("ear", colour, 0.7, 0.5))
    solid = leaf.modifiers.new("felt", "SOLIDIFY")
    solid.thickness, solid.offset = 0.0026, 0.0
    body = bodies.skin(leaf, 0.0007, 0.0003, 0.004, seed, 4)
    middle = root + along * 0.5

    def shade(places: Array) -> Array:
        hollow = ((places - middle) @ facing > -width * 0.42) & (np.abs((places - middle) @ across) < width * 0.62)
        return np.where(hollow[:, None], fields.rgb(inside), fields.rgb(colour))

    fibres(body, 7000, shade, length=0.0035, lift=0.0007, radius=0.00002, spread=0.18, seed=seed)


def sheep(fleece: str = CREAM, seed: int = 5) -> None:
    """90 × 45 × 75 mm: a curly fleece on dark legs, a dark face."""
    legs([(-0.021, -0.0105), (-0.019, 0.0105), (0.022, -0.0115), (0.0235, 0.0105)], 0.030, DARK, seed)
    core = [Lump((-0.018, 0, 0.042), (0.020, 0, 0.041), 0.0165, 0.0172), Lump((-0.024, 0, 0.046), (-0.030, 0, 0.057), 0.0115, 0.0085)]
    body = bodies.blob("body", core, felt("fleece", fleece, 0.8, 0.35), 0.0014, 0.0009, 0.008, seed)
    head = bodies.blob("head", [Lump((-0.030, 0, 0.0585), (-0.0405, 0, 0.0535), 0.0093, 0.0062)], felt("head", DARK, 0.7, 0.45), 0.0008, 0.0004, 0.004, seed)
    fibres(head, 15000, DARK, length=0.0035, lift=0.0007, radius=0.00002, spread=0.2, seed=seed)
    for side in (-1, 1):
        ear(np.array([-0.0295, side * 0.0075, 0.0615]), np.array([-0.0275, side * 0.0205, 0.0575]), np.array([-0.75, 0, -0.65]), 0.0042, DARK, "#6d574a", seed)
        eye((-0.0395 + 0.0005, side * 0.0066, 0.0595), 0.0014)
    chance = np.random.default_rng(seed)

    def woolly(places: Array) -> Array:
        return np.where((places[:, 0] < -0.034) | (places[:, 2] < 0.024), 0.0, 1.0)

    roots, normals = bodies.even(*scatter(body, 2600, chance, woolly), apart=0.0040)
    bodies.curls(body, roots, normals, fleece, 0.0036, 42, seed=seed)
    front = [Lump((-0.0305, -0.003, 0.0665), (-0.0305, 0.003, 0.0665), 0.0055, 0.0055)]
    tuft = bodies.blob("tuft", front, felt("tuft", fleece, 0.8, 0.35), 0.001, 0.0004, 0.004, seed)
    bodies.curls(tuft, *bodies.even(*scatter(tuft, 500, chance), apart=0.0036), fleece, 0.0028, 36, seed=seed + 1)


def donkey(seed: int = 9) -> None:
    """95 × 40 × 90 mm: grey, with a cream muzzle, a brown mane and long ears set in last."""
    grey = felt("donkey", GREY, 0.8, 0.5)
    parts = [Lump((-0.020, 0, 0.0405), (0.021, 0, 0.0415), 0.0140, 0.0150), Lump((-0.025, 0, 0.046), (-0.0335, 0, 0.064), 0.0102, 0.0082),
             Lump((-0.0335, 0, 0.0655), (-0.047, 0, 0.0545), 0.0084, 0.0058)]
    for x, y in ((-0.0225, -0.0088), (-0.0205, 0.0088), (0.0225, -0.0092), (0.0245, 0.0090)):
        parts.append(Lump((x, y, 0.036), (x * 1.03, y * 1.02, 0.0043), 0.0058, 0.0043))
    body = bodies.blob("donkey", parts, grey, 0.0009, 0.0006, 0.006, seed, 8)
    points = fields.points_of(body)
    points[:, 2] = np.maximum(points[:, 2], 0.0002)
    fields.move_points(body, points)
    nose = bodies.blob("muzzle", [Lump((-0.0455, 0, 0.0562), (-0.0500, 0, 0.0522), 0.0066, 0.0060)], felt("muzzle", MUZZLE, 0.7, 0.35), 0.0007, 0.0004, 0.004, seed)

    def coat(places: Array) -> Array:
        belly = np.clip((0.034 - places[:, 2]) / 0.010, 0, 1) * (np.abs(places[:, 1]) < 0.007)
        hoof = np.clip((0.010 - places[:, 2]) / 0.004, 0, 1)
        colour = fields.blend(fields.rgb(GREY) * 1.05, fields.rgb(MUZZLE), belly * 0.6)
        return fields.blend(colour, fields.rgb(MANE), hoof)

    fibres(body, 60000, coat, length=0.0045, lift=0.0010, radius=0.000021, spread=0.2, seed=seed)
    fibres(nose, 9000, MUZZLE, length=0.003, lift=0.0006, radius=0.00002, spread=0.1, seed=seed)
    for side in (-1, 1):
        ear(np.array([-0.0305, side * 0.0045, 0.0705]), np.array([-0.0300 + 0.004 * (side > 0), side * 0.0165, 0.0915]), np.array([-0.9, side * 0.35, 0.1]), 0.0046, GREY, "#b3a691", seed + side)
        eye((-0.0405, side * 0.0066, 0.0640), 0.0014)
    line = np.array([[-0.0345, 0, 0.0735], [-0.0285, 0, 0.0715], [-0.0215, 0, 0.0625], [-0.0155, 0, 0.0555]])
    mane(line, 2600, 0.0085, seed)
    tail = np.linspace(0, 1, 30)
    path = np.column_stack([0.0345 + 0.006 * np.sin(tail * 2.2), 0.002 * tail, 0.049 - 0.027 * tail])
    bodies.thread(path, 0.0012, felt("tail", GREY, 0.6, 0.4), "tail")
    mane(np.array([path[-1], path[-1] - (0, 0, 0.004)]), 700, 0.010, seed + 3, down=True)


def mane(line: Array, count: int, length: float, seed: int, down: bool = False) -> None:
    """Stiff hair along a line: upright on the neck, hanging on the tail."""
    chance = np.random.default_rng(seed)
    at = chance.random(count)
    knots = np.linspace(0, 1, len(line))
    root = np.column_stack([np.interp(at, knots, line[:, k]) for k in range(3)]) + chance.normal(0, 0.0008, (count, 3))
    t = np.linspace(0, 1, 8)
    lean = chance.normal(0, 0.20, (count, 3)) + ((0.15, 0, -1.0) if down else (0.45, 0, 0.95))
    size = length * chance.uniform(0.6, 1.05, count)
    path = root[:, None] + (t[None] * size[:, None])[..., None] * lean[:, None]
    path += np.cumsum(chance.normal(0, length * 0.02, (count, 8, 3)), axis=1)
    anchor = bpy.data.objects.new("mane", None)
    bpy.context.collection.objects.link(anchor)
    tone = fields.rgb(MANE) * (1 + chance.normal(0, 0.18, (count, 1)))
    strands(anchor, path, np.full((count, 8), 0.00005) * (1.1 - 0.7 * t), fields.linear(np.clip(tone, 0.01, 0.9)))
