"""Things that keep the goods company: spoons, knives, plates, drops."""

from __future__ import annotations

from math import cos, pi, sin, tau

import bpy
from mathutils import Vector, noise

from . import materials
from .mesh import Place, build, fillet, lathe, step
from .nodes import Graph

Material = bpy.types.Material


def spoon(material: Material, length: float = 0.17, bowl: tuple[float, float, float] = (0.052, 0.034, 0.0085),
          handle: tuple[float, float] = (0.0085, 0.006), at: Place = (0, 0, 0), turn: Place = (0, 0, 0),
          sheet: float = 0.0018, bend: float = 0.010) -> bpy.types.Object:
    """A spoon along X with the bowl round the origin; `bowl` is its length, width and depth, `handle` width and thickness."""
    rings, sides = 110, 40
    start, end = -bowl[0] / 2, length - bowl[0] / 2
    vertices: list[Place] = []
    for ring in range(rings + 1):
        t = ring / rings
        x = start + (end - start) * (t ** 1.25)
        u = (x - start) / bowl[0]
        oval = (max(0.0, 1 - (2 * u - 1) ** 2) ** 0.5) * (1 + 0.12 * (u - 0.5)) if u < 1 else 0.0
        grip = step(0.80, 1.25, u)
        late = (x - bowl[0] / 2) / (length - bowl[0])
        grip_width = handle[0] / 2 * (0.72 + 0.5 * step(0.15, 1.0, late))
        # The end of the handle is rounded off.
        close = max(0.0, 1 - max(0.0, (t - 0.955) / 0.045) ** 2) ** 0.5
        # The handle has its width before the bowl ends, or the spoon would break at the neck.
        neck = step(0.70, 1.0, u)
        wide = max(bowl[1] / 2 * oval * (1 - 0.35 * grip) if u < 1 else 0.0, grip_width * neck * close, 0.00012)
        deep = bowl[2] * oval ** 1.4 * (1 - grip)
        thick = (sheet / 2) * (1 - grip) + handle[1] / 2 * grip * close
        thick = max(thick * (0.35 + 0.65 * min(1.0, wide / 0.004)), 0.0001)
        lift = bend * step(0.0, 1.0, late) + bend * 0.5 * step(0.7, 1.4, u)
        for side in range(sides):
            a = tau * side / sides
            y = wide * cos(a)
            dish = deep * (1 - cos(a) ** 2)
            z = thick * sin(a) - dish
            vertices.append((x, y, z + lift + 0.0))
    faces = [[r * sides + s, r * sides + (s + 1) % sides, (r + 1) * sides + (s + 1) % sides, (r + 1) * sides + s]
             for r in range(rings) for s in range(sides)]
    faces += [list(range(sides))[::-1], [rings * sides + s for s in range(sides)]]
    return build("spoon", vertices, faces, material, at, turn)


def carved(name: str = "carved wood", light: str = "#b98a58", dark: str = "#8a5d35") -> Material:
    """Turned or carved fruit wood, oiled: fine grain along X, soft shine on worn places."""
    graph = Graph(name)
    place = graph.coords()
    grain = graph.noise(graph.mapping(place, (14, 420, 420)), 1.0, 4, 0.6)
    ring = graph.noise(graph.mapping(place, (3, 110, 110)), 1.0, 3, 0.5, 1.0)
    tone = graph.math("ADD", graph.math("MULTIPLY", grain, 0.5), graph.math("MULTIPLY", ring, 0.9))
    base = graph.mix(graph.span(tone, 0.45, 0.95), light, dark)
    normal = graph.bump(grain, 0.00012)
    return graph.surface(graph.principled(base_color=base, roughness=0.55, specular_ior_level=0.35, normal=normal))


def plate(radius: float, material: Material, at: Place = (0, 0, 0), height: float = 0.016, seed: int = 1) -> bpy.types.Object:
    """A thrown plate with a raised rim, not perfectly round."""
    shift = Vector((seed, 0, 0))
    foot = radius * 0.62
    profile = fillet([(0, 0.0022), (foot * 0.93, 0.0022), (foot * 0.95, 0.0), (foot, 0.0), (foot * 1.06, 0.004), (radius, height),
                      (radius - 0.0012, height + 0.0028), (radius - 0.005, height + 0.001), (foot * 1.12, 0.0082), (0, 0.0066)], 0.006, 5)
    return lathe(profile, material, "plate", 160, at,
                 wobble=lambda angle, z: 0.0012 * noise.noise(Vector((cos(angle), sin(angle), z * 40)) + shift) * min(1.0, z / 0.004))


