"""Before a child's own words leave the office: which exhibits and paragraphs hold them, and the way to each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from legalaid_desk.dossier import Dossier
from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.child_words import ChildWords, child_words
from ui.models.rows import Mark

from .buttons import button
from .flow import FlowLayout
from .frames import empty_layout
from .mark_label import MarkLabel
from .panels import held
from .words import label

Jump = Callable[[str, str], object]


class ChildWordsCard(QFrame):
    """Hidden where there are none. ``sure`` says that they may go out as they are, once it asked."""

    sure = Signal()

    def __init__(self, jump: Jump) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setProperty("tone", "warn")
        self.setObjectName("child-words")
        self._jump = jump
        self._shown: ChildWords | None = None
        self._is_sure: ChildWords | None = None
        self.words = label("")
        self.question = label(self.tr("Do these words go out as they are?"), "strong")
        self.go = button(self.tr("Yes, go on"), "child-words-sure", self._go)
        self._places = QWidget()
        self._links = FlowLayout(self._places, gap=4)
        self._build()
        self.hide()

    def _build(self) -> None:
        asking = QHBoxLayout()
        asking.addWidget(self.question, 1)
        asking.addWidget(self.go)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(MarkLabel(Mark.STALE), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(held(self.words, self._places, asking, spacing=4), 1)
        self.question.hide()
        self.go.hide()

    def show_words(self, dossier: Dossier, draft: FilingDraft) -> None:
        """Show which words would go out with this draft."""
        found = child_words(dossier, draft)
        if found != self._shown:
            self._shown = found
            self._ask(asks=False)
            self._show_links(found, dossier)
            self.words.setText(
                self.tr("A child's own words go out with this filing and its bundle. Weigh whether they must be shown.")
            )
        self.setVisible(bool(found))

    def holds_back(self) -> bool:
        """Whether it asks first; once somebody was sure, it does not ask of the same words again."""
        if not self._shown or self._is_sure == self._shown:
            return False
        self._ask(asks=True)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def forget(self) -> None:
        """Another dossier, or none: whoever was sure was so of the last one."""
        self._shown = self._is_sure = None
        self._ask(asks=False)

    def _go(self) -> None:
        self._is_sure = self._shown
        self._ask(asks=False)
        self.sure.emit()

    def _ask(self, *, asks: bool) -> None:
        self.question.setVisible(asks)
        self.go.setVisible(asks)

    def _show_links(self, found: ChildWords, dossier: Dossier) -> None:
        empty_layout(self._links)
        before: QWidget = self.go
        for link in self._all_links(found, dossier):
            self._links.addWidget(link)
            self.setTabOrder(before, link)  # made late, and yet before what stands below
            before = link

    def _all_links(self, found: ChildWords, dossier: Dossier) -> Iterator[QWidget]:
        for exhibit in found.exhibits:
            text = self.tr("Exhibit {number}").format(number=dossier.number_of(exhibit))
            yield button(text, f"child-words-{exhibit}", partial(self._jump, "exhibits", exhibit), kind="link")
        for paragraph in found.paragraphs:
            text = self.tr("Paragraph {number}").format(number=paragraph.number or "–")
            yield button(text, f"child-words-{paragraph.id}", partial(self._jump, "filing", paragraph.id), kind="link")
