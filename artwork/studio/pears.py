"""Pears: fresh and dried. None is a turned shape; each is a profile pushed about by slow noise."""

from __future__ import annotations

import bpy
import numpy as np

from . import bodies, fields
from .fields import Array
from .nodes import Graph
from .ornament import smooth_line

ROUND = [(0.0, -0.84), (0.10, -0.88), (0.24, -0.93), (0.50, -0.92), (0.80, -0.66), (0.985, -0.18), (0.98, 0.16), (0.84, 0.52), (0.58, 0.80), (0.32, 0.905), (0.13, 0.88), (0.05, 0.82), (0.0, 0.79)]
LONG = [(0.0, -0.96), (0.09, -0.99), (0.25, -1.04), (0.52, -1.01), (0.84, -0.72), (0.99, -0.27), (0.93, 0.16), (0.70, 0.58), (0.475, 0.98), (0.36, 1.32), (0.26, 1.52), (0.12, 1.57), (0.04, 1.55), (0.0, 1.54)]


def outline(profile: list[tuple[float, float]], count: int) -> Array:
    return smooth_line(profile, count)


def skin(name: str, colour: str, warm: str, russet: str, rough: float = 0.0, speckle: float = 1.0) -> bpy.types.Material:
    """Pear skin in object metres: breath of light below the surface, lenticels, russet round the stem and the eye.

    `rough` is the share of the skin that has turned to russet: 0 for a nashpati, 1 for a nak.
    """
    graph = Graph(name)
    place = graph.coords()
    chance = graph.node("ShaderNodeObjectInfo").outputs["Random"]
    moved = graph.vector("ADD", place, graph.scaled(graph.join(chance, chance, chance), 9.0))
    _, _, height = graph.split(place)
    blush = graph.noise(moved, 24, 3, 0.5)
    base = graph.mix(graph.span(blush, 0.38, 0.66), colour, warm)
    fine = graph.noise(moved, 420, 3, 0.6)
    base = graph.mix(graph.math("MULTIPLY", graph.span(fine, 0.4, 0.7), 0.18), base, warm)
    cells = graph.voronoi(moved, 460)
    size = graph.noise(moved, 180, 1)
    dots = graph.math("MULTIPLY", graph.span(graph.math("SUBTRACT", cells, graph.math("MULTIPLY", size, 0.34)), -0.02, 0.07, 1.0, 0.0), speckle)
    patch = graph.noise(moved, 60, 6, 0.68)
    crown = graph.span(height, 0.019, 0.036)
    eye = graph.span(height, -0.032, -0.022, 1.0, 0.0)
    turned = graph.math("ADD", graph.math("MULTIPLY", crown, 0.42), graph.math("MULTIPLY", eye, 0.35))
    turned = graph.span(graph.math("ADD", patch, graph.math("ADD", turned, rough * 0.62)), 0.80, 0.98)
    base = graph.mix(graph.math("MULTIPLY", turned, 0.88), base, russet)
    base = graph.mix(graph.math("MULTIPLY", dots, 0.6), base, "#7d6a34" if rough < 0.5 else "#c4a878")
    scuffs = graph.span(graph.noise(graph.mapping(moved, (1, 1, 0.25)), 230, 4, 0.7), 0.66, 0.74)
    base = graph.mix(graph.math("MULTIPLY", scuffs, 0.35), base, "#7a5a30")
    relief = graph.math("ADD", graph.math("MULTIPLY", dots, 0.7), graph.math("ADD", graph.math("MULTIPLY", fine, 0.5), graph.math("MULTIPLY", turned, graph.math("MULTIPLY", fine, 1.6))))
    gloss = graph.math("ADD", 0.40 + 0.22 * rough, graph.math("MULTIPLY", turned, 0.22))
    return graph.surface(graph.principled(base_color=base, roughness=gloss, specular_ior_level=0.42, subsurface_weight=0.22,
                                          subsurface_radius=(0.004, 0.0025, 0.0009), subsurface_scale=1.0, normal=graph.bump(relief, 0.00022)))


def wood(name: str = "stem") -> bpy.types.Material:
    graph = Graph(name)
    place = graph.coords()
    bark = graph.noise(place, 900, 4, 0.7)
    base = graph.mix(graph.span(bark, 0.35, 0.7), "#3f2d1c", "#7a5c3a")
    return graph.surface(graph.principled(base_color=base, roughness=0.8, normal=graph.bump(bark, 0.0005)))


