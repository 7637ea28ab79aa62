"""The papers of the office and the letters to client, shelter and children read as they were reviewed."""

from __future__ import annotations

import pytest

from .golden import Paper
from .papers.office import PAPERS


@pytest.mark.parametrize("paper", PAPERS, ids=[paper.name or paper.kind for paper in PAPERS])
def test_the_paper_of_the_office_reads_as_it_was_reviewed(paper: Paper) -> None:
    assert paper.differences() == ""
