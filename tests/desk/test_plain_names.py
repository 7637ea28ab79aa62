"""Names of files that go out are allowed on every system, and none is written over another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.desk.plain_names import MOST, apart, is_plain, plain

NAMES = st.text(alphabet=st.sampled_from('aA1.: ?/\\"<>|*~-\n\t\0çëconulptCONULPT¹'), max_size=14)


@pytest.mark.parametrize(
    "name, plainly",
    [
        ("brief gemeente.pdf", "brief gemeente.pdf"),
        ("Özdemir – huur.pdf", "Özdemir – huur.pdf"),
        ("C:\\map\\a?.pdf", "C--map-a-.pdf"),
        ("../../x", "..-..-x"),
        ("CON", "_CON"),
        ("nul.pdf", "_nul.pdf"),
        ("Com1 .tar.gz", "_Com1 .tar.gz"),
        ("lpt².txt", "_lpt².txt"),
        ("console.pdf", "console.pdf"),
        ("brief.pdf. ", "brief.pdf"),
        (" brief.pdf", "brief.pdf"),
        (". .", "stuk"),
        ("", "stuk"),
    ],
)
def test_a_name_is_as_every_system_allows_it(name: str, plainly: str) -> None:
    assert plain(name, "stuk") == plainly


def test_a_long_name_is_cut_and_keeps_its_ending() -> None:
    cut = plain("heel lang " * 40 + "einde.docx", "stuk")
    assert len(cut) <= MOST
    assert cut.endswith(".docx")
    assert len(plain("x" * 400, "stuk")) == MOST


@given(st.lists(NAMES, max_size=6))
def test_any_names_beside_one_another_are_allowed_and_differ_also_without_capitals(names: list[str]) -> None:
    made = list(apart(names, "stuk", ("manifest.json",)))
    assert len(made) == len(names)
    assert len({one.casefold() for one in (*made, "manifest.json")}) == len(names) + 1
    for one in made:
        assert is_plain(one)
        assert one == one.strip().rstrip(".")
        assert one.split(".")[0].strip().upper() not in ("CON", "NUL", "PRN", "LPT1", "LPT¹")
        assert len(one) <= MOST + 4


def test_no_number_meets_a_name_that_is_there() -> None:
    assert list(apart(["a.pdf", "a-2.pdf", "A.pdf"], "stuk")) == ["a.pdf", "a-2.pdf", "A-3.pdf"]
