"""From judgment to the bailiff's day, with the remedies and terms that ship. The dossiers are made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import (
    Case,
    Child,
    Deadline,
    Dossier,
    Fact,
    Facts,
    Ground,
    Happening,
    Reading,
    Stage,
    Standing,
)
from legalaid_desk.law import Truth, Verified, load_law
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.enforcement import Place, Rung, RungState, hour_of, ladder, line

LAW = load_law(law_folder())
TODAY = date(2026, 11, 25)  # a Wednesday
SERVED = Happening(id="h-1", trigger="betekening-in-persoon", on=date(2026, 11, 10), standing=Standing.SEEN)
ORDER = Happening(id="h-2", trigger="betekening-bevel-ontruiming", on=date(2026, 11, 20), standing=Standing.SEEN)


def view(
    stage: Stage | None = Stage.ENFORCEMENT, *events: Happening, today: date = TODAY, **answers: Any
) -> DossierView:
    case = Case(
        ground=Ground.ARREARS,
        stage=stage,
        judgment_on=date(2026, 11, 4),
        eviction_on=date(2026, 11, 30),
    )
    facts = Facts(tuple(Fact(question=one.replace("_", "-"), value=value) for one, value in answers.items()))
    child = Child(id="c-1", given_name="Noor", age_stated=7)
    dossier = Dossier(id="d", case=case, facts=facts, children=(child,), happenings=events)
    return DossierView(dossier, LAW, today)


def rung(of: DossierView, remedy: str) -> Rung:
    return next(one for one in ladder(of) if one.remedy.id == remedy)


DEFAULT: dict[str, Any] = {"pr_default": True, "pr_codefendant_appeared": False, "pr_interim_judgment": False}


def test_after_a_default_judgment_served_in_person_opposition_runs_four_weeks() -> None:
    found = rung(view(Stage.ENFORCEMENT, SERVED, **DEFAULT), "opposition")
    assert found.state is RungState.NOW
    assert found.day == date(2026, 12, 8)


def test_it_is_over_on_the_day_after_and_not_on_the_last() -> None:
    last, after = date(2026, 12, 8), date(2026, 12, 9)
    assert rung(view(Stage.ENFORCEMENT, SERVED, today=last, **DEFAULT), "opposition").state is RungState.NOW
    found = rung(view(Stage.ENFORCEMENT, SERVED, today=after, pr_home_abroad=False, **DEFAULT), "opposition")
    assert (found.state, found.day) == (RungState.PASSED, last)


def test_while_a_longer_term_may_be_the_one_that_runs_it_is_not_over_and_asks_which() -> None:
    found = rung(view(Stage.ENFORCEMENT, SERVED, today=date(2026, 12, 9), **DEFAULT), "opposition")
    assert found.state is RungState.NEEDS
    assert found.ask == ("pr-home-abroad",)
    assert [due.rule.id for due in found.over] == ["verzet_betekening_in_persoon"]


def test_an_unproved_service_never_closes_opposition() -> None:
    said = replace(SERVED, standing=Standing.CLIENT_SAYS)
    found = rung(view(Stage.ENFORCEMENT, said, today=date(2027, 2, 1), **DEFAULT), "opposition")
    assert found.state is RungState.NEEDS


def test_where_no_service_was_entered_it_says_what_to_enter() -> None:
    found = rung(view(Stage.ENFORCEMENT, **DEFAULT), "opposition")
    assert found.state is RungState.NOW
    assert found.day is None
    assert "betekening-in-persoon" in found.enter


def test_while_nobody_knows_whether_it_was_a_default_both_remedies_need_an_answer() -> None:
    both = {one.remedy.id: one for one in ladder(view())}
    assert both["opposition"].state is both["appeal"].state is RungState.NEEDS
    assert "pr-default" in both["opposition"].ask


def test_a_judgment_after_debate_has_no_opposition_and_says_why() -> None:
    found = rung(view(pr_default=False, pr_interim_judgment=False), "opposition")
    assert found.state is RungState.NOT_HERE
    assert found.because is not None
    assert "pr-default" in {test.question for test in found.because.tests()}
    assert rung(view(pr_default=False, pr_interim_judgment=False), "appeal").day == date(2027, 2, 4)


@pytest.mark.parametrize(
    "answer, stops", [("not-enforceable", Truth.YES), ("reasoned", Truth.NO), (None, Truth.UNKNOWN)]
)
def test_opposition_stops_of_itself_only_where_the_judgment_is_not_enforceable(
    answer: str | None, stops: Truth
) -> None:
    more: dict[str, Any] = {} if answer is None else {"pr_uvb": answer}
    assert rung(view(Stage.ENFORCEMENT, SERVED, **DEFAULT, **more), "opposition").stops is stops


def test_what_was_carried_out_cannot_be_stopped_any_more_but_shelter_can_be_asked() -> None:
    of = view(en_carried_out=True)
    states = {one.remedy.id: one.state for one in ladder(of)}
    assert states["interim-438"] is states["moratorium-287b"] is states["ask-to-wait"] is RungState.PASSED
    assert states["shelter"] is RungState.NOW


def test_before_the_appeal_there_is_no_motion_for_a_stay() -> None:
    assert rung(view(en_remedy="open"), "stay-351").state is RungState.NOT_HERE
    assert rung(view(en_remedy="appeal"), "stay-351").state is RungState.NOW


def test_a_need_is_there_once_it_is_answered_and_shown_where_it_must_be_a_paper() -> None:
    def new_facts(of: DossierView) -> tuple[bool, tuple[str, ...]]:
        need = next(one for one in rung(of, "interim-438").needs if "pr-new-facts" in str(one.need.have))
        return need.is_there, need.ask + need.unproved

    assert new_facts(view()) == (False, ("pr-new-facts",))
    told = view(pr_new_facts="de huur sinds mei weer wordt betaald")
    assert new_facts(told) == (False, ("pr-new-facts",))
    fact = Fact(question="pr-new-facts", value="de huur sinds mei weer wordt betaald", exhibits=("e-1",))
    shown = DossierView(told.dossier.learn(fact), LAW, TODAY)
    assert new_facts(shown) == (True, ())


def test_a_source_from_memory_is_wanted_until_a_lawyer_ticked_it() -> None:
    source = replace(LAW.sources["fw-287b"], verified=Verified.MEMORY)
    law = replace(LAW, sources={**LAW.sources, source.id: source})
    of = DossierView(view().dossier, law, TODAY)
    assert rung(of, "moratorium-287b").unread == ("fw-287b",)
    read = of.dossier.with_reading(Reading(source="fw-287b", by="mr. V", on=TODAY))
    assert rung(DossierView(read, law, TODAY), "moratorium-287b").unread == ()


def test_the_line_runs_from_judgment_to_eviction_with_the_first_day_the_bailiff_may_act() -> None:
    found = line(view(Stage.ENFORCEMENT, SERVED, ORDER))
    assert [one.place for one in found.points] == list(Place)
    assert found.point(Place.ORDER).day == date(2026, 11, 20)
    assert found.earliest == date(2026, 11, 25)  # Friday; Monday and Tuesday are its two working days
    assert found.earliest_is_proved
    assert found.eviction == date(2026, 11, 30)
    assert not found.is_too_early


def test_a_day_announced_within_the_waiting_time_is_too_early() -> None:
    late = replace(ORDER, on=date(2026, 11, 27))
    found = line(view(Stage.ENFORCEMENT, late))
    assert found.earliest == date(2026, 12, 2)
    assert found.is_too_early


def test_without_an_order_no_first_day_is_guessed() -> None:
    found = line(view())
    assert found.earliest is None
    assert not found.is_too_early
    assert found.point(Place.ORDER).happening is None
    assert found.point(Place.ORDER).trigger == "betekening-bevel-ontruiming"


def test_hours_are_counted_only_where_the_hour_is_known() -> None:
    now = datetime(2026, 11, 29, 21, 0, tzinfo=UTC)
    assert line(view(), now).left == timedelta(days=5)
    found = line(view(bf_hour="9.00 uur"), now)
    assert found.at == time(9)
    assert found.left == timedelta(hours=12)


@pytest.mark.parametrize(
    "typed, hour",
    [("9.00 uur", time(9)), ("13:30", time(13, 30)), ("om 8 uur", time(8)), ("in de ochtend", None)],
)
def test_the_hour_is_read_as_people_type_it(typed: str, hour: time | None) -> None:
    assert hour_of(view(bf_hour=typed)) == hour


def test_before_a_judgment_the_line_says_there_is_none() -> None:
    early = DossierView(Dossier(id="d", case=Case(stage=Stage.MERITS)), LAW, TODAY)
    assert not line(early).has_judgment
    assert line(view()).has_judgment


def test_a_new_day_of_eviction_goes_before_the_first() -> None:
    new = Happening(id="h-3", trigger="nieuwe-ontruimingsdag", on=date(2026, 12, 14), standing=Standing.SEEN)
    assert line(view(Stage.ENFORCEMENT, new)).eviction == date(2026, 12, 14)


def test_an_order_that_is_only_said_gives_the_first_day_it_can_be_and_the_one_it_is_if_right() -> None:
    said = replace(ORDER, on=date(2026, 11, 27), standing=Standing.CLIENT_SAYS)
    found = line(view(Stage.ENFORCEMENT, said))
    assert found.earliest == date(2026, 11, 9)  # as if it came on the day of the judgment
    assert found.as_said == date(2026, 12, 2)
    assert not found.earliest_is_proved
    assert found.is_too_early


def test_the_length_of_the_judgment_counts_only_where_somebody_read_it() -> None:
    service = Happening(id="h-4", trigger="betekening-vonnis", on=date(2026, 11, 20), standing=Standing.SEEN)
    guessed = view(Stage.ENFORCEMENT, service, ORDER)
    assert line(guessed).earliest == date(2026, 11, 25)
    read = Deadline(happening="h-4", rule="ontruimingstermijn_vonnis", amount=28)
    found = DossierView(guessed.dossier.with_deadline(read), LAW, TODAY)
    assert line(found).earliest == date(2026, 12, 19)


def test_what_is_not_known_does_not_speak_against_a_need() -> None:
    of = rung(view(), "arrangement")
    arrears = next(one for one in of.needs if "arrears" in str(one.need.have))
    assert arrears.truth is Truth.UNKNOWN
    assert arrears.ask == ("arrears",)


def test_what_comes_too_late_after_the_eviction_is_wanted_before_its_day() -> None:
    assert rung(view(), "interim-438").before == date(2026, 11, 30)
    assert rung(view(), "shelter").before is None
