"""The commands, as a person types them, on what ships."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.cli import run
from legalaid_desk.data import sample_folder

SAMPLES = ("huurachterstand", "overlast")


def sample(name: str) -> Path:
    return sample_folder() / name / "dossier.json"


def walked(name: str, capsys: pytest.CaptureFixture[str]) -> Any:
    assert run(["walk", str(sample(name)), "--json", "--on", "2026-11-25"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("name", SAMPLES)
def test_walk_prints_verdicts_gaps_and_the_next_question(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    walk = walked(name, capsys)
    weighed = {"weighing", "ladder", "burdens"}
    assert set(walk) == {"law", "on", "verdicts", "gaps", "gap_counts", "findings", "next_question", *weighed}
    for verdict in walk["verdicts"]:
        assert {"argument", "state", "because", "sources_for", "sources_against"} <= set(verdict)
        assert verdict["state"] in ("open", "closed", "needs")
        assert verdict["because"] or verdict["state"] == "open"


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_argued_over_all_steps_and_in_both_directions(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    verdicts = walked(name, capsys)["verdicts"]
    opened = [verdict for verdict in verdicts if verdict["state"] == "open"]
    assert len(opened) >= 15
    assert {verdict["step"] for verdict in opened} == {f"s{step}" for step in range(10)}
    assert any(verdict["state"] == "closed" for verdict in verdicts)
    assert sum(bool(verdict["sources_against"]) for verdict in opened) >= 10


def test_walk_tells_beforehand_what_each_answer_does_and_what_nobody_knows_leaves_open(
    capsys: pytest.CaptureFixture[str],
) -> None:
    effects = walked(SAMPLES[0], capsys)["next_question"]["effects"]
    assert effects[-1]["answer"] is None
    told = {"answer", "ranges", "opens", "closes", "asks", "waits", "enters", "leaves", "shifts"}
    assert set(effects[-1]) == told


def test_walk_wants_ground_and_stage_of_a_dossier_that_has_just_begun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = tmp_path / "dossier.json"
    begun.write_text('{"format": "legalaid-desk/dossier", "version": 1, "dossier": {"id": "d"}}', encoding="utf-8")
    assert run(["walk", str(begun), "--json", "--on", "2026-11-25"]) == 0
    asked = json.loads(capsys.readouterr().out)["next_question"]
    assert asked["question"] in {"ground", "stage"}
    assert asked["effects"] == []


def test_walk_for_people_names_every_argument(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["walk", str(sample("overlast")), "--on", "2026-11-25"]) == 0
    told = capsys.readouterr().out
    assert "open    s8" in told
    assert "gaps" in told


@pytest.mark.parametrize("name", SAMPLES)
def test_walk_tells_point_by_point_what_is_found_out_and_what_is_left_to_ask(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    findings = walked(name, capsys)["findings"]
    assert set(findings) == {"hr-2025-1799", "zeven-punten"}
    for finding in (one for points in findings.values() for one in points):
        assert finding["state"] in ("answered", "partly", "open", "not-asked-here")
        assert all(inquiry["text"] for inquiry in finding["inquiries"])
        if finding["state"] in ("open", "partly"):
            assert finding["inquiries"]
            assert finding["pleaded"]
    assert len({one["subject"] for one in findings["zeven-punten"]}) >= 2  # each child apart


def test_walk_for_people_lists_the_points(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["walk", str(sample("huurachterstand")), "--on", "2026-11-25"]) == 0
    told = capsys.readouterr().out
    assert "De zeven punten per kind" in told
    assert "2. Wat het kind zelf vindt (Elif)" in told


def test_check_finds_no_fault_in_what_ships(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check"]) == 0
    told = capsys.readouterr()
    assert "no faults" in told.out
    assert told.err == ""


def test_file_writes_word_pdf_and_bundle_and_says_what_is_wanted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["file", str(sample("huurachterstand")), "--kind", "conclusie_van_antwoord", "--out", str(tmp_path)]
    assert run([*command, "--on", "2026-11-25"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "bundel.pdf",
        "conclusie_van_antwoord.docx",
        "conclusie_van_antwoord.pdf",
    ]
    told = capsys.readouterr()
    assert told.out.split() == [
        str(tmp_path / "conclusie_van_antwoord.docx"),
        str(tmp_path / "conclusie_van_antwoord.pdf"),
        str(tmp_path / "bundel.pdf"),
    ]


@pytest.mark.parametrize(
    "command, words",
    [
        (["walk", "nergens.json"], "nergens.json cannot be read"),
        (["file", "SAMPLE", "--kind", "brief", "--out", "uit"], "choose one of brief_reactie_sommatie, "),
        (["file", "SAMPLE", "--kind", "conclusie_van_antwoord", "--out", "/proc/uit"], "/proc/uit cannot be written"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_message(
    command: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([str(sample("overlast")) if word == "SAMPLE" else word for word in command]) == 2
    assert words in capsys.readouterr().err


def test_a_dossier_with_faults_names_them_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = sample("overlast").read_text(encoding="utf-8")
    bad = text.replace('"given_name"', '"roepnaam"', 1).replace('"stage": "interim"', '"stage": "kort geding"')
    (tmp_path / "fout.json").write_text(bad, encoding="utf-8")
    assert run(["walk", str(tmp_path / "fout.json")]) == 2
    told = capsys.readouterr().err
    assert "fout.json" in told
    assert "unknown key roepnaam" in told
    assert "dossier.case.stage: must be one of" in told


def test_an_answer_the_law_does_not_know_is_named_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = sample("overlast").read_text(encoding="utf-8")
    (tmp_path / "fout.json").write_text(text.replace('"question": "tn-title"', '"question": "tn-titel"'))
    assert run(["walk", str(tmp_path / "fout.json")]) == 2
    assert "there is no question 'tn-titel'; did you mean 'tn-title'?" in capsys.readouterr().err


def test_an_impossible_day_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(["walk", str(sample("overlast")), "--on", "2026-02-30"])
    assert stopped.value.code == 2
    assert "is not a day" in capsys.readouterr().err


def test_without_a_screen_the_window_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("platform.system", lambda: "Linux")
    assert run(["open"]) == 2
    assert "there is no screen here" in capsys.readouterr().err


def test_demo_writes_both_samples_and_ends_well_without_a_screen(tmp_path: Path) -> None:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path / "home"), "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-m", "legalaid_desk", "demo", "--out", str(tmp_path / "uit"), "--open"],
        env=environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "There is no screen here" in done.stdout
    for name in SAMPLES:
        made = {path.name for path in (tmp_path / "uit" / name).iterdir()}
        assert made == {
            "bundel.pdf",
            "conclusie_van_antwoord.docx",
            "conclusie_van_antwoord.pdf",
            "dossier.json",
            "producties",
            "versies",
        }
        assert run(["walk", str(tmp_path / "uit" / name / "dossier.json")]) == 0


def test_what_demo_exported_can_be_filed_again(tmp_path: Path) -> None:
    assert run(["demo", "--out", str(tmp_path / "uit")]) == 0
    again = tmp_path / "uit" / "overlast" / "dossier.json"
    assert run(["file", str(again), "--out", str(tmp_path / "weer")]) == 0
    assert (tmp_path / "weer" / "bundel.pdf").is_file()
