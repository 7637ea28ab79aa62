"""The page for the file about enforcement: days, what is left, what it needs and what cuts against it. Made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from legalaid_desk.data import law_folder
from legalaid_desk.desk.enforcement_sheet import enforcement_sheet
from legalaid_desk.desk.sheet import Sheet
from legalaid_desk.dossier import Case, Dossier, Fact, Facts, Ground, Happening, Stage, Standing
from legalaid_desk.law import load_law
from legalaid_desk.walk import DossierView

LAW = load_law(law_folder())
ORDER = Happening(id="h", trigger="betekening-bevel-ontruiming", on=date(2026, 11, 27), standing=Standing.SEEN)
DOSSIER = Dossier(
    id="d",
    case=Case(
        ground=Ground.ARREARS,
        stage=Stage.ENFORCEMENT,
        judgment_on=date(2026, 11, 4),
        eviction_on=date(2026, 11, 30),
    ),
    facts=Facts((Fact(question="pr-default", value=False),)),
    happenings=(ORDER,),
)


def sheet(dossier: Dossier = DOSSIER) -> Sheet:
    return enforcement_sheet(DossierView(dossier, LAW, date(2026, 11, 25)))


def row(of: Sheet, name: str) -> str:
    cells = next(cells for cells in of.rows if cells[0].text.startswith(name))
    return "\n".join(text for cell in cells for text in (cell.text, *cell.lines))


def test_the_days_stand_above_with_what_is_proved() -> None:
    notes = "\n".join(sheet().notes)
    assert "Vonnis: 4 november 2026 (bewezen)" in notes
    assert "Betekening van het vonnis: niet bekend" in notes
    assert "Eerste dag waarop de deurwaarder mag ontruimen: 2 december 2026" in notes
    assert "De aangezegde dag ligt vóór de eerste dag" in notes


def test_an_order_that_is_not_proved_is_told_as_such() -> None:
    said = replace(DOSSIER, happenings=(replace(ORDER, standing=Standing.CLIENT_SAYS),))
    notes = "\n".join(sheet(said).notes)
    assert "als het bevel op de gezegde dag is betekend: 2 december 2026 (niet bewezen)" in notes
    assert "niet bekend, want de dag van het bevel ontbreekt" in "\n".join(sheet(replace(DOSSIER, happenings=())).notes)


def test_each_remedy_that_is_left_has_what_it_needs_and_what_cuts_against_it() -> None:
    told = row(sheet(), "Kort geding over de executie")
    assert "[ ] Feiten die de rechter niet kende of van na het vonnis zijn" in told
    assert "HR:2019:2026" in told
    assert "kan nu" in told
    assert "vóór 30 november 2026" in told
    assert "Berust op: " in told


def test_what_the_case_does_not_have_is_one_line_below() -> None:
    page = sheet()
    assert not any(cells[0].text.startswith("Verzet") for cells in page.rows)
    assert any("niet in deze zaak: " in foot and "Verzet tegen het verstekvonnis" in foot for foot in page.feet)
