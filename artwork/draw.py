"""Draws the pictures of the sample catalogue and writes each as JPEG, 1600 x 1200, into its record's folder.

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


def ball(name, light, middle, dark):
    return (f'<radialGradient id="{name}" cx=".36" cy=".3" r=".85"><stop offset="0" stop-color="{light}"/>'
            f'<stop offset=".5" stop-color="{middle}"/><stop offset="1" stop-color="{dark}"/></radialGradient>')


def sheet(body, defs="", ground=True):
    """A whole picture: paper, an optional tabletop, and what lies on it."""
    table = '<rect y="800" width="1600" height="400" fill="url(#table)"/>' if ground else ""
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">
<defs>
<radialGradient id="paper" cx=".5" cy=".4" r=".8"><stop offset="0" stop-color="#f8f4ea"/><stop offset="1" stop-color="#e9e1d0"/></radialGradient>
{gradient("table", [(0, "#e6dcc8"), (1, "#ddd1b9")], 0, 0, 0, 1)}
<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="22"/></filter>
<filter id="blur" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="7"/></filter>
<filter id="felt" x="-10%" y="-10%" width="120%" height="120%"><feTurbulence type="fractalNoise" baseFrequency=".045" numOctaves="3" seed="4" result="n"/>
<feDisplacementMap in="SourceGraphic" in2="n" scale="9" result="d"/><feTurbulence type="fractalNoise" baseFrequency=".35" numOctaves="2" seed="8" result="f"/>
<feColorMatrix in="f" type="matrix" values="0 0 0 0 .2  0 0 0 0 .15  0 0 0 0 .1  0 0 0 .45 -.12" result="g"/><feComposite in="g" in2="d" operator="in" result="h"/>
<feMerge><feMergeNode in="d"/><feMergeNode in="h"/></feMerge></filter>
<filter id="hand" x="-10%" y="-10%" width="120%" height="120%"><feTurbulence type="fractalNoise" baseFrequency=".012" numOctaves="2" seed="3" result="n"/>
<feDisplacementMap in="SourceGraphic" in2="n" scale="9"/></filter>
{defs}</defs>
<rect width="1600" height="1200" fill="url(#paper)"/>{table}{body}</svg>"""


def shadow(cx, cy, rx, ry=34, strength=.34):
    return f'<ellipse cx="{cx}" cy="{cy}" rx="{rx}" ry="{ry}" fill="#5b4630" opacity="{strength}" filter="url(#soft)"/>'


def mountain_mark(cx, cy, size, color=INK):
    """A small sign for a label: two peaks over a line."""
    return (f'<path d="M{cx - size} {cy + size * .5} L{cx - size * .3} {cy - size * .5} L{cx} {cy} L{cx + size * .3} {cy - size * .35} '
            f'L{cx + size} {cy + size * .5} Z" fill="none" stroke="{color}" stroke-width="5" stroke-linejoin="round"/>')


