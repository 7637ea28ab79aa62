"""One picture of the case as plain words, for a page in the file: issues, weighing, or the tree of arguments."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import zip_longest
from typing import cast

from legalaid_desk.data import document_template
from legalaid_desk.dossier import CASE, Side
from legalaid_desk.filings import phrases, plain
from legalaid_desk.filings.fill import fill, in_words
from legalaid_desk.filings.weighed import printed_text
from legalaid_desk.law import AnswerKind
from legalaid_desk.law.sentences import parse_sentence
from legalaid_desk.walk import DossierView, Known, Walk
from legalaid_desk.walk.issues import Branch, Issue, issues, tree
from legalaid_desk.walk.weighing import Board, Entry, Place, board


class Picture(StrEnum):
    """Which picture."""

    ISSUES = "issues"
    WEIGHING = "weighing"
    TREE = "tree"


@dataclass(frozen=True, slots=True)
class Cell:
    """A heading with small lines below it."""

    text: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a tree. ``level`` is 0, 1 or 2."""

    level: int
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page: rows of sides under their heads, or the lines of a tree; ``notes`` stand above, ``feet`` below.

    ``picture`` None: it is none of the case but a page of another kind.
    """

    picture: Picture | None = None
    title: str
    about: str
    notes: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    lines: tuple[Line, ...] = ()
    feet: tuple[str, ...] = ()


_COLUMNS = {
    Picture.ISSUES: ("point", "left", "right", "against"),
    Picture.WEIGHING: ("left", "right"),
    Picture.TREE: (),
}


def sheet_of(walk: Walk, picture: Picture) -> Sheet:
    """This picture of a dossier. An empty one says so."""
    view, scales = walk.view, board(walk)
    rows = tuple(_rows(walk, scales, picture))
    lines = tuple(_branches(tree(walk), view)) if picture is Picture.TREE else ()
    empty = () if rows or lines else (_say("empty"),)
    return Sheet(
        picture=picture,
        title=_of("titles", picture),
        about=_about(view),
        notes=(*_notes(view, scales, picture), *empty),
        heads=tuple(_head(picture, column, view) for column in _COLUMNS[picture]) if rows else (),
        rows=rows,
        lines=lines,
        feet=tuple(_feet(walk, scales, picture)),
    )


def file_name(picture: Picture) -> str:
    """What its file is called, in Dutch."""
    return _of("files", picture)


def told(fact: Known, view: DossierView) -> str:
    """A fact in one line: question, answer, how sure it is, and its exhibits."""
    question = view.law.questions.get(fact.question)
    child = view.dossier.child(fact.subject)
    text = f"{_asked(question.text) if question else fact.question} {_answer(fact, view)}"
    return f"{child.given_name}: {text}" if child else text


def _asked(text: str) -> str:
    """A question without what it says on how to write the answer, and without an explanation in brackets at its end."""
    asked = text.partition("? ")[0].removesuffix("?")
    return (asked.rpartition(" (")[0] if asked.endswith(")") else asked) + "?"


def _rests_on(fact: Known, view: DossierView) -> str:
    """The same below a sentence that says the answer already when it is free text: then only how sure it is."""
    question = view.law.questions.get(fact.question)
    if question is None or question.kind is not AnswerKind.TEXT:
        return told(fact, view)
    return _aside(fact, view)


def _answer(fact: Known, view: DossierView) -> str:
    value = "" if fact.value is None else _picked(fact, view) or in_words(fact.value, fact.question, view.law)
    aside = _aside(fact, view)
    return f"{value} ({aside})" if aside else value


def _picked(fact: Known, view: DossierView) -> str:
    """The options as the question offers them: what an option is printed as may be a clause, and answers nothing."""
    question = view.law.questions.get(fact.question)
    if question is None or not question.options:
        return ""
    held = [str(one) for one in (fact.value if isinstance(fact.value, tuple) else (fact.value,))]
    offered = {one.id: one.text for one in question.options}
    return phrases.listed([offered.get(one, one) for one in held], view.law)


def _aside(fact: Known, view: DossierView) -> str:
    """How sure a fact is, and on which exhibits it rests."""
    numbers = [str(view.dossier.number_of(one)) for one in fact.exhibits if view.dossier.exhibit(one)]
    word = view.law.phrase("exhibit" if len(numbers) == 1 else "exhibits")
    proof = f"{word} {phrases.listed(numbers, view.law)}" if numbers else ""
    unproved = _say("unproved") if fact.standing is not None and not fact.is_proved else ""
    standing = _of("standing", fact.standing) if fact.standing else ""
    return "; ".join(part for part in (standing, proof, unproved) if part)


def _rows(walk: Walk, scales: Board, picture: Picture) -> Iterator[tuple[Cell, ...]]:
    if picture is Picture.ISSUES:
        shown = issues(walk)
        against = _against(shown)
        yield from (_issue(place, one, against, walk.view) for place, one in enumerate(shown, start=1))
    elif picture is Picture.WEIGHING:
        ours = [_weighed(one, scales, walk.view) for one in scales.printed if one.side is Side.FAMILY]
        theirs = [_weighed(one, scales, walk.view) for one in scales.printed if one.side is Side.LANDLORD]
        none = Cell(_say("nothing-facing"))
        filled = (ours or [none], theirs or [none]) if ours or theirs else ([], [])
        yield from zip_longest(*filled, fillvalue=Cell())


def _against(shown: tuple[Issue, ...]) -> Mapping[str, int]:
    """The sources that speak against us, each numbered once: their names stand below the table."""
    sources = dict.fromkeys(one for issue in shown for one in issue.verdict.argument.sources_against)
    return {source: number for number, source in enumerate(sources, start=1)}


def _issue(place: int, issue: Issue, against: Mapping[str, int], view: DossierView) -> tuple[Cell, ...]:
    argument = issue.verdict.argument
    facts = tuple(told(fact, view) for fact in _telling(issue)) or (_say("no-facts"),)
    chosen = () if issue.chosen else (_say("chosen-not"),)
    none_known = (argument.no_adverse,) if argument.no_adverse else ()
    cited = " ".join(f"[{against[one]}]" for one in argument.sources_against)
    return (
        Cell(f"{place}. {argument.heading}", chosen),
        Cell("", facts),
        Cell(argument.reply, none_known),
        Cell("", (cited,) if cited else ()),
    )


def _telling(issue: Issue) -> tuple[Known, ...]:
    """What somebody answered; what stands in the intake is told only where nothing else is."""
    return tuple(fact for fact in issue.facts if fact.standing is not None) or issue.facts


def _weighed(entry: Entry, scales: Board, view: DossierView) -> Cell:
    number = scales.printed.index(entry) + 1
    filled = fill(printed_text(entry), view, entry.subject, {})
    title = entry.interest.title if entry.interest else ""
    text = title if filled.lacks and title else plain(filled.runs)
    return Cell(f"{number}. {text}", tuple(_rests_on(fact, view) for fact in entry.facts if fact.standing))


def _branches(branches: tuple[Branch, ...], view: DossierView) -> Iterator[Line]:
    seen = set[str]()
    for branch in branches:
        yield Line(0, branch.relief.title)
        for issue in branch.issues:
            argument = issue.verdict.argument
            again = argument.id in seen
            seen.add(argument.id)
            yield Line(1, argument.heading, _say("see-above") if again else "")
            yield from () if again else (Line(2, told(fact, view)) for fact in issue.facts)


def _notes(view: DossierView, scales: Board, picture: Picture) -> Iterator[str]:
    if view.dossier.source_note:
        yield _say("sample").replace("{number}", view.dossier.source_note)
    yield _say("for-file")
    if picture is Picture.WEIGHING:
        yield from (_say("warning").replace("{text}", shift.text) for shift in scales.shifts)


def _feet(walk: Walk, scales: Board, picture: Picture) -> Iterator[str]:
    if picture is Picture.ISSUES and (against := _against(issues(walk))):
        listed = " ".join(f"[{number}] {_cited(source, walk.view)}" for source, number in against.items())
        yield _say("against").replace("{sources}", listed)
    if picture is Picture.WEIGHING:
        yield from _beside(scales)


def _beside(scales: Board) -> Iterator[str]:
    yield from (_say("fallen").replace("{title}", _title(one)) for one in scales.fallen)
    left = (one for one in scales.entries if one.place is Place.LEFT_OUT)
    yield from (_say("left-out").replace("{title}", _title(one)) for one in left)


def _title(entry: Entry) -> str:
    return entry.interest.title if entry.interest else entry.own.text if entry.own else entry.key


def _about(view: DossierView) -> str:
    home = _filled(_say("home"), view) if view.dossier.home.address else ""
    law = _say("law").replace("{version}", view.law.version)
    parts = (view.dossier.title, view.dossier.case.case_number, home, phrases.day(view.today, view.law), law)
    return " · ".join(part for part in parts if part)


def _head(picture: Picture, side: str, view: DossierView) -> str:
    return _filled(_of("heads", f"{picture}-{side}"), view)


def _filled(text: str, view: DossierView) -> str:
    return plain(fill(parse_sentence(text), view, CASE, {}).runs)


def _cited(source_id: str, view: DossierView) -> str:
    source = view.law.sources.get(source_id)
    return source.cited(read=view.dossier.has_read(source_id)) if source else source_id


def _say(key: str) -> str:
    return str(_words()[key])


def _of(table: str, key: str) -> str:
    return cast("Mapping[str, str]", _words()[table])[key]


@cache
def _words() -> Mapping[str, object]:
    return tomllib.loads(document_template("afweging.toml").decode("utf-8"))
