"""Surfaces of the studio. Coordinates are metres, so a grain of one millimetre has the scale 1000."""

from __future__ import annotations

import bpy

from .nodes import Graph, Socket, Value, srgb

Material = bpy.types.Material


def principled(name: str, base_color: Value | str = "#cccccc", roughness: Value = 0.5, **inputs: Value) -> Material:
    """A plain surface; takes every socket of the Principled BSDF by its name in small letters."""
    graph = Graph(name)
    return graph.surface(graph.principled(base_color=base_color, roughness=roughness, **inputs))


def uneven(graph: Graph, vector: Socket, low: float, high: float, size: float = 0.02) -> Socket:
    """A roughness that changes over the surface, as hands and air leave it."""
    return graph.span(graph.noise(vector, 1 / size, 4, 0.6), 0.3, 0.7, low, high)


def glass(name: str = "glass", tint: str = "#fdfefd", roughness: float = 0.0, ior: float = 1.5) -> Material:
    """Glass that lets daylight through to what is inside: its shadow is thin, not black."""
    graph = Graph(name)
    wavy = graph.noise(graph.coords(), 45, 1)
    normal = graph.bump(wavy, 0.0006, 0.25)
    body = graph.node("ShaderNodeBsdfGlass", {"Color": srgb(tint), "Roughness": roughness, "IOR": ior, "Normal": normal})
    clear = graph.node("ShaderNodeBsdfTransparent", {0: srgb("#fbfcfb")})
    path = graph.node("ShaderNodeLightPath").outputs
    # Without caustics, diffuse rays that leave through glass would come back black as well.
    veiled = graph.math("MAXIMUM", path["Is Shadow Ray"], path["Is Diffuse Ray"])
    return graph.surface(graph.shaders(veiled, body.outputs[0], clear.outputs[0]))


def clear(name: str, tint: str = "#fbfdfc", ior: float = 1.45) -> Material:
    """Glass and water that mirror at their edges and are clear between: bent light would show so dim a room only."""
    graph = Graph(name)
    # Only the outer face mirrors: seen from within, everything aslant would be a black mirror.
    outer = graph.math("SUBTRACT", 1.0, graph.node("ShaderNodeNewGeometry").outputs["Backfacing"])
    edge = graph.math("MULTIPLY", graph.node("ShaderNodeFresnel", {"IOR": ior}).outputs[0], outer)
    through = graph.node("ShaderNodeBsdfTransparent", {0: srgb(tint)}).outputs[0]
    mirror = graph.node("ShaderNodeBsdfAnisotropic", {0: srgb("#f4f8fa"), "Roughness": 0.03}).outputs[0]
    return graph.surface(graph.shaders(edge, through, mirror))


def linen(name: str = "linen", colour: str = "#d8cdb8", dark: str = "#bfb29a", pitch: float = 0.0009) -> Material:
    """Plain weave with uneven yarn; `pitch` is the distance of two threads. Needs the UV map of `cloth`."""
    graph = Graph(name)
    uv = graph.vector("ADD", graph.coords("UV"), graph.scaled(graph.noise3(graph.coords("UV"), 60), pitch * 0.9))
    x, y, _ = graph.split(uv)
    turns = 3.14159265 / pitch
    warp = graph.math("SINE", graph.math("MULTIPLY", x, turns))
    weft = graph.math("SINE", graph.math("MULTIPLY", y, turns))
    over = graph.math("MULTIPLY", graph.math("MULTIPLY", warp, weft), 0.6)
    height = graph.math("MAXIMUM", graph.math("ADD", graph.math("ABSOLUTE", warp), over),
                        graph.math("SUBTRACT", graph.math("ABSOLUTE", weft), over))
    yarn_x = graph.noise(graph.mapping(uv, (1 / pitch, 18, 1)), 1.0, 2)
    yarn_y = graph.noise(graph.mapping(uv, (18, 1 / pitch, 1)), 1.0, 2)
    yarn = graph.math("MULTIPLY", graph.math("ADD", yarn_x, yarn_y), 0.5)
    shade = graph.math("ADD", graph.math("MULTIPLY", yarn, 1.3), graph.math("MULTIPLY", height, 0.22))
    base = graph.mix(graph.span(shade, 0.55, 1.1), dark, colour)
    normal = graph.bump(graph.math("ADD", height, graph.math("MULTIPLY", yarn, 1.2)), pitch * 0.30)
    return graph.surface(graph.principled(base_color=base, roughness=0.92, sheen_weight=0.25, sheen_roughness=0.5,
                                          specular_ior_level=0.15, normal=normal))


