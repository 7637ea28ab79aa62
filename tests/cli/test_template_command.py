"""``legalaid-desk template``: what is wrong with a Word template, in words and as strict JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from legalaid_desk.cli import run
from legalaid_desk.data import document_template
from tests.documents.broken_templates import wrong_words


@pytest.fixture
def good(tmp_path: Path) -> Path:
    made = tmp_path / "onderdeel-briefhoofd.docx"
    made.write_bytes(document_template(made.name))
    return made


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    made = tmp_path / "processtuk.docx"
    made.write_bytes(wrong_words())
    return made


def test_a_good_template_is_told_with_what_fills_it(good: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["template", str(good)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("onderdeel-briefhoofd.docx: ")
    assert "0 faults; trial: minimal whole, full whole" in told
    assert "{{ letter.our_reference }} = 2026-114" in told


def test_each_fault_is_told_with_its_place_and_cure(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["template", str(wrong)]) == 1
    told = capsys.readouterr().out
    assert "! word/document.xml 1, {{ cuort }}: no paper has a field cuort; did you mean court?" in told


def test_the_json_is_strict(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["template", str(wrong), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["file"] == "processtuk.docx"
    assert found["tags"][0] == {
        "part": "word/document.xml",
        "paragraph": 1,
        "tag": "{{ cuort }}",
        "filled_with": "",
        "fault": "no paper has a field cuort",
        "cure": "did you mean court?",
    }
    assert found["trial"] == {"minimal": False, "full": False}
    assert "conclusie_van_antwoord" in found["kinds"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["template", str(tmp_path / "zoek.docx")]) == 2
    assert "zoek.docx cannot be read" in capsys.readouterr().err
