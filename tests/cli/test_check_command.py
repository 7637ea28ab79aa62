"""``legalaid-desk check``: counts, and every fault with file, line, entry and cure, for people and as JSON."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.cli import run
from legalaid_desk.cli.check import NoLawTexts, run_check
from legalaid_desk.data import law_folder

KEYS = [
    *("sources", "questions", "arguments", "paragraphs", "relief", "filings", "deadline_rules"),
    *("triggers", "by_verified", "faults"),
]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the law texts that ship, to spoil."""
    return Path(shutil.copytree(law_folder(), tmp_path / "law"))


def spoil(pack: Path, file: str, old: str, new: str) -> int:
    """Change a text once; returns the line it stands on."""
    text = (pack / file).read_text(encoding="utf-8")
    assert old in text
    (pack / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def as_data(capsys: pytest.CaptureFixture[str]) -> Any:
    told = capsys.readouterr()
    assert told.err == ""
    return json.loads(told.out)


def test_what_ships_is_counted_and_holds_no_faults(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_check(as_json=True) == 0
    told = as_data(capsys)
    assert list(told) == KEYS
    assert told["faults"] == []
    assert told["by_verified"].keys() == {"text", "secondary", "memory"}
    assert sum(told["by_verified"].values()) == told["sources"] >= 400
    assert told["arguments"] >= 90
    assert (told["deadline_rules"], told["triggers"]) == (63, 48)
    assert told["paragraphs"] > told["arguments"]


def test_people_are_told_the_same_counts(capsys: pytest.CaptureFixture[str]) -> None:
    run_check(as_json=True)
    told = as_data(capsys)
    assert run_check() == 0
    line = capsys.readouterr().out
    for count in (told[key] for key in KEYS[:8]):
        assert f" {count} " in line
    assert line.rstrip().endswith("no faults")


def test_every_fault_names_file_line_entry_what_is_wrong_and_the_cure(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong_key = spoil(pack, "questions-8-relief.toml", "text_en =", "text_eng =")
    ungraded = spoil(pack, "sources-echr.toml", 'verified = "text"', 'verified = "sure"')
    spoil(pack, "arguments-s1-home.toml", "tn-residence is yes", "tn-residense is yes")
    spoil(pack, "relief.toml", "[[relief]]", "[[releif]]")
    assert run_check(pack, as_json=True) == 1
    told = as_data(capsys)
    assert list(told) == KEYS
    faults = {fault["file"]: fault for fault in told["faults"] if "is missing" not in fault["what"]}
    assert faults.keys() >= {
        *("questions-8-relief.toml", "sources-echr.toml", "arguments-s1-home.toml", "relief.toml"),
    }
    for fault in told["faults"]:
        assert fault.keys() == {"file", "line", "id", "what", "cure"}
        assert fault["file"]
        assert fault["line"] >= 1
        assert fault["what"]
        assert fault["cure"]
    assert faults["questions-8-relief.toml"]["line"] == wrong_key
    assert faults["questions-8-relief.toml"]["cure"] == "did you mean text_en?"
    assert faults["sources-echr.toml"]["line"] == ungraded
    assert faults["arguments-s1-home.toml"]["id"] == "home-interference"
    assert "did you mean 'tn-residence'?" in faults["arguments-s1-home.toml"]["cure"]
    assert "unknown table 'releif'" in faults["relief.toml"]["what"]


def test_people_are_told_the_faults_in_order_of_file_and_line(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(pack, "steps.toml", "title_en =", "title_eng =")
    spoil(pack, "courts.toml", "name =", "naam =")
    assert run_check(pack) == 1
    told = capsys.readouterr()
    assert "4 faults" in told.out
    assert [line.split(":")[0] for line in told.err.splitlines()] == ["courts.toml"] * 2 + ["steps.toml"] * 2


def test_what_the_program_needs_of_a_pack_is_checked_too(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(pack, "phrases.toml", "\nand = ", "\nen = ")
    spoil(pack, "questions-intake.toml", "intake = true", "intake = false")
    assert run_check(pack, as_json=True) == 1
    told = {(fault["id"], fault["what"]): fault for fault in as_data(capsys)["faults"]}
    assert told["and", "is missing"]["cure"] == "add it under [phrases]"
    (named,) = [key for key in told if "the intake answers it" in key[1]]
    assert told[named]["file"] == "questions-intake.toml"


def test_a_folder_without_law_texts_says_what_it_wants(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_check(tmp_path) == 1
    assert "pack.toml:1: there is no [pack]; add one" in capsys.readouterr().err


def test_the_command_line_takes_a_folder_and_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(tmp_path), "--json"]) == 1
    assert as_data(capsys)["faults"][0]["cure"] == "add one that holds version, dated (a day) and title"
    assert run(["check", str(tmp_path / "nergens")]) == 2
    assert "is no folder" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoLawTexts, match="is no folder; name one that holds law texts"):
        run_check(tmp_path / "nergens")
