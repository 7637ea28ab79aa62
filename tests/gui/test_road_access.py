"""Whoever cannot see or cannot point: every control of the road has a name and can be reached by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import choices, facts
from legalaid_desk.dossier import Decision, Fact
from ui.page import make_page
from ui.session import Session

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
PAGES = (
    "walk",
    "facts",
    "findings",
    "children",
    "arguments",
    "weighing",
    "exhibits",
    "filing",
    "gaps",
    "library",
    "deadlines",
)


def controls(page: QWidget) -> list[QWidget]:
    """What a person uses; not the inside of what Qt puts together itself."""
    widgets = page.findChildren(QWidget)
    return [
        one for one in widgets if isinstance(one, CONTROLS) and not isinstance(one, QHeaderView) and not _inside(one)
    ]


def _inside(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QComboBox | QAbstractItemView | QLineEdit):
        above = above.parentWidget()
    return above is not None


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def full(opened: Session) -> Session:
    for fact in (Fact(question="referred", value=False), Fact(question="ill", subject="c1", value=True)):
        opened.did("", facts.learn(opened.desk, "d-1", fact))
    for item in ("steps-missing", "each-child"):
        opened.did("", choices.decide(opened.desk, "d-1", item, Decision.CHOSEN))
    return opened


@pytest.mark.parametrize("name", PAGES)
def test_every_control_has_a_name_and_takes_the_keyboard(
    full: Session, qtbot: QtBot, name: str, settled: Callable[[], None]
) -> None:
    page = make_page(name, full)
    qtbot.addWidget(page)
    page.show()
    page.show_item("steps-missing" if name == "arguments" else "")  # type: ignore[attr-defined] # every page has it
    settled()
    found = controls(page)
    assert len(found) > 3
    assert [f"{type(one).__name__} {one.objectName()}" for one in found if not name_of(one).strip()] == []
    deaf = [one for one in found if one.isEnabled() and one.focusPolicy() == Qt.FocusPolicy.NoFocus]
    assert [f"{type(one).__name__} {one.objectName()}" for one in deaf] == []
    page.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_small_window(full: Session, qtbot: QtBot, name: str, settled: Callable[[], None]) -> None:
    page = make_page(name, full)
    qtbot.addWidget(page)
    page.show()
    settled()
    smallest = page.minimumSizeHint()
    assert (smallest.width(), smallest.height()) <= (824, 600)
    assert smallest.height() <= 600
    page.close()


def test_the_pages_keep_up_also_while_they_are_not_seen(full: Session, qtbot: QtBot) -> None:
    page = make_page("facts", full)
    qtbot.addWidget(page)
    page.show()
    page.hide()
    full.did("", facts.learn(full.desk, "d-1", Fact(question="contact", value=True)))
    page.show()
    assert page.head.remark.text().startswith("3 facts")  # type: ignore[attr-defined] # a facts page
    page.close()
