"""Pictures that strangers sent, opened in a process of their own."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from bot import pictures

CANARY = "52.5200 N 13.4050 E by Ada"


def a_picture(format: str, size: tuple[int, int] = (40, 20)) -> bytes:
    """Return a picture whose left half is black, with words in every place where a camera could put them."""
    picture = Image.new("RGB", size, "white")
    picture.paste("black", (0, 0, size[0] // 2, size[1]))
    exif, made = Image.Exif(), io.BytesIO()
    exif[0x010E] = exif[0x013B] = CANARY
    picture.save(made, format, **({"comment": CANARY} if format == "GIF" else {"exif": exif}))
    assert CANARY.encode() in made.getvalue()
    return made.getvalue()


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "GIF"])
async def test_only_what_is_seen_comes_out(format: str) -> None:
    made = await pictures.without_metadata(a_picture(format))
    assert made is not None
    assert CANARY.encode() not in made
    with Image.open(io.BytesIO(made)) as shown:
        assert (shown.format, shown.size) == ("JPEG", (40, 20))
        assert not shown.getexif()
        left, right = shown.convert("L").getpixel((5, 10)), shown.convert("L").getpixel((35, 10))
    assert isinstance(left, int)
    assert isinstance(right, int)
    assert left < 40 < 200 < right


async def test_a_large_one_becomes_smaller() -> None:
    made = await pictures.without_metadata(a_picture("JPEG", (5000, 2500)))
    assert made is not None
    with Image.open(io.BytesIO(made)) as shown:
        assert shown.size == (pictures.LONGEST_SIDE, pictures.LONGEST_SIDE // 2)


async def test_what_is_no_picture_is_none() -> None:
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(bomb, "PNG")
    for contents in (b"", b"<html><script>alert(1)</script>", a_picture("PNG")[:60], bomb.getvalue()):
        assert await pictures.without_metadata(contents) is None
