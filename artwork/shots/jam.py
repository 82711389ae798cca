"""Jams and juice."""

from __future__ import annotations

from math import radians

from studio import berries, bottle, cover, fruit, honey, jar, materials, props
from studio.camera import look
from studio.label import Label
from studio.light import daylight
from studio.registry import shot
from studio.stage import board, slab, stage

JAR_280 = jar.Jar(0.035, 0.085)
JAR_320 = jar.Jar(0.037, 0.095)
JAR_200 = jar.Jar(0.0325, 0.075)


@shot("products/pear-jam/jar.jpg")
def pear_jam() -> None:
    stage("linen", wall="warm", distance=0.5, folds=((0.02, 0.12, 0.15, 0.011, 0.018), (-0.15, 0.02, 1.1, 0.010, 0.014)), flat=0.075, seed=41, colour="#c7bda9")
    daylight(1.15, ambient=0.12, at=(-1.05, 0.55, 0.75))
    jar.pour(JAR_280, 0.0735, materials.glass(), jar.absorbing("syrup", (0.96, 0.60, 0.18), 0.042))
    fruit.dice(JAR_280, 0.0735, fruit.cooked("cooked pear", "#f6d78f", "#e6b25c", through=0.55), 150, seed=3)
    cover.cloth_lid(JAR_280)
    jar.label(JAR_280, Label("PEAR JAM", "Dasht-e Qala", "280 g"), turn=radians(4), low=0.018, high=0.046, span=1.7)
    look((0.0, 0, 0.045), (0.07, -0.42, 0.12), lens=74, fstop=8, focus=(0.0, -0.033, 0.045))


@shot("products/tossor-apricot-jam/jar.jpg")
def apricot_jam() -> None:
    stage("oak", wall="light", distance=0.5, seed=44, turn=0.1)
    daylight(1.15, ambient=0.12, at=(-1.05, 0.5, 0.78))
    place = (-0.018, 0.022, 0.0)
    flesh = fruit.cooked("cooked apricot", "#f2a03a", "#e2801c", 0.14, 0.4)
    jar.pour(JAR_320, 0.082, materials.glass(), jar.absorbing("apricot syrup", (0.98, 0.60, 0.13), 0.05), place)
    fruit.halves(JAR_320, 0.081, flesh, 30, place, 5)
    jar.label(JAR_320, Label("APRICOT JAM", "Tossor", "320 g"), place, radians(14), 0.020, 0.052, 1.8)
    jar.lid(JAR_320, jar.enamel("#e9e2d2", 0.42), at=(0.060, 0.066, 0.0002))
    steel = materials.metal("steel", "#d4d2cc", 0.16)
    props.spoon(steel, 0.155, (0.052, 0.036, 0.0085), (0.010, 0.0026), at=(0.026, -0.050, 0.0098), turn=(0, 0, radians(24)), sheet=0.0011, bend=-0.0055)
    spooned = fruit.half(flesh, 0.0148, 9)
    spooned.location, spooned.rotation_euler = (0.027, -0.050, 0.0166), (0.06, -0.05, 0.9)
    look((0.008, 0, 0.040), (-0.06, -0.43, 0.19), lens=70, fstop=8, focus=(-0.005, -0.025, 0.045))


@shot("products/sea-buckthorn-jam/jar.jpg")
def buckthorn_jam() -> None:
    stage("linen", wall="grey", distance=0.5, folds=((0.0, 0.15, 0.0, 0.012, 0.012),), flat=0.12, seed=47, colour="#d8cdb8")
    daylight(1.15, ambient=0.08)
    slab((0.22, 0.16, 0.018), at=(0.0, 0.0, 0.0004), turn=radians(9), seed=12)
    place = (-0.014, 0.012, 0.0184)
    jam = fruit.smooth_jam("sea buckthorn jam", "#f28a0c", "#e87706", 0.006)
    jar.empty(JAR_200, materials.glass(), place)
    jar.fill(JAR_200, 0.064, jam, place, top=honey.scooped((0.005, -0.006), 0.017, 0.006, 8))
    jar.label(JAR_200, Label("SEA BUCKTHORN", "jam, Tossor", "200 g"), place, radians(4), 0.018, 0.045, 2.6)
    jar.lid(JAR_200, jar.enamel("#d9d2c2", 0.4), at=(0.054, 0.034, 0.0186), turn=(0, 0, radians(-20)))
    berries.loose("berry", [(0.030, -0.040, 0.0184), (0.040, -0.034, 0.0184), (-0.052, -0.044, 0.0184)], 0.0037, berries.flesh("buckthorn berry", "#f07c0a", "#dd5f05", 0.0022, 0.22), seed=2)
    look((0.0, 0, 0.048), (0.09, -0.38, 0.21), lens=74, fstop=8, focus=(-0.01, -0.02, 0.055))


