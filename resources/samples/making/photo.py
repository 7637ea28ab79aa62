"""Snapshots as a phone takes them: a drawn room with soft focus, grain, a tilt, and EXIF that says how it was held."""

from __future__ import annotations

import random
from io import BytesIO

from PIL import ExifTags, Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from .fonts import HANDS, face_file
from .pieces import SAMPLE_LINE
from .rooms import bedroom, stairwell
from .scan import grain
from .scene import Scene

SIZE = (1080, 1440)
HELD_UPRIGHT = 6
"""EXIF orientation of a phone held upright: the bytes lie on their side and must be turned a quarter to the right."""


def bedroom_jpeg() -> bytes:
    """The room of the two children."""
    scene = Scene((SIZE[0] * 2, SIZE[1] * 2), (1.5, 1.45, -1.55), pitch=-0.1, yaw=0.03, zoom=0.68)
    bedroom(scene, childs_drawing())
    return _snapshot(scene.image, "2026:11:14 16:42:10", warmth=1.05, seed=5)


def stairwell_jpeg() -> bytes:
    """The shared stairwell, empty and clean."""
    scene = Scene((SIZE[0] * 2, SIZE[1] * 2), (1.2, 1.55, -2.0), pitch=-0.06, yaw=-0.05, zoom=0.72)
    stairwell(scene)
    return _snapshot(scene.image, "2026:11:17 19:58:31", warmth=0.97, seed=9)


def childs_drawing() -> Image.Image:
    """A drawing in felt-tip: a house, four people and a sun."""
    paper = Image.new("RGB", (420, 300), (247, 245, 238))
    pen = ImageDraw.Draw(paper)
    pen.line((140, 240, 140, 130, 260, 130, 260, 240, 140, 240), fill=(190, 40, 40), width=7)
    pen.line((128, 134, 200, 66, 272, 134), fill=(40, 70, 190), width=8)
    pen.rectangle((186, 180, 216, 240), outline=(120, 70, 20), width=6)
    pen.arc((330, 14, 402, 86), 0, 360, fill=(240, 180, 10), width=8)
    for x, tall in ((40, 90), (80, 76), (300, 58), (340, 46)):
        pen.ellipse((x - 12, 240 - tall - 24, x + 12, 240 - tall), outline=(30, 30, 30), width=5)
        pen.line((x, 240 - tall, x, 252, x - 14, 270), fill=(30, 120, 60), width=5)
        pen.line((x, 252, x + 14, 270), fill=(30, 120, 60), width=5)
        pen.line((x - 20, 262 - tall, x + 20, 262 - tall), fill=(30, 120, 60), width=5)
    hand = ImageFont.truetype(str(face_file(HANDS["child"])), 46)
    pen.text((20, 10), "ons huis", fill=(130, 40, 140), font=hand)
    return paper


def _snapshot(image: Image.Image, taken: str, *, warmth: float, seed: int) -> bytes:
    chance = random.Random(seed)
    picture = image.resize(SIZE, Image.Resampling.LANCZOS)
    picture = picture.rotate(chance.uniform(-1.4, 1.4), Image.Resampling.BICUBIC).crop(
        (24, 32, SIZE[0] - 24, SIZE[1] - 32)
    )
    picture = picture.filter(ImageFilter.GaussianBlur(0.9))
    picture = ImageChops.multiply(picture, _falloff(picture.size))
    picture = _grained(picture, chance)
    red, green, blue = picture.split()
    picture = Image.merge("RGB", (_lit(red, warmth), green, _lit(blue, 2 - warmth)))
    picture = ImageEnhance.Brightness(ImageEnhance.Contrast(picture).enhance(0.95)).enhance(1.12)
    return _as_phone_jpeg(_marked(picture), taken)


def _falloff(size: tuple[int, int]) -> Image.Image:
    """Darker towards the corners, as a small lens draws."""
    small = Image.new("L", (9, 9))
    small.putdata([round(255 - 7 * ((x - 4.6) ** 2 + (y - 3.6) ** 2) / 2) for y in range(9) for x in range(9)])
    return small.resize(size, Image.Resampling.BICUBIC).convert("RGB")


def _grained(picture: Image.Image, chance: random.Random) -> Image.Image:
    noise = Image.merge("RGB", [grain(picture.size, chance) for _ in range(3)])
    return Image.blend(picture, noise, 0.07)


def _lit(band: Image.Image, factor: float) -> Image.Image:
    return band.point(lambda tone: min(255, round(tone * factor)))


def _marked(picture: Image.Image) -> Image.Image:
    face = ImageFont.truetype(str(face_file("Liberation Sans")), 17)
    pen = ImageDraw.Draw(picture)
    pen.text(
        (picture.width / 2, picture.height - 14),
        SAMPLE_LINE,
        fill=(240, 240, 240),
        font=face,
        anchor="ms",
        stroke_width=1,
        stroke_fill=(60, 60, 60),
    )
    return picture


def _as_phone_jpeg(picture: Image.Image, taken: str) -> bytes:
    """The bytes lie on their side. The place in the EXIF is in the sea: it must never reach a bundle."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = HELD_UPRIGHT
    exif[ExifTags.Base.Make] = "Voorbeeld"
    exif[ExifTags.Base.Model] = "Telefoon"
    exif[ExifTags.Base.DateTime] = taken
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef], place[ExifTags.GPS.GPSLatitude] = "N", (53.0, 30.0, 0.0)
    place[ExifTags.GPS.GPSLongitudeRef], place[ExifTags.GPS.GPSLongitude] = "E", (3.0, 30.0, 0.0)
    target = BytesIO()
    picture.transpose(Image.Transpose.ROTATE_90).save(target, "JPEG", quality=80, exif=exif.tobytes(), dpi=(72, 72))
    return target.getvalue()