def stoneware(colour: str = "#d9d4c8", speck: str = "#7b6a55", rough: float = 0.42) -> Material:
    """Glazed stoneware with iron specks."""
    graph = Graph("stoneware")
    place = graph.coords()
    dots = graph.span(graph.noise(place, 520, 2), 0.66, 0.72)
    cloud = graph.noise(place, 25, 3)
    base = graph.mix(graph.math("MULTIPLY", dots, 0.65), graph.mix(graph.span(cloud, 0.3, 0.7, 0.0, 0.35), colour, "#c2b9a6"), speck)
    normal = graph.bump(graph.noise(place, 130, 3), 0.00018)
    return graph.surface(graph.principled(base_color=base, roughness=materials.uneven(graph, place, rough * 0.8, rough * 1.3), normal=normal))


def blob(size: Place, material: Material, at: Place = (0, 0, 0), turn: Place = (0, 0, 0), seed: int = 0, rough: float = 0.12,
         lumps: float = 0.5, fine: float = 1.0, name: str = "blob") -> bpy.types.Object:
    """A soft lump: a sphere of those half sizes, pushed about by noise (`rough` is a part of the size; `fine` the share of faces)."""
    shift = Vector((seed * 3.1, seed * 1.7, seed * 4.3))
    rings, sides = max(6, round(40 * fine)), max(8, round(64 * fine))
    vertices: list[Place] = []
    for ring in range(rings + 1):
        polar = pi * ring / rings
        for side in range(sides):
            a = tau * side / sides
            way = Vector((sin(polar) * cos(a), sin(polar) * sin(a), cos(polar)))
            swell = 1 + rough * noise.fractal(way / lumps + shift, 1.0, 2.0, 3)
            vertices.append((way.x * size[0] * swell, way.y * size[1] * swell, way.z * size[2] * swell))
    faces = [[r * sides + s, (r + 1) * sides + s, (r + 1) * sides + (s + 1) % sides, r * sides + (s + 1) % sides]
             for r in range(rings) for s in range(sides)]
    return build(name, vertices, faces, material, at, turn)


def bowl(radius: float, height: float, material: Material, at: Place = (0, 0, 0)) -> bpy.types.Object:
    """A small thrown bowl."""
    foot = radius * 0.5
    profile = fillet([(0, 0.003), (foot * 0.9, 0.003), (foot * 0.92, 0.0), (foot, 0.0), (foot * 1.05, 0.004), (radius * 0.9, height * 0.45), (radius, height),
                      (radius - 0.0012, height + 0.001), (radius - 0.0035, height - 0.0005), (radius * 0.84, height * 0.5), (foot * 0.9, 0.0085), (0, 0.0075)], 0.008, 6)
    return lathe(profile, material, "bowl", 128, at, wobble=lambda angle, z: 0.0006 * noise.noise(Vector((cos(angle), sin(angle), z * 50))))


def level(radius: float, height: float, material: Material, at: Place = (0, 0, 0)) -> bpy.types.Object:
    """What stands in the bowl, with a creeping edge and the low coil where a thread runs in."""
    rings = [(0, height - 0.012), (radius * 0.9, height - 0.010), (radius + 0.0012, height + 0.0012)]
    face = [(radius * (1 - k / 60), height) for k in range(1, 61)]
    thing = lathe(rings + face, material, "in the bowl", 128, at)
    for vertex in thing.data.vertices:
        x, y, z = vertex.co
        if z >= height - 1e-6:
            away = ((x + 0.0172) ** 2 + (y + 0.0108) ** 2) ** 0.5
            vertex.co.z = z + 0.0034 * max(0.0, 1 - away / 0.012) ** 2 * (1 + 0.25 * cos(away * 4200))
    thing.data.update()
    return thing


def running(top: Place, foot: float, material: Material) -> bpy.types.Object:
    """A thread of honey: thick where it leaves the spoon, a millimetre in the air, wider again where it folds."""
    rings = []
    tall = top[2] - foot
    for k in range(80):
        t = k / 79
        radius = 0.0010 + 0.0042 * (1 - t) ** 6 + 0.00035 * (1 - t) + 0.0016 * max(0.0, (t - 0.94) / 0.06) ** 2
        rings.append((radius, top[2] - tall * t))
    return lathe([(0, top[2] + 0.001), *rings, (0, foot - 0.0005)][::-1], material, "thread", 24, (top[0], top[1], 0))
