"""Felt to wear: slippers felted on the last, and the tall white hat."""

from __future__ import annotations

import bpy
import numpy as np

from . import bodies, fields, materials, mesh
from .felt import felt, fibres
from .fields import Array
from .ornament import smooth_line


def curve(t: Array, *knots: tuple[float, float]) -> Array:
    """A smooth curve through (t, value) knots."""
    line = smooth_line(list(knots), 300)
    return np.interp(t, line[:, 0], line[:, 1])


def slipper(colour: str, mirrored: bool = False, length: float = 0.26, seed: int = 1, hair: int = 70000) -> bpy.types.Object:
    """One slipper, its toe towards -Y, its sole at zero: one skin of felt with an opening for the foot."""
    u = np.linspace(0.004, 0.996, 110)
    t = (1 - np.cos(np.pi * u)) / 2
    width = curve(t, (0, 0.030), (0.15, 0.0335), (0.4, 0.035), (0.68, 0.046), (0.85, 0.044), (1.0, 0.036))
    tall = curve(t, (0, 0.086), (0.2, 0.083), (0.42, 0.080), (0.6, 0.071), (0.8, 0.056), (1.0, 0.046))
    ends = (1 - np.clip((0.12 - t) / 0.12, 0, 1) ** 2.3) ** (1 / 2.3) * (1 - np.clip((t - 0.8) / 0.2, 0, 1) ** 2.4) ** (1 / 2.4)
    drop = (1 - np.clip((t - 0.86) / 0.14, 0, 1) ** 2.2) ** (1 / 2.2)
    bend = curve(t, (0, 0.0), (0.35, -0.001), (0.7, 0.004), (1.0, 0.011))
    open_ = np.where(t < 0.585, 1 - (np.clip(t, 0, 0.585) / 0.585) ** 3.2, 0.0) ** 0.5
    v = np.linspace(-1, 1, 90)
    phi = v[None, :] * np.pi * (1 - 0.335 * open_[:, None])
    s, c = np.sin(phi), (1 - np.cos(phi)) / 2
    x = bend[:, None] + (width * ends)[:, None] * np.sign(s) * np.abs(s) ** 0.62
    z = 0.5 * tall[:, None] * (1 - drop)[:, None] * 0.55 + (tall * drop)[:, None] * c**1.15
    # Above the opening the felt leans in a little, as it dried round the last.
    y = (0.5 - t)[:, None] * length + 0 * x
    grid = np.stack([-x if mirrored else x, y, z], axis=-1)
    material = felt("slipper", colour, 1.3, 0.55, lumps=0.0022)
    shell = fields.quads("slipper", grid, material)
    solid = shell.modifiers.new("felt", "SOLIDIFY")
    solid.thickness, solid.offset, solid.use_rim = 0.0068, -1.0 if not mirrored else 1.0, True
    body = bodies.skin(shell, 0.0016, 0.0011, 0.022, seed, 9)
    points = fields.points_of(body)
    points[:, 2] -= points[:, 2].min()
    fields.move_points(body, points)
    if hair:
        fibres(body, hair, colour, length=0.009, lift=0.0013, radius=0.00003, spread=0.16, seed=seed)
    return body


HAT_TALL = 0.275


def hat_radius(height: Array, around: Array) -> Array:
    """How far the crown of the kalpak stands from its axis: four panels that meet in ridges and run to a point."""
    h = np.clip(height / HAT_TALL, 0, 1)
    round_ = 0.094 * (1 - h**2.3) ** 0.66 * (1 - 0.12 * h)
    ridge = 0.055 * np.abs(np.cos(2 * around)) ** 2.2 * np.clip(h * 2.2, 0, 1)
    return round_ * (1 + ridge) + 0.0022


def on_hat(around: Array, height: Array, off: float) -> Array:
    r = hat_radius(height, around) + off
    return np.column_stack([r * np.cos(around), r * np.sin(around), height])


def tendril(turn: float, sway: int) -> list[Array]:
    """A climbing stem with curled side shoots, as (angle, height) lines on one panel."""
    h = np.linspace(0.108, 0.222, 90)
    stem = np.column_stack([turn + sway * 0.13 * np.sin((h - 0.108) * 66) * (1 - h / 0.32), h])
    lines = [stem]
    for k, start in enumerate((4, 16, 29, 42, 55, 68, 80)):
        side = (-1) ** k * sway
        size = 0.0195 * (1 - 0.085 * k)
        # A shoot leaves along the stem and bends more and more tightly, like a spring of wire.
        bow = np.linspace(0, 1, 60)
        heading = np.pi / 2 - side * (0.45 + 1.2 * bow + 6.6 * bow**1.7)
        reach = hat_radius(np.array([stem[start, 1]]), np.array([turn]))[0]
        step = size * 4.6 / 60 * (1 - 0.55 * bow)
        curl = stem[start] + np.column_stack([np.cumsum(np.cos(heading) * step) / reach, np.cumsum(np.sin(heading) * step)])
        lines.append(curl)
    return lines


