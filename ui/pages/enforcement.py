"""Enforcement: the line from judgment to the bailiff's day, the ladder of remedies, and the one at hand beside it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from legalaid_desk.desk import enforcement_sheet
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.enforcement import Line, Place, Rung, RungState, ladder, line
from ui.enforcement.detail import RemedyDetail
from ui.enforcement.line import EnforcementLine
from ui.look import MEDIUM
from ui.models.rows import Row
from ui.phrasing import enforcement
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.frames import Card, Head, empty_layout
from ui.widgets.panels import column
from ui.widgets.road_page import RoadPage
from ui.widgets.rows_view import RowsView
from ui.widgets.why_pane import WordsLink
from ui.widgets.words import label

PAGE = "enforcement"
NARROW_BELOW, LOW_BELOW = 760, 560
A_MINUTE = 60_000


class EnforcementPage(RoadPage):
    """In a narrow window the ladder, or the remedy that was opened; the line above it scrolls in a low one."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._item, self._is_open = "", False
        self._rungs: tuple[Rung, ...] = ()
        self.back = button(self.tr("Back to the ladder"), "to-ladder", self._close, sign="back")
        self.kit = button(self.tr("Eviction coming"), "to-emergency", self._to_kit, sign="clock")
        self.kit.setToolTip(self.tr("The fewest facts that make an emergency file (Ctrl+Shift+N)"))
        self.sheet = button(self.tr("Page for the file"), "enforcement-sheet", self._choose_sheet, sign="print")
        self.sheet.setToolTip(self.tr("The ladder as a PDF, to put in the file"))
        self.head = Head(self.tr("Enforcement"), actions=(self.back, self.sheet, self.kit))
        self.left = label("", "section")
        self.warning = label("", "warning")
        self.none = label("", "quiet")
        self.line = EnforcementLine()
        self.brief = label("", "small")
        self.missing = QWidget()
        self.missing.setLayout(column(spacing=4))
        self.top = Card(self.left, self.warning, self.none, self.line, self.brief, self.missing)
        self.list = RowsView("ladder-of-remedies")
        self.list.setAccessibleName(self.tr("The ladder of remedies"))
        self.detail = RemedyDetail(self._jump, self._write)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._minute = QTimer(self)
        self._minute.setInterval(A_MINUTE)
        self._minute.timeout.connect(self._tick)
        self._build()

    def _build(self) -> None:
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        self.split.addWidget(self.list)
        self.split.addWidget(self.detail)
        self.split.setSizes([440, 560])
        self.split.setStretchFactor(1, 1)
        layout = column(self.head, self.top, spacing=MEDIUM, margin=MEDIUM)
        layout.addWidget(self.split, 1)
        self.setLayout(layout)
        self.list.picked.connect(self._pick)
        self.list.clicked.connect(lambda _: self._open())
        self.list.activated.connect(lambda _: self._open())
        self.add_key("Esc", self._close)

    def show_item(self, item: str) -> None:
        """Go to a remedy by its id; empty is where the lawyer was."""
        if item:
            self._item, self._is_open = item, True
            self._session.remember(PAGE, item)
        self._show()
        (self.list if self.list.isVisibleTo(self) else self.back).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)

    def _tick(self) -> None:
        """The hours that are left grow fewer while one looks at them."""
        if self._session.dossier is not None and self.isVisible():
            self._show_top(self._line(self._view()))

    def _take_up(self) -> None:
        self._item, self._is_open = "", False

    def _view(self) -> DossierView:
        """By the law in use, as the deadlines are."""
        session = self._session
        return DossierView(session.open_dossier(), session.desk.law, session.desk.today())

    def _line(self, view: DossierView) -> Line:
        return line(view, self._session.desk.now().astimezone())

    def _show(self) -> None:
        view = self._view()
        self._rungs = ladder(view)
        found = self._line(view)
        self._show_top(found)
        rows = tuple(_row(number, rung, view) for number, rung in enumerate(self._rungs, start=1))
        self.list.show_rows(rows)
        ids = [rung.remedy.id for rung in self._rungs]
        first = next((one.remedy.id for one in self._rungs if one.state is RungState.NOW), next(iter(ids), ""))
        wanted = self._item or self._session.remembered(PAGE)
        self._item = wanted if wanted in ids else first
        self.list.go_to(self._item)
        rung = next((one for one in self._rungs if one.remedy.id == self._item), None)
        if rung is not None:
            self.detail.show_rung(rung, view)
        usable = sum(one.state is RungState.NOW for one in self._rungs)
        told = self.tr("1 remedy can be used now") if usable == 1 else self.tr("{count} remedies can be used now")
        self.head.say(told.format(count=usable))
        self._share()

    def _show_top(self, found: Line) -> None:
        today = self._session.desk.today()
        bare = not found.has_judgment and found.eviction is None
        self.left.setText(self.tr("No judgment yet") if bare else enforcement.left(found))
        self.warning.setText(enforcement.too_early(found, today))
        self.warning.setVisible(bool(self.warning.text()))
        told = self.tr("Enter the judgment when it comes. Until then this page shows what would be left against it.")
        self.none.setText(told)
        self.none.setVisible(bare)
        self.line.show_line(found, today)
        self.brief.setText(self.line.told())
        self._show_line(bare=bare)
        self._show_missing(found, bare=bare)

    def _show_line(self, *, bare: bool) -> None:
        """In a low window in words only."""
        is_low = self.height() < LOW_BELOW
        self.line.setVisible(not bare and not is_low)
        self.brief.setVisible(not bare and is_low)

    def _show_missing(self, found: Line, *, bare: bool) -> None:
        """Each day that is not known leads to where it is entered."""
        layout = self.missing.layout()
        assert layout is not None  # noqa: S101 - made with one
        empty_layout(layout)
        wanted = [one for one in found.points if one.day is None and one.place is not Place.MAY_ACT]
        for point in () if bare else wanted:
            text = self.tr("Not known: {what}").format(what=enforcement.place(point.place).lower())
            of_many = point.place is Place.SERVICE  # how it was served is another kind of event each time
            go = partial(self._jump, "deadlines", "new" if of_many else f"new:{point.trigger}")
            layout.addWidget(WordsLink(text, f"enter-{point.place}", go, verb=self.tr("Enter")))
        self.missing.setVisible(bool(wanted) and not bare and self.height() >= LOW_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Both beside each other; in a narrow window the ladder, or what was opened of it."""
        is_narrow = self.width() < NARROW_BELOW
        self.list.setVisible(not is_narrow or not self._is_open)
        self.detail.setVisible(not is_narrow or self._is_open)
        self.top.setVisible(not (is_narrow and self._is_open))
        self._show_line(bare=self.none.isVisibleTo(self.top))
        self.back.setVisible(is_narrow and self._is_open)
        for one in (self.sheet, self.kit):
            one.setVisible(not self.back.isVisibleTo(self))

    def _pick(self, item: str) -> None:
        self._item = item
        self._session.remember(PAGE, item)
        self._show()

    def _open(self) -> None:
        self._is_open = True
        self._share()
        if not self.list.isVisibleTo(self):
            self.back.setFocus()

    def _close(self) -> None:
        if self._is_open:
            self._is_open = False
            self._share()
            self.list.setFocus()

    def _jump(self, page: str, item: str) -> None:
        self._session.show_page.emit(page, item)

    def _write(self, kind: str) -> None:
        """To the paper that serves it."""
        self._session.kind = kind
        self._session.show_page.emit("filing", "")

    def _choose_sheet(self) -> None:
        name = f"{enforcement_sheet.file_name()}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the page as"), name, "PDF (*.pdf)")
        if chosen:
            self.save_sheet(Path(chosen))

    def save_sheet(self, target: Path) -> None:
        """Save the page for the file."""
        session = self._session
        desk, dossier = session.desk, session.open_dossier().id
        path = target if target.suffix else target.with_suffix(".pdf")
        session.jobs.run(
            lambda: enforcement_sheet.write_enforcement_sheet(desk, dossier, path), self._saved, owner=self
        )

    def _saved(self, path: Path) -> None:
        self._session.told.emit(self.tr("Page saved as {name}").format(name=path.name), False)

    def _to_kit(self) -> None:
        self._session.show_page.emit("emergency", "")


def _row(number: int, rung: Rung, view: DossierView) -> Row:
    name = enforcement.name(rung.remedy)
    detail = enforcement.in_a_line(rung, view.today)
    told = f"{name}: {detail}; {enforcement.stops_in_brief(rung)}"
    return Row(rung.remedy.id, name, detail, enforcement.MARKS[rung.state], told, number=str(number))
