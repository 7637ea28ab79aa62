"""Today: what can lose a home first, and whether there is a backup."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from legalaid_desk.desk import open_filings, review
from ui.agenda import Waiting, What, When, agenda
from ui.messages import tell
from ui.phrasing import reviews
from ui.session import Session
from ui.texts import day_and_wait, day_in_words
from ui.widgets.agenda_row import AgendaRow
from ui.widgets.buttons import button
from ui.widgets.filings_to_look_at import FilingsToLookAt
from ui.widgets.frames import Column, EmptyState, Head, empty_layout
from ui.widgets.words import label

ToReview = tuple[tuple[str, str, int, int], ...]
"""The dossiers where something waits for the lawyer: id, title, how many answers, how many approvals taken back."""

Found = tuple[tuple[Waiting, ...], datetime | None, tuple[str, ...], ToReview, tuple[str, ...]]
"""The days, when the last backup was made, the dossiers with other law texts, those to look at, and those of which a
filing was written and not handed in.
"""

OLD_BACKUP = 7
"""Days after which a backup is old."""


class TodayPage(QWidget):
    """Each line opens its dossier."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._head = Head(self.tr("Today"))
        self._inside = QWidget()
        self._groups = QVBoxLayout(self._inside)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._groups.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Column(self._head, self._inside, width=860))
        for signal in (session.listed, session.changed, session.law_changed):
            signal.connect(lambda *_: self._read_if_seen())

    def show_item(self, item: str) -> None:
        """Read the days again."""
        self._read()

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        desk, is_lawyer = self._session.desk, self._session.preferences.is_lawyer

        def work() -> Found:
            opened = [desk.open(summary.id) for summary in desk.summaries()]
            newest = next(iter(desk.vault.backups()), None)
            others = tuple(one.id for one in opened if one.law_version not in ("", desk.law.version))
            answers = review.waiting(desk) if is_lawyer else ()
            written = tuple(one.id for one in opened if open_filings.may_ask(one))
            return agenda(opened, desk.today()), newest.made_at if newest else None, others, answers, written

        self._session.jobs.run(work, self._show, owner=self)

    def _show(self, found: Found) -> None:
        lines, backup, others, answers, written = found
        today = self._session.desk.today()
        self._head.say(day_in_words(today))
        empty_layout(self._groups)
        if not lines:
            self._groups.addWidget(self._empty())
        for when in When:
            self._add_group(when, tuple(line for line in lines if line.when is when), today)
        self._add_review(answers)
        self._groups.addWidget(FilingsToLookAt(self._session, written))
        self._add_law(others)
        self._add_backup(backup, today)

    def _add_group(self, when: When, lines: tuple[Waiting, ...], today: date) -> None:
        if not lines:
            return
        heading = label(self._group_name(when), "label")
        heading.setContentsMargins(2, 12, 0, 0)
        self._groups.addWidget(heading)
        for line in lines:
            self._groups.addWidget(self._row(line, today))

    def _row(self, line: Waiting, today: date) -> AgendaRow:
        court = self._session.desk.law.courts.get(line.court)
        sign, tone = _SIGNS[line.when]
        row = AgendaRow(
            line.dossier,
            line.title or self.tr("Dossier without a name"),
            " · ".join(part for part in (self._what(line.what), court.name if court else "") if part),
            day_and_wait(line.day, today) if line.day else self.tr("no day set"),
            sign=sign,
            tone=tone,
        )
        row.clicked.connect(lambda: self._session.open(line.dossier))
        return row

    def _add_review(self, answers: ToReview) -> None:
        """What others answered since she last looked, by dossier."""
        if not answers:
            return
        heading = label(self.tr("To look at"), "label")
        heading.setContentsMargins(2, 16, 0, 0)
        self._groups.addWidget(heading)
        for dossier, title, answered, taken_back in answers:
            told = reviews.waiting(answered, taken_back)
            name = title or self.tr("Dossier without a name")
            row = AgendaRow(f"review-{dossier}", name, told, "", sign="check", tone="accent")
            row.clicked.connect(partial(self._look_at, dossier))
            self._groups.addWidget(row)

    def _look_at(self, dossier: str) -> None:
        """Open it where the answers stand that wait to be seen."""
        self._session.places = self._session.places.on_page(dossier, "arguments")
        self._session.open(dossier)

    def _add_law(self, others: tuple[str, ...]) -> None:
        """Dossiers with older law texts, and a law pack that was refused."""
        desk = self._session.desk
        fault = desk.law_fault
        if not others and fault is None:
            return
        heading = label(self.tr("Law texts"), "label")
        heading.setContentsMargins(2, 16, 0, 0)
        self._groups.addWidget(heading)
        if fault is not None:
            text, remark = self.tr("A law pack was refused"), tell(fault).partition("\n")[0]
            self._groups.addWidget(self._law_row("law-refused", text, remark, "warning", "bad"))
        if others:
            one = self.tr("1 dossier is argued with other law texts")
            text = one if len(others) == 1 else self.tr("{count} dossiers are argued with other law texts")
            remark = self.tr("In use is {version}; see what changes in each.").format(version=desk.law.version)
            self._groups.addWidget(
                self._law_row("law-others", text.format(count=len(others)), remark, "library", "warn")
            )

    def _law_row(self, key: str, text: str, remark: str, sign: str, tone: str) -> AgendaRow:
        row = AgendaRow(key, text, remark, "", sign=sign, tone=tone)
        row.clicked.connect(lambda: self._session.show_page.emit("settings", "law"))
        return row

    def _add_backup(self, made_at: datetime | None, today: date) -> None:
        heading = label(self.tr("Backup"), "label")
        heading.setContentsMargins(2, 16, 0, 0)
        self._groups.addWidget(heading)
        made_on = made_at.astimezone().date() if made_at else None
        old = made_on is None or (today - made_on).days > OLD_BACKUP
        row = AgendaRow(
            "backup",
            self.tr("The last backup is old") if old and made_on else self._backup_title(made_on),
            self.tr("Backups and passphrase are under Settings."),
            day_and_wait(made_on, today) if made_on else "",
            sign="warning" if old else "check",
            tone="warn" if old else "good",
        )
        row.clicked.connect(lambda: self._session.show_page.emit("settings", "backup"))
        self._groups.addWidget(row)

    def _backup_title(self, made_on: date | None) -> str:
        return self.tr("There is a recent backup") if made_on else self.tr("There is no backup yet")

    def _empty(self) -> EmptyState:
        return EmptyState(
            "today",
            self.tr("Nothing presses"),
            self.tr("Days for the roll, hearings and evictions of your dossiers stand here, the nearest first."),
            (button(self.tr("To the dossiers"), "to-dossiers", self._to_dossiers, kind="primary", sign="dossiers"),),
        )

    def _to_dossiers(self) -> None:
        self._session.show_page.emit("dossiers", "")

    def _group_name(self, when: When) -> str:
        return {
            When.OVERDUE: self.tr("Passed, and no judgment noted"),
            When.TODAY: self.tr("Today"),
            When.WEEK: self.tr("Within a week"),
            When.LATER: self.tr("Later"),
            When.NONE: self.tr("No day set"),
        }[when]

    def _what(self, what: What) -> str:
        return {
            What.ROLL: self.tr("Roll date"),
            What.HEARING: self.tr("Hearing"),
            What.EVICTION: self.tr("Eviction"),
            What.NOTHING: "",
        }[what]


_SIGNS = {
    When.OVERDUE: ("warning", "bad"),
    When.TODAY: ("warning", "bad"),
    When.WEEK: ("clock", "warn"),
    When.LATER: ("today", "quiet"),
    When.NONE: ("help", "quiet"),
}
"""A shape and a colour for each; the words beside them say the same."""
