"""What a judge stumbles over: a rung skipped in what is asked, a lawyer called by the wrong name."""

from __future__ import annotations

import pytest

from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import kind_of
from tests.filings.golden import SIZES, papers, shipped

LADDER = [shipped().phrase(f"tier-{rung}") for rung in ("primary", "subsidiary", "further", "furthest")]
DRAFTS = {
    f"{paper.name or paper.kind}-{size}": paper.composed(of).draft
    for paper in papers()
    for size, of in zip(SIZES, (paper.minimal, paper.full), strict=True)
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
