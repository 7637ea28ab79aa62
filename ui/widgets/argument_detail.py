"""All of one argument: why it is open or closed, its sources for and against, the reply, and what it asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Argument, Caution, Relief, Source
from legalaid_desk.law.own import is_own
from legalaid_desk.walk import DossierView, State, Verdict
from ui.models.argument_rows import REQUEST, state_of
from ui.models.rows import Mark
from ui.models.walk_rows import key_of
from ui.phrasing import answers, judge, names, verdicts
from ui.texts import in_language

from .columns import Columns
from .frames import Card
from .own_mark import own_mark
from .panels import Pane, bullets, held, titled
from .reason_lines import ReasonLines
from .source_card import SourceCard
from .why_pane import WordsLink, marked, rebuttal_of, reply_to
from .words import chip, label

Jump = Callable[[str, str], object]
TONES = {State.OPEN: "good", State.NEEDS: "warn", State.CLOSED: ""}


class ArgumentDetail(Pane):
    """``jump`` leads to a question, a source, a request or the filing."""

    def __init__(self, jump: Jump) -> None:
        super().__init__("argument-detail", "", margin=4)
        self.setAccessibleName(self.tr("The argument"))
        self._jump = jump

    def show_verdict(self, verdict: Verdict, view: DossierView, draft: FilingDraft) -> None:
        """Show an argument as things stand."""
        argument = verdict.argument
        printed = tuple((p.id, p.number) for p in draft.paragraphs if p.argument == argument.id)
        exhibits = tuple(exhibit.id for exhibit in view.dossier.exhibits)
        asks = tuple(self._asked(argument, view))
        people = (view.dossier.children, view.dossier.parties)
        if self.shows(verdict, printed, exhibits, view.dossier.readings, people, asks):
            return
        self.replace(
            self._head(verdict, view),
            *self._printed(argument, draft),
            *self._missing(verdict, view),
            self._because(verdict, view),
            *self._weighed(verdict),
            *self._sources(argument, view),
            self._replies(argument),
            *self._evidence(argument),
            *self._relief(asks),
            about=argument.id,
        )

    def _head(self, verdict: Verdict, view: DossierView) -> QWidget:
        step = view.law.steps[verdict.argument.step]
        row = QHBoxLayout()
        row.addWidget(chip(names.state(verdict.state), TONES[verdict.state]))
        if is_own(verdict.argument.id):
            row.addWidget(own_mark())
        row.addWidget(label(in_language(step.title, step.title_en), "small"))
        row.addStretch(1)
        return held(row, label(verdicts.title(verdict.argument), "question"))

    def _printed(self, argument: Argument, draft: FilingDraft) -> Iterator[QWidget]:
        paragraphs = [p for p in draft.paragraphs if p.argument == argument.id]
        if paragraphs:
            numbers = ", ".join(str(p.number) for p in paragraphs)
            one, several = self.tr("In the filing, paragraph {numbers}"), self.tr("In the filing, paragraphs {numbers}")
            text = (several if len(paragraphs) > 1 else one).format(numbers=numbers)
            yield WordsLink(text, "to-filing", partial(self._jump, "filing", paragraphs[0].id))

    def _missing(self, verdict: Verdict, view: DossierView) -> Iterator[QWidget]:
        if verdict.state is State.NEEDS and verdict.missing:
            lines = (self._question(view, *key) for key in verdict.missing)
            yield titled(self.tr("It waits for"), *lines)

    def _question(self, view: DossierView, question: str, subject: str) -> QWidget:
        known = view.law.questions.get(question)
        page = "intake" if known is not None and known.intake else "walk"
        text = answers.asked(view, question, subject)
        return WordsLink(text, f"missing-{question}", partial(self._jump, page, key_of(question, subject)))

    def _because(self, verdict: Verdict, view: DossierView) -> QWidget:
        title = {
            State.OPEN: self.tr("Open, because"),
            State.CLOSED: self.tr("Closed, because"),
            State.NEEDS: self.tr("Not decided yet, because"),
        }[verdict.state]
        lines = tuple(verdicts.reasons(verdict.because, view))
        if not lines:
            return titled(title, label(self.tr("it fits every case of this kind"), "quiet"))
        return titled(title, ReasonLines(lines, partial(self._jump, "walk")))

    def _weighed(self, verdict: Verdict) -> Iterator[QWidget]:
        strengths = [marked(Mark.DONE, _caution(one)) for one in verdict.strengths]
        cautions = [marked(Mark.STALE, _caution(one)) for one in verdict.cautions]
        if strengths:
            yield titled(self.tr("What makes it strong here"), *strengths)
        if cautions:
            yield titled(self.tr("Mind"), *cautions)

    def _sources(self, argument: Argument, view: DossierView) -> Iterator[QWidget]:
        law = view.law
        in_favour = [law.sources[one] for one in argument.sources_for if one in law.sources]
        against = [law.sources[one] for one in argument.sources_against if one in law.sources]
        cards_against = self._cards(against, view) or (label(argument.no_adverse, "quiet"),)
        yield beside(
            titled(self.tr("Sources for it"), *self._cards(in_favour, view)),
            titled(self.tr("Sources against it"), *cards_against),
        )

    def _cards(self, sources: list[Source], view: DossierView) -> tuple[QWidget, ...]:
        opens = partial(self._jump, "library")
        return tuple(SourceCard(one, opens, is_read=view.dossier.has_read(one.id)) for one in sources)

    def _replies(self, argument: Argument) -> QWidget:
        return beside(
            titled(self.tr("What the landlord will say"), Card(label(reply_to(argument)))),
            titled(self.tr("What answers it"), Card(label(rebuttal_of(argument)))),
        )

    def _evidence(self, argument: Argument) -> Iterator[QWidget]:
        if argument.evidence:
            yield titled(self.tr("Evidence"), bullets(judge.evidence(argument)))

    def _asked(self, argument: Argument, view: DossierView) -> Iterator[Relief]:
        """The requests it supports that can be made in this case."""
        known = (view.law.relief[one] for one in argument.relief if one in view.law.relief)
        yield from (one for one in known if state_of(one, view) is not State.CLOSED)

    def _relief(self, known: tuple[Relief, ...]) -> Iterator[QWidget]:
        lines = (
            WordsLink(
                verdicts.request_title(one), f"asks-{one.id}", partial(self._jump, "arguments", f"{REQUEST}{one.id}")
            )
            for one in known
        )
        if known:
            yield titled(self.tr("What it asks for"), *lines)


def beside(*parts: QWidget) -> QWidget:
    """Parts of equal width beside each other, at the same height; under one another where there is no room."""
    return Columns(*parts)


def _caution(caution: Caution) -> str:
    return in_language(caution.text, caution.text_en)
