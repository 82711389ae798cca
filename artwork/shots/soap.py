"""The soaps."""

from __future__ import annotations

from math import radians

import bpy

from studio import berries, felt, flowers, scene, soap
from studio.camera import look
from studio.label import Label
from studio.light import daylight
from studio.mesh import displace, rounded_box
from studio.props import blob
from studio.nodes import Graph
from studio.registry import shot
from studio.soap import BAR, Fleck
from studio.stage import board, slab, stage

EDGE = (radians(90), 0, 0)


@shot("products/goat-milk-soap/bars.jpg")
def goat() -> None:
    scene.matt()
    folds = ((-0.10, 0.10, 0.4, 0.010, 0.018), (0.14, 0.07, -0.5, 0.011, 0.016), (-0.13, -0.07, 1.2, 0.009, 0.010))
    stage("linen", wall="light", distance=0.5, folds=folds, flat=0.075, seed=21, colour="#8f897c")
    daylight(1.05, ambient=0.08)
    cream = soap.soap("goat's milk soap", "#eddcb6", "#e3cd9f", ash=0.15)
    soap.bar(cream, (-0.012, -0.012, 0.0004), (0, 0, radians(-12)), seed=1)
    soap.band(Label("GOAT’S MILK", "Tyup", "90 g"), (-0.012, -0.012, 0.0004), (0, 0, radians(-12)))
    soap.bar(cream, (0.028, 0.044, 0.0270), (radians(90), 0, radians(9)), seed=2)
    look((0.006, 0.008, 0.020), (0.06, -0.36, 0.205), lens=76, fstop=8, focus=(-0.01, -0.03, 0.026))


@shot("products/calendula-soap/bars.jpg")
def calendula() -> None:
    scene.matt()
    stage("plaster", wall="dark", distance=0.5, colour="#8b8377")
    daylight(1.15, ambient=0.07, warmth=1.1)
    board((0.27, 0.18, 0.016), (0, 0.005, 0), radians(7))
    golden = soap.soap("calendula soap", "#e9b44c", "#dc9f35", (Fleck("#d9700e", 0.0011, 0.22, 3.0), Fleck("#f3a51c", 0.0009, 0.2, 2.5), Fleck("#9c5a14", 0.0005, 0.12)), ash=0.12)
    shard = flowers.tissue("dried petal", "#ee8714", "#c55f08", 0.3, 0.8)
    for index, (place, turn) in enumerate((((-0.026, 0.012, 0.016), radians(-16)), ((0.040, 0.026, 0.016), radians(24)), ((-0.016, 0.016, 0.0425), radians(6)))):
        soap.petals(soap.bar(golden, place, (0, 0, turn), seed=index + 4), shard, 12, seed=index)
    flowers.marigold((0.058, -0.040, 0.019), (0.25, -0.2, 0.3), 0.020, 3)
    flowers.marigold((-0.078, -0.046, 0.017), (-0.1, 0.25, 1.3), 0.017, 6, "#f5a01c")
    for index in range(22):
        leaf = flowers.blade(0.012, 0.0032, shard, 0.7 * (-1) ** index, 0.4, 0.6, index)
        leaf.location = (0.10 * ((index * 0.618) % 1 - 0.42), -0.072 + 0.05 * ((index * 0.382) % 1), 0.0172)
        leaf.rotation_euler = (0.2 * index, 0.1, index * 2.4)
    look((0.0, 0.0, 0.034), (-0.07, -0.42, 0.17), lens=72, fstop=8, focus=(-0.02, -0.016, 0.045))


@shot("products/chamomile-soap/bars.jpg")
def chamomile() -> None:
    scene.matt()
    stage("linen", wall="grey", distance=0.55, folds=((0.0, 0.13, 0.1, 0.012, 0.016),), flat=0.10, seed=31, colour="#c9bda6")
    daylight(1.05, ambient=0.09)
    slab((0.25, 0.155, 0.014), at=(0.0, 0.004, 0), turn=radians(-6), seed=9)
    pale = soap.soap("chamomile soap", "#efdf9f", "#e6d188", (Fleck("#c9961c", 0.0006, 0.30), Fleck("#a8781c", 0.0004, 0.25), Fleck("#f7f0dc", 0.0008, 0.12, 2.0)), ash=0.2)
    soap.bar(pale, (-0.030, 0.016, 0.0145), (0, 0, radians(12)), seed=11)
    soap.bar(pale, (-0.026, 0.018, 0.0408), (0, 0, radians(-8)), seed=12)
    soap.bar(pale, (0.044, 0.014, 0.0405), (radians(90), 0, radians(-28)), seed=13)
    for index, (place, turn, size) in enumerate((((0.020, -0.050, 0.020), (0.5, 0.1, 0.4), 0.0105), ((0.046, -0.040, 0.019), (-0.3, 0.4, 1.4), 0.009), ((-0.060, -0.052, 0.020), (0.3, -0.5, 2.0), 0.0100), ((0.078, -0.052, 0.020), (0.9, 0.5, 0.2), 0.0095), ((-0.004, -0.060, 0.019), (-0.2, -0.3, 5.0), 0.008))):
        flowers.chamomile(place, turn, size, index)
    look((0.002, 0.0, 0.034), (0.05, -0.42, 0.19), lens=74, fstop=8, focus=(0.0, -0.02, 0.04))


