"""A file that somebody chose is read as far as it can be of use, however long it is, and then refused by name."""

from __future__ import annotations

import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from legalaid_desk.desk import dossiers
from legalaid_desk.desk.dossiers import MOST_IN_A_DOSSIER, ExchangeFolder, ExhibitFileMissing
from legalaid_desk.desk.word_places import content_of
from legalaid_desk.documents.errors import ExhibitRejected
from legalaid_desk.documents.intake import MOST_BYTES, examine
from legalaid_desk.dossier import Dossier, StoredFile
from legalaid_desk.errors import DeskError
from legalaid_desk.read_at_most import MOST_BROUGHT_IN, read_at_most
from ui.widgets.bring_in import read

FILM = 8_000_000_000


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Eight gigabytes, of which none is on the disk."""
    path = tmp_path / "producties" / "film.mp4"
    path.parent.mkdir()
    with path.open("wb") as file:
        file.truncate(FILM)
    return path


def taken(work: Callable[[], object]) -> int:
    """How many more bytes of memory were taken at the most."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    work()
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024


def test_one_byte_more_than_may_be_tells_that_it_is_too_long(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"12345")
    assert [read_at_most(path, most) for most in (3, 4, 5, 6)] == [b"1234", b"12345", b"12345", b"12345"]


def test_a_film_that_is_dropped_is_refused_as_too_large(film: Path) -> None:
    assert MOST_BYTES == MOST_BROUGHT_IN

    def bring_in() -> None:
        with pytest.raises(ExhibitRejected, match="too-large"):
            examine(film.name, read(film))

    assert taken(bring_in) < 400_000_000


def test_a_dossier_file_longer_than_any_dossier_is_refused(film: Path) -> None:
    def bring_in() -> None:
        with pytest.raises(DeskError, match="larger than any dossier"):
            dossiers.read_exchange(film)

    assert taken(bring_in) < 4 * MOST_IN_A_DOSSIER


def test_a_file_beside_a_dossier_that_grew_is_another_one(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dossiers, "MOST_IN_A_FILE", 1000)
    source = ExchangeFolder(Dossier(id="d"), film.parent.parent)
    with pytest.raises(ExhibitFileMissing, match="not the file"):
        source.read(StoredFile(name=film.name, media_type="x", size=3, sha256="ab", pages=1))


def test_a_hash_is_taken_piece_by_piece(tmp_path: Path) -> None:
    path = tmp_path / "lang.docx"
    with path.open("wb") as file:
        file.truncate(500_000_000)
    assert taken(lambda: content_of(path)) < 100_000_000
