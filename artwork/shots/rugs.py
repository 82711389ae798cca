"""Shyrdaks and the ala-kiyiz runner."""

from __future__ import annotations

from math import pi

import bpy
import numpy as np

from studio import fields, laid, materials, ornament, scene
from studio.camera import look
from studio.felt import felt, fibres
from studio.light import area, daylight, sun
from studio.registry import shot
from studio.rugs import Wool, rolled, shyrdak, turned_corner
from studio.stage import planks, plaster_wall

MADDER = Wool("#6f2b25", "#9b9284", ("#c9b996", "#65503e"), "#8f8576")
MILK = Wool("#3d2c22", "#d2c8b4", ("#cfc3a8", "#6a5444"), "#a2988a")


def quiet_floor(seed: int, size: tuple[float, float] = (5.0, 4.6)) -> None:
    planks(size, 0.17, materials.oak(light="#8f7150", dark="#5f4630", rough=0.6), seed=seed)


def bars(at: tuple[float, float, float], columns: int, rows: int, size: tuple[float, float]) -> None:
    """A window frame, unseen by the camera, that the sun draws on the floor."""
    wood = materials.principled("frame", "#808080", 0.8)
    x, y, z = at
    wide, tall = size

    def blind(width: float, height: float, dy: float, dz: float) -> None:
        part = fields.mesh("bar", np.array([(0, dy - width / 2, dz - height / 2), (0, dy + width / 2, dz - height / 2), (0, dy + width / 2, dz + height / 2), (0, dy - width / 2, dz + height / 2)]),
                           np.array([[0, 1, 2, 3]]), wood)
        part.location = (x, y, z)
        part.visible_camera = part.visible_diffuse = part.visible_glossy = False

    for k in range(columns + 1):
        blind(0.05, tall, (k / columns - 0.5) * wide, 0)
    for k in range(rows + 1):
        blind(wide, 0.05, 0, (k / rows - 0.5) * tall)
    for dy, dz, width, height in ((0, tall / 2 + 2, 9, 4), (0, -tall / 2 - 2, 9, 4), (wide / 2 + 2, 0, 4, tall), (-wide / 2 - 2, 0, 4, tall)):
        blind(width, height, dy, dz)


@shot("products/shyrdak-rug/rug.jpg")
def rug_on_floorboards() -> None:
    scene.matt()
    quiet_floor(4)
    plaster_wall("light", 1.55, 6)
    shyrdak(ornament.horn_rug(), MADDER, bend=turned_corner((0.75, -0.5), (-1.0, 0.8), 0.26, 0.05))
    daylight(strength=1.05, scale=2.4)
    look((0.0, -0.02, 0.0), (-0.5, -2.05, 1.75), lens=52, fstop=5.6, focus=(0, -0.2, 0.01))


