"""The exhibits: bring in, name, put in order, and see what each of them does in the case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QSplitter, QWidget

from legalaid_desk.desk import exhibits
from legalaid_desk.dossier import Dossier, Exhibit
from ui.look import MEDIUM
from ui.models.exhibit_rows import exhibit_rows
from ui.session import Session
from ui.widgets.bring_in import BringIn, file_filter
from ui.widgets.buttons import button
from ui.widgets.dropping import FilesDropped
from ui.widgets.exhibit_form import ExhibitForm
from ui.widgets.exhibit_list import ExhibitList
from ui.widgets.exhibit_paper import ExhibitPaper
from ui.widgets.frames import EmptyState, Head
from ui.widgets.panels import column, frame
from ui.widgets.refusals import Refusals
from ui.widgets.road_page import RoadPage
from ui.widgets.thumbnails import Thumbnails
from ui.widgets.words import label

NARROW_BELOW = 800


class ExhibitsPage(RoadPage):
    """The list at the left, the exhibit at hand beside it, its pages at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._item = ""
        self.thumbnails = Thumbnails(session, self)
        self.bring_in = BringIn(session, self)
        self.add = button(self.tr("Bring in files …"), "bring-in", self._choose, kind="primary", sign="add")
        self.head = Head(self.tr("Exhibits"), "", (self.add,))
        self.list = ExhibitList(self._picture)
        self.form = ExhibitForm(session)
        self.paper = ExhibitPaper(session, "exhibit-pages", self.tr("The pages of the exhibit"))
        self.renumbers = label("", "small")
        self.refusals = Refusals()
        self.refused = self.refusals.words
        first = button(self.tr("Bring in files …"), "bring-in-first", self._choose, kind="primary", sign="add")
        self.nothing = EmptyState(
            "exhibit",
            self.tr("No exhibits yet"),
            self.tr(
                "Drop PDF, Word, JPEG or PNG files here. They are kept encrypted; the first one becomes exhibit 1."
            ),
            (first,),
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        self.add.setToolTip(self.tr("Ctrl+O"))
        self.list.setAccessibleName(self.tr("Exhibits in order"))
        self.drop: QFrame = frame("drop", label(self.tr("Drop files here, or press Ctrl+O"), "small"), margin=12)
        self.dropping = FilesDropped(self, self.drop, self.bring)
        listing = column(spacing=6)
        listing.addWidget(self.list, 1)
        listing.addWidget(self.renumbers)
        listing.addWidget(self.drop)
        left = QWidget()
        left.setLayout(listing)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        for pane in (left, self.form, self.paper):
            self.split.addWidget(pane)
        self.split.setSizes([300, 300, 420])
        self.split.setStretchFactor(2, 1)
        layout = column(self.head, self.refusals, spacing=MEDIUM, margin=MEDIUM)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.nothing, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.list.picked.connect(self._pick)
        self.list.moved.connect(self._move)
        self.list.hovered.connect(self._say_renumbering)
        self.list.removed.connect(self._remove)
        self.form.moved.connect(self.list.move_current)
        self.thumbnails.made.connect(self.list.viewport().update)
        self.bring_in.refused.connect(self.refusals.tell)
        self.bring_in.coming_changed.connect(lambda _: self._say_head())
        self.add_key("Ctrl+O", self._choose)

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to an exhibit; empty is where the lawyer was."""
        self._item = item or self._item or self._session.remembered("exhibits")
        if item:
            self._session.remember("exhibits", item)
        self._show()
        self.list.setFocus()

    # showing

    def _take_up(self) -> None:
        self._item = ""
        self.thumbnails.forget()
        self.paper.forget()
        self.refusals.forget()

    def _show(self) -> None:
        session = self._session
        self._item = self._item or session.remembered("exhibits")
        all_of_them = session.open_dossier().exhibits
        self.split.setVisible(bool(all_of_them))
        self.nothing.setVisible(not all_of_them)
        self.add.setVisible(bool(all_of_them))
        self.list.show_rows(exhibit_rows(session.walk.view, session.composition[0].draft))
        self.thumbnails.want(all_of_them)
        self._say_head()
        self._show_one()

    def _say_head(self) -> None:
        dossier = self._session.dossier
        if dossier is None:
            return
        pages = sum(exhibit.file.pages for exhibit in dossier.exhibits if exhibit.file)
        text = self.tr("{count} exhibits, {pages} pages").format(count=len(dossier.exhibits), pages=pages)
        text = text if dossier.exhibits else ""
        if self.bring_in.coming:
            text = self.tr("{text}; {count} coming in …").format(text=text, count=self.bring_in.coming)
        self.head.say(text)

    def _show_one(self) -> None:
        exhibit = self._exhibit()
        if exhibit is None:
            return
        self._item = exhibit.id
        self.list.go_to(exhibit.id)
        self.form.show_exhibit(exhibit, self._session.walk.view, self._session.composition[0].draft)
        self.paper.show_exhibit(exhibit)

    def _exhibit(self) -> Exhibit | None:
        known = self._session.open_dossier().exhibits
        return next((one for one in known if one.id == self._item), next(iter(known), None))

    def _picture(self, exhibit_id: str) -> QImage | None:
        dossier = self._session.dossier
        exhibit = dossier.exhibit(exhibit_id) if dossier else None
        return self.thumbnails.of(exhibit) if exhibit else None

    def _say_renumbering(self, key: str, place: int) -> None:
        dossier = self._session.dossier
        if dossier is None or dossier.exhibit(key) is None:
            self.renumbers.setText("")
        else:
            self.renumbers.setText(self._renumbering(dossier, key, place))

    def _renumbering(self, dossier: Dossier, key: str, place: int) -> str:
        kept = dossier.in_the_way(key, place)
        if kept:
            number = dossier.number_of(kept)
            return self.tr("Exhibit {number} was handed in under this number and keeps it").format(number=number)
        return self._numbers(dossier.number_of(key), dossier.with_exhibit_at(key, place).number_of(key))

    def _numbers(self, old: int, new: int) -> str:
        if old == new:
            return self.tr("Exhibit {old} stays where it is").format(old=old)
        first, last = (new, old - 1) if new < old else (old + 1, new)
        by = 1 if new < old else -1
        if first == last:
            text = self.tr("Exhibit {old} becomes {new}; {first} becomes {then}")
            return text.format(old=old, new=new, first=first, then=first + by)
        text = self.tr("Exhibit {old} becomes {new}; {first} to {last} become {then} to {until}")
        return text.format(old=old, new=new, first=first, last=last, then=first + by, until=last + by)

    # what the user does

    def _pick(self, key: str) -> None:
        self._item = key
        self._session.remember("exhibits", key)
        self._show_one()

    def _move(self, key: str, place: int) -> None:
        text = self._renumbering(self._session.open_dossier(), key, place)
        self._session.do(text, exhibits.move, key, place)

    def _remove(self, key: str) -> None:
        self._session.do(self.tr("Exhibit taken out"), exhibits.remove, key)

    def _choose(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Bring in files"), "", file_filter())
        self.bring([Path(path) for path in paths])

    def bring(self, paths: list[Path]) -> None:
        """Bring these files in; the last that came in is shown."""
        if self._session.dossier is not None and paths:
            self.refusals.forget()
            self.bring_in.files(paths, self._show_new)

    def _show_new(self, exhibit: str) -> None:
        self._item = exhibit
        self._show_one()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the pages give their room to the list and its names."""
        super().resizeEvent(event)
        self.paper.setVisible(self.width() >= NARROW_BELOW)
