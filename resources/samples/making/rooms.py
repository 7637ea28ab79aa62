"""The two rooms the snapshots show: a children's bedroom and a shared stairwell."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw, ImageFont

from .fonts import face_file
from .scene import Colour, Scene, shaded

WOOD = (196, 152, 104)
WHITE = (228, 226, 220)


def bedroom(scene: Scene, drawing: Image.Image) -> None:
    """A bunk bed, a desk, a window and what two children leave about."""
    _shell(scene, wall=(206, 219, 214), floor=(176, 139, 100), width=3.0, height=2.55, depth=3.3)
    _window(scene)
    _garland(scene)
    scene.picture([(0.98, 1.62, 3.29), (1.34, 1.64, 3.29), (1.35, 1.38, 3.29), (0.99, 1.36, 3.29)], drawing)
    scene.picture([(0.0, 1.9, 0.7), (0.0, 1.9, 1.2), (0.0, 1.35, 1.2), (0.0, 1.35, 0.7)], _poster())
    _rug(scene)
    _bunk_bed(scene)
    _desk(scene)
    _toys(scene)


def _shell(scene: Scene, *, wall: Colour, floor: Colour, width: float, height: float, depth: float) -> None:
    near = -1.3
    planks = 14
    for plank in range(planks):
        x, step = width * plank / planks, width / planks
        tone = 0.9 + 0.035 * ((plank * 5) % 4)
        scene.shape([(x, 0, near), (x + step, 0, near), (x + step, 0, depth), (x, 0, depth)], floor, tone)
        scene.line([(x, 0, near), (x, 0, depth)], shaded(floor, 0.72), 2)
    scene.shape([(0, height, near), (width, height, near), (width, height, depth), (0, height, depth)], WHITE, 0.9)
    for strip in range(16):
        z, step = near + (depth - near) * strip / 16, (depth - near) / 16
        light = 0.80 + 0.014 * strip
        left = [(0.0, 0.0, z), (0.0, 0.0, z + step), (0.0, height, z + step), (0.0, height, z)]
        scene.shape(left, wall, light)
        scene.shape([(width, y, away) for _, y, away in left], wall, light - 0.1)
    scene.shape([(0, 0, depth), (width, 0, depth), (width, height, depth), (0, height, depth)], wall, 0.96)
    scene.box((0, 0, depth - 0.02), (width, 0.09, 0.02), WHITE)


def _window(scene: Scene) -> None:
    z = 3.29
    scene.shape([(1.5, 1.0, z), (2.7, 1.0, z), (2.7, 2.1, z), (1.5, 2.1, z)], (246, 246, 242))
    for step in range(12):
        y = 1.06 + step * 0.082
        sky = (206 + step * 3, 218 + step * 2, 232 + step)
        scene.shape([(1.56, y, z), (2.64, y, z), (2.64, y + 0.09, z), (1.56, y + 0.09, z)], sky)
    scene.shape([(1.56, 1.06, z), (2.05, 1.06, z), (2.05, 1.42, z), (1.56, 1.36, z)], (150, 132, 122))
    for row in range(2):
        for column in range(3):
            x, y = 1.62 + column * 0.15, 1.12 + row * 0.13
            scene.shape([(x, y, z), (x + 0.08, y, z), (x + 0.08, y + 0.08, z), (x, y + 0.08, z)], (96, 104, 116))
    scene.shape([(2.08, 1.06, z), (2.12, 1.06, z), (2.12, 2.04, z), (2.08, 2.04, z)], WHITE)
    for side, start in ((1, 1.36), (-1, 2.84)):
        for fold in range(7):
            x, tone = start + side * fold * 0.045, 0.84 + 0.12 * math.sin(fold * 1.9)
            scene.shape(
                [(x, 0.82, z), (x + side * 0.05, 0.82, z), (x + side * 0.05, 2.22, z), (x, 2.22, z)],
                (226, 178, 92),
                tone,
            )
    scene.line([(1.3, 2.23, z), (2.9, 2.23, z)], (120, 116, 110), 8)
    scene.box((1.55, 0.42, 3.12), (1.1, 0.44, 0.14), (232, 232, 228))
    for rib in range(12):
        scene.line([(1.6 + rib * 0.09, 0.46, 3.12), (1.6 + rib * 0.09, 0.82, 3.12)], (204, 204, 200), 5)


def _garland(scene: Scene) -> None:
    colours = ((204, 78, 70), (236, 184, 72), (86, 142, 178), (120, 168, 96))
    for flag in range(14):
        x = 0.1 + flag * 0.2
        sag = 2.42 - 0.12 * math.sin(math.pi * (flag % 7) / 6)
        shape = [(x, sag, 3.27), (x + 0.17, sag, 3.27), (x + 0.085, sag - 0.17, 3.27)]
        scene.shape(shape, colours[flag % 4])
    scene.line([(0.05, 2.44, 3.27), (2.95, 2.44, 3.27)], (150, 140, 130), 3)


def _poster() -> Image.Image:
    poster = Image.new("RGB", (300, 330), (36, 52, 92))
    pen = ImageDraw.Draw(poster)
    for number in range(60):
        x, y = (number * 97) % 300, (number * 61) % 330
        pen.ellipse((x, y, x + 3, y + 3), fill=(240, 236, 200))
    pen.ellipse((80, 90, 220, 230), fill=(214, 148, 86))
    pen.ellipse((40, 140, 260, 182), outline=(238, 214, 160), width=9)
    pen.text(
        (70, 280), "PLANETEN", fill=(250, 250, 250), font=ImageFont.truetype(str(face_file("Liberation Sans")), 32)
    )
    return poster


def _rug(scene: Scene) -> None:
    for radius, colour in (
        (0.82, (118, 146, 152)),
        (0.74, (226, 216, 194)),
        (0.52, (196, 110, 92)),
        (0.3, (226, 216, 194)),
    ):
        scene.disc((1.62, 0.005, 1.15), radius, colour, flat=True)


def _bunk_bed(scene: Scene) -> None:
    left, front, back, wide = 0.04, 1.25, 3.2, 0.92
    for z in (back - 0.07,):
        for x in (left, left + wide):
            scene.box((x, 0, z), (0.07, 1.78, 0.07), WOOD)
    for level, cover in ((0.34, (92, 128, 168)), (1.24, (206, 120, 140))):
        scene.box((left, level, front), (wide + 0.07, 0.1, back - front), WOOD)
        scene.box((left + 0.05, level + 0.1, front + 0.04), (wide - 0.04, 0.12, back - front - 0.1), (236, 234, 228))
        scene.box((left + 0.04, level + 0.2, front + 0.03), (wide - 0.01, 0.07, (back - front) * 0.68), cover)
        _stars(scene, left + wide + 0.03, level + 0.12, front, cover)
        scene.box((left + 0.16, level + 0.22, back - 0.5), (wide - 0.34, 0.12, 0.36), (246, 244, 238))
    rail = [(left + wide + 0.07, 1.55, front), (left + wide + 0.07, 1.55, back)]
    scene.line(rail, shaded(WOOD, 0.8), 22)
    scene.line([(x, y - 0.14, z) for x, y, z in rail], shaded(WOOD, 0.76), 16)
    for x in (left, left + wide):
        scene.box((x, 0, front - 0.02), (0.07, 1.78, 0.07), WOOD)
    for rung in range(5):
        y = 0.3 + rung * 0.24
        scene.line([(left + wide + 0.08, y, front + 0.1), (left + wide + 0.08, y, front + 0.5)], shaded(WOOD, 0.86), 16)
    for z in (front + 0.1, front + 0.5):
        scene.line([(left + wide + 0.08, 0, z), (left + wide + 0.08, 1.5, z)], shaded(WOOD, 0.82), 16)


def _stars(scene: Scene, x: float, y: float, front: float, cover: Colour) -> None:
    for star in range(9):
        z = front + 0.12 + star * 0.14
        up = y + 0.05 + 0.05 * (star % 2)
        scene.shape([(x, up, z), (x, up + 0.03, z + 0.02), (x, up, z + 0.04), (x, up - 0.03, z + 0.02)], cover, 1.35)


def _desk(scene: Scene) -> None:
    x, top = 2.3, 0.7
    scene.box((x, 0, 2.9), (0.05, top, 0.05), WHITE)
    scene.box((x + 0.1, 0.05, 2.2), (0.5, 0.6, 0.6), shaded(WHITE, 0.86))
    scene.box((x, top, 1.75), (0.7, 0.04, 1.2), WOOD)
    scene.box((x, 0, 1.75), (0.05, top, 0.05), WHITE)
    for book, colour in enumerate(((178, 60, 54), (66, 110, 150), (224, 178, 70), (92, 138, 88), (120, 90, 140))):
        scene.box((x + 0.1 + book * 0.07, top + 0.04, 2.74), (0.05, 0.24 - 0.02 * (book % 3), 0.16), colour)
    scene.box((x + 0.12, top + 0.04, 2.05), (0.34, 0.015, 0.26), (246, 246, 240))
    scene.box((x + 0.16, top + 0.055, 2.1), (0.3, 0.02, 0.22), (90, 140, 190))
    scene.box((x + 0.48, top + 0.04, 2.5), (0.08, 0.02, 0.08), (60, 60, 60))
    scene.line(
        [(x + 0.52, top + 0.06, 2.54), (x + 0.58, top + 0.36, 2.54), (x + 0.36, top + 0.5, 2.48)], (70, 70, 70), 12
    )
    scene.disc((x + 0.33, top + 0.48, 2.46), 0.08, (220, 206, 120))
    scene.box((x - 0.12, 0.42, 1.95), (0.4, 0.04, 0.4), (206, 92, 70))
    for leg_x, leg_z in ((-0.1, 1.97), (0.22, 1.97), (-0.1, 2.3), (0.22, 2.3)):
        scene.box((x + leg_x, 0, leg_z), (0.03, 0.42, 0.03), (120, 120, 118))
    scene.box((x - 0.12, 0.46, 1.93), (0.4, 0.42, 0.03), (206, 92, 70))


def _toys(scene: Scene) -> None:
    for number, colour in enumerate(((206, 72, 66), (70, 120, 178), (236, 190, 70), (96, 154, 90), (206, 72, 66))):
        scene.box((1.25 + 0.13 * (number % 3), 0.11 * (number // 3), 0.95), (0.11, 0.11, 0.11), colour)
    scene.disc((2.16, 0.13, 0.75), 0.13, (232, 232, 228))
    scene.disc((2.16, 0.13, 0.75), 0.05, (60, 60, 60))
    scene.disc((2.08, 0.19, 0.75), 0.025, (60, 60, 60))
    fur = (168, 122, 80)
    for x, y, radius in ((0.52, 0.78, 0.16), (0.52, 0.98, 0.11), (0.44, 1.07, 0.04), (0.6, 1.07, 0.04)):
        scene.disc((x, y, 1.5), radius, fur, shade=0.9)
    scene.disc((0.52, 0.95, 1.49), 0.05, (214, 180, 140))
    scene.disc((0.485, 1.0, 1.48), 0.012, (30, 26, 24))
    scene.disc((0.555, 1.0, 1.48), 0.012, (30, 26, 24))
    scene.box((2.5, 0, 0.7), (0.32, 0.4, 0.2), (56, 92, 130))
    scene.box((2.54, 0.06, 0.68), (0.24, 0.18, 0.03), (76, 116, 156))


def stairwell(scene: Scene) -> None:
    """Two front doors, letter boxes, the stair going up, nothing in the way."""
    _shell(scene, wall=(214, 206, 188), floor=(140, 138, 134), width=2.6, height=2.7, depth=3.6)
    _tiles(scene)
    for x, number in ((0.25, "20"), (1.3, "22")):
        _door(scene, x, number)
    _stair(scene)
    _letter_boxes(scene)
    scene.disc((0.75, 2.69, 1.5), 0.16, (250, 246, 224), flat=True)
    scene.disc((0.75, 2.69, 3.0), 0.16, (250, 246, 224), flat=True)
    scene.box((0.06, 0, 3.1), (0.16, 0.2, 0.16), (150, 96, 70))
    for leaf in range(7):
        scene.line([(0.14, 0.2, 3.18), (0.02 + 0.05 * leaf, 0.5 + 0.05 * (leaf % 3), 3.18)], (70, 118, 66), 14)


def _tiles(scene: Scene) -> None:
    for row in range(5):
        for column in range(20):
            z, y = -1.3 + column * 0.245, row * 0.22
            tone = 0.84 + 0.05 * ((row * 3 + column * 5) % 3)
            side = [
                (0.0, y + 0.008, z + 0.008),
                (0.0, y + 0.008, z + 0.237),
                (0.0, y + 0.212, z + 0.237),
                (0.0, y + 0.212, z + 0.008),
            ]
            scene.shape(side, (122, 148, 138), tone)
        for column in range(11):
            x, y = column * 0.24, row * 0.22
            back = [
                (x + 0.008, y + 0.008, 3.59),
                (x + 0.232, y + 0.008, 3.59),
                (x + 0.232, y + 0.212, 3.59),
                (x + 0.008, y + 0.212, 3.59),
            ]
            scene.shape(back, (132, 158, 148), 0.92 + 0.05 * ((row + column * 2) % 3))


def _door(scene: Scene, x: float, number: str) -> None:
    z = 3.58
    scene.shape([(x - 0.06, 0, z), (x + 0.86, 0, z), (x + 0.86, 2.16, z), (x - 0.06, 2.16, z)], (232, 228, 218))
    scene.shape([(x, 0, z), (x + 0.8, 0, z), (x + 0.8, 2.1, z), (x, 2.1, z)], (70, 96, 84))
    scene.shape([(x + 0.12, 1.2, z), (x + 0.68, 1.2, z), (x + 0.68, 1.9, z), (x + 0.12, 1.9, z)], (196, 204, 200))
    for bar in range(4):
        scene.line([(x + 0.12, 1.3 + bar * 0.16, z), (x + 0.68, 1.3 + bar * 0.16, z)], (214, 220, 218), 3)
    scene.shape([(x + 0.24, 0.96, z), (x + 0.56, 0.96, z), (x + 0.56, 1.03, z), (x + 0.24, 1.03, z)], (196, 190, 170))
    scene.disc((x + 0.72, 1.08, z), 0.035, (206, 200, 186))
    plate = Image.new("RGB", (90, 60), (240, 238, 230))
    face = ImageFont.truetype(str(face_file("Liberation Sans", "Bold")), 46)
    ImageDraw.Draw(plate).text((45, 30), number, fill=(30, 30, 40), font=face, anchor="mm")
    scene.picture([(x + 0.9, 1.72, z), (x + 1.03, 1.72, z), (x + 1.03, 1.62, z), (x + 0.9, 1.62, z)], plate)
    scene.disc((x + 0.96, 1.5, z), 0.025, (60, 60, 60))
    scene.shape(
        [
            (x + 0.08, 0.004, z - 0.5),
            (x + 0.72, 0.004, z - 0.5),
            (x + 0.72, 0.004, z - 0.1),
            (x + 0.08, 0.004, z - 0.1),
        ],
        (110, 84, 58),
    )


def _stair(scene: Scene) -> None:
    steps = 9
    for step in range(steps - 1, -1, -1):
        scene.box((1.75, 0, 0.75 + step * 0.28), (0.85, 0.18 * (step + 1), 0.28), (168, 166, 160))
        y, z = 0.18 * (step + 1), 0.75 + step * 0.28
        scene.shape([(1.75, y, z), (2.6, y, z), (2.6, y - 0.03, z), (1.75, y - 0.03, z)], (84, 84, 82))
    for post in range(0, steps, 2):
        y, z = 0.18 * (post + 1), 0.9 + post * 0.28
        scene.line([(1.78, y, z), (1.78, y + 0.85, z)], (60, 78, 104), 13)
    scene.line([(1.78, 1.0, 0.75), (1.78, 2.62, 3.25)], (134, 92, 58), 30)
    scene.line([(1.78, 0.55, 0.75), (1.78, 2.17, 3.25)], (60, 78, 104), 11)


def _letter_boxes(scene: Scene) -> None:
    for number in range(4):
        z = 0.35 + number * 0.4
        for y in (1.3, 1.62):
            side = [(0.02, y, z), (0.02, y, z + 0.36), (0.02, y + 0.28, z + 0.36), (0.02, y + 0.28, z)]
            scene.shape(side, (158, 162, 164), 0.9 + 0.03 * (number % 2))
            slot = [
                (0.02, y + 0.18, z + 0.06),
                (0.02, y + 0.18, z + 0.3),
                (0.02, y + 0.2, z + 0.3),
                (0.02, y + 0.2, z + 0.06),
            ]
            scene.shape(slot, (50, 50, 52))
    notice = Image.new("RGB", (200, 280), (250, 250, 244))
    pen = ImageDraw.Draw(notice)
    face = ImageFont.truetype(str(face_file("Liberation Sans", "Bold")), 30)
    pen.text((100, 60), "Samen\nnetjes", fill=(30, 70, 120), font=face, anchor="mm", align="center")
    for line in range(6):
        pen.line((24, 120 + line * 24, 176 - 12 * (line % 3), 120 + line * 24), fill=(120, 120, 120), width=4)
    scene.picture([(0.01, 2.0, 2.15), (0.01, 2.0, 2.6), (0.01, 1.4, 2.6), (0.01, 1.4, 2.15)], notice)