def beeswax() -> bpy.types.Material:
    graph = Graph("beeswax")
    place = graph.coords()
    base = graph.mix(graph.span(graph.noise(place, 55, 4), 0.3, 0.7), "#d39427", "#c98a20")
    relief = graph.math("ADD", graph.noise(place, 130, 4), graph.math("MULTIPLY", graph.noise(place, 900, 2), 0.2))
    return graph.surface(graph.principled(base_color=base, roughness=0.45, subsurface_weight=0.9, subsurface_scale=0.008, subsurface_radius=(1.0, 0.55, 0.15), normal=graph.bump(relief, 0.0006)))


@shot("products/honey-beeswax-soap/bars.jpg")
def honey_soap() -> None:
    scene.matt()
    stage("oak", wall="dark", distance=0.5, seed=17, turn=-0.2)
    daylight(1.3, ambient=0.07, warmth=1.2, at=(-1.2, 0.45, 0.62))
    comb = soap.comb_stamp((BAR[0], BAR[1]))
    plain = soap.soap("honey soap", "#a3683a", "#8c5429", (Fleck("#6f3d18", 0.0005, 0.15),), ash=0.08)
    pressed = soap.soap("honey soap with comb", "#a3683a", "#8c5429", (Fleck("#6f3d18", 0.0005, 0.15),), comb, (BAR[0], BAR[1]), 0.0016, 0.06)
    soap.bar(plain, (-0.018, 0.022, 0.0), (0, 0, radians(10)), seed=21)
    soap.bar(pressed, (-0.014, 0.018, 0.0262), (0, 0, radians(-9)), seed=22)
    soap.bar(pressed, (0.045, -0.024, 0.0), (0, 0, radians(24)), seed=23)
    wax = beeswax()
    lump = rounded_box((0.055, 0.042, 0.034), 0.004, wax, "wax", (0.056, 0.062, 0.0), (0, 0, radians(-20)), cuts=40)
    displace(lump, 0.003, 0.026, 5, 3)
    for index, place in enumerate(((-0.050, -0.045, 0.003), (-0.034, -0.054, 0.002), (-0.058, -0.060, 0.0022))):
        blob((0.007 - index * 0.0014, 0.005, 0.0034), wax, place, (0.2, 0.1, index), index, 0.28, 0.7, 0.6)
    look((0.006, 0.004, 0.026), (-0.04, -0.38, 0.21), lens=72, fstop=8, focus=(0.01, -0.02, 0.04))


@shot("products/sea-buckthorn-soap/bars.jpg")
def buckthorn_soap() -> None:
    scene.matt()
    stage("slate", wall="grey", distance=0.55)
    daylight(1.2, ambient=0.10)
    orange = soap.soap("sea buckthorn soap", "#ee8a1f", "#e07a12", (), ash=0.10)
    soap.bar(orange, (0.022, 0.030, 0.0262), (radians(90), 0, radians(-10)), seed=31)
    soap.bar(orange, (-0.030, 0.022, 0.0), (0, 0, radians(16)), seed=32)
    soap.bar(orange, (-0.028, 0.024, 0.0262), (0, 0, radians(4)), seed=33)
    soap.band(Label("SEA BUCKTHORN", "Tyup", "90 g"), (-0.028, 0.024, 0.0262), (0, 0, radians(4)))
    berries.buckthorn((0.016, -0.040, 0.0), radians(-9), 0.135, 46, 4, 10)
    look((0.004, 0.0, 0.026), (0.03, -0.40, 0.185), lens=72, fstop=8, focus=(0.0, -0.01, 0.035))


@shot("products/wool-wash-soap/block.jpg")
def wool_wash() -> None:
    scene.matt()
    stage("plaster", wall="light", distance=0.6, colour="#b5ada0")
    daylight(1.05, ambient=0.09)
    grey = felt.felt("folded felt", "#8f8c87")
    for index, (turn, wide) in enumerate(((4, 0.190), (2, 0.186))):
        layer = rounded_box((wide, 0.150, 0.0085), 0.0040, grey, "felt", (0.0, 0.006, index * 0.0084), (0, 0, radians(turn)), steps=5, cuts=40)
        displace(layer, 0.0012, 0.045, index + 2, 3)
        bpy.context.view_layer.update()
        felt.fibres(layer, 16000, "#a6a39d", 0.006, 0.0008, seed=index)
    size = (0.090, 0.060, 0.038)
    stamp = soap.lot_stamp((("72 %", 0.20, 150), ("26-11", 0.55, 120)), size[:2])
    block = soap.soap("laundry soap", "#e6d6a4", "#dcc88e", (), stamp, size[:2], 0.0013, 0.15, 0.004)
    soap.bar(block, (-0.004, 0.0, 0.0168), (0, 0, radians(-14)), size, 41, 0.003)
    look((0.0, 0.0, 0.028), (-0.07, -0.38, 0.24), lens=76, fstop=8, focus=(-0.01, -0.025, 0.045))
