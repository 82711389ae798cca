"""Fruit in jam: pieces of pear, apricot halves, and the syrup round them."""

from __future__ import annotations

import random
from math import cos, pi, sin

import bpy
from mathutils import Vector, noise

from .jar import Jar
from .mesh import Place, copy, displace, fillet, hide, lathe, rounded_box
from .nodes import Graph

Material = bpy.types.Material


def cooked(name: str, colour: str, deep: str, rough: float = 0.18, through: float = 0.45) -> Material:
    """Fruit boiled in sugar: light comes through, wet outside. No subsurface: a hundred pieces of it behind glass take an hour."""
    graph = Graph(name)
    place = graph.coords()
    chance = graph.node("ShaderNodeObjectInfo").outputs["Random"]
    tone = graph.math("ADD", graph.math("MULTIPLY", graph.noise(place, 130, 3), 0.6), graph.math("MULTIPLY", chance, 0.55))
    base = graph.mix(graph.span(tone, 0.25, 0.9), colour, deep)
    relief = graph.noise(graph.mapping(place, (1, 1, 0.4)), 420, 3)
    front = graph.principled(base_color=base, roughness=rough, specular_ior_level=0.5, normal=graph.bump(relief, 0.0003))
    back = graph.node("ShaderNodeBsdfTranslucent", {0: base}).outputs[0]
    return graph.surface(graph.shaders(through, front, back))


def dice(jar: Jar, level: float, material: Material, count: int, size: float = 0.011, at: Place = (0, 0, 0), seed: int = 0) -> None:
    """Pieces as large as a fingernail, most of them against the glass."""
    chance = random.Random(seed)
    patterns = []
    for index in range(4):
        piece = rounded_box((size * chance.uniform(0.8, 1.3), size * chance.uniform(0.7, 1.1), size * chance.uniform(0.45, 0.75)), size * 0.16, material, "piece", steps=4, cuts=6)
        patterns.append(hide(displace(piece, size * 0.09, size * 0.7, seed + index)))
    taken: list[Vector] = []
    tries = 0
    while len(taken) < count and tries < count * 60:
        tries += 1
        z = chance.uniform(0.0065, level - 0.004)
        a = chance.uniform(0, 2 * pi)
        r = max(0.0, jar.reach(z, size * chance.uniform(0.66, 0.82)))
        place = Vector((r * cos(a), r * sin(a), z))
        if any((place - other).length < size * 0.68 for other in taken):
            continue
        taken.append(place)
        copy(chance.choice(patterns), tuple(Vector(at) + place - Vector((0, 0, size * 0.3))), (chance.uniform(-0.8, 0.8), chance.uniform(-0.8, 0.8), a + chance.uniform(-0.5, 0.5)), chance.uniform(0.8, 1.1))


def half(material: Material, radius: float = 0.016, seed: int = 0) -> bpy.types.Object:
    """Half an apricot, hollow where the stone lay, open side up; soft from cooking."""
    r = radius
    profile = fillet([(0, -r * 0.78), (r * 0.55, -r * 0.74), (r * 0.93, -r * 0.38), (r, 0.0), (r * 0.90, r * 0.06), (r * 0.55, -r * 0.06), (r * 0.36, -r * 0.30), (0, -r * 0.40)], r * 0.3, 5)
    shift = Vector((seed * 3.3, 0, 0))

    def soft(angle: float, z: float) -> float:
        crease = -0.09 * r * max(0.0, cos(angle)) ** 12
        return crease + 0.10 * r * noise.noise(Vector((cos(angle) * 1.3, sin(angle) * 1.3, z / r)) + shift)

    thing = lathe(profile, material, "half", 56, wobble=soft)
    for vertex in thing.data.vertices:
        x, y, z = vertex.co
        vertex.co.x *= 1.12
        vertex.co.z += 0.16 * r * noise.noise(Vector((x, y, 0)) / r * 1.2 + shift)
    thing.data.update()
    return thing


def halves(jar: Jar, level: float, material: Material, count: int = 26, at: Place = (0, 0, 0), seed: int = 0, radius: float = 0.0155) -> None:
    """Halves pressed against the glass, backs and hollows mixed."""
    chance = random.Random(seed)
    patterns = [hide(half(material, radius, seed + k)) for k in range(4)]
    taken: list[Vector] = []
    tries = 0
    while len(taken) < count and tries < 4000:
        tries += 1
        z = chance.uniform(0.016, level - 0.008)
        a = chance.uniform(0, 2 * pi)
        hollow = chance.random() < 0.3
        # The back bulges towards the glass; a hollow half touches it with its rim, which is wider than the curve of the jar.
        r = max(0.0, jar.reach(z, radius * (0.50 if hollow else 0.84)))
        place = Vector((r * cos(a), r * sin(a), z))
        if any((place - other).length < radius * 1.05 for other in taken):
            continue
        taken.append(place)
        out = Vector((cos(a), sin(a), chance.uniform(-0.2, 0.2)))
        turn = (out if hollow else -out).to_track_quat("Z", "Y").to_euler()
        copy(chance.choice(patterns), tuple(Vector(at) + place), tuple(turn), chance.uniform(0.85, 1.0))


def smooth_jam(name: str, colour: str, deep: str, depth: float = 0.004, rough: float = 0.16, radius: tuple[float, float, float] = (1.0, 0.4, 0.1)) -> Material:
    """Jam without pieces: glossy, cloudy, a little light inside."""
    graph = Graph(name)
    place = graph.coords()
    base = graph.mix(graph.span(graph.noise(place, 65, 4, 0.6, 0.7), 0.3, 0.75), colour, deep)
    relief = graph.noise(place, 150, 3)
    return graph.surface(graph.principled(base_color=base, roughness=rough, subsurface_weight=0.75, subsurface_scale=depth,
                                          subsurface_radius=radius, specular_ior_level=0.5, normal=graph.bump(relief, 0.0005)))
