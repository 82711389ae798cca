"""Shapes: turned profiles, boxes with soft edges, cloth, tubes. Every one returns an object in the scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, exp, sin, tau

import bmesh
import bpy
from mathutils import Matrix, Vector, noise

Place = tuple[float, float, float]
Material = bpy.types.Material


def add(name: str, data: bpy.types.ID, material: Material | None = None, at: Place = (0, 0, 0),
        turn: Place = (0, 0, 0)) -> bpy.types.Object:
    """Puts data into the scene as an object."""
    thing = bpy.data.objects.new(name, data)
    thing.location, thing.rotation_euler = at, turn
    if material is not None:
        data.materials.append(material)
    bpy.context.collection.objects.link(thing)
    return thing


def smooth(thing: bpy.types.Object, on: bool = True) -> bpy.types.Object:
    thing.data.polygons.foreach_set("use_smooth", [on] * len(thing.data.polygons))
    return thing


def build(name: str, vertices: Sequence[Sequence[float]], faces: Sequence[Sequence[int]],
          material: Material | None = None, at: Place = (0, 0, 0), turn: Place = (0, 0, 0)) -> bpy.types.Object:
    """A smooth mesh of given vertices and faces."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([tuple(v) for v in vertices], [], faces)
    mesh.update()
    return smooth(add(name, mesh, material, at, turn))


def lathe(profile: Sequence[tuple[float, float]], material: Material | None = None, name: str = "turned",
          segments: int = 96, at: Place = (0, 0, 0), turn: Place = (0, 0, 0), closed: bool = False,
          wobble: Callable[[float, float], float] | None = None) -> bpy.types.Object:
    """Turns (radius, height) points about Z, from the bottom of the outside to the last point.

    Points on the axis (radius 0) become poles. `closed` joins the last point with the first (a ring).
    `wobble(angle, height)` adds to the radius, so that nothing need be perfectly round.
    """
    vertices: list[Place] = []
    rings: list[list[int]] = []
    for radius, height in profile:
        if radius <= 1e-6:
            rings.append([len(vertices)])
            vertices.append((0.0, 0.0, height))
            continue
        ring = []
        for step in range(segments):
            angle = tau * step / segments
            r = radius + (wobble(angle, height) if wobble else 0.0)
            ring.append(len(vertices))
            vertices.append((r * cos(angle), r * sin(angle), height))
        rings.append(ring)
    pairs = list(zip(rings, rings[1:]))
    if closed:
        pairs.append((rings[-1], rings[0]))
    faces: list[list[int]] = []
    for low, high in pairs:
        for step in range(segments):
            after = (step + 1) % segments
            if len(low) == 1 and len(high) == 1:
                break
            if len(low) == 1:
                faces.append([low[0], high[after], high[step]])
            elif len(high) == 1:
                faces.append([low[step], low[after], high[0]])
            else:
                faces.append([low[step], low[after], high[after], high[step]])
    return build(name, vertices, faces, material, at, turn)


def fillet(points: Sequence[tuple[float, float]], radius: float, steps: int = 5) -> list[tuple[float, float]]:
    """Rounds the inner corners of a profile, so that turned things have no sharp edge."""
    corners = [Vector(point) for point in points]
    result = [points[0]]
    for before, corner, after in zip(corners, corners[1:], corners[2:]):
        reach = min(radius, (before - corner).length * 0.45, (after - corner).length * 0.45)
        start = corner + (before - corner).normalized() * reach
        end = corner + (after - corner).normalized() * reach
        for step in range(steps + 1):
            t = step / steps
            point = start * (1 - t) ** 2 + corner * 2 * t * (1 - t) + end * t * t
            result.append((point.x, point.y))
    result.append(points[-1])
    return result


def rounded_box(size: Place, radius: float, material: Material | None = None, name: str = "box", at: Place = (0, 0, 0),
                turn: Place = (0, 0, 0), steps: int = 4, cuts: int = 0) -> bpy.types.Object:
    """A box that stands on `at` (its foot in the middle), with rounded edges. `cuts` adds faces for displacement."""
    mesh = bpy.data.meshes.new(name)
    form = bmesh.new()
    bmesh.ops.create_cube(form, size=1.0)
    bmesh.ops.transform(form, matrix=Matrix.Diagonal((*size, 1.0)), verts=form.verts)
    bmesh.ops.translate(form, vec=(0, 0, size[2] / 2), verts=form.verts)
    bmesh.ops.bevel(form, geom=form.edges[:], offset=radius, segments=steps, profile=0.5, affect="EDGES", clamp_overlap=True)
    while cuts:
        # Only the long edges: the strips of the bevel stay as narrow as they are.
        long = [edge for edge in form.edges if edge.calc_length() > max(size) / cuts]
        if not long:
            break
        bmesh.ops.subdivide_edges(form, edges=long, cuts=1, use_grid_fill=True)
    form.to_mesh(mesh)
    form.free()
    return smooth(add(name, mesh, material, at, turn))


def displace(thing: bpy.types.Object, amount: float, size: float, seed: int = 0, octaves: int = 3) -> bpy.types.Object:
    """Pushes vertices along their normals by noise: `amount` high, lumps of `size`."""
    shift = Vector((seed * 7.31, seed * 3.17, seed * 5.77))
    normals = [vertex.normal.copy() for vertex in thing.data.vertices]
    for vertex, normal in zip(thing.data.vertices, normals):
        vertex.co += normal * amount * noise.fractal(vertex.co / size + shift, 1.0, 2.0, octaves)
    thing.data.update()
    return thing


