"""Honeycomb: a cut square with capped and open cells, and the honey that runs from it."""

from __future__ import annotations

import bpy
import numpy as np

from . import fields
from .mesh import Place
from .nodes import Graph
from .soap import honeycomb

Material = bpy.types.Material


def wax() -> Material:
    """Wax and honey in one surface: the attribute `honey` (0..1) says which."""
    graph = Graph("comb")
    place = graph.coords()
    honey = graph.node("ShaderNodeAttribute", attribute_name="honey").outputs["Fac"]
    cloud = graph.noise(place, 90, 4)
    pale = graph.mix(graph.span(cloud, 0.3, 0.7), "#f0d9a4", "#e2bd76")
    gold = graph.mix(graph.span(cloud, 0.3, 0.7), "#d98f1c", "#b8690c")
    base = graph.mix(honey, pale, gold)
    rough = graph.span(honey, 0.2, 0.8, 0.5, 0.06)
    relief = graph.math("MULTIPLY", graph.noise(place, 700, 4), graph.math("SUBTRACT", 1.0, honey))
    return graph.surface(graph.principled(base_color=base, roughness=rough, subsurface_weight=0.9, subsurface_scale=0.007,
                                          subsurface_radius=(1.0, 0.5, 0.12), specular_ior_level=0.5, coat_weight=graph.math("MULTIPLY", honey, 0.6),
                                          normal=graph.bump(relief, 0.0003)))


def square(side: float = 0.085, height: float = 0.026, at: Place = (0, 0, 0), turn: float = 0.0, seed: int = 4, pitch: float = 0.0054) -> bpy.types.Object:
    """A square of comb: cells stand upright above and below a middle wall, the sides show them cut."""
    cells, rim = 340, 34
    axis = np.linspace(-side / 2, side / 2, cells)
    x, y = np.meshgrid(axis, axis)
    flat = np.stack([x, y, np.zeros_like(x)], -1).reshape(-1, 3)
    bend = (fields.noise(flat, 0.03, seed) - 0.5).reshape(x.shape) * 0.002
    edge = honeycomb(x + bend, y + bend * 0.7, pitch)
    patch = fields.noise(flat, 0.026, seed + 1, 3).reshape(x.shape)
    # Which cells are capped is decided for the whole cell, by the noise at a coarse grid.
    capped = np.clip((patch - 0.46) / 0.05, 0, 1)
    wall = np.clip(1 - edge / 0.11, 0, 1)
    dome = np.clip(edge / 0.3, 0, 1)
    grain = (fields.noise(flat, 0.0016, seed + 2, 3).reshape(x.shape) - 0.5)
    cap = 0.0008 * np.sqrt(dome) + grain * 0.0009
    open_ = -0.0016 * np.clip((edge - 0.07) / 0.08, 0, 1) + 0.0004 * wall
    z = height + capped * cap + (1 - capped) * open_ + (fields.noise(flat, 0.03, seed + 3).reshape(x.shape) - 0.5) * 0.003
    honey = (1 - capped) * np.clip((edge - 0.08) / 0.05, 0, 1)
    top = np.stack([x, y, z], -1)
    grids, wet = [top], [honey]
    for index in range(4):
        border = (top[0], top[:, -1], top[-1, ::-1], top[::-1, 0])[index]
        outward = ((0, -1, 0), (1, 0, 0), (0, 1, 0), (-1, 0, 0))[index]
        t = np.linspace(0, 1, rim)[:, None]
        sheet = border[None] * np.array([1, 1, 0]) + np.zeros((rim, 1, 3))
        sheet[..., 2] = border[None, :, 2] * (1 - t) + 0.0004 * t
        cut = honeycomb(border[:, 0] + 0.0007, border[:, 1] + 0.0007, pitch)
        side_edge = np.clip((np.abs(np.sin(np.pi * (border[:, 0] * abs(outward[1]) + border[:, 1] * abs(outward[0])) / pitch)) - 0.16) / 0.2, 0, 1)
        middle = np.clip(np.abs(t - 0.5) / 0.05, 0, 1)
        lip = np.clip(t / 0.08, 0, 1)
        hollow = side_edge[None] * middle * lip * (0.6 + 0.4 * cut[None])
        rough = (fields.noise(sheet.reshape(-1, 3), 0.007, seed + 5 + index, 3).reshape(hollow.shape) - 0.5) * 0.0016
        bulge = 0.0012 * np.sin(np.pi * t)
        sheet += np.array(outward)[None, None] * (bulge + rough * lip - 0.0008 * hollow)[..., None]
        grids.append(sheet)
        wet.append(np.clip(hollow * 1.1, 0, 1))
    material = wax()
    for grid, shine in zip(grids, wet):
        thing = fields.quads("comb", grid, material)
        layer = thing.data.attributes.new("honey", "FLOAT", "POINT")
        layer.data.foreach_set("value", shine.astype(np.float32).ravel())
        thing.location, thing.rotation_euler = at, (0, 0, turn)
    return thing


def puddle(radius: float, material: Material, at: Place = (0, 0, 0), seed: int = 1, height: float = 0.0024, stretch: tuple[float, float] = (1.0, 1.0)) -> bpy.types.Object:
    """Honey that has run out: flat, with a round edge, no two lobes alike."""
    rings, sides = 30, 140
    t = np.linspace(0, 1, rings)[:, None]
    a = np.linspace(0, 2 * np.pi, sides, endpoint=False)[None]
    around = np.stack([np.cos(a), np.sin(a), np.zeros_like(a)], -1).reshape(-1, 3)
    reach = radius * (0.80 + 0.55 * (fields.noise(around, 1.6, seed, 1) - 0.3))[None]
    x, y = t * reach * np.cos(a) * stretch[0], t * reach * np.sin(a) * stretch[1]
    z = height * np.sqrt(np.clip(1 - t ** 6, 0, 1)) * np.ones_like(a)
    thing = fields.quads("puddle", np.stack([x, y, z], -1), material, wrap=(False, True))
    thing.location = at
    return thing


def syrup() -> Material:
    """Honey in a thin layer: gold, clear enough to glow, wet."""
    graph = Graph("syrup")
    return graph.surface(graph.principled(base_color="#e79a1b", roughness=0.04, transmission_weight=0.55, ior=1.48, subsurface_weight=0.6,
                                          subsurface_scale=0.006, subsurface_radius=(1.0, 0.45, 0.08)))
