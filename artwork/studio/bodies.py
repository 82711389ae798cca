"""Soft bodies: lumps grown together as needle-felt is, shells, and what is sewn or set on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import bpy
import numpy as np

from . import fields
from .fields import Array
from .felt import strands

Place = tuple[float, float, float]


@dataclass(frozen=True)
class Lump:
    """A tapered capsule from one place to another, with a radius at each end and a flattening of its height."""

    start: Place
    end: Place
    radius: float
    radius_end: float


def ball(segments: int = 28, rings: int = 18) -> tuple[Array, Array]:
    """A unit sphere of quads (its poles are tiny rings, which a remesh closes)."""
    v = np.linspace(0.02, np.pi - 0.02, rings)
    u = np.linspace(0, 2 * np.pi, segments, endpoint=False)
    grid = np.stack([np.sin(v)[:, None] * np.cos(u), np.sin(v)[:, None] * np.sin(u), np.cos(v)[:, None] * np.ones_like(u)], axis=-1)
    points = np.vstack([grid.reshape(-1, 3), [[0, 0, 1], [0, 0, -1]]])
    faces = [[r * segments + c, (r + 1) * segments + c, (r + 1) * segments + (c + 1) % segments, r * segments + (c + 1) % segments]
             for r in range(rings - 1) for c in range(segments)]
    top, bottom = rings * segments, rings * segments + 1
    faces += [[top, c, (c + 1) % segments, top] for c in range(segments)]
    last = (rings - 1) * segments
    faces += [[bottom, last + (c + 1) % segments, last + c, bottom] for c in range(segments)]
    return points, np.array(faces)


def blob(name: str, lumps: Sequence[Lump], material: bpy.types.Material, voxel: float = 0.0012, lumpy: float = 0.0006,
         grain: float = 0.006, seed: int = 1, smoothing: int = 6) -> bpy.types.Object:
    """Lumps grown into one skin, with the dents that the needle leaves."""
    unit, faces = ball()
    tris = np.array([[f[0], f[1], f[2]] for f in faces] + [[f[0], f[2], f[3]] for f in faces if f[3] != f[0]])
    points, corners = [], []
    for lump in lumps:
        a, b = np.array(lump.start), np.array(lump.end)
        steps = max(2, int(np.linalg.norm(b - a) / max(0.35 * min(lump.radius, lump.radius_end), 1e-4)) + 1)
        for t in np.linspace(0, 1, min(steps, 30)):
            corners.append(tris + len(unit) * len(points))
            points.append(unit * (lump.radius + (lump.radius_end - lump.radius) * t) + a + (b - a) * t)
    thing = fields.mesh(name, np.vstack(points), np.vstack(corners), material)
    return skin(thing, voxel, lumpy, grain, seed, smoothing)


def skin(thing: bpy.types.Object, voxel: float, lumpy: float, grain: float, seed: int, smoothing: int = 6) -> bpy.types.Object:
    """Remeshes, smooths and dents a body for good, so that fibres can be sown on it."""
    remesh = thing.modifiers.new("one skin", "REMESH")
    remesh.mode, remesh.voxel_size, remesh.use_smooth_shade = "VOXEL", voxel, True
    soften = thing.modifiers.new("soften", "SMOOTH")
    soften.iterations, soften.factor = smoothing, 0.5
    baked = bpy.data.meshes.new_from_object(thing.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    material = thing.data.materials[0]
    thing.modifiers.clear()
    thing.data = baked
    if not baked.materials:
        baked.materials.append(material)
    points = fields.points_of(thing)
    normals = np.empty(len(points) * 3, np.float32)
    baked.vertices.foreach_get("normal", normals)
    fields.move_points(thing, points + normals.reshape(-1, 3) * (lumpy * fields.noise(points, grain, seed, 3))[:, None])
    baked.polygons.foreach_set("use_smooth", [True] * len(baked.polygons))
    return thing


def curls(thing: bpy.types.Object, roots: Array, normals: Array, colour: str, size: float = 0.0042, strand: int = 46,
          thick: float = 0.0009, seed: int = 1) -> None:
    """A fleece set on curl by curl: every lock winds up in a spiral that stands off the body."""
    chance = np.random.default_rng(seed)
    count, points = len(roots), 26
    helper = np.where(np.abs(normals[:, 2:]) < 0.8, [[0.0, 0.0, 1.0]], [[1.0, 0.0, 0.0]])
    side = np.cross(normals, helper)
    side /= np.linalg.norm(side, axis=1)[:, None]
    up = np.cross(normals, side)
    t = np.linspace(0, 1, points)
    turns = chance.uniform(1.5, 2.3, (count, 1)) * chance.choice([-1, 1], (count, 1))
    angle = chance.uniform(0, 2 * np.pi, (count, 1)) + turns * 2 * np.pi * t
    radius = size * chance.uniform(0.75, 1.25, (count, 1)) * (1 - 0.8 * t)
    rise = size * (0.15 + 0.95 * t) * chance.uniform(0.7, 1.3, (count, 1))
    core = (roots[:, None] + (np.cos(angle) * radius)[..., None] * side[:, None] + (np.sin(angle) * radius)[..., None] * up[:, None]
            + rise[..., None] * normals[:, None])
    lock = np.repeat(core, strand, axis=0)
    jitter = chance.normal(0, thick * 0.55, (count * strand, 1, 3)) + np.cumsum(chance.normal(0, thick * 0.09, (count * strand, points, 3)), axis=1)
    tone = fields.rgb(colour) * (1 + np.repeat(chance.normal(0, 0.05, (count, 1)), strand, axis=0) + chance.normal(0, 0.06, (count * strand, 1)))
    # Inner turns lie in the shade of the outer ones; a little darkness at the root helps the eye.
    width = np.full((count * strand, points), 0.00007) * chance.lognormal(0, 0.2, (count * strand, 1))
    strands(thing, lock + jitter, width, fields.linear(np.clip(tone, 0, 0.96)))


def even(places: Array, normals: Array, apart: float) -> tuple[Array, Array]:
    """Thins random places until none is nearer than `apart` to another."""
    kept: list[int] = []
    for index, place in enumerate(places):
        if not kept or np.min(np.linalg.norm(places[kept] - place, axis=1)) > apart:
            kept.append(index)
    return places[kept], normals[kept]


def thread(thing_points: Array, radius: float, material: bpy.types.Material, name: str = "thread", sides: int = 8) -> bpy.types.Object:
    """A tube along a path of points."""
    p = np.asarray(thing_points, float)
    ahead = np.gradient(p, axis=0)
    ahead /= np.maximum(np.linalg.norm(ahead, axis=1), 1e-9)[:, None]
    helper = np.where(np.abs(ahead[:, 2:]) < 0.9, [[0.0, 0.0, 1.0]], [[1.0, 0.0, 0.0]])
    side = np.cross(ahead, helper)
    side /= np.linalg.norm(side, axis=1)[:, None]
    up = np.cross(ahead, side)
    turn = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    ends = np.ones(len(p))
    ends[0] = ends[-1] = 0.3
    ring = p[:, None] + radius * ends[:, None, None] * (np.cos(turn)[None, :, None] * side[:, None] + np.sin(turn)[None, :, None] * up[:, None])
    return fields.quads(name, ring, material, wrap=(False, True))
