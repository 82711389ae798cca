"""Picture of a village: sea buckthorn above the lake."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import bpy
import numpy as np
from mathutils import Vector

from studio import bodies, fields, materials, scene
from studio.camera import look
from studio.fields import Array
from studio.light import daylight, sun
from studio.nodes import Graph
from studio.registry import shot

Place = tuple[float, float, float]
WATER = -0.165


def instance(data: bpy.types.ID, at: Place, turn: Place, size: float | Place) -> bpy.types.Object:
    thing = bpy.data.objects.new("copy", data)
    thing.location, thing.rotation_euler = at, turn
    thing.scale = (size, size, size) if isinstance(size, float) else size
    bpy.context.collection.objects.link(thing)
    return thing


def sphere(name: str, shape: Array, faces: Array, material: bpy.types.Material) -> bpy.types.Mesh:
    """A form to copy; the object itself is taken away again."""
    triangles = np.array([[f[0], f[1], f[2]] for f in faces] + [[f[0], f[2], f[3]] for f in faces if f[3] != f[0]])
    thing = fields.mesh(name, shape, triangles, material)
    form = thing.data
    bpy.data.objects.remove(thing)
    return form


def slope(y: float) -> float:
    """The beach falls towards the water."""
    return -0.055 * max(0.0, y + 0.3) ** 1.25


def pebbles(count: int, seed: int) -> None:
    """Shore gravel: nine stones, turned and scaled many times."""
    chance = np.random.default_rng(seed)
    unit, faces = bodies.ball(28, 18)
    stones = []
    for k, tone in enumerate(("#8f8a82", "#a39a8c", "#77757a", "#b3a793", "#6b6863", "#94857a", "#bcb5a8", "#7f8284", "#a08d7c")):
        shape = unit * (1, 0.72, 0.48) * (1 + 0.22 * fields.noise(unit, 1.1, seed + k, 2))[:, None]
        stones.append(sphere("stone", shape, faces, materials.slate(f"stone {k}", tone, "#5c5954", 0.75)))
    for _ in range(count):
        far = chance.random() ** 1.7
        y = 0.1 + far * 3.0
        x = chance.uniform(-1, 1) * (0.5 + far * 2.2)
        size = float(chance.lognormal(-3.95, 0.42))
        instance(stones[chance.integers(9)], (x, y, slope(y) + size * 0.18), (chance.normal(0, 0.2), chance.normal(0, 0.2), chance.uniform(0, 6)), size)


def lake() -> bpy.types.Material:
    graph = Graph("lake")
    place = graph.coords()
    _, y, _ = graph.split(place)
    small = graph.noise(graph.mapping(place, (0.5, 1.6, 1)), 2.6, 4, 0.6)
    large = graph.noise(graph.mapping(place, (0.05, 0.2, 1)), 1.0, 3, 0.5)
    deep = graph.mix(graph.span(y, 3.0, 60.0), "#5b9aa0", "#1f5a86")
    deep = graph.mix(graph.span(large, 0.4, 0.65, 0.0, 0.3), deep, "#2f7fa0")
    return graph.surface(graph.principled(base_color=deep, roughness=0.16, specular_ior_level=0.5, ior=1.33, normal=graph.bump(small, 0.05)))


def ridge(distance: float, high: float, seed: int, ground: str, snow: float, haze: float) -> None:
    """A range of mountains as a relief far away: snow above a height (a part of `high`), paler with distance."""
    n, m, wide = 420, 60, distance * 2.2
    x, s = np.meshgrid(np.linspace(-wide / 2, wide / 2, n), np.linspace(0, 1, m))
    flat = np.column_stack([x.ravel() / high, s.ravel() * 2.2])
    peaks = (1 - np.abs(fields.noise(flat, 2.4, seed, 6)).reshape(x.shape) * 1.6).clip(0, 1) ** 1.6
    z = high * s**1.2 * (0.22 + 0.85 * peaks)
    graph = Graph("ridge")
    _, _, height = graph.split(graph.coords())
    patchy = graph.noise(graph.scaled(graph.coords(), 5 / high), 1.0, 6, 0.7)
    edge = graph.math("ADD", graph.math("MULTIPLY", height, 1 / high), graph.math("MULTIPLY", graph.math("SUBTRACT", patchy, 0.5), 0.7))
    base = graph.mix(graph.span(edge, snow, snow + 0.10), ground, "#f3f5f8")
    body = graph.node("ShaderNodeBsdfDiffuse", {0: base}).outputs[0]
    air = graph.node("ShaderNodeEmission", {0: fields.linear(fields.rgb("#a9c2d6")).tolist() + [1.0], 1: 0.85}).outputs[0]
    fields.quads("ridge", np.stack([x, distance + s * high * 1.6, z], axis=-1), graph.surface(graph.shaders(haze, body, air)))


def sky() -> None:
    """Pale at the horizon, blue above; the sun stands behind the viewer's left shoulder."""
    daylight(strength=0.01)
    tree = bpy.context.scene.world.node_tree
    blend, coords, turn, ramp = (tree.nodes.new(f"ShaderNode{kind}") for kind in ("TexGradient", "TexCoord", "Mapping", "ValToRGB"))
    turn.inputs["Rotation"].default_value = (0, pi / 2, 0)
    low, top = ramp.color_ramp.elements
    low.color, top.color, top.position = (0.50, 0.67, 0.88, 1), (0.12, 0.30, 0.66, 1), 0.35
    background = tree.nodes["Background"]
    background.inputs[1].default_value = 0.9
    for out, into in ((coords.outputs["Generated"], turn.inputs[0]), (turn.outputs[0], blend.inputs[0]), (blend.outputs[0], ramp.inputs[0]), (ramp.outputs[0], background.inputs[0])):
        tree.links.new(out, into)
    sun((-3.0, -1.6, 2.6), strength=5.2, softness=0.8, colour=(1.0, 0.93, 0.82))