def oak(name: str = "oak", light: str = "#b4936c", dark: str = "#7d5b3c", rough: float = 0.52) -> Material:
    """Oiled oak along X: rings that widen to flames, fine fibre, dark pores. Each object is another plank."""
    graph = Graph(name)
    info = graph.node("ShaderNodeObjectInfo").outputs
    chance = graph.scaled(graph.join(info["Random"], info["Random"], info["Random"]), 37.0)
    place = graph.vector("ADD", graph.coords(), chance)
    bent = graph.vector("ADD", place, graph.scaled(graph.noise3(graph.mapping(place, (3.0, 14, 14)), 1.0), 0.05))
    x, y, z = graph.split(bent)
    # The heart of the log runs a little askew below the board, which gives long pointed flames.
    depth = graph.math("ADD", graph.math("MULTIPLY", x, 0.09), graph.math("ADD", z, graph.math("MULTIPLY", y, 0.35)))
    across = graph.math("MULTIPLY", y, 1.0)
    radius = graph.math("SQRT", graph.math("ADD", graph.math("POWER", graph.math("ABSOLUTE", across), 2.0),
                                           graph.math("POWER", graph.math("ABSOLUTE", depth), 2.0)))
    ring = graph.math("FRACT", graph.math("MULTIPLY", radius, 300))
    late = graph.ramp(ring, [(0.0, 0.25), (0.55, 0.45), (0.9, 1.0), (1.0, 0.25)])
    fibre = graph.noise(graph.mapping(place, (22, 900, 900)), 1.0, 3, 0.6)
    pores = graph.span(graph.noise(graph.mapping(place, (70, 1700, 1700)), 1.0, 2), 0.62, 0.72)
    pores = graph.math("MULTIPLY", pores, graph.math("SUBTRACT", 1.1, late, clamp=True))
    broad = graph.noise(graph.mapping(place, (2, 14, 14)), 1.0, 2)
    tone = graph.math("ADD", graph.math("MULTIPLY", late, 0.24), graph.math("MULTIPLY", fibre, 0.55))
    tone = graph.math("ADD", tone, graph.math("MULTIPLY", broad, 0.45))
    base = graph.mix(graph.span(tone, 0.38, 0.98), light, dark)
    base = graph.mix(graph.math("MULTIPLY", pores, 0.55), base, "#54361d")
    board = graph.math("ADD", 0.82, graph.math("MULTIPLY", info["Random"], 0.32))
    base = graph.mix(1.0, base, graph.join(board, board, board), "MULTIPLY")
    relief = graph.math("SUBTRACT", graph.math("MULTIPLY", fibre, 0.5), pores)
    normal = graph.bump(relief, 0.00022)
    gloss = graph.math("ADD", rough, graph.math("MULTIPLY", graph.math("SUBTRACT", fibre, 0.5), 0.25))
    return graph.surface(graph.principled(base_color=base, roughness=gloss, specular_ior_level=0.35, normal=normal))


