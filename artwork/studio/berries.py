"""Berries: raspberries, sea buckthorn on the twig, blackcurrants."""

from __future__ import annotations

import random
from math import cos, pi, sin

import bpy
from mathutils import Vector

from .flowers import blade, curve, placed, tissue, towards
from .mesh import Place, copy, hide, tube
from .nodes import Graph, once
from .props import blob

Material = bpy.types.Material


@once
def flesh(name: str, colour: str, deep: str, depth: float = 0.002, rough: float = 0.25, bloom: float = 0.0) -> Material:
    """The skin of a berry over juicy flesh; `bloom` is the pale wax on it."""
    graph = Graph(name)
    place = graph.coords()
    chance = graph.node("ShaderNodeObjectInfo").outputs["Random"]
    tone = graph.math("ADD", graph.math("MULTIPLY", graph.noise(place, 220, 3), 0.5), graph.math("MULTIPLY", chance, 0.6))
    base = graph.mix(graph.span(tone, 0.2, 0.9), colour, deep)
    if bloom:
        dust = graph.span(graph.noise(place, 330, 4, 0.6), 0.35, 0.7, 0.0, bloom)
        base = graph.mix(dust, base, "#a9adc0")
    gloss = graph.span(graph.noise(place, 400, 3), 0.3, 0.7, rough * 0.7, rough * 1.5)
    return graph.surface(graph.principled(base_color=base, roughness=gloss, subsurface_weight=0.7, subsurface_scale=depth,
                                          subsurface_radius=(1.0, 0.3, 0.15), specular_ior_level=0.5,
                                          normal=graph.bump(graph.noise(place, 500, 2), 0.00006)))


def raspberry(at: Place, seed: int = 0, size: float = 0.0095) -> None:
    """A raspberry lying on its side: drupelets in rows round a cone, fine dry styles between them."""
    chance = random.Random(seed)
    red = flesh("raspberry", "#d8203c", "#b0102a", 0.0035, 0.3)
    style = tissue("raspberry style", "#c79a5b", "#a9783c", 0.2)
    pattern = hide(blob((0.00175, 0.00175, 0.0016), red, seed=seed, rough=0.06, fine=0.4))
    lean, heading = 1.25 + chance.uniform(-0.15, 0.1), chance.uniform(0, 6.28)
    axis = Vector((sin(lean) * cos(heading), sin(lean) * sin(heading), cos(lean)))
    helper = axis.orthogonal().normalized()
    other = axis.cross(helper)
    middle = Vector(at) + Vector((0, 0, size * 0.80))
    rows = 9
    for row in range(rows):
        # From the hull to the tip, and round both ends: a bald spot would show the core.
        polar = -1.3 + 2.85 * row / (rows - 1)
        along = size * sin(polar)
        wide = size * 0.86 * max(0.0, cos(polar)) ** 0.7
        count = max(1, round(2 * pi * wide / 0.0031))
        for index in range(count):
            a = 2 * pi * (index + 0.5 * (row % 2)) / count + chance.uniform(-0.06, 0.06)
            out = (helper * cos(a) + other * sin(a))
            place = middle + axis * along + out * wide * 0.92
            copy(pattern, tuple(place), (chance.uniform(0, 3), chance.uniform(0, 3), a), chance.uniform(0.92, 1.12))
            if chance.random() < 0.4:
                tip = place + (out + axis * 0.3).normalized() * 0.0027 + Vector((chance.uniform(-1, 1), chance.uniform(-1, 1), 0)) * 0.0006
                tube([tuple(place), tuple((place + tip) / 2), tuple(tip)], 0.00006, style, "style", 4)
    blob((size * 0.78, size * 0.78, size * 0.78), flesh("raspberry core", "#9c0f24", "#7d0a1a"), tuple(middle - axis * size * 0.1), seed=seed, rough=0.03, fine=0.5)


