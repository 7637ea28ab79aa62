"""Beside the point: the page of an exhibit, decrypted in memory only, or what was found in the exhibits."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from legalaid_desk.dossier import Dossier, Exhibit
from legalaid_desk.dossier.initials import Masking
from ui.models.rows import Role, Row
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.exhibit_paper import ExhibitPaper
from ui.widgets.panels import column, held
from ui.widgets.rows_view import RowsView
from ui.widgets.words import label

from .exhibit_texts import ExhibitTexts, Hit, find

MOST = 200
"""Places that are listed; who finds more asks for more words."""


class ExhibitPane(QWidget):
    """``left`` when one goes back to the point."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._masked: Masking | None = None
        self._exhibit = ""
        self._page = 0
        self._sought = ""
        self._hits: tuple[Hit, ...] = ()
        self.texts = ExhibitTexts(session, self)
        self.texts.read.connect(self._look_again)
        self.title = label("", "strong")
        self.title.setObjectName("exhibit-title")
        self.back = button(self.tr("Back to the &point"), "back-to-point", self.left.emit, sign="back")
        self.paper = ExhibitPaper(session, "hearing-exhibit", self.tr("The page of the exhibit"))
        self.hidden = label(self.tr("Names are masked, and the names on this page cannot be."), "quiet")
        self.all_the_same = button(self.tr("Show the page all the same"), "show-all-the-same", self._show_anyway)
        self.veil = held(self.hidden, self.all_the_same)
        self.hits = RowsView("hits")
        self.hits.setAccessibleName(self.tr("Found in the exhibits"))
        for act in (self.hits.clicked, self.hits.activated):  # going along the list opens nothing yet
            act.connect(self._go_to_hit)
        self.stack = QStackedWidget()
        for part in (self.paper, self.veil, self.hits):
            self.stack.addWidget(part)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        layout = column(head, spacing=8)
        layout.addWidget(self.stack, 1)
        self.setLayout(layout)

    # what the page asks

    def hide_names(self, masked: Masking | None) -> None:
        """Show initials from now on, or names; a page that shows is covered."""
        self._masked = masked
        if self._sought:
            self._look_again()
        elif self._exhibit:
            self._show_exhibit()

    def open_exhibit(self, exhibit_id: str, page: int = 0) -> None:
        """Show this exhibit at this page, from 0."""
        self._sought = ""
        self._exhibit, self._page = exhibit_id, page
        self._show_exhibit()

    def search(self, words: str) -> None:
        """Show where these words stand in the exhibits; reading them goes on beside."""
        self._exhibit, self._sought = "", words
        self.texts.want(self._dossier().exhibits)
        self._look_again()

    def refresh(self) -> None:
        """The dossier changed: an exhibit may be gone, or have another name or number."""
        if self._sought:
            self._look_again()
        elif self._exhibit:
            self._name()

    def take_keyboard(self) -> None:
        """To the page, or to what was found."""
        self.hits.go_to("0")
        shown = self.stack.currentWidget()
        (self.all_the_same if shown is self.veil else self.hits if shown is self.hits else self.paper.view).setFocus()

    def forget(self) -> None:
        """Show nothing, keep nothing."""
        self._exhibit = self._sought = ""
        self._hits = ()
        self.title.setText("")
        self.hits.show_rows(())
        self.paper.forget()
        self.texts.forget()

    # one exhibit

    def _dossier(self) -> Dossier:
        return self._session.open_dossier()

    def _said(self, text: str) -> str:
        return self._masked(text) if self._masked else text

    def _name(self) -> None:
        dossier = self._dossier()
        exhibit = dossier.exhibit(self._exhibit)
        if exhibit is None:
            self.title.setText(self.tr("This exhibit was taken out."))
            self.paper.forget()
        else:
            text = self.tr("Exhibit {number}: {title}")
            self.title.setText(self._said(text.format(number=dossier.number_of(exhibit.id), title=exhibit.title)))

    def _show_exhibit(self) -> None:
        self._name()
        exhibit = self._dossier().exhibit(self._exhibit)
        self.paper.forget()
        self.stack.setCurrentWidget(self.veil if self._masked else self.paper)
        if exhibit is not None and not self._masked:
            self.paper.show_exhibit(exhibit, self._page)

    def _show_anyway(self) -> None:
        exhibit = self._dossier().exhibit(self._exhibit)
        self.stack.setCurrentWidget(self.paper)
        if exhibit is not None:
            self.paper.show_exhibit(exhibit, self._page)
        self.paper.view.setFocus()

    # what was found

    def _look_again(self) -> None:
        if not self._sought or self._session.dossier is None:
            return
        dossier = self._dossier()
        self.paper.forget()
        self._hits = tuple(find(self._sought, dossier.exhibits, self.texts.pages))
        self.hits.show_rows(tuple(self._row(place, hit, dossier) for place, hit in enumerate(self._hits[:MOST])))
        self.title.setText(self._told(dossier))
        self.stack.setCurrentWidget(self.hits)

    def _row(self, place: int, hit: Hit, dossier: Dossier) -> Row:
        number = dossier.number_of(hit.exhibit)
        page = self.tr("title") if hit.page is None else self.tr("page {number}").format(number=hit.page + 1)
        where = self.tr("exhibit {number}, {page}").format(number=number, page=page)
        return Row(str(place), self._said(hit.around), where, told=f"{where}: {self._said(hit.around)}")

    def _told(self, dossier: Dossier) -> str:
        parts = [self.tr("Found: {count}").format(count=len(self._hits))]
        if self.texts.waiting:
            parts.append(self.tr("{count} still to be read").format(count=self.texts.waiting))
        mute = [one.id for one in dossier.exhibits if self._is_mute(one)]
        if mute:
            numbers = ", ".join(str(dossier.number_of(one)) for one in mute)
            parts.append(self.tr("without words that can be searched: {numbers}").format(numbers=numbers))
        return "; ".join(parts)

    def _is_mute(self, exhibit: Exhibit) -> bool:
        """Read, and a scan: there is nothing to search in."""
        texts = self.texts.of(exhibit)
        return exhibit.file is not None and texts is not None and not any(texts)

    def _go_to_hit(self, index: QModelIndex) -> None:
        hit = self._hits[int(index.data(Role.KEY))]
        self.open_exhibit(hit.exhibit, hit.page or 0)
