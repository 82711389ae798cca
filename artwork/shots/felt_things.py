"""Sheep, donkey, coasters, and felt by the piece."""

from __future__ import annotations

import bpy
import numpy as np
from mathutils import Matrix
from PIL import Image, ImageDraw, ImageFont

from studio import animals, fields, materials, mesh, ornament, scene
from studio.camera import look
from studio.felt import felt, fibres
from studio.light import daylight
from studio.registry import shot
from studio.stage import plaster_wall, planks, stage


def placed(build, at: tuple[float, float, float], turn: float) -> None:
    """Builds something at the origin and moves all its parts together."""
    before = set(bpy.context.scene.objects)
    build()
    move = Matrix.Translation(at) @ Matrix.Rotation(turn, 4, "Z")
    for thing in set(bpy.context.scene.objects) - before:
        if thing.parent is None:
            thing.matrix_world = move @ thing.matrix_world


@shot("products/felt-sheep/sheep.jpg")
def sheep_on_a_shelf() -> None:
    scene.matt()
    plaster_wall("warm", 0.16, 2)
    mesh.rounded_box((1.2, 0.26, 0.022), 0.003, materials.oak(light="#b79a72", dark="#836242"), "shelf", (0, 0.03, -0.022))
    placed(animals.sheep, (0.004, 0, 0), 0.42)
    daylight(strength=0.95, scale=0.8, at=(-1.1, -0.25, 0.75))
    look((0.0, 0, 0.037), (-0.10, -0.40, 0.085), lens=108, fstop=8, focus=(-0.012, -0.02, 0.045))


@shot("products/felt-donkey/donkey.jpg")
def donkey_alone() -> None:
    scene.matt()
    stage("linen", wall="light", distance=0.5, seed=4, flat=0.16, folds=((0.1, 0.30, 0.3, 0.02, 0.012),))
    placed(animals.donkey, (0.006, 0, 0), 0.55)
    daylight(strength=1.15, scale=0.8)
    look((0.0, 0, 0.043), (0.06, -0.42, 0.13), lens=100, fstop=8, focus=(-0.015, -0.02, 0.05))


@shot("products/felt-donkey/crib.jpg")
def donkey_and_sheep() -> None:
    scene.matt()
    planks((1.6, 1.4), 0.16, materials.oak(light="#5d4531", dark="#33251a", rough=0.45), seed=8)
    plaster_wall("dark", 0.5, 3)
    placed(animals.donkey, (-0.036, 0.018, 0), 0.75)
    placed(lambda: animals.sheep(seed=12), (0.058, -0.012, 0), 0.15)
    daylight(strength=1.7, scale=0.8, at=(-1.15, -0.25, 0.75))
    look((0.008, 0, 0.038), (-0.12, -0.46, 0.12), lens=84, fstop=7, focus=(0.0, -0.02, 0.045))


def coaster(figure: str, ground: str, at: tuple[float, float, float], turn: float, seed: int, tilt: tuple[float, float] = (0, 0)) -> None:
    """One mosaic coaster of 10 cm, 6 mm thick: the crown ring in one colour set into the other."""
    design = ornament.tunduk()
    chance = np.random.default_rng(seed)
    share = np.clip(design.distance / 0.0007 + 0.5, 0, 1)
    picture = fields.blend(fields.rgb(ground), fields.rgb(figure), share)
    rings, spokes, radius, thick = 90, 180, 0.05, 0.006
    profile = [(radius * k / rings, thick) for k in range(1, rings - 4)]
    profile += [(radius - 0.0022 * (1 - np.sin(a)), thick - 0.0022 + 0.0022 * np.cos(a)) for a in np.linspace(0.3, np.pi / 2, 5)]
    profile += [(radius, 0.0025), (radius - 0.0006, 0.0010), (radius - 0.002, 0.0003)]
    turnings = np.linspace(0, 2 * np.pi, spokes, endpoint=False)
    r = np.array([p[0] for p in profile])[:, None] * (1 + 0.006 * np.sin(2 * turnings + seed) + 0.004 * np.sin(5 * turnings + seed * 2))[None]
    x, y = r * np.cos(turnings), r * np.sin(turnings)
    z = np.repeat(np.array([p[1] for p in profile])[:, None], spokes, 1)
    flat = np.column_stack([x.ravel(), y.ravel()])
    rows = np.clip(((0.05 - flat[:, 1]) * design.per_metre).astype(int), 0, share.shape[0] - 1)
    columns = np.clip(((flat[:, 0] + 0.05) * design.per_metre).astype(int), 0, share.shape[1] - 1)
    groove = np.exp(-((design.distance[rows, columns] / 0.0011) ** 2)).reshape(z.shape)
    z = z + (0.0006 * fields.noise(flat, 0.012, seed).reshape(z.shape) - 0.0005 * groove) * (z > 0.004)
    uv = np.stack([x / 0.1 + 0.5, y / 0.1 + 0.5], axis=-1)
    disc = fields.quads("coaster", np.stack([x, y, z], axis=-1), felt("coaster", fields.image("coaster", picture), 0.9, 0.5), uv, (False, True))

    def colour(places: fields.Array) -> fields.Array:
        rows = np.clip(((0.05 - places[:, 1]) * design.per_metre).astype(int), 0, share.shape[0] - 1)
        columns = np.clip(((places[:, 0] + 0.05) * design.per_metre).astype(int), 0, share.shape[1] - 1)
        return np.where((share[rows, columns] > 0.5)[:, None], fields.rgb(figure), fields.rgb(ground)) * 1.1

    disc.location = at
    disc.rotation_euler = (*tilt, turn)
    bpy.context.view_layer.update()
    fibres(disc, 26000, colour, length=0.006, lift=0.0008, radius=0.000022, spread=0.16, seed=int(chance.integers(99)))


