"""Twelve published judgments: fed with nothing but the facts, what does the walk bring up of what the court weighed?"""

from __future__ import annotations

from datetime import date

import pytest

from legalaid_desk.dossier import Dossier, Origin
from legalaid_desk.walk import State, misfits

from .table import counts, table
from .weighed import HERE, Adverse, Direction, Factor, Judgment, all_judgments

WEIGHED = {
    "ecli-nl-ghams-2016-3089": (1, 3, 0),
    "ecli-nl-ghams-2024-549": (0, 3, 0),
    "ecli-nl-hr-2025-1799": (3, 1, 2),
    "ecli-nl-rbgel-2020-7134": (0, 4, 0),
    "ecli-nl-rblim-2020-8547": (2, 1, 0),
    "ecli-nl-rbmne-2021-4667": (3, 1, 0),
    "ecli-nl-rbmne-2025-21": (2, 2, 0),
    "ecli-nl-rbmne-2025-2959": (2, 3, 0),
    "ecli-nl-rbove-2019-562": (1, 5, 1),
    "ecli-nl-rbrot-2021-8307": (2, 0, 1),
    "ecli-nl-rbrot-2025-15019": (3, 0, 0),
    "ecli-nl-rvs-2022-285": (3, 1, 0),
}
"""How many things the court is known to have weighed for the family, against it, and without tipping anything."""

JUDGMENTS = all_judgments()
FACTORS = [(judgment, factor) for judgment in JUDGMENTS for factor in judgment.weighed.factor]

each_judgment = pytest.mark.parametrize("judgment", JUDGMENTS, ids=[one.dossier.id for one in JUDGMENTS])


def each_factor(having: str = "what") -> pytest.MarkDecorator:
    """Every factor of every judgment whose file says something under this key."""
    found = [(judgment, factor) for judgment, factor in FACTORS if getattr(factor, having)]
    ids = [f"{judgment.dossier.id}: {factor.what}" for judgment, factor in found]
    return pytest.mark.parametrize("judgment, factor", found, ids=ids)


def test_no_judgment_and_no_factor_is_left_out() -> None:
    stated = {one.dossier.id: tuple(_directions(one).count(side) for side in Direction) for one in JUDGMENTS}
    assert stated == WEIGHED
    assert {path.name for path in HERE.glob("ecli-*")} == set(WEIGHED)


@each_judgment
def test_its_facts_fit_the_law_and_its_card_has_the_same_day(judgment: Judgment) -> None:
    law = judgment.walk.view.law
    assert misfits(judgment.dossier, law) == ()
    assert law.sources[judgment.own_source].dated == judgment.weighed.decided
    assert judgment.dossier.id == judgment.weighed.ecli.lower().replace(":", "-")
    assert judgment.dossier.source_note == judgment.weighed.ecli


@each_judgment
def test_it_holds_published_facts_only_and_none_later_than_the_decision(judgment: Judgment) -> None:
    dossier = judgment.dossier
    parts = (dossier.parties, dossier.children, dossier.events, dossier.measures, dossier.exhibits, dossier.facts)
    assert {item.origin for part in parts for item in part} == {Origin.PUBLISHED}
    assert dossier.home.origin is Origin.PUBLISHED
    assert not any((dossier.choices, dossier.wordings, dossier.readings, dossier.filed))
    assert all(day <= judgment.weighed.decided for day in _days(dossier))


@each_judgment
def test_persons_have_no_names(judgment: Judgment) -> None:
    names = [party.name for party in judgment.dossier.parties] + [c.given_name for c in judgment.dossier.children]
    public = ("gemeente ", "burgemeester ", "Centraal Orgaan ")
    assert [name for name in names if not (name.startswith("[") or name.startswith(public))] == []


@each_factor()
def test_a_factor_is_brought_up_or_said_to_be_missed(judgment: Judgment, factor: Factor) -> None:
    found = {
        Direction.FOR: (*factor.opens, *factor.asks),
        Direction.AGAINST: (*factor.against, *factor.asks),
        Direction.NEUTRAL: (*factor.opens, *factor.against, *factor.asks),
    }[factor.direction]
    assert bool(found) is not bool(factor.missed)
    assert bool(factor.missed) is bool(factor.words or factor.silent)


@each_factor("opens")
def test_the_arguments_it_names_are_open(judgment: Judgment, factor: Factor) -> None:
    states = {one: judgment.walk.verdict(one).state for one in factor.opens}
    assert states == dict.fromkeys(factor.opens, State.OPEN)


@each_factor("asks")
def test_the_questions_it_names_are_asked(judgment: Judgment, factor: Factor) -> None:
    asked = {asked.question.id for asked in judgment.walk.to_ask}
    assert set(factor.asks) - asked == set()


@each_factor("against")
def test_what_speaks_against_the_family_is_said_and_not_by_this_very_judgment(
    judgment: Judgment, factor: Factor
) -> None:
    for one in factor.against:
        assert [bool(part) for part in (one.source, one.caution, one.reply)].count(True) == 1
        assert judgment.says(one), one
        assert one.source != judgment.own_source
        assert not _cites_in_words(one, judgment)


@each_judgment
def test_what_is_missed_is_nowhere_in_the_walk(judgment: Judgment) -> None:
    for factor in (one for one in judgment.weighed.factor if one.missed):
        spoken = judgment.spoken(factor.direction)
        assert [word for word in factor.words if word.casefold() in spoken] == [], "found now: say by what"
        assert [one for one in factor.silent if judgment.walk.verdict(one).state is not State.CLOSED] == []


def test_what_goes_astray_is_open() -> None:
    astray = [(judgment, one.argument) for judgment in JUDGMENTS for one in judgment.weighed.astray]
    assert [state for judgment, one in astray if (state := judgment.walk.verdict(one).state) is not State.OPEN] == []


def test_the_walk_is_heard_to_say_what_it_says() -> None:
    """The search for missed words looks where the words are: without this, a miss could never be found again."""
    nuisance = next(one for one in JUDGMENTS if one.own_source == "rblim-2020-8547")
    spoken = nuisance.spoken(Direction.AGAINST)
    for said in ("neighbours have waited long enough", "neighbour mediation", "schreeuwende kinderen"):
        assert said in spoken, said
    assert "te weinig gedaan om tot een oplossing te komen" not in spoken, "its own card would prove itself"


def test_the_table_in_the_readme_is_what_the_walk_gives() -> None:
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    assert counts() in readme, "python -m tests.judgments.table"
    assert [one.weighed.ecli for one in JUDGMENTS if one.weighed.ecli not in readme] == []
    print(f"\n{table()}")  # noqa: T201 - seen with pytest -s


def _directions(judgment: Judgment) -> list[Direction]:
    return [factor.direction for factor in judgment.weighed.factor]


def _days(dossier: Dossier) -> list[date]:
    case = dossier.case
    days = [case.summons_on, case.hearing_on, case.judgment_on, case.eviction_on, dossier.arrears.claimed_on]
    return [day for day in (*days, *(event.on for event in dossier.events)) if day]


def _cites_in_words(one: Adverse, judgment: Judgment) -> bool:
    day = judgment.weighed.decided
    said = f"{day.day} {day:%B %Y}"
    verdict = judgment.walk.verdict(one.argument)
    cautions = [caution.text_en for caution in verdict.cautions if one.caution and one.caution in caution.text_en]
    replies = [verdict.argument.reply_en] if one.reply else []
    return any(said in text for text in (*cautions, *replies))
