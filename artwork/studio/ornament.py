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


def horn(turns: float = 1.12, radius: float = 0.165, centre: Point = (0.185, 0.47), weight: float = 0.094) -> tuple[np.ndarray, np.ndarray]:
    """One right-hand horn in a unit arm that grows along +y: the path and its width along it."""
    t = np.linspace(0, 1, 240)
    angle = math.pi * 1.02 - t * turns * math.tau
    r = radius * (1 - 0.70 * t**1.15)
    curl = np.column_stack([centre[0] + r * np.cos(angle), centre[1] + r * np.sin(angle)])
    stem = smooth_line([(0.0, 0.0), (0.0, 0.2), (0.004, centre[1] - 0.12), tuple(curl[0])], 120)
    path = np.vstack([stem, curl])
    along = np.linspace(0, 1, len(path))
    width = weight * (1.1 - 0.32 * along + 0.42 * np.exp(-(((along - 1) / 0.09) ** 2)))
    return path, width


def turned(path: np.ndarray, quarter: int, side: int) -> np.ndarray:
    """The same line in one of four arms, on the right of the arm or mirrored to its left."""
    x, y = path[:, 0] * side, path[:, 1]
    return np.column_stack(((x, y), (y, -x), (-x, -y), (-y, x))[quarter])


def horns(pen: Pen, centre: Point, half: Point, ink: bool) -> None:
    """Four pairs of horns in a diamond of that half width and depth, with a bud between each two."""
    path, width = horn()
    bud = smooth_line([(0.08, 0.08), (0.2, 0.2), (0.275, 0.275)], 60)
    scale = min(half)
    for quarter in range(4):
        for side in (-1, 1):
            pen.stroke(turned(path, quarter, side) * half + centre, width * scale, ink)
        pen.stroke(turned(bud, quarter, 1) * half + centre, np.linspace(0.05, 0.115, len(bud)) * scale, ink)


def diamond(centre: Point, half: Point) -> list[Point]:
    (x, y), (a, b) = centre, half
    return [(x - a, y), (x, y + b), (x + a, y), (x, y - b)]


def running_water(pen: Pen, half: Point, band: float, pitch: float, ink: bool) -> None:
    """A border of scrolls, each wave curling over into the next, on a rectangle of the given half sides."""
    t = np.linspace(0, 1, 90)
    angle = math.pi * 1.02 - t * math.tau * 1.0
    r = band * 0.31 * (1 - 0.64 * t)
    curl = np.column_stack([np.cos(angle) * r, np.sin(angle) * r + band * 0.06])
    base_width = band * 0.2

    def side(length: float, place: Callable[[np.ndarray], np.ndarray]) -> None:
        count = max(1, round((length - band) / pitch))
        step = (length - band) / count
        for k in range(count):
            x0 = -(length - band) / 2 + (k + 0.58) * step
            foot = smooth_line([(-step * 0.66, -band * 0.44), (-step * 0.4, -band * 0.30), tuple(curl[0])], 60)
            path = np.vstack([foot, curl[1:]])
            width = np.concatenate([np.linspace(band * 0.26, band * 0.19, len(foot)), np.linspace(band * 0.19, band * 0.2, len(curl) - 1)])
            pen.stroke(place(path + (x0, 0)), width, ink)
        base = np.column_stack([np.linspace(-length / 2 + band * 0.5, length / 2 - band * 0.5, 900), np.full(900, -band * 0.5)])
        pen.stroke(place(base), base_width, ink)

    a, b = half
    side(2 * a, lambda p: p + (0, b))
    side(2 * a, lambda p: -p - (0, b))
    side(2 * b, lambda p: np.column_stack([p[:, 1] + a, -p[:, 0]]))
    side(2 * b, lambda p: np.column_stack([-p[:, 1] - a, p[:, 0]]))


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


def clipped(pen: Pen, half: Point, paint: Callable[[], None]) -> None:
    """Paints, and takes back what fell outside the rectangle of these half sides."""
    before = pen.image.copy()
    paint()
    outside = Image.new("L", pen.image.size, 255)
    ImageDraw.Draw(outside).rectangle([*pen._at((-half[0], half[1])), *pen._at((half[0], -half[1]))], fill=0)
    pen.image.paste(before, (0, 0), outside)


