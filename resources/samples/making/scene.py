"""A small painter of rooms: flat shapes in space seen through one lens, painted in the order they are given."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PIL import Image, ImageDraw

Point = tuple[float, float, float]
Spot = tuple[float, float]
Colour = tuple[int, int, int]


@dataclass(slots=True)
class Scene:
    """A picture being painted. ``x`` goes to the right, ``y`` up and ``z`` away; lengths are metres."""

    size: tuple[int, int]
    eye: Point
    pitch: float = 0.0
    yaw: float = 0.0
    zoom: float = 1.0
    image: Image.Image = field(init=False)

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", self.size, (30, 28, 26))

    def seen(self, point: Point) -> Spot:
        """Where a point lands in the picture."""
        x, y, z = (here - eye for here, eye in zip(point, self.eye, strict=True))
        x, z = x * math.cos(self.yaw) - z * math.sin(self.yaw), x * math.sin(self.yaw) + z * math.cos(self.yaw)
        y, z = y * math.cos(self.pitch) - z * math.sin(self.pitch), y * math.sin(self.pitch) + z * math.cos(self.pitch)
        scale = self.zoom * self.size[1] / max(0.05, z)
        return self.size[0] / 2 + x * scale, self.size[1] / 2 - y * scale

    def shape(self, points: list[Point], colour: Colour, shade: float = 1.0) -> None:
        """A flat shape."""
        pen = ImageDraw.Draw(self.image)
        pen.polygon([self.seen(point) for point in points], fill=shaded(colour, shade))

    def line(self, points: list[Point], colour: Colour, width: int) -> None:
        """A line of a fixed width."""
        pen = ImageDraw.Draw(self.image)
        pen.line([self.seen(point) for point in points], fill=colour, width=width, joint="curve")

    def box(self, corner: Point, extent: Point, colour: Colour) -> None:
        """A block: its side, top and front, whichever can be seen."""
        (x, y, z), (w, h, d) = corner, extent
        if self.eye[0] > x + w:
            self.shape([(x + w, y, z), (x + w, y, z + d), (x + w, y + h, z + d), (x + w, y + h, z)], colour, 0.72)
        if self.eye[0] < x:
            self.shape([(x, y, z), (x, y, z + d), (x, y + h, z + d), (x, y + h, z)], colour, 0.66)
        if self.eye[1] > y + h:
            self.shape([(x, y + h, z), (x + w, y + h, z), (x + w, y + h, z + d), (x, y + h, z + d)], colour, 1.08)
        else:
            self.shape([(x, y, z), (x + w, y, z), (x + w, y, z + d), (x, y, z + d)], colour, 0.5)
        self.shape([(x, y, z), (x + w, y, z), (x + w, y + h, z), (x, y + h, z)], colour, 0.9)

    def disc(self, centre: Point, radius: float, colour: Colour, *, flat: bool = False, shade: float = 1.0) -> None:
        """A round: upright and facing the lens, or flat on the floor."""
        x, y, z = centre
        turns = [step * math.tau / 40 for step in range(40)]
        round_ = [(radius * math.cos(turn), radius * math.sin(turn)) for turn in turns]
        self.shape([(x + a, y, z + b) if flat else (x + a, y + b, z) for a, b in round_], colour, shade)

    def picture(self, corners: list[Point], picture: Image.Image) -> None:
        """A picture hung on a flat: corners from top left, clockwise."""
        spots = [self.seen(corner) for corner in corners]
        wide, high = picture.size
        flat = [(0.0, 0.0), (float(wide), 0.0), (float(wide), float(high)), (0.0, float(high))]
        bent = picture.transform(self.size, Image.Transform.PERSPECTIVE, _lens(spots, flat), Image.Resampling.BICUBIC)
        mask = Image.new("L", self.size)
        ImageDraw.Draw(mask).polygon(spots, fill=255)
        self.image.paste(bent, (0, 0), mask)


def shaded(colour: Colour, shade: float) -> Colour:
    """The colour in more or less light."""
    red, green, blue = (max(0, min(255, round(part * shade))) for part in colour)
    return red, green, blue


def _lens(seen: list[Spot], flat: list[Spot]) -> list[float]:
    """The eight numbers that carry what is seen back to the flat picture."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> list[float]:
    for step in range(len(rows)):
        best = max(range(step, len(rows)), key=lambda row: abs(rows[row][step]))
        rows[step], rows[best] = rows[best], rows[step]
        rows[step] = [value / rows[step][step] for value in rows[step]]
        for other in range(len(rows)):
            if other != step:
                factor = rows[other][step]
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[step], strict=True)]
    return [row[-1] for row in rows]
