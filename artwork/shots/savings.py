"""The savings box of a story: three locks, three keys."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import bpy
import numpy as np

from studio import bodies, materials, mesh, scene
from studio.camera import look
from studio.light import daylight
from studio.registry import shot
from studio.stage import planks, plaster_wall

Place = tuple[float, float, float]
WIDE, DEEP, TALL, LID = 0.30, 0.20, 0.118, 0.024


@dataclass(frozen=True)
class Metals:
    """The box was mended with what the smith had: iron for the fittings, brass and steel for the locks."""

    iron: bpy.types.Material
    brass: bpy.types.Material
    steel: bpy.types.Material


def case() -> list[bpy.types.Object]:
    """Boards with finger joints, and a lid of two boards that stands out over the front."""
    timber = materials.oak("box", "#7c5738", "#46301d", 0.46)
    end = materials.oak("end grain", "#573b25", "#352214", 0.6)
    board = 0.015
    parts = [mesh.rounded_box((WIDE, board, TALL), 0.0014, timber, "side", (0, y, 0)) for y in (board / 2 - DEEP / 2, DEEP / 2 - board / 2)]
    parts += [mesh.rounded_box((board, DEEP - 0.002, TALL), 0.0014, timber, "side", (x, 0, 0)) for x in (board / 2 - WIDE / 2 - 0.0004, WIDE / 2 - board / 2 + 0.0004)]
    finger = TALL / 5
    for side in (-1, 1):
        for k in (1, 3):
            parts.append(mesh.rounded_box((board, 0.01, finger * 0.97), 0.0007, end, "finger", (side * (WIDE / 2 - board / 2), -DEEP / 2 + 0.0044, k * finger)))
    parts.append(mesh.rounded_box((WIDE + 0.012, DEEP + 0.012, 0.009), 0.003, timber, "foot", (0, 0, -0.009)))
    for y, deep in ((-0.052, 0.107), (0.052, 0.0995)):
        parts.append(mesh.rounded_box((WIDE + 0.014, deep, LID), 0.0032, timber, "lid", (0, y, TALL + 0.0012)))
    return parts


def nail(material: bpy.types.Material, at: Place, turn: Place = (0, 0, 0)) -> bpy.types.Object:
    return mesh.lathe([(0.0036, 0.0), (0.0034, 0.0007), (0.0018, 0.0015), (0.0, 0.0017)], material, "nail", 20, at, turn)


def hasp(x: float, metals: Metals) -> list[bpy.types.Object]:
    """The strap that folds over the edge of the lid, nailed above, with the staple that it drops over."""
    front = -DEEP / 2 - 0.0105
    top = TALL + 0.0012 + LID
    strap = [mesh.rounded_box((0.026, 0.058, 0.0026), 0.0009, metals.iron, "strap", (x, front + 0.026, top)),
             mesh.rounded_box((0.022, 0.0026, 0.086), 0.0009, metals.iron, "strap", (x, front + 0.001, top - 0.084))]
    strap.append(mesh.tube([(x - 0.0125, front + 0.001, top), (x + 0.0125, front + 0.001, top)], 0.0042, metals.iron, "knuckle", 20))
    strap += [nail(metals.iron, (x + dx, front + 0.026 + dy, top + 0.0026)) for dx, dy in ((-0.006, -0.006), (0.006, 0.015))]
    a = np.linspace(0, pi, 24)
    staple = np.column_stack([0 * a + x, front - 0.0105 * np.sin(a), 0.088 + 0.0085 * np.cos(a)])
    strap.append(bodies.thread(staple, 0.0021, metals.iron, "staple", 10))
    return strap


def padlock(x: float, metals: Metals, swing: float) -> list[bpy.types.Object]:
    """A small brass lock hanging in the staple, its keyhole to the front."""
    hook = bpy.data.objects.new("hook", None)
    bpy.context.collection.objects.link(hook)
    hook.location, hook.rotation_euler = (x, -DEEP / 2 - 0.0185, 0.0865), (0.0, swing, 0.0)
    t = np.linspace(0, pi, 30)
    bow = np.column_stack([0.0105 * np.cos(t), 0 * t, 0.0105 * np.sin(t) - 0.0095])
    leg = np.linspace(-0.024, -0.0105, 6)[:, None]
    path = np.vstack([leg * (0, 0, 1) + (0.0105, 0, 0), bow, leg[::-1] * (0, 0, 1) + (-0.0105, 0, 0)])
    parts = [bodies.thread(path, 0.0026, metals.steel, "shackle", 12),
             mesh.rounded_box((0.037, 0.0145, 0.031), 0.0034, metals.brass, "lock", (0, 0, -0.053), steps=5),
             mesh.lathe([(0.0072, 0.0), (0.0070, 0.0008), (0.0, 0.0010)], metals.steel, "plate", 40, (0, -0.0072, -0.0375), (pi / 2, 0, 0))]
    dark = materials.principled("keyhole", "#0d0c0b", 0.9)
    parts.append(mesh.rounded_box((0.0016, 0.0008, 0.0068), 0.0003, dark, "keyhole", (0, -0.0081, -0.0415)))
    for part in parts:
        part.parent = hook
    return [hook]


def key(at: Place, turn: float, metal: bpy.types.Material, yarn: bpy.types.Material, seed: int) -> None:
    """A key lying flat on a loop of wool yarn, each house with its own colour."""
    a = np.linspace(0, 2 * pi, 60)
    lying = bpy.data.objects.new("lying", None)
    bpy.context.collection.objects.link(lying)
    lying.location, lying.rotation_euler = at, (0, 0, turn)
    bow = np.column_stack([0.0105 * np.cos(a) - 0.010, 0.0125 * np.sin(a), 0 * a + 0.0026])
    parts = [bodies.thread(np.vstack([bow, bow[:2]]), 0.0024, metal, "bow", 12),
             mesh.tube([(0.0, 0, 0.0028), (0.046, 0, 0.0028)], [0.0025, 0.0025], metal, "shaft", 16),
             mesh.tube([(0.0015, 0, 0.0028), (0.0045, 0, 0.0028)], 0.0036, metal, "collar", 16)]
    for x, long in ((0.034, 0.010), (0.0385, 0.0065), (0.043, 0.011)):
        parts.append(mesh.rounded_box((0.0033, long, 0.0022), 0.0005, metal, "bit", (x, -long / 2 - 0.001, 0.0016)))
    chance = np.random.default_rng(seed)
    t = np.linspace(0, 1, 120)
    wide = 0.013 * np.sin(pi * t) * (1 + 0.25 * np.sin(5 * t + seed))
    loop = np.column_stack([-0.020 - 0.062 * np.sin(pi * t) ** 0.8, wide * np.sign(0.5 - t) * np.abs(np.sin(2 * pi * t)) ** 0.6 + 0.008 * np.sin(3 * t + seed),
                            0.0012 + 0.0032 * np.exp(-((np.minimum(t, 1 - t) / 0.08) ** 2))])
    loop[:, :2] += np.cumsum(chance.normal(0, 0.00022, (120, 2)), axis=0)
    twist = np.arange(120) * 1.1
    for strand in (0.0, pi):
        wound = loop + 0.0007 * np.column_stack([0 * t, np.cos(twist + strand), np.abs(np.sin(twist + strand))])
        parts.append(bodies.thread(wound, 0.0009, yarn, "yarn", 8))
    for part in parts:
        part.parent = lying


@shot("stories/the-savings-box/box.jpg")
def three_locks() -> None:
    scene.matt()
    planks((2.6, 2.4), 0.17, materials.oak(light="#b39470", dark="#7f6346", rough=0.58), seed=21, turn=0.06)
    plaster_wall("light", 0.75, 5)
    metals = Metals(materials.metal("iron", "#4b4743", 0.5), materials.metal("brass", "#a98c58", 0.36), materials.metal("steel", "#a9a7a2", 0.3))
    parts = case()
    for x, swing in ((-0.096, 0.05), (0.002, -0.03), (0.094, 0.07)):
        parts += hasp(x, metals) + padlock(x, metals, swing)
    stand = bpy.data.objects.new("stand", None)
    bpy.context.collection.objects.link(stand)
    stand.location, stand.rotation_euler = (-0.005, 0.045, 0.009), (0, 0, -0.30)
    for part in parts:
        part.parent = stand
    for k, (at, turn, colour) in enumerate((((-0.045, -0.165, 0), 0.35, "#8e2f27"), ((0.055, -0.185, 0), -0.25, "#2f4468"), ((0.172, -0.128, 0), 0.95, "#b5852f"))):
        key(at, turn, (metals.iron, metals.brass, metals.steel)[k], materials.principled(f"yarn {k}", colour, 0.95, sheen_weight=0.4), 3 + k)
    daylight(strength=1.05, scale=1.0, at=(-1.1, -0.30, 0.85))
    look((0.0, -0.015, 0.048), (-0.20, -0.92, 0.50), lens=68, fstop=8, focus=(0.0, -0.10, 0.06))
