"""Pictures of two stories: a work card, and a kettle below a window."""

from __future__ import annotations

from math import pi

import bpy
import numpy as np
from mathutils import Matrix
from PIL import Image, ImageDraw, ImageFont

from studio import bodies, fields, materials, mesh, ornament, scene
from studio.camera import look
from studio.light import area, daylight
from studio.nodes import Graph
from studio.registry import shot
from studio.rugs import Wool, shyrdak

SERIF = "/usr/share/fonts/truetype/liberation/LiberationSerif-{}.ttf"


def card_print() -> bpy.types.Image:
    """The work card of the story: what was done, by which hands, in how many hours, at what rate, when it was paid."""
    picture = Image.new("RGB", (1050, 1480), "#efe7d4")
    draw = ImageDraw.Draw(picture)
    mark = ImageFont.truetype("/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc", 76)
    large, plain, hand = (ImageFont.truetype(SERIF.format(kind), size) for kind, size in (("Regular", 58), ("Regular", 36), ("Italic", 46)))
    draw.text((90, 80), "一品", font=mark, fill="#8a2f28")
    draw.text((290, 104), "W O R K   C A R D", font=large, fill="#2e2a26")
    draw.line([(90, 210), (960, 210)], fill="#2e2a26", width=3)
    rows = (("Article", "Shyrdak, 100 × 150 cm"), ("Work", "Quilting"), ("Hands", "No. 7"), ("Hours", "26 of 110"), ("Rate", "as in the book"), ("Paid", "12 October"))
    for k, (name, written) in enumerate(rows):
        y = 300 + k * 118
        draw.text((90, y), name, font=plain, fill="#5a534a")
        draw.text((320, y - 12), written, font=hand, fill="#2a3a5e")
        draw.line([(310, y + 50), (960, y + 50)], fill="#a79c88", width=2)
    for line in range(3):
        for column in range(13):
            x, y = 90 + column * 66, 1060 + line * 90
            draw.rectangle([x, y, x + 54, y + 66], outline="#8e8474", width=2)
            if line * 13 + column < 26:
                draw.line([(x + 12, y + 54), (x + 42, y + 12)], fill="#3a3a3c", width=5)
    return fields.image("card", np.asarray(picture) / 255)


@shot("stories/what-an-hour-is-worth/card.jpg")
def work_card() -> None:
    scene.matt()
    design = ornament.horn_rug(2400)
    wool = Wool("#6f2b25", "#9b9284", ("#c9b996", "#65503e"))
    shyrdak(design, wool, window=(-0.36, -0.36, 0.36, 0.36), cell=0.002, scale=1.2)
    x, y = np.meshgrid(np.linspace(-0.0525, 0.0525, 40), np.linspace(0.074, -0.074, 50))
    z = 0.0004 + 0.006 * ((x / 0.0525 + 0.3).clip(0, 2)) ** 2 * 0.35 + 0.0015 * np.sin(y * 30)
    card = fields.quads("card", np.stack([x, y, z], axis=-1), materials.paper(card_print()), np.stack([x / 0.105 + 0.5, y / 0.148 + 0.5], axis=-1))
    solid = card.modifiers.new("card", "SOLIDIFY")
    solid.thickness = 0.0004
    card.location, card.rotation_euler = (-0.026, 0.004, 0.0158), (0, 0, 0.16)
    pencil((0.022, -0.062, 0.0215), 0.52)
    watch((0.084, 0.022, 0.0140), -0.35)
    daylight(strength=1.05, scale=0.8)
    look((0.012, -0.003, 0.01), (0.02, -0.20, 0.44), lens=62, fstop=8, focus=(0.0, 0.0, 0.014))


