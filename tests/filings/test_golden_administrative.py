"""The papers in administrative proceedings and the letters to municipalities read as they were reviewed."""

from __future__ import annotations

import pytest

from tests.filings.golden import Paper
from tests.filings.papers import administrative, municipality

PAPERS = (*administrative.PAPERS, *municipality.PAPERS)


@pytest.mark.parametrize("paper", PAPERS, ids=[paper.kind for paper in PAPERS])
def test_it_reads_as_it_was_reviewed(paper: Paper) -> None:
    assert paper.reviewed
    assert not paper.differences()


@pytest.mark.parametrize("paper", PAPERS, ids=[paper.kind for paper in PAPERS])
def test_a_full_dossier_leaves_nothing_open(paper: Paper) -> None:
    assert paper.composed(paper.full).draft.open_places == ()
