"""Which remedy a judgment leaves, by who appeared and in what proceedings it was given; with the rules that ship."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import Case, Dossier, Fact, Facts, Happening, Stage, Standing
from legalaid_desk.law import Truth, load_law
from legalaid_desk.law.deadlines import DeadlineRule
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import deadlines, happenings, is_case_day
from legalaid_desk.walk.questions import questions_to_ask

LAW = load_law(law_folder())
TODAY = date(2026, 11, 25)
SERVED = Happening(id="h", trigger="betekening-in-persoon", on=date(2026, 11, 10), standing=Standing.SEEN)
OPPOSITION, APPEAL, INTERIM_APPEAL = "verzet_betekening_in_persoon", "hoger_beroep_bodem", "hoger_beroep_kort_geding"


def view(stage: Stage, **answers: bool) -> DossierView:
    """A dossier with a judgment that was served in person; answers by question, with strokes for dashes."""
    facts = Facts(tuple(Fact(question=one.replace("_", "-"), value=value) for one, value in answers.items()))
    case = Case(stage=stage, judgment_on=date(2026, 11, 4))
    return DossierView(Dossier(id="d", case=case, facts=facts).with_happening(SERVED), LAW, TODAY)


def applies(of: DossierView) -> dict[str, Truth]:
    return {due.rule.id: due.applies for due in deadlines(of)}


def test_a_default_judgment_leaves_opposition_and_no_appeal() -> None:
    found = applies(view(Stage.ENFORCEMENT, pr_default=True, pr_codefendant_appeared=False, pr_interim_judgment=False))
    assert found[OPPOSITION] is Truth.YES
    assert not {APPEAL, INTERIM_APPEAL} & found.keys()


def test_where_a_codefendant_appeared_it_leaves_appeal_and_no_opposition() -> None:
    found = applies(view(Stage.ENFORCEMENT, pr_default=True, pr_codefendant_appeared=True, pr_interim_judgment=False))
    assert found[APPEAL] is Truth.YES
    assert not any(rule.startswith("verzet") for rule in found)


def test_while_nobody_knows_who_appeared_both_are_shown() -> None:
    found = applies(view(Stage.DEFAULT_JUDGMENT, pr_default=True, pr_interim_judgment=False))
    assert found[OPPOSITION] is Truth.UNKNOWN
    assert found[APPEAL] is Truth.UNKNOWN


def test_a_judgment_after_debate_leaves_appeal() -> None:
    found = applies(view(Stage.ENFORCEMENT, pr_default=False, pr_interim_judgment=False))
    assert found[APPEAL] is Truth.YES
    assert OPPOSITION not in found


def test_while_nobody_knows_the_kind_of_proceedings_the_shorter_appeal_is_shown_too() -> None:
    both = {due.rule.id: due.day for due in deadlines(view(Stage.APPEAL))}
    assert both[INTERIM_APPEAL] == date(2026, 12, 2)
    assert both[APPEAL] == date(2027, 2, 4)
    assert INTERIM_APPEAL not in applies(view(Stage.APPEAL, pr_interim_judgment=False))
    assert APPEAL not in applies(view(Stage.APPEAL, pr_interim_judgment=True))


def test_who_lived_abroad_has_eight_weeks_and_nobody_else() -> None:
    default = {"pr_default": True, "pr_codefendant_appeared": False}
    at_home, abroad = (applies(view(Stage.ENFORCEMENT, **default, pr_home_abroad=one)) for one in (False, True))
    assert {OPPOSITION, "verzet_buitenland"} & at_home.keys() == {OPPOSITION}
    assert {OPPOSITION, "verzet_buitenland"} & abroad.keys() == {"verzet_buitenland"}
    unsure = applies(view(Stage.ENFORCEMENT, **default))
    assert (unsure[OPPOSITION], unsure["verzet_buitenland"]) == (Truth.YES, Truth.UNKNOWN)


def test_the_walk_asks_what_decides_which_remedy_there_is() -> None:
    asked = {one.question.id: one.terms for one in questions_to_ask(view(Stage.ENFORCEMENT, pr_default=True), ())}
    assert {OPPOSITION, APPEAL} <= set(asked["pr-codefendant-appeared"])
    assert asked["pr-home-abroad"] == ("verzet_buitenland",)
    assert {APPEAL, INTERIM_APPEAL} <= set(asked["pr-interim-judgment"])


def test_the_walk_asks_nothing_of_terms_where_nothing_happened() -> None:
    empty = DossierView(Dossier(id="d", case=Case(stage=Stage.ENFORCEMENT)), LAW, TODAY)
    assert not any(one.terms for one in questions_to_ask(empty, ()))


@pytest.mark.parametrize("stage", list(Stage))
def test_a_day_of_the_case_is_one_kind_of_event_at_each_stage(stage: Stage) -> None:
    """What hangs on an answer is one as well, once it is given."""
    for interim, day in product((False, True), ("roll_on", "hearing_on", "judgment_on", "eviction_on")):
        facts = Facts((Fact(question="pr-interim-judgment", value=interim),))
        case = Case(stage=stage).with_day(day, date(2026, 12, 8))
        at_hand = DossierView(Dossier(id="d", case=case, facts=facts), LAW, TODAY)
        found = [trigger.id for trigger in LAW.triggers.values() if trigger.case_day == day]
        assert len([one for one in found if is_case_day(LAW.triggers[one], at_hand)]) <= 1
        assert len(happenings(at_hand)) <= 1


@pytest.mark.parametrize("rule", LAW.deadlines.values(), ids=list(LAW.deadlines))
def test_no_rule_is_hidden_while_nothing_is_answered(rule: DeadlineRule) -> None:
    """A new dossier, without stage or ground: whatever happens, each of its terms is in sight."""
    event = Happening(id="h", trigger=rule.trigger, on=date(2026, 11, 10), standing=Standing.SEEN)
    found = applies(DossierView(Dossier(id="d").with_happening(event), LAW, TODAY))
    assert rule.id in found