def pencil(at: tuple[float, float, float], turn: float) -> None:
    """A used pencil, six-sided, its point cut with a knife."""
    paint = materials.principled("paint", "#27425c", 0.35)
    timber = materials.oak("cedar", "#cfa878", "#b48657", 0.6)
    lead = materials.principled("lead", "#2b2b2d", 0.4)
    def part(name: str, knots: list[tuple[float, float]], sides: int, stuff: bpy.types.Material) -> None:
        a = np.linspace(0, 2 * pi, sides, endpoint=False)
        ring = np.stack([np.stack([np.full(sides, x), r * np.cos(a), r * np.sin(a)], axis=-1) for x, r in knots])
        thing = fields.quads(name, ring, stuff, wrap=(False, True))
        thing.location, thing.rotation_euler = at, (0.2, 0.015, turn)
        if sides == 6:
            thing.data.polygons.foreach_set("use_smooth", [False] * len(thing.data.polygons))
            bevel = thing.modifiers.new("worn", "BEVEL")
            bevel.width, bevel.segments = 0.0005, 2
    part("pencil", [(-0.06, 0.0001), (-0.06, 0.0036), (0.058, 0.0037)], 6, paint)
    part("cedar", [(0.0578, 0.00345), (0.060, 0.0034), (0.076, 0.0011)], 24, timber)
    part("lead", [(0.0758, 0.0011), (0.0800, 0.00035), (0.0803, 0.0)], 16, lead)


def watch(at: tuple[float, float, float], turn: float) -> None:
    """A plain wristwatch on a leather strap, without a name on its dial."""
    side = 700
    dial = Image.new("RGB", (side, side), "#ece6d8")
    draw = ImageDraw.Draw(dial)
    font = ImageFont.truetype(SERIF.format("Regular"), 74)
    for k in range(60):
        a = k * pi / 30
        inner = 0.90 if k % 5 else 0.86
        draw.line([(side / 2 * (1 + np.sin(a) * inner), side / 2 * (1 - np.cos(a) * inner)), (side / 2 * (1 + np.sin(a) * 0.94), side / 2 * (1 - np.cos(a) * 0.94))], fill="#2d2a27", width=3 if k % 5 else 8)
    for k in range(1, 13):
        a = k * pi / 6
        draw.text((side / 2 * (1 + np.sin(a) * 0.70), side / 2 * (1 - np.cos(a) * 0.70)), str(k), font=font, fill="#2d2a27", anchor="mm")
    steel = materials.metal("steel", "#b9b6b0", 0.28)
    leather = materials.principled("leather", "#5a3a24", 0.6)
    group = []
    group.append(mesh.lathe([(0.0, 0.0), (0.0165, 0.0), (0.0185, 0.0015), (0.0188, 0.006), (0.0175, 0.0084), (0.0162, 0.0086), (0.0160, 0.0074)], steel, "case"))
    face = mesh.lathe([(0.0161, 0.0074), (0.0, 0.0074)], materials.paper(fields.image("dial", np.asarray(dial) / 255)), "dial")
    layer = face.data.uv_layers.new(name="UVMap")
    for loop in face.data.loops:
        co = face.data.vertices[loop.vertex_index].co
        layer.data[loop.index].uv = (co.x / 0.0322 + 0.5, co.y / 0.0322 + 0.5)
    group.append(face)
    black = materials.principled("hands", "#1f1d1b", 0.4)
    for angle, long, thick in ((-0.9, 0.0085, 0.0011), (1.25, 0.0125, 0.0008)):
        hand = mesh.rounded_box((thick, long, 0.0003), 0.0001, black, "hand", (0, 0, 0.0078))
        for vertex in hand.data.vertices:
            vertex.co.y += long * 0.36
        hand.rotation_euler = (0, 0, angle)
        group.append(hand)
    group.append(mesh.lathe([(0.0, 0.0), (0.0022, 0.0), (0.0024, 0.003), (0.0, 0.0032)], steel, "crown", at=(0.0186, 0, 0.0042), turn=(0, pi / 2, 0)))
    for sign in (-1, 1):
        t = np.linspace(0, 1, 60)[:, None]
        v = np.linspace(-1, 1, 9)[None]
        # The free end is rounded off; the other is sewn round the buckle.
        width = (0.0088 - 0.0015 * t) * (np.sqrt(np.clip(1 - ((t - 0.92) / 0.08).clip(0) ** 2, 0, 1)) if sign < 0 else 1)
        drop = 0.0045 - 0.0035 * np.clip(t * 2.4, 0, 1) + 0.004 * np.sin(t * 3.1) * (sign > 0)
        strap = fields.quads("strap", np.stack([width * v, sign * (0.0165 + t * 0.075) + 0 * v, drop + 0 * v], axis=-1), leather)
        solid = strap.modifiers.new("leather", "SOLIDIFY")
        solid.thickness = 0.0022
        group.append(strap)
    for k in range(6):
        group.append(mesh.lathe([(0.0010, 0.0), (0.0009, 0.0003), (0.0, 0.0003)], black, "hole", 20, at=(0.0, -0.052 - k * 0.0062, 0.0009)))
    frame = [(0.0102 * x, 0.0925 + 0.0062 * y, 0.0028) for x, y in ((-0.8, -1), (0.8, -1), (1, -0.8), (1, 0.8), (0.8, 1), (-0.8, 1), (-1, 0.8), (-1, -0.8), (-0.8, -1), (0, -1))]
    group.append(mesh.tube(frame, 0.0011, steel, "buckle"))
    group.append(mesh.tube([(0.0, 0.086, 0.0036), (0.0, 0.1, 0.0036)], 0.0008, steel, "tongue"))
    # A thing just made does not know its own place yet.
    bpy.context.view_layer.update()
    move = Matrix.Translation(at) @ Matrix.Rotation(turn, 4, "Z")
    for thing in group:
        thing.matrix_world = move @ thing.matrix_world


