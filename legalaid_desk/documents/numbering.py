"""The numbers that Word will put before paragraphs: counted here as Word counts them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .wordml import Element, W, read_xml, style_of

ROMAN = {
    "M": 1000,
    "CM": 900,
    "D": 500,
    "CD": 400,
    "C": 100,
    "XC": 90,
    "L": 50,
    "XL": 40,
    "X": 10,
    "IX": 9,
    "V": 5,
    "IV": 4,
    "I": 1,
}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how its number is written, where it starts, and the element that tells how it looks."""

    shape: str
    pattern: str
    start: int
    element: Element


@dataclass(slots=True)
class Numbering:
    """The lists of one Word file, and how far each has been counted."""

    levels: Mapping[tuple[str, int], Level]
    list_of: Mapping[str, str]
    by_style: Mapping[str, tuple[str, int]]
    counted: dict[str, list[int]] = field(default_factory=dict)

    def next_label(self, paragraph: Element) -> str:
        """What Word puts before this paragraph. Ask for every paragraph, once, in order."""
        number, depth = self._numbered(paragraph)
        level = self._level(number, depth)
        if level is None:
            return ""
        counters = self._count(self.list_of[number], depth, level)
        return self._written(self.list_of[number], counters, level)

    def level_of(self, paragraph: Element) -> Level | None:
        """The level of its list that this paragraph is on."""
        return self._level(*self._numbered(paragraph))

    def _level(self, number: str, depth: int) -> Level | None:
        return self.levels.get((self.list_of.get(number, ""), depth))

    def _numbered(self, paragraph: Element) -> tuple[str, int]:
        own = paragraph.find(f"{W}pPr/{W}numPr")
        styled = self.by_style.get(style_of(paragraph), ("", 0))
        if own is None:
            return styled
        number, depth = own.find(f"{W}numId"), own.find(f"{W}ilvl")
        return (
            styled[0] if number is None else number.get(f"{W}val"),
            styled[1] if depth is None else int(depth.get(f"{W}val")),
        )

    def _count(self, name: str, depth: int, level: Level) -> list[int]:
        """A deeper level starts again when a higher one moves on."""
        counters = self.counted.get(name, [])[: depth + 1]
        while len(counters) < depth:
            above = self.levels.get((name, len(counters)))
            counters.append(above.start if above else 1)
        if len(counters) == depth:
            counters.append(level.start)
        else:
            counters[depth] += 1
        self.counted[name] = counters
        return counters

    def _written(self, name: str, counters: list[int], level: Level) -> str:
        label = level.pattern
        for depth, number in enumerate(counters):
            shape = self.levels[(name, depth)].shape if (name, depth) in self.levels else "decimal"
            label = label.replace(f"%{depth + 1}", _shaped(number, shape))
        return label


def numbering_of(parts: Mapping[str, bytes]) -> Numbering:
    """The lists of this Word file, not yet counted."""
    levels: dict[tuple[str, int], Level] = {}
    list_of: dict[str, str] = {}
    if "word/numbering.xml" in parts:
        root = read_xml(parts["word/numbering.xml"])
        levels = {
            (abstract.get(f"{W}abstractNumId"), int(level.get(f"{W}ilvl"))): _level(level)
            for abstract in root.iter(f"{W}abstractNum")
            for level in abstract.iter(f"{W}lvl")
        }
        list_of = {
            one.get(f"{W}numId"): one.find(f"{W}abstractNumId").get(f"{W}val") for one in root.findall(f"{W}num")
        }
    return Numbering(levels, list_of, _by_style(parts))


def _level(element: Element) -> Level:
    def value(name: str, default: str) -> str:
        found = element.find(f"{W}{name}")
        return default if found is None else found.get(f"{W}val", default)

    return Level(value("numFmt", "decimal"), value("lvlText", ""), int(value("start", "1")), element)


def _by_style(parts: Mapping[str, bytes]) -> dict[str, tuple[str, int]]:
    """The list of each paragraph style, its own or that of the style it is based on."""
    root = read_xml(parts["word/styles.xml"]) if "word/styles.xml" in parts else None
    styles = {} if root is None else {style.get(f"{W}styleId"): style for style in root.iter(f"{W}style")}

    def list_of(style: Element | None, hops: int = 0) -> tuple[str, int]:
        if style is None or hops > len(styles):
            return "", 0
        number = style.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is None:
            based = style.find(f"{W}basedOn")
            return list_of(None if based is None else styles.get(based.get(f"{W}val")), hops + 1)
        depth = style.find(f"{W}pPr/{W}numPr/{W}ilvl")
        return number.get(f"{W}val"), 0 if depth is None else int(depth.get(f"{W}val"))

    return {name: list_of(style) for name, style in styles.items()}


def _shaped(number: int, shape: str) -> str:
    if shape in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26)
        letters = letter * ((number - 1) // 26 + 1)
        return letters if shape == "lowerLetter" else letters.upper()
    if shape in ("lowerRoman", "upperRoman"):
        roman = _roman(number)
        return roman if shape == "upperRoman" else roman.lower()
    return "" if shape in ("none", "bullet") else str(number)


def _roman(number: int) -> str:
    made = ""
    for sign, worth in ROMAN.items():
        made += sign * (number // worth)
        number %= worth
    return made
