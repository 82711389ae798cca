"""Soap: cut bars with the marks of the wire, what is stirred into them, paper bands, stamps."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

import bpy
import numpy as np
from mathutils import Matrix, Vector
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from . import label, materials
from .flowers import blade
from .mesh import Place, build, copy, displace, hide, rounded_box
from .nodes import Graph, Socket

Material = bpy.types.Material
BAR = (0.075, 0.052, 0.026)


@dataclass(frozen=True)
class Fleck:
    """Specks in the mass: their colour, size in metres and how many cells of that size hold one (0..1)."""

    colour: str
    size: float
    share: float
    long: float = 1.0


def flecked(graph: Graph, base: Socket, place: Socket, flecks: Sequence[Fleck]) -> Socket:
    """Specks of herb or petal just below the face."""
    for index, fleck in enumerate(flecks):
        turned = graph.mapping(place, (1 / fleck.long, 1, 1 / fleck.long ** 0.5), (index * 0.7, index * 0.3, 0), (0.5 * index, 0.3, 0.8))
        bent = graph.vector("ADD", turned, graph.scaled(graph.noise3(turned, 1.2 / fleck.size), fleck.size * 0.6))
        cells = graph.node("ShaderNodeTexVoronoi", {"Vector": bent, "Scale": 0.45 / fleck.size})
        chosen = graph.math("LESS_THAN", graph.split(cells.outputs["Color"])[0], fleck.share)
        spot = graph.span(cells.outputs["Distance"], 0.14, 0.24, 1.0, 0.0)
        base = graph.mix(graph.math("MULTIPLY", graph.math("MULTIPLY", spot, chosen), 0.85), base, fleck.colour)
    return base


def soap(name: str, colour: str, deep: str, flecks: Sequence[Fleck] = (), stamp: bpy.types.Image | None = None,
         stamped: tuple[float, float] = (BAR[0], BAR[1]), depth: float = 0.0012, ash: float = 0.18, clear: float = 0.0025,
         strength: float = 1.0) -> Material:
    """Cured soap: matt, light goes in a little; the wire leaves fine lines, the air a pale bloom.

    `stamp` is pressed into the upper face (dark is deep) over the size `stamped`.
    """
    graph = Graph(name)
    place = graph.coords()
    cloud = graph.noise(place, 38, 4, 0.6, 1.0)
    base = graph.mix(graph.span(cloud, 0.3, 0.75), colour, deep)
    base = flecked(graph, base, place, flecks)
    bloom = graph.span(graph.noise(place, 85, 5, 0.65), 0.5, 0.78, 0.0, ash)
    base = graph.mix(bloom, base, "#fffaf0")
    # The wire goes through along X and drags: long lines, close together, never quite straight.
    bent = graph.vector("ADD", place, graph.scaled(graph.noise3(place, 40), 0.0012))
    wire = graph.noise(graph.mapping(bent, (16, 800, 800)), 1.0, 3, 0.6)
    drag = graph.noise(graph.mapping(bent, (8, 170, 170)), 1.0, 2)
    pores = graph.span(graph.noise(place, 620, 2), 0.68, 0.76)
    relief = graph.math("ADD", graph.math("MULTIPLY", wire, 0.8), graph.math("MULTIPLY", drag, 1.6))
    relief = graph.math("SUBTRACT", relief, graph.math("MULTIPLY", pores, 0.9))
    normal = graph.bump(relief, 0.00013 * strength)
    if stamp is not None:
        x, y, z = graph.split(place)
        u = graph.math("ADD", graph.math("DIVIDE", x, stamped[0]), 0.5)
        v = graph.math("ADD", graph.math("DIVIDE", y, stamped[1]), 0.5)
        picture = graph.image(stamp, graph.join(u, v, 0.0)).outputs[0]
        top = graph.span(graph.split(graph.node("ShaderNodeNewGeometry").outputs["Normal"])[2], 0.4, 0.8)
        pressed = graph.mix(top, (1, 1, 1, 1), picture)
        normal = graph.bump(pressed, depth, 1.0, normal)
        shade = graph.mix(0.8, (1, 1, 1, 1), graph.span(pressed, 0.0, 1.0, 0.72, 1.0))
        base = graph.mix(1.0, base, shade, "MULTIPLY")
    gloss = graph.span(graph.noise(place, 120, 3), 0.3, 0.7, 0.48, 0.68)
    return graph.surface(graph.principled(base_color=base, roughness=gloss, subsurface_weight=0.7, subsurface_scale=clear,
                                          subsurface_radius=(1.0, 0.7, 0.4), specular_ior_level=0.35, normal=normal))


def bar(material: Material, at: Place = (0, 0, 0), turn: Place = (0, 0, 0), size: Place = BAR, seed: int = 0,
        radius: float = 0.003) -> bpy.types.Object:
    """One bar: a cut block with softened edges, no two quite alike."""
    thing = rounded_box(size, radius, material, "soap", at, turn, steps=4, cuts=40)
    displace(thing, 0.0006, 0.030, seed, 2)
    return displace(thing, 0.00022, 0.005, seed + 3, 3)


def petals(thing: bpy.types.Object, material: Material, count: int, size: tuple[float, float] = (0.007, 0.0014), seed: int = 0,
           bar_size: Place = BAR) -> None:
    """Pieces of petal that stick to the faces of a bar, half sunk in."""
    chance = random.Random(seed)
    bpy.context.view_layer.update()
    patterns = [hide(blade(size[0] * s, size[1] * w, material, 0.35 * c, 0.25, 0.7, seed + k)) for k, (s, w, c) in enumerate(((1, 1, 1), (0.7, 1.2, -1), (0.5, 0.8, 0.4)))]
    for index in range(count):
        face = chance.choice(("top", "top", "front", "front", "side"))
        x, y, z = chance.uniform(-0.47, 0.47) * bar_size[0], chance.uniform(-0.46, 0.46) * bar_size[1], chance.uniform(0.08, 0.92) * bar_size[2]
        spin = chance.uniform(0, 2 * pi)
        if face == "top":
            place, turn = Vector((x, y, bar_size[2] + 0.0001)), Matrix.Rotation(spin, 4, "Z")
        elif face == "front":
            place, turn = Vector((x, -bar_size[1] / 2 - 0.0001, z)), Matrix.Rotation(pi / 2, 4, "X") @ Matrix.Rotation(spin, 4, "Z")
        else:
            place, turn = Vector((bar_size[0] / 2 + 0.0001, y, z)), Matrix.Rotation(pi / 2, 4, "Y") @ Matrix.Rotation(spin, 4, "Z")
        bit = copy(chance.choice(patterns), (0, 0, 0), scale=chance.uniform(0.6, 1.2))
        bit.matrix_world = thing.matrix_world @ Matrix.Translation(place) @ turn @ Matrix.Diagonal((*bit.scale, 1))


def band(text: label.Label, at: Place = (0, 0, 0), turn: Place = (0, 0, 0), size: Place = BAR, width: float = 0.042) -> bpy.types.Object:
    """A paper band round the middle of a lying bar, printed on the upper face."""
    deep, tall, round_, gap = size[1] / 2 + 0.0009, size[2] + 0.0009, 0.0032, 0.0001
    outline: list[tuple[float, float]] = []
    for cy, cz, start in ((deep - round_, tall - round_, 0.0), (-deep + round_, tall - round_, pi / 2), (-deep + round_, round_ - gap, pi), (deep - round_, round_ - gap, 1.5 * pi)):
        for step in range(7):
            a = start + step * pi / 12
            outline.append((cy + round_ * cos(a), cz + round_ * sin(a)))
    vertices: list[Place] = []
    places: list[tuple[float, float]] = []
    columns = 14
    for y, z in outline:
        for column in range(columns + 1):
            x = (column / columns - 0.5) * width
            lift = 0.0003 * (abs(x) / (width / 2)) ** 6 + 0.0002 * sin(x * 130 + y * 60)
            vertices.append((x, y + (lift if y > 0 else -lift), z + (lift if z > tall / 2 else 0)))
            v = (y + deep) / (2 * deep) if z > tall - round_ else (1.0 if y > 0 else 0.0)
            places.append((column / columns, v))
    line = columns + 1
    count = len(outline)
    faces = [[r * line + c, r * line + c + 1, (r + 1) % count * line + c + 1, (r + 1) % count * line + c] for r in range(count) for c in range(columns)]
    picture = label.image(text, width, 2 * deep, 0.92)
    thing = build("band", vertices, faces, materials.paper(picture, "band"), at, turn)
    layer = thing.data.uv_layers.new(name="UVMap")
    for loop in thing.data.loops:
        layer.data[loop.index].uv = places[loop.vertex_index]
    return thing


def loaded(pixels: Image.Image, name: str) -> bpy.types.Image:
    """A grey picture as data for a bump."""
    grey = np.asarray(pixels.convert("L"), np.float32) / 255
    rgba = np.ones((*grey.shape, 4), np.float32)
    rgba[..., :3] = grey[::-1, :, None]
    picture = bpy.data.images.new(name, grey.shape[1], grey.shape[0], float_buffer=True, is_data=True)
    picture.pixels.foreach_set(rgba.ravel())
    return picture


def lot_stamp(lines: Sequence[tuple[str, float, int]], size: tuple[float, float]) -> bpy.types.Image:
    """Letters pressed into the face: (text, height from the top 0..1, size in tenths of a millimetre)."""
    scale = 16_000
    w, h = round(size[0] * scale), round(size[1] * scale)
    page = Image.new("L", (w, h), 255)
    draw = ImageDraw.Draw(page)
    draw.rounded_rectangle((0.07 * w, 0.10 * h, 0.93 * w, 0.90 * h), 0.06 * h, outline=0, width=round(0.018 * h))
    for text, where, points in lines:
        font = ImageFont.truetype(label.SERIF.replace("Regular", "Bold"), round(points * scale / 10_000))
        wide = font.getlength(text)
        draw.text(((w - wide) / 2, where * h), text, font=font, fill=0)
    return loaded(page.filter(ImageFilter.GaussianBlur(scale * 0.00022)), "stamp")


def comb_stamp(size: tuple[float, float], pitch: float = 0.0062) -> bpy.types.Image:
    """A honeycomb: walls high, cells pressed in, fading out towards one corner."""
    side = 14_000
    w, h = round(size[0] * side), round(size[1] * side)
    x, y = np.meshgrid(np.arange(w) / side, np.arange(h) / side)
    edge = honeycomb(x, y, pitch)
    cell = np.clip((edge - 0.10) / 0.16, 0, 1)
    cell = cell * cell * (3 - 2 * cell)
    margin = np.minimum.reduce([x, size[0] - x, y, size[1] - y])
    fade = np.clip((margin - 0.004) / 0.0025, 0, 1)
    return loaded(Image.fromarray(((1 - cell * fade) * 255).astype(np.uint8)), "comb")


def honeycomb(x: np.ndarray, y: np.ndarray, pitch: float) -> np.ndarray:
    """How far a point lies from the nearest wall of a honeycomb: 0 on the wall, 0.5 in the middle of a cell."""
    high = pitch * 3 ** 0.5
    best = []
    for dx, dy in ((0.0, 0.0), (pitch / 2, high / 2)):
        px = (x + dx) % pitch - pitch / 2
        py = (y + dy) % high - high / 2
        best.append((px, py))
    near = best[0][0] ** 2 + best[0][1] ** 2 < best[1][0] ** 2 + best[1][1] ** 2
    px, py = np.where(near, best[0][0], best[1][0]), np.where(near, best[0][1], best[1][1])
    reach = np.maximum(np.abs(px), np.abs(px) * 0.5 + np.abs(py) * 3 ** 0.5 / 2)
    return 0.5 - reach / pitch
