"""A term from a day, as a person asks it on the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from typing import Any

import pytest

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.cli import run
from legalaid_desk.law.deadlines import Unit

Capture = pytest.CaptureFixture[str]

KEYS = {"rule", "start", "last_day", "safe_day", "earliest_next_day", "steps", "needs", "verified"}


def _asked(capsys: Capture, *arguments: str) -> dict[str, Any]:
    assert run(["term", *arguments, "--json"]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert set(told) == KEYS
    return told


def _refused(capsys: Capture, *arguments: str) -> str:
    assert run(["term", *arguments]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    return told.err


def test_christmas_moves_the_last_day_and_each_step_says_so(capsys: Capture) -> None:
    told = _asked(capsys, "verzet_betekening_in_persoon", "2020-11-27")
    assert (told["rule"], told["start"], told["last_day"]) == (
        "verzet_betekening_in_persoon",
        "2020-11-27",
        "2020-12-28",
    )
    assert (told["safe_day"], told["earliest_next_day"], told["verified"]) == (None, None, "text")
    for day in ("vrijdag 25 december 2020", "zaterdag 26 december 2020", "zondag 27 december 2020"):
        assert any(day in step for step in told["steps"])


def test_an_ordinary_term_needs_nothing(capsys: Capture) -> None:
    assert _asked(capsys, "bezwaar", "2026-03-03")["needs"] == []


@pytest.mark.parametrize("typed", [["2026-03-03"], ["3 mrt 26"], ["3", "mrt", "26"], ["3-3-'26"]])
def test_the_day_is_read_as_people_type_it(capsys: Capture, typed: list[str]) -> None:
    assert _asked(capsys, "bezwaar", *typed)["start"] == "2026-03-03"


def test_a_waiting_time_says_the_first_day_after_it(capsys: Capture) -> None:
    told = _asked(capsys, "bevel_ontruiming", "2026-03-03")
    assert (told["last_day"], told["earliest_next_day"]) == ("2026-03-06", "2026-03-07")


@pytest.mark.parametrize(
    "typed, said",
    [
        ("29-2-2026", "2026 is no leap year and February 2026 has 28 days"),
        ("31 apr 26", "April 2026 has 30 days"),
        ("gisteren", "is no day; write it as"),
        ("2026-13-01", "is no day; write it as"),
        ("", "name the day of the event"),
    ],
)
def test_an_impossible_day_is_refused_with_what_was_typed_and_how_to_type_it(
    capsys: Capture, typed: str, said: str
) -> None:
    error = _refused(capsys, "bezwaar", typed)
    assert said in error
    assert typed in error
    assert "2026-12-03" in error


def test_an_unknown_rule_is_refused_with_the_nearest_names(capsys: Capture) -> None:
    assert "did you mean bezwaar" in _refused(capsys, "bezwar", "2026-03-03")
    assert "legalaid-desk term lists them all" in _refused(capsys, "qqq", "2026-03-03")


def test_every_rule_without_a_length_has_no_day_and_says_what_to_read(capsys: Capture) -> None:
    rules = [one.id for one in shipped_law().deadlines.values() if one.unit is Unit.NONE]
    assert rules
    for rule in rules:
        told = _asked(capsys, rule, "2026-03-03")
        assert told["last_day"] is None
        assert told["needs"]


@pytest.mark.parametrize("day", ["9999-12-31", "1000-01-01"])
def test_no_rule_falls_over_at_either_end_of_the_calendar(capsys: Capture, day: str) -> None:
    for rule in shipped_law().deadlines:
        told = _asked(capsys, rule, day)
        assert told["start"] == day
        assert told["needs"]


def test_a_judgment_in_the_future_is_computed_with_a_warning(capsys: Capture) -> None:
    next_year = f"{date.today().year + 1}-03-03"  # noqa: DTZ011
    told = _asked(capsys, "hoger_beroep_bodem", next_year)
    assert told["last_day"]
    assert any("ligt in de toekomst" in one for one in told["needs"])


def test_a_service_on_a_sunday_is_computed_with_a_warning(capsys: Capture) -> None:
    told = _asked(capsys, "verzet_betekening_in_persoon", "2026-03-01")
    assert told["last_day"] == "2026-03-30"
    assert any("met verlof van de rechter" in one for one in told["needs"])


def test_a_day_outside_the_known_years_says_which_are_known(capsys: Capture) -> None:
    told = _asked(capsys, "bezwaar", "2019-03-04")
    years = shipped_law().calendar.known_years
    assert told["last_day"] == "2019-04-15"
    assert any(f"{years[0]} tot en met {years[-1]}" in one for one in told["needs"])


def test_for_people_it_tells_name_article_numbered_steps_and_how_sure(capsys: Capture) -> None:
    assert run(["term", "verzet_betekening_in_persoon", "27-11-2020"]) == 0
    told = capsys.readouterr().out
    for part in (
        "Verzet tegen verstekvonnis",
        "art. 143 lid 2 Rv",
        "  1. ",
        "art. 1 Atw",
        "LAATSTE DAG:  maandag 28 december 2020, uiterlijk 20.00 uur",
        "Hoe zeker: gelezen in de tekst",
        "tekst van",
    ):
        assert part in told


def test_in_english_no_dutch_sentence_is_left(capsys: Capture) -> None:
    assert run(["term", "verzet_betekening_in_persoon", "27-11-2020", "--language", "en"]) == 0
    told = capsys.readouterr().out
    assert "LAST DAY:  Monday 28 December 2020, by 20.00" in told
    assert "termijn is" not in told
    assert "laatste" not in told.lower()


@pytest.mark.parametrize("arguments", [[], ["--list"], ["bezwaar", "--list"]])
def test_without_a_rule_all_rules_are_listed(capsys: Capture, arguments: list[str]) -> None:
    assert run(["term", *arguments]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(shipped_law().deadlines)
    assert run(["term", *arguments, "--json"]) == 0
    assert {"rule": "bezwaar", "name": shipped_law().deadlines["bezwaar"].name} in json.loads(capsys.readouterr().out)


def test_a_weekday_that_is_not_that_of_the_date_is_refused(capsys: Capture) -> None:
    assert "3 March 2026 is a Tuesday" in _refused(capsys, "bezwaar", "maandag 3 maart 2026")


def test_a_name_in_capitals_or_with_hyphens_has_its_near_names(capsys: Capture) -> None:
    assert "did you mean hoger_beroep_bodem" in _refused(capsys, "Hoger-Beroep-Bodem", "3-3-2026")


def _said_with(encoding: str, day: str, *more: str) -> bytes:
    """What the command writes where the console knows no more than this encoding."""
    command = [sys.executable, "-m", "legalaid_desk", "term", "verzet_buitenland", day, *more]
    done = subprocess.run(command, env={**os.environ, "PYTHONIOENCODING": encoding}, capture_output=True, check=True)
    return done.stdout


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_console_that_does_not_know_every_sign_still_gets_the_days(encoding: str) -> None:
    assert "28 april 2026" in _said_with(encoding, "3-3-2026").decode(encoding)


def test_json_is_utf_8_on_every_console() -> None:
    assert "vóór 1970" in json.loads(_said_with("cp1252", "3-3-1969", "--json").decode("utf-8"))["needs"][0]