def buckthorn(at: Place, turn: float, length: float = 0.14, berries: int = 46, seed: int = 0, leaves: int = 16) -> None:
    """A thorny twig of sea buckthorn, thick with orange berries, with narrow silvery leaves."""
    chance = random.Random(seed)
    orange = flesh("buckthorn berry", "#f07c0a", "#dd5f05", 0.0022, 0.22)
    bark = tissue("buckthorn bark", "#6c5a48", "#4a3c30", 0.0, 0.85)
    silver = tissue("buckthorn leaf", "#7d8b68", "#66764f", 0.2, 0.7)
    tip = tissue("berry tip", "#4b2e14", "#38210d", 0.0, 0.9)
    points = [(-length * 0.5, 0.004, 0.003), (-length * 0.2, -0.003, 0.008), (length * 0.15, 0.004, 0.010), (length * 0.5, -0.002, 0.008)]
    twig = curve(placed(at, turn, points))
    tube([tuple(p) for p in twig], [0.0022 - 0.0014 * i / len(twig) for i in range(len(twig))], bark, "twig", 10)
    pattern = hide(blob((0.0036, 0.0036, 0.0042), orange, seed=seed, rough=0.05, lumps=0.9, fine=0.6))
    taken: list[Vector] = []
    tries = 0
    while len(taken) < berries and tries < berries * 40:
        tries += 1
        along = chance.uniform(0.16, 0.92)
        spot = twig[int(along * (len(twig) - 1))]
        a = chance.uniform(0, 2 * pi)
        ahead = (twig[-1] - twig[0]).normalized()
        side = ahead.cross(Vector((0, 0, 1))).normalized()
        out = side * cos(a) + Vector((0, 0, 1)) * sin(a)
        place = spot + out * chance.uniform(0.0048, 0.0085)
        place.z = max(place.z, at[2] + 0.0040)
        if any((place - other).length < 0.0064 for other in taken):
            continue
        taken.append(place)
        way = (place - spot).normalized()
        quarter = way.to_track_quat("Z", "Y").to_euler()
        copy(pattern, tuple(place), tuple(quarter), chance.uniform(0.85, 1.1))
        blob((0.0005, 0.0005, 0.0003), tip, tuple(place + way * 0.0041), fine=0.2)
    for index in range(leaves):
        spot = twig[int((0.1 + 0.88 * index / leaves) * (len(twig) - 1))]
        a = index * 2.4
        ahead = (twig[-1] - twig[0]).normalized()
        way = (ahead * 0.7 + ahead.cross(Vector((0, 0, 1))) * cos(a) + Vector((0, 0, 0.45 + 0.5 * sin(a)))).normalized()
        leaf = blade(chance.uniform(0.024, 0.040), 0.0048, silver, chance.uniform(-0.6, 0.5), 0.5, 0.6, index)
        leaf.location, leaf.rotation_euler = spot, towards(way, chance.uniform(-0.6, 0.6))
    for start in (0.3, 0.62):
        spot = twig[int(start * (len(twig) - 1))]
        end = spot + Vector((chance.uniform(-1, 1), chance.uniform(-1, 1), 0.9)).normalized() * 0.018
        tube([tuple(spot), tuple((spot + end) / 2), tuple(end)], [0.0009, 0.0006, 0.0001], bark, "thorn", 8)


def loose(name: str, places: list[Place], size: float, material: Material, crown: bool = False, seed: int = 0) -> None:
    """Single berries; with `crown`, the dry remains of the flower (currants)."""
    chance = random.Random(seed)
    pattern = hide(blob((size, size, size * 0.96), material, seed=seed, rough=0.03, lumps=0.9, fine=0.7, name=name))
    dry = tissue("currant crown", "#6a5238", "#4c3a27", 0.05, 0.9)
    for place in places:
        scale = chance.uniform(0.85, 1.08)
        middle = Vector(place) + Vector((0, 0, size * scale * 0.97))
        copy(pattern, tuple(middle), (chance.uniform(0, 3), chance.uniform(0, 3), 0), scale)
        if crown:
            lean, heading = chance.uniform(0.3, 1.3), chance.uniform(0, 2 * pi)
            way = Vector((sin(lean) * cos(heading), sin(lean) * sin(heading), cos(lean)))
            for petal in range(5):
                leaf = blade(size * 0.75, size * 0.35, dry, 0.9, 0.4, 0.6, petal)
                leaf.location = middle + way * size * scale * 0.95
                leaf.rotation_euler = towards((way + 0.35 * (way.orthogonal().normalized() * cos(petal * 1.26) + way.cross(way.orthogonal().normalized()) * sin(petal * 1.26))).normalized(), petal * 1.26)
