"""Why a question is asked: what each answer would do, what it decides, its sources, the expected reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from legalaid_desk.law import Argument, Question, questions_tested
from legalaid_desk.law.own import is_own
from legalaid_desk.walk import Asked, DossierView, Effect, Walk, Weight
from ui.models.rows import Mark
from ui.phrasing import deadlines, judge, ranges, verdicts, weighing
from ui.texts import in_language

from .buttons import button
from .mark_label import MarkLabel
from .panels import Pane, bullets, held, titled
from .source_card import SourceCard
from .words import label, section

Jump = Callable[[str, str], object]
"""Called with a page and the item on it."""


class WhyPane(Pane):
    """``jump`` leads to an argument or a source."""

    def __init__(self, jump: Jump) -> None:
        super().__init__("why-pane", "", margin=4)
        self.setAccessibleName(self.tr_why())
        self._jump = jump

    def tr_why(self) -> str:
        """The name of the pane."""
        return self.tr("Why this question")

    def show_question(self, walk: Walk, question: Question, subject: str) -> None:
        """Explain this question as things stand."""
        asked = asked_of(walk, question, subject)
        effects = walk.effects(asked)
        if self.shows(asked, effects, walk.view.dossier.readings):
            return
        parts = (
            section(self.tr_why()),
            *self._direction(question),
            *self._effects(walk, asked, effects),
            *(() if is_idle(effects) else self._decides(walk, asked)),
            *self._terms(walk.view, asked),
            *self._evidence(question),
            *self._sources(walk.view, asked),
            *self._replies(walk.view, asked),
        )
        self.replace(*parts, about=f"{question.id}|{subject}")

    def show_nothing(self) -> None:
        """Nothing is asked."""
        if not self.shows():
            self.replace()

    def _direction(self, question: Question) -> Iterator[QWidget]:
        text = in_language(question.direction, question.direction_en)
        if text:
            yield label(text)

    def _effects(self, walk: Walk, asked: Asked, effects: tuple[Effect, ...]) -> Iterator[QWidget]:
        if is_idle(effects):
            yield titled(self.tr("What each answer does"), label(self._only_fills(walk, asked)))
        elif effects:
            told = (self._effect((one,), asked.question, walk.view) for one in effects if not one.is_idle)
            idle = tuple(one for one in effects if one.is_idle)
            last = (self._effect(idle, asked.question, walk.view),) if idle else ()
            yield titled(self.tr("What each answer does"), *told, *last)

    def _effect(self, effects: tuple[Effect, ...], question: Question, view: DossierView) -> QWidget:
        """What these answers do, all of them the same."""
        names = ", ".join(ranges.answer_of(one, question) for one in effects)
        nothing = label(self.tr("opens and closes nothing"), "quiet")
        changes = tuple(self._changes(effects[0], view)) or (nothing,)
        return held(label(names[:1].upper() + names[1:], "strong"), *changes, spacing=3)

    def _only_fills(self, walk: Walk, asked: Asked) -> str:
        """That nothing opens or closes, whatever is answered, and which paragraphs the answer is for."""
        filled = walk.filled_by(asked)
        owners = "; ".join(dict.fromkeys(_filled(walk.view, one) for one in filled))
        if not filled and asked.terms:
            return self.tr("Opens and closes no argument; decides which deadlines run.")
        if not filled:
            return self.tr("Opens and closes nothing.")
        if len(filled) == 1:
            return self.tr("Opens and closes nothing; fills one paragraph: {owners}.").format(owners=owners)
        text = self.tr("Opens and closes nothing; fills {count} paragraphs: {owners}.")
        return text.format(count=len(filled), owners=owners)

    def _changes(self, effect: Effect, view: DossierView) -> Iterator[QWidget]:
        for argument in effect.opens:
            text = self.tr("opens: {title}").format(title=_title(view, argument))
            yield marked(Mark.OPEN, text, own=is_own(argument))
        for argument in effect.closes:
            text = self.tr("closes: {title}").format(title=_title(view, argument))
            yield marked(Mark.CLOSED, text, own=is_own(argument))
        for argument in effect.asks:
            text = self.tr("then waits for an answer: {title}").format(title=_title(view, argument))
            yield marked(Mark.NEEDS, text, own=is_own(argument))
        for argument in effect.waits:
            text = self.tr("keeps waiting: {title}").format(title=_title(view, argument))
            yield marked(Mark.NEEDS, text, own=is_own(argument))
        for weight in effect.enters:
            yield marked(Mark.BLANK, self._enters(view, weight))
        for weight in effect.leaves:
            yield marked(Mark.BLANK, self._leaves(view, weight))
        for shift in effect.shifts:
            moved = view.law.shifts[shift]
            text = self.tr("moves weight: {text}").format(text=in_language(moved.text, moved.text_en))
            yield marked(Mark.STALE, text)

    def _enters(self, view: DossierView, weight: Weight) -> str:
        if view.law.interests[weight.interest].side == "family":
            text = self.tr("comes to weigh for the family: {title}")
        else:
            text = self.tr("comes to weigh for the other side: {title}")
        return text.format(title=weighing.name(weight, view))

    def _leaves(self, view: DossierView, weight: Weight) -> str:
        if view.law.interests[weight.interest].side == "family":
            text = self.tr("weighs no longer for the family: {title}")
        else:
            text = self.tr("weighs no longer for the other side: {title}")
        return text.format(title=weighing.name(weight, view))

    def _decides(self, walk: Walk, asked: Asked) -> Iterator[QWidget]:
        if asked.decides:
            yield titled(self.tr("It decides"), *(self._argument_link(walk.view, one) for one in asked.decides))
        fills = dict.fromkeys(_filled(walk.view, one) for one in asked.fills)
        if fills:
            yield titled(self.tr("Paragraphs that wait for it"), bullets(fills))

    def _terms(self, view: DossierView, asked: Asked) -> Iterator[QWidget]:
        """Nobody knows without the answer whether these run."""
        names = dict.fromkeys(deadlines.rule_name(view.law.deadlines[one]) for one in asked.terms)
        if names:
            yield titled(self.tr("Deadlines that wait for it"), bullets(names))

    def _argument_link(self, view: DossierView, argument: str) -> QWidget:
        jump = partial(self._jump, "arguments", argument)
        return WordsLink(_title(view, argument), f"decides-{argument}", jump, own=is_own(argument))

    def _evidence(self, question: Question) -> Iterator[QWidget]:
        lines = judge.evidence(question)
        if lines:
            yield titled(self.tr("Evidence"), bullets(lines))

    def _sources(self, view: DossierView, asked: Asked) -> Iterator[QWidget]:
        ids = asked.sources or asked.question.sources
        known = [view.law.sources[one] for one in ids if one in view.law.sources]
        opens = partial(self._jump, "library")
        cards = [SourceCard(one, opens, is_read=view.dossier.has_read(one.id)) for one in known[:MOST_SOURCES]]
        if cards:
            yield titled(self.tr("Sources"), *cards)
        if len(known) > MOST_SOURCES:
            yield label(
                self.tr("and {count} more, with the arguments").format(count=len(known) - MOST_SOURCES), "small"
            )

    def _replies(self, view: DossierView, asked: Asked) -> Iterator[QWidget]:
        arguments = [view.law.arguments[one] for one in asked.decides[:MOST_REPLIES]]
        replies = [(reply_to(one), rebuttal_of(one)) for one in arguments]
        if replies:
            yield titled(
                self.tr("What the landlord will say"),
                *(held(label(reply), label(rebuttal, "quiet"), spacing=3) for reply, rebuttal in replies),
            )


MOST_SOURCES, MOST_REPLIES = 6, 3


class WordsLink(QWidget):
    """Words that wrap, with a quiet button behind them that leads on; a pen before what the office wrote itself.

    ``verb`` is what the button does, where that is more than to show.
    """

    def __init__(self, text: str, name: str, act: Callable[[], object], *, own: bool = False, verb: str = "") -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if own:
            layout.addWidget(MarkLabel(Mark.OWN))
        layout.addWidget(label(text), 1)
        link = button(verb or self.tr("Show"), name, act, kind="link")
        told = f"{verb}: {text}" if verb else self.tr("Show “{title}”").format(title=text)
        link.setAccessibleName(told)
        layout.addWidget(link)


def marked(mark: Mark, text: str, *, own: bool = False) -> QWidget:
    """Words with a mark before them, and a pen when the office wrote it itself."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(MarkLabel(mark))
    if own:
        layout.addWidget(MarkLabel(Mark.OWN))
    words: QLabel = label(text)
    layout.addWidget(words, 1)
    return made


