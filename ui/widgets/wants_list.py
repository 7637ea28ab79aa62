"""What the filing still wants: one line that tells how much, and the list below it, what blocks first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget

from legalaid_desk.filings import Want, WantGroup, WantKind, grouped
from legalaid_desk.law import FilingKind
from legalaid_desk.walk import DossierView
from ui.models.rows import Mark
from ui.phrasing import wants as phrasing

from .buttons import button
from .icons import icon
from .mark_label import MarkLabel
from .panels import Pane, column, held
from .words import chip, label, set_look

FEW = 12
"""So many are shown at once, whatever they are about."""

SOURCES = (WantKind.UNREAD_SOURCE, WantKind.OLD_TEXT)
Jump = Callable[[str, str], object]


class WantsList(QFrame):
    """``jump`` leads to where a want is mended; ``read`` tells a source that was ticked."""

    read = Signal(str)
    unfolded = Signal(bool)

    def __init__(self, jump: Jump) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._jump = jump
        self.can_tick = True
        self._fill: Callable[[], object] = lambda: None
        self._unfolded: dict[WantGroup, bool] = {}
        self.state = chip("")
        self.line = label("", wrap=False)
        self.more = button("", "wants-more", self._toggle, kind="link")
        head = QHBoxLayout()
        head.addWidget(self.state)
        head.addWidget(self.line, 1)
        head.addWidget(self.more)
        self.list = _Wants()
        self.list.setVisible(False)
        self.setLayout(column(head, self.list, margin=12))

    def show_wants(self, wants: tuple[Want, ...], view: DossierView, kind: FilingKind) -> None:
        """Show what is wanted now."""
        blocks = sum(want.blocks for want in wants)
        looks = len(wants) - blocks
        self.state.setText(self.tr("ready") if not blocks else self.tr("not ready"))
        set_look(self.state, "tone", "warn" if blocks else "good")
        self.line.setText(self._told(blocks, looks))
        self.more.setVisible(bool(wants))
        if not wants:
            self.list.setVisible(False)
        self._say_more()
        self._fill = lambda: self._show_rows(wants, view, kind)
        if self.list.isVisibleTo(self):
            self._fill()

    def unfold(self) -> None:
        """Show the list."""
        self._fill()
        self.list.setVisible(True)
        self._say_more()
        self.unfolded.emit(True)

    def fold(self) -> None:
        """Put the list away."""
        self.list.setVisible(False)
        self._say_more()
        self.unfolded.emit(False)

    def _show_rows(self, wants: tuple[Want, ...], view: DossierView, kind: FilingKind) -> None:
        if self.list.shows(wants, view.dossier, kind.id, self.can_tick):
            return
        groups = [self._group(group, inside, len(wants), view, kind) for group, inside in grouped(wants)]
        self.list.replace(*groups, about="wants")

    def _group(
        self, group: WantGroup, wants: tuple[Want, ...], count: int, view: DossierView, kind: FilingKind
    ) -> QWidget:
        """A heading that folds what stands under it; a long list begins with what blocks nothing folded."""
        rows = held(*(self._row(want, view, kind) for want in wants), spacing=4)
        unfolded = self._unfolded.get(group, count <= FEW or wants[0].blocks)
        heading = button(f"{phrasing.group(group)}: {phrasing.amount(wants)}", f"wants-{group}", kind="link")
        heading.setCheckable(True)
        heading.setChecked(unfolded)
        heading.setIcon(icon("up" if unfolded else "down", "accent"))
        rows.setVisible(unfolded)

        def fold(on: bool) -> None:  # noqa: FBT001 - a signal carries it so
            self._unfolded[group] = on
            heading.setIcon(icon("up" if on else "down", "accent"))
            rows.setVisible(on)

        heading.toggled.connect(fold)
        return held(heading, rows, spacing=4)

    def _told(self, blocks: int, looks: int) -> str:
        parts = []
        if blocks:
            parts.append(self.tr("{count} to mend before it can go out").format(count=blocks))
        if looks:
            parts.append(self.tr("{count} to look at").format(count=looks))
        return ", ".join(parts) or self.tr("Nothing is missing.")

    def _row(self, want: Want, view: DossierView, kind: FilingKind) -> QWidget:
        told = phrasing.tell(want, view, kind)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(MarkLabel(Mark.STALE if want.blocks else Mark.BLANK), 0, Qt.AlignmentFlag.AlignTop)
        prefix = self.tr("Must: ") if want.blocks else ""
        words = label(told.text)
        words.setAccessibleName(f"{prefix}{told.text}")
        row.addWidget(words, 1)
        if want.kind in SOURCES and self.can_tick:
            box = QCheckBox(self.tr("read"))
            box.setObjectName(f"read-{want.item}")
            box.setAccessibleName(self.tr("Read in full: {source}").format(source=told.text))
            box.clicked.connect(lambda: self.read.emit(want.item))
            row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        link = button(self.tr("Go there"), f"want-{want.kind}", lambda: self._jump(told.page, told.item), kind="link")
        link.setAccessibleName(self.tr("Go there: {what}").format(what=told.text))
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _toggle(self) -> None:
        if self.list.isVisibleTo(self):
            self.fold()
        else:
            self.unfold()

    def _say_more(self) -> None:
        self.more.setText(self.tr("Hide") if self.list.isVisibleTo(self) else self.tr("Show"))


class _Wants(Pane):
    """A list that never takes the room of the words."""

    def __init__(self) -> None:
        super().__init__("wants", "", margin=0)
        self.setAccessibleName(self.tr("What the filing still wants"))
        self.setMaximumHeight(210)

    def sizeHint(self) -> QSize:
        return QSize(400, 210)
