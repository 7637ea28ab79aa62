"""The ladder of proportionality: four rungs, the two tracks beside each other, and what is missing on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.dossier import Measure
from legalaid_desk.law import Track
from legalaid_desk.walk import DossierView, Walk
from legalaid_desk.walk.ladder import Side, Standpoint, Step, ladder
from legalaid_desk.walk.weighing import board
from ui.models.rows import Mark
from ui.models.walk_rows import key_of
from ui.phrasing import answers, verdicts, weighing
from ui.texts import day_in_words, in_language

from .argument_detail import beside
from .board_view import shift_warnings
from .frames import Card
from .mark_label import MarkLabel
from .panels import Pane, bullets, held, titled
from .why_pane import WordsLink, marked
from .words import label

Jump = Callable[[str, str], object]


class LadderView(Pane):
    """``jump`` leads to an argument, a question or a source."""

    def __init__(self, jump: Jump) -> None:
        super().__init__("ladder", "", margin=4)
        self.setAccessibleName(self.tr("The ladder of proportionality"))
        self._jump = jump

    def show_walk(self, walk: Walk) -> None:
        """Show the ladder of a dossier as things stand."""
        view, steps, shifts = walk.view, ladder(walk), board(walk).shifts
        if self.shows(steps, shifts, view.law.version, view.dossier.case.stage):
            return
        none = label(self.tr("The law texts that this dossier is argued with hold no ladder."), "quiet")
        rungs = [self._rung(step, view) for step in steps] or [none]
        self.replace(*shift_warnings(shifts, view.law), *rungs, about="ladder")

    def _rung(self, step: Step, view: DossierView) -> QWidget:
        rung = step.rung
        national = self._track(
            weighing.track(Track.NATIONAL, view),
            in_language(rung.national, rung.national_en),
            rung.national_sources,
            step.national,
            view,
        )
        echr = self._track(
            weighing.track(Track.ECHR, view), in_language(rung.echr, rung.echr_en), rung.echr_sources, step.echr, view
        )
        title = label(in_language(rung.title, rung.title_en), "question")
        return Card(title, beside(national, echr), *self._known(step, view), *self._missing(step, view))

    def _track(self, name: str, asks: str, sources: tuple[str, ...], side: Side, view: DossierView) -> QWidget:
        stands = [self._argument(one, Mark.CHOSEN if one.chosen else Mark.OPEN) for one in side.open]
        waits = [self._argument(one, Mark.NEEDS) for one in side.needs]
        none = [] if stands else [marked(Mark.STALE, self.tr("Nothing stands here yet."))]
        links = (self._source(one, view) for one in sources if one in view.law.sources)
        return held(label(name, "label"), label(asks), *links, *none, *stands, *waits)

    def _source(self, source_id: str, view: DossierView) -> QWidget:
        go = partial(self._jump, "library", source_id)
        return WordsLink(view.law.sources[source_id].citation, f"rung-source-{source_id}", go)

    def _argument(self, one: Standpoint, mark: Mark) -> QWidget:
        argument = one.verdict.argument
        words = verdicts.named(argument)
        if mark is Mark.NEEDS:
            words = self.tr("{title}: needs an answer").format(title=words)
        elif mark is Mark.OPEN:
            words = self.tr("{title}: open, not chosen").format(title=words)
        link = WordsLink(words, f"rung-argument-{argument.id}", partial(self._jump, "arguments", argument.id))
        return _with_mark(mark, link)

    def _known(self, step: Step, view: DossierView) -> Iterator[QWidget]:
        if step.facts:
            yield titled(self.tr("Known"), bullets(weighing.fact(one, view) for one in step.facts))
        if step.measures:
            yield titled(self.tr("Milder means in the dossier"), bullets(map(self._measure, step.measures)))

    def _measure(self, measure: Measure) -> str:
        parts = (measure.offered_by, day_in_words(measure.on) if measure.on else "", measure.answer)
        return " · ".join(part for part in (measure.what, *parts) if part)

    def _missing(self, step: Step, view: DossierView) -> Iterator[QWidget]:
        if step.missing:
            yield titled(self.tr("Still missing"), *(self._question(view, *pair) for pair in step.missing))

    def _question(self, view: DossierView, question: str, subject: str) -> QWidget:
        text = answers.asked(view, question, subject)
        return WordsLink(text, f"rung-missing-{question}", partial(self._jump, "walk", key_of(question, subject)))


def _with_mark(mark: Mark, words: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(MarkLabel(mark))
    row.addWidget(words, 1)
    return made
