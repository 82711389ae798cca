"""Pears, fresh and dried."""

from __future__ import annotations

from math import pi

import bpy
import numpy as np
from mathutils import Matrix, Vector

from studio import bodies, fields, materials, mesh, pear_pieces, pears, scene
from studio.camera import look
from studio.light import area, daylight
from studio.nodes import Graph
from studio.registry import shot
from studio.stage import board, plaster_wall, planks, stage

NASHPATI = ("#b9b04e", "#cdb862", "#8a6b3a")


def rest(thing: bpy.types.Object) -> bpy.types.Object:
    """Lowers something until its lowest point touches the ground at zero."""
    bpy.context.view_layer.update()
    heights = (fields.points_of(thing) @ np.array(thing.matrix_world.to_3x3()).T)[:, 2]
    thing.location.z = -heights.min()
    return thing


def halves(count: int, light: str, dark: str, radius: float = 0.024, first: int = 1) -> list[bpy.types.Mesh]:
    """Some forms of dried half to lay about; the objects themselves are taken away again."""
    colour = pears.dried("dried half", light, dark)
    forms = []
    for k in range(count):
        thing = pears.half(radius * (0.9 + 0.05 * (k % 5)), colour, first + k)
        forms.append(thing.data)
        bpy.data.objects.remove(thing)
    return forms


def lay(form: bpy.types.Mesh, at: tuple[float, float, float], turn: tuple[float, float, float]) -> bpy.types.Object:
    thing = bpy.data.objects.new("half", form)
    bpy.context.collection.objects.link(thing)
    thing.location, thing.rotation_euler = at, turn
    return thing


