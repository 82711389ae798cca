"""Honey: set (white, creamed, golden) and liquid."""

from __future__ import annotations

from collections.abc import Callable
from math import atan2, cos, hypot, sin

import bpy
from mathutils import Vector, noise

from .nodes import Graph

Material = bpy.types.Material


def set_honey(name: str = "white honey", colour: str = "#f1e4c3", deep: str = "#e8d6ae", grain: float = 0.00005,
              rough: float = 0.42) -> Material:
    """Crystallised honey: light goes a few millimetres deep; fine grain, pale clouds where it has frosted."""
    graph = Graph(name)
    place = graph.coords()
    cloud = graph.noise(graph.mapping(place, (1, 1, 0.6)), 70, 4, 0.6, 0.8)
    base = graph.mix(graph.span(cloud, 0.35, 0.68), colour, deep)
    crystal = graph.noise(place, 1500, 2)
    slow = graph.noise(place, 160, 3)
    relief = graph.math("ADD", crystal, graph.math("MULTIPLY", slow, 5.0))
    gloss = graph.span(cloud, 0.3, 0.7, rough * 0.8, rough * 1.3)
    return graph.surface(graph.principled(base_color=base, roughness=gloss, subsurface_weight=0.85,
                                          subsurface_radius=(1.0, 0.62, 0.26), subsurface_scale=0.006,
                                          specular_ior_level=0.45, normal=graph.bump(relief, grain)))


def liquid_honey(name: str = "amber honey", clear: str = "#ffe9b0") -> Material:
    """A drop or thread of clear honey as a surface of its own."""
    graph = Graph(name)
    return graph.surface(graph.principled(base_color=clear, roughness=0.02, transmission_weight=1.0, ior=1.49))


def swirl(radius: float, height: float, seed: int = 0, turns: float = 2.2) -> Callable[[float, float], float]:
    """The face of honey that a spoon has left: a spiral furrow, softer towards the middle."""
    shift = Vector((seed * 2.1, seed * 1.3, 0))

    def relief(x: float, y: float) -> float:
        distance = hypot(x, y) / radius
        angle = atan2(y, x)
        wave = cos(distance * turns * 6.283 - angle + 0.6 * noise.noise(Vector((x, y, 0)) * 60 + shift))
        return height * (0.5 + 0.5 * wave) * (0.35 + 0.65 * distance) + height * 0.5 * noise.noise(Vector((x, y, 0)) * 45 + shift)

    return relief


def scooped(at: tuple[float, float], size: float, depth: float, seed: int = 0) -> Callable[[float, float], float]:
    """A face with a hollow where a spoon went in, and the ridge that it pushed up."""
    shift = Vector((seed * 2.1, seed * 1.3, 0))

    def relief(x: float, y: float) -> float:
        away = hypot(x - at[0], (y - at[1]) * 1.35) / size
        hollow = -depth * max(0.0, 1 - away * away) ** 1.3
        ridge = depth * 0.28 * max(0.0, 1 - abs(away - 1.12) / 0.3) ** 2 * (0.6 + noise.noise(Vector((x, y, 3)) * 70 + shift))
        lumps = 0.0011 * noise.fractal(Vector((x, y, 0)) * 55 + shift, 1.0, 2.0, 3)
        return hollow + ridge + lumps + 0.0006 * sin(x * 380 + y * 90)

    return relief
