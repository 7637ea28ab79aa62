"""What changed in Word, paragraph by paragraph, with a choice for each; nothing is taken over before that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from legalaid_desk.desk import returns
from legalaid_desk.desk.returns import Take
from legalaid_desk.filings.handwork import Hand
from ui.phrasing.returns import read, summary
from ui.session import Session

from .buttons import button
from .flow import FlowLayout
from .frames import Head
from .panels import Pane, column
from .redline_label import redline_label
from .return_card import ReturnCard
from .word_card import Looked, WordCard
from .words import label, quiet

TAKE = "Ctrl+Return"
MOST = 150
"""How many paragraphs are laid out at once."""


class ReturnPanel(QWidget):
    """Shows itself when the card of the Word file has looked at one; ``shown`` tells that, and that it is gone."""

    shown = Signal(bool)

    def __init__(self, session: Session, word: WordCard) -> None:
        super().__init__()
        self._session = session
        self._word = word
        self._looked: Looked | None = None
        self.cards: list[ReturnCard] = []
        self._takes: dict[str, str] = {}
        self.back = button(self.tr("Back to the filing"), "leave-return", self.leave, sign="back")
        self.take = button(self.tr("Take over what is chosen"), "take-back", self._take, kind="primary", sign="check")
        self.head = Head(self.tr("Changed in Word"), "", (self.take,))
        self.all_hers = button(self.tr("All of mine"), "all-hers", lambda: self._choose_all(Take.HERS))
        self.all_now = button(self.tr("All as it is here"), "all-now", lambda: self._choose_all(Take.NOW))
        every = QWidget()
        flow = FlowLayout(every)
        for part in (self.back, self.all_hers, self.all_now):
            flow.addWidget(part)
        self.list = Pane("returned", self.tr("Paragraphs changed in Word"), margin=4)
        layout = column(self.head, every, spacing=12)
        layout.addWidget(self.list, 1)
        self.setLayout(layout)
        self.take.setToolTip(QKeySequence(TAKE).toString(QKeySequence.SequenceFormat.NativeText))
        for keys, act in ((TAKE, self.take.click), ("Esc", self.leave)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.hide()
        word.looked.connect(self._show_looked)

    def refresh(self) -> None:
        """The dossier changed while she was choosing: lay the file beside the draft of now."""
        if self.isVisible() and self._looked is not None:
            self._word.look_again(self._looked)

    def leave(self) -> None:
        """Back to the filing; nothing is taken over."""
        self._looked = None
        self._takes.clear()
        self.cards = []
        self.list.replace()
        self.hide()
        self.shown.emit(False)

    def _show_looked(self, looked: Looked) -> None:
        session, work = self._session, looked.work
        if session.dossier is None or session.dossier.id != looked.dossier:
            return
        was_shown, self._looked = self.isVisible(), looked
        if work.kind != session.kind:
            session.kind = work.kind
        self._show(looked)
        self.show()
        self.shown.emit(True)
        if not was_shown:
            self.take_keyboard()

    def _show(self, looked: Looked) -> None:
        work, draft = looked.work, self._session.composition[0].draft
        keys = {edit.key for edit in work.edits}
        self._takes = {key: take for key, take in self._takes.items() if key in keys}
        self.cards = [ReturnCard(edit, draft) for edit in work.edits[:MOST]]
        for card in self.cards:
            card.hold(self._takes.get(card.edit.key, ""))
            card.chosen.connect(self._chosen)
        lines = [quiet(line) for line in summary(work)]
        outside = [redline_label(read(o.written, draft), read(o.hers, draft)) for o in work.outside[:MOST]]
        nothing = [] if self.cards else [label(self.tr("No paragraph reads otherwise than here."))]
        more = [quiet(self.tr("More follows once these are taken over."))] if len(work.edits) > MOST else []
        self.list.replace(*lines, *outside, *nothing, *self.cards, *more, about=looked.path.name)
        self._tell_count()

    def take_keyboard(self) -> None:
        """The keyboard goes to the first choice."""
        if self.cards:
            self.cards[0].take.take_keyboard()
        else:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def takes(self) -> dict[str, Take]:
        """What was chosen."""
        return {key: Take(take) for key, take in self._takes.items()}

    def _chosen(self, key: str, take: str) -> None:
        self._takes[key] = take
        self._tell_count()

    def _choose_all(self, take: Take) -> None:
        """Hers for what she took out is to leave it out."""
        for card in self.cards:
            removed = card.edit.hand in (Hand.GONE, Hand.RUNS_ON)
            chosen = Take.OUT if take is Take.HERS and removed else take
            self._takes[card.edit.key] = chosen.value
            card.hold(chosen.value)
        self._tell_count()

    def _tell_count(self) -> None:
        text = self.tr("{name}: {count} changed, {chosen} chosen. Nothing is taken over before you say so.")
        name = self._looked.path.name if self._looked else ""
        self.head.say(text.format(name=name, count=len(self.cards), chosen=len(self._takes)))
        self.take.setEnabled(bool(self._takes))
        for part in (self.all_hers, self.all_now):
            part.setVisible(bool(self.cards))

    def _take(self) -> None:
        """One act. The file is settled once every paragraph in it has been decided on."""
        if self._looked is None:
            return
        self._session.do(self.tr("Taken over from Word"), returns.take_back, self._looked.work, self.takes)
        if len(self._takes) == len(self._looked.work.edits):
            self._word.settle(self._looked)
        self.leave()
