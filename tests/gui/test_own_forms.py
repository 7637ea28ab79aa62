"""The forms for a source and an argument of the office itself: faults at their field, drafts, saving, undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, own
from legalaid_desk.dossier import Decision
from legalaid_desk.law import AnswerKind, Verified
from legalaid_desk.walk import State
from ui.library.argument_form import ArgumentForm
from ui.library.condition_editor import ConditionEditor
from ui.library.source_form import SourceForm
from ui.models.argument_rows import argument_rows
from ui.models.outline_rows import outline_rows
from ui.models.rows import all_rows
from ui.pages.library import LibraryPage
from ui.phrasing import withdrawals
from ui.preferences import PARALEGAL, Preferences
from ui.session import Session

Settled = Callable[[], None]

SOURCE = {
    "id": "own-bron",
    "kind": "case",
    "citation": "Rb. Stad 1 mei 2026",
    "holding": "Verzonnen.",
    "against": "Het is verzonnen.",
    "favours": "tenant",
}
ARGUMENT = {
    "id": "own-school",
    "step": "s8",
    "title": "De school",
    "title_en": "De school",
    "heading": "De school",
    "when": "any child (ill is yes or school known)",
    "passages": [{"id": "p1", "text": "Volgens {source wet} telt de school."}],
    "reply": "Elders is ook een school.",
    "rebuttal": "Welke, dat zegt de verhuurder niet.",
    "sources_for": ["wet"],
    "no_adverse": "Er is geen bron ertegen bekend.",
}


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> LibraryPage:
    opened.preferences = Preferences(who="mr. A. de Wit")
    made = LibraryPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_item("wet")
    return made


@pytest.fixture
def source(page: LibraryPage, settled: Settled) -> SourceForm:
    page.new_source.click()
    settled()
    form = page.form("source")
    assert isinstance(form, SourceForm)
    return form


@pytest.fixture
def argument(page: LibraryPage, settled: Settled) -> ArgumentForm:
    page.new_argument.click()
    settled()
    form = page.form("argument")
    assert isinstance(form, ArgumentForm)
    return form


def words_on(widget: QWidget) -> str:
    QApplication.processEvents()  # what was just added is shown then
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def type_in(form: QWidget, name: str, text: str) -> None:
    field = form.findChild(QLineEdit, name) or form.findChild(QPlainTextEdit, name)
    assert field is not None, name
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def click(form: QWidget, name: str) -> None:
    found = form.findChild(QAbstractButton, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def tick(form: QWidget, name: str) -> None:
    found = form.findChild(QAbstractButton, name)
    assert found is not None, name
    found.click()  # a box is wider than what of it takes a click


def choose(form: QWidget, name: str, value: str) -> None:
    box = form.findChild(QComboBox, name)
    assert box is not None, name
    index = box.findData(value)
    assert index >= 0, value
    box.setCurrentIndex(index)
    box.activated.emit(index)


def fill_source(form: SourceForm) -> None:
    type_in(form, "own-source-citation", "Rb. Stad 3 maart 2021, ECLI:NL:RBSTA:2021:12")
    type_in(form, "own-source-holding", "Verzonnen: de verhuurder had moeten bellen.")
    click(form, "own-source-favours-tenant")
    type_in(form, "own-source-against", "Het is een verzonnen uitspraak.")


# a source


def test_an_empty_source_says_at_each_field_what_is_missing(source: SourceForm) -> None:
    source.save.click()
    said = {key: field.note() for key, field in source.fields.items() if "Fill this in." in field.note()}
    assert set(said) == {"citation", "holding", "favours"}
    assert source.fields["against"].note() == "Say what speaks against it, or tick that nothing is known."
    assert source.trouble.text() == "Not saved. Each field that is not right says why."
    assert source.citation.hasFocus()


@pytest.mark.parametrize(
    "typed, said",
    [
        ("ECLI:NL:RBSTA:2021", "five parts"),
        ("ECLI:NL:RBSTA:21:12", "four digits"),
        ("ECLI:N1:RBSTA:2021:12", "two letters"),
    ],
)
def test_what_is_wrong_with_an_ecli_is_said_at_the_field(source: SourceForm, typed: str, said: str) -> None:
    type_in(source, "own-source-ecli", typed)
    assert said in source.fields["ecli"].note()
    assert said in source.ecli.typed.accessibleDescription()
    source.save.click()
    assert said in source.fields["ecli"].note()


def test_a_judgment_that_is_there_already_is_named(page: LibraryPage, opened: Session, settled: Settled) -> None:
    own.put_source(opened.desk, SOURCE | {"ecli": "ECLI:NL:RBSTA:2026:1", "dated": "2026-05-01"})
    opened.take_up_law()
    page.new_source.click()
    settled()
    form = page.form("source")
    assert isinstance(form, SourceForm)
    fill_source(form)
    type_in(form, "own-source-ecli", "ECLI:NL:RBSTA:2026:1")
    form.save.click()
    assert form.fields["ecli"].note() == "The library has this judgment already: Rb. Stad 1 mei 2026"
    assert len(own.entries(opened.desk)) == 1


def test_a_pasted_link_becomes_an_ecli_and_fills_in_court_and_year(source: SourceForm) -> None:
    type_in(source, "own-source-ecli", "https://deeplink.rechtspraak.nl/uitspraak?id=ecli:nl:rbsta:2021:12")
    assert source.ecli.typed.text() == "ECLI:NL:RBSTA:2021:12"
    assert source.fields["ecli"].note() == "✓ Well written: RBSTA, 2021"
    click(source, "own-source-fill")
    assert source.citation.text() == "2021, ECLI:NL:RBSTA:2021:12"
    assert source.fields["dated"].note() == "In 2021; type the day."
    type_in(source, "own-source-dated", "3 mrt 21")
    assert source.citation.text() == "3 March 2021, ECLI:NL:RBSTA:2021:12"


def test_the_court_is_named_as_the_library_names_it(page: LibraryPage, opened: Session, settled: Settled) -> None:
    own.put_source(opened.desk, SOURCE | {"ecli": "ECLI:NL:RBSTA:2026:1", "court": "Rb. Stad", "dated": "2026-05-01"})
    opened.take_up_law()
    page.new_source.click()
    settled()
    form = page.form("source")
    type_in(form, "own-source-ecli", "ECLI:NL:RBSTA:2021:12")
    click(form, "own-source-fill")
    assert form.findChild(QLineEdit, "own-source-court").text() == "Rb. Stad"  # type: ignore[union-attr]


def test_another_year_than_that_of_the_ecli_is_refused(source: SourceForm, opened: Session) -> None:
    fill_source(source)
    type_in(source, "own-source-ecli", "ECLI:NL:RBSTA:2021:12")
    type_in(source, "own-source-dated", "3 mrt 22")
    source.save.click()
    assert source.fields["dated"].note() == "The ECLI is of 2021."
    assert own.entries(opened.desk) == ()


def test_a_source_is_saved_marked_as_own_and_undone(
    page: LibraryPage, source: SourceForm, opened: Session, settled: Settled
) -> None:
    fill_source(source)
    type_in(source, "own-source-pinpoint", "r.o. 4.2")
    QTest.keyClick(source, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled()
    (made,) = (one for one in opened.law.sources.values() if one.id.startswith("own-"))
    assert (made.verified, made.pinpoint, made.pinpoint_unseen) == (Verified.MEMORY, "", "r.o. 4.2")
    assert page.sources.list.current_key() == made.id
    assert "A source of the office itself" in words_on(page.sources.card)
    opened.undo()
    settled()
    assert made.id not in opened.law.sources
    assert page.sources.list.rows.keys() == ("wet", "arrest")
    opened.redo()
    settled()
    assert page.sources.list.rows.keys() == ("wet", "arrest", made.id)


def test_a_source_that_was_read_counts_as_its_text(source: SourceForm, opened: Session, settled: Settled) -> None:
    fill_source(source)
    tick(source, "own-source-read")
    type_in(source, "own-source-read-on", "20 nov 26")
    type_in(source, "own-source-pinpoint", "r.o. 4.2")
    source.save.click()
    settled()
    (made,) = (one for one in opened.law.sources.values() if one.id.startswith("own-"))
    assert (made.verified, made.pinpoint) == (Verified.TEXT, "r.o. 4.2")
    assert str(made.checked) == "2026-11-20"


def test_a_paralegal_cannot_say_that_it_was_read(page: LibraryPage, opened: Session, settled: Settled) -> None:
    opened.preferences = replace(opened.preferences, role=PARALEGAL)
    page.new_source.click()
    settled()
    assert not page.form("source").findChild(QAbstractButton, "own-source-read").isEnabled()  # type: ignore[union-attr]


def test_what_a_paralegal_cites_otherwise_than_it_was_read_is_to_be_read_again(
    page: LibraryPage, opened: Session, settled: Settled
) -> None:
    own.put_source(opened.desk, SOURCE | {"pinpoint": "r.o. 4.2", "checked": "2026-11-20"})
    opened.take_up_law()
    opened.preferences = replace(opened.preferences, role=PARALEGAL)
    page.show_item("own-bron")
    click(page, "own-edit")
    form = page.form("source")
    assert not form.findChild(QLineEdit, "own-source-read-on").isEnabled()  # type: ignore[union-attr]
    type_in(form, "own-source-holding", "Verzonnen, en korter.")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert (opened.law.sources["own-bron"].verified, opened.law.sources["own-bron"].pinpoint) == (
        Verified.TEXT,
        "r.o. 4.2",
    )
    click(page, "own-edit")
    type_in(form, "own-source-pinpoint", "r.o. 9.9")
    assert not form.findChild(QCheckBox, "own-source-read").isChecked()  # type: ignore[union-attr]
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled()
    changed = opened.law.sources["own-bron"]
    assert (changed.verified, changed.pinpoint, changed.pinpoint_unseen) == (Verified.MEMORY, "", "r.o. 9.9")


def test_none_known_takes_the_place_of_what_speaks_against_it(
    source: SourceForm, opened: Session, settled: Settled
) -> None:
    fill_source(source)
    tick(source, "own-source-none-known")
    assert not source.against.isEnabled()
    source.save.click()
    settled()
    (made,) = (one for one in opened.law.sources.values() if one.id.startswith("own-"))
    assert made.against == "Nothing is known that speaks against it."


def test_what_is_half_written_is_there_after_locking(
    page: LibraryPage, source: SourceForm, opened: Session, settled: Settled, qtbot: QtBot
) -> None:
    type_in(source, "own-source-citation", "Rb. Stad, nog niet af")
    settled()
    source.cancel.click()
    again = LibraryPage(opened)
    qtbot.addWidget(again)
    again.show()
    again.new_source.click()
    settled()
    form = again.form("source")
    assert form.findChild(QLineEdit, "own-source-citation").text() == "Rb. Stad, nog niet af"  # type: ignore[union-attr]
    assert form.notice.text() == "This is what you began before."
    click(form, "own-source-notice-act")
    settled()
    assert form.findChild(QLineEdit, "own-source-citation").text() == ""  # type: ignore[union-attr]


def test_a_change_that_is_half_written_is_kept_unless_it_is_given_up(
    page: LibraryPage, opened: Session, settled: Settled
) -> None:
    own.put_source(opened.desk, SOURCE)
    opened.take_up_law()
    page.show_item("own-bron")
    click(page, "own-edit")
    form = page.form("source")
    assert isinstance(form, SourceForm)
    type_in(form, "own-source-citation", "Half gewijzigd")
    settled()
    form.begin(own.entry(opened.desk, "own-bron"))  # as after locking
    settled()
    assert form.citation.text() == "Half gewijzigd"
    form.cancel.click()
    settled()
    click(page, "own-edit")
    settled()
    assert form.citation.text() == "Rb. Stad 1 mei 2026"


def test_an_own_source_is_changed_and_the_change_undone(page: LibraryPage, opened: Session, settled: Settled) -> None:
    own.put_source(opened.desk, SOURCE | {"topics": ["school"]})
    opened.take_up_law()
    page.show_item("own-bron")
    click(page, "own-edit")
    form = page.form("source")
    type_in(form, "own-source-holding", "Verzonnen, en anders.")
    form.save.click()
    settled()
    changed = opened.law.sources["own-bron"]
    assert (changed.holding, changed.topics) == ("Verzonnen, en anders.", ("school",))
    opened.undo()
    settled()
    assert opened.law.sources["own-bron"].holding == "Verzonnen."


def test_removing_is_undone_and_refused_where_an_argument_cites_it(
    page: LibraryPage, opened: Session, settled: Settled, qtbot: QtBot
) -> None:
    own.put_source(opened.desk, SOURCE)
    opened.take_up_law()
    page.show_item("own-bron")
    click(page, "own-remove")
    settled()
    assert "own-bron" not in opened.law.sources
    opened.undo()
    settled()
    own.put_argument(
        opened.desk, ARGUMENT | {"sources_for": ["own-bron"], "passages": [{"id": "p", "text": "{source own-bron}."}]}
    )
    opened.take_up_law()
    page.show_item("own-bron")
    with qtbot.waitSignal(opened.failed) as failed:
        click(page, "own-remove")
    assert "De school" in str(failed.args[0])
    assert "own-bron" in opened.law.sources


# an argument


def test_an_empty_argument_says_at_each_field_what_is_missing(argument: ArgumentForm) -> None:
    argument.save.click()
    missing = {key for key, field in argument.fields.items() if field.note() == "Fill this in."}
    assert missing == {"title", "heading", "step", "sources_for", "reply", "rebuttal"}
    assert "tick that none is known" in argument.fields["sources_against"].note()
    assert "Write at least one paragraph." in words_on(argument.passages)
    assert argument.title_line.hasFocus()


def fill_argument(form: ArgumentForm) -> None:
    type_in(form, "own-argument-title", "De school houdt het kind overeind")
    type_in(form, "own-argument-heading", "De school")
    choose(form, "own-argument-step", "s8")
    tick(form, "own-argument-ground-arrears")
    form.condition.more.click()
    choose(form, "rule-1-question", "ill")
    choose(form, "rule-1-value", "yes")
    choose(form, "own-argument-for-choice", "wet")
    tick(form, "own-argument-none-known")
    type_in(form, "own-argument-reply", "Elders is ook een school.")
    type_in(form, "own-argument-rebuttal", "Welke, dat zegt de verhuurder niet.")
    words = form.findChild(QPlainTextEdit, "passage-1")
    assert words is not None
    words.setFocus()
    choose(form, "slot-kind", "child")
    choose(form, "slot-which", "child")
    click(form, "slot-put")
    QTest.keyClicks(words, " telt mee, zie ")
    choose(form, "slot-kind", "source")
    choose(form, "slot-which", "wet")
    click(form, "slot-put")
    QTest.keyClicks(words, ".")


def test_an_argument_is_written_without_typing_a_slot(
    page: LibraryPage, argument: ArgumentForm, opened: Session, settled: Settled
) -> None:
    fill_argument(argument)
    row = argument.passages._rows[0]
    assert row.reads() == ("Elif telt mee, zie art. 2 Besluit, lid 1.", "Noah telt mee, zie art. 2 Besluit, lid 1.")
    argument.save.click()
    settled()
    (made,) = (one for one in opened.law.arguments.values() if one.id.startswith("own-"))
    assert (made.step, made.grounds, str(made.when)) == ("s8", ("arrears",), "any child (ill is yes)")
    assert (made.passages[0].each, made.no_adverse) == ("child", "No source against it is known.")
    assert page.arguments.list.current_key() == f"argument:{made.id}"
    opened.undo()
    settled()
    assert made.id not in opened.law.arguments


def test_a_paragraph_shows_what_it_waits_for(argument: ArgumentForm) -> None:
    row = argument.passages._rows[0]
    QTest.keyClicks(row.words, "Zij zegt: {answer referred}.")
    assert row.reads() == ("Not printed yet, it waits for: Did the landlord refer to debt help?",)


def test_a_paragraph_with_a_slot_nobody_knows_is_not_saved(
    argument: ArgumentForm, opened: Session, settled: Settled
) -> None:
    fill_argument(argument)
    row = argument.passages._rows[0]
    row.words.clear()
    QTest.keyClicks(row.words, "Zie {answer verzonnen}.")
    argument.save.click()
    settled()
    assert "verzonnen" in row.wrong.text()
    assert argument.focusWidget() is row.words, argument.focusWidget()
    assert own.entries(opened.desk) == ()


def test_a_rule_that_is_not_whole_says_so(argument: ArgumentForm, opened: Session) -> None:
    fill_argument(argument)
    argument.condition.more.click()
    argument.save.click()
    assert "drop this rule" in words_on(argument.condition)
    assert own.entries(opened.desk) == ()
    click(argument, "rule-2-drop")
    assert argument.condition.text() == "any child (ill is yes)"


def test_a_value_that_was_refused_is_not_kept_as_the_one_before(opened: Session, qtbot: QtBot) -> None:
    months = replace(opened.law.questions["referred"], id="months", kind=AnswerKind.NUMBER)
    law = replace(opened.law, questions={**opened.law.questions, "months": months})
    editor = ConditionEditor()
    qtbot.addWidget(editor)
    editor.show_condition("months >= 3", law)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    type_in(editor, "rule-1-typed", "abc")
    assert not editor.check()
    assert "This is no such value." in words_on(editor)
    assert editor.first_wrong().objectName() == "rule-1-typed"
    type_in(editor, "rule-1-typed", "4")
    assert editor.check()
    assert editor.text() == "months >= 4"


def test_a_paragraph_about_a_child_and_an_adult_at_once_says_so(argument: ArgumentForm, opened: Session) -> None:
    fill_argument(argument)
    row = argument.passages._rows[0]
    row.words.clear()
    QTest.keyClicks(row.words, "{child} woont bij {person}.")
    assert row.wrong.text() == "A paragraph is about each child or about each adult: make two of it."
    argument.save.click()
    assert own.entries(opened.desk) == ()


def test_two_rules_are_joined_as_chosen(argument: ArgumentForm) -> None:
    fill_argument(argument)
    argument.condition.more.click()
    choose(argument, "rule-2-question", "cause")
    choose(argument, "rule-2-sign", "not")
    choose(argument, "rule-2-value", "own")
    assert argument.condition.text() == "cause is not own and any child (ill is yes)"
    click(argument, "rules-joined-any")
    assert argument.condition.text() == "cause is not own or any child (ill is yes)"


def test_a_condition_of_another_shape_is_kept(page: LibraryPage, opened: Session, settled: Settled) -> None:
    kept = "referred is no and (contact is no or cause is own)"
    own.put_argument(opened.desk, ARGUMENT | {"when": kept})
    opened.take_up_law()
    page.show_item("argument:own-school")
    click(page, "own-edit")
    form = page.form("argument")
    assert isinstance(form, ArgumentForm)
    assert "kept as it is" in words_on(form.condition)
    type_in(form, "own-argument-heading", "De school telt")
    form.save.click()
    settled()
    changed = opened.law.arguments["own-school"]
    assert (str(changed.when), changed.heading) == (kept, "De school telt")


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # no screen, no popup that could
def test_questions_are_found_by_part_of_their_words(argument: ArgumentForm) -> None:
    argument.condition.more.click()
    question = argument.findChild(QComboBox, "rule-1-question")
    assert question is not None
    line = question.lineEdit()
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "debt")
    completer = line.completer()
    assert completer is not None
    assert completer.completionCount() == 1
    QTest.keyClicks(line, " niet")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == ""


def test_an_own_argument_is_marked_in_every_list(opened: Session, settled: Settled) -> None:
    own.put_argument(opened.desk, ARGUMENT)
    opened.take_up_law()
    opened.did("", choices.decide(opened.desk, "d-1", "own-school", Decision.CHOSEN))
    settled()
    rows = {row.key: row for row in all_rows(argument_rows(opened.walk))}
    assert rows["own-school"].own
    assert "own" in rows["own-school"].detail
    assert opened.walk.verdict("own-school").state is State.NEEDS


def test_an_approval_that_a_changed_own_argument_took_back_says_who_changed_it(opened: Session) -> None:
    desk = opened.desk
    own.put_argument(desk, ARGUMENT)
    choices.approve(desk, "d-1", "own-school", "mr. A. de Wit")
    desk.who = "B. Boom"
    own.put_argument(desk, ARGUMENT | {"heading": "Anders"})
    choice = desk.open("d-1").choice("own-school")
    assert choice is not None
    assert choice.withdrawn is not None
    told = withdrawals.tell(choice.withdrawn, opened.walk.view)
    assert told.text.endswith("B. Boom changed this own argument.")
    assert (told.page, told.item) == ("library", "argument:own-school")


def test_undoing_a_change_brings_back_the_approval_that_it_took(
    page: LibraryPage, opened: Session, settled: Settled
) -> None:
    own.put_argument(opened.desk, ARGUMENT)
    opened.take_up_law()
    opened.did("", choices.approve(opened.desk, "d-1", "own-school", "mr. A. de Wit"))
    approved = opened.open_dossier().choice("own-school")
    for heading in ("Anders", "Nog anders"):
        page.show_item("argument:own-school")
        click(page, "own-edit")
        type_in(page.form("argument"), "own-argument-heading", heading)
        page.form("argument").save.click()
        settled()
    withdrawn = opened.open_dossier().choice("own-school")
    assert withdrawn is not None
    assert withdrawn.withdrawn is not None
    opened.undo()
    settled()
    assert opened.open_dossier().choice("own-school") == withdrawn  # "Anders" was never approved
    opened.undo()
    settled()
    assert opened.open_dossier().choice("own-school") == approved
    assert opened.desk.open("d-1").choice("own-school") == approved
    opened.redo()
    settled()
    again = opened.open_dossier().choice("own-school")
    assert again is not None
    assert again.approved_by == ""


def test_an_own_argument_is_marked_in_the_outline_of_the_filing(opened: Session, settled: Settled) -> None:
    own.put_argument(opened.desk, ARGUMENT | {"when": "ground is arrears"})
    opened.take_up_law()
    opened.did("", choices.decide(opened.desk, "d-1", "own-school", Decision.CHOSEN))
    settled()
    rows = [row for row in all_rows(outline_rows(opened.composition[0], opened.walk.view)) if row.own]
    assert [(row.text, row.detail) for row in rows] == [("De school", "own")]


def test_an_own_argument_that_does_not_fit_the_law_is_named(page: LibraryPage, opened: Session) -> None:
    own.put_argument(opened.desk, ARGUMENT)
    body = {**ARGUMENT, "sources_for": ["weg"], "passages": [{"id": "p1", "text": "{source weg}."}]}
    entry = own.entry(opened.desk, "own-school")
    assert entry is not None
    opened.desk.books.take_up((replace(entry, body=body),))  # as when a newer pack dropped that source
    opened.take_up_law()
    assert page.notice.text().startswith("Left out, because it does not fit the law texts in use: De school")
    click(page, "library-notice-act")
    assert isinstance(page._whole.currentWidget(), ArgumentForm)
