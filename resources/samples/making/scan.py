"""Make a page look as if it came from a scanner: grey, a little askew, uneven light, staple and punch holes."""

from __future__ import annotations

import random
import subprocess
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import img2pdf
from PIL import Image, ImageChops, ImageDraw, ImageFilter

DPI = 120


def scanned_png(pdf: bytes, *, seed: int) -> bytes:
    """The first page as a grey PNG of sixteen tones, as an office scanner gives it."""
    page = _scanned(pdf, seed=seed).quantize(16)
    target = BytesIO()
    page.save(target, "PNG", dpi=(DPI, DPI), optimize=True)
    return target.getvalue()


def scanned_pdf(pdf: bytes, *, seed: int) -> bytes:
    """The first page as a PDF that holds only an image: no text can be searched in it."""
    target = BytesIO()
    _scanned(pdf, seed=seed).save(target, "JPEG", quality=58, dpi=(DPI, DPI))
    made: bytes = img2pdf.convert(target.getvalue(), nodate=True, engine=img2pdf.Engine.internal)
    return made


def _scanned(pdf: bytes, *, seed: int) -> Image.Image:
    chance = random.Random(seed)
    page = _on_the_glass(_page_image(pdf), chance)
    page = ImageChops.multiply(page, _uneven_light(page.size, chance))
    page = Image.blend(page, grain(page.size, chance), 0.05)
    return page.point(lambda tone: min(255, int(tone * 1.10)))


def _page_image(pdf: bytes) -> Image.Image:
    with TemporaryDirectory() as folder:
        source = Path(folder, "page.pdf")
        source.write_bytes(pdf)
        command = ["pdftoppm", "-r", str(DPI), "-gray", "-singlefile", str(source), str(Path(folder, "page"))]
        subprocess.run(command, check=True)
        image = Image.open(Path(folder, "page.pgm"))
        image.load()
        return image


def _on_the_glass(page: Image.Image, chance: random.Random) -> Image.Image:
    """Laid down crooked, with the fold, the holes and the dark edge of the lid."""
    marks = ImageDraw.Draw(page)
    for height in (0.365, 0.635):
        x, y = 24, int(page.height * height)
        marks.ellipse((x - 13, y - 13, x + 13, y + 13), fill=58)
    marks.line((34, 30, 62, 52), fill=120, width=3)
    soft = page.filter(ImageFilter.GaussianBlur(0.45))
    return soft.rotate(chance.uniform(0.5, 1.0), Image.Resampling.BICUBIC, translate=(3, 5), fillcolor=196)


def _uneven_light(size: tuple[int, int], chance: random.Random) -> Image.Image:
    light = Image.new("L", (8, 8))
    light.putdata([min(255, 236 + chance.randint(0, 14) + 2 * (step % 8)) for step in range(64)])
    light = light.resize(size, Image.Resampling.BICUBIC)
    fold = ImageDraw.Draw(light)
    for step in range(10):
        fold.line((0, size[1] // 3 + step, size[0], size[1] // 3 + step), fill=228 + 2 * abs(5 - step))
    return light.filter(ImageFilter.GaussianBlur(2))


def grain(size: tuple[int, int], chance: random.Random) -> Image.Image:
    """Noise around middle grey, the same for the same chance."""
    return Image.frombytes("L", size, chance.randbytes(size[0] * size[1])).filter(ImageFilter.GaussianBlur(0.8))
