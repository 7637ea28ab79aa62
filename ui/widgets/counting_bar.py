"""Below the strip: the deadlines of all dossiers are computed anew, how far that is, and what moved by it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from legalaid_desk.desk import Desk, upkeep
from legalaid_desk.desk.upkeep import MovedTerm, Upkeep
from legalaid_desk.dossier import Changed, Dossier
from ui.session import Session
from ui.texts import in_language, short_day

from .buttons import button, icon_button
from .words import label

A_STEP = 0.1
"""Seconds: an act that is to be stored waits no longer for the vault than this."""

MOST = 3
"""So many that moved are named; of the others it says how many."""


class CountingBar(QWidget):
    """Nothing is seen while all is up to date."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._runs = False
        self._again = False
        self._stops = False
        self.words = label("")
        self.words.setObjectName("counting-words")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the counting is"))
        self.stop = button(self.tr("Stop"), "counting-stop", self._stop)
        self.go_on = button(self.tr("Go on counting"), "counting-go-on", self.look, kind="link")
        self.away = icon_button("close", self.tr("Put this message away"), "counting-close", self.hide)
        self._lay_out()
        self.hide()
        session.law_changed.connect(self.look)
        session.locked.connect(self._stop)

    def look(self) -> None:
        """Compute anew what rests on another law or calendar than the one in use."""
        self._stops = False
        if self._runs:
            self._again = True
            return
        self._runs = True
        desk = self._session.desk
        self._session.jobs.run(lambda: upkeep.begin(desk), self._begun, owner=self, failed=self._failed)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self.words, 1)
        for part in (self.bar, self.stop, self.go_on, self.away):
            row.addWidget(part)
        self.bar.setMaximumWidth(200)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 0)
        column.addWidget(card)

    def _begun(self, found: Upkeep | None) -> None:
        if found is None:
            self._runs = False
            self._look_again()
        else:
            self._step(found)

    def _step(self, so_far: Upkeep) -> None:
        """One short step; what others do meanwhile comes before the next."""
        desk, opened = self._session.desk, self._session.dossier
        self._show_progress(so_far)
        self._session.jobs.run(
            lambda: _stepped(desk, so_far, opened), lambda made: self._took(*made), owner=self, failed=self._failed
        )

    def _took(self, so_far: Upkeep, changed: Changed | None) -> None:
        if changed is not None:
            self._session.take_up_stored(changed)
        if so_far.is_done:
            self._end(so_far)
        elif self._stops:
            self._runs = False
            self._say_stopped(so_far)
        elif self._again:
            self._runs = False
            self._look_again()
        else:
            self._step(so_far)

    def _end(self, done: Upkeep) -> None:
        self._runs = False
        self._show(moving=False)
        self.go_on.hide()
        self.setVisible(bool(done.moves))
        self.words.setText(self._told(done))
        if done.moves:
            self._session.listed.emit()
        self._look_again()

    def _look_again(self) -> None:
        if self._again:
            self._again = False
            self.look()

    def _stop(self) -> None:
        self._stops = True
        self._again = False

    def _failed(self, error: Exception) -> None:
        self._runs = False
        self.hide()
        if not self._stops:  # once locked there is nothing more to say
            self._session.failed.emit(error)

    # what it says

    def _show_progress(self, so_far: Upkeep) -> None:
        if not so_far.ids:
            return
        self._show(moving=True)
        self.go_on.hide()
        self.bar.setRange(0, len(so_far.ids))
        self.bar.setValue(so_far.done)
        text = self.tr("Law or calendar changed: deadlines are counted anew, {done} of {count} dossiers")
        self.words.setText(text.format(done=so_far.done, count=len(so_far.ids)))
        self.show()

    def _say_stopped(self, so_far: Upkeep) -> None:
        self._show(moving=False)
        self.go_on.show()
        text = self.tr("Stopped: of {count} dossiers the deadlines are still counted by the law or calendar of before.")
        self.words.setText(text.format(count=len(so_far.ids) - so_far.done))

    def _show(self, *, moving: bool) -> None:
        self.bar.setVisible(moving)
        self.stop.setVisible(moving)
        self.away.setVisible(not moving)

    def _told(self, done: Upkeep) -> str:
        if done.moves == 1:
            head = self.tr("Law or calendar changed: 1 deadline moved.")
        else:
            head = self.tr("Law or calendar changed: {count} deadlines moved.").format(count=done.moves)
        named = [self._one(one) for one in done.moved[:MOST]]
        more = done.moves - len(named)
        if more > 0:
            named.append(self.tr("and {count} more").format(count=more))
        return "\n".join((head, *named))

    def _one(self, moved: MovedTerm) -> str:
        rule = self._session.desk.law.deadlines.get(moved.rule)
        name = in_language(rule.name, rule.name_en) if rule else moved.rule
        before, after = (short_day(day) if day else self.tr("no day") for day in (moved.before, moved.after))
        title = moved.title or self.tr("Dossier without a name")
        return f"{title} · {name}: {before} → {after}"


def _stepped(desk: Desk, so_far: Upkeep, opened: Dossier | None) -> tuple[Upkeep, Changed | None]:
    """On the worker: a step, and the open dossier where the step changed it."""
    made = upkeep.go_on(desk, so_far, seconds=A_STEP)
    if opened is None or opened.id not in made.changed:
        return made, None
    return made, Changed(opened, desk.open(opened.id))
