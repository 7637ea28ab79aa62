"""The chapter of the README on adding an argument, followed to the letter."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from legalaid_desk import bootstrap, data
from legalaid_desk.cli import run
from legalaid_desk.law.own import OwnEntry
from legalaid_desk.law.own_file import FILE, own_to_json

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CHAPTER = README.split("## Add an argument in ten minutes\n")[1].split("\n## ")[0]
INDENTED = re.compile(r"(?m)(?:^(?: {4}.*)?\n)+")
BLOCKS = [block.replace("\n    ", "\n").strip() for block in INDENTED.findall(CHAPTER) if block.strip()]
LAW_TEXT = "\n\n".join(block for block in BLOCKS if block.startswith("[["))
COMMANDS = [block for block in BLOCKS if block.startswith("legalaid-desk ")]
PRINTED = BLOCKS[-1]


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The shipped law texts with the file of the chapter beside them, as if they were those that ship."""
    folder = tmp_path / "law"
    shutil.copytree(data.law_folder(), folder)
    name = re.search(r"`resources/law/(arguments-[\w-]+\.toml)`", CHAPTER)
    assert name is not None
    (folder / name[1]).write_text(f"{LAW_TEXT}\n", encoding="utf-8")
    monkeypatch.setattr(data, "law_folder", lambda: folder)
    bootstrap.shipped_law.cache_clear()
    yield folder
    bootstrap.shipped_law.cache_clear()


def test_the_source_it_finds_is_there() -> None:
    word = re.search(r"grep -n (\w+) resources/law/sources", CHAPTER)
    assert word is not None
    found = [path for path in data.law_folder().glob("sources-*.toml") if word[1] in path.read_text(encoding="utf-8")]
    assert any('id = "report-r15"' in path.read_text(encoding="utf-8") for path in found)


def test_each_command_does_what_it_says(
    texts: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert [shlex.split(command)[1] for command in COMMANDS] == ["check", "argument"]
    assert run(["check", str(texts)]) == 0, capsys.readouterr().err
    capsys.readouterr()
    assert run(shlex.split(COMMANDS[1])[1:]) == 0
    told = capsys.readouterr().out
    assert told.startswith("open: ")
    assert PRINTED in told


def test_without_the_answer_it_asks_for_it(texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = data.sample_folder() / "huurachterstand" / "dossier.json"
    assert run(["argument", "energy-costs", str(sample)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("needs: ")
    assert "asks: Stegen de energiekosten" in told


def test_a_question_about_each_adult_says_about_whom(capsys: pytest.CaptureFixture[str]) -> None:
    sample = data.sample_folder() / "overlast" / "dossier.json"
    assert run(["argument", "blame-per-adult", str(sample), "--on", "2026-11-25"]) == 0
    asked = [line for line in capsys.readouterr().out.splitlines() if "asks: " in line and "volwassene" in line]
    assert [line.rpartition("(")[2] for line in asked] == ["Khaled al-Masri)", "Rima al-Masri-Haddad)"]


@pytest.mark.parametrize(
    "typed, said",
    [
        (["no-such-argument"], "the law knows no argument 'no-such-argument'"),
        (["plan-offered", "--answer", "debt-plann=none"], "did you mean debt-plan"),
        (["plan-offered", "--answer", "debt-plan=perhaps"], "write debt-plan=within-month|longer|intention|none"),
        (["plan-offered", "--answer", "debt-offer-on=tomorrow"], "a day as 2026-12-08"),
        (["plan-offered", "--answer", "vs-refer=maybe"], "write vs-refer=yes|no"),
    ],
)
def test_what_the_law_does_not_know_is_said(typed: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    argument, *rest = typed
    sample = data.sample_folder() / "huurachterstand" / "dossier.json"
    assert run(["argument", argument, str(sample), *rest]) == 2
    assert said in capsys.readouterr().err


def test_an_argument_of_the_office_itself_is_found_beside_the_dossier(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(data.sample_folder() / "huurachterstand", tmp_path / "d")
    body = {
        "id": "own-broer",
        "step": "s8",
        "title": "De broer helpt",
        "title_en": "The brother helps",
        "heading": "De broer",
        "when": "ground is arrears",
        "passages": [{"id": "p1", "text": "De broer van {tenants} helpt."}],
        "reply": "Dat is verzonnen.",
        "rebuttal": "Dat klopt.",
        "sources_for": ["bw-7-212"],
        "no_adverse": "Er is geen bron ertegen bekend.",
    }
    entry = OwnEntry(kind="argument", id="own-broer", body=body, on=date(2026, 11, 25))
    (tmp_path / "d" / FILE).write_text(own_to_json([entry]), encoding="utf-8")
    assert run(["argument", "own-broer", str(tmp_path / "d" / "dossier.json"), "--on", "2026-11-25"]) == 0
    assert capsys.readouterr().out.startswith("open: De broer helpt (s8, own-broer)")