def jar(cx, base, w, h, tone, lid="#b9975a", cloth=None, name="jar"):
    """A glass jar with its shading; `tone` is light, middle and dark of what is in it."""
    left, top, neck = cx - w / 2, base - h, w * .1
    shape = (f"M{left} {top + h * .16} Q{left} {top + h * .07} {left + neck} {top + h * .05} H{cx + w / 2 - neck} "
             f"Q{cx + w / 2} {top + h * .07} {cx + w / 2} {top + h * .16} V{base - 46} Q{cx + w / 2} {base} {cx + w / 2 - 50} {base} "
             f"H{left + 50} Q{left} {base} {left} {base - 46} Z")
    defs = gradient(name, [(0, tone[2]), (.12, tone[1]), (.35, tone[0]), (.7, tone[1]), (1, tone[2])])
    defs += gradient(name + "lid", [(0, "#7d6337"), (.3, "#e3c98f"), (.7, lid), (1, "#7d6337")])
    body = shadow(cx + 30, base - 4, w * .62) + f'<path d="{shape}" fill="url(#{name})"/>'
    body += f'<path d="{shape}" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="9"/><path d="{shape}" fill="none" stroke="{INK}" stroke-opacity=".35" stroke-width="2.5"/>'
    body += f'<rect x="{left + w * .1}" y="{top + h * .15}" width="{w * .055}" height="{h * .72}" rx="{w * .027}" fill="#fff" opacity=".5" filter="url(#blur)"/>'
    if cloth:
        points = "".join(f" Q{left + w + 30 - (w + 60) * (i + .5) / 6} {top + h * (.22 if i % 2 else .15)} {left + w + 30 - (w + 60) * (i + 1) / 6} {top + h * .17}" for i in range(6))
        body += (f'<g filter="url(#hand)"><path d="M{left + 14} {top - 18} Q{cx} {top - 54} {cx + w / 2 - 14} {top - 18} Q{cx + w / 2} {top + 30} {cx + w / 2 + 30} {top + h * .17}{points} '
                 f'Q{left} {top + 30} {left + 14} {top - 18} Z" fill="{cloth}" stroke="#b9ac90" stroke-width="3"/></g>'
                 f'<rect x="{left - 2}" y="{top + 26}" width="{w + 4}" height="11" rx="5" fill="#9a2f2a"/>')
    else:
        body += f'<rect x="{left + neck * .5}" y="{top - h * .06}" width="{w - neck}" height="{h * .13}" rx="14" fill="url(#{name}lid)"/>'
        body += f'<rect x="{left + neck * .5}" y="{top + h * .03}" width="{w - neck}" height="6" fill="#6d5530" opacity=".4"/>'
    body += f'<rect x="{cx - w * .3}" y="{base - h * .56}" width="{w * .6}" height="{h * .34}" rx="6" fill="#fbf7ee" opacity=".95"/>'
    body += f'<rect x="{cx - w * .27}" y="{base - h * .54}" width="{w * .54}" height="{h * .3}" rx="3" fill="none" stroke="{INK}" stroke-opacity=".4" stroke-width="2"/>'
    return body + mountain_mark(cx, base - h * .39, w * .13), defs


def bar(x, y, w, h, depth, tone, marks=""):
    """A block seen slightly from above: front, top and right side."""
    d = depth
    front = f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="16" fill="{tone[1]}"/>'
    top = f'<path d="M{x + 10} {y + 6} L{x + d} {y - d * .55} H{x + w + d * .8} L{x + w - 6} {y + 6} Z" fill="{tone[0]}" stroke="{tone[0]}" stroke-width="12" stroke-linejoin="round"/>'
    side = f'<path d="M{x + w - 4} {y + 12} L{x + w + d * .82} {y - d * .5} V{y + h - d * .6} L{x + w - 4} {y + h - 10} Z" fill="{tone[2]}" stroke="{tone[2]}" stroke-width="12" stroke-linejoin="round"/>'
    return shadow(x + w / 2 + d * .5, y + h, w * .66) + side + top + front + marks


def pear(cx, cy, r, paint, leaf=True, tilt=0):
    """A round pear standing at (cx, cy); more apple than pear, as a nashpati is."""
    shape = (f"M{cx} {cy - r * 1.18} C{cx + r * .46} {cy - r * 1.2} {cx + r * .6} {cy - r * .82} {cx + r * .84} {cy - r * .42} "
             f"C{cx + r * 1.24} {cy + r * .22} {cx + r * .82} {cy + r} {cx} {cy + r} C{cx - r * .82} {cy + r} {cx - r * 1.24} {cy + r * .22} {cx - r * .84} {cy - r * .42} "
             f"C{cx - r * .6} {cy - r * .82} {cx - r * .46} {cy - r * 1.2} {cx} {cy - r * 1.18} Z")
    rng = random.Random(int(cx))
    dots = ""
    for _ in range(90):
        a, q = rng.uniform(0, math.tau), math.sqrt(rng.random()) * r * .82
        dots += f'<circle cx="{cx + math.cos(a) * q:.1f}" cy="{cy + r * .12 + math.sin(a) * q:.1f}" r="{rng.uniform(1.4, 3):.1f}" fill="#7b6a2c" opacity=".4"/>'
    stem = f'<path d="M{cx} {cy - r * 1.1} q{r * .06} {-r * .3} {r * .2} {-r * .42}" stroke="#5f4526" stroke-width="{r * .075}" fill="none" stroke-linecap="round"/>'
    green = (f'<path d="M{cx + r * .12} {cy - r * 1.36} q{r * .5} {-r * .42} {r} {-r * .02} q{-r * .5} {r * .34} {-r} {r * .02} Z" fill="#71813a"/>'
             f'<path d="M{cx + r * .16} {cy - r * 1.36} q{r * .5} {-r * .1} {r * .9} 0" stroke="#9dab62" stroke-width="4" fill="none"/>') if leaf else ""
    return f'{shadow(cx + 20, cy + r * .98, r * .95)}<g transform="rotate({tilt} {cx} {cy + r})"><path d="{shape}" fill="url(#{paint})"/>{dots}{stem}{green}</g>'


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