def stem(root: Array, length: float, lean: float, seed: int, thick: float = 0.0014) -> bpy.types.Object:
    """A bent woody stem, thicker where it left the twig."""
    chance = np.random.default_rng(seed)
    t = np.linspace(-0.25, 1, 40)
    turn = chance.uniform(0, 2 * np.pi)
    bow = lean * np.clip(t, 0, 1) ** 1.6
    path = root + np.column_stack([np.cos(turn) * bow, np.sin(turn) * bow, t * length])
    path += 0.0006 * np.sin(t * 9 + seed)[:, None] * (1, 0.6, 0)
    width = thick * (0.92 + 0.75 * np.clip((t - 0.78) / 0.22, 0, 1) ** 1.5 + 0.35 * np.clip((0.12 - t) / 0.3, 0, 1))
    width *= 1 + 0.10 * fields.noise(np.column_stack([t * 30, t * 0]), 2.0, seed)
    turns = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    ring = path[:, None] + width[:, None, None] * np.stack([np.cos(turns), np.sin(turns), 0 * turns], axis=-1)[None]
    cap = np.repeat(path[-1][None, None] + (0, 0, 0.0003), 12, axis=1)
    return fields.quads("stem", np.concatenate([ring, cap]), wood(), wrap=(False, True))


def pear(profile: list[tuple[float, float]], radius: float, material: bpy.types.Material, seed: int, at: tuple[float, float, float] = (0, 0, 0),
         turn: tuple[float, float, float] = (0, 0, 0), wrinkle: float = 0.0, stem_length: float = 0.024, bend: float = 0.06) -> bpy.types.Object:
    """A whole pear, its middle at the origin of the object. `wrinkle` shrinks the skin into folds, for dried fruit."""
    line = outline(profile, 150 if not wrinkle else 220)
    r, h = line[:, 0] * radius, line[:, 1] * radius
    segments = 120 if not wrinkle else 220
    a = np.linspace(0, 2 * np.pi, segments, endpoint=False)
    grid = np.stack([np.maximum(r, 1e-5)[:, None] * np.cos(a), np.maximum(r, 1e-5)[:, None] * np.sin(a), np.repeat(h[:, None], segments, 1)], axis=-1)
    flat = grid.reshape(-1, 3)
    push = 0.045 * radius * fields.noise(flat, radius * 1.5, seed, 2) + 0.010 * radius * fields.noise(flat, radius * 0.35, seed + 1, 2)
    if wrinkle:
        push += folds(flat, radius, wrinkle, seed)
    share = (r / r.max()).repeat(segments)
    out = flat.copy()
    direction = flat / np.maximum(np.linalg.norm(flat, axis=1), 1e-6)[:, None]
    out += direction * (push * np.clip(share * 1.5, 0.15, 1))[:, None]
    chance = np.random.default_rng(seed)
    tip = chance.uniform(0, 2 * np.pi)
    high = np.clip(out[:, 2] / radius, -1, 2)
    out[:, 0] += bend * radius * np.cos(tip) * high * np.abs(high)
    out[:, 1] += bend * radius * np.sin(tip) * high * np.abs(high)
    fruit = fields.quads("pear", out.reshape(grid.shape), material, wrap=(False, True))
    fruit.location, fruit.rotation_euler = at, turn
    top = out.reshape(grid.shape)[-1].mean(axis=0)
    if stem_length:
        stalk = stem(top, stem_length, stem_length * chance.uniform(0.15, 0.5), seed, radius * 0.045)
        stalk.parent = fruit
    low = out.reshape(grid.shape)[0].mean(axis=0)
    calyx(low, radius, fruit, seed)
    return fruit


def folds(points: Array, radius: float, amount: float, seed: int) -> Array:
    """Wrinkles of shrunken skin: ridged noise drawn out along the fruit."""
    drawn = points * (1, 1, 0.32)
    warp = np.column_stack([fields.noise(points, radius * 0.5, seed + 20 + k, 2) for k in range(3)]) * radius * 0.16
    ridge = 1 - np.abs(fields.noise(drawn + warp, radius * 0.42, seed + 3, 1)) * 2.2
    small = 1 - np.abs(fields.noise(drawn + warp, radius * 0.17, seed + 4, 1)) * 2.2
    return amount * radius * (ridge + 0.38 * small - 0.8)


def calyx(at: Array, radius: float, fruit: bpy.types.Object, seed: int) -> None:
    """The dried remains of the flower in the eye of the fruit."""
    chance = np.random.default_rng(seed)
    dark = wood("calyx")
    for k in range(5):
        turn = k * 2 * np.pi / 5 + chance.normal(0, 0.2)
        t = np.linspace(0, 1, 8)
        out = radius * 0.11 * t
        path = at + np.column_stack([np.cos(turn) * out, np.sin(turn) * out, radius * (0.03 - 0.10 * np.sin(t * 2.2))])
        leaf = bodies.thread(path, radius * 0.028, dark, "calyx", 6)
        leaf.parent = fruit


