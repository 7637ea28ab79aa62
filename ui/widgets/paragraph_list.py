"""The words of the draft from top to bottom, each paragraph to change in place; what was left out stands last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.filings import (
    Composition,
    FilingDraft,
    LeftOut,
    Paragraph,
    ParagraphNumber,
    Reason,
    Run,
    plain,
)
from legalaid_desk.filings.wording import runs_from_marked
from legalaid_desk.walk import DossierView
from ui.models.outline_rows import LEFT_OUT, SECTION, owner_of, why_left_out
from ui.models.rows import Mark

from .buttons import button
from .panels import Pane, column
from .paragraph_edit import ParagraphEdit
from .why_pane import marked
from .words import label, section

AT_ONCE = 16
"""How many parts of a new draft are laid out before it is seen; the others follow a few at a time."""

A_FEW = 6


class ParagraphList(Pane):
    """Passes on what the user makes of each paragraph."""

    reworded = Signal(str, str)
    restored = Signal(str)
    left_out = Signal(str)
    reached = Signal(str)
    mends = Signal(str)
    """The user wants to mend what keeps a paragraph out; carries what it lacks."""

    def __init__(self) -> None:
        super().__init__("paragraphs", "", margin=4)
        self.setAccessibleName(self.tr("The words of the filing"))
        self.edits: dict[str, ParagraphEdit] = {}
        self._places: dict[str, QWidget] = {}
        self._shape: tuple[str, ...] = ()
        self._current = ""
        self._to_come: Iterator[tuple[str, QWidget]] = iter(())
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(lambda: self._lay_out(A_FEW))

    def show_draft(self, composition: Composition, view: DossierView) -> None:
        """Show the draft as it is now; where the cursor is, it stays."""
        self._finish()
        draft = composition.draft
        shape = tuple(_shape(composition))
        if shape != self._shape:
            self._shape = shape
            self._build(composition, view)
        for paragraph in draft.editable:
            if paragraph.id not in self.edits:
                continue  # still to come, as it is now
            program = program_words(paragraph, draft) if paragraph.stale else ""
            is_current = paragraph.id == self._current
            self.edits[paragraph.id].show_paragraph(paragraph, is_current=is_current, program=program)

    def go_to(self, item: str) -> None:
        """Bring a paragraph, section or block into view; a paragraph gets the cursor."""
        if item not in self._places and item not in self.edits:
            self._finish()
        widget = self._places.get(item) or self.edits.get(item)
        if widget is None:
            return
        if isinstance(widget, ParagraphEdit):
            widget.focus()
        QTimer.singleShot(0, widget, lambda: self._reveal(widget))

    def flush(self) -> None:
        """Save what was typed and is not saved yet."""
        for edit in self.edits.values():
            edit.words.flush()

    def forget(self) -> None:
        """Show nothing, keep nothing."""
        self._more.stop()
        self._to_come = iter(())
        self.edits.clear()
        self._places.clear()
        self._shape = ()
        self._current = ""
        self.replace()

    def _reveal(self, widget: QWidget) -> None:
        inside = self.widget()
        top = widget.mapTo(inside, widget.rect().topLeft()).y() if inside else 0
        self.verticalScrollBar().setValue(max(0, top - 8))

    def _build(self, composition: Composition, view: DossierView) -> None:
        """Lay everything out anew; the paragraphs that stay are kept with their cursor."""
        old, self._places = dict(self.edits), {}
        self.edits = {}
        for edit in old.values():
            edit.setParent(self)  # or they would go with the column they stand in
        place = self.verticalScrollBar().value()
        self._take(column(spacing=6, margin=4))
        self._to_come = self._parts(composition, view, old)
        self._more.start()
        self._lay_out(AT_ONCE)
        if old:
            self._finish()  # where one is at work nothing may go, not even for a moment
        self.body.activate()
        self.verticalScrollBar().setValue(place)
        for gone in old.keys() - self.edits.keys():
            old[gone].deleteLater()

    def _finish(self) -> None:
        """Lay out all that is still to come."""
        while self._more.isActive():
            self._lay_out(A_FEW)

    def _lay_out(self, count: int) -> None:
        """Lay out a few more parts."""
        few = tuple(islice(self._to_come, count))
        for place, part in few:
            if place:
                self._places[place] = part
            self.body.addWidget(part)
        if len(few) < count and self._more.isActive():
            self._more.stop()
            self.body.addStretch(1)

    def _parts(
        self, composition: Composition, view: DossierView, old: dict[str, ParagraphEdit]
    ) -> Iterator[tuple[str, QWidget]]:
        draft = composition.draft
        for chapter in draft.sections:
            yield f"{SECTION}{chapter.id}", section(chapter.heading)
            for place, block in enumerate(chapter.blocks):
                if block.heading:
                    yield f"block:{chapter.id}:{place}", label(block.heading, "strong")
                for paragraph in block.paragraphs:
                    self.edits[paragraph.id] = old.get(paragraph.id) or self._edit(paragraph)
                    yield "", self.edits[paragraph.id]
        yield from self._relief(draft, old)
        if composition.left_out:
            yield LEFT_OUT, section(self.tr("Left out"))
        for one in composition.left_out:
            yield f"{LEFT_OUT}{one.item}", self._left(one, view)

    def _edit(self, paragraph: Paragraph) -> ParagraphEdit:
        edit = ParagraphEdit(paragraph)
        edit.reworded.connect(self.reworded)
        edit.restored.connect(self.restored)
        edit.left_out.connect(self.left_out)
        edit.reached.connect(self._reached)
        return edit

    def _relief(self, draft: FilingDraft, old: dict[str, ParagraphEdit]) -> Iterator[tuple[str, QWidget]]:
        if draft.relief:
            yield "relief", section(self.tr("What is asked"))
            yield "", label(draft.relief_intro)
        tier = ""
        for request in draft.relief:
            if request.tier != tier:
                tier = request.tier
                yield "", label(tier, "strong")
            paragraph = request.paragraph
            self.edits[paragraph.id] = old.get(paragraph.id) or self._edit(paragraph)
            yield f"relief:{request.id}", self.edits[paragraph.id]

    def _left(self, one: LeftOut, view: DossierView) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        text = f"{owner_of(one.item, view)}: {why_left_out(one, view)}"
        row.addWidget(marked(Mark.LEFT_OUT, text), 1)
        if one.reason is Reason.BY_LAWYER:
            link = button(
                self.tr("Put back"), f"put-back-{one.item}", lambda: self.restored.emit(one.item), kind="link"
            )
        else:
            link = button(self.tr("Mend"), f"mend-{one.item}", lambda: self.mends.emit(one.item), kind="link")
        link.setAccessibleName(f"{link.text()}: {text}")
        row.addWidget(link)
        return made

    def _reached(self, paragraph_id: str) -> None:
        before, self._current = self._current, paragraph_id
        for one in (before, paragraph_id):
            edit = self.edits.get(one)
            if edit is not None:
                edit.show_current(is_current=one == paragraph_id)
        self.reached.emit(paragraph_id)


def program_words(paragraph: Paragraph, draft: FilingDraft) -> str:
    """What the program would write, with the numbers of now in place of the marks that keep them alive."""
    exhibits = {exhibit.id: exhibit.number for exhibit in draft.exhibits}
    numbers = {one.id: one.number or 0 for one in draft.paragraphs}

    def now(run: Run) -> Run:
        return replace(run, number=numbers.get(run.paragraph, 0)) if isinstance(run, ParagraphNumber) else run

    return plain(tuple(map(now, runs_from_marked(paragraph.program_text, exhibits))))


def _shape(composition: Composition) -> Iterator[str]:
    """What makes the layout: headings, ids, requests and what was left out, in order."""
    for chapter in composition.draft.sections:
        yield chapter.heading
        for block in chapter.blocks:
            yield block.heading
            yield from (paragraph.id for paragraph in block.paragraphs)
    yield from (f"{request.tier} {request.paragraph.id}" for request in composition.draft.relief)
    yield from (f"{one.item} {one.reason} {one.lacks}" for one in composition.left_out)
