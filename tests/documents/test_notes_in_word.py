"""The notes for a hearing in Word: the minutes beside each heading, and where each point was pleaded and is proved."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.documents.word import write_word
from legalaid_desk.dossier import Dossier
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.filings import ExhibitNumber, FilingDraft, compose
from legalaid_desk.filings.speaking import points_of, times_of
from legalaid_desk.law import Form, Law, load_law
from legalaid_desk.walk import Walk

TODAY = date(2026, 11, 25)
PAPERS = (
    ("huurachterstand", "spreekaantekeningen", "conclusie_van_antwoord"),
    ("overlast", "pleitnota_kort_geding", "conclusie_van_antwoord_kort_geding"),
)
PLEADED_AT = re.compile(r"randnummer (\d+)\)\.$")


@pytest.fixture(scope="module")
def shipped() -> Law:
    return load_law(law_folder())


def sample(name: str) -> Dossier:
    return from_json((sample_folder() / name / "dossier.json").read_text(encoding="utf-8"))


def draft_of(name: str, kind: str, law: Law) -> FilingDraft:
    return compose(Walk(sample(name), law, TODAY), kind).draft


def lines_in(path: Path) -> list[str]:
    """The paragraphs of a Word file as they are read, on one line each."""
    from docx import Document

    def texts(element: object) -> str:
        return "".join(one.text or "" for one in element.iter() if str(one.tag).endswith("}t"))  # type: ignore[attr-defined]

    body = Document(str(path)).element.body
    return [" ".join(texts(one).split()) for one in body.iter() if str(one.tag).endswith("}p")]


def test_every_kind_of_notes_is_looked_at(shipped: Law) -> None:
    assert {kind for _, kind, _ in PAPERS} == {one.id for one in shipped.filings.values() if one.form is Form.NOTES}


@pytest.mark.parametrize("name, kind, _", PAPERS)
def test_each_heading_has_its_minutes_and_the_whole_its_own(
    name: str, kind: str, _: str, shipped: Law, tmp_path: Path
) -> None:
    draft = draft_of(name, kind, shipped)
    times = times_of(draft)
    lines = lines_in(write_word(draft, tmp_path / "notities.docx"))
    headed = [
        f"{one.heading} ({minutes} min)"
        for one, minutes in zip(draft.sections, times.sections, strict=True)
        if one.heading
    ]
    assert [line for line in lines if line.endswith(" min)")] == headed
    assert f"Spreektijd: ongeveer {times.total} minuten" in lines
    points = points_of(draft)
    assert round((points[-1].begins + points[-1].lasts) / 60) == times.total


@pytest.mark.parametrize("name, kind, follows", PAPERS)
def test_each_point_names_the_paragraph_in_which_it_was_pleaded(
    name: str, kind: str, follows: str, shipped: Law, tmp_path: Path
) -> None:
    draft = draft_of(name, kind, shipped)
    pleaded = {one.id: one.number for one in draft_of(name, follows, shipped).paragraphs}
    lines = set(lines_in(write_word(draft, tmp_path / "notities.docx")))
    found = {one.id: int(at[1]) for one in draft.paragraphs if (at := PLEADED_AT.search(one.text))}
    assert len(found) > 10
    assert found == {one: pleaded[one] for one in found}
    assert [one.id for one in draft.paragraphs if " ".join(one.text.split()) not in lines] == []


@pytest.mark.parametrize("name, kind, follows", PAPERS)
def test_each_exhibit_has_the_number_that_the_pleading_gives_it(
    name: str, kind: str, follows: str, shipped: Law
) -> None:
    numbers = sample(name).exhibit_numbers
    listed = {one.id: one.number for one in draft_of(name, follows, shipped).exhibits}
    draft = draft_of(name, kind, shipped)
    named = {
        (run.exhibit, run.number) for one in draft.paragraphs for run in one.runs if isinstance(run, ExhibitNumber)
    }
    assert len(named) > 3
    assert named <= set(listed.items()) <= set(numbers.items())
