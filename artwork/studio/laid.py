"""Ala-kiyiz: the pattern is laid in loose wool and felted in, so that every edge wanders and blurs like watercolour."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from . import fields
from .fields import Array
from .ornament import Pen, smooth_line

WHITE, INDIGO, PALE, OCHRE = "#d9d0be", "#2c3a54", "#7c8796", "#a87f43"


def feathered(inside: Array, per_metre: float, blur: float, seed: int) -> Array:
    """A mask whose edge is drawn out in wisps."""
    rows, columns = inside.shape
    y, x = np.mgrid[0:rows, 0:columns] / per_metre
    flat = np.column_stack([x.ravel(), y.ravel()])
    push = [0.011 * fields.noise(flat, 0.07, seed + k, 2) + 0.0045 * fields.noise(flat, 0.012, seed + 5 + k, 2) for k in (0, 1)]
    where = [(axis.ravel() + shift) * per_metre for axis, shift in zip((y, x), push)]
    away = (ndimage.distance_transform_edt(inside) - ndimage.distance_transform_edt(~inside)) / per_metre
    moved = ndimage.map_coordinates(away, where, order=1, mode="nearest").reshape(inside.shape)
    wisps = fields.noise(flat, 0.004, seed + 11, 2).reshape(inside.shape)
    return 1 / (1 + np.exp(-(moved / blur + 0.9 * wisps)))


def mountain_runner(per_metre: float = 700, seed: int = 8) -> Array:
    """The colours of a runner of 70 × 200 cm: a row of mountains between two streams."""
    width, depth = 2.0, 0.7
    chance = np.random.default_rng(seed)

    def mask(paint) -> Array:
        pen = Pen(width, depth, per_metre)
        paint(pen)
        return feathered(np.asarray(pen.image) > 127, per_metre, 0.0022, int(chance.integers(1000)))

    peaks = [(-0.86 + 0.215 * k + chance.normal(0, 0.008), chance.uniform(-0.012, 0.02)) for k in range(9)]

    def range_of(pen: Pen, which: int) -> None:
        for k, (x, rise) in enumerate(peaks):
            if k % 2 == which:
                lean = chance.normal(0, 0.018)
                pen.polygon([(x - 0.105, -0.15), (x + lean, 0.15 + rise), (x + 0.105, -0.15)])

    def stream(pen: Pen, y: float, thick: float) -> None:
        t = np.linspace(-1.0, 1.0, 900)
        line = np.column_stack([t * width / 2, y + 0.013 * np.sin(t * 21 + y * 9)])
        pen.stroke(line, thick)

    def sky(pen: Pen) -> None:
        for (x, rise), (x2, _) in zip(peaks, peaks[1:]):
            pen.stroke(smooth_line([((x + x2) / 2, 0.13), ((x + x2) / 2 + 0.004, 0.137)], 8), 0.034)

    colour = np.broadcast_to(fields.rgb(WHITE), (round(depth * per_metre), round(width * per_metre), 3)).copy()
    for paint, tone in ((lambda p: range_of(p, 0), INDIGO), (lambda p: range_of(p, 1), OCHRE), (sky, OCHRE),
                        (lambda p: (stream(p, 0.235, 0.05), stream(p, -0.235, 0.05)), INDIGO),
                        (lambda p: (stream(p, 0.238, 0.016), stream(p, -0.232, 0.016)), PALE),
                        (lambda p: (stream(p, 0.305, 0.014), stream(p, -0.305, 0.014)), OCHRE)):
        colour = fields.blend(colour, fields.rgb(tone), mask(paint))
    rows, columns = colour.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns] / per_metre
    cloud = fields.noise(np.column_stack([x.ravel(), y.ravel()]), 0.09, seed, 4).reshape(rows, columns)
    return colour * (1 + 0.09 * cloud)[..., None]
