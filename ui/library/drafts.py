"""What is half written in a form: kept in the vault with every change, so that locking loses nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ui.session import Session

Body = dict[str, Any]


class Draft(QObject):
    """The draft of one form: of a new entry, or of one that is being changed."""

    def __init__(self, session: Session, kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._name = ""
        self.of("")

    def of(self, entry_id: str) -> None:
        """Whose draft it is from now on; empty is one of a new source or argument."""
        self._name = f"draft-own-{entry_id or self._kind}"

    def read(self, done: Callable[[Body], None]) -> None:
        """What was kept; an empty body when nothing was."""
        vault, name = self._session.desk.vault, self._name
        self._session.jobs.run(lambda: _body(vault.setting(name)), done, owner=self)

    def keep(self, body: Body) -> None:
        """Keep what is written so far."""
        vault, name, text = self._session.desk.vault, self._name, json.dumps(body, ensure_ascii=False)
        self._session.jobs.run(lambda: vault.set_setting(name, text), lambda _: None, owner=self._session)

    def forget(self) -> None:
        """It was saved, or is not wanted any more."""
        vault, name = self._session.desk.vault, self._name
        self._session.jobs.run(lambda: vault.set_setting(name, ""), lambda _: None, owner=self._session)


def _body(text: str | None) -> Body:
    """A draft that cannot be read is none: it holds nothing that counts yet."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