@shot("stories/a-window-over-the-kettle/kettle.jpg")
def kettle_below_the_window() -> None:
    scene.matt()
    white = materials.plaster("kitchen", "#cdc6b8", "#bdb4a4")
    wall_y, left, right, low, high = 0.62, -0.46, 0.30, 0.54, 1.14
    for x0, x1, z0, z1 in ((-2.5, left, -1, 2.6), (right, 2.5, -1, 2.6), (left, right, -1, low), (left, right, high, 2.6)):
        fields.mesh("wall", np.array([(x0, wall_y, z0), (x1, wall_y, z0), (x1, wall_y, z1), (x0, wall_y, z1)], float), np.array([[0, 1, 2, 3]]), white)
    reveal = 0.14
    for a, b in (((left, low), (right, low)), ((left, high), (right, high)), ((left, low), (left, high)), ((right, low), (right, high))):
        fields.mesh("reveal", np.array([(a[0], wall_y, a[1]), (b[0], wall_y, b[1]), (b[0], wall_y + reveal, b[1]), (a[0], wall_y + reveal, a[1])], float), np.array([[0, 1, 2, 3]]), white)
    sky = fields.mesh("outside", np.array([(-3, 3.0, -1), (3, 3.0, -1), (3, 3.0, 3), (-3, 3.0, 3)], float), np.array([[0, 1, 2, 3]]), outside())
    sky.visible_shadow = False
    paint = materials.principled("window paint", "#d9dcd6", 0.45)
    mesh.rounded_box((right - left, 0.16, 0.025), 0.004, paint, "sill", ((left + right) / 2, wall_y + 0.03, low - 0.02))
    sash(paint, left, low, high, wall_y)
    timber = materials.oak("table", "#a58660", "#6f563d", 0.6)
    for k in range(5):
        mesh.rounded_box((2.6, 0.158, 0.035), 0.003, timber, "board", (0, -0.12 + k * 0.16, -0.035 - 0.0005 * (k % 2)))
    kettle((-0.04, 0.22, 0.0))
    iron = materials.metal("iron", "#4a4846", 0.5)
    mesh.rounded_box((0.30, 0.02, 0.06), 0.004, timber, "rail", (0.62, wall_y - 0.012, 0.83))
    for x in (0.53, 0.70):
        t = np.linspace(0, 1, 30)
        bodies.thread(np.column_stack([0 * t + x, wall_y - 0.022 - 0.035 * np.sin(t * 2.6), 0.875 - 0.05 * t + 0.035 * t**3]), 0.0035, iron, "hook")
    goggles((0.53, wall_y - 0.05, 0.82))
    gloves((0.70, wall_y - 0.045, 0.83))
    area("open window", ((left + right) / 2, wall_y + 0.30, (low + high) / 2 + 0.15), (0, -0.1, 0.2), (0.75, 0.70), 30, (0.93, 0.97, 1.0))
    daylight(strength=0.9, scale=1.7, at=(-1.15, -0.35, 0.95))
    look((0.09, 0.3, 0.465), (0.36, -2.2, 0.80), lens=58, fstop=5.6, focus=(0.0, 0.25, 0.4))