# Pictures


def white_honey_pail():
    defs = gradient("pail", [(0, "#b9b6ac"), (.25, "#f3f1ea"), (.7, "#dcd8cc"), (1, "#a5a194")])
    body = shadow(680, 965, 360, 40) + '<path d="M400 420 H940 L900 940 Q896 966 866 966 H474 Q444 966 440 940 Z" fill="url(#pail)"/>'
    body += '<rect x="380" y="372" width="580" height="66" rx="20" fill="#e9e5da" stroke="#9d978a" stroke-width="3"/><rect x="392" y="428" width="556" height="10" fill="#8b8577" opacity=".4"/>'
    body += '<path d="M404 470 Q670 690 936 470" fill="none" stroke="#8b8577" stroke-width="11"/><rect x="610" y="574" width="120" height="26" rx="13" fill="#c79a62"/>'
    body += '<rect x="540" y="650" width="260" height="190" rx="6" fill="#fbf7ee"/>' + mountain_mark(670, 740, 62)
    small, more = jar(1180, 960, 220, 290, ("#fffdf3", "#f6ecd2", "#dcc9a0"), name="small")
    return sheet(body + small, defs + more)


def mountain_flower_honey():
    body, defs = jar(660, 950, 440, 600, ("#f3c565", "#d9952c", "#9c5c12"))
    flowers = ""
    for x, y, color, lean in ((1030, 560, "#9b6bb0", -60), (1150, 500, "#fbfbf3", -10), (1270, 590, "#e8c53c", 50)):
        flowers += f'<path d="M1150 960 Q1150 800 {x} {y}" stroke="#6d7f45" stroke-width="9" fill="none"/>'
        flowers += f'<path d="M{1150 + (x - 1150) * .35} 800 q{lean} -50 {lean * 1.6} -10 q{-lean * .6} 40 {-lean * 1.6} 10 Z" fill="#7d8f50"/>'
        for i in range(26):
            a, q = i * 2.4, 11 * math.sqrt(i)
            flowers += f'<ellipse cx="{x + math.cos(a) * q:.1f}" cy="{y + math.sin(a) * q * .85:.1f}" rx="17" ry="13" fill="{color}" stroke="{INK}" stroke-opacity=".18"/>'
    return sheet(body + shadow(1150, 962, 150, 18) + flowers, defs)



def shyrdak_rug():
    red, grey = "#9a2f2a", "#cfc6b6"
    body = '<rect x="222" y="142" width="1180" height="940" fill="#5b4630" opacity=".4" filter="url(#soft)"/>'
    rug = f'<rect x="210" y="120" width="1180" height="940" fill="{grey}"/><rect x="232" y="142" width="1136" height="896" fill="{red}"/><rect x="320" y="230" width="960" height="720" fill="{grey}"/>'
    for i in range(24):
        x = 262 + i * 48
        rug += f'<path d="M{x - 20} 218 L{x + 4} 162 L{x + 28} 218 Z M{x - 20} 962 L{x + 4} 1018 L{x + 28} 962 Z" fill="{grey}"/>' if x < 1340 else ""
    for i in range(14):
        y = 268 + i * 50
        rug += f'<path d="M308 {y - 20} L252 {y + 4} L308 {y + 28} Z M1292 {y - 20} L1348 {y + 4} L1292 {y + 28} Z" fill="{grey}"/>'
    for row in range(2):
        for col in range(3):
            x, y, flip = 480 + col * 320, 410 + row * 360, (row + col) % 2
            rug += f'<rect x="{x - 150}" y="{y - 170}" width="300" height="340" fill="{red if flip else grey}" stroke="{grey if flip else red}" stroke-width="14"/>'
            rug += f'<g transform="translate({x} {y}) scale(.93 1.06) translate({-x} {-y})">{horns(x, y, 168, grey if flip else red, 15)}</g>'
    stitches = '<g fill="none" stroke="#3d2320" stroke-opacity=".28" stroke-width="3" stroke-dasharray="9 8"><rect x="222" y="131" width="1158" height="918"/><rect x="312" y="222" width="976" height="736"/><rect x="332" y="242" width="936" height="696"/></g>'
    return sheet(body + f'<g filter="url(#felt)">{rug}</g>{stitches}', ground=False)


