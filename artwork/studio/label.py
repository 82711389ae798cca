"""Paper labels, drawn with Pillow: cream paper, the mark 一品 as a seal, the name in spaced capitals, thin rules."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import bpy
from PIL import Image, ImageDraw, ImageFont

SERIF = "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf"
ITALIC = "/usr/share/fonts/truetype/liberation/LiberationSerif-Italic.ttf"
CREAM, INK, RED = (238, 229, 208), (38, 32, 28), (148, 46, 41)


@dataclass(frozen=True)
class Label:
    """What a label says. `below` is the place or the kind, `net` the quantity."""

    title: str
    below: str = ""
    net: str = ""
    paper: tuple[int, int, int] = CREAM


def spaced(draw: ImageDraw.ImageDraw, middle: float, y: float, text: str, size: int, gap: float, file: str = SERIF,
           ink: tuple[int, int, int] = INK) -> None:
    """One centred line with letters set apart by `gap` (a part of the size)."""
    font = ImageFont.truetype(file, size)
    widths = [font.getlength(letter) for letter in text]
    x = middle - (sum(widths) + gap * size * (len(text) - 1)) / 2
    for letter, width in zip(text, widths):
        draw.text((x, y), letter, font=font, fill=ink)
        x += width + gap * size


def seal(draw: ImageDraw.ImageDraw, x: float, y: float, size: float) -> None:
    """The mark: 一 over the three mouths of 品, in a red square (as in favicon.svg)."""
    unit = size / 64
    draw.rounded_rectangle((x, y, x + size, y + size), 12 * unit, fill=RED)
    line = round(5 * unit)

    def stroke(*points: tuple[float, float]) -> None:
        draw.line([(x + a * unit, y + b * unit) for a, b in points], fill=CREAM, width=line, joint="curve")

    stroke((12, 12.5), (52, 12.5))
    for left, top, wide, tall in ((23, 21.5, 18, 12), (11, 40.5, 17, 12.5), (36, 40.5, 17, 12.5)):
        stroke((left, top), (left + wide, top), (left + wide, top + tall), (left, top + tall), (left, top), (left + 1, top))


def image(label: Label, width: float, height: float, face: float = 0.46, density: int = 26_000) -> bpy.types.Image:
    """The label as an image for Blender; the title fills `face`, the share that one sees. `density` is in points to the metre."""
    w, h = round(width * density), round(height * density)
    page = Image.new("RGB", (w, h), label.paper)
    draw = ImageDraw.Draw(page)
    unit, middle = h / 100, w / 2
    draw.line((middle - 60 * unit, 5 * unit, middle + 60 * unit, 5 * unit), fill=INK, width=round(0.7 * unit))
    draw.line((middle - 60 * unit, 95 * unit, middle + 60 * unit, 95 * unit), fill=INK, width=round(0.7 * unit))
    mark = 27 * unit
    seal(draw, middle - mark / 2, 14 * unit, mark)
    size = min(14.0, 100 * face * (w / h) / max(8, len(label.title)))
    spaced(draw, middle, 52 * unit, label.title, round(size * unit), 0.14)
    if label.below:
        spaced(draw, middle, 67.5 * unit, label.below, round(10 * unit), 0.02, ITALIC)
    if label.net:
        spaced(draw, middle, 81.5 * unit, label.net, round(8 * unit), 0.12)
    return loaded(page)


def strip(text: str, width: float, height: float, density: int = 26_000) -> bpy.types.Image:
    """A narrow label with one line between two rules."""
    w, h = round(width * density), round(height * density)
    page = Image.new("RGB", (w, h), CREAM)
    draw = ImageDraw.Draw(page)
    for y in (0.09, 0.91):
        draw.line((0.04 * w, y * h, 0.96 * w, y * h), fill=INK, width=max(2, round(0.02 * h)))
    spaced(draw, 0.5 * w, 0.22 * h, text, round(0.5 * h), 0.08)
    return loaded(page)


def loaded(page: Image.Image) -> bpy.types.Image:
    """The drawing as an image inside the Blender file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "label.png"
        page.save(path)
        picture = bpy.data.images.load(str(path))
        picture.pack()
    return picture
