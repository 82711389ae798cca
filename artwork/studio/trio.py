"""The tasting set: three jars of 50 g in a sleeve of grey felt, together or taken apart."""

from __future__ import annotations

from math import cos, pi, radians, sin

import bpy
import numpy as np

from . import felt, fields, honey, jar, label, materials, props
from .mesh import Place, tube

JAR_50 = jar.Jar(0.0245, 0.060, wall=0.002, heel=0.0035)
HEIGHTS = ("2,150 m", "2,540 m", "2,960 m")
SHADES = (("#f5e8d2", "#f0dec2"), ("#f5e2c6", "#efd6b4"), ("#f8eedd", "#f2e4cf"))
PITCH, FELT = 0.0505, 0.0032
SLEEVE = 0.023


def one(index: int, at: Place, turn: float = 0.0, closed: bool = True) -> None:
    """One jar with its honey, a label that gives the height of the meadow, and its lid."""
    jar.empty(JAR_50, materials.glass(), at)
    spoon = honey.scooped((0.004, -0.003), 0.012, 0.004, index) if index == 1 and not closed else honey.swirl(0.019, 0.0016, index * 3 + 1)
    jar.fill(JAR_50, 0.048, honey.set_honey("white honey", *SHADES[index]), at, top=spoon)
    if closed:
        jar.lid(JAR_50, jar.enamel("#e9e2d2", 0.42), (at[0], at[1], at[2] + JAR_50.rim - 0.0115))
    paper = materials.paper(label.strip(HEIGHTS[index], JAR_50.radius * 1.9, 0.011), "label")
    jar.wrapped(JAR_50.radius, 0.0262, 0.0372, paper, at, turn, 1.9)


def sleeve(at: Place = (0, 0, 0), turn: float = 0.0, length: float = PITCH * 2, half: float = 0.0264, seed: int = 1) -> bpy.types.Object:
    """A band of felt round the row: a flat ring with round ends, closed by one stitch."""
    around, across = 220, 18
    straight = length / 2
    outline = []
    total = 4 * straight + 2 * pi * half
    for step in range(around):
        s = total * step / around
        if s < 2 * straight:
            outline.append((-straight + s, -half, 0, -1))
            continue
        s -= 2 * straight
        if s < pi * half:
            a = -pi / 2 + s / half
            outline.append((straight + half * cos(a), half * sin(a), cos(a), sin(a)))
            continue
        s -= pi * half
        if s < 2 * straight:
            outline.append((straight - s, half, 0, 1))
            continue
        a = pi / 2 + (s - 2 * straight) / half
        outline.append((-straight + half * cos(a), half * sin(a), cos(a), sin(a)))
    ring = np.array(outline)
    # The section is a rounded rectangle: felt has a body and no sharp edge.
    section = []
    for step in range(across):
        a = 2 * pi * step / across
        c, s = cos(a), sin(a)
        section.append((FELT / 2 * np.sign(c) * abs(c) ** 0.5 + FELT / 2, SLEEVE / 2 * np.sign(s) * abs(s) ** 0.22 + SLEEVE / 2))
    points = np.zeros((around, across, 3))
    for index, (out, up) in enumerate(section):
        points[:, index, 0] = ring[:, 0] + ring[:, 2] * out
        points[:, index, 1] = ring[:, 1] + ring[:, 3] * out
        points[:, index, 2] = up
    flat = points.reshape(-1, 3)
    flat += (fields.noise(flat, 0.012, seed)[:, None] - 0.5) * 0.0012
    faces = []
    for i in range(around):
        for j in range(across):
            faces.append((i * across + j, ((i + 1) % around) * across + j, ((i + 1) % around) * across + (j + 1) % across, i * across + (j + 1) % across))
    thing = fields.mesh("sleeve", flat, np.array(faces), felt.felt("grey felt", "#8b8985"))
    thing.location, thing.rotation_euler = at, (0, 0, turn)
    # Fibre takes the place of the object when it is made.
    bpy.context.view_layer.update()
    felt.fibres(thing, 9000, "#a3a09b", 0.005, 0.0006)
    return thing


def stitch(at: Place, turn: float, half: float = 0.0264) -> None:
    """A cross of red wool where the band is closed."""
    wool = felt.felt("red wool", "#8e2f2a")
    front = -half - FELT - 0.0004
    for x1, x2 in ((-0.004, 0.004), (0.004, -0.004)):
        path = []
        for step in range(13):
            t = step / 12
            x, z = 0.046 + x1 + (x2 - x1) * t, 0.006 + 0.012 * t
            y = front - 0.0006 * sin(pi * t) + (0.0016 if step in (0, 12) else 0)
            path.append((at[0] + x * cos(turn) - y * sin(turn), at[1] + x * sin(turn) + y * cos(turn), at[2] + z))
        tube(path, 0.0007, wool, "stitch", 8)


def together(turn: float) -> None:
    """The set as it is sold."""
    for index in range(3):
        x = (index - 1) * PITCH
        one(index, (x * cos(turn), x * sin(turn), 0.0), turn + radians((-4, 3, -2)[index]))
    sleeve((0, 0, 0.0004), turn)
    stitch((0, 0, 0.0004), turn)


def apart() -> None:
    """Seen from above: the jars open, the empty sleeve behind them, the lids beside."""
    for index, place in enumerate(((-0.062, -0.022, 0.0), (-0.002, -0.030, 0.0), (0.058, -0.020, 0.0))):
        one(index, place, closed=False)
    sleeve((0.012, 0.052, 0.0004), 0.16, half=0.019)
    stitch((0.012, 0.052, 0.0004), 0.16, 0.019)
    wood = props.carved()
    props.spoon(wood, 0.13, (0.040, 0.027, 0.006), at=(-0.052, -0.078, 0.0075), turn=(0, 0, 0.22), bend=0.006)
    for place, tilt in (((-0.088, 0.040), 0.0), ((0.102, 0.016), 0.0), ((0.086, -0.066), pi)):
        jar.lid(JAR_50, jar.enamel("#e9e2d2", 0.42), (*place, 0.014 if tilt else 0.0004), (tilt, 0, place[0] * 9))