def slate(name: str = "slate", light: str = "#7c7d7c", dark: str = "#4f5152", rough: float = 0.62) -> Material:
    """Grey stone: cloudy, with fine grain, a few pale veins and small pits."""
    graph = Graph(name)
    place = graph.coords()
    cloud = graph.noise(place, 14, 8, 0.72)
    grain = graph.noise(place, 900, 4, 0.7)
    vein = graph.noise(place, 2.5, 6, 0.55, 0.5)
    vein = graph.span(graph.math("ABSOLUTE", graph.math("SUBTRACT", vein, 0.62)), 0.0, 0.007, 1.0, 0.0)
    pits = graph.span(graph.noise(place, 260, 2), 0.68, 0.78)
    tone = graph.math("ADD", graph.math("MULTIPLY", cloud, 1.0), graph.math("MULTIPLY", grain, 0.35))
    base = graph.mix(graph.span(tone, 0.4, 0.95), dark, light)
    base = graph.mix(graph.math("MULTIPLY", vein, 0.14), base, "#b9b7b0")
    base = graph.mix(graph.math("MULTIPLY", pits, 0.4), base, "#3a3b3c")
    slow = graph.noise(place, 34, 5, 0.6)
    relief = graph.math("ADD", graph.math("MULTIPLY", slow, 2.2), graph.math("MULTIPLY", grain, 0.35))
    relief = graph.math("SUBTRACT", relief, pits)
    normal = graph.bump(relief, 0.0006)
    gloss = graph.math("ADD", rough, graph.math("MULTIPLY", graph.math("SUBTRACT", cloud, 0.5), 0.3))
    return graph.surface(graph.principled(base_color=base, roughness=gloss, specular_ior_level=0.4, normal=normal))


def plaster(name: str = "plaster", colour: str = "#cfc8bb", stain: str = "#bdb5a6") -> Material:
    """Lime plaster, trowelled by hand."""
    graph = Graph(name)
    place = graph.coords()
    broad = graph.noise(place, 4, 6, 0.6, 0.6)
    base = graph.mix(graph.span(broad, 0.35, 0.7), colour, stain)
    trowel = graph.noise(graph.mapping(place, (9, 22, 26)), 1.0, 4, 0.55, 0.8)
    sand = graph.noise(place, 500, 3, 0.6)
    relief = graph.math("ADD", graph.math("MULTIPLY", trowel, 3.0), graph.math("MULTIPLY", sand, 0.25))
    return graph.surface(graph.principled(base_color=base, roughness=0.9, specular_ior_level=0.15,
                                          normal=graph.bump(relief, 0.0011)))


def felted(name: str = "felted", colour: str = "#8d8b87", dark: str = "#72706d") -> Material:
    """Flat felt as a ground, without hair: matted fibre as colour and relief."""
    graph = Graph(name)
    place = graph.coords()
    bent = graph.vector("ADD", place, graph.mapping(graph.noise3(place, 160), 0.006))
    fibre = graph.noise(bent, 1400, 4, 0.75, 1.5)
    cloud = graph.noise(place, 45, 4, 0.6)
    tone = graph.math("ADD", graph.math("MULTIPLY", fibre, 0.8), graph.math("MULTIPLY", cloud, 0.5))
    base = graph.mix(graph.span(tone, 0.4, 0.9), dark, colour)
    relief = graph.math("ADD", fibre, graph.math("MULTIPLY", cloud, 2.0))
    return graph.surface(graph.principled(base_color=base, roughness=1.0, sheen_weight=0.5, sheen_roughness=0.4,
                                          specular_ior_level=0.0, normal=graph.bump(relief, 0.0006)))


def paper(image: bpy.types.Image | None = None, name: str = "paper", colour: str = "#efe7d6") -> Material:
    """Uncoated paper, printed with an image over the UV map if there is one."""
    graph = Graph(name)
    place = graph.coords()
    fibre = graph.noise(place, 1100, 3, 0.7)
    base: Socket | str = colour
    if image is not None:
        base = graph.image(image, graph.coords("UV")).outputs[0]
    base = graph.mix(graph.math("MULTIPLY", fibre, 0.12), base, "#c9bfa9", "MULTIPLY")
    return graph.surface(graph.principled(base_color=base, roughness=0.85, specular_ior_level=0.2,
                                          subsurface_weight=0.0, normal=graph.bump(fibre, 0.00008)))


def metal(name: str = "metal", colour: str = "#c9c7c2", rough: float = 0.32) -> Material:
    """Brushed or cast metal, never quite clean."""
    graph = Graph(name)
    place = graph.coords()
    gloss = uneven(graph, place, rough * 0.75, rough * 1.35, 0.006)
    normal = graph.bump(graph.noise(place, 160, 3), 0.000015)
    return graph.surface(graph.principled(base_color=colour, metallic=1.0, roughness=gloss, normal=normal))
