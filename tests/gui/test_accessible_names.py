"""Every control of every page has a name for who does not see it, and a place in the order of Tab."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from legalaid_desk.desk import Opening
from ui.jobs import Jobs
from ui.library.argument_form import ArgumentForm
from ui.office import Office
from ui.page import OF_A_DOSSIER, OFFICE
from ui.pages.library import LibraryPage
from ui.pages.unlock import UnlockPage
from ui.session import Session
from ui.widgets.door import NewPassphrasePanel, Panel, RecoveryKeyPanel, RecoveryPanel, UnlockPanel

Settled = Callable[[], None]

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)
INSIDE_OTHERS = (QHeaderView, QScrollBar, QTabBar)


def controls(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.findChildren(QWidget):
        own_part = isinstance(child.parent(), QLineEdit | QComboBox | QAbstractItemView | QTabBar)
        popup = isinstance(child, QAbstractItemView) and child.window() is not widget.window()
        if isinstance(child, CONTROLS) and not isinstance(child, INSIDE_OTHERS) and not own_part and not popup:
            yield child


def nameless(widget: QWidget) -> list[str]:
    found = []
    for control in controls(widget):
        interface = QAccessible.queryAccessibleInterface(control)
        if not control.isHidden() and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(control).__name__} {control.objectName()!r} in {type(control.parent()).__name__}")
    return found


def unreachable(widget: QWidget) -> list[str]:
    """Controls that Tab passes by; a group of which one is chosen is reached through the one."""
    return [
        f"{type(control).__name__} {control.objectName()!r}"
        for control in controls(widget)
        if control.isVisible() and control.isEnabled() and not _is_reached(control)
    ]


def _is_reached(control: QWidget) -> bool:
    group = control.group() if isinstance(control, QAbstractButton) else None
    choices: list[QWidget] = [control] if group is None else [*group.buttons()]
    return any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in choices)


@pytest.fixture
def office(opened: Session, settled: Settled) -> Iterator[Office]:
    made = Office(opened)
    made.resize(1280, 800)
    made.show()
    made.start()
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("page", [*OFFICE, *OF_A_DOSSIER, "keys"])
def test_every_control_of_a_page_has_a_name_and_is_reached_by_tab(office: Office, settled: Settled, page: str) -> None:
    office.show_page(page)
    settled()
    assert len(list(controls(office))) > 10
    assert nameless(office) == []
    assert unreachable(office) == []


@pytest.mark.parametrize("part", ["office", "program", "law", "passphrase", "backup"])
def test_every_control_of_the_settings_has_a_name(office: Office, settled: Settled, part: str) -> None:
    office.show_page("settings", part)
    settled()
    assert nameless(office) == []
    assert unreachable(office) == []


@pytest.mark.parametrize("kind", ["source", "argument"])
def test_every_control_of_the_forms_has_a_name(office: Office, settled: Settled, kind: str) -> None:
    office.show_page("library")
    page = office.current_page()
    assert isinstance(page, LibraryPage)
    (page.new_source if kind == "source" else page.new_argument).click()
    settled()
    form = page.form(kind)
    if isinstance(form, ArgumentForm):
        form.condition.more.click()
        form.passages.more.click()
        form.sources_for.hold(("wet",))
    QApplication.processEvents()
    assert len(list(controls(form))) > 10
    assert nameless(office) == []
    assert unreachable(office) == []


@pytest.mark.parametrize(
    "make",
    [
        UnlockPanel,
        RecoveryPanel,
        lambda: NewPassphrasePanel("A new vault", "", "Make the vault"),
        lambda: RecoveryKeyPanel("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH"),
    ],
)
def test_every_control_of_the_door_has_a_name(dressed: QApplication, make: Callable[[], Panel]) -> None:
    panel = make()
    panel.show()
    assert len(list(controls(panel))) > 2
    assert nameless(panel) == []
    assert unreachable(panel) == []
    panel.close()
    panel.deleteLater()


def test_the_door_itself_has_names(dressed: QApplication, opening: Opening, tmp_path: Path) -> None:
    jobs = Jobs()
    page = UnlockPage(opening, tmp_path, jobs, "en")
    page.show()
    page.start()
    assert nameless(page) == []
    page.close()
    page.deleteLater()
    jobs.close()


def test_a_control_without_a_name_is_found(dressed: QApplication) -> None:
    bare = QWidget()
    QLineEdit(bare)
    bare.show()
    assert len(nameless(bare)) == 1
    bare.close()
    bare.deleteLater()
