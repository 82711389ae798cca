"""Draws those pictures of the sample catalogue that are no photographs, and writes each as JPEG, 1600 x 1200, into its record's folder.

Run it from anywhere: python3 artwork/draw.py [name ...]. It needs Pillow and a Chromium binary, which turns SVG into pixels.
Everything is drawn from numbers in this file with a fixed seed, so that the same script gives the same drawings.
"""

import math
import pathlib
import random
import subprocess
import sys
import tempfile

from PIL import Image

ROOT = pathlib.Path(__file__).resolve().parent.parent
WIDTH, HEIGHT = 1600, 1200
INK = "#4a3f35"


# Parts of a picture

def gradient(name, stops, x1=0, y1=0, x2=1, y2=0):
    inner = "".join(f'<stop offset="{at}" stop-color="{color}"/>' for at, color in stops)
    return f'<linearGradient id="{name}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">{inner}</linearGradient>'


def shadow(cx, cy, rx, ry=34, strength=.34):
    return f'<ellipse cx="{cx}" cy="{cy}" rx="{rx}" ry="{ry}" fill="#5b4630" opacity="{strength}" filter="url(#soft)"/>'


def spiral(cx, cy, r, turns, start, direction=1):
    points = []
    for i in range(61):
        t = i / 60
        a = start + direction * t * turns * math.tau
        q = r * (1 - t * .86)
        points.append(f"{cx + math.cos(a) * q:.1f} {cy + math.sin(a) * q:.1f}")
    return "M" + " L".join(points)


def horns(cx, cy, s, color, width):
    """The ram's horn: a stem that opens into two volutes, four times around a centre."""
    one = (f'<path d="M0 0 V{-s * .52}"/><path d="{spiral(s * .22, -s * .62, s * .24, 1.15, math.pi * .85, 1)}"/>'
           f'<path d="{spiral(-s * .22, -s * .62, s * .24, 1.15, math.pi * .15, -1)}"/>')
    turned = "".join(f'<g transform="rotate({a})">{one}</g>' for a in (0, 90, 180, 270))
    return f'<g transform="translate({cx} {cy})" fill="none" stroke="{color}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">{turned}</g>'


# Parts of a landscape

def ridge(y, height, steps, seed, color, sharp=True):
    rng, points = random.Random(seed), []
    for i in range(steps + 1):
        points.append((i * 1600 / steps, y - (rng.uniform(.35, 1) if i % 2 else rng.uniform(0, .35)) * height))
    if sharp:
        line = " L".join(f"{x:.0f} {v:.0f}" for x, v in points)
    else:
        line = f"{points[0][0]:.0f} {points[0][1]:.0f}" + "".join(f" Q{(a[0] + b[0]) / 2:.0f} {min(a[1], b[1]) - 14:.0f} {b[0]:.0f} {b[1]:.0f}" for a, b in zip(points, points[1:]))
    return f'<path d="M{line} V1200 H0 V{points[0][1]:.0f} Z" fill="{color}" filter="url(#hand)"/>', points


def snow_range(y, height, seed):
    shape, points = ridge(y, height, 12, seed, "#8d9ba8")
    caps = ""
    for i in range(1, len(points) - 1, 2):
        x, v = points[i]
        (lx, ly), (rx, ry) = points[i - 1], points[i + 1]
        f = .5
        a, b = (x + (lx - x) * f, v + (ly - v) * f), (x + (rx - x) * f, v + (ry - v) * f)
        caps += f'<path d="M{x:.0f} {v:.0f} L{a[0]:.0f} {a[1]:.0f} L{x - 18:.0f} {(a[1] + v) / 2 + 26:.0f} L{x + 8:.0f} {(a[1] + b[1]) / 2 + 6:.0f} L{x + 26:.0f} {(b[1] + v) / 2 + 20:.0f} L{b[0]:.0f} {b[1]:.0f} Z" fill="#fbfaf6" filter="url(#hand)"/>'
    return shape + caps


