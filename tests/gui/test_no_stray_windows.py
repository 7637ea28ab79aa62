"""No part of a page is ever shown as a window of its own, not even for a moment: it would take the keyboard away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.library.argument_form import ArgumentForm
from ui.office import Office
from ui.page import OF_A_DOSSIER, OFFICE
from ui.pages.library import LibraryPage
from ui.preferences import Preferences
from ui.session import Session

Settled = Callable[[], None]


class Watch(QObject):
    """Keeps the name of every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it so
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()!r}")
        return False


@pytest.fixture
def watch(dressed: QApplication) -> Iterator[Watch]:
    made = Watch()
    dressed.installEventFilter(made)
    yield made
    dressed.removeEventFilter(made)


def test_every_page_is_shown_in_the_window(opened: Session, qtbot: QtBot, settled: Settled, watch: Watch) -> None:
    office = Office(opened)
    qtbot.addWidget(office)
    office.show()
    for page in (*OFFICE, *OF_A_DOSSIER, "keys"):
        office.show_page(page)
        settled()
    for part in ("office", "program", "law", "passphrase", "backup"):
        office.show_page("settings", part)
        settled()
    QApplication.processEvents()
    assert watch.shown == ["Office ''"]


def test_the_forms_of_the_library_are_shown_in_the_window(
    opened: Session, qtbot: QtBot, settled: Settled, watch: Watch
) -> None:
    opened.preferences = Preferences(who="mr. A. de Wit")
    page = LibraryPage(opened)
    qtbot.addWidget(page)
    page.show()
    for act in (page.new_source, page.new_argument):
        act.click()
        settled()
    form = page.form("argument")
    assert isinstance(form, ArgumentForm)
    for words in ("{child} telt mee.", "{child} telt"):
        form.passages.more.click()
        form.passages._rows[-1].words.setPlainText(words)
    form.condition.more.click()
    form.save.click()
    QApplication.processEvents()
    assert watch.shown == ["LibraryPage ''"]
