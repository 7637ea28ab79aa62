"""Today: what can lose a home first, and whether there is a backup."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from legalaid_desk.desk import Desk, agenda, review
from ui.agenda import AHEAD, Group, Groups, Risk, Term, Waiting, When, days, terms
from ui.looked import look_noted
from ui.messages import tell
from ui.phrasing import reviews
from ui.phrasing.deadlines import day_name, rule_name
from ui.session import Session
from ui.texts import day_and_wait, day_in_words
from ui.widgets.agenda_row import AgendaRow
from ui.widgets.buttons import button
from ui.widgets.filings_to_look_at import FilingsToLookAt
from ui.widgets.frames import Column, EmptyState, Head, empty_layout
from ui.widgets.words import label

ToReview = tuple[tuple[str, str, int, int], ...]
"""The dossiers where something waits for the lawyer: id, title, how many answers, how many approvals taken back."""

OLD_BACKUP = 7
"""Days after which a backup is old."""

MOST = 12
"""So many of one group stand here; the agenda has all days, the list of dossiers those without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the page tells: the days of the cases and their deadlines, the last backup, how many dossiers have other law
    texts, those where something waits for the lawyer, and those of which a filing was written and not handed in.

    ``seen`` is the day on which she looked before; today when she never did.
    """

    days: Groups[Waiting]
    terms: Groups[Term]
    backup: datetime | None
    others: int
    answers: ToReview
    written: tuple[str, ...]
    seen: date


def look(desk: Desk, *, is_lawyer: bool, seen: date | None) -> Found:
    """Read all of it. ``seen`` None: find out when she looked before, and note that she looked today."""
    today = desk.today()
    docket = agenda.docket(desk, ahead=AHEAD, most=MOST + 1)
    newest = next(iter(desk.vault.backups()), None)
    seen = seen or look_noted(desk, today)
    return Found(
        days=days((*docket.days, *docket.without), today, MOST),
        terms=terms(docket.deadlines, desk.law.deadlines, today, MOST, seen),
        backup=newest.made_at if newest else None,
        others=docket.others,
        answers=review.waiting(desk, MOST + 1) if is_lawyer else (),
        written=docket.written,
        seen=seen,
    )


class TodayPage(QWidget):
    """Each line opens its dossier."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._seen: date | None = None
        kit = button(self.tr("Eviction coming"), "to-emergency", self._to_kit, sign="clock")
        kit.setToolTip(self.tr("The fewest facts that make an emergency file (Ctrl+Shift+N)"))
        self._head = Head(self.tr("Today"), actions=(kit,))
        self._inside = QWidget()
        self._groups = QVBoxLayout(self._inside)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._groups.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Column(self._head, self._inside, width=860))
        for signal in (session.listed, session.changed, session.law_changed):
            signal.connect(lambda *_: self._read_if_seen())

    def _to_kit(self) -> None:
        self._session.show_page.emit("emergency", "new")

    def show_item(self, item: str) -> None:
        """Read the days again."""
        self._read()

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        desk, is_lawyer, seen = self._session.desk, self._session.preferences.is_lawyer, self._seen
        self._session.jobs.run(lambda: look(desk, is_lawyer=is_lawyer, seen=seen), self._show, owner=self)

    def _show(self, found: Found) -> None:
        today = self._session.desk.today()
        self._seen = found.seen
        self._head.say(day_in_words(today))
        empty_layout(self._groups)
        if not found.days:
            self._groups.addWidget(self._empty())
        for when in When:
            self._add_group(when, found.days.get(when, Group()), found.terms.get(when, Group()), today)
        self._add_review(found.answers)
        self._groups.addWidget(FilingsToLookAt(self._session, found.written))
        self._add_law(found.others)
        self._add_backup(found.backup, today)

    def _add_group(self, when: When, lines: Group[Waiting], terms: Group[Term], today: date) -> None:
        if not lines.shown and not terms.shown:
            return
        heading = label(self._group_name(when), "label")
        heading.setContentsMargins(2, 12, 0, 0)
        self._groups.addWidget(heading)
        for term in terms.shown:
            self._groups.addWidget(self._term_row(term, today))
        for line in lines.shown:
            self._groups.addWidget(self._row(line, today))
        if when is When.NONE and lines.more:
            self._groups.addWidget(self._rest_without_day())
        elif terms.more + lines.more:
            self._groups.addWidget(self._rest(when, terms.more + lines.more))

    def _term_row(self, term: Term, today: date) -> AgendaRow:
        line = term.line
        sign, tone = _SIGNS[term.when]
        row = AgendaRow(
            f"{line.dossier_id}/{line.deadline_id}",
            rule_name(term.rule),
            " · ".join((line.title or self.tr("Dossier without a name"), *self._unsure(term))),
            day_and_wait(term.day, today),
            sign=sign,
            tone=tone,
        )
        row.clicked.connect(partial(self._look_at_term, line.dossier_id, line.deadline_id))
        return row

    def _unsure(self, term: Term) -> tuple[str, ...]:
        """What makes a deadline unsure, and that it passed since she last looked."""
        names = {
            Risk.UNPROVED: self.tr("start not proved"),
            Risk.UNSEEN: self.tr("not looked at yet"),
            Risk.UNCHECKED: self.tr("not checked by a second person"),
            Risk.UNREAD: self.tr("check the rule"),
        }
        new = (self.tr("passed since you last looked"),) if term.is_new else ()
        return (*new, *(names[risk] for risk in term.risks))

    def _rest(self, when: When, count: int) -> AgendaRow:
        text = self.tr("{count} more").format(count=count)
        sign, tone = _SIGNS[when]
        row = AgendaRow(f"rest-{when}", text, self.tr("The agenda has them all."), "", sign=sign, tone=tone)
        row.clicked.connect(lambda: self._session.show_page.emit("agenda", ""))
        return row

    def _rest_without_day(self) -> AgendaRow:
        """How many is not counted: all of them would have to be looked through."""
        text, remark = self.tr("More without a day"), self.tr("The list of dossiers has them all.")
        row = AgendaRow(f"rest-{When.NONE}", text, remark, "", sign="help", tone="quiet")
        row.clicked.connect(self._to_dossiers)
        return row

    def _look_at_term(self, dossier: str, deadline: str) -> None:
        """Open it where this deadline stands."""
        self._session.open_at(dossier, "deadlines", deadline)

    def _row(self, line: Waiting, today: date) -> AgendaRow:
        court = self._session.desk.law.courts.get(line.court)
        sign, tone = _SIGNS[line.when]
        row = AgendaRow(
            line.dossier,
            line.title or self.tr("Dossier without a name"),
            " · ".join(part for part in (self._what(line), court.name if court else "") if part),
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
        for dossier, title, answered, taken_back in answers[:MOST]:
            told = reviews.waiting(answered, taken_back)
            name = title or self.tr("Dossier without a name")
            row = AgendaRow(f"review-{dossier}", name, told, "", sign="check", tone="accent")
            row.clicked.connect(partial(self._look_at, dossier))
            self._groups.addWidget(row)
        if len(answers) > MOST:
            self._groups.addWidget(label(self.tr("In more dossiers something waits; these come first."), "quiet"))

    def _look_at(self, dossier: str) -> None:
        """Open it where the answers stand that wait to be seen."""
        self._session.open_at(dossier, "arguments")

    def _add_law(self, others: int) -> None:
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
            text = one if others == 1 else self.tr("{count} dossiers are argued with other law texts")
            remark = self.tr("In use is {version}; see what changes in each.").format(version=desk.law.version)
            self._groups.addWidget(self._law_row("law-others", text.format(count=others), remark, "library", "warn"))

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
            When.OVERDUE: self.tr("Passed"),
            When.TODAY: self.tr("Today"),
            When.MAY_ACT: self.tr("Others may act now"),
            When.RISK: self.tr("At risk"),
            When.WEEK: self.tr("Within a week"),
            When.REMINDED: self.tr("Reminder"),
            When.LATER: self.tr("Later"),
            When.NONE: self.tr("No day set"),
        }[when]

    def _what(self, line: Waiting) -> str:
        name = day_name(line.what) if line.what else ""
        return self.tr("{what}, and no judgment noted").format(what=name) if line.when is When.OVERDUE else name


_SIGNS = {
    When.OVERDUE: ("warning", "bad"),
    When.TODAY: ("warning", "bad"),
    When.MAY_ACT: ("warning", "bad"),
    When.WEEK: ("clock", "warn"),
    When.RISK: ("help", "warn"),
    When.REMINDED: ("clock", "quiet"),
    When.LATER: ("today", "quiet"),
    When.NONE: ("help", "quiet"),
}
"""A shape and a colour for each; the words beside them say the same."""
