"""Slippers and hat."""

from __future__ import annotations

import bpy

from studio import materials, scene
from studio.camera import look
from studio.light import daylight
from studio.registry import shot
from studio.stage import planks, plaster_wall, stage
from studio.wearing import kalpak, slipper


HAT = {"crown", "brim", "piping", "seam", "embroidery", "button"}


@shot("products/felt-slippers/pair.jpg")
def pair_on_floorboards() -> None:
    scene.matt()
    planks((3.2, 3.0), 0.15, materials.oak(light="#a98d6b", dark="#73583f", rough=0.55), seed=11, turn=0.5)
    plaster_wall("light", 0.95, 5)
    for mirrored, at, turn in ((False, (-0.065, 0.015, 0), -0.14), (True, (0.062, -0.012, 0), 0.2)):
        shoe = slipper("#918c84", mirrored, seed=2 + mirrored)
        shoe.location, shoe.rotation_euler = at, (0, 0, turn)
    daylight(strength=0.95, scale=1.1)
    look((0.0, 0.0, 0.03), (-0.36, -0.66, 0.44), lens=80, fstop=8, focus=(0, -0.07, 0.05))


@shot("products/felt-slippers/shades.jpg")
def five_shades() -> None:
    scene.matt()
    stage("slate", wall="light", distance=0.7)
    for k, colour in enumerate(("#c2bbae", "#a39d94", "#827d76", "#605c57", "#454341")):
        shoe = slipper(colour, bool(k % 2), seed=20 + k, hair=45000)
        shoe.location = (-0.25 + k * 0.125, 0.012 * (-1) ** k, 0)
        shoe.rotation_euler = (0, 0, 0.04 * (-1) ** k)
    daylight(strength=1.1, scale=1.2)
    look((0.0, 0.0, 0.02), (0.0, -0.55, 0.98), lens=60, fstop=8, focus=(0, -0.05, 0.04))


@shot("products/kalpak-hat/hat.jpg")
def white_hat() -> None:
    scene.matt()
    stage("oak", wall="grey", distance=0.8, seed=5, turn=0.1)
    kalpak()
    scene.exposure(0.3)
    for thing in bpy.context.scene.objects:
        if thing.parent is None and thing.name.split(".")[0] in HAT:
            thing.rotation_euler = (0, 0, 0.62)
    daylight(strength=1.0, scale=1.0)
    look((0.004, 0.0, 0.134), (0.14, -1.10, 0.29), lens=82, fstop=5.6, focus=(0.0, -0.10, 0.12))
