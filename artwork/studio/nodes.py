"""A short way to write shader nodes: every helper returns the socket that the next one takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, Concatenate, ParamSpec

import bpy

Socket = bpy.types.NodeSocket
Value = float | Sequence[float] | Socket
P = ParamSpec("P")


def once(make: Callable[Concatenate[str, P], bpy.types.Material]) -> Callable[Concatenate[str, P], bpy.types.Material]:
    """Makes a material once in a scene: whoever asks for the same name again gets the same one."""
    @wraps(make)
    def known(name: str, *args: P.args, **settings: P.kwargs) -> bpy.types.Material:
        return bpy.data.materials.get(name) or make(name, *args, **settings)

    return known


def srgb(code: str, alpha: float = 1.0) -> tuple[float, float, float, float]:
    """A colour as designers write it (`"#f3e6c8"`), as the linear light that shaders want."""
    parts = [int(code.lstrip("#")[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return (r, g, b, alpha)


class Graph:
    """The node tree of one material."""

    def __init__(self, name: str) -> None:
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.tree.nodes.clear()
        self.output = self.tree.nodes.new("ShaderNodeOutputMaterial")

    def set(self, socket: Socket, value: Value) -> None:
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif isinstance(value, (int, float)) and hasattr(socket.default_value, "__len__"):
            socket.default_value = [value] * len(socket.default_value)
        else:
            socket.default_value = value

    def node(self, kind: str, inputs: dict[str | int, Value] | None = None, **settings: Any) -> bpy.types.Node:
        node = self.tree.nodes.new(kind)
        for key, value in settings.items():
            setattr(node, key, value)
        for key, value in (inputs or {}).items():
            self.set(node.inputs[key], value)
        return node

    def surface(self, shader: Socket) -> bpy.types.Material:
        self.set(self.output.inputs["Surface"], shader)
        return self.material

    def coords(self, kind: str = "Object") -> Socket:
        return self.node("ShaderNodeTexCoord").outputs[kind]

    def mapping(self, vector: Value, scale: Value = 1.0, offset: Value = 0.0, turn: Value = 0.0) -> Socket:
        inputs = {"Vector": vector, "Scale": scale, "Location": offset, "Rotation": turn}
        return self.node("ShaderNodeMapping", inputs).outputs[0]

    def split(self, vector: Socket) -> tuple[Socket, Socket, Socket]:
        out = self.node("ShaderNodeSeparateXYZ", {0: vector}).outputs
        return out[0], out[1], out[2]

    def join(self, x: Value, y: Value, z: Value) -> Socket:
        return self.node("ShaderNodeCombineXYZ", {0: x, 1: y, 2: z}).outputs[0]

    def math(self, operation: str, a: Value, b: Value = 0.0, clamp: bool = False) -> Socket:
        return self.node("ShaderNodeMath", {0: a, 1: b}, operation=operation, use_clamp=clamp).outputs[0]

    def vector(self, operation: str, a: Value, b: Value = 0.0) -> Socket:
        return self.node("ShaderNodeVectorMath", {0: a, 1: b}, operation=operation).outputs[0]

    def scaled(self, vector: Value, by: float) -> Socket:
        node = self.node("ShaderNodeVectorMath", {0: vector, "Scale": by}, operation="SCALE")
        return node.outputs[0]

    def noise(self, vector: Value, scale: float, detail: float = 3.0, rough: float = 0.5, warp: float = 0.0) -> Socket:
        inputs = {"Vector": vector, "Scale": scale, "Detail": detail, "Roughness": rough, "Distortion": warp}
        return self.node("ShaderNodeTexNoise", inputs).outputs[0]

    def noise3(self, vector: Value, scale: float, detail: float = 2.0) -> Socket:
        """Noise as a vector around zero, to push coordinates about."""
        colour = self.node("ShaderNodeTexNoise", {"Vector": vector, "Scale": scale, "Detail": detail}).outputs[1]
        return self.vector("SUBTRACT", colour, (0.5, 0.5, 0.5))

    def voronoi(self, vector: Value, scale: float, feature: str = "F1", output: str = "Distance") -> Socket:
        return self.node("ShaderNodeTexVoronoi", {"Vector": vector, "Scale": scale}, feature=feature).outputs[output]

    def ramp(self, fac: Value, stops: Sequence[tuple[float, Any]]) -> Socket:
        """A colour ramp; a stop is a place and a grey value, a hex code or RGBA."""
        node = self.node("ShaderNodeValToRGB", {0: fac})
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (place, colour) in zip(elements, stops):
            element.position = place
            if isinstance(colour, str):
                element.color = srgb(colour)
            elif isinstance(colour, (int, float)):
                element.color = (colour, colour, colour, 1.0)
            else:
                element.color = colour
        return node.outputs[0]

    def span(self, value: Value, low: float, high: float, to_low: float = 0.0, to_high: float = 1.0) -> Socket:
        """Maps low..high to to_low..to_high, smoothly and clamped."""
        inputs = {0: value, 1: low, 2: high, 3: to_low, 4: to_high}
        return self.node("ShaderNodeMapRange", inputs, interpolation_type="SMOOTHSTEP").outputs[0]

    def mix(self, fac: Value, a: Value, b: Value, blend: str = "MIX") -> Socket:
        """Two colours in one."""
        node = self.node("ShaderNodeMix", data_type="RGBA", blend_type=blend)
        for index, value in ((0, fac), (6, a), (7, b)):
            self.set(node.inputs[index], srgb(value) if isinstance(value, str) else value)
        return node.outputs[2]

    def shaders(self, fac: Value, a: Socket, b: Socket) -> Socket:
        return self.node("ShaderNodeMixShader", {0: fac, 1: a, 2: b}).outputs[0]

    def bump(self, height: Socket, distance: float, strength: float = 1.0, normal: Socket | None = None) -> Socket:
        """`distance` is the real height in metres of a value of 1."""
        inputs: dict[str | int, Value] = {"Height": height, "Distance": distance, "Strength": strength}
        if normal is not None:
            inputs["Normal"] = normal
        return self.node("ShaderNodeBump", inputs).outputs[0]

    def image(self, image: bpy.types.Image, vector: Socket | None = None) -> bpy.types.Node:
        node = self.node("ShaderNodeTexImage", image=image, extension="EXTEND")
        if vector is not None:
            self.set(node.inputs[0], vector)
        return node

    def principled(self, **inputs: Value) -> Socket:
        """`base_color=…`, `roughness=…`, `subsurface_weight=…`: the names of the sockets, in small letters."""
        node = self.node("ShaderNodeBsdfPrincipled")
        by_name = {socket.name.lower().replace(" ", "_"): socket for socket in node.inputs}
        for key, value in inputs.items():
            self.set(by_name[key], srgb(value) if isinstance(value, str) else value)
        return node.outputs[0]