@shot("products/felt-coasters/set.jpg")
def four_coasters() -> None:
    scene.matt()
    stage("slate", wall="light", distance=0.7)
    red, coal = "#6a2a24", "#3b3937"
    coaster(red, coal, (-0.074, 0.064, 0), 0.2, 1)
    coaster(coal, red, (0.072, -0.058, 0), -0.3, 2)
    coaster(coal, red, (-0.060, -0.074, 0), 0.5, 3)
    coaster(red, coal, (0.066, 0.070, 0), 0.1, 4)
    tumbler((0.066, 0.070, 0.0062))
    daylight(strength=1.4, scale=0.9, ambient=0.25)
    look((0.004, 0.012, 0.030), (-0.14, -0.52, 0.42), lens=66, fstop=9, focus=(0.0, -0.02, 0.006))


def tumbler(at: tuple[float, float, float]) -> None:
    """A plain glass, two thirds full of water."""
    outside = [(0.0, 0.0), (0.027, 0.0), (0.0293, 0.0016), (0.0300, 0.005), (0.0345, 0.092), (0.0348, 0.0955)]
    inside = [(0.0340, 0.0960), (0.0333, 0.0955), (0.0330, 0.092), (0.0287, 0.0085), (0.0260, 0.0068), (0.0, 0.0065)]
    mesh.lathe(outside + inside, materials.clear("tumbler", "#fbfdfc", 1.75), "tumbler", at=at)
    water = materials.clear("water", "#f5f9f8", 1.45)
    level = 0.062
    edge = 0.0287 + (0.0330 - 0.0287) * (level - 0.0085) / 0.0835
    mesh.lathe([(0.0, 0.0064), (0.0260, 0.0067), (0.0288, 0.0085), (edge + 0.0001, level), (edge - 0.001, level - 0.0004), (0.0, level - 0.0006)], water, "water", at=at)


def folded(layers: int, length: float, depth: float, thick: float, colour: str, z: float, seed: int, hair: int = 26000) -> float:
    """A length of felt folded to and fro, its cut edge towards the viewer; returns where the next one lies."""
    chance = np.random.default_rng(seed)
    gap = thick * 1.10
    centre: list[tuple[float, float]] = []
    for k in range(layers):
        ends = (-length / 2 + chance.normal(0, 0.004), length / 2 + chance.normal(0, 0.004))
        xs = np.linspace(ends[k % 2], ends[1 - k % 2], 60)
        sag = 0.0012 * np.sin(xs * 13 + seed + k * 0.4)
        centre += list(zip(xs, z + thick / 2 + k * gap + sag))
        if k < layers - 1:
            side = 1 if k % 2 == 0 else -1
            for a in np.linspace(0.25, np.pi - 0.25, 9):
                centre.append((xs[-1] + side * gap * 0.85 * np.sin(a), z + thick / 2 + k * gap + gap / 2 * (1 - np.cos(a)) + sag[-1]))
    line = np.array(centre)
    ahead = np.gradient(line, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1)[:, None]
    normal = np.column_stack([-ahead[:, 1], ahead[:, 0]])
    # The section of the sheet: a box with worn edges, walked round once.
    half, corner = thick / 2 * 0.97, 0.0009
    y = np.concatenate([np.linspace(-depth / 2 + corner, depth / 2 - corner, 40), [depth / 2], [depth / 2], np.linspace(depth / 2 - corner, -depth / 2 + corner, 40), [-depth / 2], [-depth / 2]])
    o = np.concatenate([[half] * 40, [half - corner], [corner - half], [-half] * 40, [corner - half], [half - corner]])
    grid = np.stack([line[:, :1] + normal[:, :1] * o, np.broadcast_to(y, (len(line), len(y))), line[:, 1:] + normal[:, 1:] * o], axis=-1)
    wander = 0.0022 * fields.noise(np.column_stack([np.arange(len(line)) * 0.006, np.full(len(line), seed * 1.7)]), 0.09, seed)
    grid[..., 1] += wander[:, None] * (np.abs(y) / (depth / 2)) ** 4
    grid[..., 2] += 0.0004 * fields.noise(np.column_stack([grid[..., 0].ravel(), grid[..., 1].ravel()]), 0.03, seed).reshape(grid.shape[:2])
    sheet = fields.quads("length", grid, felt("length", colour, 1.2, 0.5), wrap=(False, True))
    fibres(sheet, hair, colour, length=0.008, lift=0.0011, radius=0.000028, spread=0.12, seed=seed,
           keep=lambda p: np.where(p[:, 1] < -depth / 2 + 0.004, 9.0, 1.0))
    return z + layers * gap + 0.0006


