"""What all parts of the intake share: they show the open dossier, go to a field, and say what was changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from legalaid_desk.desk import Desk
from legalaid_desk.dossier import Changed, Dossier
from ui.session import Session
from ui.widgets.frames import Column

WIDTH = 760


class Part(QWidget):
    """One part of the intake."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, *parts: QWidget) -> None:
        """Lay these under one another, in a column that scrolls."""
        self._column.addWidget(Column(*parts, width=WIDTH, spacing=12, top=12))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what is in the dossier."""
        raise NotImplementedError

    def go_to(self, name: str, subject: str) -> None:
        """The keyboard goes to a field, of this child or party when there is one."""

    def keep(
        self,
        verb: Callable[[Desk, str, Any], Changed],
        of: Callable[[Dossier], Any],
        text: str,
        name: str,
        value: object,
        *,
        place: str,
    ) -> None:
        """Keep one attribute of what ``of`` finds in the dossier."""
        self.session.amend(
            self.tr("{field} changed").format(field=text),
            verb,
            lambda dossier: replace(of(dossier), **{name: value}),
            merge=f"{place}.{name}",
        )
