"""Checking a sealed filing without a vault, as a person types it."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from legalaid_desk.cli import run
from legalaid_desk.desk.sealed_file import Manifest, SealedLaw, SealedPaper, SealedSource, canonical, pieces, seal_of
from legalaid_desk.dossier import Means

FILES = {"antwoord.docx": b"PK antwoord", "antwoord.pdf": b"%PDF antwoord", "bundel.pdf": b"%PDF bundel"}
AT = datetime(2026, 12, 8, 9, 30, tzinfo=UTC)
MANIFEST = canonical(
    Manifest(
        program="0.1.0",
        dossier_id="d-1",
        dossier="Özdemir / Stichting Wonen",
        kind="conclusie_van_antwoord",
        title="Conclusie van antwoord",
        filed_on=date(2026, 12, 8),
        means=Means.PORTAL,
        sealed_by="mr. A. de Wit",
        sealed_at=AT,
        written_by="mr. A. de Wit",
        written_at=AT,
        written_with="0.1.0",
        fingerprint="abc",
        files=tuple(
            SealedPaper(name=name, size=len(one), sha256=hashlib.sha256(one).hexdigest(), as_written=True)
            for name, one in FILES.items()
        ),
        law=SealedLaw(version="2026.11", dated=date(2026, 11, 25), digest="d" * 64),
        sources=(
            SealedSource(
                id="bw-6-265", citation="art. 6:265 BW", verified="text", read_by="mr. A. de Wit", read_on=AT.date()
            ),
            SealedSource(id="hr-2018", citation="HR 28 september 2018", verified="text"),
        ),
        answers={"facts": [{"question": "ch-school"}]},
    )
)


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    path = tmp_path / "antwoord.verzegeld.zip"
    path.write_bytes(b"".join(pieces(MANIFEST, FILES)))
    return path


def test_it_says_what_was_filed_when_and_with_what(sealed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify", str(sealed)]) == 0
    told = capsys.readouterr().out
    for line in (
        "Conclusie van antwoord: filed on 2026-12-08, by portal",
        "sealed on 2026-12-08 09:30+00:00 by mr. A. de Wit",
        "program 0.1.0 (written with 0.1.0)",
        f"law 2026.11 of 2026-11-25, digest {'d' * 64}",
        "source bw-6-265, art. 6:265 BW: read by mr. A. de Wit on 2026-12-08",
        "source hr-2018, HR 28 september 2018: not ticked as read",
        f"seal {seal_of(MANIFEST)}",
        "everything is as it was sealed",
        "compare the seal",
    ):
        assert line in told


def test_a_changed_file_is_named_and_ends_with_1(sealed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sealed.write_bytes(sealed.read_bytes().replace(b"%PDF bundel", b"%PDF BUNDEL"))
    assert run(["verify", str(sealed)]) == 1
    told = capsys.readouterr().out
    assert "! bundel.pdf: it was changed after it was sealed" in told
    assert "everything is as it was sealed" not in told


def test_json_says_the_same(sealed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify", str(sealed), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["whole"], told["seal"], told["same_seal"], told["faults"]) == (True, seal_of(MANIFEST), None, [])
    assert told["filing"]["filed_on"] == "2026-12-08"
    assert [file["as_written"] for file in told["filing"]["files"]] == [True] * 3


def test_a_seal_of_elsewhere_is_compared(sealed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seal = seal_of(MANIFEST)
    assert run(["verify", str(sealed), "--seal", f"{seal[:8].upper()} {seal[8:16]}"]) == 0
    assert "compare the seal" not in capsys.readouterr().out
    assert run(["verify", str(sealed), "--seal", "0" * 64]) == 1
    assert "another seal" in capsys.readouterr().out
    assert run(["verify", str(sealed), "--seal", "0" * 64, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["whole"] is False


@pytest.mark.parametrize(
    "content, words",
    [(b"", "another kind of file"), (b"%PDF-1.7", "another kind of file"), (b"PK\x03\x04", "cut off")],
)
def test_what_is_no_sealed_filing_ends_with_2(
    tmp_path: Path, content: bytes, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "iets.zip"
    path.write_bytes(content)
    assert run(["verify", str(path)]) == 2
    assert words in capsys.readouterr().err


def test_a_newer_one_asks_for_a_newer_program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "later.zip"
    path.write_bytes(b"".join(pieces(b'{"format":"legalaid-desk/sealed","version":9,"sealed":{}}', {})))
    assert run(["verify", str(path)]) == 2
    assert "install the newest version" in capsys.readouterr().err


def test_too_short_a_seal_is_refused(sealed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify", str(sealed), "--seal", "abc"]) == 2
    assert "is no seal" in capsys.readouterr().err