def outside() -> bpy.types.Material:
    """What one sees through the window: bright sky above far hills and leaves, all out of focus."""
    graph = Graph("outside")
    _, _, z = graph.split(graph.coords())
    wavy = graph.math("ADD", z, graph.math("MULTIPLY", graph.noise(graph.coords(), 1.4, 3), 0.30))
    wavy = graph.math("ADD", wavy, graph.math("MULTIPLY", graph.noise(graph.coords(), 11, 4, 0.7), 0.16))
    leaves = graph.mix(graph.span(graph.noise(graph.coords(), 6, 4, 0.7), 0.38, 0.62), "#4f6039", "#a3b07c")
    hills = graph.mix(graph.span(wavy, 1.10, 1.16), "#8ea0a6", "#a9bccb")
    air = graph.mix(graph.span(wavy, 1.2, 1.7), hills, "#dfeaf2")
    tone = graph.mix(graph.span(wavy, 0.98, 1.03), leaves, air)
    return graph.surface(graph.node("ShaderNodeEmission", {0: tone, 1: 1.5}).outputs[0])


def sash(paint: bpy.types.Material, left: float, low: float, high: float, wall_y: float) -> None:
    """Two casements, both open inwards to the sides."""
    tall, wide = high - low - 0.02, 0.36
    pane = materials.clear("pane")
    for x, angle in ((left, -1.9), (left + 0.76, -1.15)):
        hinge = bpy.data.objects.new("hinge", None)
        bpy.context.collection.objects.link(hinge)
        hinge.location, hinge.rotation_euler = (x, wall_y, low + 0.01), (0, 0, angle if x == left else pi + 1.9)
        parts = [mesh.rounded_box((wide, 0.035, 0.045), 0.003, paint, "rail", (wide / 2, 0, z)) for z in (0, tall / 2 - 0.02, tall - 0.045)]
        parts += [mesh.rounded_box((0.045, 0.035, tall), 0.003, paint, "stile", (px, 0, 0)) for px in (0.022, wide - 0.022)]
        parts.append(mesh.rounded_box((wide - 0.05, 0.004, tall - 0.05), 0.0005, pane, "pane", (wide / 2, 0, 0.025)))
        for part in parts:
            part.parent = hinge


def kettle(at: tuple[float, float, float]) -> None:
    """A wide soap kettle of enamelled steel, empty, with two handles and a tap."""
    enamel = materials.principled("enamel", "#3d4f5c", 0.22, coat_weight=0.4)
    lining = materials.principled("lining", "#dcd9d0", 0.25, coat_weight=0.4)
    rim = materials.principled("rim", "#1f2326", 0.3)
    mesh.lathe(mesh.fillet([(0.0, 0.0), (0.17, 0.0), (0.205, 0.03), (0.212, 0.26), (0.222, 0.272)], 0.03, 6), enamel, "kettle", at=at)
    mesh.lathe(mesh.fillet([(0.222, 0.272), (0.208, 0.262), (0.201, 0.032), (0.165, 0.006), (0.0, 0.005)], 0.02, 6), lining, "kettle", at=at)
    a = np.linspace(0, 2 * pi, 120)
    bodies.thread(np.array(at) + np.column_stack([0.222 * np.cos(a), 0.222 * np.sin(a), 0.272 + 0 * a]), 0.005, rim, "rim")
    for side in (-1, 1):
        t = np.linspace(0, pi, 40)
        bodies.thread(np.array(at) + np.column_stack([side * (0.210 + 0.05 * np.sin(t)), 0.055 * np.cos(t), 0.215 + 0.012 * np.sin(t)]), 0.007, rim, "handle")
    brass = materials.metal("brass", "#b08d4f", 0.3)
    spout = mesh.lathe([(0.0, 0.0), (0.017, 0.0), (0.017, 0.012), (0.010, 0.015), (0.010, 0.06), (0.013, 0.062), (0.013, 0.07), (0.0, 0.072)], brass, "tap", at=(at[0] + 0.05, at[1] - 0.197, at[2] + 0.055), turn=(pi / 2, 0, 0.24))
    spout.name = "tap"
    mesh.lathe([(0.0, 0.0), (0.007, 0.0), (0.008, 0.035), (0.0, 0.036)], brass, "tap", at=(at[0] + 0.064, at[1] - 0.252, at[2] + 0.022))
    mesh.rounded_box((0.006, 0.045, 0.012), 0.002, brass, "tap", (at[0] + 0.061, at[1] - 0.238, at[2] + 0.082), (0.3, 0, 0.6))


