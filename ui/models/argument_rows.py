"""Arguments by step, and requests by tier, as rows; filtered by state, step and words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import Decision
from legalaid_desk.law import Relief, Truth, judge
from legalaid_desk.law.own import is_own
from legalaid_desk.walk import DossierView, State, Verdict, Walk
from ui.phrasing import names, verdicts
from ui.phrasing.withdrawals import is_her_own
from ui.texts import in_language

from .rows import Mark, Row

translate = QCoreApplication.translate

REQUEST = "request:"
"""Before the id of a request, so that its key is never that of an argument."""

_ORDER = (State.OPEN, State.NEEDS, State.CLOSED)
_MARKS = {State.OPEN: Mark.OPEN, State.CLOSED: Mark.CLOSED, State.NEEDS: Mark.NEEDS}


@dataclass(frozen=True, slots=True)
class Filter:
    """What to show. Empty means all."""

    state: State | None = None
    step: str = ""
    words: str = ""

    def takes(self, verdict: Verdict) -> bool:
        """Whether an argument is shown."""
        argument = verdict.argument
        return (
            self.state in (None, verdict.state)
            and self.step in ("", argument.step)
            and self.words.casefold().strip() in f"{argument.title} {argument.title_en} {argument.heading}".casefold()
        )


def argument_rows(walk: Walk, wanted: Filter = Filter()) -> tuple[Row, ...]:
    """The steps that hold arguments, each with its arguments, the open ones first; then the requests by tier."""
    steps = (_step(walk, place, step, wanted) for place, step in enumerate(walk.view.law.steps, start=1))
    requests = () if wanted.state or wanted.step else _requests(walk.view, wanted.words)
    return (*(row for row in steps if row.children), *requests)


def _step(walk: Walk, place: int, step: str, wanted: Filter) -> Row:
    known = walk.view.law.steps[step]
    here = (v for v in walk.verdicts if v.argument.step == step and wanted.takes(v))
    rows = tuple(_argument(v, walk.view) for v in sorted(here, key=lambda v: _ORDER.index(v.state)))
    title = in_language(known.title, known.title_en)
    return Row(step, title, number=str(place), heading=True, passive=True, children=rows)


def _argument(verdict: Verdict, view: DossierView) -> Row:
    title = verdicts.title(verdict.argument)
    state = names.state(verdict.state)
    decision = view.dossier.decision_on(verdict.argument.id)
    decided = "" if decision is Decision.UNDECIDED else names.decision(decision)
    choice, mark = view.dossier.choice(verdict.argument.id), mark_of(verdict.state, decision)
    if choice and choice.withdrawn and not (decision is not Decision.CHOSEN and is_her_own(choice.withdrawn)):
        taken_back = translate("ArgumentRows", "approval taken back")
        decided, mark = f"{decided} · {taken_back}" if decision is Decision.SET_ASIDE else taken_back, Mark.STALE
    own = names.own() if is_own(verdict.argument.id) else ""
    told = ", ".join(part for part in (title, own, state, decided) if part)
    detail = " · ".join(part for part in (own, decided or state) if part)
    return Row(verdict.argument.id, title, detail, mark, told, own=bool(own))


def mark_of(state: State, decision: Decision) -> Mark:
    """The decision where there is one, else the state; a chosen argument that is not open stays to be seen."""
    if decision is Decision.SET_ASIDE:
        return Mark.SET_ASIDE
    if decision is Decision.CHOSEN and state is State.OPEN:
        return Mark.CHOSEN
    return _MARKS[state]


def _requests(view: DossierView, words: str) -> tuple[Row, ...]:
    tiers: dict[str, tuple[Row, ...]] = {}
    for relief in view.law.relief.values():
        if words.casefold().strip() in f"{relief.title} {relief.title_en}".casefold():
            tiers[relief.tier] = (*tiers.get(relief.tier, ()), _request(relief, view))
    rows = tuple(child for tier in TIERS for child in _tiered(tier, tiers.get(tier, ())))
    if not rows:
        return ()
    title = translate("ArgumentRows", "What is asked")
    return (Row("requests", title, heading=True, passive=True, children=rows),)


TIERS = ("primary", "subsidiary", "further", "furthest", "enforceability", "counterclaim", "costs")


def _tiered(tier: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    return tuple(Row(r.key, r.text, r.detail, r.mark, f"{names.tier(tier)}: {r.told}") for r in rows)


def _request(relief: Relief, view: DossierView) -> Row:
    title = in_language(relief.title, relief.title_en)
    decision = view.dossier.decision_on(relief.id)
    state = state_of(relief, view)
    detail = names.decision(decision) if decision is not Decision.UNDECIDED else names.tier(relief.tier)
    told = f"{title}, {names.state(state)}, {names.decision(decision)}"
    return Row(f"{REQUEST}{relief.id}", title, detail, mark_of(state, decision), told)


def state_of(relief: Relief, view: DossierView) -> State:
    """Whether a request can be made in this case."""
    stage = view.dossier.case.stage
    if relief.stages and stage is not None and str(stage) not in relief.stages:
        return State.CLOSED
    truth = judge(relief.when, view).truth
    return {Truth.YES: State.OPEN, Truth.NO: State.CLOSED, Truth.UNKNOWN: State.NEEDS}[truth]
