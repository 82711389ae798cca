"""Pictures as they are published and as a browser shows them: the right file for each screen, no jump, and nothing in them but pixels."""

import hashlib
import json
import os
import re
import struct
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest

PRODUCT = "en/products/shyrdak-rug/"
# Parts of a WebP that hold pixels, and segments of a JPEG without which it cannot be decoded.
WEBP_PARTS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}
JPEG_SEGMENTS = {0xC0, 0xC4, 0xDB, 0xDD, 0xE0}
CHOSEN = """[...document.querySelectorAll('main img')].map(i => [i.currentSrc, i.naturalWidth, i.getBoundingClientRect().width, i.complete, i.loading, i.fetchPriority, i.getBoundingClientRect().top])"""
# Every picture is asked for, and whoever cannot be shown says so.
ALL_LOADED = """Promise.all([...document.images].map(i => { i.loading = 'eager'; return i.decode().then(() => null, () => i.currentSrc) })).then(all => all.filter(Boolean))"""
# What moves once the page has been read: a busy machine may paint half of a page, which is another matter.
SHIFT = """new Promise(done => { const read = performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd;
    let sum = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) if (e.startTime > read) sum += e.value }).observe({type: 'layout-shift', buffered: true});
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum), 100))) })"""


def webp(data):
    """(width, height, names of all parts)"""
    assert data[:4] == b"RIFF" and data[8:12] == b"WEBP" and struct.unpack("<I", data[4:8])[0] == len(data) - 8
    parts, offset = {}, 12
    while offset < len(data):
        length = struct.unpack("<I", data[offset + 4:offset + 8])[0]
        parts[data[offset:offset + 4]] = data[offset + 8:offset + 8 + length]
        offset += 8 + length + length % 2
    if b"VP8 " in parts:
        size = struct.unpack("<HH", parts[b"VP8 "][6:10])
        return size[0] & 0x3FFF, size[1] & 0x3FFF, set(parts)
    bits = struct.unpack("<I", parts[b"VP8L"][1:5])[0]
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, set(parts)


def jpeg(data):
    """(width, height, markers of all segments before the pixels)"""
    assert data[:2] == b"\xff\xd8"
    markers, offset, size = set(), 2, None
    while data[offset + 1] != 0xDA:
        marker, length = data[offset + 1], struct.unpack(">H", data[offset + 2:offset + 4])[0]
        markers.add(marker)
        if marker == 0xC0:
            size = struct.unpack(">HH", data[offset + 5:offset + 9])
        offset += 2 + length
    return size[1], size[0], markers


@pytest.fixture(scope="session")
def pictures(public):
    found = sorted(path for path in (public / "assets").iterdir() if path.suffix in {".webp", ".jpg"})
    assert len(found) > 100
    return found


def test_nothing_but_pixels_is_published(public, pictures):
    originals = {hashlib.sha256(path.read_bytes()).digest() for path in Path("content").rglob("*") if path.suffix.lower() in {".jpg", ".jpeg", ".png", ".webp", ".gif"}}
    assert originals
    for path in pictures:
        data = path.read_bytes()
        if path.suffix == ".webp":
            assert webp(data)[2] <= WEBP_PARTS, path.name
        else:
            assert jpeg(data)[2] <= JPEG_SEGMENTS, path.name
        assert not any(word in data for word in (b"Exif", b"ns.adobe", b"Photoshop", b"ICC_PROFILE")), path.name
    for path in public.rglob("*"):
        if path.is_file():
            assert hashlib.sha256(path.read_bytes()).digest() not in originals, f"{path.relative_to(public)} is an original"


def test_every_file_has_the_size_that_its_name_and_its_pages_say(catalogue, public, pictures):
    sizes = {path.name: (webp if path.suffix == ".webp" else jpeg)(path.read_bytes())[:2] for path in pictures}
    for name, (width, height) in sizes.items():
        ending = re.search(r"-(\w+)\.\w+$", name)[1]
        assert width == int(ending) if ending != "card" else width <= 1200 and abs(width * 630 - height * 1200) <= 1200, name
    used = set()
    for page in catalogue.readable():
        for image in page.all("img"):
            if "/assets/" not in (image.get("src") or ""):
                continue
            width, height = int(image.get("width")), int(image.get("height"))
            parent = [source for picture in page.all("picture") if image in list(picture) for source in picture]
            assert len(parent) == 2 and parent[0].get("type") == "image/webp" and parent[0].get("sizes"), f"{page.path}: {image.get('src')}"
            for element in parent:
                for candidate in filter(None, (element.get("srcset") or "").split(", ")):
                    address, descriptor = candidate.split()
                    name = address.rsplit("/", 1)[1]
                    used.add(name)
                    assert sizes[name][0] == int(descriptor[:-1])
                    assert abs(sizes[name][0] * height - sizes[name][1] * width) <= max(width, height), f"{page.path}: {name} has another form than the page says"
            used.add(image.get("src").rsplit("/", 1)[1])
            assert image.get("alt") is not None and not image.get("style")
        for meta in page.named("meta", property="og:image"):
            name = urlsplit(meta.get("content")).path.rsplit("/", 1)[1]
            used.add(name)
            said = [int(next(page.named("meta", property=f"og:image:{side}")).get("content")) for side in ("width", "height")]
            assert name.endswith("-card.jpg") and tuple(said) == sizes[name] == (1200, 630), page.path
    assert len(used) > 50