def felt_slippers():
    defs = ball("upper", "#b9b4ab", "#8e8981", "#5f5a53") + ball("inside", "#4d4842", "#5d5851", "#7b756c")
    body = ""
    for x, lean, side in ((600, -9, 1), (1000, 9, -1)):
        shape = "M0 -360 C130 -372 170 -240 158 -110 C148 0 118 90 128 210 C136 330 70 380 0 380 C-70 380 -136 330 -124 210 C-112 90 -176 10 -176 -110 C-178 -250 -120 -352 0 -360 Z"
        body += f'<g transform="translate({x} 620) rotate({lean}) scale({side} 1)"><path d="{shape}" fill="#5b4630" opacity=".4" filter="url(#soft)" transform="translate(20 26)"/>'
        body += f'<g filter="url(#felt)"><path d="{shape}" fill="url(#upper)"/><path d="M-4 -30 C70 -30 92 60 88 200 C88 300 50 338 0 338 C-50 338 -86 300 -84 200 C-86 60 -76 -30 -4 -30 Z" fill="url(#inside)"/>'
        body += '<path d="M-4 -30 C70 -30 92 60 88 200 C88 300 50 338 0 338 C-50 338 -86 300 -84 200 C-86 60 -76 -30 -4 -30 Z" fill="none" stroke="#c8c3ba" stroke-width="16"/></g></g>'
    return sheet(body, defs, ground=False)


def kalpak_hat():
    defs = gradient("white", [(0, "#d6d0c3"), (.3, "#fffefa"), (.65, "#f3eee2"), (1, "#c4bcab")])
    body = shadow(820, 985, 470, 42)
    hat = '<path d="M470 900 C480 620 640 330 800 190 C960 330 1120 620 1130 900 Z" fill="url(#white)"/>'
    hat += '<path d="M400 985 C420 860 470 806 520 800 Q800 880 1080 800 C1130 806 1180 860 1200 985 Q800 1080 400 985 Z" fill="#f7f3e9"/><path d="M400 985 C420 860 470 806 520 800 Q800 880 1080 800 C1130 806 1180 860 1200 985" fill="none" stroke="#2b2622" stroke-width="15"/>'
    hat += '<path d="M400 985 Q800 1080 1200 985" fill="none" stroke="#b9b09e" stroke-width="5"/><path d="M800 190 V842 M800 190 C700 380 620 600 606 822 M800 190 C900 380 980 600 994 822" fill="none" stroke="#2b2622" stroke-width="9"/>'
    vines = ""
    for sign in (-1, 1):
        x = 800 + sign * 96
        vines += f'<path d="M{x} 800 C{x + sign * 40} 720 {x - sign * 40} 640 {x - sign * 8} 560 C{x + 6 * sign} 510 {x - sign * 34} 470 {x - sign * 44} 420"/>'
        for k, (dx, y, direction) in enumerate(((26, 745, 1), (-30, 680, -1), (16, 600, 1), (-40, 520, -1))):
            vines += f'<path d="{spiral(x + sign * dx * 1.4, y, 30 - k * 3, 1.1, math.pi / 2, direction * sign)}"/>'
    body += f'<g filter="url(#hand)">{hat}<g fill="none" stroke="#2b2622" stroke-width="7" stroke-linecap="round">{vines}</g></g>'
    return sheet(body + '<circle cx="800" cy="192" r="20" fill="#2b2622"/><path d="M800 205 q8 60 -6 96 M800 205 q22 50 20 92" stroke="#2b2622" stroke-width="6" fill="none"/>', defs)



def felt_coasters():
    body = ""
    for x, y, ground, figure in ((560, 440, "#9a2f2a", "#efe6d3"), (1040, 440, "#2f4a6b", "#efe6d3"), (560, 860, "#efe6d3", "#5f6b3a"), (1040, 860, "#3a3734", "#c9bda5")):
        lines = "".join(f'<path d="M{x - 150} {y + k} Q{x} {y + k * .35} {x + 150} {y + k} M{x + k} {y - 150} Q{x + k * .35} {y} {x + k} {y + 150}"/>' for k in (-62, 0, 62))
        body += f'<circle cx="{x + 10}" cy="{y + 16}" r="192" fill="#5b4630" opacity=".42" filter="url(#soft)"/><g filter="url(#felt)"><circle cx="{x}" cy="{y}" r="190" fill="{ground}"/>'
        body += f'<g fill="none" stroke="{figure}" stroke-width="17" stroke-linecap="round"><circle cx="{x}" cy="{y}" r="146" stroke-width="24"/>{lines}</g></g>'
    return sheet(body, ground=False)


