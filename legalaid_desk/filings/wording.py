"""The lawyer's own words with live references in them.

Words are kept with marks, ``⟦exhibit:ID⟧`` and ``⟦paragraph:ID⟧``, in place of numbers. A lawyer sees and types
``productie 3`` and ``randnummer 12``; numbers behind those words become marks again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from .draft import ExhibitNumber, ParagraphNumber, Run, Words

_MARK = re.compile(r"⟦(exhibit|paragraph):([^⟧]+)⟧")
_NUMBER = r"(?:\d+|⟦[^⟧]+⟧)"
_NUMBERS = rf"{_NUMBER}(?:\s*,\s*{_NUMBER})*(?:\s+(?:en|t/m)\s+{_NUMBER})?"
_TYPED = re.compile(rf"\b(producties?|randnummers?)(\s+)({_NUMBERS})", re.IGNORECASE)


def marked(runs: tuple[Run, ...]) -> str:
    """Runs as words with marks: the same words whatever the numbers are today."""
    return "".join(_as_mark(run) for run in runs)


def marked_from_typed(text: str, exhibits: Mapping[int, str], paragraphs: Mapping[int, str]) -> str:
    """What a lawyer typed, with the numbers of known exhibits and paragraphs as marks."""

    def replace(match: re.Match[str]) -> str:
        kind, known = ("exhibit", exhibits) if match[1].lower().startswith("prod") else ("paragraph", paragraphs)
        numbers = re.sub(_NUMBER, lambda number: _living(number[0], kind, known), match[3])
        return f"{match[1]}{match[2]}{numbers}"

    return _TYPED.sub(replace, text)


def _living(number: str, kind: str, known: Mapping[int, str]) -> str:
    """The mark for a number; one that is a mark already, or a number of nothing we know, stays as it is."""
    return f"⟦{kind}:{known[int(number)]}⟧" if number.isdecimal() and int(number) in known else number


def runs_from_marked(text: str, exhibits: Mapping[str, int]) -> tuple[Run, ...]:
    """Words with marks as runs. A mark of an exhibit that is gone becomes a question mark, for the lawyer to see."""
    runs: list[Run] = []
    at = 0
    for match in _MARK.finditer(text):
        runs += [Words(text[at : match.start()]), _as_run(match[1], match[2], exhibits)]
        at = match.end()
    runs.append(Words(text[at:]))
    return tuple(run for run in runs if run != Words(""))


def _as_mark(run: Run) -> str:
    match run:
        case Words(text):
            return text
        case ExhibitNumber(exhibit, _):
            return f"⟦exhibit:{exhibit}⟧"
        case ParagraphNumber(paragraph, _):
            return f"⟦paragraph:{paragraph}⟧"


def _as_run(kind: str, target: str, exhibits: Mapping[str, int]) -> Run:
    if kind == "paragraph":
        return ParagraphNumber(target, 0)
    return ExhibitNumber(target, exhibits[target]) if target in exhibits else Words("?")
