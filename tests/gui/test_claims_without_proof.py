"""Whatever the filing of a sample tells on the family's word alone stands among the claims without proof."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk.filings import draft, kind_for
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.law import load_law
from legalaid_desk.walk import Walk
from ui.phrasing.gaps import Part, holes
from ui.road import progress_words


@pytest.mark.parametrize("name", ["huurachterstand", "overlast"])
def test_what_a_paragraph_tells_and_nothing_proves_is_a_gap(name: str, qtbot: QtBot) -> None:
    dossier = from_json((sample_folder() / name / "dossier.json").read_text(encoding="utf-8"))
    walk = Walk(dossier, load_law(law_folder()), date(2026, 11, 25))
    composition, wants = draft(walk, kind_for(walk.view))
    told = {key for paragraph in composition.draft.paragraphs if paragraph.number for key in paragraph.facts}
    unproved = {one.key for one in dossier.facts if one.key in told and one.value is not None and not one.is_proved}
    shown = [one for one in holes(walk, composition) if one.part is Part.PROOF]
    assert unproved
    assert unproved <= {key for one in shown for key in one.facts}
    assert len({one.key for one in shown}) == len(shown)
    assert progress_words(walk, composition, wants)["facts"] == f"{len(shown)} still to prove"
