"""What differs between two readings, word by word: both can be read back from it, and nobody waits for it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.filings.differences import Piece, Step, differences
from legalaid_desk.filings.matching import Matcher, Work

WORDS = st.lists(st.sampled_from(["huis", "kind", "€ 712,40", ".", "en", "productie"]), max_size=40).map(" ".join)
REPEATED = {
    "stops for commas": ("a." * 1200, "a," * 1200),
    "every word another, every space the same": ("a b." * 600, "b a." * 600),
    "two words in turn": ("a b " * 600, "b a " * 600),
    "one word more": ("a " * 1200, "a " * 1200 + "b"),
}


def read(pieces: tuple[Piece, ...], left_out: Step) -> str:
    return "".join(one.text for one in pieces if one.step is not left_out)


@given(WORDS, WORDS)
def test_both_readings_can_be_read_back(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert (read(pieces, Step.IN), read(pieces, Step.OUT)) == (before, after)


@pytest.mark.parametrize("before, after", REPEATED.values(), ids=REPEATED)
def test_texts_that_repeat_themselves_are_told_in_time(before: str, after: str) -> None:
    begun = time.monotonic()
    pieces = differences(before, after)
    assert time.monotonic() - begun < 5
    assert (read(pieces, Step.IN), read(pieces, Step.OUT)) == (before, after)


def test_one_word_in_a_long_paragraph_is_one_change() -> None:
    before = " ".join(f"woord{number} en de huur," for number in range(200))
    pieces = differences(before, before.replace("woord150 en", "woord150 of", 1))
    assert [one.text for one in pieces if one.step is not Step.SAME] == ["en", "of"]


def test_work_that_is_done_leaves_the_rest_different() -> None:
    words = list("abcabcabc")
    assert Matcher(words, words).ratio() == 1.0
    assert Matcher(words, words, work=Work(0)).ratio() == 0.0
