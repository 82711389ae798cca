#!/usr/bin/env python3
"""Makes the pictures beside this file, by libvips: run it in this folder. They are checked in, so that tests need nothing but the program."""

import ctypes
import struct
import zlib
from ctypes import byref, c_double, c_int, c_void_p
from pathlib import Path

VIPS = ctypes.CDLL("libvips.so.42")
VIPS.vips_init(b"make")
WIDTH, HEIGHT = 96, 64
# What libvips reads when it is asked for pixels.
KEPT = []
RED, BLUE = (208, 32, 32), (32, 48, 200)


def png(width, height, rows, depth=8, colour=2):
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def halves(left, right, width=WIDTH, height=HEIGHT):
    """Two colours side by side."""
    return png(width, height, (b"\0" + bytes(left) * (width // 2) + bytes(right) * (width // 2)) * height)


def call(name, *arguments):
    if getattr(VIPS, name)(*arguments, None):
        VIPS.vips_error_buffer.restype = ctypes.c_char_p
        raise RuntimeError(VIPS.vips_error_buffer().decode())


def step(name, image, *arguments):
    out = c_void_p()
    call(name, image, byref(out), *arguments)
    return out


def opened(data):
    out = c_void_p()
    call("vips_pngload_buffer", data, ctypes.c_size_t(len(data)), byref(out))
    KEPT.append(data)
    return out


def segment(marker, data):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def exif():
    """Orientation 6 and a place: what telephones write."""
    make = b"SECRET-CAMERA\0"
    gps = 8 + 2 + 3 * 12 + 4
    place = gps + 2 + 2 * 12 + 4
    entries = struct.pack(">HHII", 0x010F, 2, len(make), place + 24) + struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) + struct.pack(">HHII", 0x8825, 4, 1, gps)
    directory = struct.pack(">H", 3) + entries + struct.pack(">I", 0)
    positions = struct.pack(">HHI4s", 0x0001, 2, 2, b"N\0\0\0") + struct.pack(">HHII", 0x0002, 5, 3, place)
    return b"Exif\0\0MM\0*\0\0\0\x08" + directory + struct.pack(">H", 2) + positions + struct.pack(">I", 0) + struct.pack(">IIIIII", 41, 1, 10, 1, 30, 1) + make


def with_metadata(jpeg):
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>SECRET-XMP</x:xmpmeta>"
    iptc = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", 16) + b"\x1c\x02\x50\0\x0bSECRET-IPTC"
    return jpeg[:2] + segment(0xE1, exif()) + segment(0xE1, xmp) + segment(0xED, iptc) + segment(0xFE, b"SECRET-COMMENT") + jpeg[2:]


def main():
    plain = opened(halves(RED, BLUE))
    call("vips_jpegsave", plain, b"turned.jpg", b"Q", c_int(95), b"strip", c_int(1))
    Path("turned.jpg").write_bytes(with_metadata(Path("turned.jpg").read_bytes()))
    call("vips_jpegsave", plain, b"progressive.jpg", b"interlace", c_int(1), b"strip", c_int(1))
    call("vips_jpegsave", step("vips_icc_transform", plain, b"cmyk", b"input_profile", b"srgb"), b"cmyk.jpg", b"Q", c_int(95), b"strip", c_int(1))
    # The same samples mean a stronger green in Display P3.
    call("vips_jpegsave", opened(halves((64, 200, 64), (64, 200, 64))), b"p3.jpg", b"Q", c_int(95), b"profile", b"p3")
    call("vips_pngsave", plain, b"interlaced.png", b"interlace", c_int(1))
    call("vips_pngsave", step("vips_colourspace", plain, c_int(25)), b"rgb16.png")
    call("vips_pngsave", step("vips_colourspace", plain, c_int(26)), b"grey16.png")
    call("vips_webpsave", plain, b"lossless.webp", b"lossless", c_int(1))
    call("vips_gifsave", plain, b"plain.gif")
    clear = bytes((*RED, 255)) * (WIDTH // 2) + bytes((*RED, 0)) * (WIDTH // 2)
    Path("alpha.png").write_bytes(png(WIDTH, HEIGHT, (b"\0" + clear) * HEIGHT, colour=6))
    Path("long.png").write_bytes(png(12000, 10, (b"\0" + bytes(RED) * 12000) * 10))
    Path("dot.png").write_bytes(png(1, 1, b"\0" + bytes(RED)))
    # Two frames, the second of which is blue.
    frames = opened(png(WIDTH, HEIGHT * 2, (b"\0" + bytes(RED) * WIDTH) * HEIGHT + (b"\0" + bytes(BLUE) * WIDTH) * HEIGHT))
    for name, save in ((b"moving.gif", "vips_gifsave"), (b"moving.webp", "vips_webpsave")):
        call(save, frames, name, b"page_height", c_int(HEIGHT))
    whole = Path("progressive.jpg").read_bytes()
    Path("cut-off.jpg").write_bytes(Path("cmyk.jpg").read_bytes()[: len(Path("cmyk.jpg").read_bytes()) * 2 // 3])
    Path("cut-off-progressive.jpg").write_bytes(whole[: len(whole) // 2])
    Path("cut-off.png").write_bytes(png(WIDTH, HEIGHT, b"\0" * 1000))


if __name__ == "__main__":
    main()
