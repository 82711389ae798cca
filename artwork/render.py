"""Renders the photographs of the sample catalogue.

    python render.py --list
    python render.py --draft products/white-honey/jar.jpg     a small one into /tmp/drafts/
    python render.py products/white-honey/jar.jpg             the real one into content/
    python render.py --draft white-honey                      all whose name contains this
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from studio import registry, scene  # noqa: E402

CONTENT = HERE.parent / "content"
DRAFTS = Path("/tmp/drafts")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Render photographs of the sample catalogue.")
    parser.add_argument("names", nargs="*", help="a path below content/, or a part of it")
    parser.add_argument("--draft", action="store_true", help="480 x 360 into /tmp/drafts/")
    parser.add_argument("--samples", type=int, help="samples for each pixel, instead of the usual number")
    parser.add_argument("--list", action="store_true", help="print the names of all shots")
    return parser.parse_args()


def render(name: str, draft: bool, samples: int | None) -> Path:
    """Builds one scene from nothing and renders it."""
    quality = scene.DRAFT if draft else scene.FINAL
    if samples:
        quality = scene.Quality(quality.width, quality.height, samples, quality.threshold)
    scene.reset()
    scene.configure(quality)
    registry.SHOTS[name]()
    target = DRAFTS / name.replace("/", "_") if draft else CONTENT / name
    scene.deliver(target)
    return target


def main() -> int:
    args = arguments()
    shots = registry.load()
    if args.list:
        print(*sorted(shots), sep="\n")
        return 0
    wanted = [name for name in sorted(shots) if any(part in name for part in args.names)]
    if not wanted:
        print("no shot of that name", file=sys.stderr)
        return 1
    for name in wanted:
        start = time.monotonic()
        target = render(name, args.draft, args.samples)
        print(f"{target}  {target.stat().st_size // 1024} KB  {time.monotonic() - start:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
