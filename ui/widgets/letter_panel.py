"""One letter: its text to change in place, to copy or to save; and that it was sent, once it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from legalaid_desk.desk import Desk, letters
from legalaid_desk.desk.letters import Letter
from legalaid_desk.dossier import Changed
from legalaid_desk.walk import DossierView
from ui.models.rows import Mark
from ui.phrasing import findings
from ui.session import Session

from .buttons import button
from .field import Field, under_a_label
from .flow import FlowLayout
from .frames import empty_layout
from .panels import Pane, column, frame
from .paragraph_edit import GrowingText
from .text_fields import day_field
from .why_pane import WordsLink, marked
from .words import label

Jump = Callable[[str, str], object]


class LetterPanel(Pane):
    """``jump`` leads to where something that a letter lacks is filled in."""

    def __init__(self, session: Session, jump: Jump) -> None:
        super().__init__("letter", "", margin=4)
        self.setAccessibleName(self.tr("The letter"))
        self._session = session
        self._jump = jump
        self._letter: Letter | None = None
        self.name = label("", "question")
        self.remark = label("", "small")
        self.remarks = QWidget()
        self.remarks.setLayout(column(spacing=6))
        self.text = GrowingText("letter-text")
        self.text.saved.connect(self._keep)
        self.copy = button(self.tr("Copy"), "copy-letter", self._copy, sign="copy")
        self.save = button(self.tr("Save …"), "save-letter", self._save, kind="primary", sign="save")
        self.again = button(self.tr("The program's words again"), "letter-again", self._again, kind="link")
        self._day: date | None = None
        self.on = day_field("letter-sent-on")
        self.on.entered.connect(self._dated)
        self.sent = button(self.tr("It was sent: put it in the chronology"), "letter-sent", self._sent)
        self._build()

    def _build(self) -> None:
        self.text.setProperty("role", "bare")
        self.text.setAccessibleName(self.tr("Text of the letter"))
        acts = QWidget()
        flow = FlowLayout(acts)
        for part in (self.save, self.copy, self.again):
            flow.addWidget(part)
        sending = QHBoxLayout()
        sending.addWidget(Field(self.tr("Sent on"), self.on))
        sending.addWidget(under_a_label(self.sent))
        sending.addStretch(1)
        paper = frame("card", self.text)
        self.replace(column(self.name, self.remark, spacing=4), self.remarks, acts, paper, sending)

    def show_letter(self, letter: Letter, view: DossierView) -> None:
        """Show a letter of the open dossier."""
        if self._letter is None or self._letter.key != letter.key:
            self.flush()
            self.on.forget()
            self._day = view.today
            self.on.show_value(view.today)
            self.verticalScrollBar().setValue(0)
        self._letter = letter
        self.name.setText(findings.letter_title(letter, view))
        self.remark.setText(
            self.tr("{asks}. Fill in what stands between square brackets, and read it before it goes.").format(
                asks=findings.asks(len(letter.asks))
            )
        )
        self._show_remarks(letter, view)
        self.text.show_text(letter.text)
        self.again.setVisible(letter.own is not None)

    def flush(self) -> None:
        """Save what was typed and is not saved yet."""
        self.text.flush()

    def forget(self) -> None:
        """Another dossier, or none."""
        self._letter = None
        self.text.show_text("")

    def _show_remarks(self, letter: Letter, view: DossierView) -> None:
        layout = self.remarks.layout()
        if layout is None:
            return
        empty_layout(layout)
        if letter.is_stale:
            layout.addWidget(marked(Mark.STALE, self.tr("Your words; the facts changed since you wrote them.")))
        for one in letter.left_out:
            jump = partial(self._jump, *findings.where_to_mend(one))
            layout.addWidget(WordsLink(findings.unasked(one, view), f"lacks-{one.inquiry}", jump))
        self.remarks.setVisible(bool(layout.count()))

    # what the user does

    def _keep(self, text: str) -> None:
        letter = self._letter
        if letter is None or self._session.dossier is None:
            return

        def keep(desk: Desk, dossier_id: str, typed: str) -> Changed:
            return letters.write_own(desk, dossier_id, letter, typed)

        told = self.tr("Your words of the letter saved")
        self._session.amend(told, keep, lambda _: text, merge=f"letter {letter.key}")

    def _again(self) -> None:
        if self._letter is not None:
            self._session.do(self.tr("The program's words again"), letters.program_again, self._letter.key)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._session.told.emit(self.tr("Letter copied"), False)

    def _save(self) -> None:
        letter = self._letter
        if letter is None:
            return
        name = f"{letters.file_name(letter, self._session.walk.view)}.docx"
        kinds = self.tr("Word (*.docx);;Plain text (*.txt)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the letter as"), name, kinds)
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, target: Path) -> None:
        """Save the letter as it stands on the screen."""
        desk, text = self._session.desk, self.text.toPlainText()
        path = target if target.suffix else target.with_suffix(".docx")
        self._session.jobs.run(lambda: letters.save(desk, text, path), self._saved, owner=self, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self._session.told.emit(self.tr("Letter saved as {name}").format(name=path.name), False)

    def _failed(self, error: Exception) -> None:
        self._session.failed.emit(error)

    def _sent(self) -> None:
        self.on.flush()
        if self._letter is not None and self._day is not None and not self.on.property("invalid"):
            text = self.tr("The letter stands in the chronology")
            self._session.do(text, letters.sent, self._letter, self._day)

    def _dated(self, day: date | None) -> None:
        self._day = day
