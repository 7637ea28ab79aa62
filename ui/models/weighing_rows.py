"""The weighing as rows: both sides, what is printed, and the tree of request, argument and fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from legalaid_desk.walk import DossierView, Walk
from legalaid_desk.walk.issues import Branch, Issue, tree
from legalaid_desk.walk.weighing import Board, Entry, Place
from ui.phrasing import verdicts, weighing

from .argument_rows import REQUEST
from .rows import Mark, Row

translate = QCoreApplication.translate

_MARKS = {Place.PRINTED: Mark.CHOSEN, Place.LEFT_OUT: Mark.LEFT_OUT, Place.UNDECIDED: Mark.TODO}
AGAIN = "#"
"""Before the number that keeps the keys of rows apart which stand in the tree more than once."""


def side_rows(entries: Iterable[Entry], board: Board, view: DossierView) -> tuple[Row, ...]:
    """One column of the board."""
    numbers = {entry.key: number for number, entry in enumerate(board.printed, start=1)}
    return tuple(_entry(entry, str(numbers.get(entry.key, "")), view) for entry in entries)


def printed_rows(board: Board, view: DossierView) -> tuple[Row, ...]:
    """What is printed, as paragraphs in order; then what was put in and does not hold now."""
    printed = (
        Row(entry.key, weighing.paragraph(entry, view), weighing.side(entry.side), number=str(number))
        for number, entry in enumerate(board.printed, start=1)
    )
    return (*printed, *(_fallen(entry, view) for entry in board.fallen))


def tree_rows(walk: Walk) -> tuple[Row, ...]:
    """Requests, the arguments that carry each, and the facts that those rest on."""
    return tuple(_branch(branch, walk.view) for branch in tree(walk))


def target_of(key: str) -> str:
    """What the row of a tree leads to: a request, an argument, or question|subject."""
    return key.rpartition(AGAIN)[2]


def _entry(entry: Entry, number: str, view: DossierView) -> Row:
    title, rests = weighing.title(entry, view), weighing.rests(entry, view)
    undecided_and_disputed = entry.place is not Place.LEFT_OUT and entry.is_disputed
    told = ", ".join((title, weighing.side(entry.side), weighing.place(entry.place), rests))
    return Row(
        entry.key,
        title,
        rests,
        Mark.STALE if undecided_and_disputed else _MARKS[entry.place],
        told=f"{number}. {told}" if number else told,
        number=number,
        own=entry.own is not None,
    )


def _fallen(entry: Entry, view: DossierView) -> Row:
    remark = translate("Weighing", "not printed: the facts do not carry it now")
    return Row(entry.key, weighing.title(entry, view), remark, Mark.STALE)


def _branch(branch: Branch, view: DossierView) -> Row:
    relief = branch.relief
    below = tuple(_issue(issue, relief.id, view) for issue in branch.issues)
    return Row(f"{REQUEST}{relief.id}", verdicts.request_title(relief), heading=True, children=below)


def _issue(issue: Issue, above: str, view: DossierView) -> Row:
    argument = issue.verdict.argument
    mark = Mark.CHOSEN if issue.chosen else Mark.OPEN
    facts = tuple(_facts(issue, f"{above}/{argument.id}", view))
    return Row(f"{above}{AGAIN}{argument.id}", verdicts.title(argument), mark=mark, children=facts)


def _facts(issue: Issue, above: str, view: DossierView) -> Iterator[Row]:
    for known in issue.facts:
        key = f"{above}{AGAIN}{known.question}|{known.subject}"
        mark = Mark.DONE if known.is_proved or known.standing is None else Mark.OPEN
        yield Row(key, weighing.fact(known, view), mark=mark)
