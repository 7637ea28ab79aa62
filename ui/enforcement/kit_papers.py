"""Which papers of the night-before kit can go out now, and what each of the others still wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from legalaid_desk.desk import emergency
from legalaid_desk.desk.emergency import KitPaper
from legalaid_desk.dossier import Stage
from legalaid_desk.filings import Want, WantKind
from legalaid_desk.walk import DossierView
from ui.models.rows import Mark
from ui.phrasing import names
from ui.phrasing import wants as phrasing
from ui.phrasing.told import Told
from ui.texts import in_language
from ui.widgets.buttons import button
from ui.widgets.field import at_the_left
from ui.widgets.frames import Card
from ui.widgets.panels import Pane, titled
from ui.widgets.why_pane import WordsLink, marked
from ui.widgets.words import label

FEW = 4
"""So many wants of a paper are named; of the rest it says how many, and leads to the paper, which names them all."""


class KitPapers(Pane):
    """``field`` leads to a field of the kit, ``jump`` to another page, ``write`` to the paper of a kind."""

    def __init__(
        self, field: Callable[[str], object], jump: Callable[[str, str], object], write: Callable[[str], object]
    ) -> None:
        super().__init__("kit-papers", "", margin=4)
        self.setAccessibleName(self.tr("What can go out now"))
        self._field, self._jump, self._write = field, jump, write

    def show_none(self) -> None:
        """Nothing was typed yet."""
        if not self.shows(()):
            text = self.tr("Type what you know. With the first field a dossier is made, and everything is saved.")
            self.replace(label(self.tr("What can go out now"), "section"), label(text, "quiet"))

    def show_waiting(self) -> None:
        """It is being worked out for this dossier."""
        if not self.shows(None):
            text = self.tr("Being worked out …")
            self.replace(label(self.tr("What can go out now"), "section"), label(text, "quiet"))

    def show_papers(self, papers: tuple[KitPaper, ...], view: DossierView) -> None:
        """Show each with its state."""
        if self.shows(papers, view.dossier, view.law.version):
            return
        cards = (self._card(paper, view) for paper in papers)
        self.replace(label(self.tr("What can go out now"), "section"), *cards, about=view.dossier.id)

    def _card(self, paper: KitPaper, view: DossierView) -> QWidget:
        name = label(in_language(paper.kind.title, paper.kind.title_en), "strong")
        if paper.is_ready:
            ready = marked(Mark.DONE, self.tr("can be written now"))
            act = partial(self._write, paper.kind.id)
            go = button(self.tr("Write it"), f"kit-write-{paper.kind.id}", act, kind="primary", sign="document")
            remedy = paper.rung.remedy
            limits = in_language(remedy.limits, remedy.limits_en)
            mind = titled(self.tr("What cuts against it"), label(limits, "small"))
            return Card(name, ready, at_the_left(go), mind, spacing=6)
        count = len(paper.wants)
        text = self.tr("1 thing is still wanted") if count == 1 else self.tr("{count} things are still wanted")
        state = marked(Mark.NEEDS, text.format(count=count))
        return Card(name, state, *self._wants(paper, view), spacing=6)

    def _wants(self, paper: KitPaper, view: DossierView) -> Iterator[QWidget]:
        shown = paper.wants[:FEW]
        for place, want in enumerate(shown):
            told = self._told(want, paper, view)
            field = emergency.field_of(want, view.dossier)
            act = partial(self._field, field) if field else partial(self._jump, told.page, told.item)
            yield WordsLink(told.text, f"kit-want-{paper.kind.id}-{place}", act)
        rest = len(paper.wants) - len(shown)
        if rest:
            told_rest = self.tr("and {count} more").format(count=rest)
            yield WordsLink(told_rest, f"kit-more-{paper.kind.id}", partial(self._write, paper.kind.id))

    def _told(self, want: Want, paper: KitPaper, view: DossierView) -> Told:
        """The paper is the one of the remedy, so here it is the stage that is put right."""
        if want.kind is not WantKind.WRONG_STAGE:
            return phrasing.tell(want, view, paper.kind)
        stages = ", ".join(names.stage(Stage(one)) for one in paper.kind.stages)
        text = self.tr("What is asked goes by the stage: first put the case in the stage {stages}")
        return Told(text.format(stages=stages), "intake", "stage|")
