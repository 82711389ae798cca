"""Smooth noise over whole arrays at once, and images and meshes made of arrays: what per-vertex loops do too slowly."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np

from .mesh import Material, add

Array = np.ndarray


def noise(points: Array, size: float, seed: int = 0, octaves: int = 3) -> Array:
    """Gradient noise of about -1..1 at each of the points (n × 2 or n × 3), with lumps of `size`."""
    total = np.zeros(len(points))
    amount, reach = 1.0, 0.0
    for octave in range(octaves):
        total += amount * _octave(points * (2**octave / size), seed * 31 + octave)
        reach += amount
        amount *= 0.5
    return total / reach * 1.6


def _octave(points: Array, seed: int) -> Array:
    dimensions = points.shape[1]
    table = np.random.default_rng(seed).normal(size=(256, dimensions))
    table /= np.linalg.norm(table, axis=1)[:, None]
    cell = np.floor(points).astype(np.int64)
    inner = points - cell
    fade = inner**3 * (inner * (inner * 6 - 15) + 10)
    total = np.zeros(len(points))
    for corner in np.ndindex(*(2,) * dimensions):
        at = cell + corner
        key = at[:, 0] * 73856093 ^ at[:, 1] * 19349663
        if dimensions == 3:
            key ^= at[:, 2] * 83492791
        key ^= key >> 13
        gradient = table[(key * 2654435761 >> 7) & 255]
        weight = np.prod(np.where(corner, fade, 1 - fade), axis=1)
        total += weight * np.einsum("ij,ij->i", gradient, inner - corner)
    return total


def image(name: str, pixels: Array, data: bool = False) -> bpy.types.Image:
    """An image for shaders of values 0..1 (rows from the far edge to the near one, grey or RGB)."""
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[..., None], 3, axis=2)
    rows, columns, _ = pixels.shape
    picture = bpy.data.images.new(name, columns, rows, float_buffer=False, is_data=data)
    rgba = np.ones((rows, columns, 4), np.float32)
    rgba[..., :3] = np.clip(pixels[::-1], 0, 1)
    picture.pixels.foreach_set(rgba.ravel())
    picture.pack()
    return picture


def rgb(code: str) -> Array:
    """`"#a0522d"` as three values 0..1, still as designers count them (not linear)."""
    return np.array([int(code.lstrip("#")[i : i + 2], 16) / 255 for i in (0, 2, 4)])


def linear(colour: Array) -> Array:
    return np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)


def quads(name: str, grid: Array, material: Material | None = None, uv: Array | None = None,
          wrap: tuple[bool, bool] = (False, False)) -> bpy.types.Object:
    """A smooth mesh over a grid of points (rows × columns × 3), closed round rows or columns if wished."""
    rows, columns, _ = grid.shape
    r = np.arange(rows if wrap[0] else rows - 1)
    c = np.arange(columns if wrap[1] else columns - 1)
    rr, cc = np.meshgrid(r, c, indexing="ij")
    r2, c2 = (rr + 1) % rows, (cc + 1) % columns
    faces = np.stack([rr * columns + cc, rr * columns + c2, r2 * columns + c2, r2 * columns + cc], axis=-1).reshape(-1, 4)
    thing = mesh(name, grid.reshape(-1, 3), faces, material)
    if uv is not None:
        layer = thing.data.uv_layers.new(name="UVMap")
        layer.uv.foreach_set("vector", uv.reshape(-1, 2)[faces.ravel()].astype(np.float32).ravel())
    return thing


def mesh(name: str, vertices: Array, faces: Array, material: Material | None = None) -> bpy.types.Object:
    """A smooth mesh from arrays; all faces have the same number of corners."""
    data = bpy.data.meshes.new(name)
    corners = faces.shape[1]
    data.vertices.add(len(vertices))
    data.vertices.foreach_set("co", vertices.astype(np.float32).ravel())
    data.loops.add(faces.size)
    data.loops.foreach_set("vertex_index", faces.astype(np.int32).ravel())
    data.polygons.add(len(faces))
    data.polygons.foreach_set("loop_start", np.arange(0, faces.size, corners, dtype=np.int32))
    data.update(calc_edges=True)
    data.validate()
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    return add(name, data, material)


def points_of(thing: bpy.types.Object) -> Array:
    co = np.empty(len(thing.data.vertices) * 3, np.float32)
    thing.data.vertices.foreach_get("co", co)
    return co.reshape(-1, 3).astype(float)


def move_points(thing: bpy.types.Object, points: Array) -> bpy.types.Object:
    thing.data.vertices.foreach_set("co", points.astype(np.float32).ravel())
    thing.data.update()
    return thing


def blend(a: Sequence[float] | Array, b: Sequence[float] | Array, t: Array) -> Array:
    """From one colour to another by an array of 0..1."""
    return np.asarray(a) + (np.asarray(b) - np.asarray(a)) * t[..., None]
