"""Letters to two children on one desk: each is kept, told of and written by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from legalaid_desk.desk import Desk, choices, filings, versions
from legalaid_desk.desk.version_file import version_from_json, version_to_json
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.walk.fitting import misfits
from tests.desk.conftest import PlainPapers
from tests.filings.golden import shipped
from tests.filings.papers.aydin import LEYLA
from tests.filings.papers.office import BASE, JUDGED, in_language

SISTER = replace(LEYLA, id="c9", given_name="Defne")
FIRST, SECOND = "brief_kind_10_13@c2", "brief_kind_10_13@c9"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "kluis", "vier gewone woorden hier")
    made = Desk(
        vault,
        shipped(),
        PlainPapers(),
        clock=lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
        who="mr. B. Voorbeeld",
        new_id=lambda: "0001",
    )
    made.add(replace(BASE, id="d-1", children=(*BASE.children, SISTER)), "add")
    yield made
    vault.close()


def test_each_child_has_its_own_file_and_its_own_last_version(office: Desk, tmp_path: Path) -> None:
    for paper in (FIRST, SECOND):
        filings.write_for_word(office, "d-1", paper, tmp_path / "uit")
    assert sorted(path.name for path in (tmp_path / "uit").iterdir()) == [
        "brief_kind_defne.docx",
        "brief_kind_leyla.docx",
    ]
    dossier = office.open("d-1")
    for paper, name in ((FIRST, "Leyla"), (SECOND, "Defne")):
        version = versions.last_version(office, dossier, paper)
        assert version
        assert version.draft.letter
        assert version.draft.letter.salutation == f"Beste {name},"
        draft = filings.draft(office.walk(dossier), paper)[0].draft
        assert versions.changed_since(office.walk(dossier), draft, version) == ()


def test_own_words_for_one_child_travel_with_the_dossier(office: Desk) -> None:
    draft = filings.draft(office.walk(office.open("d-1")), FIRST)[0].draft
    choices.reword(office, "d-1", draft, draft.paragraphs[0].id, "Ik heet Bea.")
    dossier = from_json(to_json(office.open("d-1")))
    assert [wording.kind for wording in dossier.wordings] == [FIRST]
    assert misfits(dossier, shipped()) == ()
    assert filings.draft(office.walk(dossier), SECOND)[0].draft.paragraphs[0].own_words is False


def test_a_version_in_two_languages_reads_as_it_was(office: Desk, tmp_path: Path) -> None:
    office.change("d-1", "other", lambda one: replace(in_language(JUDGED, "ar"), id=one.id))
    filings.write_for_word(office, "d-1", "brief_client", tmp_path / "uit")
    version = versions.last_version(office, office.open("d-1"), "brief_client")
    assert version
    assert version.draft.beside
    assert version_from_json(version_to_json(version), "x") == version