def leaf(at: tuple[float, float, float], turn: tuple[float, float, float], length: float = 0.065, seed: int = 1) -> bpy.types.Object:
    """A pear leaf: pointed, folded along the midrib, its edge waved."""
    u, v = np.meshgrid(np.linspace(0, 1, 60), np.linspace(-1, 1, 25), indexing="ij")
    half = length * 0.29 * np.sin(np.pi * u**0.85) ** 0.8 * (1 - 0.25 * u)
    x, y = u * length, v * half
    z = np.abs(v) * half * 0.35 - length * 0.22 * u**2 + 0.0012 * np.sin(u * 21 + seed) * np.abs(v) ** 2
    vein = np.abs(np.abs(v) - ((u * 7.5 - np.abs(v) * 1.2) % 1.0)) < 0.06
    z = z - 0.0003 * vein
    graph = Graph("leaf")
    place = graph.coords("UV")
    pu, pv, _ = graph.split(place)
    side = graph.math("ABSOLUTE", pv)
    rib = graph.span(side, 0.02, 0.05, 1.0, 0.0)
    rays = graph.math("FRACT", graph.math("SUBTRACT", graph.math("MULTIPLY", pu, 9.0), graph.math("MULTIPLY", side, 1.8)))
    rays = graph.span(graph.math("ABSOLUTE", graph.math("SUBTRACT", rays, 0.5)), 0.0, 0.07, 1.0, 0.0)
    blotch = graph.noise(graph.coords(), 130, 4)
    base = graph.mix(graph.span(blotch, 0.35, 0.7), "#4d6129", "#6f7d38")
    base = graph.mix(graph.math("MAXIMUM", rib, graph.math("MULTIPLY", rays, 0.45)), base, "#a3ab6b")
    shell = graph.principled(base_color=base, roughness=0.45, specular_ior_level=0.4, normal=graph.bump(rays, -0.0002))
    back = graph.node("ShaderNodeBsdfTranslucent", {0: base}).outputs[0]
    thing = fields.quads("leaf", np.stack([x, y, z], axis=-1), graph.surface(graph.shaders(0.3, shell, back)), np.stack([u, v], axis=-1))
    thing.location, thing.rotation_euler = at, turn
    return thing


def flesh(name: str = "flesh") -> bpy.types.Material:
    """White, wet, grainy: the stone cells of a nashpati catch the light."""
    graph = Graph(name)
    place = graph.coords()
    x, y, z = graph.split(place)
    grit = graph.noise(place, 700, 3, 0.6)
    base = graph.mix(graph.span(grit, 0.35, 0.7), "#f0e7cd", "#e2d5b2")
    away = graph.node("ShaderNodeVectorMath", {0: place}, operation="LENGTH").outputs["Value"]
    base = graph.mix(graph.span(away, 0.026, 0.0345), base, "#dfe0ae")
    core = graph.span(graph.math("ABSOLUTE", graph.math("SUBTRACT", away, 0.0125)), 0.0, 0.0012, 1.0, 0.0)
    base = graph.mix(graph.math("MULTIPLY", core, 0.35), base, "#c9c08d")
    wet = graph.noise(place, 160, 3)
    return graph.surface(graph.principled(base_color=base, roughness=graph.span(wet, 0.3, 0.7, 0.22, 0.45), specular_ior_level=0.5, subsurface_weight=0.45,
                                          subsurface_radius=(0.006, 0.0045, 0.0025), subsurface_scale=1.0, normal=graph.bump(grit, 0.0004)))


def dried(name: str, light: str, dark: str, gloss: float = 0.42, deep: float = 0.5) -> bpy.types.Material:
    """Dried fruit: leathery, honey-brown, lit from within where it is thin, dark in the folds."""
    graph = Graph(name)
    place = graph.coords()
    chance = graph.node("ShaderNodeObjectInfo").outputs["Random"]
    moved = graph.vector("ADD", place, graph.scaled(graph.join(chance, chance, chance), 7.0))
    cloud = graph.noise(moved, 70, 5, 0.65, 0.6)
    grain = graph.noise(moved, 600, 4, 0.7)
    tone = graph.math("ADD", graph.math("MULTIPLY", cloud, 0.75), graph.math("MULTIPLY", grain, 0.25))
    tone = graph.math("ADD", tone, graph.math("MULTIPLY", graph.math("SUBTRACT", chance, 0.5), 0.24))
    point = graph.node("ShaderNodeNewGeometry").outputs["Pointiness"]
    base = graph.mix(graph.span(tone, 0.36, 0.66), light, dark)
    base = graph.mix(graph.span(point, 0.40, 0.5, deep, 0.0), base, "#2c1508")
    base = graph.mix(graph.span(point, 0.52, 0.62, 0.0, 0.35), base, light)
    spots = graph.span(graph.noise(moved, 260, 3, 0.6), 0.64, 0.72)
    base = graph.mix(graph.math("MULTIPLY", spots, 0.5), base, "#4d280f")
    relief = graph.math("ADD", grain, graph.math("MULTIPLY", graph.noise(moved, 240, 4, 0.6), 1.8))
    return graph.surface(graph.principled(base_color=base, roughness=graph.span(grain, 0.3, 0.7, gloss - 0.08, gloss + 0.16), specular_ior_level=0.45,
                                          subsurface_weight=0.55, subsurface_radius=(0.006, 0.0030, 0.0012), subsurface_scale=1.0, normal=graph.bump(relief, 0.0006)))


