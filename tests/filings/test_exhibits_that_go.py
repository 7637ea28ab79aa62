"""Which exhibits go with a paper: what is new and cited in a later paper of the case, the whole series in the first."""

from __future__ import annotations

import pytest

from legalaid_desk.filings import FilingDraft
from tests.filings.golden import papers

PAPERS = {paper.name or paper.kind: paper for paper in papers()}
FIRST_NEW = 9
LATER = ("conclusie_van_dupliek", "akte_uitlating", "incidentele_conclusie")


def full(name: str) -> FilingDraft:
    return PAPERS[name].composed(PAPERS[name].full).draft


def cited_in(draft: FilingDraft) -> set[str]:
    return {exhibit for paragraph in draft.paragraphs for exhibit in paragraph.exhibits}


@pytest.mark.parametrize("name", LATER)
def test_a_later_paper_lists_what_is_new_and_cited_in_it(name: str) -> None:
    draft = full(name)
    numbers = {one.id: one.number for one in draft.exhibits}
    assert set(numbers) <= cited_in(draft)
    assert all(number >= FIRST_NEW for number in numbers.values())


def test_what_is_new_and_cited_is_listed_under_its_number() -> None:
    assert [one.number for one in full("conclusie_van_dupliek").exhibits] == [9, 10]


@pytest.mark.parametrize("name", ["conclusie_van_dupliek", "akte_uitlating"])
def test_a_paper_that_points_at_what_was_handed_in_before_says_so(name: str) -> None:
    told = [one.text for one in full(name).paragraphs if one.text.endswith("zijn die al overgelegd.")]
    assert len(told) == 1


def test_a_paper_that_cites_nothing_new_has_no_list() -> None:
    assert cited_in(full("akte_uitlating"))
    assert full("akte_uitlating").exhibits == ()


def test_the_submission_of_exhibits_lists_all_that_are_new() -> None:
    assert [one.number for one in full("akte_producties").exhibits] == [9, 10, 11, 12]


def test_the_first_paper_lists_the_whole_series() -> None:
    assert len(full("conclusie_van_antwoord").exhibits) == len(PAPERS["conclusie_van_antwoord"].full.exhibits)
