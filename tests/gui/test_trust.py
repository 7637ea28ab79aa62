"""On the screens: what took an approval back, what others answered, what contradicts what, what does not count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, facts, people
from legalaid_desk.dossier import Cause, Decision, Fact, Ground, Standing, Withdrawal
from legalaid_desk.filings import WantKind
from legalaid_desk.law import Contradiction
from legalaid_desk.law.grammar import parse_condition
from legalaid_desk.walk import Clash, ClashKind
from ui.models.argument_rows import argument_rows
from ui.models.rows import Mark, all_rows
from ui.pages.arguments import ArgumentsPage
from ui.pages.facts import FactsPage
from ui.pages.today import TodayPage
from ui.pages.walk import WalkPage
from ui.phrasing import clashes, wants, withdrawals
from ui.preferences import PARALEGAL, Preferences
from ui.session import Session

Settled = Callable[[], None]
LAWYER = Preferences(who="mr. A. de Wit")
DECLARED = Contradiction(
    id="x", when=parse_condition("referred is no and contact is yes"), text="Dit en dat.", text_en="This and that."
)
REFERRED = Fact(question="referred", value=False, standing=Standing.SEEN, exhibits=("e1",))


@pytest.fixture
def approved(opened: Session) -> Session:
    """A dossier with an approved argument; whoever works here next is the paralegal."""
    opened.preferences = LAWYER
    desk = opened.desk
    facts.learn(desk, "d-1", REFERRED)
    choices.decide(desk, "d-1", "steps-missing", Decision.CHOSEN)
    opened.did("", choices.approve(desk, "d-1", "steps-missing", LAWYER.who))
    opened.dossier = desk.open("d-1")
    assert opened.walk.verdicts
    return opened


def by_paralegal(session: Session, fact: Fact) -> None:
    session.desk.who = "B. Boom"
    changed = facts.learn(session.desk, "d-1", fact)
    session.desk.who = LAWYER.who
    session.did("Answer saved", changed)


def shown(page: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(page)
    page.resize(1080, 760)
    page.show()
    page.show_item("")  # type: ignore[attr-defined]
    return page


def words_on(widget: QWidget) -> str:
    QCoreApplication.processEvents()  # what was put into a page that is seen is shown a moment later
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    button.click()


# approvals


def test_the_line_below_says_what_an_answer_opened_and_which_approval_fell(approved: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(approved.told) as told:
        by_paralegal(approved, replace(REFERRED, value=True))
    assert told.args == [
        "Answer saved · approval taken back: “Steps missing” · no longer open: “Steps missing”",
        True,
    ]


def test_the_bar_says_who_had_approved_and_what_took_it_back(approved: Session, qtbot: QtBot) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    by_paralegal(approved, replace(REFERRED, value=True))
    page.show_item("steps-missing")  # type: ignore[attr-defined]
    words = words_on(page)
    assert "The approval of mr. A. de Wit was taken back on" in words
    assert "B. Boom answered otherwise: Did the landlord refer to debt help?" in words
    approve = page.findChild(QPushButton, "approve")
    assert isinstance(approve, QPushButton)
    assert approve.isVisibleTo(page)
    with qtbot.waitSignal(approved.show_page) as jump:
        press(page, "withdrawn-act")
    assert jump.args == ["facts", "referred|case"]


def test_undo_shows_it_approved_again(approved: Session, qtbot: QtBot, settled: Settled) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    by_paralegal(approved, replace(REFERRED, value=True))
    approved.undo()
    settled()
    page.show_item("steps-missing")  # type: ignore[attr-defined]
    assert "Approved by mr. A. de Wit" in words_on(page)
    assert "taken back" not in words_on(page)


def decide_as(session: Session, who: str, decision: Decision) -> None:
    session.desk.who = who
    changed = choices.decide(session.desk, "d-1", "steps-missing", decision)
    session.desk.who = LAWYER.who
    session.did("Decided", changed)


def row_of_the_argument(session: Session) -> tuple[str, Mark, str]:
    (row,) = (one for one in all_rows(argument_rows(session.walk)) if one.key == "steps-missing")
    return row.detail, row.mark, row.told


def test_an_approved_argument_that_another_sets_aside_says_so_everywhere(approved: Session, qtbot: QtBot) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    with qtbot.waitSignal(approved.told) as told:
        decide_as(approved, "B. Boom", Decision.SET_ASIDE)
    assert told.args == ["Decided · approval taken back: “Steps missing”", True]
    page.show_item("steps-missing")  # type: ignore[attr-defined]
    words = words_on(page)
    assert "The approval of mr. A. de Wit was taken back on" in words
    assert "B. Boom set it aside." in words
    show = page.findChild(QPushButton, "withdrawn-act")
    assert isinstance(show, QPushButton)
    assert not show.isVisibleTo(page)  # it is decided here
    detail, mark, told_row = row_of_the_argument(approved)
    assert (detail, mark) == ("set aside · approval taken back", Mark.STALE)
    assert told_row.endswith("open, set aside · approval taken back")


def test_choosing_it_again_does_not_hide_it_and_approving_anew_does(
    approved: Session, qtbot: QtBot, settled: Settled
) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    page.show_item("steps-missing")  # type: ignore[attr-defined]
    decide_as(approved, "B. Boom", Decision.UNDECIDED)
    decide_as(approved, "B. Boom", Decision.CHOSEN)
    assert "B. Boom left it undecided and chose it again." in words_on(page)
    assert row_of_the_argument(approved)[:2] == ("approval taken back", Mark.STALE)
    press(page, "approve")
    settled()
    assert "taken back" not in words_on(page)
    assert row_of_the_argument(approved)[0] == "chosen"


def test_who_chose_it_again_is_named_when_that_is_another(approved: Session, qtbot: QtBot) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    page.show_item("steps-missing")  # type: ignore[attr-defined]
    decide_as(approved, "B. Boom", Decision.SET_ASIDE)
    decide_as(approved, LAWYER.who, Decision.CHOSEN)
    assert "B. Boom set it aside; mr. A. de Wit chose it again." in words_on(page)


def test_a_lawyer_who_sets_aside_what_she_approved_herself_is_not_warned(
    approved: Session, qtbot: QtBot, settled: Settled
) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    page.show_item("steps-missing")  # type: ignore[attr-defined]
    press(page, f"decide-{Decision.SET_ASIDE}")
    settled()
    words = words_on(page)
    assert "Approved by mr. A. de Wit, until 25 " in words
    assert "mr. A. de Wit set it aside" in words
    notice = page.findChild(QWidget, "withdrawn")
    assert isinstance(notice, QWidget)
    assert notice.property("tone") == "accent"
    assert row_of_the_argument(approved)[:2] == ("set aside", Mark.SET_ASIDE)


def test_pressing_the_decision_that_holds_takes_nothing_back(approved: Session, qtbot: QtBot, settled: Settled) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    page.show_item("steps-missing")  # type: ignore[attr-defined]
    press(page, f"decide-{Decision.CHOSEN}")
    settled()
    assert "Approved by mr. A. de Wit" in words_on(page)


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_has_words_without_a_hole(cause: Cause, opened: Session) -> None:
    of = Withdrawal(cause=cause, item="referred", approved_by="mr. A. de Wit", by="B. Boom")
    told = withdrawals.tell(of, opened.walk.view)
    assert "{" not in told.text
    assert told.text.endswith((".", "?"))
    assert bool(told.page) is (cause not in (Cause.DECISION, Cause.WEIGHING))


# answers of others


def test_the_lawyer_sees_before_and_after_and_notes_it_seen(approved: Session, qtbot: QtBot, settled: Settled) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    settled()
    by_paralegal(approved, Fact(question="contact", value=True))
    by_paralegal(approved, Fact(question="ill", subject="c1", value=True))
    settled()
    words = words_on(page)
    assert "2 answers since you last looked" in words
    assert "Did the landlord seek contact?" in words
    assert "B. Boom · 25 " in words
    press(page, "review-seen-0")
    settled()
    assert "1 answer since you last looked" in words_on(page)
    press(page, "review-all")
    settled()
    assert "since you last looked" not in words_on(page)
    approved.undo()
    settled()
    assert "1 answer since you last looked" in words_on(page)


def test_who_goes_through_the_list_by_key_stays_in_it(approved: Session, qtbot: QtBot, settled: Settled) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    by_paralegal(approved, Fact(question="contact", value=True))
    by_paralegal(approved, Fact(question="ill", subject="c1", value=True))
    settled()
    page.activateWindow()
    first = page.findChild(QPushButton, "review-seen-0")
    assert isinstance(first, QPushButton)
    first.setFocus()
    first.click()
    settled()
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == "review-seen-0"
    assert focused.accessibleName() == "Seen: “Elif, 11: Is the child ill?”"


def test_the_list_names_an_approval_that_another_took_back_and_leads_to_it(
    approved: Session, qtbot: QtBot, settled: Settled
) -> None:
    page = shown(ArgumentsPage(approved), qtbot)
    decide_as(approved, "B. Boom", Decision.SET_ASIDE)
    decide_as(approved, "B. Boom", Decision.CHOSEN)
    by_paralegal(approved, Fact(question="contact", value=True))
    settled()
    words = words_on(page)
    assert "1 answer since you last looked · 1 approval taken back" in words
    assert words.count("B. Boom set it aside") == 2  # in the list and above the decision
    first = page.findChild(QPushButton, "review-seen-0")
    assert isinstance(first, QPushButton)
    assert first.accessibleName() == "Seen: “Steps missing”"
    with qtbot.waitSignal(approved.show_page) as jump:
        press(page, "review-show-0")
    assert jump.args == ["arguments", "steps-missing"]
    press(page, "review-seen-0")
    settled()
    assert "approval taken back\n" not in words_on(page)
    assert "1 answer since you last looked" in words_on(page)
    approved.undo()
    settled()
    assert "1 answer since you last looked · 1 approval taken back" in words_on(page)


def test_today_counts_it(approved: Session, qtbot: QtBot, settled: Settled) -> None:
    decide_as(approved, "B. Boom", Decision.SET_ASIDE)
    page = shown(TodayPage(approved), qtbot)
    settled()
    row = page.findChild(QAbstractButton, "agenda-review-d-1")
    assert isinstance(row, QAbstractButton)
    assert row.accessibleName().endswith(" · 1 approval taken back")


def test_a_paralegal_has_no_list(approved: Session, qtbot: QtBot, settled: Settled) -> None:
    by_paralegal(approved, Fact(question="contact", value=True))
    approved.preferences = replace(LAWYER, role=PARALEGAL)
    page = shown(ArgumentsPage(approved), qtbot)
    settled()
    assert "since you last looked" not in words_on(page)


def test_today_names_the_dossier_and_opens_it_at_the_arguments(
    approved: Session, qtbot: QtBot, settled: Settled
) -> None:
    by_paralegal(approved, Fact(question="contact", value=True))
    page = shown(TodayPage(approved), qtbot)
    settled()
    row = page.findChild(QAbstractButton, "agenda-review-d-1")
    assert isinstance(row, QAbstractButton)
    assert row.accessibleName() == "Gezin Voorbeeld / Stichting Verzonnen · 1 answer since you last looked"
    with qtbot.waitSignal(approved.opened):
        row.click()
    assert approved.remembered_page() == "arguments"


# contradictions and answers that do not count


@pytest.fixture
def contrary(opened: Session) -> Session:
    """A dossier with a hearing before its summons and a child born after the hearing."""
    case = replace(opened.open_dossier().case, summons_on=date(2026, 11, 20), hearing_on=date(2026, 11, 1))
    people.set_case(opened.desk, "d-1", case)
    child = replace(opened.open_dossier().children[0], birth_date=date(2026, 11, 10), own_words=())
    opened.did("", people.put_child(opened.desk, "d-1", child))
    opened.dossier = opened.desk.open("d-1")
    return opened


def test_the_facts_page_names_what_cannot_both_be_true_and_leads_to_it(contrary: Session, qtbot: QtBot) -> None:
    page = shown(FactsPage(contrary), qtbot)
    words = words_on(page)
    assert "Elif is born on 10 November 2026, after the hearing of 1 November 2026." in words
    assert "The summons on 20 November 2026 comes after the hearing on 1 November 2026." in words
    with qtbot.waitSignal(contrary.show_page) as jump:
        press(page, "clash-0")
    assert jump.args == ["intake", "child-age|c1"]


def test_the_filing_wants_it_mended_and_is_not_stopped_by_it(contrary: Session) -> None:
    found = [want for want in contrary.composition[1] if want.kind is WantKind.CONTRADICTION]
    assert len(found) == 2
    assert not any(want.blocks for want in found)
    view = contrary.walk.view
    told = [wants.tell(want, view, view.law.filings["antwoord"]) for want in found]
    assert (told[1].page, told[1].item) == ("intake", "summons-on|case")


@pytest.mark.parametrize("kind", ClashKind)
def test_every_kind_of_contradiction_has_words_without_a_hole(kind: ClashKind, contrary: Session) -> None:
    view = contrary.walk.view
    view.law = replace(view.law, contradictions={"x": DECLARED})
    clash = {
        ClashKind.ANSWERS: Clash(kind, "x", facts=(("referred", "case"),), is_proved=True),
        ClashKind.DAYS_REVERSED: Clash(kind, "summons_on", detail="hearing_on"),
        ClashKind.SUBJECT_GONE: Clash(kind, "ill", "p1", facts=(("ill", "p1"),)),
        ClashKind.CHILD_TWICE: Clash(kind, subject="c1", detail="c2"),
    }.get(kind, Clash(kind, subject="c1"))
    told = clashes.tell(clash, view)
    assert told.text
    assert "{" not in told.text
    assert told.page in ("facts", "intake")


def test_the_walk_says_of_an_answer_that_it_does_not_count_now(opened: Session, qtbot: QtBot) -> None:
    facts.learn(opened.desk, "d-1", Fact(question="cause", value="own"))
    case = replace(opened.open_dossier().case, ground=Ground.NUISANCE)
    opened.did("", people.set_case(opened.desk, "d-1", case))
    opened.dossier = opened.desk.open("d-1")
    page = shown(WalkPage(opened), qtbot)
    page.show_item("cause|case")  # type: ignore[attr-defined]
    assert "This answer is kept, but does not count now" in words_on(page)
    table = shown(FactsPage(opened), qtbot)
    (line,) = table._lines()["facts"]  # type: ignore[attr-defined]
    assert line.cells[5] == "does not count now"


def test_after_a_lock_the_question_at_hand_is_there_again(opened: Session, qtbot: QtBot) -> None:
    page = shown(WalkPage(opened), qtbot)
    at = page._journey.at  # type: ignore[attr-defined]
    opened.did("", facts.learn(opened.desk, "d-1", Fact(question=at[0], subject=at[1], value=True)))
    again = shown(WalkPage(opened), qtbot)
    assert again._journey.at == at  # type: ignore[attr-defined]
