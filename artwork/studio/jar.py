"""Jars: one turned profile of glass, what is in them, lids and labels.

Two ways to fill a jar. `fill` puts opaque goods (set honey, jam) into the wall of the glass, so that no
gap shows. `pour` makes glass and a clear liquid one body, since Cycles does not know which of two
nested media it is in, and puts the colour into it as a volume that only absorbs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, log, pi, sin

import bpy

from . import label as labels
from . import materials
from .mesh import Place, build, fillet, lathe
from .nodes import Graph, Socket, srgb

Material = bpy.types.Material
Point = tuple[float, float]


@dataclass(frozen=True)
class Jar:
    """A round jar; the height counts with the lid."""

    radius: float
    height: float
    wall: float = 0.0023
    neck: float = 0.87
    heel: float = 0.0045

    @property
    def rim(self) -> float:
        return self.height - 0.0015

    @property
    def shoulder(self) -> float:
        return self.rim - 0.0185

    @property
    def mouth(self) -> float:
        return self.radius * self.neck

    def outside(self) -> list[Point]:
        """From the middle of the foot to the rim, with two turns of thread."""
        r, n, s = self.radius, self.mouth, self.shoulder
        body = fillet([(0, 0.0026), (r * 0.70, 0.0020), (r * 0.82, 0.0), (r - 0.001, 0.0), (r, self.heel), (r, s), (n, s + 0.0075), (n, s + 0.010)], 0.006, 6)
        thread = []
        for turn in (0.0115, 0.0148):
            thread += [(n, s + turn - 0.0012), (n + 0.0011, s + turn), (n, s + turn + 0.0012)]
        return body + thread + [(n, self.rim - 0.0012)]

    def inside(self) -> list[Point]:
        """From the rim down to the middle of the floor."""
        r, n, s, w = self.radius, self.mouth, self.shoulder, self.wall
        return fillet([(n - w, self.rim - 0.0008), (n - w, s + 0.0062), (r - w, s - 0.0012), (r - w, self.heel + 0.0024), (r - w - 0.0035, 0.0062), (0, 0.0068)], 0.006, 6)

    def lip(self) -> list[Point]:
        n, w, z = self.mouth, self.wall, self.rim
        return [(n - 0.0003, z - 0.0004), (n - 0.0008, z), (n - w + 0.0008, z), (n - w + 0.0003, z - 0.0003)]

    def reach(self, height: float, inset: float) -> float:
        """How wide the inside is at a height, less `inset`."""
        points = self.inside()
        for (r1, z1), (r2, z2) in zip(points, points[1:]):
            if z2 <= height <= z1 and z1 > z2:
                return r1 + (r2 - r1) * (z1 - height) / (z1 - z2) - inset
        return points[0][0] - inset


def empty(jar: Jar, glass: Material, at: Place = (0, 0, 0), turn: float = 0.0) -> bpy.types.Object:
    """The glass alone."""
    return lathe(jar.outside() + jar.lip() + jar.inside(), glass, "jar", 128, at, (0, 0, turn))


def fill(jar: Jar, level: float, material: Material, at: Place = (0, 0, 0), turn: float = 0.0,
         top: Callable[[float, float], float] | None = None) -> bpy.types.Object:
    """Opaque contents up to `level`; `top` gives the relief of their face from x and y."""
    wall = [(r + jar.wall * 0.55 if r else 0.0, z - (0.0016 if r < jar.radius * 0.8 else 0.0)) for r, z in jar.inside()[::-1] if z < level - 0.0005]
    edge = jar.reach(level, -jar.wall * 0.55)
    rings = 40
    face = [(edge * (1 - step / rings), level) for step in range(rings + 1)]
    thing = lathe(wall + face, material, "contents", 128, at, (0, 0, turn))
    for vertex in thing.data.vertices:
        x, y, z = vertex.co
        distance = (x * x + y * y) ** 0.5
        if z > level - 0.0002:
            rise = top(x, y) if top else 0.0
            # Against the wall it creeps up a little, as everything sticky does.
            creep = 0.0012 * max(0.0, distance / edge - 0.88) / 0.12
            vertex.co.z = z + rise * min(1.0, (edge - distance) / (edge * 0.15)) + creep
    thing.data.update()
    return thing


def pour(jar: Jar, level: float, glass: Material, liquid: Material, at: Place = (0, 0, 0)) -> None:
    """A clear liquid: one body with the glass, coloured inside."""
    above = [(r, z) for r, z in jar.inside() if z > level + 0.0016]
    edge = jar.reach(level, 0.0)
    meniscus = [(edge, level + 0.0014), (edge - 0.0006, level + 0.0005), (edge - 0.002, level), (0.0, level - 0.0001)]
    lathe(jar.outside() + jar.lip() + above + meniscus, glass, "jar with liquid", 128, at)
    below = [(r, z) for r, z in jar.inside()[::-1] if z < level - 0.001]
    lathe([(max(0.0, r - 0.0001), z) for r, z in below] + [(edge - 0.0003, level - 0.0004), (0, level - 0.0006)], liquid, "liquid", 128, at)


def absorbing(name: str, clear: tuple[float, float, float], depth: float, cloud: float = 0.0) -> Material:
    """A volume whose colour is `clear` when one looks through `depth` metres of it; `cloud` scatters a little."""
    graph = Graph(name)
    thick = [-log(max(0.004, part)) / depth for part in clear]
    density = max(thick)
    colour = (*(1 - part / density for part in thick), 1.0)
    inside: Socket = graph.node("ShaderNodeVolumeAbsorption", {"Color": colour, "Density": density}).outputs[0]
    if cloud:
        scatter = graph.node("ShaderNodeVolumeScatter", {"Color": srgb("#ffd98a"), "Density": cloud, "Anisotropy": 0.6})
        inside = graph.node("ShaderNodeAddShader", {0: inside, 1: scatter.outputs[0]}).outputs[0]
    graph.set(graph.output.inputs["Volume"], inside)
    return graph.surface(graph.node("ShaderNodeBsdfTransparent").outputs[0])


def lid(jar: Jar, material: Material, at: Place | None = None, turn: Place = (0, 0, 0)) -> bpy.types.Object:
    """A twist-off lid with a rolled edge, a soft step and fine grooves; without `at` it sits on the jar."""
    r, high = jar.mouth + 0.0026, 0.0135
    profile = fillet([(0, high - 0.0012), (r * 0.78, high - 0.0014), (r * 0.85, high), (r - 0.0002, high), (r, 0.0016), (r + 0.0007, 0.0013), (r + 0.0006, 0.0), (r - 0.0009, 0.0002), (r - 0.0009, high - 0.001), (0, high - 0.0022)], 0.0014, 4)

    def grooves(angle: float, z: float) -> float:
        return 0.00022 * cos(angle * 90) if 0.003 < z < high - 0.0022 else 0.0

    place = at if at is not None else (0, 0, jar.rim + 0.0008 - (high - 0.0012))
    return lathe(profile, material, "lid", 360, place, turn, wobble=grooves)


def label(jar: Jar, text: labels.Label, at: Place = (0, 0, 0), turn: float = 0.0, low: float | None = None,
          high: float | None = None, span: float = 3.4) -> bpy.types.Object:
    """A paper label on the side that faces the camera, over `span` radians."""
    foot = jar.heel + 0.012 if low is None else low
    head = jar.shoulder - 0.011 if high is None else high
    picture = labels.image(text, jar.radius * span, head - foot, 0.46 * max(1.0, 3.4 / span * 0.8))
    return wrapped(jar.radius, foot, head, materials.paper(picture, "label"), at, turn, span)


def wrapped(radius: float, foot: float, head: float, material: Material, at: Place = (0, 0, 0), turn: float = 0.0,
            span: float = 3.4) -> bpy.types.Object:
    """Paper round a cylinder, a hair above it, with a UV map that fills the image."""
    columns, rows, gap = 96, 6, 0.00018
    vertices, places = [], []
    for row in range(rows + 1):
        for column in range(columns + 1):
            u, v = column / columns, row / rows
            angle = -pi / 2 + (u - 0.5) * span
            # The ends of a glued label stand off by a hair.
            lift = gap + 0.00035 * max(0.0, abs(u - 0.5) * 2 - 0.93) / 0.07
            vertices.append(((radius + lift) * cos(angle), (radius + lift) * sin(angle), foot + (head - foot) * v))
            places.append((u, v))
    line = columns + 1
    faces = [[r * line + c, r * line + c + 1, (r + 1) * line + c + 1, (r + 1) * line + c] for r in range(rows) for c in range(columns)]
    thing = build("paper", vertices, faces, material, at, (0, 0, turn))
    layer = thing.data.uv_layers.new(name="UVMap")
    for loop in thing.data.loops:
        layer.data[loop.index].uv = places[loop.vertex_index]
    solid = thing.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness, solid.offset = 0.00012, 1.0
    return thing


def enamel(colour: str = "#2f312f", rough: float = 0.38) -> Material:
    """The lacquer of a lid."""
    graph = Graph("enamel")
    place = graph.coords()
    normal = graph.bump(graph.noise(place, 220, 3), 0.00004)
    return graph.surface(graph.principled(base_color=colour, roughness=materials.uneven(graph, place, rough * 0.8, rough * 1.25, 0.008), normal=normal))
