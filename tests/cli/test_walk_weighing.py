"""The weighing, the ladder and the burdens as walk --json prints them: for programs, so the keys are held here."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.cli import run
from legalaid_desk.cli.walk import as_data
from legalaid_desk.data import sample_folder
from legalaid_desk.dossier import WEIGHING, Choice, Decision, Fact, OwnInterest, Side, Weighing
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.walk import Walk

TODAY = "2026-11-25"
SAMPLES = ("huurachterstand", "overlast")
README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
KNOWN = {"question", "subject", "answer", "standing", "exhibits", "proved"}


def walked(name: str, weighing: Weighing = Weighing(), choices: tuple[Choice, ...] = ()) -> Any:
    dossier = from_json((sample_folder() / name / "dossier.json").read_text(encoding="utf-8"))
    dossier = replace(dossier, weighing=weighing, choices=(*dossier.choices, *choices))
    walk = Walk(dossier, shipped_law(), date.fromisoformat(TODAY))
    return json.loads(json.dumps(as_data(walk)))


@pytest.mark.parametrize("name", SAMPLES)
def test_both_sides_are_told_entry_by_entry_with_facts_text_and_place(name: str) -> None:
    own = OwnInterest(id="x", side=Side.LANDLORD, text="Er is een wachtlijst")
    weighing = Weighing(printed=("help-accepted", "home-lost")).with_own(own)
    told = walked(name, weighing)["weighing"]
    assert set(told) == {
        *("family", "landlord", "printed", "fallen", "waiting", "shifts"),
        *("approved_by", "withdrawn"),
    }
    entries = [*told["family"], *told["landlord"]]
    for entry in entries:
        assert set(entry) == {
            *("key", "subject", "title", "place", "number", "text", "lacks"),
            *("facts", "proved", "disputed", "sources"),
        }
        assert entry["text"]
        assert all(set(fact) == KNOWN for fact in entry["facts"])
    numbers = {entry["number"]: entry["key"] for entry in entries if entry["number"]}
    assert [numbers[place] for place in sorted(numbers)] == told["printed"] == ["help-accepted", "home-lost", "own:x"]
    assert {entry["key"] for entry in entries if entry["place"] == "printed"} == set(told["printed"])
    assert next(entry["text"] for entry in told["landlord"] if entry["key"] == "own:x") == "Er is een wachtlijst"


def test_what_fell_what_waits_what_shifts_and_who_approved_are_told() -> None:
    approved = Choice(item=WEIGHING, decision=Decision.CHOSEN, approved_by="mr. A. de Wit")
    dossier = from_json((sample_folder() / "huurachterstand" / "dossier.json").read_text(encoding="utf-8"))
    dossier = dossier.learn(Fact(question="ll-alternative", value="refused")).with_choice(approved)
    law = shipped_law()
    gone = next(key for key, one in law.interests.items() if "ll-alternative is none" in str(one.when))
    dossier = replace(dossier, weighing=Weighing(printed=(gone,)))
    told: Any = as_data(Walk(dossier, law, date.fromisoformat(TODAY)))["weighing"]
    assert told["fallen"] == [gone]
    assert told["printed"] == []
    assert told["shifts"]
    assert all(one["missing"] for one in told["waiting"])
    assert (told["approved_by"], told["withdrawn"]) == ("mr. A. de Wit", None)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_rungs_and_the_burdens_are_told(name: str) -> None:
    told = walked(name)
    assert len(told["ladder"]) >= 4
    for rung in told["ladder"]:
        assert set(rung) == {"rung", "title", "national", "echr", "facts", "still_to_ask", "measures"}
        for side in (rung["national"], rung["echr"]):
            assert set(side) == {"state", "open", "needs"}
            assert side["state"] == ("open" if side["open"] else "needs" if side["needs"] else "bare")
    assert {burden["bearer"] for burden in told["burdens"]} >= {"family", "other"}
    for burden in told["burdens"]:
        assert set(burden) == {"burden", "title", "bearer", "proved", "unproved", "still_to_ask", "offers"}
        assert all(fact["proved"] for fact in burden["proved"])
        assert not any(fact["proved"] for fact in burden["unproved"])


@pytest.mark.parametrize("name", SAMPLES)
def test_gaps_are_counted_by_kind_also_where_there_are_none(name: str) -> None:
    told = walked(name)
    kinds = [gap["kind"] for gap in told["gaps"]]
    assert told["gap_counts"] == {kind: kinds.count(kind) for kind in told["gap_counts"]}
    assert sum(told["gap_counts"].values()) == len(kinds)
    assert 0 in told["gap_counts"].values()


def test_the_readme_names_every_key() -> None:
    chapter = README.split("`walk --json` prints")[1].split("\n## ")[0]
    named = set(re.findall(r'"([\w-]+)":', chapter))
    told = walked("huurachterstand")
    entry, rung, burden = told["weighing"]["family"][0], told["ladder"][0], told["burdens"][0]
    for part in (told, told["weighing"], entry, rung, rung["national"], burden, told["gap_counts"]):
        assert set(part) <= named


def test_a_person_reads_the_weighing_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier = from_json((sample_folder() / "overlast" / "dossier.json").read_text(encoding="utf-8"))
    path = tmp_path / "dossier.json"
    path.write_text(to_json(replace(dossier, weighing=Weighing(printed=("home-lost",)))), encoding="utf-8")
    assert run(["walk", str(path), "--on", TODAY]) == 0
    assert re.search(r"(?m)^weighing: \d+ for the family, \d+ for the other side; 1 printed$", capsys.readouterr().out)
