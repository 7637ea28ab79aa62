"""Letters before a case, papers on the roll, notes for a hearing and the exhibit list read as they were reviewed."""

from __future__ import annotations

import pytest

from .golden import Paper
from .papers.first_instance import PAPERS


@pytest.mark.parametrize("paper", PAPERS, ids=[paper.kind for paper in PAPERS])
def test_the_paper_of_a_first_instance_reads_as_it_was_reviewed(paper: Paper) -> None:
    assert paper.reviewed
    assert paper.differences() == ""


@pytest.mark.parametrize("paper", PAPERS, ids=[paper.kind for paper in PAPERS])
def test_a_full_dossier_of_a_first_instance_leaves_nothing_open(paper: Paper) -> None:
    assert paper.composed(paper.full).draft.open_places == ()