@dataclass(frozen=True)
class Buckthorn:
    """What a shoot of sea buckthorn is made of."""

    leaf: bpy.types.Mesh
    berry: bpy.types.Mesh
    bark: bpy.types.Material


def buckthorn() -> Buckthorn:
    grey = Graph("grey leaf")
    chance = grey.node("ShaderNodeObjectInfo").outputs["Random"]
    base = grey.mix(grey.math("ADD", grey.math("MULTIPLY", chance, 0.7), grey.math("MULTIPLY", grey.noise(grey.coords(), 40, 2), 0.4)), "#66794f", "#9aa587")
    shell = grey.principled(base_color=base, roughness=0.55, sheen_weight=0.2)
    through = grey.node("ShaderNodeBsdfTranslucent", {0: base}).outputs[0]
    u, v = np.meshgrid(np.linspace(0, 1, 14), np.linspace(-1, 1, 5), indexing="ij")
    blade = np.stack([u * 0.046, v * 0.0033 * np.sin(np.pi * np.clip(u, 0.03, 0.98)) ** 0.7, np.abs(v) * 0.0014 - 0.007 * u**2], axis=-1)
    pattern = fields.quads("leaf", blade, grey.surface(grey.shaders(0.35, shell, through)))
    leaf = pattern.data
    bpy.data.objects.remove(pattern)
    skin = Graph("berry")
    tone = skin.mix(skin.node("ShaderNodeObjectInfo").outputs["Random"], "#f0901c", "#dd640c")
    flesh = skin.surface(skin.principled(base_color=tone, roughness=0.28, subsurface_weight=0.4, subsurface_radius=(0.4, 0.15, 0.03), subsurface_scale=1.0))
    return Buckthorn(leaf, sphere("berry", *bodies.ball(18, 12), flesh), materials.principled("bark", "#6a5a4b", 0.85))


def grown(start: Vector, heading: Vector, length: float, chance: np.random.Generator) -> Array:
    """A shoot that wanders a little and bows under its berries."""
    n = 60
    drift = np.cumsum(chance.normal(0, 0.022, (n, 3)), axis=0)
    step = np.array(heading.normalized()) + drift + np.outer(np.linspace(0, 1, n) ** 2, (0, 0, -0.35))
    return np.array(start) + np.cumsum(step / np.linalg.norm(step, axis=1)[:, None] * length / n, axis=0)


