"""A slice of dark bread with honey on it, a knife, crumbs."""

from __future__ import annotations

from math import cos, pi, radians, sin

import bmesh
import bpy
import numpy as np
from mathutils import Vector, noise

from . import fields
from .mesh import Place, build, rounded_box, step
from .nodes import Graph
from .props import blob

Material = bpy.types.Material
HALF = (0.056, 0.047)
THICK = 0.014


def crust_line(angle: float) -> float:
    """How far the crust lies from the middle, for a loaf that rose in a tin: flat below, round above."""
    c, s = cos(angle), sin(angle)
    power = 3.4 if s < 0 else 2.4
    reach = (abs(c / HALF[0]) ** power + abs(s / HALF[1]) ** power) ** (-1 / power)
    return reach * (1 + 0.025 * noise.noise(Vector((c, s, 0)) * 2.1))


def crumb_material() -> Material:
    """Rye bread: brown crumb with pores, darker towards the crust (the attribute `crust`)."""
    graph = Graph("rye bread")
    place = graph.coords()
    crust = graph.node("ShaderNodeAttribute", attribute_name="crust").outputs["Fac"]
    tone = graph.noise(place, 260, 4, 0.65)
    inner = graph.mix(graph.span(tone, 0.3, 0.7), "#7d5636", "#55361f")
    base = graph.mix(graph.span(crust, 0.84, 0.99), inner, graph.mix(tone, "#3f2414", "#23130a"))
    seeds = graph.span(graph.noise(graph.mapping(place, (1, 2.2, 1.6)), 330, 1), 0.70, 0.74)
    base = graph.mix(graph.math("MULTIPLY", seeds, 0.7), base, "#c49a5e")
    relief = graph.math("ADD", graph.noise(place, 520, 4, 0.7), graph.math("MULTIPLY", graph.noise(place, 140, 3), 1.5))
    return graph.surface(graph.principled(base_color=base, roughness=0.85, subsurface_weight=0.25, subsurface_scale=0.002,
                                          specular_ior_level=0.25, normal=graph.bump(relief, 0.0010)))


def slice_(at: Place, turn: float, topping: Material) -> None:
    """A slice lying flat, spread from the middle almost to the crust."""
    rings, sides = 90, 300
    t = np.linspace(0, 1, rings) ** 0.8
    a = np.linspace(0, 2 * pi, sides, endpoint=False)
    reach = np.array([crust_line(angle) for angle in a])
    x, y = t[:, None] * reach * np.cos(a), t[:, None] * reach * np.sin(a)
    flat = np.stack([x, y, np.zeros_like(x)], -1).reshape(-1, 3)
    pores = fields.noise(flat, 0.0042, 3, 3).reshape(x.shape)
    fine = fields.noise(flat, 0.0016, 5, 2).reshape(x.shape)
    drop = np.clip((pores - 0.56) / 0.16, 0, 1) * 0.0022
    edge = np.clip((t - 0.95) / 0.05, 0, 1)[:, None]
    z = THICK - drop * (1 - edge) + (fine - 0.5) * 0.0009 - edge ** 2 * 0.0016
    top = np.stack([x, y, z], -1)
    down = np.linspace(0, 1, 14)[1:, None]
    rim = np.stack([x[-1] * (1 + 0.012 * np.sin(pi * down)), y[-1] * (1 + 0.012 * np.sin(pi * down)), z[-1] * (1 - down) + 0.0 * down], -1)
    grid = np.concatenate([top, rim])
    thing = fields.quads("bread", grid, crumb_material(), wrap=(False, True))
    shade = np.concatenate([np.repeat(t[:, None], sides, 1), np.ones((13, sides))])
    layer = thing.data.attributes.new("crust", "FLOAT", "POINT")
    layer.data.foreach_set("value", shade.astype(np.float32).ravel())
    thing.location, thing.rotation_euler = at, (0, 0, turn)
    spread(at, turn, topping)


