"""Beside the kind of filing: the child a letter is for, and the language beside the Dutch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.desk import ShippedLaw, facts
from legalaid_desk.dossier import Fact
from ui.pages.filing import FilingPage
from ui.phrasing.wants import tell
from ui.session import Session
from ui.widgets.choices import Choice
from ui.widgets.paragraph_edit import ParagraphEdit

Settled = Callable[[], None]


@pytest.fixture
def small_shipped(small_shipped: ShippedLaw) -> ShippedLaw:
    """The whole law under the name of the small one."""
    whole = replace(shipped_law(), version=small_shipped.law.version)
    return replace(small_shipped, law=whole)


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> FilingPage:
    made = FilingPage(opened)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.show_item("")
    return made


def choose(choice: Choice, option: str) -> None:
    choice.show_choice(option)
    assert choice.currentData() == option
    choice.chosen.emit(option)


def offered(choice: Choice) -> list[str | None]:
    return [choice.itemData(index) for index in range(choice.count())]


def test_a_pleading_has_neither(page: FilingPage) -> None:
    assert not page.paper_choices.isVisibleTo(page)


def test_a_letter_to_a_child_is_for_the_first_whom_it_fits(opened: Session, page: FilingPage) -> None:
    choose(page.kind, "brief_kind_10_13")
    assert opened.kind == "brief_kind_10_13@c1"
    assert page.paper_choices.child.isVisibleTo(page)
    assert not page.paper_choices.language.isVisibleTo(page)
    assert page.paper_choices.child.currentText() == "Elif, 11"
    assert page.kind.currentData() == "brief_kind_10_13"
    letter = opened.composition[0].draft.letter
    assert letter
    assert letter.salutation == "Beste Elif,"


def test_another_child_may_be_chosen(opened: Session, page: FilingPage, settled: Settled) -> None:
    child = replace(opened.open_dossier().children[1], age_stated=12)
    changed = opened.desk.change("d-1", "child", lambda one: replace(one, children=(one.children[0], child)))
    opened.did("", changed)
    choose(page.kind, "brief_kind_10_13")
    assert offered(page.paper_choices.child) == ["c1", "c2"]
    choose(page.paper_choices.child, "c2")
    assert opened.kind == "brief_kind_10_13@c2"
    assert opened.composition[0].draft.file_name == "brief_kind_noah"
    settled()


def test_a_kind_that_fits_no_child_says_what_is_wanted(opened: Session, page: FilingPage) -> None:
    choose(page.kind, "brief_kind_14_17")
    assert opened.kind == "brief_kind_14_17"
    assert not page.paper_choices.child.isVisibleTo(page)
    assert any(want.blocks for want in opened.composition[1])


def test_the_language_of_the_client_is_kept_in_the_dossier(opened: Session, page: FilingPage, settled: Settled) -> None:
    choose(page.kind, "brief_client")
    assert page.paper_choices.language.currentData() == "none"
    assert offered(page.paper_choices.language) == ["none", "ar", "en", "pl", "ti", "tr"]
    choose(page.paper_choices.language, "tr")
    settled()
    assert opened.walk.view.answer("cl-language", "case") == "tr"
    beside = opened.composition[0].draft.beside
    assert beside
    assert beside.language == "tr"
    opened.undo_stack.undo()
    settled()
    assert opened.composition[0].draft.beside is None
    assert page.paper_choices.language.currentData() == "none"


def test_what_is_hard_for_the_client_is_told_with_its_place(
    opened: Session, page: FilingPage, settled: Settled
) -> None:
    choose(page.kind, "brief_client")
    hard = "Thans dient u de sommatie van de verhuurder te bestuderen en daarop te reageren voor het einde van de maand"
    opened.did("", facts.learn(opened.desk, "d-1", Fact(question="cl-advice", value=hard)))
    settled()
    kind = opened.law.filings["brief_client"]
    told = "\n".join(tell(want, opened.walk.view, kind).text for want in opened.composition[1])
    assert "Too long for this reader (at most 15 words)" in told
    assert "Hard for this reader: “sommatie”" in told


def test_a_line_of_a_form_says_what_it_is(opened: Session, page: FilingPage) -> None:
    choose(page.kind, "volmacht")
    lines = {one.label: one.id for one in opened.composition[0].draft.paragraphs if one.label}
    edits = {one.id: one for one in page.words.findChildren(ParagraphEdit)}
    shown = edits[lines["Medische gegevens"]]
    assert shown.line
    assert shown.line.text() == "Medische gegevens"
    assert shown.words.accessibleName() == "Medische gegevens"


def test_what_is_chosen_has_a_name_for_who_cannot_see_it(page: FilingPage) -> None:
    assert page.paper_choices.child.accessibleName() == "For which child"
    assert page.paper_choices.language.accessibleName() == "Language beside the Dutch"


def test_what_is_written_now_stands_above_a_line(opened: Session, page: FilingPage) -> None:
    kinds = offered(page.kind)
    line = kinds.index(None)
    fitting, others = kinds[:line], kinds[line + 1 :]
    assert fitting[0] == "conclusie_van_antwoord"
    assert {"brief_client", "volmacht"} <= set(fitting)
    assert {"memorie_van_grieven", "conclusie_van_antwoord_kort_geding"} <= set(others)
    assert {*fitting, *others} == set(opened.law.filings)