@shot("products/dried-pears/halves.jpg")
def halves_on_linen() -> None:
    scene.matt()
    stage("linen", wall="warm", distance=0.6, seed=3, flat=0.19, folds=((-0.16, 0.18, 0.5, 0.02, 0.016), (0.25, -0.05, 1.3, 0.018, 0.012)))
    forms = halves(7, "#bb7d38", "#74431a", 0.026)
    for k, (x, y, turn, flip) in enumerate(((-0.062, -0.030, 0.4, 0), (-0.008, -0.058, 2.0, 0), (0.050, -0.030, -0.7, 0), (-0.030, 0.020, 3.6, pi), (0.024, 0.012, 1.1, 0),
                                            (0.078, 0.022, 4.4, 0), (-0.088, 0.018, 5.3, 0))):
        thing = lay(forms[k], (x, y, 0), (flip + (0.12 if not flip else 0.06) * (-1) ** k, 0.08 * (-1) ** (k // 2), turn))
        rest(thing)
    lean = lay(forms[1], (0.022, -0.012, 0.012), (1.0, 0.2, 0.3))
    rest(lean)
    fruit = pears.pear(pears.ROUND, 0.034, pears.skin("nashpati", *NASHPATI), 4, (0.030, 0.082, 0.030), (0.10, -0.14, 0.4))
    rest(fruit)
    daylight(strength=0.95, scale=0.8)
    look((-0.002, 0.022, 0.024), (-0.07, -0.46, 0.27), lens=74, fstop=8, focus=(-0.005, -0.02, 0.012))


@shot("products/dried-pear-slices/slices.jpg")
def slices_in_the_light() -> None:
    scene.matt()
    plaster_wall("light", 0.55, 3)
    twine = materials.principled("twine", "#b9a27c", 0.95)
    chance = np.random.default_rng(3)
    for row, (y, z, count, shift) in enumerate(((0.0, 0.056, 4, 0.0), (0.045, -0.022, 5, 0.03), (0.11, 0.075, 5, 0.035))):
        t = np.linspace(-0.5, 0.5, 80)
        sag = 0.016 * (t * 2) ** 2 - 0.006
        if row == 0 or row == 2:
            bodies.thread(np.column_stack([t * 0.8, t * 0 + y, z + sag + 0.032 + 0.0004 * np.sin(t * 160)]), 0.0009, twine, "twine", 6)
        else:
            bodies.thread(np.column_stack([t * 0.8, t * 0 + y, z + sag + 0.030 + 0.0004 * np.sin(t * 160)]), 0.0009, twine, "twine", 6)
        for k in range(count):
            x = (k - (count - 1) / 2) * 0.078 + shift * (row != 0) + chance.normal(0, 0.004)
            slice_ = pear_pieces.ring(0.033 * chance.uniform(0.93, 1.06), 10 * row + k)
            slice_.location = (x, y + chance.normal(0, 0.002), z + 0.016 * (x / 0.4) ** 2 - 0.006)
            slice_.rotation_euler = (chance.normal(0, 0.10), slice_.rotation_euler.y, chance.normal(0.1, 0.30))
    area("window behind", (-0.30, 0.42, 0.25), (0, 0, 0.02), (0.7, 0.7), 15, (0.98, 0.99, 1.0))
    daylight(strength=0.40, scale=0.8)
    look((0.0, 0.0, 0.026), (0.05, -0.48, 0.035), lens=72, fstop=6.3, focus=(0.0, 0.0, 0.05))


@shot("products/dried-pears-carton/carton.jpg")
def open_carton() -> None:
    scene.matt()
    planks((3, 3), 0.2, materials.oak(light="#9c8360", dark="#6a523b"), seed=7)
    plaster_wall("light", 0.9, 5)
    kraft = materials.paper(None, "kraft", "#a5835b")
    liner = materials.principled("liner", "#dfe4e2", 0.25, alpha=0.3)
    wide, deep, tall, wall = 0.40, 0.30, 0.235, 0.004
    for size, at in (((wide, wall, tall), (0, -deep / 2, 0)), ((wide, wall, tall), (0, deep / 2, 0)), ((wall, deep, tall), (-wide / 2, 0, 0)), ((wall, deep, tall), (wide / 2, 0, 0))):
        mesh.rounded_box(size, 0.0012, kraft, "side", at)
    for x, y, turn, long, lean in ((0, -deep / 2, 0, wide, 2.45), (0, deep / 2, pi, wide, 2.05), (wide / 2, 0, pi / 2, deep, 2.2), (-wide / 2, 0, -pi / 2, deep, 2.3)):
        flap = mesh.rounded_box((long - 0.006, wall * 0.9, deep / 2 - 0.01), 0.0012, kraft, "flap")
        flap.matrix_world = Matrix.Translation((x, y, tall)) @ Matrix.Rotation(turn, 4, "Z") @ Matrix.Rotation(lean, 4, "X")
    a = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    rows = []
    for k, (out, z) in enumerate(((0.965, 0.10), (0.97, 0.2), (0.985, 0.243), (1.02, 0.246), (1.035, 0.215))):
        square = 1 / np.maximum(np.abs(np.cos(a)), np.abs(np.sin(a))) ** 0.92
        ripple = 1 + 0.02 * fields.noise(np.column_stack([np.cos(a) * 9, np.sin(a) * 9, a * 0 + k * 0.5]), 1.0, 3)
        rows.append(np.column_stack([np.cos(a) * square * wide / 2 * out * ripple, np.sin(a) * square * deep / 2 * out * ripple, z + 0.012 * fields.noise(np.column_stack([np.cos(a) * 6, np.sin(a) * 6]), 1.0, k)]))
    fields.quads("liner", np.stack(rows), liner, wrap=(False, True))
    forms = halves(8, "#b37636", "#6b3e18", 0.024, 11)
    # What lies below the uppermost fruit is never seen, only that the carton is full.
    mesh.rounded_box((wide - 0.012, deep - 0.012, 0.006), 0.002, pears.dried("fruit below", "#7b4e23", "#4a2a10"), "below", (0, 0, 0.188))
    chance = np.random.default_rng(6)
    for layer, (count, z) in enumerate(((95, 0.197), (85, 0.210), (62, 0.225))):
        for _ in range(count):
            x, y = chance.uniform(-0.176, 0.176), chance.uniform(-0.128, 0.128)
            if layer == 2 and abs(x - 0.02) > 0.145:
                continue
            mound = 0.022 * np.exp(-((x / 0.13) ** 2) - ((y / 0.1) ** 2))
            lay(forms[chance.integers(8)], (x, y, z + mound), tuple(chance.normal(0, 0.55, 2)) + (chance.uniform(0, 6),))
    scoop((0.045, -0.02, 0.266))
    daylight(strength=1.0, scale=1.2, at=(-1.15, -0.1, 1.0))
    look((0.0, -0.03, 0.155), (-0.30, -0.98, 0.82), lens=58, fstop=7, focus=(0.0, -0.08, 0.21))


def scoop(at: tuple[float, float, float]) -> None:
    """A turned wooden scoop, half sunk in the fruit."""
    timber = materials.oak("scoop", "#c79d6a", "#95693d", 0.5)
    t = np.linspace(0, 1, 60)
    a = np.linspace(-2.0, 2.0, 60)
    radius = 0.034 * np.minimum(1, np.sqrt(np.clip(1 - ((0.35 - t) / 0.35).clip(0) ** 2, 0, 1)))
    rise = 0.25 * t
    grid = np.stack([(t * 0.115)[:, None] + 0 * a, radius[:, None] * np.sin(a * (1 - 0.28 * rise[:, None])), -radius[:, None] * np.cos(a * (1 - 0.28 * rise[:, None]))], axis=-1)
    bowl = fields.quads("scoop", grid, timber)
    solid = bowl.modifiers.new("wood", "SOLIDIFY")
    solid.thickness, solid.offset = 0.0045, 0.0
    handle = mesh.lathe([(0.0, 0.0), (0.009, 0.001), (0.0095, 0.02), (0.0075, 0.045), (0.0095, 0.085), (0.0105, 0.10), (0.007, 0.108), (0.0, 0.110)], timber, "handle")
    handle.matrix_world = Matrix.Translation((0.004, 0, -0.012)) @ Matrix.Rotation(-pi / 2, 4, "Y")
    move = Matrix.Translation(at) @ Matrix.Rotation(2.5, 4, "Z") @ Matrix.Rotation(0.42, 4, "Y")
    for part in (bowl, handle):
        part.matrix_world = move @ part.matrix_world


@shot("products/dried-whole-pears/pears.jpg")
def whole_dried_pears() -> None:
    scene.matt()
    stage("slate", wall="dark", distance=0.6)
    board((0.30, 0.19, 0.018), (0, 0, 0), 0.12, materials.oak(light="#8f6a44", dark="#5b3f27"))
    colour = pears.dried("dried pear", "#6b3f22", "#3a2313", 0.40, 0.5)
    top = 0.018
    places = [(-0.088, -0.030, 1.25, 0.5), (-0.050, -0.052, 1.35, 2.2), (-0.012, -0.046, 0.15, 0.0), (-0.055, -0.008, 1.3, 4.0), (-0.098, 0.018, 0.2, 1.0), (-0.020, 0.000, 1.2, 5.4), (0.026, -0.055, 1.4, 3.4), (-0.060, 0.040, 1.3, 1.1), (-0.036, 0.022, 0.3, 2.0)]
    for k, (x, y, lean, turn) in enumerate(places):
        shape = pears.ROUND if k % 3 == 2 else pears.LONG
        fruit = pears.pear(shape, 0.0145 * (0.9 + 0.06 * (k % 4)), colour, 50 + k, (x, y, 0), (lean, 0.1, turn), wrinkle=0.115, stem_length=0.022, bend=0.12)
        rest(fruit)
        fruit.location.z += top
    blue_cheese((0.012, 0.052, top), -0.30)
    daylight(strength=1.05, scale=0.8)
    look((0.0, 0.0, 0.024), (-0.09, -0.47, 0.25), lens=72, fstop=8, focus=(-0.02, -0.04, 0.028))


def blue_cheese(at: tuple[float, float, float], turn: float) -> bpy.types.Object:
    """A wedge with blue veins and holes, its rind at the thick end."""
    graph = Graph("blue cheese")
    place = graph.coords()
    bent = graph.vector("ADD", place, graph.scaled(graph.noise3(place, 60), 0.02))
    vein = graph.noise(bent, 85, 5, 0.65)
    spots = graph.span(vein, 0.545, 0.62)
    cream = graph.mix(graph.noise(place, 40, 3), "#efe4c4", "#e2d2a6")
    base = graph.mix(graph.math("MULTIPLY", spots, 0.85), cream, graph.mix(graph.noise(place, 300, 2), "#41565f", "#6f8078"))
    grain = graph.noise(place, 320, 4, 0.7)
    relief = graph.math("SUBTRACT", grain, graph.math("MULTIPLY", spots, 1.6))
    paste = graph.surface(graph.principled(base_color=base, roughness=0.55, subsurface_weight=0.3, subsurface_radius=(0.006, 0.004, 0.002), subsurface_scale=1.0, normal=graph.bump(relief, 0.0009)))
    depth, high, wide = 0.10, 0.042, 0.30
    corners = [(0.0, 0.0)] + [(depth * np.cos(b), depth * np.sin(b)) for b in np.linspace(-wide, wide, 9)]
    points = np.array([(x, y, z) for z in (0.0, high) for x, y in corners])
    n = len(corners)
    faces = [list(range(n))[::-1], list(range(n, 2 * n))] + [[k, (k + 1) % n, n + (k + 1) % n, n + k] for k in range(n)]
    wedge = mesh.build("cheese", points, faces, paste, at, (0, 0, turn))
    return bodies.skin(wedge, 0.0012, 0.0009, 0.008, 4, 3)


@shot("products/fresh-nashpati/pears.jpg")
def three_nashpati() -> None:
    scene.matt()
    stage("slate", wall="light", distance=0.65)
    peel = pears.skin("nashpati", *NASHPATI)
    rest(pears.pear(pears.ROUND, 0.035, peel, 21, (-0.052, 0.022, 0.03), (0.06, 0.10, 0.3)))
    rest(pears.pear(pears.ROUND, 0.034, peel, 22, (0.018, 0.055, 0.03), (-0.05, -0.12, 2.1)))
    cut = pear_pieces.fresh_half(0.035, peel, 23)
    cut.rotation_euler = (-0.45, 0.16, -0.30)
    cut.location = (0.034, -0.024, 0.0)
    rest(cut)
    rest(pears.leaf((0.0, -0.050, 0.010), (0.1, -0.16, 3.3), 0.062, 2))
    daylight(strength=0.95, scale=0.8)
    look((-0.006, 0.0, 0.030), (-0.10, -0.46, 0.20), lens=82, fstop=8, focus=(0.0, -0.01, 0.035))


def tissue(at: tuple[float, float, float], size: float, seed: int, colour: str) -> bpy.types.Object:
    """A square of tissue paper, crumpled and open like a nest."""
    n = 120
    y, x = np.meshgrid(np.linspace(1, -1, n), np.linspace(-1, 1, n), indexing="ij")
    flat = np.column_stack([x.ravel(), y.ravel()])
    r = np.hypot(flat[:, 0], flat[:, 1])
    cells = np.abs(fields.noise(flat + 0.12 * np.column_stack([fields.noise(flat, 0.5, seed + k) for k in (1, 2)]), 0.55, seed, 1)) * 1.6
    fine = np.abs(fields.noise(flat, 0.2, seed + 6, 2))
    z = size * (0.34 * np.clip(r - 0.5, 0, 1) ** 1.2 + 0.16 * cells * np.clip(r * 1.3, 0.3, 1.2) + 0.05 * fine)
    turn = np.random.default_rng(seed).uniform(-0.5, 0.5)
    pull = 1 - 0.16 * np.clip(r - 0.4, 0, 1)
    px, py = flat[:, 0] * pull * size, flat[:, 1] * pull * size
    grid = np.column_stack([px * np.cos(turn) - py * np.sin(turn), px * np.sin(turn) + py * np.cos(turn), z]).reshape(n, n, 3)
    graph = Graph("tissue")
    front = graph.node("ShaderNodeBsdfDiffuse", {0: fields.linear(fields.rgb(colour)).tolist() + [1.0]}).outputs[0]
    through = graph.node("ShaderNodeBsdfTranslucent", {0: fields.linear(fields.rgb(colour)).tolist() + [1.0]}).outputs[0]
    sheet = fields.quads("tissue", grid, graph.surface(graph.shaders(0.4, front, through)))
    sheet.location = at
    return sheet


@shot("products/fresh-nak/pears.jpg")
def nak_in_tissue() -> None:
    scene.matt()
    planks((2, 2), 0.2, materials.oak(light="#7a6146", dark="#4d3a2a"), seed=12)
    timber = materials.oak("tray", "#c2a277", "#967349", 0.6)
    wide, deep = 0.36, 0.27
    mesh.rounded_box((wide, deep, 0.006), 0.001, timber, "tray", (0, 0, 0.001))
    for size, at in (((wide, 0.008, 0.07), (0, -deep / 2, 0)), ((wide, 0.008, 0.07), (0, deep / 2, 0)), ((0.008, deep + 0.008, 0.07), (-wide / 2, 0, 0)), ((0.008, deep + 0.008, 0.07), (wide / 2, 0, 0))):
        mesh.rounded_box(size, 0.0012, timber, "tray", at)
    peel = pears.skin("nak", "#a07c42", "#8d6a36", "#7b5526", 0.85, 0.9)
    chance = np.random.default_rng(4)
    for row in range(2):
        for column in range(4):
            x, y = (column - 1.5) * 0.084 + chance.normal(0, 0.003), (0.5 - row) * 0.125 + chance.normal(0, 0.004)
            tissue((x, y, 0.008), 0.062, 10 * row + column, "#e4e0d6" if (row + column) % 3 else "#d9d2c2")
            fruit = pears.pear(pears.LONG, 0.0305 * chance.uniform(0.96, 1.05), peel, 70 + 10 * row + column, (x, y - 0.008, 0.044), (-pi / 2 + 0.08 + chance.normal(0, 0.07), chance.uniform(0, 6), chance.normal(0, 0.22)), stem_length=0.024, bend=0.05)
            fruit.rotation_mode = "XYZ"
    daylight(strength=1.2, scale=0.9, at=(-1.1, 0.35, 0.75))
    look((0.0, -0.004, 0.03), (0.0, -0.20, 0.82), lens=60, fstop=7, focus=(0, 0, 0.06))
