"""A small photo studio in Blender: stage, light, camera, materials and props for the sample catalogue.

Everything is in metres, Z up. The subject stands at the origin, the camera looks towards +Y, the window
is on the left (-X), the wall behind at +Y. Everything random is seeded, so a script always gives the
same scene.
"""
