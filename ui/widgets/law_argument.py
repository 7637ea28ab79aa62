"""All of one argument as the law writes it: when it can be pleaded, what it prints, what it rests on, the reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.dossier import Dossier, Stage
from legalaid_desk.law import ALWAYS, Argument, Caution, Condition, Law, Passage
from legalaid_desk.law.own import is_own
from ui.models.argument_rows import REQUEST
from ui.models.rows import Mark
from ui.phrasing import conditions, judge, names, verdicts
from ui.phrasing.sentences import in_plain_words
from ui.texts import in_language

from .argument_detail import beside
from .flow import FlowLayout
from .frames import Card
from .own_mark import own_bar
from .panels import Pane, bullets, held, selectable, titled
from .reason_lines import STEP_IN
from .source_card import SourceCard
from .why_pane import WordsLink, marked, rebuttal_of, reply_to
from .words import chip, label

Jump = Callable[[str, str], object]


class LawArgument(Pane):
    """``jump`` leads to a source, or to the argument in the open dossier."""

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, jump: Jump) -> None:
        super().__init__("law-argument", "", margin=4)
        self.setAccessibleName(self.tr("The argument"))
        self._jump = jump

    def show_argument(self, argument: Argument, law: Law, dossier: Dossier | None) -> None:
        """Show an argument; an open dossier says which sources were read, and is one step away."""
        readings = dossier.readings if dossier else ()
        if self.shows(argument, law.version, law.sources, readings, dossier is None):
            return
        self.replace(
            self._head(argument, law),
            *self._own(argument),
            *self._in_dossier(argument, dossier),
            titled(self.tr("Can be pleaded when"), condition_lines(argument.when, law)),
            *self._weighed(argument, law),
            titled(self.tr("What it writes"), *(self._passage(one, law) for one in argument.passages)),
            self._sources(argument, law, dossier),
            beside(
                titled(self.tr("What the landlord will say"), Card(label(reply_to(argument)))),
                titled(self.tr("What answers it"), Card(label(rebuttal_of(argument)))),
            ),
            *self._lists(argument, law, dossier),
            about=argument.id,
        )

    def _head(self, argument: Argument, law: Law) -> QWidget:
        step = law.steps[argument.step]
        line = QWidget()
        chips = FlowLayout(line, gap=6)
        for words in (in_language(step.title, step.title_en), *_where(argument)):
            chips.addWidget(chip(words))
        return held(
            selectable(label(verdicts.title(argument), "question")),
            label(self.tr("Heading in the filing: {heading}").format(heading=argument.heading), "quiet"),
            line,
        )

    def _own(self, argument: Argument) -> Iterator[QWidget]:
        if is_own(argument.id):
            text = self.tr("An argument of the office itself; it is kept in the vault beside the shipped ones.")
            edit, remove = partial(self.edit_asked.emit, argument.id), partial(self.remove_asked.emit, argument.id)
            yield own_bar(text, argument.title, edit, remove)

    def _in_dossier(self, argument: Argument, dossier: Dossier | None) -> Iterator[QWidget]:
        if dossier is not None:
            text = self.tr("Whether it is open in this dossier, and why")
            yield WordsLink(text, "to-argument", partial(self._jump, "arguments", argument.id))

    def _passage(self, passage: Passage, law: Law) -> QWidget:
        parts: list[QWidget] = [selectable(label(in_plain_words(passage.text, law)))]
        if passage.each == "child":
            parts.insert(0, label(self.tr("Once for each child"), "label"))
        if passage.when != ALWAYS:
            parts += [label(self.tr("Only when"), "label"), condition_lines(passage.when, law)]
        return Card(*parts, spacing=4)

    def _weighed(self, argument: Argument, law: Law) -> Iterator[QWidget]:
        strong = [self._caution(one, law, Mark.DONE) for one in argument.strengths]
        weak = [self._caution(one, law, Mark.STALE) for one in argument.cautions]
        if strong:
            yield titled(self.tr("What makes it strong"), *strong)
        if weak:
            yield titled(self.tr("What weakens it"), *weak)

    def _caution(self, one: Caution, law: Law, mark: Mark) -> QWidget:
        words = marked(mark, in_language(one.text, one.text_en))
        return held(words, condition_lines(one.when, law), spacing=2) if one.when != ALWAYS else words

    def _sources(self, argument: Argument, law: Law, dossier: Dossier | None) -> QWidget:
        against = self._cards(argument.sources_against, law, dossier)
        return beside(
            titled(self.tr("Sources for it"), *self._cards(argument.sources_for, law, dossier)),
            titled(self.tr("Sources against it"), *(against or (label(argument.no_adverse, "quiet"),))),
        )

    def _cards(self, ids: tuple[str, ...], law: Law, dossier: Dossier | None) -> tuple[QWidget, ...]:
        opens = partial(self._jump, "library")
        known = (law.sources[one] for one in ids if one in law.sources)
        return tuple(SourceCard(one, opens, is_read=bool(dossier and dossier.has_read(one.id))) for one in known)

    def _lists(self, argument: Argument, law: Law, dossier: Dossier | None) -> Iterator[QWidget]:
        if argument.evidence:
            yield titled(self.tr("Evidence"), bullets(judge.evidence(argument)))
        if argument.offers:
            offers = (in_plain_words(one.text, law) for one in argument.offers)
            yield titled(self.tr("Offers of proof"), bullets(offers))
        known = [law.relief[one] for one in argument.relief if one in law.relief]
        if known and dossier is None:
            yield titled(self.tr("What it asks for"), bullets(map(verdicts.request_title, known)))
        elif known:
            links = (
                WordsLink(
                    verdicts.request_title(one), f"asks-{one.id}", partial(self._jump, "arguments", REQUEST + one.id)
                )
                for one in known
            )
            yield titled(self.tr("What it asks for"), *links)


def condition_lines(condition: Condition, law: Law) -> QWidget:
    """A condition in words, each part under what it belongs to."""
    made = []
    for line in conditions.lines(condition, law):
        words = label(line.text, "" if line.answer else "quiet")
        parts = held(words, label(line.answer, "strong"), spacing=1) if line.answer else held(words)
        row = QHBoxLayout()
        row.setContentsMargins(line.depth * STEP_IN, 0, 0, 0)
        row.addWidget(parts, 1)
        made.append(row)
    return held(*made, spacing=6)


def _where(argument: Argument) -> Iterator[str]:
    """The grounds and stages it is made for; nothing when it fits all."""
    yield from (names.ground(one) for one in argument.grounds)
    for stage in argument.stages:
        yield names.stage(Stage(stage))
