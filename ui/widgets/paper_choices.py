"""Which kinds of filing there are to choose from, and beside the kind: for which child, in which second language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.desk import facts, filings
from legalaid_desk.dossier import CASE, Fact
from legalaid_desk.filings.about import about, subjects_of
from legalaid_desk.law import FilingKind, kind_of, paper_id
from legalaid_desk.walk import DossierView
from ui.look import SMALL
from ui.phrasing.answers import subject_name
from ui.session import Session
from ui.texts import in_language

from .choices import LINE, Choice

DUTCH_ALONE = "none"


class PaperChoices(QWidget):
    """Each is there only for a kind that has it. ``before`` is called before a choice changes the paper."""

    def __init__(self, session: Session, before: Callable[[], None]) -> None:
        super().__init__()
        self._session = session
        self._before = before
        self.child = Choice("about-child")
        self.language = Choice("second-language")
        self.child.setAccessibleName(self.tr("For which child"))
        self.language.setAccessibleName(self.tr("Language beside the Dutch"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for choice in (self.child, self.language):
            choice.setMinimumWidth(80)
            choice.setToolTip(choice.accessibleName())
            layout.addWidget(choice)
        self.child.chosen.connect(self._choose_child)
        self.language.chosen.connect(self._choose_language)

    def show_paper(self, kind: FilingKind) -> None:
        """Offer what fits this kind, and show what is chosen."""
        self._show_children(kind)
        self._show_languages(kind)
        self.setVisible(bool(self.child.count() or self.language.count()))

    def paper_of(self, kind_id: str) -> str:
        """The paper that a kind stands for when it is chosen: where it is about a child, the first whom it fits."""
        view = self._session.walk.view
        children = subjects_of(view.law.filings[kind_id], view)
        return paper_id(kind_id, children[0] if children else "")

    def _show_children(self, kind: FilingKind) -> None:
        view = self._session.walk.view
        children = subjects_of(kind, view)
        self.child.set_options([(one, subject_name(view.dossier, one, view.today)) for one in children])
        if children:
            self.child.show_choice(about(self._session.kind, view).subject)
        self.child.setVisible(bool(children))

    def _show_languages(self, kind: FilingKind) -> None:
        view = self._session.walk.view
        question = view.law.questions.get(kind.language)
        options = question.options if question else ()
        self.language.set_options([(one.id, in_language(one.text, one.text_en)) for one in options])
        if options:
            chosen = view.answer(kind.language, CASE)
            self.language.show_choice(chosen if isinstance(chosen, str) else DUTCH_ALONE)
        self.language.setVisible(bool(options))

    def _choose_child(self, child: str) -> None:
        self._before()
        self._session.kind = paper_id(kind_of(self._session.kind), child)

    def _choose_language(self, language: str) -> None:
        self._before()
        kind = self._session.law.filings[kind_of(self._session.kind)]
        given = Fact(question=kind.language, subject=CASE, value=language)
        self._session.do(self.tr("Language chosen"), facts.answer, given)


def kind_options(view: DossierView) -> list[tuple[str, str]]:
    """The kinds of filing to choose from: what is written where the case is now, and below a line all others."""
    now, others = (
        [(kind.id, in_language(kind.title, kind.title_en)) for kind in kinds] for kinds in filings.kinds_now(view)
    )
    return [*now, LINE, *others] if others else now
