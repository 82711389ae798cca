"""Felt rugs built as they are sewn: a mosaic of two felts, a cord on the join, quilting that follows it, a lining."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import bpy
import numpy as np
from scipy import ndimage

from . import fields
from .felt import felt
from .fields import Array
from .nodes import Graph
from .ornament import Design

Bend = Callable[[Array], Array]


@dataclass(frozen=True)
class Wool:
    """The two felts of a rug, its cord (two plies) and its lining."""

    figure: str
    ground: str
    cord: tuple[str, str]
    lining: str = "#8a7f70"


def quilting(design: Design, pitch: float, first: float) -> Array:
    """How deep the quilting draws the felt in, 0..1: lines at even distances from the cut."""
    away = np.abs(design.distance)
    line = np.abs((away - first + pitch / 2) % pitch - pitch / 2)
    line[away < first * 0.5] = pitch
    return np.exp(-((line / 0.0018) ** 2))


def mottled(shape: tuple[int, int], per_metre: float, size: float, seed: int) -> Array:
    """Noise over an image, worked out on a coarse grid."""
    coarse = 24
    rows, columns = shape[0] // coarse + 2, shape[1] // coarse + 2
    y, x = np.mgrid[0:rows, 0:columns] * coarse / per_metre
    small = fields.noise(np.column_stack([x.ravel(), y.ravel()]), size, seed, 4).reshape(rows, columns)
    return ndimage.zoom(small, coarse, order=1)[: shape[0], : shape[1]]


def colouring(design: Design, wool: Wool, seed: int, pitch: float, first: float) -> Array:
    """The colours of the mosaic: cut sharp, dyed unevenly, darker where the thread draws it in."""
    share = np.clip(design.distance / 0.0012 + 0.5, 0, 1)
    colour = fields.blend(fields.rgb(wool.ground), fields.rgb(wool.figure), share)
    uneven = 1 + 0.07 * mottled(share.shape, design.per_metre, 0.16, seed) + 0.05 * mottled(share.shape, design.per_metre, 0.03, seed + 1)
    chance = np.random.default_rng(seed)
    flecks = ndimage.gaussian_filter(chance.normal(0, 1, share.shape), (0.6, 1.6))
    return colour * (uneven + 0.05 * flecks)[..., None] * (1 - 0.25 * quilting(design, pitch, first))[..., None]


def sample(design: Design, values: Array, x: Array, y: Array) -> Array:
    """Values of a raster at places in metres."""
    width, depth = design.size
    return ndimage.map_coordinates(values, [(depth / 2 - y) * design.per_metre, (x + width / 2) * design.per_metre], order=1, mode="nearest")


def wool_cord(colours: tuple[str, str], twist: float = 0.0075) -> bpy.types.Material:
    """Two plies round each other; V of a curve's UV map runs along it, so stripes there are the plies."""
    graph = Graph("cord")
    u, v, _ = graph.split(graph.coords("UV"))
    turn = graph.math("FRACT", graph.math("ADD", graph.math("MULTIPLY", u, 1 / twist), v))
    ply = graph.math("ABSOLUTE", graph.math("SUBTRACT", graph.math("MULTIPLY", turn, 2.0), 1.0))
    base = graph.mix(graph.span(ply, 0.4, 0.6), colours[0], colours[1])
    valley = graph.math("ABSOLUTE", graph.math("SUBTRACT", ply, 0.5))
    base = graph.mix(graph.span(valley, 0.0, 0.16, 0.65, 0.0), base, "#241a14")
    hairs = graph.noise(graph.coords(), 1500, 2, 0.7)
    relief = graph.math("ADD", graph.math("MULTIPLY", graph.span(valley, 0.0, 0.4), 2.0), hairs)
    return graph.surface(graph.principled(base_color=base, roughness=1.0, specular_ior_level=0.0, sheen_weight=0.3,
                                          normal=graph.bump(relief, 0.0006)))


def cord_mesh(lines: list[Array], radius: float, material: bpy.types.Material, bend: Bend, rise: Callable[[Array, Array], Array],
              every: float = 0.0022, sides: int = 8) -> None:
    """Tubes on the join. Their UV map counts metres along and turns around."""
    for number, line in enumerate(lines):
        steps = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
        count = int(steps[-1] / every)
        if count < 6:
            continue
        at = np.linspace(0, steps[-1], count)
        x, y = np.interp(at, steps, line[:, 0]), np.interp(at, steps, line[:, 1])
        ahead = np.gradient(np.column_stack([x, y]), axis=0)
        ahead /= np.maximum(np.linalg.norm(ahead, axis=1), 1e-9)[:, None]
        turn = np.linspace(0, 2 * np.pi, sides + 1)
        # Two plies make the section a little oval, and the oval turns along the cord.
        r = radius * (1 + 0.16 * np.cos(2 * (turn[None] + at[:, None] * np.pi / 0.0075)))
        side = r * np.cos(turn)[None]
        ring = np.stack([x[:, None] - ahead[:, 1:] * side, y[:, None] + ahead[:, :1] * side,
                         rise(x, y)[:, None] + r * np.sin(turn)[None]], axis=-1)
        uv = np.stack(np.broadcast_arrays(at[:, None], turn[None] / (2 * np.pi)), axis=-1)
        fields.quads(f"cord {number}", bend(ring.reshape(-1, 3)).reshape(ring.shape), material, uv)


def flat(points: Array) -> Array:
    return points


