"""One question at a time: the question, its answers, how sure it is, what it rests on, and a note."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.dossier import Fact, Standing
from legalaid_desk.law import Question
from legalaid_desk.walk import DossierView
from ui.phrasing import answers, names

from .answer_editor import AnswerEditor
from .buttons import button
from .earlier_answer import EarlierAnswer
from .exhibit_ticks import ExhibitTicks
from .panels import Pane, column, held, titled
from .segments import Segments
from .text_fields import AutoArea
from .words import chip, label

SURE = (Standing.CLIENT_SAYS, Standing.SEEN, Standing.ADMITTED, Standing.DISPUTED)


@dataclass(frozen=True, slots=True)
class Basis:
    """What an answer rests on, also before it is given."""

    standing: Standing = Standing.CLIENT_SAYS
    exhibits: tuple[str, ...] = ()
    note: str = ""

    @staticmethod
    def of(fact: Fact | None) -> Basis:
        """That of a fact; of nothing, when there is none."""
        if fact is None:
            return Basis()
        standing = Standing.CLIENT_SAYS if fact.standing is Standing.UNKNOWN else fact.standing
        return Basis(standing, fact.exhibits, fact.note)


class QuestionPane(QWidget):
    """Shows a question with what is known of it; says what the user does with it."""

    answered = Signal(object)
    taken_back = Signal()
    standing_picked = Signal(object)
    noted = Signal(str)
    files_dropped = Signal(list)
    went_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question-pane")
        self.setAcceptDrops(True)
        self._at = ("", "")
        self.subject = chip("", "accent")
        self.question = label("", "question")
        self.hint = label("", "quiet")
        self.editor = AnswerEditor(self)
        self.earlier = EarlierAnswer()
        self.sure = Segments("standing", self.tr("How sure is it?"))
        self.sure_hint = label("", "small")
        self.ticks = ExhibitTicks()
        self.bring_in = button(self.tr("Bring in a file …"), "bring-in", kind="link", sign="add")
        self.note = AutoArea("note", self.tr("For yourself; this is never printed"), lines=3)
        self.remarks = label("", "warning")
        self.take_back = button(self.tr("Take the answer back"), "take-back", self.taken_back.emit, kind="link")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.note.setAccessibleName(self.tr("Note, never printed"))
        above = QHBoxLayout()
        above.addWidget(self.subject)
        above.addStretch(1)
        rests = held(self.ticks, self.bring_in, spacing=4)
        self.whole = pane = Pane("question-scroll", self.tr("The question"), margin=0)
        body = pane.body
        body.setContentsMargins(4, 0, 12, 8)
        for part in (
            self.question,
            self.hint,
            self.editor,
            self.earlier,
            self.remarks,
            self.take_back,
            titled(self.tr("How sure is it?"), self.sure, self.sure_hint),
            titled(self.tr("It rests on"), rests),
            titled(self.tr("Note"), self.note),
        ):
            body.addWidget(part)
        body.insertLayout(0, above)
        body.addStretch(1)
        layout = column(pane, spacing=0)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.editor.answered.connect(self.answered)
        self.editor.taken_back.connect(self.taken_back)
        self.editor.went_on.connect(self.went_on)
        self.sure.picked.connect(lambda value: self.standing_picked.emit(Standing(value)))
        self.note.saved.connect(self.noted)

    # showing

    def show_question(self, view: DossierView, question: Question, subject: str, basis: Basis) -> None:
        """Show this question; the same one again only shows its answer anew."""
        fact = view.fact(question.id, subject)
        name = answers.subject_name(view.dossier, subject, view.today)
        self.subject.setText(name)
        self.subject.setVisible(bool(name))
        self.question.setText(answers.headline(question))
        self.hint.setText(answers.instruction(question))
        self.hint.setVisible(bool(answers.instruction(question)))
        self.editor.show_question(question, subject, fact)
        self.earlier.show_fact(fact, view)
        self.take_back.setVisible(fact is not None)
        self._show_basis(view, basis, is_known=fact is None or fact.value is not None)
        self._begin_at_top((question.id, subject))

    def _begin_at_top(self, at: tuple[str, str]) -> None:
        """A question is read first: the answers of the one before, in going, may have scrolled to what is below."""
        if at != self._at:
            self._at = at
            self.whole.verticalScrollBar().setValue(0)

    def show_remarks(self, remarks: tuple[str, ...]) -> None:
        """What must be known beside the answer that stands here; nothing when it is empty."""
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))

    def _show_basis(self, view: DossierView, basis: Basis, *, is_known: bool) -> None:
        self.sure.offer(tuple((str(one), names.standing(one)) for one in SURE))
        self.sure.hold(str(basis.standing) if is_known else "")
        self.sure.setEnabled(is_known)
        self.sure_hint.setText(self._hint_on(basis, is_known=is_known))
        self.sure_hint.setVisible(bool(self.sure_hint.text()))
        self.ticks.show_ticks(view.dossier, basis.exhibits, enabled=is_known)
        self.note.show_text(basis.note)

    def _hint_on(self, basis: Basis, *, is_known: bool) -> str:
        if not is_known:
            return self.tr("Nobody knows: nothing is printed about it.")
        if basis.exhibits and basis.standing is Standing.CLIENT_SAYS:
            return self.tr("Does an exhibit show it? Then say: seen in a document.")
        if basis.standing is Standing.SEEN and not basis.exhibits:
            return self.tr("Tick the exhibit that shows it; until then it is printed as what the client says.")
        return ""

    # what the user does

    def save_typed(self) -> None:
        """Save what was typed and is not saved yet."""
        self.editor.save_typed()
        self.note.flush()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit(paths)
