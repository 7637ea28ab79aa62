"""Names of files that go out are allowed on every system, and none is written over another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.data import sample_folder
from legalaid_desk.desk import Desk, dossiers, word_files
from legalaid_desk.desk.plain_names import MOST, apart, folder_for, is_plain, plain
from legalaid_desk.dossier import Facts
from tests.desk.test_versions import KIND, office, shipped  # noqa: F401 - fixtures

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


def test_a_folder_for_an_id_of_ours_bears_it_and_for_any_other_stays_inside(tmp_path: Path) -> None:
    assert folder_for("d-0001") == "d-0001"
    others = ("../../weg", "/etc", "C:\\weg", "..", "", "NUL", "a:b", "a*b")
    assert len({folder_for(one) for one in others}) == len(others)
    for one in others:
        assert (tmp_path / folder_for(one)).resolve().parent == tmp_path.resolve()
        assert is_plain(folder_for(one))


def test_a_dossier_from_elsewhere_is_written_for_word_in_the_work_folder_whatever_its_ids(office: Desk) -> None:  # noqa: F811
    """The id of a dossier and of a child come with the file; nothing is written outside for them."""
    source = dossiers.read_exchange(sample_folder() / "huurachterstand" / "dossier.json")
    child = replace(source.dossier.children[0], id="../../weg", given_name="محمد")
    bare = replace(source.dossier, children=(child,), facts=Facts(), choices=(), filed=())
    brought = dossiers.bring_in(office, replace(source, dossier=bare), dossier_id="../../weg")
    for kind in (KIND, f"brief_kind_6_9@{child.id}"):
        ready, _ = word_files.ready(office, brought.id, kind)
        inside = ready.path.resolve().relative_to(word_files.work_folder(office).resolve())
        assert len(inside.parts) == 3
        assert ready.path in word_files.copies(office)
