"""The weighing on screen: both sides in the lawyer's order by mouse and keyboard, and the views beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, exhibits, facts, people, weighing
from legalaid_desk.dossier import Case, Decision, Fact, Side, Stage, Standing, Weighing
from ui.pages.weighing import WeighingPage
from ui.road import progress_words
from ui.session import Session

Settled = Callable[[], None]


@pytest.fixture
def page(opened: Session, qtbot: QtBot) -> WeighingPage:
    known = Fact(question="referred", value=False, standing=Standing.SEEN, exhibits=("e1",))
    for fact in (known, Fact(question="ill", subject="c1", value=True)):
        opened.did("", facts.learn(opened.desk, "d-1", fact))
    made = WeighingPage(opened)
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    made.show_item("")
    return made


def weighed(page: WeighingPage) -> Weighing:
    return page._session.desk.open("d-1").weighing


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def press(page: WeighingPage, name: str) -> None:
    shown = [one for one in page.findChildren(QPushButton, name) if one.isVisibleTo(page)]
    QTest.keyClick(shown[0], Qt.Key.Key_Space)


def view(page: WeighingPage, name: str) -> None:
    next(one for one in page.views.buttons if one.value == name).click()


def test_both_sides_face_each_other_and_each_entry_says_on_what_it_rests(page: WeighingPage) -> None:
    board = page.board
    assert board.family.rows.keys() == ("no-referral", "child-school|c1")
    assert board.landlord.rows.keys() == ("rent-on-time",)
    told = [
        board.family.rows.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole)
        for key in ("no-referral", "child-school|c1")
    ]
    assert told == [
        "Not referred, the family, not decided, exhibit 1",
        "Elif, 11: Ill, the family, not decided, no proof yet",
    ]
    for one in (board.family, board.landlord, board.printed):
        QAbstractItemModelTester(one.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_enter_puts_an_entry_in_and_takes_it_out_and_delete_leaves_it_out(page: WeighingPage, settled: Settled) -> None:
    page.show_item("board/no-referral")
    QTest.keyClick(page.board.family, Qt.Key.Key_Return)
    settled()
    assert weighed(page).printed == ("no-referral",)
    assert page.board.printed.rows.keys() == ("no-referral",)
    QTest.keyClick(page.board.family, Qt.Key.Key_Delete)
    settled()
    assert weighed(page) == Weighing(left_out=("no-referral",))
    page._session.undo()
    settled()
    assert weighed(page).printed == ("no-referral",)
    QTest.keyClick(page.board.family, Qt.Key.Key_Return)
    settled()
    assert weighed(page) == Weighing()


def test_alt_with_an_arrow_orders_what_is_printed_across_the_sides(page: WeighingPage, settled: Settled) -> None:
    page._session.did("", weighing.put_all(page._session.desk, "d-1", ("no-referral", "rent-on-time")))
    page.show_item("board/rent-on-time")
    page.board.printed.setFocus()
    QTest.keyClick(page.board.printed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settled()
    assert weighed(page).printed == ("rent-on-time", "no-referral")
    assert page.board.printed.current_key() == "rent-on-time"
    press(page, "entry-later")
    settled()
    assert weighed(page).printed == ("no-referral", "rent-on-time")


def test_an_entry_dragged_among_the_paragraphs_is_printed_there(page: WeighingPage, settled: Settled) -> None:
    page._session.did("", weighing.put(page._session.desk, "d-1", "no-referral"))
    settled()
    mime = QMimeData()
    mime.setData(page.board.landlord.mime, b"rent-on-time")
    first = page.board.printed.visualRect(page.board.printed.rows.index(0, 0))
    at = QPointF(first.center().x(), first.top() + 1)
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.board.printed.dropEvent(QDropEvent(at, move, mime, left, none))
    settled()
    assert weighed(page).printed == ("rent-on-time", "no-referral")


def test_an_entry_of_one_side_cannot_be_dropped_on_the_other(page: WeighingPage, settled: Settled) -> None:
    mime = QMimeData()
    mime.setData(page.board.landlord.mime, b"rent-on-time")
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.board.family.dropEvent(QDropEvent(QPointF(10, 10), move, mime, left, none))
    settled()
    assert weighed(page) == Weighing()


def test_one_act_puts_in_all_of_the_family_and_then_the_other_side_is_missed(
    page: WeighingPage, settled: Settled
) -> None:
    press(page, "put-all")
    settled()
    assert weighed(page).printed == ("no-referral", "child-school|c1")
    assert page.board.hint.text().startswith("Only one side is printed.")
    assert not page.board.all_ours.isEnabled()
    page._session.did("", weighing.put(page._session.desk, "d-1", "rent-on-time"))
    settled()
    assert page.board.hint.isHidden()


def test_own_words_are_tied_to_a_fact_changed_and_removed(page: WeighingPage, settled: Settled) -> None:
    press(page, "own-words")
    form = page.board.form
    next(one for one in form.side.buttons if one.value == "landlord").click()
    form.fact.show_choice("referred|case")
    QTest.keyClicks(form.text, "Er is een wachtlijst.")
    press(page, "own-save")
    settled()
    (own,) = weighed(page).own
    assert (own.side, own.text, own.question) == (Side.LANDLORD, "Er is een wachtlijst.", "referred")
    page.show_item(f"board/own:{own.id}")
    press(page, "entry-reword")
    assert form.text.toPlainText() == "Er is een wachtlijst."
    press(page, "own-remove")
    settled()
    assert weighed(page) == Weighing()


def test_own_words_without_words_are_not_saved(page: WeighingPage, settled: Settled) -> None:
    press(page, "own-words")
    press(page, "own-save")
    settled()
    assert weighed(page) == Weighing()
    assert page.board.stack.currentWidget() is page.board.form
    press(page, "own-leave")
    assert page.board.stack.currentWidget() is page.board.detail


def test_a_disputed_fact_and_one_without_proof_warn_before_they_are_printed(
    page: WeighingPage, settled: Settled
) -> None:
    page.show_item("board/child-school|c1")
    assert "Nothing proves it yet: it stands on a word alone." in words(page.board.detail)
    session = page._session
    disputed = Fact(question="ill", subject="c1", value=True, standing=Standing.DISPUTED)
    session.did("", facts.learn(session.desk, "d-1", disputed))
    settled()
    assert any(text.startswith("A fact it rests on is disputed") for text in words(page.board.detail))


def test_what_moves_weight_is_told_on_top_with_the_steps_it_moves_to(page: WeighingPage, settled: Settled) -> None:
    assert page.board.warnings.isHidden()
    session = page._session
    session.did("", facts.learn(session.desk, "d-1", Fact(question="referred", value=True)))
    settled()
    assert not page.board.warnings.isHidden()
    assert words(page.board.warnings)[0] == "Mind"


def test_an_entry_leads_to_its_fact(page: WeighingPage, qtbot: QtBot) -> None:
    page.show_item("board/no-referral")
    with qtbot.waitSignal(page._session.show_page) as asked:
        press(page, "entry-fact-referred")
    assert asked.args == ["facts", "referred|case"]


def test_a_changed_fact_lets_an_entry_fall_out_and_the_board_says_so(page: WeighingPage, settled: Settled) -> None:
    session = page._session
    session.did("", weighing.put(session.desk, "d-1", "no-referral"))
    session.did("", facts.learn(session.desk, "d-1", Fact(question="referred", value=True)))
    settled()
    (row,) = [page.board.printed.rows.row(page.board.printed.rows.index(0, 0))]
    assert row is not None
    assert row.detail == "not printed: the facts do not carry it now"


def test_the_ladder_has_its_two_tracks_and_says_where_nothing_stands(page: WeighingPage, qtbot: QtBot) -> None:
    view(page, "ladder")
    shown = words(page.ladder)
    assert "Civil Code (BW)" in shown
    assert "Art. 8 ECHR" in shown
    assert any(text.startswith("The steps before") or "open, not chosen" in text for text in shown)


def test_the_map_of_burdens_says_for_whom_it_is_and_what_proof_is_held(page: WeighingPage, qtbot: QtBot) -> None:
    view(page, "burdens")
    shown = words(page.burdens)
    assert "not settled" in shown
    assert "Proof held" in shown
    with qtbot.waitSignal(page._session.show_page) as asked:
        press(page, "burden-source-wet")
    assert asked.args == ["library", "wet"]


def test_the_issues_and_the_tree_read_as_text_and_lead_on(page: WeighingPage, qtbot: QtBot) -> None:
    session = page._session
    session.did("", choices.decide(session.desk, "d-1", "steps-missing", Decision.CHOSEN))
    view(page, "issues")
    assert "What the other side will say" in words(page.issues)
    view(page, "tree")
    keys = page.tree.rows.keys()
    told = [page.tree.rows.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole) for key in keys]
    assert any("Did the landlord refer to debt help? no" in text for text in told)
    argument = next(key for key in keys if key.endswith("#steps-missing"))
    page.tree.go_to(argument)
    with qtbot.waitSignal(session.show_page) as asked:
        page.tree.activated.emit(page.tree.currentIndex())
    assert asked.args == ["arguments", "steps-missing"]


def test_a_tree_with_nothing_in_it_says_so(page: WeighingPage) -> None:
    session = page._session
    view(page, "tree")
    assert (page.tree.isVisibleTo(page), page.no_tree.isVisibleTo(page)) == (True, False)
    session.did("", facts.forget(session.desk, "d-1", "referred", "case"))
    assert (page.tree.isVisibleTo(page), page.no_tree.isVisibleTo(page)) == (False, True)
    assert page.no_tree.text() == "No argument is open yet."


def test_a_page_without_anything_on_it_is_not_saved_and_says_why(page: WeighingPage) -> None:
    session = page._session
    for name in ("board", "issues", "tree"):
        view(page, name)
        assert (page.save.isEnabled(), page.save.toolTip()) == (True, "")
    session.did("", facts.forget(session.desk, "d-1", "referred", "case"))
    session.did("", facts.forget(session.desk, "d-1", "ill", "c1"))
    for name in ("issues", "tree"):
        view(page, name)
        assert not page.save.isEnabled()
        assert page.save.toolTip() == "No argument is open yet, so there is no page to save."
    session.did("", people.set_case(session.desk, "d-1", Case(stage=Stage.MERITS)))
    view(page, "board")
    assert not page.save.isEnabled()
    assert page.save.accessibleDescription() == "There is nothing to weigh yet, so there is no page to save."


def test_a_screen_reader_comes_by_the_family_then_the_landlord_then_what_is_printed(page: WeighingPage) -> None:
    def lists(of: QAccessibleInterface) -> Iterator[str]:
        for place in range(of.childCount()):
            child = of.child(place)
            if child.role() == QAccessible.Role.Tree:
                yield child.text(QAccessible.Text.Name)
            else:
                yield from lists(child)

    told = tuple(lists(QAccessible.queryAccessibleInterface(page.board)))
    assert told == ("Interests of the family", "Interests of the other side", "Printed, in this order")


@pytest.mark.parametrize("name, has_page", [("board", True), ("ladder", False), ("issues", True), ("tree", True)])
def test_three_views_are_saved_as_a_page_for_the_file(
    page: WeighingPage, settled: Settled, tmp_path: Path, name: str, has_page: bool
) -> None:
    view(page, name)
    assert page.save.isVisibleTo(page) is has_page
    if has_page:
        page.save_as(tmp_path / "blad")
        settled()
        assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")


def test_the_page_comes_back_to_the_same_view_and_entry(page: WeighingPage) -> None:
    page.board.family.setCurrentIndex(page.board.family.rows.index_of("child-school|c1"))
    assert page._session.remembered("weighing") == "board/child-school|c1"
    view(page, "burdens")
    page.show_item("")
    assert page.views.value == "burdens"


def test_the_rail_counts_what_is_printed(page: WeighingPage, settled: Settled) -> None:
    session = page._session
    assert progress_words(session.walk, *session.composition)["weighing"] == "3 to weigh"
    session.did("", weighing.put(session.desk, "d-1", "no-referral"))
    assert progress_words(session.walk, *session.composition)["weighing"] == "1 point"


def test_an_exhibit_taken_out_takes_the_proof_from_an_entry(page: WeighingPage, settled: Settled) -> None:
    session = page._session
    session.did("", exhibits.remove(session.desk, "d-1", "e1"))
    settled()
    row = page.board.family.rows.row(page.board.family.rows.index_of("no-referral"))
    assert row is not None
    assert row.detail == "no proof yet"