def scene(body, defs=""):
    """A whole picture: the sky, what lies under it, and a frame of paper."""
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">
<defs>
<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="22"/></filter>
<filter id="hand" x="-10%" y="-10%" width="120%" height="120%"><feTurbulence type="fractalNoise" baseFrequency=".012" numOctaves="2" seed="3" result="n"/>
<feDisplacementMap in="SourceGraphic" in2="n" scale="9"/></filter>
{gradient("sky", [(0, "#cfdde3"), (1, "#f6efdf")], 0, 0, 0, 1)}{defs}</defs>
<rect width="1600" height="1200" fill="url(#sky)"/>{body}<rect width="1600" height="1200" fill="none" stroke="#f4eee0" stroke-width="90"/></svg>"""


# Pictures

def at_bashy():
    rng = random.Random(5)
    body = snow_range(640, 400, 4) + ridge(680, 120, 7, 9, "#9aa57c", False)[0] + ridge(760, 70, 5, 2, "#b5b27d", False)[0] + ridge(860, 40, 5, 6, "#c7a7a0", False)[0]
    for _ in range(900):
        y = rng.uniform(850, 1150)
        body += f'<ellipse cx="{rng.uniform(40, 1560):.0f}" cy="{y:.0f}" rx="{2 + (y - 820) / 60:.1f}" ry="{3 + (y - 820) / 42:.1f}" fill="{rng.choice(["#d98ba0", "#c9708b", "#e6a9b6", "#8f9a5c", "#7d8a4e"])}" opacity=".85"/>'
    for x, color in ((420, "#7fa3b5"), (640, "#e8e1cf"), (860, "#d8b25c"), (1080, "#8fae8b")):
        body += f'{shadow(x + 80, 1002, 110, 16)}<rect x="{x}" y="860" width="150" height="130" fill="{color}"/><rect x="{x}" y="920" width="150" height="5" fill="{INK}" opacity=".4"/><rect x="{x + 42}" y="962" width="66" height="12" rx="6" fill="{INK}" opacity=".75"/><rect x="{x - 14}" y="836" width="178" height="30" rx="5" fill="#f0eadb" stroke="#9b927f" stroke-width="3"/><rect x="{x + 8}" y="988" width="18" height="24" fill="#6b5238"/><rect x="{x + 124}" y="988" width="18" height="24" fill="#6b5238"/>'
    return scene(body)


def yangi_qala():
    rng = random.Random(7)
    body = ridge(600, 190, 6, 21, "#cdbb96", False)[0] + ridge(690, 110, 5, 8, "#bfa878", False)[0] + '<rect y="760" width="1600" height="440" fill="#b9b27a"/>'
    body += '<g filter="url(#hand)"><rect y="810" width="1600" height="110" fill="#c8a477"/><rect y="804" width="1600" height="22" fill="#dcbf95"/></g>'
    for x in (180, 480, 790, 1100, 1400):
        body += f'<path d="M{x - 16} 1030 Q{x - 4} 880 {x - 20} 740 H{x + 20} Q{x + 6} 880 {x + 18} 1030 Z" fill="#6a4f35"/>' + shadow(x + 20, 1036, 130, 20)
        for i in range(70):
            a, q = i * 2.4, math.sqrt(i / 70)
            body += f'<circle cx="{x + math.cos(a) * q * 150:.0f}" cy="{640 + math.sin(a) * q * 150:.0f}" r="{rng.uniform(24, 40):.0f}" fill="{rng.choice(["#6f8040", "#7f9150", "#5f7038", "#8fa05e"])}"/>'
        for _ in range(12):
            a, q = rng.uniform(0, math.tau), rng.uniform(.2, 1)
            body += f'<circle cx="{x + math.cos(a) * q * 140:.0f}" cy="{650 + math.sin(a) * q * 140:.0f}" r="15" fill="#e3d566" stroke="#9a9a35" stroke-width="3"/>'
    return scene(body + '<path d="M0 1090 Q500 1060 1600 1110 V1150 Q700 1100 0 1140 Z" fill="#9fbcc0"/>')


def oita_beginnings():
    rng = random.Random(11)
    body = ridge(480, 240, 7, 31, "#a9b7a4", False)[0] + ridge(580, 170, 6, 14, "#8fa283", False)[0]
    for k in range(6):
        y = 600 + k * 82
        body += f'<path d="M0 {y + 30} Q400 {y - 30} 800 {y + 8} T1600 {y - 14} V1200 H0 Z" fill="{["#a3b27c", "#94a56c"][k % 2]}" filter="url(#hand)"/><path d="M0 {y + 30} Q400 {y - 30} 800 {y + 8} T1600 {y - 14}" fill="none" stroke="#7a6f58" stroke-width="8" stroke-opacity=".6" filter="url(#hand)"/>'
        for i in range(9):
            x = 90 + i * 178 + (k % 2) * 80
            if k > 3 and 560 < x < 1060:
                continue
            top = y - 26 + 12 * math.sin(x / 250)
            body += f'<path d="M{x} {top + 46} q4 -30 -4 -58 M{x} {top + 10} l22 -26" stroke="#5d4937" stroke-width="9" fill="none"/>'
            for _ in range(24):
                body += f'<circle cx="{x + rng.gauss(0, 26):.0f}" cy="{top - 34 + rng.gauss(0, 18):.0f}" r="{rng.uniform(7, 13):.0f}" fill="{rng.choice(["#f7dfe2", "#f1c8cf", "#fdf3f1"])}"/>'
    for x, y, w in ((620, 1000, 150), (800, 960, 170), (960, 1020, 140)):
        body += f'<rect x="{x}" y="{y}" width="{w}" height="76" fill="#efe6d2"/><path d="M{x - 24} {y + 6} L{x + 26} {y - 58} H{x + w - 26} L{x + w + 24} {y + 6} Z" fill="#5b5f63"/><rect x="{x + w * .4}" y="{y + 22}" width="{w * .24}" height="54" fill="#8b6a45"/>'
    return scene(body)


def issyk_kul_beginnings():
    defs = gradient("lake", [(0, "#8fb3c4"), (1, "#3f7591")], 0, 0, 0, 1) + gradient("yurt", [(0, "#d5cdbd"), (.35, "#fdfaf2"), (1, "#bdb29d")])
    body = snow_range(560, 330, 17) + '<rect y="555" width="1600" height="400" fill="url(#lake)"/>'
    for i in range(26):
        y = 580 + i * 14
        body += f'<path d="M{(i * 271) % 1300} {y} h{90 + (i * 53) % 190}" stroke="#e7f0f1" stroke-opacity=".45" stroke-width="4" stroke-linecap="round"/>'
    body += '<path d="M0 900 Q500 850 900 905 T1600 880 V1200 H0 Z" fill="#c9b98c" filter="url(#hand)"/>' + shadow(1060, 1052, 300, 34)
    body += '<path d="M800 860 Q800 1045 806 1045 H1314 Q1320 1045 1320 860 Q1200 690 1060 682 Q920 690 800 860 Z" fill="url(#yurt)"/><path d="M800 862 H1320 M804 930 H1316" stroke="#9a2f2a" stroke-width="14"/><path d="M800 862 Q920 690 1060 682 Q1200 690 1320 862" fill="none" stroke="#b3a78f" stroke-width="5"/>'
    body += '<ellipse cx="1060" cy="690" rx="66" ry="19" fill="#6b5238"/><path d="M1010 690 H1110 M1040 676 V704 M1080 676 V704" stroke="#d9c7a0" stroke-width="5"/><rect x="1002" y="880" width="116" height="166" fill="#9a2f2a"/><path d="M1060 880 V1046" stroke="#5e1c18" stroke-width="5"/>'
    body += horns(1031, 963, 42, "#e6d6b5", 6) + horns(1089, 963, 42, "#e6d6b5", 6)
    return scene(body, defs)


PICTURES = {
    "villages/at-bashy": at_bashy, "villages/yangi-qala": yangi_qala,
    "stories/oita-beginnings": oita_beginnings, "stories/issyk-kul-beginnings": issyk_kul_beginnings,
}


def write(record, picture, folder):
    """Renders one picture and saves it at the best quality that stays under 200 KB."""
    source, pixels = folder / "picture.svg", folder / "picture.png"
    source.write_text(picture(), encoding="utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--hide-scrollbars", "--disable-gpu", f"--window-size={WIDTH},{HEIGHT}",
                    f"--screenshot={pixels}", source.as_uri()], check=True, capture_output=True, timeout=120)
    target = ROOT / "content" / record / "drawing.jpg"
    image = Image.open(pixels).convert("RGB").crop((0, 0, WIDTH, HEIGHT))
    for quality in range(88, 40, -4):
        image.save(target, "JPEG", quality=quality, optimize=True, progressive=True)
        if target.stat().st_size <= 200_000:
            break
    print(f"{record}: {target.stat().st_size // 1000} KB, quality {quality}")


def main():
    wanted = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        for record, picture in PICTURES.items():
            if not wanted or any(part in record for part in wanted):
                write(record, picture, pathlib.Path(folder))


main()