def goat_milk_soap():
    cream = ("#fffaf0", "#f5ead6", "#d9c9ab")
    back = bar(640, 520, 520, 210, 120, cream)
    front = bar(400, 740, 560, 220, 130, cream)
    band = '<path d="M580 742 V960 H800 V742 L906 672 H686 Z" fill="#e2d3b6"/><path d="M580 742 H800 L906 672 H686 Z" fill="#efe3cb"/>' + mountain_mark(690, 850, 54)
    return sheet(back + front + band)


def calendula_soap():
    gold, rng = ("#f3d077", "#e5b64a", "#b98526"), random.Random(3)
    def flecks(x, y, w, h):
        return "".join(f'<path d="M{rng.uniform(x + 20, x + w - 50):.0f} {rng.uniform(y + 20, y + h - 20):.0f} q{rng.uniform(8, 18):.0f} {rng.uniform(-12, 4):.0f} {rng.uniform(18, 34):.0f} {rng.uniform(-6, 10):.0f}" stroke="{rng.choice(["#d9701c", "#e88a1f", "#c25a12"])}" stroke-width="{rng.uniform(6, 11):.0f}" stroke-linecap="round" fill="none"/>' for _ in range(44))
    back = bar(300, 600, 500, 190, 110, gold, flecks(300, 600, 500, 190))
    front = bar(560, 770, 540, 200, 120, gold, flecks(560, 770, 540, 200))
    flower = shadow(1260, 940, 150, 24)
    for ring, (count, r, color) in enumerate(((22, 128, "#e0781c"), (18, 96, "#ee9427"), (13, 62, "#f6ad3c"))):
        for i in range(count):
            flower += f'<ellipse cx="{1250 + r * .62}" cy="880" rx="{r * .5:.0f}" ry="15" fill="{color}" stroke="#a8520f" stroke-opacity=".3" stroke-width="2" transform="rotate({i * 360 / count + ring * 9:.0f} 1250 880)"/>'
    return sheet(back + front + flower + '<circle cx="1250" cy="880" r="30" fill="#8a4a14"/>')


def wool_wash_soap():
    cloth = '<g filter="url(#felt)"><rect x="330" y="860" width="980" height="72" rx="34" fill="#8f8a80"/><rect x="310" y="915" width="1010" height="78" rx="36" fill="#a29c91"/><path d="M330 880 L460 760 H1200 L1310 880 Z" fill="#b4aea2" stroke="#b4aea2" stroke-width="20" stroke-linejoin="round"/></g>'
    block = bar(560, 560, 480, 270, 150, ("#f8f0d2", "#eee0b4", "#cbb87f"))
    stamp = f'<g opacity=".5"><circle cx="800" cy="695" r="78" fill="none" stroke="{INK}" stroke-width="6"/>{mountain_mark(800, 695, 46)}</g>'
    return sheet(shadow(820, 985, 540, 44) + cloth + block + stamp)


FRESH = ball("fresh", "#f3efa0", "#cfcf5c", "#8d9a35")


def half(cx, cy, r, turn, name="dried"):
    shape = f"M{cx} {cy - r * 1.25} C{cx + r * .5} {cy - r * 1.2} {cx + r * .55} {cy - r * .6} {cx + r * .8} {cy - r * .2} C{cx + r * 1.15} {cy + r * .4} {cx + r * .7} {cy + r} {cx} {cy + r * .96} C{cx - r * .75} {cy + r} {cx - r * 1.15} {cy + r * .35} {cx - r * .8} {cy - r * .25} C{cx - r * .55} {cy - r * .6} {cx - r * .5} {cy - r * 1.2} {cx} {cy - r * 1.25} Z"
    rng = random.Random(int(cx + cy))
    folds = "".join(f'<path d="M{cx + rng.uniform(-.6, .4) * r:.0f} {cy + rng.uniform(-.5, .7) * r:.0f} q{rng.uniform(10, 40):.0f} {rng.uniform(-26, 26):.0f} {rng.uniform(40, 80):.0f} {rng.uniform(-20, 20):.0f}" stroke="#7a4a1d" stroke-opacity=".45" stroke-width="4" fill="none" stroke-linecap="round"/>' for _ in range(13))
    core = f'<ellipse cx="{cx}" cy="{cy + r * .3}" rx="{r * .24}" ry="{r * .34}" fill="#8a531f" opacity=".8"/><path d="M{cx} {cy - r * .05} V{cy - r * .95}" stroke="#8a531f" stroke-opacity=".6" stroke-width="6"/>'
    return f'<g transform="rotate({turn} {cx} {cy})">{shadow(cx + 14, cy + r * .3, r * .95, r * .7, .25)}<g filter="url(#hand)"><path d="{shape}" fill="url(#{name})" stroke="#6e4119" stroke-opacity=".6" stroke-width="5"/>{folds}{core}</g></g>'


