"""The filing: its outline, its words, the page as it will print, what it still wants, and writing it out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter

from legalaid_desk.desk import Desk, choices
from legalaid_desk.dossier import Changed
from legalaid_desk.filings import Reason, Want, WantKind
from legalaid_desk.law import FilingKind, kind_of
from ui.hearing.way_in import HearingButton
from ui.look import MEDIUM
from ui.models.outline_rows import outline_rows
from ui.phrasing.paper_terms import by_when
from ui.phrasing.wants import tell as tell_want
from ui.session import Session
from ui.widgets.buttons import button, icon_button
from ui.widgets.child_words_card import ChildWordsCard
from ui.widgets.choices import Choice
from ui.widgets.frames import Head
from ui.widgets.panels import column, held
from ui.widgets.paper_choices import PaperChoices, kind_options
from ui.widgets.papers_card import PapersCard
from ui.widgets.paragraph_list import ParagraphList
from ui.widgets.proof_sheet import ProofSheet
from ui.widgets.return_panel import ReturnPanel
from ui.widgets.road_page import RoadPage
from ui.widgets.rows_view import RowsView
from ui.widgets.since_card import SinceCard
from ui.widgets.wants_list import WantsList
from ui.widgets.word_card import WordCard
from ui.widgets.writing import Writing

NARROW_BELOW, SLIM_BELOW, LOW_BELOW, TIGHT_BELOW = 860, 800, 640, 860
ROOM, ROOM_FROM = 180, 560
"""The draft keeps as much of the height, in a page of at least so high."""


class FilingPage(RoadPage):
    """Outline, words and page beside each other; above them what is wanted."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.kind = Choice("kind")
        self.word = WordCard(session)
        self.paper_choices = PaperChoices(session, self._flush)
        self.since = SinceCard(session, self._jump)
        self.paper_on = icon_button("eye", self.tr("Show the page"), "show-page")
        self.write = button(self.tr("Write Word, PDF and bundle …"), "write", self._write, kind="primary", sign="save")
        self.hearing = HearingButton(session)
        actions = (self.kind, self.paper_choices, self.hearing, self.paper_on, self.word.open, self.write)
        self.head = Head(self.tr("Filing"), "", actions)
        self.wants = WantsList(self._jump)
        self.papers = PapersCard(session)
        self.writing = Writing(session)
        self.returned = ReturnPanel(session, self.word)
        self.child_words = ChildWordsCard(self._jump)
        self.outline = RowsView("outline")
        self.words = ParagraphList()
        self.sheet = ProofSheet(session)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of filing"))
        self.kind.setMinimumContentsLength(30)  # the name whole, where the window has the room
        self.kind.setMinimumWidth(100)
        self.write.setMinimumWidth(116)  # what they say in a small window: longer words must not keep the window wide
        self.word.open.setMinimumWidth(84)
        self.paper_on.setCheckable(True)
        self.paper_on.setChecked(True)
        self.outline.setAccessibleName(self.tr("Outline"))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        for pane in (self.outline, self.words, self.sheet):
            self.split.addWidget(pane)
        self.split.setSizes([220, 440, 380])
        self.split.setStretchFactor(1, 3)
        self.split.setStretchFactor(2, 2)
        self.cards = held(self.word, self.since, self.papers, self.child_words, self.wants, spacing=12)
        layout = column(self.head, self.writing, self.cards, spacing=12, margin=MEDIUM)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.returned, 1)
        layout.addStretch(0)  # what the cards leave over, where they have the page for themselves
        self.returned.hide()
        self.setLayout(layout)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._choose_kind)
        self.paper_on.toggled.connect(self._toggle_paper)
        self.sheet.left.connect(self._show_page_of_now)
        self.outline.picked.connect(self._pick)
        self.words.reached.connect(self._reached)
        self.words.reworded.connect(self._reword)
        self.words.restored.connect(self._restore)
        self.words.left_out.connect(self._leave_out)
        self.words.mends.connect(self._mend)
        self.wants.read.connect(self._tick)
        self.child_words.sure.connect(self._write)
        self.writing.done.connect(self._written)
        self.word.opening.connect(self.words.flush)
        self.returned.shown.connect(self._step_back)
        self.since.known.connect(self.refresh)
        self.papers.look.connect(self._look_at)
        for opened, others in (
            (self.papers.unfolded, (self.since.fold, self.since.fold_question, self.wants.fold)),
            (self.since.asking, (self.since.fold, self.papers.fold, self.wants.fold)),
            (self.since.unfolded, (self.since.fold_question, self.papers.fold, self.wants.fold)),
            (self.wants.unfolded, (self.since.fold, self.since.fold_question, self.papers.fold)),
        ):
            opened.connect(partial(self._take_turns, others))

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a paragraph, to the kind, or to what is wanted; empty is where the lawyer was."""
        item = item or self._session.remembered("filing")
        if item == "kind":
            self.kind.setFocus()
        elif item == "wants":
            self.wants.unfold()
        elif item == "since":
            self.since.unfold()
        elif item == "papers":
            self.papers.unfold()
        else:
            if item:
                self.outline.go_to(item)
                self.words.go_to(item)
            self.outline.setFocus()

    # showing

    def _take_up(self) -> None:
        self.words.forget()
        self.sheet.forget()
        self.child_words.forget()
        self.word.forget()
        self.since.forget()
        self.papers.forget()
        self._show_page_of_now()
        self.returned.leave()
        self.writing.setVisible(self.writing.is_busy)

    def _show(self) -> None:
        session = self._session
        composition, wants = session.composition
        view, law = session.walk.view, session.law
        kind = law.filings[kind_of(session.kind)]
        self.kind.set_options(kind_options(view))
        self.kind.show_choice(kind.id)
        self.paper_choices.show_paper(kind)
        count = self.tr("{count} paragraphs").format(count=len(composition.draft.paragraphs))
        self.head.say(" · ".join(filter(None, (count, by_when(kind, view)))))
        self.wants.can_tick = session.preferences.is_lawyer and bool(session.preferences.who)
        self.since.refresh()
        self.wants.show_wants((*wants, *self.since.wants), view, kind)
        self.child_words.show_words(view.dossier, composition.draft)
        self.outline.show_rows(outline_rows(composition, view))
        self.words.show_draft(composition, view)
        self.word.refresh()
        self.papers.refresh()
        self.returned.refresh()
        self._make_room()
        self.sheet.keep_up()

    def hideEvent(self, event: object) -> None:
        self.sheet.pause()
        self._is_behind = True
        super().hideEvent(event)  # type: ignore[arg-type] # a hide event, nothing else

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
        self._make_room()

    def _share(self) -> None:
        """In a small window the outline gives its room to the page, and the button says less."""
        slim = self.width() < SLIM_BELOW
        self.hearing.be_short(short=slim)
        self.write.setText(self.tr("Write …") if slim else self.tr("Write Word, PDF and bundle …"))
        self.word.open.setText(self.tr("Word") if slim else self.tr("Open in Word"))
        self.outline.setVisible(not (self.paper_on.isChecked() and self.width() < NARROW_BELOW))

    def _take_turns(self, others: tuple[Callable[[], None], ...], on: bool) -> None:  # noqa: FBT001 - of a signal
        """In a small window one list is open at a time: together they would leave nothing of the draft."""
        if on and (self.height() < LOW_BELOW or self.width() < NARROW_BELOW):
            for fold in others:
                fold()
        self._make_room()

    def _make_room(self) -> None:
        """What is asked or listed has the page for itself, where there is not room for both."""
        if self.returned.isVisibleTo(self):
            return
        is_low, is_tight = self.height() < LOW_BELOW, self.height() < TIGHT_BELOW or self.width() < NARROW_BELOW
        is_alone = is_tight and (self.papers.is_open or self.since.is_asking)
        self.split.setHidden(is_alone or (is_low and self.since.is_open))
        self.split.setMinimumHeight(ROOM if self.height() >= ROOM_FROM else 0)

    def _toggle_paper(self, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        self._show_page_of_now()
        self._share()
        if on:
            self.sheet.print_soon()

    def _look_at(self, content: bytes, told: str) -> None:
        """Show a paper as it was written in the place of the page of now."""
        self.sheet.show_written(content, told)
        if self.split.isHidden():
            for fold in (self.papers.fold, self.since.fold, self.since.fold_question):
                fold()
        self.sheet.of_now.setFocus()

    def _show_page_of_now(self) -> None:
        self.sheet.show_now()
        self.sheet.setVisible(self.paper_on.isChecked())

    # what the user does

    def _pick(self, key: str) -> None:
        if not key.startswith("section:"):
            self._session.remember("filing", key)
        self.words.go_to(key)
        self.outline.setFocus()

    def _reached(self, paragraph: str) -> None:
        self.outline.go_to(paragraph)
        self._session.remember("filing", paragraph)

    def _flush(self) -> None:
        """Words that are still being typed are of the paper as it was."""
        self.words.flush()

    def _choose_kind(self, kind: str) -> None:
        self.words.flush()
        self._session.kind = self.paper_choices.paper_of(kind)

    def _reword(self, paragraph: str, text: str) -> None:
        draft = self._session.composition[0].draft
        if all(one.id != paragraph for one in draft.editable):
            return

        def reword(desk: Desk, dossier_id: str, typed: str) -> Changed:
            return choices.reword(desk, dossier_id, draft, paragraph, typed)

        self._session.amend(self.tr("Your words saved"), reword, lambda _: text, merge=f"words {paragraph}")

    def _restore(self, paragraph: str) -> None:
        text = self.tr("The program's words again")
        self._session.do(text, choices.own_words_again, self._session.kind, paragraph)

    def _leave_out(self, paragraph: str) -> None:
        draft = self._session.composition[0].draft
        self._session.do(self.tr("Paragraph left out"), choices.reword, draft, paragraph, "")

    def _mend(self, item: str) -> None:
        """To the place where what keeps a paragraph (or a chosen argument) out is mended."""
        composition, _ = self._session.composition
        left = next((one for one in composition.left_out if one.item == item), None)
        if left is None:
            return
        if left.reason is Reason.LACKS:
            want = Want(WantKind.LEFT_OUT, left.item, ", ".join(left.lacks))
        else:
            want = Want(WantKind.CHOSEN_BUT_CLOSED, left.item, str(left.reason))
        told = tell_want(want, self._session.walk.view, self._kind())
        self._jump(told.page, told.item)

    def _tick(self, source: str) -> None:
        who = self._session.preferences.who
        self._session.do(self.tr("Ticked as read"), choices.tick_as_read, source, who)

    def _write(self) -> None:
        if self.child_words.holds_back():
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Write into which folder?"))
        if folder:
            self.words.flush()
            self.write_into(Path(folder))

    def write_into(self, folder: Path) -> None:
        """Write Word, PDF and bundle into this folder."""
        if not self.writing.is_busy:
            self.writing.write(folder)

    def _written(self, word: Path) -> None:
        self.refresh()
        self.word.follow(word)

    def _step_back(self, away: bool) -> None:  # noqa: FBT001 - a signal carries it so
        """While she chooses what of Word is taken over, the draft steps back: one thing at a time."""
        self.split.setVisible(not away)
        self.cards.setVisible(not away)

    def _kind(self) -> FilingKind:
        return self._session.law.filings[kind_of(self._session.kind)]

    def _jump(self, page: str, item: str) -> None:
        if page == "filing":
            self.show_item(item)
        else:
            self._session.show_page.emit(page, item)