def subdivide(thing: bpy.types.Object, levels: int = 1) -> bpy.types.Object:
    modifier = thing.modifiers.new("fine", "SUBSURF")
    modifier.levels = modifier.render_levels = levels
    return thing


def tube(path: Sequence[Place], radius: float | Sequence[float], material: Material | None = None, name: str = "tube",
         sides: int = 12) -> bpy.types.Object:
    """A closed tube along a path, of one thickness or one for each point."""
    points = [Vector(p) for p in path]
    radii = [radius] * len(points) if isinstance(radius, (int, float)) else list(radius)
    vertices: list[Vector] = []
    faces: list[list[int]] = []
    side = Vector((0, 0, 1))
    for index, point in enumerate(points):
        ahead = (points[min(index + 1, len(points) - 1)] - points[max(index - 1, 0)]).normalized()
        # Each ring takes over the direction of the last one, so that the tube does not twist.
        side = side - ahead * side.dot(ahead)
        if side.length < 1e-4:
            side = ahead.orthogonal()
        side.normalize()
        across = ahead.cross(side)
        for step in range(sides):
            angle = tau * step / sides
            vertices.append(point + (side * cos(angle) + across * sin(angle)) * radii[index])
    for ring in range(len(points) - 1):
        for step in range(sides):
            a, b = ring * sides + step, ring * sides + (step + 1) % sides
            faces.append([a, b, b + sides, a + sides])
    faces.append(list(range(sides))[::-1])
    faces.append([(len(points) - 1) * sides + step for step in range(sides)])
    return build(name, vertices, faces, material)


def sheet(size: tuple[float, float], height: Callable[[float, float], float], material: Material | None = None,
          name: str = "sheet", cells: tuple[int, int] = (160, 160), at: Place = (0, 0, 0), turn: float = 0.0,
          thickness: float = 0.0) -> bpy.types.Object:
    """A grid over x and y with a height for each point, and a UV map in metres."""
    columns, rows = cells
    vertices = []
    for row in range(rows + 1):
        for column in range(columns + 1):
            x = (column / columns - 0.5) * size[0]
            y = (row / rows - 0.5) * size[1]
            vertices.append((x, y, height(x, y)))
    line = columns + 1
    faces = [[r * line + c, r * line + c + 1, (r + 1) * line + c + 1, (r + 1) * line + c]
             for r in range(rows) for c in range(columns)]
    thing = build(name, vertices, faces, material, at, (0, 0, turn))
    layer = thing.data.uv_layers.new(name="UVMap")
    for loop in thing.data.loops:
        layer.data[loop.index].uv = thing.data.vertices[loop.vertex_index].co.xy
    if thickness:
        solid = thing.modifiers.new("thickness", "SOLIDIFY")
        solid.thickness, solid.offset = thickness, 1.0
    return thing


def step(low: float, high: float, value: float) -> float:
    """0 below `low`, 1 above `high`, smooth between."""
    t = min(1.0, max(0.0, (value - low) / (high - low)))
    return t * t * (3 - 2 * t)


Fold = tuple[float, float, float, float, float]


def cloth(size: tuple[float, float], material: Material | None = None, folds: Sequence[Fold] = (), seed: int = 0,
          at: Place = (0, 0, 0), turn: float = 0.0, rumple: float = 0.0025, flat: float = 0.0,
          cells: tuple[int, int] = (220, 220), hem: float = 0.0, thickness: float = 0.0006) -> bpy.types.Object:
    """A cloth lying on a table.

    A fold is (x, y, angle, width, height): a ridge through that point, wandering a little. Within `flat`
    metres of the middle the cloth lies flat, for what stands there. `hem` is the width of the sewn edge.
    """
    shift = Vector((seed * 1.7, seed * 2.3, seed * 0.9))

    def height(x: float, y: float) -> float:
        place = Vector((x, y, 0))
        total = rumple * (0.7 + noise.noise(place * 9 + shift) + 0.5 * noise.noise(place * 23 + shift))
        for index, (fx, fy, angle, width, tall) in enumerate(folds):
            along = (x - fx) * cos(angle) + (y - fy) * sin(angle)
            across = -(x - fx) * sin(angle) + (y - fy) * cos(angle)
            across += 0.35 * width * 4 * noise.noise(Vector((along * 6, index * 5.1, seed)))
            strength = 0.55 + 0.9 * max(0.0, 0.5 + noise.noise(Vector((along * 4, index * 3.3 + 9, seed))))
            # One side of a fold falls more steeply than the other.
            wide = width * (0.75 if across > 0 else 1.3)
            total += tall * strength * exp(-((across / wide) ** 2))
        if flat:
            total *= step(flat * 0.75, flat * 1.7, (x * x + y * y) ** 0.5)
        if hem and (size[0] / 2 - abs(x) < hem or size[1] / 2 - abs(y) < hem):
            total += 0.0009
        return max(0.0, total) + 0.0002

    return sheet(size, height, material, "cloth", cells, at, turn, thickness)




def copy(thing: bpy.types.Object, at: Place, turn: Place = (0, 0, 0), scale: float | Place = 1.0) -> bpy.types.Object:
    """Another object with the same mesh: costs next to nothing."""
    twin = bpy.data.objects.new(thing.name, thing.data)
    twin.location, twin.rotation_euler = at, turn
    twin.scale = (scale, scale, scale) if isinstance(scale, (int, float)) else scale
    bpy.context.collection.objects.link(twin)
    return twin


def hide(thing: bpy.types.Object) -> bpy.types.Object:
    """Takes a pattern for copies out of the picture."""
    thing.hide_render = True
    return thing