@dataclass(frozen=True)
class Frame:
    """What lies round the field of a rug: how far in from the edge each line runs, and how wide the field's rim is."""

    edge: float
    border: float
    field: float
    rim: float


def framed(size: Point, per_metre: float, frame: Frame, border: Callable[[Pen, Point], None]) -> tuple[Pen, Point]:
    """A rug of that size with its edge, border and rim drawn, and the half sides of the field that is still to fill."""
    inside = lambda by: (size[0] / 2 - by, size[1] / 2 - by)
    pen = Pen(*size, per_metre)
    pen.box(*inside(0.0), True)
    pen.box(*inside(frame.edge), False)
    border(pen, inside(frame.border))
    pen.box(*inside(frame.field - frame.rim), True)
    pen.box(*inside(frame.field), False)
    return pen, inside(frame.field)


def horn_rug(per_metre: float = 1600) -> Design:
    """100 × 150 cm: counterchanged diamonds, each with four pairs of horns, in a border of running water."""
    pen, field = framed((1.5, 1.0), per_metre, Frame(0.02, 0.083, 0.158, 0.02), lambda pen, half: running_water(pen, half, 0.1, 0.1, True))
    a, b = field[0] / 3, field[1] / 2

    def lattice() -> None:
        for column in range(-3, 4):
            for row in range(-2, 3):
                centre = (column * a, row * b)
                if column % 2 == 0 and row % 2:
                    pen.polygon(diamond(centre, (a, b)), True)
                    horns(pen, centre, (a * 0.99, b * 0.99), False)
                elif column % 2 and row % 2 == 0:
                    horns(pen, centre, (a * 0.99, b * 0.99), True)

    clipped(pen, field, lattice)
    return pen.design()


def wing_rug(per_metre: float = 1200) -> Design:
    """140 × 200 cm: twice four pairs of ram's horns round a bird's wing, counterchanged, in a border of arrowheads."""
    pen, field = framed((2.0, 1.4), per_metre, Frame(0.03, 0.1, 0.2, 0.04), lambda pen, half: arrowheads(pen, half, 0.12, 0.108, True))
    a, b = field[0] / 2, field[1]

    def panels() -> None:
        pen.polygon([(-field[0], -b), (0, -b), (0, b), (-field[0], b)], True)
        for x, ink in ((-a, True), (a, False)):
            pen.polygon(diamond((x, 0), (a, b)), not ink)
            horns(pen, (x, 0), (a * 1.14, b * 1.14), ink)
            wing(pen, (x, 0), 0.105, not ink)
            path, thick = horn(turns=1.2, radius=0.2, centre=(0.22, 0.3), weight=0.11)
            for quarter in range(4):
                for side in (-1, 1):
                    sx, sy = ((1, 1), (1, -1), (-1, -1), (-1, 1))[quarter]
                    corner = path if side > 0 else path[:, ::-1]
                    place = np.column_stack([x + sx * (a - 0.012 - corner[:, 0] * a * 0.72), sy * (b - 0.012 - corner[:, 1] * a * 0.72)])
                    pen.stroke(place, thick * a * 0.66, not ink)

    clipped(pen, field, panels)
    return pen.design()


def wing(pen: Pen, centre: Point, reach: float, ink: bool) -> None:
    """A bird's wing: a lozenge from which feathers fan out on both sides."""
    for side in (-1, 1):
        for feather in range(-2, 3):
            angle = feather * 0.42
            length = reach * (1.0 - 0.09 * abs(feather))
            tip = (side * length * math.cos(angle), length * math.sin(angle))
            line = smooth_line([(0, 0), (tip[0] * 0.55, tip[1] * 0.75), tip], 80)
            pen.stroke(line + centre, np.linspace(0.014, 0.024, len(line)), ink)
    pen.polygon(diamond(centre, (0.03, 0.075)), ink)


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