def spread(at: Place, turn: float, material: Material) -> None:
    """Honey that a knife has drawn in one bow: furrows, a thick end, an edge with tongues."""
    columns, rows = 300, 260
    x, y = np.meshgrid(np.linspace(-HALF[0], HALF[0], columns), np.linspace(-HALF[1], HALF[1], rows))
    flat = np.stack([x, y, np.zeros_like(x)], -1).reshape(-1, 3)
    angle = np.arctan2(y, x)
    reach = np.array([[crust_line(float(value)) for value in row] for row in angle])
    far = np.hypot(x, y) / reach
    ragged = (fields.noise(flat, 0.028, 8, 2).reshape(x.shape) - 0.5) * 0.30
    cover = np.clip((0.86 + ragged - far) / 0.12, 0, 1)
    # The strokes run in a bow round a point off the slice.
    bow = np.hypot(x + 0.015, y + 0.115)
    along = np.arctan2(y + 0.115, x + 0.015)
    wander = (fields.noise(flat, 0.02, 9, 2).reshape(x.shape) - 0.5) * 0.004
    furrow = np.sin((bow + wander) * 2 * pi / 0.0135) * 0.5 + 0.3 * np.sin((bow + wander) * 2 * pi / 0.0047 + along * 4)
    lump = np.clip((0.95 - along) / 0.35, 0, 1) * np.clip((along - 0.4) / 0.5, 0, 1)
    fine = (fields.noise(flat, 0.013, 10, 2).reshape(x.shape) - 0.5)
    height = 0.0034 + 0.0013 * furrow + 0.004 * lump + 0.0011 * fine
    z = THICK - 0.003 + (height + 0.003) * np.sqrt(cover)
    thing = fields.quads("spread honey", np.stack([x, y, z], -1), material)
    bare = np.flatnonzero(cover.ravel() <= 0)
    form = bmesh.new()
    form.from_mesh(thing.data)
    form.verts.ensure_lookup_table()
    bmesh.ops.delete(form, geom=[form.verts[int(index)] for index in bare], context="VERTS")
    form.to_mesh(thing.data)
    form.free()
    thing.location, thing.rotation_euler = at, (0, 0, turn)


def knife(steel: Material, handle: Material, honey: Material, at: Place, turn: float) -> None:
    """A table knife that leans on nothing: blade along +X, a little honey on it."""
    rows, columns = 60, 12
    vertices: list[Place] = []
    for row in range(rows + 1):
        t = row / rows
        x = 0.095 * t
        half = 0.0088 * (1 - max(0.0, (t - 0.72) / 0.28) ** 2.4) ** 0.5 * (0.75 + 0.25 * step(0.0, 0.35, t))
        for column in range(columns + 1):
            v = column / columns * 2 - 1
            vertices.append((x, v * max(half, 0.0002) + 0.002 * t, 0.0012 + 0.0003 * (1 - v * v)))
    line = columns + 1
    faces = [[r * line + c, r * line + c + 1, (r + 1) * line + c + 1, (r + 1) * line + c] for r in range(rows) for c in range(columns)]
    blade = build("blade", vertices, faces, steel, at, (radians(6), 0, turn))
    solid = blade.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness, solid.offset = 0.0009, -1.0
    grip = rounded_box((0.085, 0.017, 0.010), 0.0042, handle, "handle", at, (0, 0, turn), steps=6)
    grip.location = (at[0] - 0.041 * cos(turn), at[1] - 0.041 * sin(turn), at[2])
    place = (at[0] + 0.066 * cos(turn), at[1] + 0.066 * sin(turn), at[2] + 0.0022)
    blob((0.021, 0.0062, 0.0026), honey, place, (0, 0, turn), 3, 0.35, 0.6)


def crumb(at: Place, seed: int) -> None:
    """A crumb beside the slice."""
    size = 0.0009 + 0.0007 * ((seed * 0.618) % 1)
    blob((size * 1.3, size, size * 0.8), crumb_material() if seed == 0 else bpy.data.materials["rye bread"], at, (0, 0, seed), seed, 0.6, 0.5, 0.4)
