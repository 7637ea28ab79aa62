"""One child process for all tests of this room that fill in templates: each would start one of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

from legalaid_desk.documents import filling

if TYPE_CHECKING:
    from legalaid_desk.documents.filling import Filler


@pytest.fixture(scope="session")
def filler() -> Iterator[Filler]:
    """The filler that is kept for all tests."""
    with filling.Filler() as kept:
        yield kept


@pytest.fixture(autouse=True)
def kept_filler(filler: Filler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where none is handed over, the kept one is taken instead of one for the occasion."""
    monkeypatch.setattr(filling, "once", lambda given: nullcontext(given or filler))
