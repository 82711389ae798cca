"""Daylight from a window on the left, and what the room gives back from the right."""

from __future__ import annotations

from math import radians

import bpy
from mathutils import Vector

COOL = (0.93, 0.97, 1.0)


def area(name: str, at: tuple[float, float, float], to: tuple[float, float, float], size: tuple[float, float],
         watts: float, colour: tuple[float, float, float]) -> bpy.types.Object:
    """A rectangular lamp at a place, turned towards another."""
    lamp = bpy.data.lights.new(name, "AREA")
    lamp.shape = "RECTANGLE"
    lamp.size, lamp.size_y = size
    lamp.energy, lamp.color = watts, colour
    lamp.spread = radians(150)
    thing = bpy.data.objects.new(name, lamp)
    thing.location = at
    thing.rotation_euler = (Vector(to) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    thing.visible_camera = False
    bpy.context.collection.objects.link(thing)
    return thing


def daylight(strength: float = 1.0, warmth: float = 1.0, ambient: float = 0.16, scale: float = 1.0,
             at: tuple[float, float, float] = (-1.15, 0.25, 0.85), panes: tuple[int, int] = (2, 3)) -> None:
    """A window of several panes (its bars show in glass), a warm bounce from the right and a little sky.

    `scale` enlarges the whole set of lamps with the scene: 1 for a jar, 5 for a rug.
    """
    middle = Vector(at) * scale
    rotation = (-middle).to_track_quat("-Z", "Y")
    columns, rows = panes
    width, height = 1.0 * scale, 1.3 * scale
    pane = (width / columns, height / rows)
    for column in range(columns):
        for row in range(rows):
            shift = Vector(((column + 0.5) * pane[0] - width / 2, (row + 0.5) * pane[1] - height / 2, 0))
            place = middle + rotation @ shift
            lamp = area("pane", tuple(place), (0, 0, 0), (pane[0] * 0.92, pane[1] * 0.94),
                        46 * strength * scale * scale / (columns * rows), COOL)
            lamp.rotation_euler = rotation.to_euler()
    area("bounce", (1.5 * scale, -0.3 * scale, 0.7 * scale), (0, 0, 0.05 * scale), (1.2 * scale, 1.2 * scale),
         5.5 * strength * warmth * scale * scale, (1.0, 0.83, 0.64))
    world = bpy.context.scene.world
    world.use_nodes = True
    background = world.node_tree.nodes["Background"]
    background.inputs[0].default_value = (0.86, 0.92, 1.0, 1.0)
    background.inputs[1].default_value = ambient * strength


def sun(at: tuple[float, float, float], to: tuple[float, float, float] = (0, 0, 0), strength: float = 3.0,
        softness: float = 3.0, colour: tuple[float, float, float] = (1.0, 0.86, 0.66)) -> bpy.types.Object:
    """Low sun through the window; softness is its angle in degrees."""
    lamp = bpy.data.lights.new("sun", "SUN")
    lamp.energy, lamp.angle, lamp.color = strength, radians(softness), colour
    thing = bpy.data.objects.new("sun", lamp)
    thing.rotation_euler = (Vector(to) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    bpy.context.collection.objects.link(thing)
    return thing
