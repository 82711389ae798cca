"""Leaves and flowers that lie beside the goods: clover, melilot, marigold, chamomile."""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import cos, pi, radians, sin, tau

import bpy
from mathutils import Euler, Matrix, Vector

from .mesh import Place, build, copy, hide, tube
from .nodes import Graph, once
from .props import blob

Material = bpy.types.Material


@once
def tissue(name: str, colour: str, deep: str, through: float = 0.35, rough: float = 0.6) -> Material:
    """Leaf or petal: thin, a little uneven, and the light comes through."""
    graph = Graph(name)
    place = graph.coords()
    chance = graph.node("ShaderNodeObjectInfo").outputs["Random"]
    tone = graph.math("ADD", graph.math("MULTIPLY", graph.noise(place, 600, 3), 0.6), graph.math("MULTIPLY", chance, 0.5))
    base = graph.mix(graph.span(tone, 0.2, 0.9), colour, deep)
    front = graph.principled(base_color=base, roughness=rough, specular_ior_level=0.25, normal=graph.bump(graph.noise(place, 900, 2), 0.0001))
    back = graph.node("ShaderNodeBsdfTranslucent", {0: base}).outputs[0]
    return graph.surface(graph.shaders(through, front, back))


def blade(length: float, width: float, material: Material, curl: float = 0.3, fold: float = 0.25, tip: float = 1.0,
          seed: int = 0, base: float = 0.15, name: str = "blade") -> bpy.types.Object:
    """A leaf or petal along +X from the origin; `curl` bends it up along its length, `fold` along the midrib."""
    chance = random.Random(seed)
    wave = chance.uniform(0, tau)
    rows, columns = 14, 8
    vertices: list[Place] = []
    for row in range(rows + 1):
        t = row / rows
        angle = curl * t
        x = length * (sin(angle) / curl if abs(curl) > 1e-3 else t)
        z = length * ((1 - cos(angle)) / curl if abs(curl) > 1e-3 else 0.0)
        half = width / 2 * max(0.02, (base + (1 - base) * sin(pi * min(1.0, t ** 0.8) * 0.5 / 0.55 if t < 0.55 else pi / 2)) * (1 - max(0.0, (t - 0.55) / 0.45) ** (2.2 * tip)) ** 0.6)
        for column in range(columns + 1):
            v = column / columns * 2 - 1
            ripple = 0.05 * width * sin(t * 9 + wave + v) * abs(v)
            vertices.append((x, v * half, z + fold * abs(v) * half + ripple))
    line = columns + 1
    faces = [[r * line + c, r * line + c + 1, (r + 1) * line + c + 1, (r + 1) * line + c] for r in range(rows) for c in range(columns)]
    return build(name, vertices, faces, material)


def curve(points: Sequence[Place], steps: int = 24) -> list[Vector]:
    """A soft path through a few points (Catmull-Rom)."""
    knots = [Vector(p) for p in points]
    knots = [knots[0] * 2 - knots[1], *knots, knots[-1] * 2 - knots[-2]]
    path = []
    for a, b, c, d in zip(knots, knots[1:], knots[2:], knots[3:]):
        for step in range(steps):
            t = step / steps
            path.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3))
    path.append(knots[-2])
    return path


def towards(direction: Vector, roll: float = 0.0) -> Place:
    """The turn that lays +X along a direction."""
    return tuple((direction.to_track_quat("X", "Z").to_matrix() @ Matrix.Rotation(roll, 3, "X")).to_euler())


def placed(at: Place, turn: float, points: Sequence[Place]) -> list[Place]:
    """Points of a plant, turned and moved to where it lies."""
    return [tuple(Vector(at) + Matrix.Rotation(turn, 3, "Z") @ Vector(p)) for p in points]


def trefoil(at: Vector, heading: float, size: float, green: Material, seed: int, round_: float = 0.75) -> None:
    """Three leaflets on one stalk."""
    for index, spread in enumerate((-1.15, 0.0, 1.15)):
        leaf = blade(size, size * round_, green, 0.35, 0.2, 1.2, seed + index)
        leaf.location = at
        leaf.rotation_euler = (0.15 * index, -0.35 - 0.1 * index, heading + spread)