def dried_pears():
    defs = FRESH + ball("dried", "#dca457", "#b9772f", "#83491a")
    halves = half(420, 620, 140, -30) + half(720, 560, 140, 16) + half(330, 910, 140, 60) + half(610, 880, 150, -8) + half(910, 850, 140, 38)
    return sheet(halves + pear(1240, 780, 190, "fresh"), defs, ground=False)


def dried_pear_slices():
    defs = ball("slice", "#fff6d8", "#f0dca6", "#d9bd78")
    body = ""
    for x, y, r, turn in ((520, 420, 205, 8), (930, 380, 190, 40), (1190, 680, 200, 20), (760, 760, 220, 62), (390, 830, 190, 33)):
        rng = random.Random(x)
        rim = " ".join(f"{x + math.cos(i * math.tau / 40) * (r + rng.uniform(-9, 9)):.0f},{y + math.sin(i * math.tau / 40) * (r + rng.uniform(-9, 9)):.0f}" for i in range(40))
        petals = "".join(f'<path d="M{x} {y} Q{x - r * .13} {y - r * .2} {x} {y - r * .4} Q{x + r * .13} {y - r * .2} {x} {y} Z" fill="#b98a45" transform="rotate({turn + k * 72} {x} {y})"/><ellipse cx="{x}" cy="{y - r * .22}" rx="7" ry="16" fill="#5a3a1a" transform="rotate({turn + k * 72} {x} {y})"/>' for k in range(5))
        rays = "".join(f'<path d="M{x} {y - r * .5} V{y - r * .86}" stroke="#d2b06a" stroke-opacity=".5" stroke-width="4" transform="rotate({k * 18} {x} {y})"/>' for k in range(20))
        body += f'<circle cx="{x + 12}" cy="{y + 18}" r="{r}" fill="#5b4630" opacity=".36" filter="url(#soft)"/><g filter="url(#hand)"><polygon points="{rim}" fill="url(#slice)" stroke="#a97c33" stroke-width="12" stroke-linejoin="round"/>{rays}{petals}</g>'
    return sheet(body, defs, ground=False)


def pear_jam():
    body, defs = jar(680, 950, 430, 520, ("#f2bd62", "#d98f2c", "#9d5a14"), cloth="#e9e2d2")
    return sheet(body + pear(1170, 790, 165, "fresh"), defs + FRESH)


def fresh_nashpati():
    return sheet(pear(520, 730, 205, "fresh", tilt=-7) + pear(1060, 720, 215, "fresh", tilt=9) + pear(780, 800, 200, "fresh"), FRESH)


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
    sky = gradient("sky", [(0, "#cfdde3"), (1, "#f6efdf")], 0, 0, 0, 1)
    frame = '<rect width="1600" height="1200" fill="none" stroke="#f4eee0" stroke-width="90"/>'
    return sheet(f'<rect width="1600" height="1200" fill="url(#sky)"/>{body}{frame}', sky + defs, ground=False)


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
    "products/white-honey-pail": white_honey_pail, "products/mountain-flower-honey": mountain_flower_honey,
    "products/shyrdak-rug": shyrdak_rug, "products/felt-slippers": felt_slippers, "products/kalpak-hat": kalpak_hat,
    "products/felt-coasters": felt_coasters, "products/goat-milk-soap": goat_milk_soap,
    "products/calendula-soap": calendula_soap, "products/wool-wash-soap": wool_wash_soap, "products/dried-pears": dried_pears,
    "products/dried-pear-slices": dried_pear_slices, "products/pear-jam": pear_jam, "products/fresh-nashpati": fresh_nashpati,
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
