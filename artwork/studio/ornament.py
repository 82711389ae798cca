"""Felt ornament as fields of numbers: the ram's horn (kochkor müyüz), running water, arrowheads, mountains.

A shyrdak is cut as one line that leaves a positive and a negative, and then corded and quilted along that same line.
So each design is one boolean raster, and everything else (the cord on the join, the quilting that follows the horns,
the mirrored twin) is read from its signed distance to the cut.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import contourpy
import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage

Point = tuple[float, float]


@dataclass
class Design:
    """A two-colour design; row 0 is the far edge, `inside` is the figure colour."""

    inside: np.ndarray
    per_metre: float

    @cached_property
    def distance(self) -> np.ndarray:
        """Metres to the cut, positive in the figure."""
        inwards = ndimage.distance_transform_edt(self.inside)
        outwards = ndimage.distance_transform_edt(~self.inside)
        return ndimage.gaussian_filter((inwards - outwards) / self.per_metre, 1.2)

    @property
    def size(self) -> Point:
        rows, columns = self.inside.shape
        return columns / self.per_metre, rows / self.per_metre

    def twin(self) -> Design:
        return Design(~self.inside, self.per_metre)

    def cuts(self) -> list[np.ndarray]:
        """The lines of the join in metres, the origin in the middle of the design, y away from the viewer."""
        width, depth = self.size
        lines = contourpy.contour_generator(z=self.distance).lines(0.0)
        placed = []
        for line in lines:
            if len(line) > 12:
                smooth = ndimage.gaussian_filter1d(line, 3, axis=0, mode="wrap" if np.allclose(line[0], line[-1]) else "nearest")
                placed.append(np.column_stack([smooth[:, 0] / self.per_metre - width / 2, depth / 2 - smooth[:, 1] / self.per_metre]))
        return placed


class Pen:
    """Draws in metres (origin in the middle, y up) on a raster, in the figure colour or its negative."""

    def __init__(self, width: float, depth: float, per_metre: float) -> None:
        self.width, self.depth, self.per_metre = width, depth, per_metre
        self.image = Image.new("L", (round(width * per_metre), round(depth * per_metre)), 0)
        self.draw = ImageDraw.Draw(self.image)

    def _at(self, point: Point) -> Point:
        return (point[0] + self.width / 2) * self.per_metre, (self.depth / 2 - point[1]) * self.per_metre

    def polygon(self, points: Iterable[Point], ink: bool = True) -> None:
        self.draw.polygon([self._at(p) for p in points], fill=255 if ink else 0)

    def box(self, half_width: float, half_depth: float, ink: bool = True) -> None:
        self.polygon([(-half_width, -half_depth), (half_width, -half_depth), (half_width, half_depth), (-half_width, half_depth)], ink)

    def stroke(self, points: np.ndarray, widths: np.ndarray | float, ink: bool = True) -> None:
        """A line of changing width: discs so close that their union is smooth."""
        widths = np.broadcast_to(widths, len(points))
        for (x, y), w in zip(points, widths):
            cx, cy = self._at((x, y))
            r = w / 2 * self.per_metre
            self.draw.ellipse([cx - r, cy - r, cx + r, cy + r], fill=255 if ink else 0)

    def design(self) -> Design:
        return Design(np.asarray(self.image) > 127, self.per_metre)


def smooth_line(points: list[Point], steps: int = 200) -> np.ndarray:
    """Catmull-Rom through the given points."""
    p = np.array([points[0], *points, points[-1]], float)
    out = []
    for i in range(1, len(p) - 2):
        t = np.linspace(0, 1, max(2, steps // (len(p) - 3)), endpoint=False)[:, None]
        a, b, c, d = p[i - 1], p[i], p[i + 1], p[i + 2]
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.vstack([*out, p[-1:]])


def horn(turns: float = 1.18, radius: float = 0.19, centre: Point = (0.2, 0.58)) -> tuple[np.ndarray, np.ndarray]:
    """One right-hand horn in a unit arm that grows along +y: the path and its width along it."""
    t = np.linspace(0, 1, 240)
    angle = math.pi * 0.98 - t * turns * math.tau
    r = radius * (1 - 0.74 * t**0.9)
    curl = np.column_stack([centre[0] + r * np.cos(angle), centre[1] + r * np.sin(angle)])
    stem = smooth_line([(0.0, 0.0), (0.0, 0.25), (0.003, 0.42), tuple(curl[0])], 120)
    path = np.vstack([stem, curl])
    along = np.linspace(0, 1, len(path))
    width = 0.085 * (1 - 0.25 * along) + 0.035 * np.exp(-(((along - 1) / 0.08) ** 2))
    return path, width


def horns(pen: Pen, centre: Point, arm: Point, ink: bool, weight: float = 1.0) -> None:
    """Four pairs of horns round a centre; `arm` is the reach along x and along y."""
    path, width = horn()
    scale = min(arm)
    for quarter in range(4):
        for side in (-1, 1):
            x, y = path[:, 0] * side, path[:, 1]
            u, v = ((x, y), (y, -x), (-x, -y), (-y, x))[quarter]
            along = arm[1] if quarter % 2 == 0 else arm[0]
            across = scale
            fx, fy = (across, along) if quarter % 2 == 0 else (along, across)
            pen.stroke(np.column_stack([centre[0] + u * fx, centre[1] + v * fy]), width * scale * weight, ink)


def diamond(centre: Point, half: Point) -> list[Point]:
    (x, y), (a, b) = centre, half
    return [(x - a, y), (x, y + b), (x + a, y), (x, y - b)]


def running_water(pen: Pen, half: Point, band: float, pitch: float, ink: bool) -> None:
    """A border of scrolls, each wave curling over into the next, on a rectangle of the given half sides."""
    t = np.linspace(0, 1, 90)
    angle = math.pi * 1.05 - t * math.tau * 1.02
    r = band * 0.34 * (1 - 0.62 * t)
    curl = np.column_stack([np.cos(angle) * r, np.sin(angle) * r + band * 0.02])

    def side(length: float, place: Callable[[np.ndarray], np.ndarray]) -> None:
        count = max(1, round(length / pitch))
        step = length / count
        for k in range(count):
            x0 = -length / 2 + (k + 0.55) * step
            foot = smooth_line([(-step * 0.62, -band * 0.46), (-step * 0.38, -band * 0.36), tuple(curl[0] + (-0.0, -band * 0.08)), tuple(curl[2])], 60)
            path = np.vstack([foot, curl[2:]])
            width = np.concatenate([np.linspace(band * 0.12, band * 0.17, len(foot)), np.linspace(band * 0.17, band * 0.15, len(curl) - 2)])
            pen.stroke(place(path + (x0, 0)), width, ink)
        base = np.column_stack([np.linspace(-length / 2 - band * 0.45, length / 2 + band * 0.45, 600), np.full(600, -band * 0.46)])
        pen.stroke(place(base), band * 0.12, ink)

    a, b = half
    side(2 * a - band, lambda p: p + (0, b))
    side(2 * a - band, lambda p: -p - (0, b))
    side(2 * b - band, lambda p: np.column_stack([p[:, 1] + a, -p[:, 0]]))
    side(2 * b - band, lambda p: np.column_stack([-p[:, 1] - a, p[:, 0]]))


def arrowheads(pen: Pen, half: Point, band: float, pitch: float, ink: bool) -> None:
    """A border of triangles that point outwards, one colour's tooth being the other's gap."""
    def row(length: float, place: Callable[[float, float], Point]) -> None:
        count = max(1, round(length / pitch))
        step = length / count
        for k in range(count):
            x = -length / 2 + k * step
            pen.polygon([place(x, -band / 2), place(x + step / 2, band * 0.42), place(x + step, -band / 2)], ink)

    a, b = half
    row(2 * a - band, lambda u, v: (u, b + v))
    row(2 * a - band, lambda u, v: (-u, -b - v))
    row(2 * b - band, lambda u, v: (a + v, -u))
    row(2 * b - band, lambda u, v: (-a - v, u))


def horn_rug(per_metre: float = 1600) -> Design:
    """100 × 150 cm: counterchanged diamonds, each with four pairs of horns, in a border of running water."""
    width, depth = 1.5, 1.0
    pen = Pen(width, depth, per_metre)
    pen.box(width / 2, depth / 2, True)
    pen.box(width / 2 - 0.022, depth / 2 - 0.022, False)
    running_water(pen, (width / 2 - 0.082, depth / 2 - 0.082), 0.105, 0.108, True)
    inner_w, inner_d = width / 2 - 0.142, depth / 2 - 0.142
    pen.box(inner_w, inner_d, True)
    pen.box(inner_w - 0.02, inner_d - 0.02, False)
    field_w, field_d = inner_w - 0.02, inner_d - 0.02
    a, b = field_w / 3, field_d
    frame = pen.image.copy()
    for x in (-2 * a, 0.0, 2 * a):
        pen.polygon(diamond((x, 0), (a, b)), True)
        horns(pen, (x, 0), (a * 0.94, b * 0.70), False, 1.12)
        pen.polygon(diamond((x, 0), (0.030, 0.042)), True)
    for x in (-3 * a, -a, a, 3 * a):
        for y in (-b, b):
            horns(pen, (x, y), (a * 0.94, b * 0.70), True, 1.12)
    # What the half motifs drew over the border is taken back.
    mask = Image.new("L", pen.image.size, 255)
    ImageDraw.Draw(mask).rectangle([*pen._at((-field_w, field_d)), *pen._at((field_w, -field_d))], fill=0)
    pen.image.paste(frame, (0, 0), mask)
    return pen.design()


def wing_rug(per_metre: float = 1200) -> Design:
    """140 × 200 cm: four ram's horns round a bird's wing, three times, in a border of arrowheads."""
    width, depth = 2.0, 1.4
    pen = Pen(width, depth, per_metre)
    pen.box(width / 2, depth / 2, True)
    pen.box(width / 2 - 0.03, depth / 2 - 0.03, False)
    arrowheads(pen, (width / 2 - 0.105, depth / 2 - 0.105), 0.13, 0.118, True)
    pen.box(width / 2 - 0.17, depth / 2 - 0.17, True)
    pen.box(width / 2 - 0.20, depth / 2 - 0.20, False)
    path, thick = horn(turns=1.25, radius=0.2, centre=(0.21, 0.6))
    for x in (-0.5, 0.5):
        pen.polygon(diamond((x, 0), (0.27, 0.46)), True)
        for quarter in range(4):
            for side in (-1, 1):
                u, v = ((path[:, 0] * side, path[:, 1]), (path[:, 1], path[:, 0] * side), (path[:, 0] * side, -path[:, 1]), (-path[:, 1], path[:, 0] * side))[quarter]
                pen.stroke(np.column_stack([x + u * 0.235, v * (0.40 if quarter % 2 == 0 else 0.235)]), thick * 0.31, False)
        for sx in (-1, 1):
            for sy in (-1, 1):
                corner = np.column_stack([x + sx * (0.43 - path[:, 1] * 0.34), sy * (0.47 - path[:, 0] * 0.3 * 1.0)])
                pen.stroke(corner[40:], thick[40:] * 0.27, True)
    for sy in (-1, 1):
        for feather in range(5):
            spread = (feather - 2) * 0.085
            wing = smooth_line([(0, 0), (spread * 0.55, sy * 0.17), (spread * 1.15, sy * (0.36 - abs(spread) * 0.55))], 80)
            pen.stroke(wing, np.linspace(0.05, 0.026, len(wing)), True)
    pen.polygon(diamond((0, 0), (0.06, 0.09)), True)
    return pen.design()


def tunduk(diameter: float = 0.1, per_metre: float = 12000) -> Design:
    """The crown ring of a yurt: a ring crossed by two sets of three bowed bars."""
    pen = Pen(diameter, diameter, per_metre)
    r = diameter * 0.375
    turn = np.linspace(0, math.tau, 900)
    pen.stroke(np.column_stack([np.cos(turn) * r, np.sin(turn) * r]), diameter * 0.062, True)
    for k in (-0.36, 0.0, 0.36):
        t = np.linspace(-1, 1, 300)
        reach = math.sqrt(1 - k * k)
        bow = k * (1 - 0.42 * (1 - t**2)) * r
        pen.stroke(np.column_stack([t * reach * r, bow]), diameter * 0.038, True)
        pen.stroke(np.column_stack([bow, t * reach * r]), diameter * 0.038, True)
    return pen.design()
