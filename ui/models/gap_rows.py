"""The holes of a dossier as rows, by kind."""

from __future__ import annotations

from itertools import groupby

from ui.phrasing import gaps
from ui.phrasing.gaps import Hole, Part

from .rows import Mark, Row

_MARKS = {
    Part.CLASH: Mark.STALE,
    Part.JUDGE: Mark.NEEDS,
    Part.PROOF: Mark.TODO,
    Part.UNDECIDED: Mark.BLANK,
    Part.EXHIBIT: Mark.LEFT_OUT,
    Part.PARAGRAPH: Mark.LEFT_OUT,
    Part.SOURCE: Mark.UNKNOWN,
    Part.UNKNOWN: Mark.UNKNOWN,
    Part.INTAKE: Mark.TODO,
}


def gap_rows(holes: tuple[Hole, ...]) -> tuple[Row, ...]:
    """Each kind that has any, under its heading with how many."""
    kinds = ((part, tuple(of)) for part, of in groupby(holes, key=lambda hole: hole.part))
    return tuple(_kind(part, of) for part, of in kinds)


def mark(part: Part) -> Mark:
    """The shape of a kind of hole."""
    return _MARKS[part]


def _kind(part: Part, holes: tuple[Hole, ...]) -> Row:
    rows = tuple(_row(hole) for hole in holes)
    return Row(str(part), gaps.title(part), str(len(rows)), heading=True, passive=True, children=rows)


def _row(hole: Hole) -> Row:
    told = f"{gaps.title(hole.part)}: {hole.told.text}, {hole.brief}"
    return Row(hole.key, hole.told.text, hole.brief, mark(hole.part), told)
