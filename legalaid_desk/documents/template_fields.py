"""The fields that a template may print: their shape, their nearest names, and what they hold in a sample paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from typing import Any

from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Form

from .values import END, MARK, Marks, clean, values_of

MOST_NEAR = 3
MOST_SHOWN = 160

_MARK = re.compile(f"{MARK}(\\d+){END}")


@dataclass(slots=True)
class Shape:
    """What lies behind a name: the names behind its dot, or what it is a list of; neither for a text."""

    names: dict[str, Shape] = field(default_factory=dict)
    items: Shape | None = None
    samples: list[Any] = field(default_factory=list)
    """Its values in the sample papers, the first the best."""

    def take(self, value: Any) -> None:
        """Let it hold this value as well."""
        if isinstance(value, Mapping):
            for name, inner in value.items():
                self.names.setdefault(name, Shape()).take(inner)
        elif isinstance(value, list):
            self.items = self.items or Shape()
            for inner in value:
                self.items.take(inner)
        elif value not in self.samples[:4]:
            self.samples.append(value)

    def told(self) -> str:
        """What it holds in a sample paper: a list tells its first item and how many there are."""
        if self.items is not None:
            return self.items.told()
        if self.names:
            return next((told for shape in self.names.values() if (told := shape.told())), "")
        return next((str(value) for value in self.samples if value not in ("", None)), "")


LOOP = Shape(names={name: Shape(samples=["1"]) for name in ("first", "last", "index", "index0", "length")})
ANYTHING = Shape()
"""What nothing is known of: a name that the template gives to something it worked out itself."""


def fields_of(form: Form, sample: Mapping[str, Any] | None) -> Shape:
    """All fields of papers of this form. Their values come from a sample paper, else from trial papers."""
    shape = Shape()
    if sample is not None:
        shape.take(sample)
    for values in _trial_values(form):
        shape.take(values)
    return shape


def told_values(draft: FilingDraft) -> dict[str, Any]:
    """The values of a draft, with today's number in the place of each living one."""
    marks = Marks()
    values = values_of(draft, marks)
    told: dict[str, Any] = _without_marks(values, marks)
    return told


def nearest(name: str, names: Mapping[str, Shape]) -> tuple[str, ...]:
    """The names that come nearest to this one."""
    return tuple(get_close_matches(name[:60], list(names), n=MOST_NEAR, cutoff=0.6))


def paths(shape: Shape, before: str = "") -> Iterator[tuple[str, Shape]]:
    """Every field that holds a text, with its full name (``sections.blocks.heading``)."""
    inner = shape.items or shape
    for name, one in inner.names.items():
        path = f"{before}.{name}" if before else name
        if one.names or (one.items is not None and one.items.names):
            yield from paths(one, path)
        else:
            yield path, one


def shortened(text: str) -> str:
    """One line, no longer than a cell of a table shows."""
    line = " ".join(text.split())
    return line if len(line) <= MOST_SHOWN else f"{line[: MOST_SHOWN - 1]}…"


@cache
def _trial_values(form: Form) -> tuple[dict[str, Any], ...]:
    """Of this form first; of the others as well, for what no paper of this form fills is a field all the same."""
    from .trial_drafts import full, in_two_languages

    forms = (form, *(other for other in Form if other is not form))
    drafts = [full("", one) for one in forms]
    return tuple(told_values(one) for one in (*drafts, in_two_languages(full("", Form.LETTER))))


def _without_marks(value: Any, marks: Marks) -> Any:
    if isinstance(value, Mapping):
        return {name: _without_marks(inner, marks) for name, inner in value.items()}
    if isinstance(value, list):
        return [_without_marks(inner, marks) for inner in value]
    return clean(_MARK.sub(lambda found: _shown(marks, int(found[1])), value)) if isinstance(value, str) else value


def _shown(marks: Marks, number: int) -> str:
    from .values import MarkKind

    mark = marks.items[number]
    return "" if mark.kind is MarkKind.PARAGRAPH else mark.shown
