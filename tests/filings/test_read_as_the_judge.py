"""What a judge stumbles over: a rung skipped, a thing said twice, a request that nothing carries, a wrong name."""

from __future__ import annotations

import pytest

from legalaid_desk.filings import ExhibitNumber, FilingDraft, Paragraph, Section
from legalaid_desk.filings.draft import plain
from legalaid_desk.law import kind_of
from tests.filings.golden import SIZES, papers, shipped

LADDER = [shipped().phrase(f"tier-{rung}") for rung in ("primary", "subsidiary", "further", "furthest")]
DRAFTS = {
    f"{paper.name or paper.kind}-{size}": paper.composed(of).draft
    for paper in papers()
    for size, of in zip(SIZES, (paper.minimal, paper.full), strict=True)
}
MARKED = {
    argument.id: marks
    for argument in shipped().arguments.values()
    if (marks := {passage.id for passage in argument.passages if passage.spoken})
}


@pytest.fixture(params=sorted(DRAFTS))
def draft(request: pytest.FixtureRequest) -> FilingDraft:
    return DRAFTS[request.param]


def test_what_is_asked_skips_no_rung_of_the_ladder(draft: FilingDraft) -> None:
    rungs = list(dict.fromkeys(one.tier for one in draft.relief if one.tier in LADDER))
    assert rungs == LADDER[: len(rungs)]


def test_who_acts_for_us_is_a_lawyer_only_where_the_court_asks_for_one(draft: FilingDraft) -> None:
    lawyer = shipped().filings[kind_of(draft.kind)].lawyer_mandatory == "yes"
    named = shipped().phrase("capacity-lawyer" if lawyer else "capacity")
    assert {party.represented_as for party in draft.caption.ours if party.representative} == {named}


def test_no_paragraph_points_twice_at_one_exhibit(draft: FilingDraft) -> None:
    quoting = {one.id for section in _holding("exhibit-notes", draft) for one in section.paragraphs}
    pointed = {one.id: _pointed_at(one) for one in draft.paragraphs if one.id not in quoting}
    twice = [paragraph for paragraph, exhibits in pointed.items() if len(exhibits) > len(set(exhibits))]
    assert twice == []


def test_no_paragraph_is_said_twice(draft: FilingDraft) -> None:
    said = [plain(one.runs) for one in draft.paragraphs if one.number]
    assert len(said) == len(set(said))


def test_of_an_argument_is_spoken_what_the_law_marks_for_it(draft: FilingDraft) -> None:
    told = [one for section in _holding("points", draft) for one in section.paragraphs if one.argument in MARKED]
    assert all(one.id.split("/")[1] in MARKED[one.argument] for one in told)


def test_no_point_of_the_hearing_is_only_what_the_landlord_did_right() -> None:
    spoken = {one.id for one in DRAFTS["pleitnota_kort_geding-full"].paragraphs}
    assert {"milder-means-untried/gesprek", "municipality-asked/antwoord", "offer-was-unsuitable/waarom"} <= spoken
    assert not spoken & {"milder-means-untried/gedaan", "municipality-asked/gevraagd", "aim-liveability/doel-genoemd"}


def test_who_asks_to_stop_an_eviction_does_not_ask_to_wait_with_deciding() -> None:
    asked = {one.id for one in DRAFTS["dagvaarding_executie_kort_geding-full"].relief}
    assert "stay-enforcement" in asked
    assert not asked & {"produce-papers", "adjourn-each-child", "adjourn-shelter"}


def test_a_letter_to_the_landlord_does_not_ask_what_only_a_court_can_give() -> None:
    assert "hear-children" not in {one.id for one in DRAFTS["brief_reactie_sommatie-full"].relief}


def test_nothing_is_announced_as_subsidiary_where_nothing_is_asked_below_the_first(draft: FilingDraft) -> None:
    announced = [one.id for one in draft.paragraphs if one.id.endswith(("kern-subsidiair", "subsidiair/opening"))]
    assert not announced or {one.tier for one in draft.relief} & set(LADDER[1:])


def _pointed_at(paragraph: Paragraph) -> list[str]:
    return [run.exhibit for run in paragraph.runs if isinstance(run, ExhibitNumber)]


def _holding(what: str, draft: FilingDraft) -> list[Section]:
    plans = {plan.id for plan in shipped().filings[kind_of(draft.kind)].sections if plan.holds == what}
    return [section for section in draft.sections if section.id in plans]
