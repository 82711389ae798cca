"""The honeys in their jars."""

from __future__ import annotations

from math import radians

from studio import berries, flowers, honey, jar, materials, props
from studio import trio as tasting
from studio.camera import look
from studio.label import Label
from studio.light import daylight, sun
from studio.registry import shot
from studio.stage import board, plaster_wall, slab, stage

JAR_250 = jar.Jar(0.0325, 0.085)
JAR_350 = jar.Jar(0.037, 0.095)
JAR_500 = jar.Jar(0.040, 0.105)


@shot("products/white-honey/jar.jpg")
def white_honey() -> None:
    folds = ((-0.12, 0.13, 0.25, 0.011, 0.02), (0.16, 0.06, -0.7, 0.010, 0.016), (0.10, -0.10, 0.9, 0.010, 0.011))
    stage("linen", wall="light", distance=0.55, folds=folds, flat=0.07, seed=3)
    daylight(1.1, ambient=0.07, warmth=0.7)
    white = honey.set_honey()
    jar.empty(JAR_250, materials.glass())
    jar.fill(JAR_250, 0.0735, white, top=honey.scooped((0.006, -0.004), 0.019, 0.008, 2))
    jar.label(JAR_250, Label("WHITE HONEY", "At-Bashy", "250 g"), turn=radians(-6))
    rest = JAR_250.rim + 0.0055
    props.spoon(props.carved(), 0.135, at=(0.004, -0.002, rest), turn=(0.05, radians(-2), radians(152)), bend=0.004)
    props.blob((0.019, 0.0135, 0.0078), white, (0.003, -0.002, rest + 0.0005), (0, 0, radians(-25)), 5, 0.2, 0.8)
    jar.lid(JAR_250, jar.enamel(), at=(0.064, 0.036, 0.0002), turn=(0, 0, 0.4))
    look((0.008, 0, 0.047), (0.03, -0.42, 0.165), lens=70, fstop=8, focus=(0.0, -0.03, 0.06))


@shot("products/mountain-flower-honey/jar.jpg")
def mountain_honey() -> None:
    stage("oak", wall="light", distance=0.42, seed=4)
    daylight(0.9, ambient=0.14, warmth=0.8)
    sun((-0.35, 0.85, 0.46), strength=6.0, softness=2.0)
    jar.pour(JAR_500, 0.0885, materials.glass(), jar.absorbing("amber", (0.96, 0.52, 0.07), 0.075))
    jar.lid(JAR_500, jar.enamel("#e9e2d2", 0.42))
    jar.label(JAR_500, Label("MOUNTAIN FLOWERS", "Kochkor", "500 g"), turn=radians(2), low=0.026, high=0.060, span=1.9)
    flowers.clover((0.062, 0.012, 0.0), 0.4, 2)
    flowers.clover((-0.068, -0.022, 0.0), 2.7, 5)
    look((0.0, 0, 0.050), (-0.05, -0.47, 0.115), lens=68, fstop=7.1, focus=(0, -0.036, 0.06))


@shot("products/melilot-honey/jar.jpg")
def melilot_honey() -> None:
    stage("plaster", wall="warm", distance=0.6)
    daylight(1.05, ambient=0.08)
    slab((0.30, 0.20, 0.016), at=(0.01, 0.0, 0.0), turn=0.12)
    cream = honey.set_honey("creamed honey", "#ecd7a0", "#dfc17c", grain=0.00002, rough=0.3)
    jar.empty(JAR_250, materials.glass(), (-0.014, 0.012, 0.016))
    jar.fill(JAR_250, 0.0735, cream, (-0.014, 0.012, 0.016), top=honey.swirl(0.026, 0.0022, 3))
    jar.label(JAR_250, Label("MELILOT HONEY", "Bokonbaevo", "250 g"), (-0.014, 0.012, 0.016), turn=radians(10))
    jar.lid(JAR_250, jar.enamel("#e9e2d2", 0.42), at=(-0.014, 0.012, 0.016 + JAR_250.rim - 0.0115))
    flowers.melilot((0.030, -0.040, 0.0175), radians(32), 0.15, 4)
    flowers.melilot((0.052, -0.045, 0.0172), radians(58), 0.12, 9)
    look((0.012, 0, 0.052), (0.09, -0.42, 0.15), lens=74, fstop=7.1, focus=(0.0, -0.03, 0.055))


@shot("products/forest-edge-honey/jar.jpg")
def forest_honey() -> None:
    stage("slate", wall="dark", distance=0.55)
    daylight(1.15, ambient=0.14, warmth=1.3)
    gold = honey.set_honey("golden honey", "#ebc27a", "#dfb064", grain=0.00008, rough=0.36)
    jar.empty(JAR_350, materials.glass(), (-0.012, 0.01, 0))
    jar.fill(JAR_350, 0.083, gold, (-0.012, 0.01, 0), top=honey.swirl(0.030, 0.0035, 7, 1.6))
    jar.label(JAR_350, Label("FOREST EDGE", "raspberry & willowherb", "350 g"), (-0.012, 0.01, 0), turn=radians(6), low=0.020, high=0.056, span=2.9)
    for index, place in enumerate(((0.042, -0.026, 0), (0.062, -0.008, 0), (0.066, -0.038, 0))):
        berries.raspberry(place, index)
    jar.lid(JAR_350, jar.enamel(), at=(-0.070, 0.058, 0.0002))
    look((0.002, 0, 0.046), (-0.06, -0.44, 0.18), lens=72, fstop=7.1, focus=(-0.01, -0.026, 0.05))


@shot("products/honey-trio/trio.jpg")
def trio() -> None:
    stage("oak", wall="grey", distance=0.6, seed=11, turn=0.15)
    daylight(1.15, ambient=0.14)
    tasting.together(radians(-14))
    look((0.0, 0, 0.026), (0.03, -0.40, 0.15), lens=70, fstop=8, focus=(0.0, -0.024, 0.035))


@shot("products/honey-trio/open.jpg")
def trio_open() -> None:
    stage("slate", wall=None)
    daylight(1.0, ambient=0.10)
    tasting.apart()
    look((0.0, 0.0, 0.0), (0.0, -0.02, 0.48), lens=66, fstop=6.3, focus=(0, 0, 0.045))
