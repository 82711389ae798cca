"""Pears that a knife has been through: a fresh half, and rings dried on a thread."""

from __future__ import annotations

import bpy
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from . import fields, materials
from .nodes import Graph
from .pears import ROUND, outline, stem


def cut_face(side: int = 900) -> bpy.types.Image:
    """The lengthwise cut of a nashpati: white flesh, green below the skin, the core's outline and its chambers."""
    picture = Image.new("RGB", (side, side), "#f6eed6")
    draw = ImageDraw.Draw(picture)
    at = lambda x, y: (side / 2 + x * side / 2.1, side / 2 - y * side / 2.1)
    line = outline(ROUND, 160)
    for inset, colour in ((1.0, "#a9a650"), (0.982, "#cfcf84"), (0.962, "#ebe4bb"), (0.90, "#f1e7c6")):
        draw.polygon([at(x * inset, y * inset) for x, y in line] + [at(-x * inset, y * inset) for x, y in line[::-1]], fill=colour)
    t = np.linspace(0, 2 * np.pi, 120)
    core = [at(0.40 * np.sin(a) * (1 - 0.18 * np.cos(a)), -0.05 + 0.47 * np.cos(a)) for a in t]
    draw.polygon(core, fill="#ece1b8")
    draw.line(core, fill="#d6cc98", width=9)
    draw.line([at(0, 0.80), at(0.008, 0.4), at(0, -0.55), at(0, -0.84)], fill="#dcd2a2", width=7)
    for s in (-1, 1):
        chamber = [at(s * (0.145 + 0.085 * np.sin(a)), -0.06 + 0.20 * np.cos(a)) for a in t]
        draw.polygon(chamber, fill="#c9b67e")
        draw.line(chamber, fill="#ab985a", width=4)
    soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(5)), float) / 255
    y, x = np.mgrid[0:side, 0:side] / side
    angle = np.arctan2(y - 0.52, x - 0.5)
    rays = fields.noise(np.column_stack([np.cos(angle).ravel() * 6, np.sin(angle).ravel() * 6, np.hypot(x - 0.5, y - 0.5).ravel() * 3]), 0.5, 3).reshape(side, side)
    return fields.image("cut face", soft * (1 + 0.02 * rays)[..., None])


def wet_flesh() -> bpy.types.Material:
    graph = Graph("wet flesh")
    grit = graph.noise(graph.coords(), 800, 3, 0.6)
    base = graph.mix(graph.math("MULTIPLY", graph.span(grit, 0.4, 0.7), 0.25), graph.image(cut_face(), graph.coords("UV")).outputs[0], "#e6dab2")
    return graph.surface(graph.principled(base_color=base, roughness=graph.span(grit, 0.3, 0.7, 0.16, 0.36), subsurface_weight=0.5,
                                          subsurface_radius=(0.005, 0.004, 0.0022), subsurface_scale=1.0, normal=graph.bump(grit, 0.00008)))


def fresh_half(radius: float, skin: bpy.types.Material, seed: int, stem_length: float = 0.02) -> bpy.types.Object:
    """Half a nashpati, its cut face towards -Y of the object, with two seeds in the core."""
    line = outline(ROUND, 120)
    a = np.linspace(0, np.pi, 90)
    r, h = np.maximum(line[:, 0], 1e-4) * radius, line[:, 1] * radius
    grid = np.stack([r[:, None] * np.cos(a), r[:, None] * np.sin(a), np.repeat(h[:, None], 90, 1)], axis=-1)
    flat = grid.reshape(-1, 3)
    push = 0.03 * radius * fields.noise(flat, radius * 1.5, seed, 2)
    direction = flat / np.maximum(np.linalg.norm(flat, axis=1), 1e-6)[:, None]
    back = fields.quads("half", (flat + direction * (push * np.clip(flat[:, 1] / radius * 3, 0, 1))[:, None]).reshape(grid.shape), skin)
    # From the middle outwards, not row by row: rows would close the hollows at the stem and the eye.
    out = np.linspace(0, 1, 61)[:, None]
    x = out * np.concatenate([r, -r[::-1]])
    z = out * np.concatenate([h, h[::-1]])
    hollow = np.exp(-((np.abs(x) - 0.145 * radius) / (0.07 * radius)) ** 2 - ((z + 0.06 * radius) / (0.16 * radius)) ** 2)
    y = 0.07 * radius * hollow + 0.0004 * fields.noise(np.column_stack([x.ravel(), z.ravel()]), 0.012, seed).reshape(x.shape)
    uv = np.stack([x / radius / 2.1 + 0.5, z / radius / 2.1 + 0.5], axis=-1)
    face = fields.quads("face", np.stack([x, y, z], axis=-1), wet_flesh(), uv, (False, True))
    face.parent = back
    pip = materials.principled("pip", "#5a3216", 0.38)
    t, turn = np.linspace(0, np.pi, 24), np.linspace(0, 2 * np.pi, 20, endpoint=False)
    for side, sink, tilt in ((-1, 0.0016, 0.24), (1, 0.0027, 0.10)):
        # A pip is a drop, its point towards the stem; each lies as it grew, half in its chamber.
        wide = 0.0026 * np.sin(t) ** 0.8 * (1.25 - 0.62 * t / np.pi)
        ring = np.stack([wide[:, None] * np.cos(turn), wide[:, None] * np.sin(turn) * 0.5, np.repeat(-0.0050 * np.cos(t)[:, None], 20, 1)], axis=-1)
        seed_ = fields.quads("pip", ring, pip, wrap=(False, True))
        seed_.location, seed_.rotation_euler = (side * 0.145 * radius, sink, -0.06 * radius), (0.12, side * tilt, 0)
        seed_.parent = back
    stalk = stem(np.array([0.0, 0.002, 0.80 * radius]), stem_length, 0.006, seed, radius * 0.042)
    stalk.parent = back
    return back


