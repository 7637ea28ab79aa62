"""Below the strip: that the open dossier was argued with other law texts, and that a law pack was refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from legalaid_desk.desk.laws import LawStanding

from .messages import tell
from .session import Session
from .standing import Standing
from .widgets.buttons import button, icon_button
from .widgets.words import label

translate = QCoreApplication.translate


class LawNotice(QWidget):
    """Nothing is seen where there is nothing to say. ``asked`` names the page that says more."""

    asked = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._is_put_away = False
        self.standing = Standing(session, self)
        self.other = label("")
        self.other.setObjectName("law-other")
        self.refused = label("")
        self.refused.setObjectName("law-refused")
        show = button(self.tr("See what changed"), "see-changes", lambda: self.asked.emit("changes", ""), kind="link")
        more = button(self.tr("To the law texts"), "see-law", lambda: self.asked.emit("settings", "law"), kind="link")
        away = icon_button("close", self.tr("Put this message away"), "law-refused-close", self._put_away)
        self._other_line = _line(self.other, show)
        self._refused_line = _line(self.refused, more, away)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 0)
        column.setSpacing(6)
        column.addWidget(self._refused_line)
        column.addWidget(self._other_line)
        self.standing.changed.connect(self.show_now)
        session.law_changed.connect(self.show_now)
        session.opened.connect(self.show_now)
        session.closed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Say what there is to say."""
        session = self._session
        fault = session.desk.law_fault
        has_other = session.dossier is not None and self.standing.how is not LawStanding.CURRENT
        has_refused = fault is not None and not self._is_put_away
        if fault is not None:
            self.refused.setText(tell(fault).partition("\n")[0])
        if session.dossier is not None:
            version, now = session.dossier.law_version, session.desk.law.version
            self.other.setText(standing_in_words(self.standing.how, version, now, self.standing.changes))
        self._other_line.setVisible(has_other)
        self._refused_line.setVisible(has_refused)
        self.setVisible(has_other or has_refused)

    def _put_away(self) -> None:
        self._is_put_away = True
        self.show_now()


def standing_in_words(how: LawStanding, version: str, now: str, changes: int | None) -> str:
    """'Argued with 2026.11; the law texts are now 2027.1: 4 changes.'"""
    match how:
        case LawStanding.CURRENT:
            return translate("Standing", "Argued with the law texts in use, {now}.").format(now=now)
        case LawStanding.NOT_KEPT:
            text = translate("Standing", "Argued with {version}, which is not kept here; shown with {now}.")
            return text.format(version=version, now=now)
        case LawStanding.OTHER:
            return _other(version, now, changes or 0)


def _other(version: str, now: str, changes: int) -> str:
    if not changes:
        text = translate("Standing", "Argued with {version}; the law texts are now {now}: nothing changes here.")
    elif changes == 1:
        text = translate("Standing", "Argued with {version}; the law texts are now {now}: 1 change.")
    else:
        text = translate("Standing", "Argued with {version}; the law texts are now {now}: {count} changes.")
    return text.format(version=version, now=now, count=changes)


def _line(words: QWidget, *acts: QWidget) -> QFrame:
    made = QFrame()
    made.setProperty("role", "card")
    made.setProperty("tone", "warn")
    row = QHBoxLayout(made)
    row.setContentsMargins(16, 6, 8, 6)
    row.addWidget(words, 1)
    for act in acts:
        row.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
    return made
