"""The papers after a judgment read as they were reviewed."""

from __future__ import annotations

import pytest

from .golden import Paper
from .papers.after_judgment import PAPERS


@pytest.mark.parametrize("paper", PAPERS, ids=[paper.kind for paper in PAPERS])
def test_the_paper_after_a_judgment_reads_as_it_was_reviewed(paper: Paper) -> None:
    assert paper.differences() == ""
