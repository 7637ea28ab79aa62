"""The control sheet of a dossier on a real vault: what a second person needs to count a day again and to sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.desk import Desk, dossiers
from legalaid_desk.desk import deadlines as verbs
from legalaid_desk.desk.control_sheet import ControlPage, ControlSheet, control_sheet, file_name, write_control_sheet
from legalaid_desk.documents.control_page import control_pdf, write_control
from legalaid_desk.documents.pdftext import page_text, squeezed
from legalaid_desk.dossier import Happening, Reading, Stage, Standing
from legalaid_desk.errors import NotWritable
from legalaid_desk.law import Law
from legalaid_desk.walk import DossierView

SERVED = Happening(
    id="h1", trigger="betekening-in-persoon", on=date(2020, 11, 27), standing=Standing.SEEN, what="door A"
)
VERZET = "h1/verzet_betekening_in_persoon"


@pytest.fixture
def small_law() -> Law:
    """The desk of these tests works with the law that ships."""
    return shipped_law()


@pytest.fixture
def made(desk: Desk) -> str:
    made = dossiers.new(desk, "Yıldız / Wonen").id
    verbs.put_happening(desk, made, SERVED, taken=("verzet_betekening_in_persoon",))
    return made


def _sheet(desk: Desk, made: str) -> ControlSheet:
    dossier = desk.open(made)
    return control_sheet(verbs.due(desk, dossier), DossierView(dossier, desk.law, desk.today()))


def _page(desk: Desk, made: str) -> ControlPage:
    return _page_of(desk, made, "verzet_betekening_in_persoon")


def _page_of(desk: Desk, made: str, rule: str) -> ControlPage:
    names = [one.rule.id for one in verbs.due(desk, desk.open(made))]
    return _sheet(desk, made).pages[names.index(rule)]


def _texts(sheet: ControlSheet) -> list[str]:
    import pikepdf

    with pikepdf.open(BytesIO(control_pdf(sheet))) as opened:
        return [squeezed(page_text(page)) for page in opened.pages]


def test_a_page_says_event_proof_sum_and_day(desk: Desk, made: str) -> None:
    page, rows = _page(desk, made), dict(_page(desk, made).rows)
    assert page.days[0] == ("Laatste dag", "maandag 28 december 2020, uiterlijk 20.00 uur")
    assert rows["Gebeurtenis"].endswith("vrijdag 27 november 2020; door A")
    assert (rows["Stuk"], rows["Grondslag"]) == ("gezien", "art. 143 lid 2 Rv")
    assert rows["Ingevoerd"] == "mr. A. de Wit, 25 november 2026, 09.00 uur"
    assert rows["Stand"].startswith("overgenomen; mr. A. de Wit")
    assert any("Eerste Kerstdag" in step and "art. 3 Atw" in step for step in page.steps)
    assert page.rests


def test_a_day_that_nobody_proved_is_not_printed_as_a_last_day(desk: Desk, made: str) -> None:
    said = Happening(id="h1", trigger=SERVED.trigger, on=SERVED.on, standing=Standing.CLIENT_SAYS)
    verbs.put_happening(desk, made, said)
    page = _page(desk, made)
    assert page.days[0] == ("Laatste dag", "niet te berekenen")
    assert page.days[1][0] == "Veilige dag"
    assert dict(page.rows)["Stuk"] == "de cliënt zegt het; niet bewezen"
    assert page.needs


def test_a_second_check_is_named_and_falls_when_the_day_moves(desk: Desk, made: str) -> None:
    assert dict(_page(desk, made).rows)["Nagerekend"] == "nog niet"
    desk.who = "mr. B. Kaya"
    verbs.check(desk, made, VERZET)
    assert dict(_page(desk, made).rows)["Nagerekend"] == "mr. B. Kaya, 25 november 2026, 09.00 uur"
    verbs.set_given(desk, made, VERZET, date(2021, 1, 4))
    page, rows = _page(desk, made), dict(_page(desk, made).rows)
    assert rows["Nagerekend"].endswith("daarna is gewijzigd waarop dit berust: opnieuw nagaan")
    assert rows["Dag"] == "genoemd door de rechter of in een brief"
    (moved,) = page.history
    assert moved.startswith("mr. B. Kaya, 25 november 2026, 09.00 uur: de rechter of een brief noemde een dag;")
    assert moved.endswith("laatste dag ma 28-12-2020 werd laatste dag ma 04-01-2021.")


def test_an_odd_day_is_printed_as_such(desk: Desk, made: str) -> None:
    sunday = Happening(id="h1", trigger=SERVED.trigger, on=date(2020, 11, 29), standing=Standing.SEEN)
    verbs.put_happening(desk, made, sunday)
    assert any("met verlof van de rechter" in one for one in _page(desk, made).needs)


def test_a_day_of_the_intake_is_not_said_to_be_seen(desk: Desk, made: str) -> None:
    desk.change(
        made, "case", lambda one: replace(one, case=replace(one.case, stage=Stage.MERITS, roll_on=date(2026, 12, 8)))
    )
    found = verbs.due(desk, desk.open(made))
    (place, *_) = (place for place, one in enumerate(found) if one.happening.id == "case-roldatum")
    rows = dict(_sheet(desk, made).pages[place].rows)
    assert rows["Stuk"] == "niet genoemd; de dag komt uit de intake"
    assert rows["Ingevoerd"].startswith(desk.who)


def test_another_length_is_said_in_words(desk: Desk, made: str) -> None:
    verbs.set_length(desk, made, VERZET, 1, "weeks")
    assert dict(_page(desk, made).rows)["Lengte"] == "1 week, zoals het vonnis of de brief die noemt"


def test_a_rule_from_memory_whose_source_was_read_names_who_read_it_and_asks_for_no_check(
    desk: Desk, made: str
) -> None:
    asked = Happening(id="h2", trigger="verzoek-griffie", on=date(2020, 11, 16), standing=Standing.SEEN)
    verbs.put_happening(desk, made, asked)
    read = Reading(source=desk.law.deadlines["verhinderdata"].sources[0], by="mr. A. de Wit", on=date(2020, 11, 17))
    before = _page_of(desk, made, "verhinderdata")
    desk.change(made, "read", lambda dossier: dossier.with_reading(read))
    after = _page_of(desk, made, "verhinderdata")
    told = ("uit het hoofd: controleer deze regel", "de bron is gelezen door mr. A. de Wit, 17 november 2020")
    assert (dict(before.rows)["Hoe zeker"], dict(after.rows)["Hoe zeker"]) == told
    assert [one for one in before.needs if one not in after.needs] == [
        "Controleer deze regel voordat u erop rekent: hij is nog niet in een tekst nagelezen."
    ]


def test_the_sheet_of_a_dossier_begins_with_a_table_and_gives_each_deadline_a_page_to_sign(
    desk: Desk, made: str
) -> None:
    verbs.put_happening(desk, made, Happening(id="h2", trigger="bekendmaking-besluit", on=date(2026, 11, 20)))
    sheet = _sheet(desk, made)
    assert len(sheet.rows) == len(sheet.pages) > 2
    texts = _texts(sheet)
    assert "Nagerekend" in texts[0]
    signed = [text for text in texts if "Handtekening" in text]
    assert len(signed) == len(sheet.pages)
    assert all(f"{number}/{len(texts)}" in text for number, text in enumerate(texts, start=1))
    for page in sheet.pages:
        assert any(squeezed(page.title) in text for text in texts)


def test_everything_that_a_page_says_stands_on_paper_as_text(desk: Desk, made: str) -> None:
    whole = "".join(_texts(_sheet(desk, made)))
    page = _page(desk, made)
    for said in (*page.steps, *page.needs, *page.history, *page.rests, *(text for _, text in page.rows)):
        assert squeezed(said) in whole


def test_what_is_set_aside_is_left_out_unless_it_is_asked_for(desk: Desk, made: str, tmp_path: Path) -> None:
    verbs.set_aside(desk, made, VERZET, "berust")
    name = desk.law.deadlines["verzet_betekening_in_persoon"].name
    every = write_control_sheet(desk, made, tmp_path / f"{file_name()}.pdf")
    one = write_control_sheet(desk, made, tmp_path / "een.pdf", [VERZET])
    assert name not in every.read_text(encoding="utf-8")
    assert one.read_text(encoding="utf-8").splitlines()[1:] == [name]


def test_an_empty_dossier_says_that_no_term_runs(desk: Desk) -> None:
    sheet = _sheet(desk, dossiers.new(desk, "Leeg").id)
    assert "Er lopen geen termijnen." in sheet.notes
    assert len(_texts(sheet)) == 1


def test_a_sheet_that_cannot_be_written_leaves_nothing_behind(desk: Desk, made: str, tmp_path: Path) -> None:
    with pytest.raises(NotWritable):
        write_control(_sheet(desk, made), tmp_path / "weg" / "blad.pdf")
    assert not (tmp_path / "weg").exists()
