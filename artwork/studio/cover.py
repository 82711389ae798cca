"""A lid of cloth over a jar, tied with string."""

from __future__ import annotations

from math import cos, pi, sin, tau

from mathutils import Vector, noise

from . import materials
from .jar import Jar
from .mesh import Place, fillet, lathe, step, tube


def cloth_lid(jar: Jar, at: Place = (0, 0, 0), colour: str = "#d9cfba") -> None:
    """A round of linen in pleats over the lid, and twine twice round it."""
    r, top = jar.mouth + 0.0036, jar.rim + 0.0022
    profile = fillet([(0, top + 0.0006), (r * 0.6, top + 0.0006), (r, top), (r + 0.0005, top - 0.012), (r + 0.003, top - 0.019), (r + 0.011, top - 0.029)], 0.004, 6)
    fine = []
    for (r1, z1), (r2, z2) in zip(profile, profile[1:]):
        fine += [(r1 + (r2 - r1) * t / 3, z1 + (z2 - z1) * t / 3) for t in range(3)]
    fine.append(profile[-1])

    def pleats(angle: float, z: float) -> float:
        loose = 1 - step(top - 0.027, top - 0.010, z)
        bent = angle * 13 + 1.6 * noise.noise(Vector((cos(angle), sin(angle), 0)) * 1.7)
        return loose * 0.0034 * sin(bent) + 0.0005 * sin(angle * 13) * (1 - step(top - 0.006, top, z))

    linen = materials.linen(colour=colour, pitch=0.0007)
    thing = lathe(fine, linen, "cloth lid", 260, at, wobble=pleats)
    for vertex in thing.data.vertices:
        x, y, z = vertex.co
        if z < top - 0.014:
            vertex.co.z += 0.0022 * noise.noise(Vector((x, y, 0)) * 70)
    thing.data.update()
    layer = thing.data.uv_layers.new(name="UVMap")
    for loop in thing.data.loops:
        x, y, z = thing.data.vertices[loop.vertex_index].co
        # The weave runs on down the sides: a point lies as far from the middle as the thread is long.
        stretch = 1 + max(0.0, top - z) / max(0.004, (x * x + y * y) ** 0.5)
        layer.data[loop.index].uv = (x * stretch, y * stretch)
    solid = thing.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness, solid.offset = 0.0006, 1.0
    twine = materials.linen("twine", "#a88d63", "#86693f", 0.0006)
    for turn in range(2):
        ring = []
        for index in range(121):
            a = tau * index / 120
            radius = r + 0.0014 + 0.0002 * sin(a * 13)
            ring.append((at[0] + radius * cos(a), at[1] + radius * sin(a), at[2] + top - 0.0105 - turn * 0.0018 + 0.0004 * sin(a * 2 + turn)))
        tube(ring, 0.0009, twine, "twine", 8)
    front = -pi / 2 + 0.35
    knot = Vector((at[0] + (r + 0.003) * cos(front), at[1] + (r + 0.003) * sin(front), at[2] + top - 0.0112))
    for side, drop in ((-1, 0.026), (1, 0.032)):
        path = [tuple(knot + Vector((side * 0.011 * t ** 0.7, -0.004 * sin(pi * t) - 0.003 * t, -drop * t * t - 0.002 * t))) for t in (0, 0.15, 0.3, 0.5, 0.7, 0.85, 1)]
        tube(path, 0.0008, twine, "end", 8)
    tube([tuple(knot + Vector((-0.002, 0, -0.0006))), tuple(knot), tuple(knot + Vector((0.002, 0, 0.0008)))], [0.0014, 0.0018, 0.0014], twine, "knot", 10)
