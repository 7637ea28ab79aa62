"""The hearing: the notes point by point in large type, with time, exhibits, own notes, and names masked on request."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from legalaid_desk.desk import hearing
from legalaid_desk.dossier import Heard, HearingNote
from legalaid_desk.dossier.initials import Masking, masking
from legalaid_desk.filings import FilingDraft, compose
from legalaid_desk.filings.speaking import Point, notes_for, points_of
from legalaid_desk.law import kind_of
from ui.hearing.band_card import BandCard
from ui.hearing.bar import HearingBar
from ui.hearing.clock import SpeakingClock
from ui.hearing.exhibit_pane import ExhibitPane
from ui.hearing.exhibit_search import numbers_in
from ui.hearing.heard_bar import HeardBar, in_words
from ui.hearing.note_pane import NotePane
from ui.hearing.point_list import WHOLE, PointList, notes_on_whole
from ui.hearing.point_view import PointView
from ui.look import MEDIUM
from ui.messages import tell
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.panels import Pane, column
from ui.widgets.road_page import RoadPage
from ui.widgets.short_line import ShortLine
from ui.widgets.words import section

LIST_FROM, BESIDE_FROM = 1000, 860
"""From this width on there is room for the list of points, and for an exhibit beside the point."""


def _as_it_is(text: str) -> str:
    return text


class HearingPage(RoadPage):
    """One thing at a time, to be read standing. Nothing of it leaves the program."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._paper = ""
        self._point = ""
        self._points: tuple[Point, ...] = ()
        self._draft: FilingDraft | None = None
        self._masked: Masking = _as_it_is
        self.bar = HearingBar()
        self.clock = SpeakingClock()
        self.list = PointList()
        self.point = PointView()
        self.heard = HeardBar()
        self.notes = NotePane(session)
        self.band = BandCard(session)
        self.exhibits = ExhibitPane(session)
        self.nothing = self.tr("There is nothing to say yet: choose arguments first.")
        self.whole = section()
        self.back = button(self.tr("Previous"), "previous-point", self.previous, sign="up")
        self.on = button(self.tr("Next"), "next-point", self.next, kind="primary", sign="down")
        self.told = ShortLine("small")
        self.told.setObjectName("hearing-told")
        self._build()
        self._connect()
        self._add_keys()

    def _build(self) -> None:
        self.middle = Pane("hearing-point", self.tr("The point"))
        self.middle.replace(self.band, self.whole, self.point, self.heard, self.notes)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        for pane in (self.list, self.middle, self.exhibits):
            self.split.addWidget(pane)
        self.split.setSizes([230, 560, 470])
        self.split.setStretchFactor(1, 3)
        self.split.setStretchFactor(2, 2)
        self.exhibits.hide()
        below = QWidget()
        foot = FlowLayout(below)
        for one in (self.back, self.on, self.clock):
            foot.addWidget(one)
        layout = column(self.bar, spacing=8, margin=MEDIUM)
        layout.addWidget(self.split, 1)
        layout.addWidget(below)
        layout.addWidget(self.told)
        self.setLayout(layout)

    def _connect(self) -> None:
        session = self._session
        bar = self.bar
        bar.left.connect(self._leave)
        bar.kind.chosen.connect(self._choose)
        bar.mask_on.toggled.connect(self._mask)
        bar.band_on.toggled.connect(self._show_band)
        bar.type_resized.connect(self.point.resize_type)
        bar.search.numbered.connect(self.open_exhibit)
        bar.search.sought.connect(self._search)
        self.list.picked.connect(self.go_to)
        self.point.exhibit_asked.connect(self.open_exhibit)
        self.heard.said.connect(self._say_heard)
        self.notes.typed.connect(self._note)
        self.notes.removed.connect(self._remove_note)
        self.notes.turned.connect(self._show_notes)
        self.exhibits.left.connect(self.back_to_point)
        session.told.connect(self._tell)
        session.failed.connect(self._tell_error)

    def _add_keys(self) -> None:
        for keys in ("PgDown", "Right"):
            self.add_key(keys, self.next)
        for keys in ("PgUp", "Left"):
            self.add_key(keys, self.previous)
        for digit in "0123456789":
            self.add_key(digit, partial(self.bar.search.begin, digit))
        for keys, by in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            self.add_key(keys, partial(self.point.resize_type, by))
        self.add_key("Esc", self._step_back)

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a point; empty is where one was."""
        self._show()
        if item:
            self.go_to(item)
        self.point.read()

    # going from point to point

    def next(self) -> None:
        """The next point."""
        self._go_by(1)

    def previous(self) -> None:
        """The point before."""
        self._go_by(-1)

    def go_to(self, point: str) -> None:
        """Show this point."""
        self._point = point
        self._show_point()

    def back_to_point(self) -> None:
        """Away with the exhibit, back to what was being said."""
        self.exhibits.hide()
        self.exhibits.forget()
        self.bar.search.clear()
        self._share()
        self.point.read()

    def open_exhibit(self, exhibit: str) -> None:
        """Show this exhibit beside the point."""
        self._open_beside()
        self.exhibits.open_exhibit(exhibit)
        self.exhibits.take_keyboard()

    def _go_by(self, by: int) -> None:
        places = self._places
        here = places.index(self._point) if self._point in places else 0
        self.go_to(places[max(0, min(len(places) - 1, here + by))])
        self.point.read()

    @property
    def _places(self) -> list[str]:
        """Where one can be: at each point, and after them at what is about the whole hearing."""
        return [*(point.id for point in self._points), WHOLE]

    def _step_back(self) -> None:
        """One step at a time: from a field or an exhibit to the point, from there out of the hearing."""
        if self.exhibits.isVisible() or not self.point.words.hasFocus():
            self.back_to_point()
        else:
            self._leave()

    def _leave(self) -> None:
        self._session.show_page.emit(self._session.remembered_page() or "filing", "")

    # showing

    def _take_up(self) -> None:
        self._paper = self._point = ""
        self._points, self._draft = (), None
        self.list.show_rows(())
        self.point.forget()
        self.notes.forget()
        self.band.forget()
        self.bar.band_on.setChecked(False)
        self.exhibits.hide()
        self.exhibits.forget()
        self.bar.search.forget()
        self.told.say("")
        self.clock.back_to_zero()

    def _show(self) -> None:
        session = self._session
        law = session.law
        self._take_masking()
        paper = self._paper if kind_of(self._paper) in law.filings else notes_for(session.walk.view, session.kind)
        self._paper = paper
        self.bar.show_kinds(law, paper)
        draft = compose(session.walk, paper).draft
        if draft != self._draft:
            self._draft, self._points = draft, points_of(draft)
        self.bar.search.show_numbers(numbers_in(draft, law.filings[kind_of(paper)], session.open_dossier()))
        if not any(point.id == self._point for point in self._points) and self._point != WHOLE:
            self._point = self._points[0].id if self._points else WHOLE
        self._show_rows()
        self._show_point()
        self.band.show_band(session.open_dossier().hearing.band)
        self.exhibits.refresh()
        self._share()

    def _show_rows(self) -> None:
        self.list.show_points(self._paper, self._points, self._session.open_dossier().hearing, self._masked)

    def _show_point(self) -> None:
        self.list.go_to(self._point)
        dossier = self._session.open_dossier()
        place = next((place for place, one in enumerate(self._points) if one.id == self._point), None)
        point = None if place is None else self._points[place]
        self.whole.setVisible(point is None)
        self.whole.setText(self.tr("The whole hearing") if self._points else self.nothing)
        self.point.setVisible(point is not None)
        self.heard.setVisible(point is not None)
        last = self._points[-1] if self._points else None
        self.clock.show_point(point, last.begins + last.lasts if last else 0.0)
        if point is not None and place is not None:
            self.point.show_point(point, self._place(place), self._following(place), dossier, self._masked)
            self.heard.show_heard(dossier.hearing.heard(self._paper, point.id))
        self.back.setEnabled(self._point != self._places[0])
        self.on.setEnabled(point is not None)
        self._show_notes()

    def _show_notes(self) -> None:
        if self._session.dossier is not None:
            kept, hides = self._session.open_dossier().hearing, self.bar.mask_on.isChecked()
            if self._point == WHOLE:
                point, notes = "", notes_on_whole(self._paper, self._points, kept)
            else:
                point, notes = self._point, kept.notes_on(self._paper, self._point)
            self.notes.show_notes(self._paper, point, notes, self._masked, hides=hides)

    def _place(self, place: int) -> str:
        return self.tr("Point {number} of {count}").format(number=place + 1, count=len(self._points))

    def _following(self, place: int) -> str:
        if place + 1 >= len(self._points):
            return ""
        following = self._points[place + 1]
        return self.tr("Then: {what}").format(what=following.heading or following.text.split(". ")[0])

    def _take_masking(self) -> None:
        """What is done to every text that may hold a name."""
        dossier = self._session.dossier
        self._masked = masking(dossier) if dossier is not None and self.bar.mask_on.isChecked() else _as_it_is

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _tell(self, text: str) -> None:
        self.told.say(self._masked(text))

    def _tell_error(self, error: Exception) -> None:
        self.told.say(self._masked(tell(error)))

    def _share(self) -> None:
        """In a small window one thing has all the room: the point, or the exhibit."""
        beside = not self.exhibits.isHidden()
        is_wide = self.width() >= LIST_FROM
        self.bar.have_room(wide=is_wide)
        self.list.setVisible(is_wide and not beside)
        self.middle.setVisible(not beside or self.width() >= BESIDE_FROM)

    # what the user does

    def _choose(self, kind: str) -> None:
        self.notes.begin_another()
        self._paper, self._point = kind, ""
        self._show()

    def _search(self, words: str) -> None:
        self._open_beside()
        self.exhibits.search(words)
        self.exhibits.take_keyboard()

    def _open_beside(self) -> None:
        self.exhibits.show()
        self._share()

    def _mask(self, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        """Who else may look sees no names: what is open to be typed in is put away as well."""
        self.notes.begin_another()
        self._take_masking()
        if on:
            self.bar.band_on.setChecked(False)
        if self._session.dossier is not None:
            self.told.say("")
            self.bar.search.clear()
            self.exhibits.hide_names(self._masked if on else None)
            self._show_rows()
            self._show_point()

    def _show_band(self, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        if on:
            self.band.show()
            self.band.aim.setFocus()
        else:
            self.band.put_away()

    def _say_heard(self, heard: Heard | None) -> None:
        text = self.tr("Point: {how}").format(how=in_words(heard)) if heard else self.tr("Mark taken away")
        self._session.do(text, hearing.say_heard, self._paper, self._point, heard)

    def _note(self, note: HearingNote) -> None:
        self._session.amend(self.tr("Note saved"), hearing.put_note, lambda _: note, merge=f"hearing note {note.id}")

    def _remove_note(self, note: str) -> None:
        self._session.do(self.tr("Note taken away"), hearing.remove_note, note)
