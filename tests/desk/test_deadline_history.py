"""Whatever is done in whatever order: no history is lost, no check outlives a change, nothing that was met moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from legalaid_desk.data import law_folder
from legalaid_desk.desk import Desk, deadlines, people
from legalaid_desk.desk.deadlines import NothingToCheck, SamePerson
from legalaid_desk.dossier import (
    Case,
    Deadline,
    DeadlineState,
    Dossier,
    FiledPaper,
    Happening,
    Lodging,
    Stage,
    Standing,
)
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.law import load_law
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import happenings, kept_alone
from tests.desk.conftest import PlainPapers

LAW = load_law(law_folder())
WHO = ("B. Paralegal", "mr. A. de Wit", "mr. C. Dijk")
DAYS = st.sampled_from([date(2026, 11, day) for day in (14, 15, 16, 18)] + [date(2026, 12, 9), date(2027, 1, 6)])
"""Few, so that days come back; six weeks after the first three end on the same Monday."""

STANDINGS = (Standing.SEEN, Standing.CLIENT_SAYS, Standing.ADMITTED)
TRIGGERS = ("bekendmaking-besluit", "roldatum")
CASE_DAYS = ("roll_on", "judgment_on")
AT_HAND = ("bezwaar", "antwoord_kanton", "stukken_mondelinge_behandeling")
"""Few again, so that one deadline is checked, moved, met and moved again."""

ROLL = date(2026, 12, 9)
NUMBERS = count()
FOUND = (Phase.explicit, Phase.reuse, Phase.generate)
"""A sequence that fails is told as it was found: to make it smaller takes minutes."""

Act = Callable[[Desk, str], object]
Verb = Callable[[Desk, str, str], object]


class Clock:
    """Moves a minute at each look."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path_factory.mktemp("history") / "kluis", "vier gewone woorden hier")
    yield Desk(vault, LAW, PlainPapers(), clock=Clock())
    vault.close()


# acts: each picks its deadline from those there are


def _enter(number: int, trigger: str, on: date, standing: Standing) -> Act:
    happening = Happening(id=f"h{number}", trigger=trigger, on=on, standing=standing)
    return lambda desk, key: deadlines.put_happening(desk, key, happening)


def _type(name: str, day: date | None) -> Act:
    return lambda desk, key: people.set_case(desk, key, desk.open(key).case.with_day(name, day))


def _lodge(on: date) -> Act:
    kind = next(one.id for one in LAW.filings.values() if "antwoord_kanton" in one.deadlines)
    paper = FiledPaper(kind=kind, made_at=datetime(2026, 11, 25, tzinfo=UTC), law_version="", lodging=Lodging(on=on))
    return lambda desk, key: desk.change(key, "lodged", lambda one: replace(one, filed=(*one.filed, paper)))


def _on(place: int, verb: Verb) -> Act:
    def act(desk: Desk, key: str) -> object:
        known = [one for one in desk.open(key).deadlines if one.rule in AT_HAND]
        return verb(desk, key, known[place % len(known)].id) if known else None

    return act


def _verb(*verbs: Verb) -> st.SearchStrategy[Act]:
    return st.builds(_on, st.integers(0, 1), st.sampled_from(verbs))


def _meet(day: date) -> Verb:
    return lambda desk, key, one: deadlines.meet(desk, key, one, day)


def _name(day: date | None) -> Verb:
    return lambda desk, key, one: deadlines.set_given(desk, key, one, day)


def _lengthen(amount: int | None) -> Verb:
    return lambda desk, key, one: deadlines.set_length(desk, key, one, amount, "days")


def _set_aside(desk: Desk, key: str, one: str) -> object:
    return deadlines.set_aside(desk, key, one, "niet nodig")


ACTS: st.SearchStrategy[Act] = st.one_of(
    st.builds(_enter, st.just(0), st.sampled_from(TRIGGERS), DAYS, st.sampled_from(STANDINGS)),
    st.builds(_enter, st.just(0), st.just(TRIGGERS[0]), DAYS, st.just(Standing.SEEN)),
    st.builds(_type, st.sampled_from(CASE_DAYS), st.one_of(st.none(), DAYS)),
    _verb(deadlines.check),
    _verb(deadlines.check),
    _verb(deadlines.check, deadlines.uncheck),
    _verb(deadlines.take_up, _set_aside),
    _verb(*map(_meet, (date(2026, 11, 24), date(2026, 12, 8)))),
    _verb(*map(_name, (None, date(2027, 1, 10), date(2027, 1, 11)))),
    _verb(*map(_lengthen, (None, 14, 42))),
    st.builds(_lodge, DAYS),
)


def _new(desk: Desk) -> str:
    """A dossier with a decision of a municipality and a roll date, each by another person."""
    key = desk.add(Dossier(id=f"d{next(NUMBERS)}", case=Case(stage=Stage.MERITS)), "new").id
    for who, act in zip(
        WHO, (_enter(0, TRIGGERS[0], date(2026, 11, 14), Standing.SEEN), _type("roll_on", ROLL)), strict=False
    ):
        desk.who = who
        act(desk, key)
    return key