@shot("products/shyrdak-rug/detail.jpg")
def horn_from_close_by() -> None:
    scene.matt()
    design = ornament.horn_rug(3200)
    rug = shyrdak(design, MADDER, window=(-0.14, 0.05, 0.14, 0.33), cell=0.0006, scale=1.0, cord=0.0019)
    share = design.distance

    def colour(places: fields.Array) -> fields.Array:
        width, depth = design.size
        rows = np.clip(((depth / 2 - places[:, 1]) * design.per_metre).astype(int), 0, share.shape[0] - 1)
        columns = np.clip(((places[:, 0] + width / 2) * design.per_metre).astype(int), 0, share.shape[1] - 1)
        figure = share[rows, columns] > 0
        return np.where(figure[:, None], fields.rgb(MADDER.figure), fields.rgb(MADDER.ground)) * 1.12

    fibres(rug, 150000, colour, length=0.006, lift=0.0009, radius=0.000024, spread=0.16)
    for cord in [thing for thing in bpy.context.scene.objects if thing.name.startswith("cord")]:
        fibres(cord, max(200, len(cord.data.vertices) // 4), "#b5a58a", length=0.004, lift=0.0009, radius=0.000018, curl=0.3)
    daylight(strength=1.5, scale=0.8, at=(-1.2, 0.35, 0.6))
    look((0.015, 0.178, 0.011), (-0.045, -0.06, 0.19), lens=85, fstop=9, focus=(0.01, 0.17, 0.011))


@shot("products/shyrdak-rug-large/rug.jpg")
def large_rug_under_a_window() -> None:
    scene.matt()
    planks((6, 6.2), 0.17, materials.oak(light="#a08362", dark="#6f543b", rough=0.55), seed=9)
    plaster_wall("light", 1.35, 8)
    fields.mesh("skirting", np.array([(-4, 1.335, 0), (4, 1.335, 0), (4, 1.335, 0.12), (-4, 1.335, 0.12), (-4, 1.35, 0.125), (4, 1.35, 0.125)], float),
                           np.array([[0, 1, 2, 3], [3, 2, 5, 4]]), materials.principled("white lead", "#cfc8ba", 0.5))
    shyrdak(ornament.wing_rug(), MILK, thickness=0.012, cell=0.004, pitch=0.015)
    daylight(strength=0.85, scale=3.0)
    sun((-2.2, 0.5, 1.75), strength=7.0, softness=1.2)
    bars((-2.2, 0.3, 1.6), 2, 3, (1.5, 1.7))
    look((0.0, 0.05, 0.1), (0.75, -2.75, 1.85), lens=45, fstop=5.6, focus=(0, -0.3, 0.01))


@shot("products/shyrdak-rug-large/pair.jpg")
def rolled_pair() -> None:
    scene.matt()
    planks((4, 4), 0.19, materials.oak(light="#a98258", dark="#75522f"), seed=2)
    plaster_wall("grey", 1.1, 6)
    design = ornament.wing_rug()
    for twin, place, turn in ((design, (0.06, 0.16, 0.0), 0.2), (design.twin(), (-0.04, -0.2, 0.0), -0.04)):
        before = set(bpy.context.scene.objects)
        shyrdak(twin, MILK, thickness=0.012, cell=0.005, pitch=0.015, bend=rolled(1.0, 0.03, 0.0145))
        for thing in set(bpy.context.scene.objects) - before:
            thing.location = place
            thing.rotation_euler = (0, 0, pi / 2 + turn)
    daylight(strength=1.2, scale=1.8, at=(-1.15, -0.15, 0.85))
    look((0.0, 0.0, 0.05), (-0.95, -2.0, 1.15), lens=54, fstop=5.6, focus=(-0.3, -0.25, 0.15))


def runner(colour: fields.Array, bend=lambda p: p) -> bpy.types.Object:
    """The runner lies along Y."""
    columns, rows = 420, 150
    y, x = np.meshgrid(np.linspace(0.35, -0.35, rows + 1), np.linspace(-1, 1, columns + 1), indexing="ij")
    flat = np.column_stack([x.ravel(), y.ravel()])
    edge = np.minimum(1 - np.abs(x), 0.35 - np.abs(y))
    z = 0.009 * (1 - 0.8 * (1 - np.clip(edge / 0.012, 0, 1)) ** 2) + 0.0012 * fields.noise(flat, 0.05, 3).reshape(x.shape) + 0.002
    wave = 0.006 * np.clip(fields.noise(flat, 0.4, 12, 2), 0, 1).reshape(x.shape)
    px = x + 0.006 * fields.noise(np.column_stack([y.ravel(), y.ravel() * 0 + 4]), 0.09, 5).reshape(x.shape) * np.abs(x) ** 8
    py = y + 0.006 * fields.noise(np.column_stack([x.ravel(), x.ravel() * 0 + 4]), 0.12, 6).reshape(x.shape) * (np.abs(y) / 0.35) ** 4
    z = np.where(edge <= 0, 0.0005, z + wave)
    grid = np.stack([-py, px, z], axis=-1)
    uv = np.stack([x / 2 + 0.5, y / 0.7 + 0.5], axis=-1)
    return fields.quads("runner", grid, felt("runner", fields.image("runner", colour), 1.5, 0.55, lumps=0.003), uv)


@shot("products/ala-kiyiz-runner/runner.jpg")
def runner_in_a_hall() -> None:
    scene.matt()
    planks((4.0, 7.0), 0.15, materials.oak(light="#b7a07e", dark="#8a7050", rough=0.5), seed=6, turn=pi / 2)
    white = materials.plaster("hall", "#d8d3c8", "#cbc4b6")
    for x, turn in ((-0.95, pi / 2), (0.95, -pi / 2)):
        wall = fields.mesh("wall", np.array([(x, -3.2, 0), (x, 3.2, 0), (x, 3.2, 3), (x, -3.2, 3)], float), np.array([[0, 1, 2, 3]]), white)
        wall.visible_shadow = False
        skirt = fields.mesh("skirting", np.array([(x * 0.985, -3.2, 0), (x * 0.985, 3.2, 0), (x * 0.985, 3.2, 0.11), (x * 0.985, -3.2, 0.11), (x, -3.2, 0.115), (x, 3.2, 0.115)], float),
                            np.array([[0, 1, 2, 3], [3, 2, 5, 4]]), materials.principled("skirting", "#dcd7cc", 0.45))
        skirt.visible_shadow = False
    plaster_wall("light", 2.1, 6)
    runner(laid.mountain_runner())
    daylight(strength=0.7, scale=2.2, at=(-0.9, 0.75, 0.95))
    area("door", (0.2, 1.6, 2.4), (0, 0.6, 0), (1.2, 1.2), 22, (0.95, 0.98, 1.0))
    look((0.0, -0.02, 0.0), (0.5, -2.45, 1.55), lens=50, fstop=5.6, focus=(0.0, -0.4, 0.01))


@shot("products/ala-kiyiz-runner/detail.jpg")
def blurred_edge() -> None:
    scene.matt()
    side, per_metre = 0.16, 6000
    y, x = np.mgrid[0 : round(side * per_metre), 0 : round(side * per_metre)] / per_metre - side / 2
    inside = y > -0.012 + 0.016 * np.sin(x * 34 + 0.6) + 0.25 * x
    share = laid.feathered(inside, per_metre, 0.0016, 21)
    picture = fields.blend(fields.rgb(laid.WHITE), fields.rgb(laid.INDIGO), share)
    n = 260
    gy, gx = np.meshgrid(np.linspace(side / 2, -side / 2, n), np.linspace(-side / 2, side / 2, n), indexing="ij")
    flat = np.column_stack([gx.ravel(), gy.ravel()])
    z = 0.0016 * fields.noise(flat, 0.018, 2, 4).reshape(n, n)
    body = fields.quads("felt", np.stack([gx, gy, z], axis=-1), felt("edge", fields.image("edge", picture), 0.9, 0.6),
                        np.stack([gx / side + 0.5, gy / side + 0.5], axis=-1))

    def colour(places: fields.Array) -> fields.Array:
        rows = np.clip(((side / 2 - places[:, 1]) * per_metre).astype(int), 0, share.shape[0] - 1)
        columns = np.clip(((places[:, 0] + side / 2) * per_metre).astype(int), 0, share.shape[1] - 1)
        chance = np.random.default_rng(4).random(len(places))
        # A fibre is one colour or the other: the blur is a matter of how many lie where.
        blue = chance < share[rows, columns] * 0.94 + 0.02
        return np.where(blue[:, None], fields.rgb(laid.INDIGO) * 1.25, fields.rgb(laid.WHITE))

    fibres(body, 130000, colour, length=0.013, lift=0.0012, radius=0.000026, curl=0.42, spread=0.14, points=9)
    daylight(strength=1.3, scale=0.8, at=(-1.25, 0.35, 0.5))
    look((0.0, 0.004, 0.0), (0.03, -0.12, 0.13), lens=90, fstop=8, focus=(0.0, 0.0, 0.001))
