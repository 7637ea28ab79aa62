"""The night-before kit: the fewest facts that make an emergency file, kept as they are typed; what can go out now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from legalaid_desk.dossier import (
    CASE,
    Case,
    Changed,
    Child,
    Counsel,
    Dossier,
    Fact,
    Ground,
    LandlordKind,
    Party,
    PartyKind,
    Side,
    Stage,
)
from legalaid_desk.filings import Want, WantKind
from legalaid_desk.law import FilingKind
from legalaid_desk.walk import DossierView, Walk
from legalaid_desk.walk.enforcement import Rung, RungState, ladder

from . import approvals, dossiers, facts, people
from .desk import Desk
from .filings import draft

ADULTS, CHILDREN = 3, 8
"""How many there is room for; more are entered on the intake."""

QUESTIONS = (
    *("bf-office", "bf-address", "bf-reference"),
    *("pr-default", "pr-known-since", "jd-served-on", "jd-order-on", "bf-hour"),
    *("pr-new-facts", "alt-shelter", "en-first-night"),
    *("bf-next", "bf-answer-by", "bf-answer-hour"),
    *("mu-name", "mu-address", "mu-applies-for", "mu-why", "mu-income"),
    "wr-hour",
)
"""The questions of the law that the kit asks, beside what the intake holds."""

_LEFT = (RungState.NOW, RungState.NEEDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class KitPaper:
    """A paper of a remedy that is left, what keeps it from going out, and what cuts against the remedy."""

    kind: FilingKind
    rung: Rung
    wants: tuple[Want, ...]

    @property
    def is_ready(self) -> bool:
        """Whether it can be written now."""
        return not self.wants


def begin(desk: Desk, office: Counsel, name: str, value: Any) -> Dossier:
    """A new dossier in the stage of enforcement, with the first thing that was typed."""
    made = dossiers.new(desk)
    people.set_case(desk, made.id, Case(stage=Stage.ENFORCEMENT, counsel=office))
    return put(desk, made.id, name, value).after


def put(desk: Desk, dossier_id: str, name: str, value: Any) -> Changed:
    """Keep what was typed in a field of the kit; empty takes it back."""
    if name in QUESTIONS:
        if value in (None, ""):
            return facts.forget(desk, dossier_id, name, CASE)
        return facts.answer(desk, dossier_id, Fact(question=name, value=value))
    new_id = desk.new_id()
    return approvals.change(desk, dossier_id, "emergency", lambda dossier: _with(dossier, name, value, new_id))


def held(dossier: Dossier, name: str, today: date) -> Any:
    """What a field of the kit holds; None, or nothing, where nobody typed it. An age is that of today."""
    if name in QUESTIONS:
        fact = dossier.facts.get(name, CASE)
        return fact.value if fact else None
    if name in _OF_CASE:
        return getattr(dossier.case, _OF_CASE[name])
    if name.startswith("counsel-"):
        return getattr(dossier.case.counsel, name.removeprefix("counsel-"))
    if name.startswith("home-"):
        return getattr(dossier.home, name.removeprefix("home-"))
    if name.startswith("arrears-"):
        return getattr(dossier.arrears, name.removeprefix("arrears-"))
    if name == "court":
        return f"{dossier.case.court}|{dossier.case.seat}" if dossier.case.court else None
    return _held_of_people(dossier, name, today)


def asked(dossier: Dossier, view: DossierView) -> tuple[str, ...]:
    """The questions of the kit that make sense now."""
    known = (one for one in QUESTIONS if one in view.law.questions)
    return tuple(one for one in known if view.can_be_asked(one, CASE) or dossier.facts.get(one, CASE))


def papers(desk: Desk, dossier: Dossier) -> tuple[KitPaper, ...]:
    """The papers of the remedies that are left: what can go out first, then what can be used without another answer."""
    walk = desk.walk(dossier)
    rungs = ladder(DossierView(dossier, desk.law, desk.today()))
    left = sorted((one for one in rungs if one.state in _LEFT), key=lambda one: _LEFT.index(one.state))
    serves: dict[str, Rung] = {}
    for one in left:
        serves.setdefault(one.remedy.filing, one)
    served = ((kind, rung) for kind, rung in serves.items() if kind in walk.view.law.filings)
    found = [_paper(walk, kind, rung) for kind, rung in served]
    return tuple(sorted(found, key=lambda one: (not one.is_ready, _LEFT.index(one.rung.state), len(one.wants))))


def field_of(want: Want, dossier: Dossier) -> str:
    """The field of the kit in which a want is met; empty where it is met elsewhere."""
    if want.kind is WantKind.OPEN_PLACE:
        of, _, name = want.item.partition(":")
        return name if of == "answer" and name in QUESTIONS else _PLACES.get(name, "") if of == "name" else ""
    if want.kind is not WantKind.INTAKE:
        return ""
    if want.item == "landlord":
        return "landlord-kind" if _landlord(dossier) else "landlord"
    if want.item == "child-age":
        ids = [child.id for child in dossier.children]
        return f"child-{ids.index(want.detail)}-age" if want.detail in ids[:CHILDREN] else ""
    return _PLACES.get(want.item, "")


_OF_CASE: Mapping[str, str] = {
    "ground": "ground",
    "case-number": "case_number",
    "judgment-on": "judgment_on",
    "eviction-on": "eviction_on",
}
_PLACES: Mapping[str, str] = {
    **{name: name for name in (*_OF_CASE, "court", "landlord")},
    **dict.fromkeys(("tenant", "tenants"), "adult-0-name"),
    **dict.fromkeys(("home", "home.address"), "home-address"),
    "home.place": "home-place",
    "home.kind": "home-kind",
    **dict.fromkeys(("tenancy-since", "home.since", "home.years"), "home-rented_since"),
    "rent": "home-rent_cents",
    "arrears.claimed": "arrears-claimed_cents",
    "arrears.claimed-on": "arrears-claimed_on",
    "seat": "court",
    "court.address": "court",
    **dict.fromkeys(("counsel", "counsel.called"), "counsel-name"),
    "counsel.address": "counsel-address",
    "counsel.phone": "counsel-phone",
    "counsel.email": "counsel-email",
}
_NOT_WORDS = ("rented_since", "rent_cents")
"""Of the home, a day and a sum: without one they are nothing, not an empty line."""

_ADULT: Mapping[str, str] = {"name": "name", "given": "given_names", "born": "birth_date"}
_CHILD: Mapping[str, str] = {"name": "given_name", "age": "age_stated"}


def _paper(walk: Walk, kind: str, rung: Rung) -> KitPaper:
    _, wants = draft(walk, kind)
    # what is asked of the court goes by the stage: in another stage the paper would ask for the wrong thing
    blocking = (one for one in wants if one.blocks or one.kind is WantKind.WRONG_STAGE)
    stage_first = sorted(blocking, key=lambda one: one.kind is not WantKind.WRONG_STAGE)
    return KitPaper(kind=walk.view.law.filings[kind], rung=rung, wants=_once(stage_first, walk.view.dossier))


def _once(wants: Iterable[Want], dossier: Dossier) -> tuple[Want, ...]:
    """What one field of the kit meets is one want, however many places of the paper wait for it."""
    met_by: dict[object, Want] = {}
    for one in wants:
        met_by.setdefault(field_of(one, dossier) or one, one)
    return tuple(met_by.values())


def _held_of_people(dossier: Dossier, name: str, today: date) -> Any:
    who, _, rest = name.partition("-")
    if who == "landlord":
        landlord = _landlord(dossier)
        return None if landlord is None else landlord.landlord_kind if rest else landlord.name
    number, _, what = rest.partition("-")
    rows: tuple[Party | Child, ...] = dossier.on_side(Side.FAMILY) if who == "adult" else dossier.children
    place = int(number)
    if place >= len(rows):
        return None
    row = rows[place]
    if isinstance(row, Child) and what == "age":
        return row.age_on(today)
    return getattr(row, (_ADULT if who == "adult" else _CHILD)[what])


def _with(dossier: Dossier, name: str, value: Any, new_id: str) -> Dossier:
    if name in _OF_CASE:
        kept = Ground(value) if name == "ground" and value else value or ("" if name == "case-number" else None)
        changes: dict[str, Any] = {_OF_CASE[name]: kept}
        return replace(dossier, case=replace(dossier.case, **changes))
    if name == "court":
        court, _, seat = str(value or "").partition("|")
        return replace(dossier, case=replace(dossier.case, court=court, seat=seat))
    if name.startswith("counsel-"):
        changes = {name.removeprefix("counsel-"): value or ""}
        return replace(dossier, case=replace(dossier.case, counsel=replace(dossier.case.counsel, **changes)))
    if name.startswith("home-"):
        what = name.removeprefix("home-")
        changes = {what: value if what in _NOT_WORDS else value or ""}
        return replace(dossier, home=replace(dossier.home, **changes))
    if name.startswith("arrears-"):
        changes = {name.removeprefix("arrears-"): value}
        return replace(dossier, arrears=replace(dossier.arrears, **changes))
    return _with_person(dossier, name, value, new_id)


def _with_person(dossier: Dossier, name: str, value: Any, new_id: str) -> Dossier:
    who, _, rest = name.partition("-")
    if who == "landlord":
        return _with_landlord(dossier, rest, value, new_id)
    number, _, what = rest.partition("-")
    keep: Callable[[Dossier, int, str, Any, str], Dossier] = _with_adult if who == "adult" else _with_child
    return keep(dossier, int(number), what, value, new_id)


def _with_adult(dossier: Dossier, place: int, what: str, value: Any, new_id: str) -> Dossier:
    there = dossier.on_side(Side.FAMILY)
    party = there[place] if place < len(there) else Party(id=f"p-{new_id}", side=Side.FAMILY, name="")
    changes: dict[str, Any] = {_ADULT[what]: value if isinstance(value, date) or what == "born" else value or ""}
    party = replace(party, **changes)
    is_empty = not (party.name or party.given_names or party.birth_date)
    return dossier.without_party(party.id) if is_empty else dossier.with_party(party)


def _with_child(dossier: Dossier, place: int, what: str, value: Any, new_id: str) -> Dossier:
    there = dossier.children
    child = there[place] if place < len(there) else Child(id=f"c-{new_id}", given_name="")
    changes: dict[str, Any] = {_CHILD[what]: value if what == "age" else value or ""}
    child = replace(child, **changes)
    is_empty = not child.given_name and child.age_stated is None and child.birth_date is None
    return dossier.without_child(child.id) if is_empty else dossier.with_child(child)


def _with_landlord(dossier: Dossier, what: str, value: Any, new_id: str) -> Dossier:
    landlord = _landlord(dossier) or Party(id=f"p-{new_id}", side=Side.LANDLORD, name="", kind=PartyKind.ENTITY)
    if what:
        landlord = replace(landlord, landlord_kind=LandlordKind(value or LandlordKind.UNKNOWN))
    else:
        landlord = replace(landlord, name=value or "")
    is_empty = not landlord.name and landlord.landlord_kind is LandlordKind.UNKNOWN
    return dossier.without_party(landlord.id) if is_empty else dossier.with_party(landlord)


def _landlord(dossier: Dossier) -> Party | None:
    return next(iter(dossier.on_side(Side.LANDLORD)), None)
