"""Pictures that strangers sent, made anew without what cameras and programs write into them.

Invariants:
- What comes out holds the pixels of the first frame and nothing else of the file: no place, time or device.
- The file is opened in a process of its own that holds no secret, with limits on memory and time; whatever happens
  to it, the answer here is a picture or None.
"""

from __future__ import annotations

import asyncio
import io
import logging
import sys

log = logging.getLogger(__name__)

LONGEST_SIDE = 2048
"""Pixels. More than Discord shows, and small enough to be sent by any bot."""
MOST_PIXELS = 100_000_000
"""A picture that says it is larger is not opened: it would need more memory than it is worth."""
SECONDS = 20
MEMORY = 1_500 * 1024 * 1024
ENDING = "jpg"
FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP")


async def without_metadata(contents: bytes) -> bytes | None:
    """Return a picture as a JPEG file with its pixels alone; None where it cannot be read as a picture."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-I", "-c", "import sys; sys.path[:0] = sys.argv[1:]; from bot.pictures import child; child()"),
        *[path for path in sys.path if path],
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={},
    )
    try:
        made, _ = await asyncio.wait_for(child.communicate(contents), SECONDS)
    except TimeoutError:
        made = b""
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0 or not made:
        log.info("a file could not be shown as a picture exit=%s", child.returncode)
        return None
    return made


def child() -> None:
    """Read a picture from standard input, write its pixels to standard output. Runs in a process of its own."""
    _limit()
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    with Image.open(io.BytesIO(sys.stdin.buffer.read()), formats=FORMATS) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise SystemExit(1)
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        upright = ImageOps.exif_transpose(picture).convert("RGBA")
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        plain = Image.new("RGB", upright.size, "white")
        plain.paste(upright, mask=upright.getchannel("A"))
        plain.save(sys.stdout.buffer, "JPEG", quality=88)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit holds there too
        return
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
