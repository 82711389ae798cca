"""The pail of 25 kg: white, with ribs below the rim, a lid, a wire handle and a scoop in the honey."""

from __future__ import annotations

from math import cos, pi, radians, sin

import bpy

from . import honey, jar, label, materials
from .mesh import Place, fillet, lathe, tube
from .nodes import Graph
from .props import spoon

Material = bpy.types.Material
FOOT, TOP, HEIGHT, WALL = 0.132, 0.147, 0.370, 0.0024


def plastic(colour: str = "#ece8df") -> Material:
    """White food-grade plastic: a little light goes in, moulded, faintly scuffed."""
    graph = Graph("white plastic")
    place = graph.coords()
    gloss = graph.span(graph.noise(place, 40, 4, 0.6), 0.3, 0.7, 0.30, 0.48)
    relief = graph.math("ADD", graph.noise(place, 30, 2), graph.math("MULTIPLY", graph.noise(place, 700, 2), 0.06))
    return graph.surface(graph.principled(base_color=colour, roughness=gloss, subsurface_weight=0.4, subsurface_scale=0.006,
                                          subsurface_radius=(1.0, 0.9, 0.75), normal=graph.bump(relief, 0.0004)))


def width(height: float) -> float:
    """The radius of the outside at a height."""
    return FOOT + (TOP - FOOT) * height / HEIGHT


def rib(z: float, out: float = 0.006) -> list[tuple[float, float]]:
    return [(width(z), z), (width(z) + out, z + 0.001), (width(z) + out, z + 0.004), (width(z), z + 0.005)]


def pail(white: Material, wood: Material) -> None:
    """The open pail with the lid leaning on it and a scoop standing in the honey."""
    shell = plastic()
    outside = [(0, 0.004), (FOOT * 0.85, 0.002), (FOOT * 0.9, 0.0), (FOOT - 0.001, 0.0), (FOOT, 0.004), *rib(0.292), *rib(0.322), (TOP, HEIGHT - 0.014), (TOP + 0.004, HEIGHT - 0.013), (TOP + 0.004, HEIGHT - 0.002), (TOP + 0.001, HEIGHT)]
    inside = [(TOP - WALL, HEIGHT), (TOP - WALL, HEIGHT - 0.006), (FOOT - WALL, 0.006), (0, 0.006)]
    lathe(fillet(outside + inside, 0.0022, 4), shell, "pail", 160)
    level = 0.318
    surface = honey.scooped((-0.012, -0.055), 0.062, 0.030, 4)
    edge = width(level) - WALL * 0.5
    rings = 70
    body = lathe([(0, 0.02), (width(0.02) - WALL * 0.5, 0.02)] + [(edge * (1 - k / rings), level) for k in range(rings + 1)], white, "honey", 160)
    for vertex in body.data.vertices:
        x, y, z = vertex.co
        away = (x * x + y * y) ** 0.5 / edge
        if z > 0.3:
            vertex.co.z = z + surface(x, y) * min(1.0, (1 - away) / 0.08) + 0.004 * max(0.0, away - 0.9) / 0.1
    body.data.update()
    scoop = spoon(wood, 0.27, (0.11, 0.075, 0.024), (0.024, 0.018), (0, 0, 0), (0, 0, 0), 0.006, 0.02)
    scoop.location = (-0.018, -0.040, level - 0.004)
    scoop.rotation_euler = (0.25, radians(-66), radians(-62))
    cap(shell)
    bail()
    picture = label.image(label.Label("WHITE HONEY", "At-Bashy · sainfoin", "25 kg"), 0.20, 0.12, 0.80)
    paper = jar.wrapped(width(0.16) + 0.0008, 0.10, 0.22, materials.paper(picture, "label"), (0, 0, 0), radians(-14), 0.20 / width(0.16))
    for vertex in paper.data.vertices:
        # The pail widens upwards, and the paper with it.
        vertex.co.xy *= width(vertex.co.z) / width(0.16)


def cap(shell: Material) -> None:
    """The lid stands on its edge and leans on the pail."""
    r = TOP + 0.006
    profile = fillet([(0, 0.004), (r * 0.86, 0.004), (r * 0.90, 0.009), (r * 0.97, 0.011), (r, 0.008), (r + 0.001, -0.006), (r - 0.002, -0.006), (r - 0.003, 0.005), (r * 0.90, 0.006), (r * 0.86, 0.0015), (0, 0.0015)], 0.003, 4)
    thing = lathe(profile, shell, "lid", 160)
    lean = radians(76)
    side = radians(-20)
    distance = width(0.0) + 0.062
    thing.rotation_euler = (0, lean, side)
    thing.location = (distance * cos(side), distance * sin(side), r * sin(lean) + 0.002)


def bail() -> None:
    """The wire handle, hanging down behind."""
    wire = materials.metal("wire", "#bdbab3", 0.3)
    r = TOP + 0.012
    path: list[Place] = []
    for step in range(61):
        a = pi * step / 60
        path.append((-r * cos(a), r * sin(a) * 0.995, 0.330 - 0.085 * sin(a)))
    tube(path, 0.0020, wire, "handle", 10)