@pytest.mark.parametrize("width, scale", [(320, 1), (390, 3), (768, 2), (1280, 1), (1280, 2)])
def test_a_screen_gets_a_file_that_fits_it(tab, address, width, scale):
    tab.ask("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=scale, mobile=width < 600)
    # A browser takes a larger file that it has already.
    tab.ask("Network.clearBrowserCache")
    tab.ask("Network.setCacheDisabled", cacheDisabled=True)
    # A scrollbar that appears moves the page too, and is another matter.
    tab.ask("Emulation.setScrollbarsHidden", hidden=True)
    for path in (PRODUCT, "en/products/"):
        tab.go(address + path)
        assert tab.run(ALL_LOADED) == []
        shown = tab.run(CHOSEN)
        assert shown
        for source, natural, room, complete, *_ in shown:
            file = re.search(r"-(\d+)\.webp$", source)
            assert complete and file, f"{source} is no WebP of a width"
            # `naturalWidth` of a candidate is in CSS pixels by its density, so the name tells the pixels.
            pixels, needed = int(file[1]), room * scale
            assert pixels >= min(needed * .97, 1080), f"{path} at {width} × {scale}: {pixels} pixels for {needed:.0f}"
            assert pixels <= max(320, needed * 2.6), f"{path} at {width} × {scale}: {pixels} pixels for {needed:.0f}"
    assert tab.complaints == []


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_when_pictures_arrive(tab, address, width):
    tab.ask("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=width < 600)
    tab.ask("Network.setCacheDisabled", cacheDisabled=True)
    tab.ask("Emulation.setScrollbarsHidden", hidden=True)
    for path in (PRODUCT, "en/", "en/products/", "ja/products/", "en/villages/at-bashy/"):
        tab.go(address + path)
        assert tab.run(ALL_LOADED) == []
        assert tab.run(SHIFT) == 0, path
    tab.ask("Network.setCacheDisabled", cacheDisabled=False)


def test_the_first_picture_is_fetched_first_and_what_is_below_waits(tab, address):
    tab.ask("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=2, mobile=True)
    tab.go(address + PRODUCT)
    first, *others = tab.run(CHOSEN)
    assert first[5] == "high" and first[4] != "lazy"
    assert all(other[4] == "lazy" and other[5] == "auto" for other in others)
    tab.go(address + "en/products/")
    cards = tab.run(CHOSEN)
    assert [card[4] for card in cards[3:]] == ["lazy"] * len(cards[3:]) and len(cards) > 6


def test_a_place_has_its_colour_before_the_picture(tab, address):
    tab.ask("Network.setBlockedURLs", urls=["*.webp", "*.jpg"])
    tab.go(address + PRODUCT)
    image = tab.run("(() => { const i = document.querySelector('main img'); return [i.dataset.tint, getComputedStyle(i).backgroundColor] })()")
    tab.ask("Network.setBlockedURLs", urls=[])
    red, green, blue = (int(digit) * 68 + 34 for digit in image[0])
    assert image[1] == f"rgb({red}, {green}, {blue})"
    tab.complaints.clear()


def test_the_files_are_found_by_machines_too(catalogue, public):
    """Structured data and the product data name a file that is there."""
    program = os.environ.get("IPPIN")
    site = public.parent
    record = json.loads(subprocess.run([program, "inspect", "products/shyrdak-rug", "--site", site, "--json"], capture_output=True, text=True).stdout or "null")
    if record:
        photo = record["photos"][0]
        assert (public / photo["path"].lstrip("/")).is_file() and photo["source"].startswith("content/")
    for page in catalogue.readable():
        for script in page.named("script", type="application/ld+json"):
            for address in re.findall(r'"(https?://[^"]+/assets/[^"]+)"', script.text or ""):
                assert (public / "assets" / address.rsplit("/", 1)[1]).is_file(), f"{page.path}: {address}"