def shyrdak(design: Design, wool: Wool, thickness: float = 0.011, bend: Bend = flat, cell: float = 0.0025, seed: int = 3,
            pitch: float = 0.0125, first: float = 0.0085, cord: float = 0.0021, window: tuple[float, float, float, float] | None = None,
            scale: float = 1.6) -> bpy.types.Object:
    """A rug lying with its middle at the origin. `window` (x0, y0, x1, y1) builds only a part, finely, for close-ups."""
    width, depth = design.size
    x0, y0, x1, y1 = window or (-width / 2, -depth / 2, width / 2, depth / 2)
    columns, rows = round((x1 - x0) / cell), round((y1 - y0) / cell)
    y, x = np.meshgrid(np.linspace(y1, y0, rows + 1), np.linspace(x0, x1, columns + 1), indexing="ij")
    drawn = quilting(design, pitch, first)
    soft = mottled(design.inside.shape, design.per_metre, 0.05, seed + 7)
    relief = -0.0020 * drawn + 0.0011 * soft - 0.0012 * np.exp(-((design.distance / 0.004) ** 2))

    def face(px: Array, py: Array) -> Array:
        edge = np.minimum(width / 2 - np.abs(px), depth / 2 - np.abs(py))
        rounded = thickness * 0.45 * (1 - np.clip(edge / 0.009, 0, 1)) ** 2
        return thickness + sample(design, relief, px, py) - rounded

    top = np.stack([x, y, face(x, y)], axis=-1)
    # A hand-cut edge is never a ruler's line.
    sway = lambda p, k: 0.0022 * fields.noise(np.column_stack([p, np.full_like(p, k)]), 0.11, seed)
    top[..., 0] += sway(y.ravel(), 3.3).reshape(x.shape) * (np.abs(x) / (width / 2)) ** 6
    top[..., 1] += sway(x.ravel(), 8.1).reshape(x.shape) * (np.abs(y) / (depth / 2)) ** 6
    bottom = top.copy()
    bottom[..., 2] = 0.0006
    uv = np.stack([x / width + 0.5, y / depth + 0.5], axis=-1)
    picture = fields.image("rug", colouring(design, wool, seed, pitch, first))
    shape = top.shape
    rug = fields.quads("rug", bend(top.reshape(-1, 3)).reshape(shape), felt("rug", picture, scale, 0.42), uv)
    lining = felt("lining", wool.lining, scale)
    fields.quads("lining", bend(bottom.reshape(-1, 3)).reshape(shape)[:, ::-1], lining)
    border = np.concatenate([np.arange(columns), [columns] * rows, np.arange(columns, 0, -1), [0] * (rows + 1)])
    border_rows = np.concatenate([[0] * columns, np.arange(rows), [rows] * columns, np.arange(rows, -1, -1)])
    rim_top, rim_bottom = top[border_rows, border], bottom[border_rows, border]
    rim = np.stack([rim_top, rim_top * 0.55 + rim_bottom * 0.45, rim_bottom])
    middle = rim[1]
    middle[:, :2] *= 1 + 0.0018 / np.maximum(np.abs(middle[:, :2]).max(axis=1), 0.05)[:, None]
    fields.quads("rim", bend(rim.reshape(-1, 3)).reshape(rim.shape), felt("rim", wool.figure, scale))
    lines = [line for line in design.cuts() if not window or ((line[:, 0] > x0 - 0.02) & (line[:, 0] < x1 + 0.02) & (line[:, 1] > y0 - 0.02) & (line[:, 1] < y1 + 0.02)).any()]
    cord_mesh(lines, cord, wool_cord(wool.cord), bend, lambda px, py: face(px, py) + cord * 0.3, sides=10 if window else 7,
              every=0.0008 if window else 0.0025)
    return rug


def turned_corner(corner: tuple[float, float], inwards: tuple[float, float], size: float, radius: float) -> Bend:
    """Rolls one corner up and over: the line of the fold lies `size` from the corner, across the direction `inwards`."""
    direction = np.array(inwards, float) / np.linalg.norm(inwards)

    def bend(points: Array) -> Array:
        out = points.copy()
        along = (points[:, :2] - corner) @ direction
        past = np.maximum(size - along, 0)
        angle = np.minimum(past / radius, np.pi * 0.93)
        rest = past - angle * radius
        lift = points[:, 2]
        shift = -np.sin(angle) * (radius - lift) - np.cos(angle) * rest
        moved = along + past + shift
        out[:, :2] += (moved - along)[:, None] * direction
        out[:, 2] = np.where(past > 0, radius - np.cos(angle) * (radius - lift) + np.sin(angle) * rest, lift)
        return out

    return bend


def rolled(half: float, core: float, layer: float) -> Bend:
    """Rolls a rug of half that length up along X, its face outside; `layer` is what one turn adds to the radius."""
    length = 2 * half

    def turns(arc: Array | float) -> Array:
        return (-core + np.sqrt(core**2 + layer * arc / np.pi)) * 2 * np.pi / layer

    outer = core + layer * turns(length) / (2 * np.pi)

    def bend(points: Array) -> Array:
        # The loose end lies under the roll; from there the arc winds inwards.
        angle = turns(np.clip(half - points[:, 0], 0, length))
        wound = turns(length) - angle
        radius = core + layer * angle / (2 * np.pi) + points[:, 2]
        out = points.copy()
        out[:, 0] = radius * np.sin(wound)
        out[:, 2] = outer + layer - radius * np.cos(wound)
        return out

    return bend
