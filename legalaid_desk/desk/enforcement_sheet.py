"""The line and the ladder of enforcement as a page for the file, in Dutch."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import cast

from legalaid_desk.data import document_template
from legalaid_desk.days import in_words
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.enforcement import Line, Needed, Place, Rung, RungState, ladder, line

from .desk import Desk
from .sheet import Cell, Sheet

LEFT = (RungState.NOW, RungState.NEEDS, RungState.HANDED_IN)


def enforcement_sheet(view: DossierView) -> Sheet:
    """The page of a dossier: the days above, what is left in the order of the ladder, what is gone as a line below."""
    rungs, found = ladder(view), line(view)
    return Sheet(
        title=_say("title"),
        about=_about(view),
        notes=tuple(_notes(found, view)),
        heads=tuple(_of("heads").values()),
        rows=tuple(_row(rung, view) for rung in rungs if rung.state in LEFT),
        feet=tuple(_feet(rungs)),
    )


def file_name() -> str:
    """What its file is called, in Dutch."""
    return _say("file")


def write_enforcement_sheet(desk: Desk, dossier_id: str, target: Path) -> Path:
    """Write the page of the stored dossier as PDF, by the law in use. Raises NotWritable, DiskFull."""
    view = DossierView(desk.open(dossier_id), desk.law, desk.today())
    return desk.papers.write_sheet(enforcement_sheet(view), target)


def _about(view: DossierView) -> str:
    law = _say("law").format(version=view.law.version)
    parts = (view.dossier.title, view.dossier.case.case_number, in_words(view.today), law)
    return " · ".join(part for part in parts if part)


def _notes(found: Line, view: DossierView) -> Iterator[str]:
    if view.dossier.source_note:
        yield _say("sample").format(number=view.dossier.source_note)
    yield _say("for-file")
    points = (one for one in found.points if one.place is not Place.MAY_ACT)
    yield " · ".join(
        _say("point").format(
            place=_of("places")[one.place],
            day=in_words(one.day) if one.day else _say("unknown-day"),
            proof=(_say("proved") if one.is_proved else _say("unproved")) if one.day else "",
        )
        for one in points
    )
    yield _first_day(found)
    if found.is_too_early:
        yield _say("too-early")


def _first_day(found: Line) -> str:
    if found.as_said is not None:
        return _say("first-day-said").format(day=in_words(found.as_said))
    if found.earliest is None or not found.earliest_is_proved:
        return _say("first-day-unknown")
    return _say("first-day").format(day=in_words(found.earliest))


def _row(rung: Rung, view: DossierView) -> tuple[Cell, ...]:
    remedy = rung.remedy
    needs = (*map(_need, rung.needs), *(_unread(one, view) for one in rung.unread))
    cited = "; ".join(view.law.sources[one].cited(read=view.dossier.has_read(one)) for one in remedy.sources)
    return (
        Cell(remedy.name),
        Cell("", (remedy.what, *needs, _say("rests").format(sources=cited))),
        Cell("", (remedy.limits,)),
        Cell("", tuple(part for part in (_of("states")[rung.state], _until(rung)) if part)),
    )


def _need(needed: Needed) -> str:
    mark = "there" if needed.is_there else "unproved" if needed.unproved else "missing"
    return _say("need").format(mark=_of("marks")[mark], text=needed.need.text)


def _unread(source: str, view: DossierView) -> str:
    return _say("unread").format(source=view.law.sources[source].citation)


def _until(rung: Rung) -> str:
    told = _of("until")
    if rung.state is RungState.HANDED_IN:
        return in_words(rung.handed_in) if rung.handed_in else ""
    if rung.day is not None:
        return told["day"].format(day=in_words(rung.day))
    if rung.enter:
        return told["unknown"]
    return told["before"].format(day=in_words(rung.before)) if rung.before else ""


def _feet(rungs: tuple[Rung, ...]) -> Iterator[str]:
    for state in (RungState.PASSED, RungState.NOT_HERE):
        names = "; ".join(one.remedy.name for one in rungs if one.state is state)
        if names:
            yield f"{_of('states')[state]}: {names}"


def _say(key: str) -> str:
    return str(_words()[key])


def _of(table: str) -> Mapping[str, str]:
    return cast("Mapping[str, str]", _words()[table])


@cache
def _words() -> Mapping[str, object]:
    return tomllib.loads(document_template("executie.toml").decode("utf-8"))