def ring_colour(side: int = 700, seed: int = 1) -> bpy.types.Image:
    """A slice against the light: pale flesh, a browned rim, the star of five chambers."""
    y, x = np.mgrid[0:side, 0:side] / side * 2 - 1
    r, a = np.hypot(x, y), np.arctan2(y, x)
    chance = np.random.default_rng(seed)
    phase = chance.uniform(0, 2 * np.pi)
    flat = np.column_stack([x.ravel(), y.ravel()])
    cloud = fields.noise(flat, 0.4, seed, 4).reshape(r.shape)
    rays = fields.noise(np.column_stack([np.cos(a).ravel() * 4, np.sin(a).ravel() * 4, r.ravel()]), 0.45, seed + 1, 3).reshape(r.shape)
    star = star_depth(x, y, phase)
    colour = np.broadcast_to(fields.rgb("#efe3c6"), (*r.shape, 3))
    colour = fields.blend(colour, fields.rgb("#e4d3ab"), np.clip(0.35 + 0.5 * cloud + 0.35 * rays, 0, 1))
    colour = fields.blend(colour, fields.rgb("#f6eed8"), np.clip(1 - np.abs(r - 0.42) / 0.10, 0, 1) * 0.35)
    colour = fields.blend(colour, fields.rgb("#c9a46c"), np.clip((star + 0.045) / 0.05, 0, 1) * 0.85)
    colour = fields.blend(colour, fields.rgb("#9a6e3c"), np.clip((star - 0.01) / 0.03, 0, 1) * 0.8)
    colour = fields.blend(colour, fields.rgb("#b8965e"), np.clip((r - 0.90) / 0.05, 0, 1) * 0.8)
    colour = fields.blend(colour, fields.rgb("#80603a"), np.clip((r - 0.965) / 0.02, 0, 1) * 0.8)
    return fields.image("ring", colour)


def star_depth(x, y, phase: float):
    """How deep a place lies in one of the five chambers of the core (positive inside)."""
    best = np.full(np.shape(x), -1.0)
    for k in range(5):
        turn = phase + k * 2 * np.pi / 5
        u, v = x * np.cos(turn) + y * np.sin(turn), -x * np.sin(turn) + y * np.cos(turn)
        width = 0.062 * np.sqrt(np.clip((u - 0.06) / 0.2, 0, 1)) * np.clip((0.33 - u) / 0.12, 0, 1) ** 0.7
        best = np.maximum(best, np.where((u > 0.06) & (u < 0.33), width - np.abs(v), -np.hypot(u - 0.2, v) * 0.5))
    return best


def ring(radius: float, seed: int, thick: float = 0.0022) -> bpy.types.Object:
    """A dried slice in its X-Z plane, its middle at the origin, warped by drying, its chambers open."""
    chance = np.random.default_rng(seed)
    phase = np.random.default_rng(seed % 4).uniform(0, 2 * np.pi)
    rings_, spokes = 90, 200
    s = np.linspace(0.012, 1, rings_)
    a = np.linspace(0, 2 * np.pi, spokes, endpoint=False)
    edge = 1 + 0.035 * fields.noise(np.column_stack([np.cos(a), np.sin(a), a * 0 + seed]), 0.7, seed, 3)
    x, z = s[:, None] * np.cos(a) * edge, s[:, None] * np.sin(a) * edge
    flat = np.column_stack([x.ravel(), z.ravel()])
    warp = 0.16 * fields.noise(flat, 1.1, seed, 2) * np.repeat(s, spokes) ** 1.5 + 0.02 * fields.noise(flat, 0.16, seed + 1, 3)
    body = thick * (1 - 0.25 * np.repeat(s, spokes)) * (1 + 0.3 * fields.noise(flat, 0.2, seed + 4))
    thin = np.clip((star_depth(np.repeat(s, spokes) * np.tile(np.cos(a), rings_), np.repeat(s, spokes) * np.tile(np.sin(a), rings_), phase) + 0.01) / 0.03, 0, 1)
    body = body * (1 - 0.82 * thin)
    uv = np.stack([np.tile(s[:, None] * np.cos(a) * 0.5 + 0.5, 1), np.tile(s[:, None] * np.sin(a) * 0.5 + 0.5, 1)], axis=-1)
    front = np.column_stack([flat[:, 0] * radius, warp * radius - body / 2, flat[:, 1] * radius]).reshape(rings_, spokes, 3)
    back = np.column_stack([flat[:, 0] * radius, warp * radius + body / 2, flat[:, 1] * radius]).reshape(rings_, spokes, 3)
    grid = np.concatenate([front, back[::-1]])
    both = np.concatenate([uv, uv[::-1]])
    graph = Graph("slice")
    colour = graph.image(ring_colour(seed=seed % 4), graph.coords("UV")).outputs[0]
    grain = graph.noise(graph.coords(), 700, 4, 0.65)
    shell = graph.principled(base_color=colour, roughness=0.55, specular_ior_level=0.35, normal=graph.bump(grain, 0.0005))
    through = graph.node("ShaderNodeBsdfTranslucent", {0: graph.mix(1.0, colour, "#fff3dc", "MULTIPLY")}).outputs[0]
    thing = fields.quads("slice", grid, graph.surface(graph.shaders(0.45, shell, through)), both, (False, True))
    thing.rotation_euler = (0, chance.uniform(0, 6), 0)
    return thing
