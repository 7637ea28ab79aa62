"""A fact in one line on the weighing: question, answer, on whose word, and the exhibit with its day, brackets once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.data import sample_folder
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.walk import Known, Walk
from legalaid_desk.walk.burden import burdens
from legalaid_desk.walk.issues import issues
from legalaid_desk.walk.ladder import ladder
from legalaid_desk.walk.weighing import board
from ui.languages import speak
from ui.phrasing import weighing


def shown(walk: Walk) -> Iterator[Known]:
    parts = (burdens(walk), issues(walk), ladder(walk), board(walk).entries)
    yield from (fact for part in parts for one in part for fact in one.facts)


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("name", ["huurachterstand", "overlast"])
def test_no_bracket_is_closed_twice(name: str, language: str, qapp: QApplication) -> None:
    dossier = from_json((sample_folder() / name / "dossier.json").read_text(encoding="utf-8"))
    walk = Walk(dossier, shipped_law(), date(2026, 11, 25))
    speak(language)
    try:
        lines = [weighing.fact(known, walk.view) for known in shown(walk)]
    finally:
        speak("en")
    assert any(" 2026)" in line for line in lines)
    assert not [line for line in lines if "))" in line or "((" in line]
