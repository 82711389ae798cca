"""Honey out of the jar: on bread, in the pail, running from a spoon."""

from __future__ import annotations

from math import radians

from studio import bread, comb, honey, materials, pail, props
from studio.camera import look
from studio.light import daylight, sun
from studio.registry import shot
from studio.stage import board, stage


@shot("products/white-honey/spread.jpg")
def spread() -> None:
    stage("linen", wall="dark", distance=0.5, folds=((0.0, 0.17, 0.1, 0.012, 0.012),), flat=0.13, seed=51, colour="#77746c")
    daylight(1.25, ambient=0.07, at=(-1.1, 0.5, 0.68))
    board((0.25, 0.17, 0.016), (0.0, 0.0, 0.0004), radians(5))
    white = honey.set_honey(rough=0.34)
    bread.slice_(at=(-0.016, 0.006, 0.0166), turn=radians(-14), topping=white)
    bread.knife(materials.metal("steel", "#dedcd6", 0.36), props.carved("knife handle", "#6f4b30", "#4b301d"), white, (0.078, 0.006, 0.0172), radians(68))
    for index, place in enumerate(((-0.080, -0.044), (-0.070, -0.056), (0.048, -0.060), (0.062, -0.050), (-0.030, -0.064), (0.012, -0.058))):
        bread.crumb((*place, 0.0168), index)
    look((0.002, 0.0, 0.022), (-0.04, -0.33, 0.21), lens=74, fstop=8, focus=(-0.01, -0.018, 0.034))


@shot("products/white-honey-pail/pail.jpg")
def white_pail() -> None:
    stage("oak", wall="light", distance=1.1, seed=55, size=5)
    daylight(1.15, ambient=0.10, scale=2.6)
    white = honey.set_honey()
    pail.pail(white, props.carved("scoop", "#b08455", "#83582f"))
    look((0.05, 0.0, 0.225), (0.22, -1.75, 0.95), lens=74, fstop=8, focus=(0.0, -0.13, 0.30))


@shot("products/mountain-flower-honey/thread.jpg")
def thread() -> None:
    stage("oak", wall="dark", distance=0.5, seed=61, turn=0.12)
    daylight(1.2, ambient=0.06, at=(-1.0, 0.65, 0.6))
    sun((-0.5, 0.8, 0.5), strength=2.5, softness=4)
    bowl = props.stoneware("#d9d4c8")
    props.bowl(0.052, 0.034, bowl, (0, 0.0, 0))
    gold = comb.syrup()
    props.level(0.044, 0.021, gold, (0, 0, 0))
    wood = props.carved()
    props.spoon(wood, 0.16, (0.050, 0.034, 0.008), at=(0.004, 0.0, 0.112), turn=(radians(8), radians(-14), radians(24)), bend=0.004)
    props.blob((0.0195, 0.0125, 0.0052), gold, (0.002, -0.0005, 0.1105), (radians(8), radians(-14), radians(24)), 4, 0.06, 0.9)
    props.running((-0.0172, -0.0108, 0.1065), 0.0215, gold)
    # Where it comes over the lip the honey is one body, on the spoon and below it.
    props.blob((0.0092, 0.0062, 0.0034), gold, (-0.0145, -0.0090, 0.1068), (radians(8), radians(-24), radians(24)), 7, 0.05, 0.9)
    look((0.006, 0, 0.064), (0.04, -0.46, 0.145), lens=70, fstop=5.6, focus=(-0.02, -0.012, 0.06))