def goggles(at: tuple[float, float, float]) -> None:
    """Safety goggles hanging by their band."""
    rubber = materials.principled("rubber", "#5f6a63", 0.6)
    band = materials.principled("band", "#2f3231", 0.8)
    clear = materials.clear("lens", "#e3ecec")
    a = np.linspace(0, 2 * pi, 90, endpoint=False)
    square = 1 / (np.abs(np.cos(a)) ** 3.2 + np.abs(np.sin(a)) ** 3.2) ** (1 / 3.2)
    nose = 0.020 * np.exp(-(((a - 1.5 * pi) / 0.35) ** 2))
    x, z = 0.080 * np.cos(a) * square, 0.040 * np.sin(a) * square + nose
    rows = [np.column_stack([x * s, np.full(90, y), z * s]) for s, y in ((1.0, 0.03), (1.03, 0.0), (1.0, -0.026), (0.93, -0.030), (0.90, -0.026))]
    fields.quads("goggles", np.array(at) + (0, 0, -0.20) + np.stack(rows), rubber, wrap=(False, True))
    lens = np.stack([np.column_stack([x * s, np.full(90, -0.027 - 0.004 * (1 - s)), z * s]) for s in (0.92, 0.5, 0.02)])
    fields.quads("lens", np.array(at) + (0, 0, -0.20) + lens, clear, wrap=(False, True))
    t = np.linspace(0, 1, 60)
    for side in (-1, 1):
        path = np.column_stack([side * (0.081 * (1 - t) ** 0.8 + 0.004), 0.012 - 0.008 * t, -0.195 + 0.225 * t])
        strap = np.stack([np.array(at) + path + (0, w, 0) for w in np.linspace(-0.009, 0.009, 5)], axis=1)
        fields.quads("band", strap, band)


def gloves(at: tuple[float, float, float]) -> None:
    """A pair of long rubber gloves, hanging by their cuffs."""
    rubber = materials.principled("glove", "#b5813a", 0.42, subsurface_weight=0.1, subsurface_radius=(0.004, 0.002, 0.001))
    a = np.linspace(0, 2 * pi, 60)
    for k, (dx, dy, lean) in enumerate(((-0.034, 0.0, 0.06), (0.036, -0.024, -0.05))):
        lumps = [bodies.Lump((0, 0, 0.03), (0, 0, -0.10), 0.048, 0.036), bodies.Lump((0, 0, -0.10), (0, 0, -0.17), 0.036, 0.040), bodies.Lump((0, 0, -0.17), (0, 0, -0.235), 0.040, 0.042)]
        for x, length in ((-0.034, 0.078), (-0.0115, 0.096), (0.0115, 0.092), (0.034, 0.072)):
            lumps.append(bodies.Lump((x, 0, -0.25), (x * 1.35, 0.0, -0.26 - length), 0.0112, 0.0088))
        lumps.append(bodies.Lump((0.034, 0, -0.18), (0.074, 0, -0.245), 0.0135, 0.0105))
        glove = bodies.blob("glove", lumps, rubber, 0.003, 0.003, 0.035, 30 + k, 4)
        points = fields.points_of(glove) * (1 if k else -1, 0.42, 1)
        # The cuff is open: cut off straight, with a rolled edge.
        points[:, 2] = np.minimum(points[:, 2], 0.0)
        fields.move_points(glove, points)
        if not k:
            glove.data.flip_normals()
        roll = bodies.thread(np.column_stack([0.046 * np.cos(a), 0.0195 * np.sin(a), 0 * a - 0.001]), 0.0030, rubber, "cuff")
        for part in (glove, roll):
            part.location, part.rotation_euler = np.array(at) + (dx, dy, 0), (0, lean, 0)