def half(radius: float, face: bpy.types.Material, seed: int) -> bpy.types.Object:
    """A dried half lying on its back: thick and leathery, the cut face a little sunk, the hollow where the core was."""
    chance = np.random.default_rng(seed)
    line = outline(ROUND if seed % 3 else LONG, 200) if seed % 5 else outline(ROUND, 200)
    stretch = chance.uniform(0.92, 1.2)
    a = np.linspace(0, 2 * np.pi, 260, endpoint=False)
    # The outline of the half seen from above, by its angle.
    around = np.arctan2(line[:, 1], line[:, 0])
    order = np.argsort(around)
    reach = np.interp(np.abs((a + np.pi) % (2 * np.pi) - np.pi), np.sort(np.pi / 2 - around), np.linalg.norm(line, axis=1)[order][::-1])
    rings = np.linspace(0.0, 1.0, 110)
    x, y = np.sin(a) * reach * radius, np.cos(a) * reach * radius * stretch
    face_side = np.stack([rings[:, None] * x, rings[:, None] * y, np.zeros((110, 260))], axis=-1)
    flat = face_side.reshape(-1, 3)
    s = rings[:, None].repeat(260, 1).ravel()
    core = np.exp(-((np.hypot(flat[:, 0], flat[:, 1] + 0.15 * radius) / (0.30 * radius)) ** 2))
    z = -0.05 * radius * (1 - s**2.4) - 0.13 * radius * core
    z += radius * 0.08 * fields.noise(flat, radius * 0.5, seed, 3)
    warp = flat + radius * 0.12 * np.column_stack([fields.noise(flat, radius * 0.4, seed + 30 + k, 2) for k in range(3)])
    z += radius * 0.05 * (1 - 2 * np.abs(fields.noise(warp * (1, 0.45, 1), radius * 0.16, seed + 2, 2))) * (0.3 + 0.7 * s)
    curl = np.clip((s - 0.8) / 0.2, 0, 1) ** 1.5
    wave = fields.noise(np.column_stack([np.cos(a), np.sin(a), a * 0]), 0.55, seed + 5, 3)
    lift = np.tile(wave, 110)
    z += curl * radius * (0.02 + 0.11 * lift) - radius * 0.09 * np.clip((s - 0.93) / 0.07, 0, 1) ** 2
    flat = flat * (1 - 0.10 * curl * (0.4 + lift))[:, None]
    face_side = np.column_stack([flat[:, :2], z]).reshape(110, 260, 3)
    depth = np.sin(np.linspace(0, np.pi / 2, 60))[1:]
    rim = face_side[-1]
    back = []
    for d in depth:
        inward = np.sqrt(np.maximum(1 - d**2.2, 0.0))
        ring = np.column_stack([rim[:, 0] * (0.02 + 0.98 * inward) * (1 + 0.03 * np.sin(np.pi * d)), rim[:, 1] * (0.02 + 0.98 * inward) * (1 + 0.03 * np.sin(np.pi * d)), rim[:, 2] * (1 - d) - 0.50 * radius * d])
        back.append(ring)
    back_side = np.stack(back)
    b = back_side.reshape(-1, 3)
    outwards = b / np.maximum(np.linalg.norm(b, axis=1), 1e-6)[:, None]
    b = b + outwards * (folds(b, radius, 0.055, seed) * np.repeat(np.clip(depth * 3, 0, 1), 260))[:, None]
    grid = np.concatenate([face_side, b.reshape(back_side.shape)])
    thing = fields.quads("half", grid, face, wrap=(False, True))
    points = fields.points_of(thing)
    points[:, 2] -= points[:, 2].min()
    fields.move_points(thing, points)
    return thing
