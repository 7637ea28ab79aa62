"""The points of a walkthrough as rows, those about each child under one another; then the letters they lead to."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from legalaid_desk.desk.letters import Letter
from legalaid_desk.dossier import CASE
from legalaid_desk.law import Law, Walkthrough
from legalaid_desk.walk import DossierView, Finding, Found
from ui.phrasing import answers, findings

from .rows import Mark, Row
from .walk_rows import key_of

translate = QCoreApplication.translate

LETTER = "letter:"
"""Before the key of a letter, so that it is never that of a point."""

_MARKS = {
    Found.OPEN: Mark.TODO,
    Found.PARTLY: Mark.NEEDS,
    Found.NOT_ASKED_HERE: Mark.CLOSED,
    Found.ANSWERED: Mark.OPEN,
}


def walkthrough_of(law: Law, level: str) -> Walkthrough | None:
    """The walkthrough about the case, or the one about each child; None where the law texts have none."""
    return next((one for one in law.walkthroughs.values() if one.level == level), None)


def key(finding: Finding) -> str:
    """The key of a point about a subject."""
    return key_of(finding.point.id, finding.subject)


def mark(finding: Finding) -> Mark:
    """The shape of a state: a tick only where nothing waits for proof."""
    waits = any(fact.standing is not None and not fact.is_proved for fact in finding.facts)
    return Mark.DONE if finding.state is Found.ANSWERED and not waits else _MARKS[finding.state]


def finding_rows(
    found: tuple[Finding, ...], letters: tuple[Letter, ...], view: DossierView, wanted: Found | None = None
) -> tuple[Row, ...]:
    """The points in this state (or all of them); and, with all of them, the letters."""
    shown = [one for one in found if wanted in (None, one.state)]
    points = tuple(_of_point(list(of), view) for _, of in groupby(shown, key=lambda one: one.point.id))
    if wanted is not None or not letters:
        return points
    return (*points, _letters(letters, view))


def _of_point(found: list[Finding], view: DossierView) -> Row:
    first = found[0]
    if first.subject in ("", CASE):
        return _row(first, findings.title(first.point))
    children = tuple(_row(one, answers.subject_name(view.dossier, one.subject, view.today)) for one in found)
    return Row(first.point.id, findings.title(first.point), heading=True, passive=True, children=children)


def _row(finding: Finding, text: str) -> Row:
    state = findings.found(finding)
    told = f"{findings.title(finding.point)}, {text}, {state}" if finding.subject not in ("", CASE) else ""
    return Row(key(finding), text, state, mark(finding), told or f"{text}, {state}")


def _letters(letters: Iterable[Letter], view: DossierView) -> Row:
    rows = tuple(letter_row(one, view) for one in letters)
    return Row(LETTER, translate("FindingRows", "Letters to write"), heading=True, passive=True, children=rows)


def letter_row(letter: Letter, view: DossierView) -> Row:
    """A letter, with how much it asks and whether somebody worked on it."""
    title, detail = findings.letter_title(letter, view), findings.asks(len(letter.asks))
    if letter.is_stale:
        detail = translate("FindingRows", "your words; the facts changed since")
    elif letter.own:
        detail = translate("FindingRows", "{asks} · your words").format(asks=detail)
    shape = Mark.STALE if letter.is_stale else Mark.OWN if letter.own else Mark.BLANK
    return Row(f"{LETTER}{letter.key}", title, detail, shape, f"{title}, {detail}")
