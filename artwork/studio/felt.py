"""Wool felt: a matt body whose surface is drawn from thousands of real fibre lines, and loose fibre that stands off it.

Two scales make felt believable: near the camera single curled fibres (`fibres`), farther off the way they mat
together, which `fibre_tile` draws once as a tile and every felt projects from all sides.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import bpy
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from . import fields
from .fields import Array
from .nodes import Graph, Socket, once, srgb

TILE = 0.06
ColourAt = Callable[[Array], Array]


@lru_cache(maxsize=1)
def fibre_pixels(side: int = 1024, count: int = 15000, seed: int = 5) -> Array:
    """Curly fibres laid over one another on a tile that repeats: brightness is how high a fibre lies."""
    chance = np.random.default_rng(seed)
    picture = Image.new("L", (side, side), 70)
    draw = ImageDraw.Draw(picture)
    for layer in range(count):
        steps = chance.integers(8, 26)
        heading = chance.uniform(0, np.pi * 2) + np.cumsum(chance.normal(0, 0.28, steps))
        path = np.cumsum(np.column_stack([np.cos(heading), np.sin(heading)]) * chance.uniform(5, 10), axis=0)
        path += chance.uniform(0, side, 2)
        tone = int(np.clip(55 + 150 * layer / count + chance.normal(0, 32), 0, 255))
        for dx in (0, -side):
            for dy in (0, -side):
                draw.line([tuple(p) for p in path + (dx, dy)], fill=tone, width=2 if chance.random() < 0.35 else 1)
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(0.6)), np.float32) / 255


def fibre_tile() -> bpy.types.Image:
    found = bpy.data.images.get("fibre tile")
    return found or fields.image("fibre tile", fibre_pixels(), data=True)


def matted(graph: Graph, scale: float = 1.0) -> Socket:
    """The tile projected from six sides, in a second size and direction as well so that its repeat is not seen."""
    place = graph.coords()
    near = graph.node("ShaderNodeTexImage", {0: graph.scaled(place, 1 / (TILE * scale))}, image=fibre_tile(), projection="BOX", projection_blend=0.35)
    far = graph.node("ShaderNodeTexImage", {0: graph.mapping(place, 1 / (TILE * scale * 2.3), 0.37, (0.5, 0.3, 0.7))},
                     image=fibre_tile(), projection="BOX", projection_blend=0.35)
    return graph.math("ADD", graph.math("MULTIPLY", near.outputs[0], 0.62), graph.math("MULTIPLY", far.outputs[0], 0.38))


def felt(name: str, colour: str | bpy.types.Image, scale: float = 1.0, contrast: float = 0.5, relief: float = 0.0007,
         lumps: float = 0.0012) -> bpy.types.Material:
    """Felt of one colour, or coloured by an image over the UV map. `contrast` is how much the single fibres show."""
    graph = Graph(name)
    fibre = matted(graph, scale)
    place = graph.coords()
    cloud = graph.noise(place, 38 / scale, 4, 0.6)
    base: Socket | tuple[float, ...] = srgb(colour) if isinstance(colour, str) else graph.image(colour, graph.coords("UV")).outputs[0]
    tone = graph.math("ADD", graph.span(fibre, 0.2, 0.85, 1 - contrast, 1 + contrast * 0.55), graph.span(cloud, 0.3, 0.7, -0.07, 0.07))
    base = graph.mix(1.0, base, graph.join(tone, tone, tone), "MULTIPLY")
    slow = graph.bump(graph.noise(place, 120 / scale, 3, 0.55), lumps)
    normal = graph.bump(fibre, relief * scale, 0.9, slow)
    return graph.surface(graph.principled(base_color=base, roughness=1.0, specular_ior_level=0.0, sheen_weight=0.22,
                                          sheen_roughness=0.45, sheen_tint=base, normal=normal))


@once
def hair(name: str) -> bpy.types.Material:
    """Fibre takes its colour from the curve and lets light through, which makes the halo against the window."""
    graph = Graph(name)
    colour = graph.node("ShaderNodeAttribute", attribute_name="colour").outputs["Color"]
    back = graph.node("ShaderNodeBsdfTranslucent", {0: colour}).outputs[0]
    front = graph.node("ShaderNodeBsdfDiffuse", {0: colour}).outputs[0]
    return graph.surface(graph.shaders(0.38, front, back))


def scatter(thing: bpy.types.Object, count: int, chance: np.random.Generator,
            keep: Callable[[Array], Array] | None = None) -> tuple[Array, Array]:
    """Random places on an object and the normals there, evenly by area; `keep` gives the share that stays."""
    evaluated = thing.evaluated_get(bpy.context.evaluated_depsgraph_get())
    data = evaluated.to_mesh()
    data.calc_loop_triangles()
    corners = np.empty(len(data.loop_triangles) * 3, np.int32)
    data.loop_triangles.foreach_get("vertices", corners)
    co = np.empty(len(data.vertices) * 3, np.float32)
    data.vertices.foreach_get("co", co)
    normals = np.empty(len(data.vertices) * 3, np.float32)
    data.vertices.foreach_get("normal", normals)
    triangles = corners.reshape(-1, 3)
    co, normals = co.reshape(-1, 3).astype(float), normals.reshape(-1, 3).astype(float)
    evaluated.to_mesh_clear()
    a, b, c = (co[triangles[:, k]] for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    if keep is not None:
        area = area * keep((a + b + c) / 3)
    pick = chance.choice(len(area), count, p=area / area.sum())
    u, v = chance.random(count), chance.random(count)
    flip = u + v > 1
    u[flip], v[flip] = 1 - u[flip], 1 - v[flip]
    w = np.column_stack([1 - u - v, u, v])
    where = np.einsum("ij,ijk->ik", w, co[triangles[pick]])
    facing = np.einsum("ij,ijk->ik", w, normals[triangles[pick]])
    return where, facing / np.maximum(np.linalg.norm(facing, axis=1), 1e-9)[:, None]


def fibres(thing: bpy.types.Object, count: int, colour: str | ColourAt, length: float = 0.005, lift: float = 0.0006,
           radius: float = 0.000022, curl: float = 0.55, spread: float = 0.10, points: int = 7, seed: int = 1,
           keep: Callable[[Array], Array] | None = None) -> bpy.types.Object:
    """Loose fibre on a felt body. Most lie along it in loops of up to `lift`; one in five ends in the air.

    `colour` is a hex code or gives for places on the object colours 0..1 as designers count them;
    `spread` is how much fibres differ in lightness.
    """
    chance = np.random.default_rng(seed)
    root, normal = scatter(thing, count, chance, keep)
    helper = np.where(np.abs(normal[:, 2:]) < 0.8, [[0.0, 0.0, 1.0]], [[1.0, 0.0, 0.0]])
    across = np.cross(normal, helper)
    across /= np.linalg.norm(across, axis=1)[:, None]
    along = np.cross(normal, across)
    heading = chance.uniform(0, np.pi * 2, count)[:, None] + np.cumsum(chance.normal(0, curl, (count, points)), axis=1)
    span = length * chance.lognormal(0, 0.35, count)[:, None] / points
    x, y = np.cumsum(np.cos(heading) * span, axis=1), np.cumsum(np.sin(heading) * span, axis=1)
    t = np.linspace(0, 1, points)[None, :]
    reach = lift * chance.lognormal(-0.3, 0.6, count)[:, None]
    free = (chance.random(count) < 0.2)[:, None]
    rise = reach * np.where(free, 1.6 * t**1.4, np.sin(np.pi * t)) - 0.25 * lift * (1 - free)
    path = root[:, None] + x[..., None] * across[:, None] + y[..., None] * along[:, None] + rise[..., None] * normal[:, None]
    shade = fields.rgb(colour)[None].repeat(count, 0) if isinstance(colour, str) else colour(root)
    shade = fields.linear(np.clip(shade * (1 + chance.normal(0, spread, count))[:, None], 0.01, 0.97))
    width = radius * chance.lognormal(0, 0.25, count)[:, None] * (1 - 0.5 * t)
    return strands(thing, path, width, shade)


def strands(thing: bpy.types.Object, path: Array, width: Array, shade: Array) -> bpy.types.Object:
    """Curves (count × points × 3) as hair that moves with its object."""
    count, points, _ = path.shape
    data = bpy.data.hair_curves.new("fibres")
    data.add_curves([points] * count)
    data.attributes["position"].data.foreach_set("vector", path.astype(np.float32).ravel())
    data.attributes.new("radius", "FLOAT", "POINT").data.foreach_set("value", width.astype(np.float32).ravel())
    rgba = np.ones((count, 4), np.float32)
    rgba[:, :3] = shade
    data.attributes.new("colour", "FLOAT_COLOR", "CURVE").data.foreach_set("color", rgba.ravel())
    data.materials.append(hair("wool fibre"))
    grown = bpy.data.objects.new("fibres", data)
    grown.matrix_world = thing.matrix_world
    bpy.context.collection.objects.link(grown)
    grown.parent = thing
    grown.matrix_parent_inverse = thing.matrix_world.inverted()
    bpy.context.scene.cycles_curves.shape = "RIBBONS"
    return grown