def clover(at: Place, turn: float, seed: int = 0) -> None:
    """A head of white clover with its stem and two leaves, lying on the table."""
    chance = random.Random(seed)
    green = tissue("clover leaf", "#5c7a3f", "#3f5c2c")
    petal = tissue("clover petal", "#efe6d8", "#e0c9bf", 0.3)
    stem = curve(placed(at, turn, [(-0.052, 0.006, 0.001), (-0.02, -0.002, 0.0014), (0.0, 0.0, 0.006), (0.012, 0.001, 0.010)]))
    tube(stem, 0.0009, tissue("stem", "#7d8f50", "#5f7538", 0.1), "stem", 8)
    middle = Vector(stem[-1])
    pattern = hide(blade(0.0075, 0.0024, petal, 0.5, 0.9, 1.0, seed))
    for index in range(70):
        height = 1 - 1.75 * (index + 0.5) / 70
        around = index * 2.399963
        level = (1 - height * height) ** 0.5
        way = Vector((level * cos(around), level * sin(around), height * 0.95))
        way = Matrix.Rotation(0.5, 3, (-sin(turn), cos(turn), 0)) @ way
        copy(pattern, tuple(middle + way * 0.0022), towards(way, chance.uniform(-0.4, 0.4)), chance.uniform(0.8, 1.1))
    for place, heading in (((-0.03, 0.003, 0.004), 1.9), ((-0.044, -0.002, 0.003), -1.4)):
        trefoil(Vector(placed(at, turn, [place])[0]), turn + heading, 0.013, green, seed + 7)


