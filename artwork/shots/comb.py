"""Comb honey."""

from __future__ import annotations

from math import radians

from studio import comb, props
from studio.camera import look
from studio.light import daylight
from studio.registry import shot
from studio.stage import stage


@shot("products/comb-honey/comb.jpg")
def comb_honey() -> None:
    stage("oak", wall="dark", distance=0.5, seed=23, turn=0.3)
    daylight(1.25, ambient=0.07, warmth=1.1, at=(-1.1, 0.55, 0.72))
    props.plate(0.088, props.stoneware("#4a4844", "#2c2a27", 0.38), seed=3)
    comb.square(0.082, 0.027, (-0.002, 0.008, 0.0074), radians(28), 4)
    honey = comb.syrup()
    comb.puddle(0.036, honey, (0.012, -0.040, 0.0072), 3, 0.0022, (1.35, 0.72))
    comb.puddle(0.018, honey, (0.052, 0.004, 0.0074), 6, 0.0020)
    look((0.0, -0.004, 0.018), (0.03, -0.34, 0.20), lens=76, fstop=8, focus=(0.0, -0.035, 0.03))