def is_idle(effects: tuple[Effect, ...]) -> bool:
    """Whether no answer opens, closes or weighs anything."""
    return bool(effects) and all(one.is_idle for one in effects)


def asked_of(walk: Walk, question: Question, subject: str) -> Asked:
    """The question as the walk would ask it; an answered one with the arguments that test it."""
    for asked in (*walk.to_ask, *walk.to_fill):
        if asked.key == (question.id, subject):
            return asked
    testing = tuple(one.id for one in walk.view.law.arguments.values() if _tests(one, question.id))
    return Asked(question, subject, decides=testing, sources=question.sources)


def reply_to(argument: Argument) -> str:
    """What the other side will say."""
    return in_language(argument.reply, argument.reply_en)


def rebuttal_of(argument: Argument) -> str:
    """What answers it."""
    return in_language(argument.rebuttal, argument.rebuttal_en)


def _tests(argument: Argument, question: str) -> bool:
    return any(test.question == question for test, _ in questions_tested(argument.when))


def _title(view: DossierView, argument: str) -> str:
    return verdicts.named(view.law.arguments[argument])


def _filled(view: DossierView, passage: str) -> str:
    """The argument or kind of filing that a waiting passage belongs to."""
    owner = passage.partition("/")[0]
    if owner in view.law.arguments:
        return _title(view, owner)
    kind = view.law.filings.get(owner)
    return in_language(kind.title, kind.title_en) if kind else owner