def brim_at(around: Array, edge: Array) -> tuple[Array, Array]:
    """Radius and height of the brim for angles and for shares of its width (rows).

    It turns up all round and lies close to the crown; it is higher at the back than in front, where it is slit.
    """
    away = np.abs((around + np.pi / 2 + np.pi) % (2 * np.pi) - np.pi)
    slit, beside = np.exp(-((away / 0.11) ** 2)), np.exp(-((away / 0.40) ** 2))
    top = 0.076 + 0.008 * np.sin(around) - 0.056 * slit + 0.0022 * np.sin(3 * around + 1)
    height = edge[:, None] * top[None]
    stand = 0.0065 + 0.0025 * np.sin(np.pi * edge) + 0.0085 * edge**2
    out = hat_radius(height, np.broadcast_to(around, height.shape)) + stand[:, None] + 0.0015 * edge[:, None] * np.cos(2 * around + 0.6)[None]
    return out + 0.010 * beside * (height / 0.08) ** 2, height


def kalpak(hair: int = 110000) -> bpy.types.Object:
    """The hat, standing on its brim's foot at zero."""
    white = felt("kalpak", "#efe9dc", 1.1, 0.22, relief=0.0005, lumps=0.0018)
    black = materials.principled("black wool", "#1c1917", 0.95, sheen_weight=0.3)
    around = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    heights = HAT_TALL * np.concatenate([np.linspace(0, 0.8, 70), np.linspace(0.808, 0.9996, 40)])
    h, a = np.meshgrid(heights, around, indexing="ij")
    dents = 0.0018 * fields.noise(np.column_stack([np.cos(a.ravel()), np.sin(a.ravel()), h.ravel() * 9]), 0.5, 4, 3).reshape(h.shape)
    r = hat_radius(h, a) + dents * np.clip(1.04 - h / HAT_TALL, 0, 1)
    lean = 0.010 * (h / HAT_TALL) ** 2
    crown = fields.quads("crown", np.stack([r * np.cos(a) + lean, r * np.sin(a), h], axis=-1), white, wrap=(False, True))
    edge = np.linspace(0, 1, 40)
    out, z = brim_at(around, edge)
    lip = 0.0022 * np.sin(np.pi * np.clip(edge * 14, 0, 1))[:, None]
    outer = np.stack([(out - lip) * np.cos(around), (out - lip) * np.sin(around), z], axis=-1)
    inner = np.stack([(out - 0.0034) * np.cos(around), (out - 0.0034) * np.sin(around), z], axis=-1)
    fold = np.stack([0.099 * np.cos(around), 0.099 * np.sin(around), 0 * around + 0.001], axis=-1)[None]
    brim = fields.quads("brim", np.concatenate([fold, outer, inner[::-1]]), white, wrap=(False, True))
    fine = np.linspace(-np.pi / 2 + 0.5, 1.5 * np.pi + 0.52, 1500)
    far, high = (side[0] for side in brim_at(fine, np.ones(1)))
    mesh.tube(np.column_stack([(far - 0.0017) * np.cos(fine), (far - 0.0017) * np.sin(fine), high]).tolist(), 0.0026, black, "piping")
    for quarter in range(4):
        seam = quarter * np.pi / 2
        height = HAT_TALL * np.linspace(0.1, 0.995, 160)
        line = on_hat(np.full_like(height, seam), height, 0.0006)
        line[:, 0] += 0.010 * (height / HAT_TALL) ** 2
        bodies.thread(line, 0.0015, black, "seam")
        for path in tendril(seam + np.pi / 4, 1 if quarter % 2 else -1):
            fine = smooth_line([tuple(p) for p in path], len(path) * 4)
            place = on_hat(fine[:, 0], fine[:, 1], 0.0004)
            place[:, 0] += 0.010 * (fine[:, 1] / HAT_TALL) ** 2
            # Chain stitch: the thread swells and dips once a stitch.
            place += 0.00025 * np.sin(np.arange(len(place)) * 1.6)[:, None] * (place - place.mean(axis=0))
            bodies.thread(place, 0.00105, black, "embroidery", 6)
    mesh.lathe([(0.0085, -0.004), (0.0080, 0.0), (0.0045, 0.0030), (0.0, 0.0038)], black, "button", 40, (0.010, 0.0, HAT_TALL - 0.0005))
    fibres(crown, hair, "#f3eee2", length=0.006, lift=0.0008, radius=0.000026, spread=0.07)
    fibres(brim, hair // 2, "#f3eee2", length=0.006, lift=0.0008, radius=0.000026, spread=0.07, seed=4)
    return crown