@shot("products/felt-by-the-piece/stack.jpg")
def stack_of_lengths() -> None:
    scene.matt()
    planks((2.4, 2.2), 0.19, materials.oak(light="#a88a66", dark="#725740"), seed=3)
    plaster_wall("light", 0.75, 4)
    z = 0.0
    for k, colour in enumerate(("#7f7c77", "#ded6c6", "#7a7772", "#e2dacb", "#8a8680")):
        z = folded(4, 0.335, 0.26, 0.0042, colour, z, 30 + k)
    daylight(strength=0.95, scale=1.1, at=(-1.15, -0.1, 0.8))
    look((0.0, -0.04, 0.042), (-0.33, -0.80, 0.30), lens=66, fstop=6.3, focus=(-0.02, -0.13, 0.06))


def ruler() -> None:
    """A wooden ruler along X, its millimetres on the far edge."""
    scale, wide, tall = 5000, 0.2, 0.028
    picture = Image.new("RGB", (round(wide * scale), round(tall * scale)), "#d9b983")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf", 22)
    for mm in range(0, 200):
        reach = 0.0075 if mm % 10 == 0 else 0.0055 if mm % 5 == 0 else 0.0038
        draw.line([(mm * 5, 0), (mm * 5, reach * scale)], fill="#2c241c", width=1)
        if mm % 10 == 0 and mm:
            draw.text((mm * 5, reach * scale + 4), str(mm // 10), fill="#2c241c", font=font, anchor="mt")
    wood = np.random.default_rng(2).normal(0, 1, (picture.height, 1)).cumsum(axis=0)
    wood = (wood - wood.mean()) / wood.std()
    pixels = np.asarray(picture) / 255 * (1 + 0.035 * wood[..., None])
    stick = mesh.sheet((wide, tall), lambda x, y: 0.0030 - 0.0016 * max(0.0, (y - 0.004) / 0.010), materials.paper(fields.image("ruler", pixels)), "ruler", (100, 30), thickness=0.0)
    uv = stick.data.uv_layers[0]
    flat = np.array([loop.uv[:] for loop in uv.data]) / (wide, tall) + 0.5
    uv.uv.foreach_set("vector", flat.astype(np.float32).ravel())
    mesh.rounded_box((wide, tall - 0.0004, 0.0012), 0.0004, materials.oak(light="#d9b983", dark="#b08d58"), "ruler", (0, 0, 0))


@shot("products/felt-by-the-piece/edge.jpg")
def cut_edge() -> None:
    scene.matt()
    stage("slate", wall="grey", distance=0.5)
    n, m, thick = 300, 120, 0.004
    x, y = np.meshgrid(np.linspace(-0.14, 0.14, n), np.linspace(0.0, 0.11, m), indexing="xy")
    flat = np.column_stack([x.ravel(), y.ravel()])
    z = (thick + 0.0004 * fields.noise(flat, 0.02, 3, 4) + 0.00025 * fields.noise(flat, 0.004, 4)).reshape(m, n)
    rounding = np.clip(1 - y / 0.0007, 0, 1)
    top = np.stack([x, y + 0.0003 * fields.noise(np.column_stack([x[0], x[0] * 0]), 0.012, 6)[None], z - 0.0004 * rounding], axis=-1)
    wall = [top[0] * (1, 1, f) + (0, 0.0002 * np.sin(f * 9), 0.0001) for f in (0.0, 0.2, 0.4, 0.6, 0.8)]
    sheet = fields.quads("felt", np.concatenate([np.stack(wall), top]), felt("felt", "#dad2c2", 0.8, 0.6))
    sheet.rotation_euler = (0, 0, 0.06)
    bpy.context.view_layer.update()
    fibres(sheet, 90000, "#e4dccd", length=0.007, lift=0.0009, radius=0.000022, spread=0.13, seed=7,
           keep=lambda p: np.where(p[:, 1] < 0.0015, 14.0, np.where(p[:, 1] < 0.06, 1.0, 0.3)))
    before = set(bpy.context.scene.objects)
    ruler()
    for thing in set(bpy.context.scene.objects) - before:
        thing.location = (0.012, -0.0175, 0)
        thing.rotation_euler = (0, 0, 0.06)
    daylight(strength=0.9, scale=0.7, at=(-1.15, 0.1, 0.5))
    look((0.0, 0.0, 0.002), (-0.045, -0.15, 0.075), lens=95, fstop=9, focus=(0.0, -0.003, 0.003))
