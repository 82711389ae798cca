"""Puts all photographs of the sample catalogue on one sheet, to see them beside each other: contact-sheet.jpg.

    python contact_sheet.py
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
CONTENT = HERE.parent / "content"
COLUMNS, WIDTH, HEIGHT, CAPTION, GAP = 6, 250, 188, 20, 8


def photographs() -> list[Path]:
    """All pictures of records but the drawings, by their paths."""
    return [path for path in sorted(CONTENT.glob("*/*/*.jpg")) if path.name != "drawing.jpg"]


def sheet(pictures: list[Path]) -> Image.Image:
    """The pictures in rows, each over its name."""
    rows = -(-len(pictures) // COLUMNS)
    paper = Image.new("RGB", (COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + CAPTION + GAP) + GAP), "#f4f1ea")
    draw, font = ImageDraw.Draw(paper), ImageFont.load_default(12)
    for number, path in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        x, y = GAP + column * (WIDTH + GAP), GAP + row * (HEIGHT + CAPTION + GAP)
        with Image.open(path) as picture:
            paper.paste(picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS), (x, y))
        draw.text((x + 2, y + HEIGHT + 3), f"{path.parent.name}/{path.stem}", fill="#333333", font=font)
    return paper


if __name__ == "__main__":
    sheet(photographs()).save(HERE / "contact-sheet.jpg", quality=82, optimize=True, progressive=True)