def melilot(at: Place, turn: float, length: float = 0.14, seed: int = 0) -> None:
    """A sprig of yellow melilot: long loose racemes of small hanging flowers, leaves of three."""
    chance = random.Random(seed)
    green = tissue("melilot leaf", "#86a45c", "#668346")
    stalk = tissue("stem", "#7d8f50", "#5f7538", 0.1)
    yellow = tissue("melilot petal", "#ffe83a", "#fbd51c", 0.4)
    pattern = hide(blob((0.0027, 0.0011, 0.0014), yellow, seed=seed, rough=0.15))
    banner = hide(blade(0.0046, 0.0034, yellow, -0.9, 0.6, 0.8, seed))
    main = curve(placed(at, turn, [(-length * 0.55, 0.004, 0.0015), (-length * 0.2, -0.003, 0.003), (length * 0.15, 0.002, 0.005), (length * 0.5, -0.004, 0.006)]))
    tube([tuple(p) for p in main], [0.0011 - 0.0007 * i / len(main) for i in range(len(main))], stalk, "stem", 8)
    branches = [main[len(main) // 3:]]
    for index, (start, side) in enumerate(((0.22, 1), (0.36, -1), (0.50, 1))):
        root = main[int(len(main) * start)]
        heading = turn + side * radians(chance.uniform(22, 34))
        reach = length * chance.uniform(0.34, 0.46)
        end = root + Vector((cos(heading), sin(heading), 0)) * reach
        end.z = 0.010 + 0.004 * index
        bend = (root + end) / 2 + Vector((0, 0, 0.006))
        twig = curve([tuple(root), tuple(bend), tuple(end)])
        tube([tuple(p) for p in twig], 0.0005, stalk, "twig", 6)
        branches.append(twig[len(twig) // 4:])
        trefoil(root + Vector((0, 0, 0.001)), heading - side * 0.8, 0.014, green, seed + index, 0.5)
    for twig in branches:
        count = max(24, int(len(twig) * 1.3))
        for index in range(count):
            spot = twig[int(index / count * (len(twig) - 1))]
            ahead = (twig[-1] - twig[0]).normalized()
            around = index * 2.399963
            out = Vector((cos(around), sin(around), 0.5 * sin(around * 1.7)))
            out = (out - ahead * out.dot(ahead) * 0.6 - Vector((0, 0, 0.25))).normalized()
            small = 1.0 - 0.55 * (index / count) ** 2
            place = spot + out * 0.0024 * small
            place.z = max(place.z, at[2] + 0.0008)
            copy(pattern, tuple(place), towards(out, around), small)
            copy(banner, tuple(place), towards(out, around + chance.uniform(-0.5, 0.5)), small)


def marigold(at: Place, turn: Place = (0, 0, 0), radius: float = 0.024, seed: int = 0, orange: str = "#f08a12") -> None:
    """A dried marigold head seen from above: rows of notched narrow petals round a darker eye."""
    chance = random.Random(seed)
    petal = tissue(f"marigold petal {orange}", orange, "#c95d06", 0.35, 0.7)
    eye = tissue("marigold eye", "#8a4a12", "#5d2f0c", 0.05, 0.9)
    turned = Euler(turn).to_matrix()
    for row, (count, size, lift) in enumerate(((26, 1.0, 0.10), (24, 0.86, 0.35), (18, 0.66, 0.62), (12, 0.45, 0.95))):
        pattern = hide(blade(radius * 0.86 * size, radius * 0.19, petal, chance.uniform(0.1, 0.5), 0.5, 0.5, seed + row))
        for index in range(count):
            a = tau * (index + chance.uniform(-0.25, 0.25)) / count + row
            rise = lift + chance.uniform(-0.16, 0.16)
            way = turned @ Vector((cos(a) * cos(rise), sin(a) * cos(rise), sin(rise)))
            root = Vector(at) + turned @ Vector((cos(a), sin(a), 0.4 + 0.3 * row)) * radius * 0.12
            copy(pattern, tuple(root), towards(way, chance.uniform(-0.5, 0.5)), chance.uniform(0.85, 1.08))
    for index in range(60):
        d, a = radius * 0.16 * (index / 60) ** 0.5, index * 2.399963
        blob((radius * 0.028, radius * 0.028, radius * 0.06), eye, tuple(Vector(at) + turned @ Vector((d * cos(a), d * sin(a), radius * 0.25))), seed=index, fine=0.25)


def chamomile(at: Place, turn: Place = (0, 0, 0), radius: float = 0.010, seed: int = 0, stem: float = 0.0) -> None:
    """A dried chamomile head: a yellow cone of tiny florets, white petals that hang back a little."""
    chance = random.Random(seed)
    white = tissue("chamomile petal", "#f0eadb", "#dccfb4", 0.35, 0.75)
    yellow = tissue("chamomile eye", "#d9a419", "#b17a0c", 0.05, 0.9)
    turned = Euler(turn).to_matrix()
    pattern = hide(blade(radius * 0.9, radius * 0.34, white, chance.uniform(-0.9, -0.3), 0.35, 0.9, seed))
    for index in range(14):
        a = tau * (index + chance.uniform(-0.3, 0.3)) / 14
        rise = chance.uniform(-0.35, 0.15)
        way = turned @ Vector((cos(a) * cos(rise), sin(a) * cos(rise), sin(rise)))
        root = Vector(at) + turned @ Vector((cos(a), sin(a), 0)) * radius * 0.28
        copy(pattern, tuple(root), towards(way, chance.uniform(-0.5, 0.5)), chance.uniform(0.8, 1.1))
    dot = hide(blob((radius * 0.055,) * 3, yellow, seed=seed, fine=0.25))
    for index in range(110):
        t = (index + 0.5) / 110
        polar = t * 1.5
        a = index * 2.399963
        spot = Vector((sin(polar) * cos(a) * 0.40, sin(polar) * sin(a) * 0.40, cos(polar) * 0.46)) * radius
        copy(dot, tuple(Vector(at) + turned @ spot), (0, 0, a))
    blob((radius * 0.37, radius * 0.37, radius * 0.42), yellow, at, turn, seed, 0.05, fine=0.5)
    if stem:
        path = [tuple(Vector(at) + turned @ Vector((stem * 0.12 * t * t, stem * 0.06 * sin(3 * t), -stem * t))) for t in (0, 0.2, 0.4, 0.6, 0.8, 1.0)]
        tube(path, 0.0006, tissue("dry stem", "#8b8a4e", "#6c6c39", 0.1), "stem", 8)