def _played(desk: Desk, acts: list[tuple[str, Act]]) -> Iterator[tuple[Dossier, Dossier]]:
    """A new dossier before and after each of these acts, by who did it."""
    key = _new(desk)
    for who, act in acts:
        desk.who = who
        yield _do(desk, key, act)


def _do(desk: Desk, key: str, act: Act) -> tuple[Dossier, Dossier]:
    before = desk.open(key)
    try:
        act(desk, key)
    except (SamePerson, NothingToCheck):
        assert desk.open(key) == before
    return before, desk.open(key)


def _twin(deadline: Deadline, after: Dossier) -> Deadline | None:
    """The same deadline after an act: hung on the day it was met for, or under its own id."""
    return next((one for one in after.deadlines if _is_hung(deadline, one)), after.deadline(deadline.id))


def _is_hung(deadline: Deadline, other: Deadline) -> bool:
    return other.happening.startswith(f"met-{deadline.happening}-") and other == replace(
        deadline, happening=other.happening
    )


SEQUENCES = st.lists(st.tuples(st.sampled_from(WHO), ACTS), min_size=6, max_size=16)


@settings(max_examples=30, deadline=None, phases=FOUND)
@given(SEQUENCES)
def test_history_never_loses_a_line(desk: Desk, acts: list[tuple[str, Act]]) -> None:
    for before, after in _played(desk, acts):
        for one in before.deadlines:
            now = _twin(one, after)
            if one.state is DeadlineState.PROPOSED and now is None:
                continue  # nobody decided upon it
            assert now is not None
            assert now.moves[: len(one.moves)] == one.moves
            checks = [(check.by, check.at) for check in (*one.earlier_checks, one.check) if check]
            kept = [(check.by, check.at) for check in (*now.earlier_checks, now.check) if check]
            assert kept[: len(checks)] == checks
        assert from_json(to_json(after)) == after


@settings(max_examples=30, deadline=None, phases=FOUND)
@given(SEQUENCES)
def test_a_check_never_outlives_a_change_of_what_was_checked(desk: Desk, acts: list[tuple[str, Act]]) -> None:
    checked = dict[str, object]()
    for _, after in _played(desk, acts):
        events = _events(desk, after)
        for one in after.deadlines:
            rests = (one.days, one.given, one.amount, one.unit, *_start(events[one.happening]))
            if one.check and (one.check.by, one.check.at) not in checked.values():
                checked[f"{one.check.at} rests"] = (one.check.by, one.check.at)
                checked[f"{one.check.at}"] = rests
            if one.is_checked and one.state is not DeadlineState.DONE:
                assert one.check
                assert checked[f"{one.check.at}"] == rests


def _events(desk: Desk, dossier: Dossier) -> dict[str, Happening]:
    view = DossierView(dossier, LAW, desk.today())
    events = happenings(view)
    return {one.id: one for one in (*events, *kept_alone(events, view))}


def _start(event: Happening) -> tuple[object, ...]:
    return event.on, event.not_before, event.is_proved


@settings(max_examples=30, deadline=None, phases=FOUND)
@given(SEQUENCES)
def test_nobody_checks_what_she_entered_herself(desk: Desk, acts: list[tuple[str, Act]]) -> None:
    """Of a day of the case as well: who typed it last in the intake is no second person to it."""
    for before, after in _played(desk, acts):
        events = _events(desk, after)
        for one in after.deadlines:
            was = before.deadline(one.id)
            is_new = one.check is not None and (was is None or was.check != one.check) and one.check.fell_at is None
            if is_new and not [move for move in one.moves if one.decided_at is None or move.at > one.decided_at]:
                assert one.check
                assert one.check.by != events[one.happening].entered_by


@settings(max_examples=30, deadline=None, phases=FOUND)
@given(SEQUENCES)
def test_what_was_met_never_moves(desk: Desk, acts: list[tuple[str, Act]]) -> None:
    for before, after in _played(desk, acts):
        for one in before.deadlines:
            now = _twin(one, after)
            if one.state is DeadlineState.DONE and now is not None and now.decided_at == one.decided_at:
                assert (now.state, now.days, now.moves) == (one.state, one.days, one.moves)


@settings(max_examples=30, deadline=None, phases=FOUND)
@given(SEQUENCES)
def test_a_day_of_a_judge_stays_and_a_term_counted_back_never_rolls(desk: Desk, acts: list[tuple[str, Act]]) -> None:
    for _, after in _played(desk, acts):
        for due in deadlines.due(desk, after):
            if due.deadline.state is DeadlineState.DONE:
                continue
            if due.deadline.given is not None:
                assert due.deadline.days.last == due.deadline.given
            elif due.rule.counts == "backward" and due.reckoned.last_day and due.happening.on:
                assert due.reckoned.last_day <= due.happening.on
                assert not [step for step in due.reckoned.steps if step.line in ("moved", "two-working-days")]