def dress(path: Array, length: float, parts: Buckthorn, chance: np.random.Generator, laden: float) -> None:
    """Leaves in a spiral, pointing forward; berries crowded on the old wood, two and three deep."""
    bodies.thread(path, 0.0014 + 0.004 * length, parts.bark, "shoot")
    ahead = [Vector(step).normalized() for step in np.gradient(path, axis=0)]

    def beside(t: float, turn: float) -> tuple[Vector, Vector, Vector]:
        k = min(int(t * (len(path) - 1)), len(path) - 1)
        side = ahead[k].orthogonal().normalized()
        out = (side * np.cos(turn) + ahead[k].cross(side) * np.sin(turn)).normalized()
        return Vector(path[k]), ahead[k], out

    for k in range(int(length * 260)):
        at, forward, out = beside(0.06 + 0.94 * chance.random(), k * 2.4)
        way = forward * float(chance.uniform(0.5, 1.1)) + out
        turned = way.to_track_quat("X", "Z").to_euler()
        instance(parts.leaf, tuple(at), (turned.x + chance.normal(0, 0.3), turned.y, turned.z), float(chance.uniform(0.65, 1.15)))
    for _ in range(int(length * 620 * laden)):
        at, _, out = beside(float(chance.beta(1.5, 1.9)) * 0.9, chance.uniform(0, 2 * pi))
        place = at + out * float(chance.uniform(0.0048, 0.0095))
        instance(parts.berry, tuple(place), tuple(chance.uniform(0, 6, 3)), (0.0037, 0.0037, float(chance.uniform(0.0041, 0.0047))))


def branch(start: Place, heading: Place, length: float, seed: int, parts: Buckthorn) -> None:
    """A branch with side shoots to both sides."""
    chance = np.random.default_rng(seed)
    stem = grown(Vector(start), Vector(heading), length, chance)
    dress(stem, length, parts, chance, 1.25)
    for k in range(7):
        at = 12 + k * 6
        way = Vector(stem[at + 1] - stem[at]).normalized()
        side = way.cross(Vector((0, 1, 0))).normalized() * (-1) ** k + Vector((0, float(chance.normal(0, 0.5)), 0))
        shoot = float(chance.uniform(0.08, 0.15)) * (1 - 0.05 * k)
        dress(grown(Vector(stem[at]), way + side * 0.85, shoot, chance), shoot, parts, chance, float(chance.uniform(0.5, 1.2)))


@shot("villages/tossor/shore.jpg")
def shore() -> None:
    scene.matt()
    sky()
    n = 120
    y, x = np.meshgrid(np.linspace(-0.3, 4.5, n), np.linspace(-4, 4, n), indexing="ij")
    z = np.vectorize(slope)(y) + 0.01 * fields.noise(np.column_stack([x.ravel(), y.ravel()]), 0.3, 2).reshape(n, n)
    fields.quads("beach", np.stack([x, y, z], axis=-1), materials.plaster("beach", "#a89c88", "#857b6c"))
    pebbles(4200, 4)
    fields.quads("lake", np.array([[[-400, 2.0, WATER], [400, 2.0, WATER]], [[-400, 900, WATER], [400, 900, WATER]]], float), lake())
    ridge(230, 11, 9, "#3f5348", 2.0, 0.30)
    ridge(300, 52, 5, "#3d4757", 0.50, 0.20)
    parts = buckthorn()
    for k, (start, heading, length) in enumerate((((0.275, 0.02, 0.06), (-0.95, 0.05, 0.72), 0.43), ((0.30, 0.06, 0.13), (-0.62, 0.10, 0.85), 0.31), ((0.22, -0.03, 0.03), (-1.0, -0.02, 0.24), 0.36))):
        branch(start, heading, length, 40 + k, parts)
    look((0.0, 0.0, 0.262), (0.0, -0.66, 0.305), lens=50, fstop=6.3, focus=(0.04, 0.0, 0.24))
