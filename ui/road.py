"""How far each page of the road is, in a few words, and who stands against whom."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import Decision, Dossier
from legalaid_desk.filings import Composition, Want
from legalaid_desk.law import Law
from legalaid_desk.walk import DossierView, Finding, Found, GapKind, Walk
from legalaid_desk.walk.weighing import board

from .phrasing import deadlines, enforcement
from .phrasing.gaps import Hole, Part, holes
from .texts import day_and_wait

translate = QCoreApplication.translate


def progress_words(
    walk: Walk,
    composition: Composition,
    wants: tuple[Want, ...],
    *,
    law: Law | None = None,
) -> dict[str, str]:
    """For each page of the road, how far it is. ``law`` is the one in use: the deadlines follow it and no other."""
    gaps = holes(walk, composition)
    in_use = DossierView(walk.view.dossier, law or walk.view.law, walk.view.today)
    return {
        "intake": _intake(walk),
        "facts": _facts(walk, gaps),
        "walk": _walk(walk),
        "findings": _findings(walk),
        "children": _children(walk),
        "arguments": _arguments(walk),
        "weighing": _weighing(walk),
        "exhibits": _exhibits(walk.view.dossier, composition),
        "filing": _filing(wants),
        "gaps": _gaps(gaps),
        "deadlines": deadlines.on_the_road(in_use),
        "enforcement": enforcement.on_the_road(in_use),
    }


def title_of(dossier: Dossier) -> str:
    """The name of the file, or what a nameless one is called."""
    return dossier.title or translate("Road", "Dossier without a name")


def court_of(dossier: Dossier, law: Law) -> str:
    """The court and its seat; empty when neither is known."""
    court = law.courts.get(dossier.case.court)
    seat = court.seat(dossier.case.seat) if court else None
    if court is None:
        return ""
    return court.name if seat is None or seat.place in court.name else f"{court.name}, {seat.place}"


def next_day_of(view: DossierView) -> str:
    """What comes next and when: the nearest term that we must meet, or a day of the case that is nearer.

    'Roll: 8 december (nog 13 dagen)'. A term that is overdue goes before everything. The view is one of the law
    in use.
    """
    case, today = view.dossier.case, view.today
    day, ours = case.next_day(today), deadlines.nearest_of_ours(view)
    if ours is not None and (day is None or ours[0] <= day):
        return ours[1]
    if day is None:
        return ""
    kinds = {case.eviction_on: "eviction", case.hearing_on: "hearing", case.roll_on: "roll"}
    what = deadlines.day_name(kinds[day])
    return translate("Road", "{what}: {day}").format(what=what, day=day_and_wait(day, today))


def _intake(walk: Walk) -> str:
    missing = sum(gap.kind is GapKind.INTAKE for gap in walk.gaps)
    if not missing:
        return translate("Road", "complete")
    return translate("Road", "{count} to fill in").format(count=missing)


def _facts(walk: Walk, gaps: tuple[Hole, ...]) -> str:
    if not len(walk.view.dossier.facts):
        return translate("Road", "none yet")
    unproved = sum(gap.part is Part.PROOF for gap in gaps)
    if not unproved:
        return translate("Road", "all that is used is proved")
    return translate("Road", "{count} still to prove").format(count=unproved)


def _walk(walk: Walk) -> str:
    left = len(walk.to_ask)
    if any(one.is_basis for one in walk.to_fill):
        return translate("Road", "first the intake")
    if not left:
        return translate("Road", "nothing left to ask")
    return translate("Road", "1 to ask") if left == 1 else translate("Road", "{count} to ask").format(count=left)


def _findings(walk: Walk) -> str:
    """How many points somebody still has to find out."""
    left = sum(one.state in (Found.OPEN, Found.PARTLY) for one in _found(walk, "case"))
    if not left:
        return translate("Road", "all found out")
    return translate("Road", "{count} to find out").format(count=left)


def _children(walk: Walk) -> str:
    if not walk.view.subjects("child"):
        return translate("Road", "no children")
    gaps = sum(one.state is Found.OPEN for one in _found(walk, "child"))
    if not gaps:
        return translate("Road", "no gaps")
    return translate("Road", "1 gap") if gaps == 1 else translate("Road", "{count} gaps").format(count=gaps)


def _found(walk: Walk, level: str) -> tuple[Finding, ...]:
    walkthroughs = walk.view.law.walkthroughs.values()
    wanted = next((one for one in walkthroughs if one.level == level), None)
    return walk.findings(wanted.id) if wanted else ()


def _arguments(walk: Walk) -> str:
    dossier = walk.view.dossier
    open_now = walk.open_arguments()
    undecided = sum(dossier.decision_on(one) is Decision.UNDECIDED for one in open_now)
    chosen = sum(dossier.decision_on(one) is Decision.CHOSEN for one in walk.view.law.arguments)
    if undecided:
        return translate("Road", "{chosen} chosen, {count} to decide").format(chosen=chosen, count=undecided)
    return translate("Road", "{chosen} chosen").format(chosen=chosen)


def _weighing(walk: Walk) -> str:
    scales = board(walk)
    if not scales.entries:
        return translate("Road", "none yet")
    printed = len(scales.printed)
    if not printed:
        return translate("Road", "{count} to weigh").format(count=len(scales.entries))
    return translate("Road", "1 point") if printed == 1 else translate("Road", "{count} points").format(count=printed)


def _exhibits(dossier: Dossier, composition: Composition) -> str:
    count = len(dossier.exhibits)
    uncited = sum(not exhibit.cited_in for exhibit in composition.draft.exhibits)
    if not count:
        return translate("Road", "none yet")
    if uncited:
        return translate("Road", "{count}, {uncited} mentioned nowhere").format(count=count, uncited=uncited)
    return translate("Road", "{count}, all mentioned").format(count=count)


def _filing(wants: tuple[Want, ...]) -> str:
    blocking = sum(want.blocks for want in wants)
    if blocking == 1:
        return translate("Road", "1 open point")
    if blocking:
        return translate("Road", "{count} open points").format(count=blocking)
    return translate("Road", "ready")


def _gaps(gaps: tuple[Hole, ...]) -> str:
    count = len(gaps)
    if not count:
        return translate("Road", "no gaps")
    return translate("Road", "1 gap") if count == 1 else translate("Road", "{count} gaps").format(count=count)