@shot("products/blackcurrant-jam/jar.jpg")
def currant_jam() -> None:
    stage("plaster", wall="light", distance=0.5, colour="#bfb6a8")
    daylight(1.25, ambient=0.10, at=(-1.05, 0.5, 0.75))
    board((0.26, 0.17, 0.016), (0.01, 0.0, 0), radians(-10))
    place = (-0.026, 0.022, 0.016)
    dark = fruit.smooth_jam("blackcurrant jam", "#2a0512", "#1a030b", 0.004, 0.12, (1.0, 0.12, 0.14))
    jar.empty(JAR_280, materials.glass(), place)
    jar.fill(JAR_280, 0.073, dark, place, top=honey.swirl(0.028, 0.003, 6, 1.4))
    jar.label(JAR_280, Label("BLACKCURRANT JAM", "Tyup", "280 g"), place, radians(8), span=3.0)
    jar.lid(JAR_280, jar.enamel("#2f312f"), at=(place[0], place[1], place[2] + JAR_280.rim - 0.0115))
    steel = materials.metal("steel", "#d4d2cc", 0.16)
    props.spoon(steel, 0.15, (0.052, 0.036, 0.0085), (0.010, 0.0026), at=(0.036, -0.034, 0.0258), turn=(0, 0, radians(38)), sheet=0.0011, bend=-0.0055)
    red = fruit.smooth_jam("jam in the light", "#8a0f2c", "#5c0a20", 0.010, 0.1, (1.0, 0.12, 0.14))
    props.blob((0.021, 0.0145, 0.0062), red, (0.038, -0.032, 0.0265), (0, 0, radians(30)), 4, 0.14, 0.6)
    skin = berries.flesh("blackcurrant", "#1c1020", "#120a14", 0.001, 0.28, 0.25)
    berries.loose("currant", [(0.044, -0.030, 0.0272), (0.030, -0.034, 0.0270)], 0.0046, skin, False, 3)
    berries.loose("currant", [(-0.044, -0.046, 0.016), (-0.034, -0.052, 0.016), (-0.038, -0.040, 0.016), (0.000, -0.058, 0.016)], 0.0052, skin, True, 5)
    look((0.004, 0, 0.045), (-0.05, -0.42, 0.19), lens=72, fstop=8, focus=(0.0, -0.025, 0.045))


@shot("products/sea-buckthorn-juice/bottle.jpg")
def juice() -> None:
    stage("slate", wall="light", distance=0.6)
    daylight(1.15, ambient=0.11)
    orange = fruit.smooth_jam("juice", "#f58b12", "#ee7f0c", 0.006, 0.08)
    brown = materials.glass("brown glass", "#8a4a17")
    bottle.bottle(brown, fruit.smooth_jam("juice in the bottle", "#d9700c", "#cc6408", 0.006, 0.1), jar.enamel("#26282a", 0.35), at=(-0.026, 0.02, 0))
    bottle.label(Label("SEA BUCKTHORN", "pure juice, Tossor", "250 ml"), (-0.026, 0.02, 0), radians(10))
    bottle.tumbler(materials.glass(), orange, at=(0.046, -0.018, 0))
    berries.buckthorn((0.020, -0.068, 0.0), radians(12), 0.10, 22, 8, 8)
    look((0.006, 0, 0.082), (0.05, -0.62, 0.20), lens=76, fstop=8, focus=(0.0, -0.01, 0.06))
