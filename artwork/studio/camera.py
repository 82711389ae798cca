"""The camera: where it stands, what it looks at, what is sharp."""

from __future__ import annotations

import bpy
from mathutils import Vector

Place = tuple[float, float, float]


def look(at: Place, from_: Place, lens: float = 70.0, fstop: float = 5.6, focus: Place | None = None) -> bpy.types.Object:
    """A camera with a 36 mm sensor. `focus` is a point; without it the point looked at is sharp."""
    data = bpy.data.cameras.new("camera")
    data.lens = lens
    data.clip_start = 0.005
    data.dof.use_dof = True
    data.dof.aperture_fstop = fstop
    data.dof.aperture_blades = 9
    camera = bpy.data.objects.new("camera", data)
    camera.location = from_
    direction = Vector(at) - Vector(from_)
    camera.rotation_euler = direction.to_track_quat("-Z", "Y").to_euler()
    # The focal plane lies across the view, so the distance counts along the axis only.
    sharp = Vector(focus if focus is not None else at) - Vector(from_)
    data.dof.focus_distance = sharp.dot(direction.normalized())
    bpy.context.collection.objects.link(camera)
    bpy.context.scene.camera = camera
    return camera
