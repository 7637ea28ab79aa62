"""A letter by hand on lined paper, photographed flat: uneven lines, blue ink, a little shadow."""

from __future__ import annotations

import random
from io import BytesIO
from typing import Any

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from .fonts import HANDS, face_file
from .pieces import SAMPLE_LINE
from .scan import grain

SIZE = (1240, 1754)
INK = (34, 48, 112)
LINE = 50


def handwritten_jpeg(piece: dict[str, Any]) -> bytes:
    """The letter as the JPEG of a scan."""
    chance = random.Random(20)
    page = _lined_paper()
    for number, line in enumerate((*piece["lines"].strip().split("\n"), "", piece["signed"])):
        _write(page, line, 190, 186 + number * LINE, chance)
    face = ImageFont.truetype(str(face_file("Liberation Sans")), 18)
    ImageDraw.Draw(page).text((SIZE[0] / 2, SIZE[1] - 38), SAMPLE_LINE, fill=(110, 110, 110), font=face, anchor="ms")
    target = BytesIO()
    _scanned(page, chance).save(target, "JPEG", quality=64, dpi=(150, 150))
    return target.getvalue()


def _lined_paper() -> Image.Image:
    page = Image.new("RGB", SIZE, (250, 248, 240))
    pen = ImageDraw.Draw(page)
    for y in range(190, SIZE[1] - 70, LINE):
        pen.line((0, y, SIZE[0], y), fill=(196, 210, 226), width=2)
    pen.line((160, 0, 160, SIZE[1]), fill=(226, 170, 170), width=2)
    return page


def _write(page: Image.Image, line: str, x: float, base: float, chance: random.Random) -> None:
    """Each word a little higher, lower, larger or bolder than the last, drifting along the line."""
    pen = ImageDraw.Draw(page)
    drift = chance.uniform(-0.006, 0.004)
    x += chance.uniform(-6, 10)
    for word in line.split(" "):
        face = ImageFont.truetype(str(face_file(HANDS["neighbour"])), chance.randint(57, 61))
        y = base + drift * x + chance.uniform(-2.5, 2.5)
        tone = chance.randint(-10, 14)
        pen.text((x, y), word, fill=(INK[0] + tone, INK[1] + tone, INK[2] + tone), font=face, anchor="ls")
        x += pen.textlength(word, font=face) + chance.uniform(11, 18)


def _scanned(page: Image.Image, chance: random.Random) -> Image.Image:
    light = Image.new("L", (4, 6))
    light.putdata([min(255, 226 + chance.randint(0, 16) + 4 * (step % 4)) for step in range(24)])
    page = ImageChops.multiply(page, light.resize(SIZE, Image.Resampling.BICUBIC).convert("RGB"))
    noise = Image.merge("RGB", [grain(SIZE, chance)] * 3)
    page = Image.blend(page.filter(ImageFilter.GaussianBlur(0.7)), noise, 0.05)
    return page.rotate(-0.7, Image.Resampling.BICUBIC, fillcolor=(150, 146, 140))
