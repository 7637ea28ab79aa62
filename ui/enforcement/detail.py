"""One remedy: how it stands, whether it stops the bailiff, what it needs, its paper, and what cuts against it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due
from legalaid_desk.walk.enforcement import Needed, Rung, RungState
from legalaid_desk.walk.verdicts import because_of
from ui.models.rows import Mark
from ui.models.walk_rows import key_of
from ui.phrasing import answers, deadlines, enforcement, verdicts
from ui.texts import in_language
from ui.widgets.buttons import button
from ui.widgets.field import at_the_left
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Card
from ui.widgets.mark_label import MarkLabel
from ui.widgets.panels import Pane, held, selectable, titled
from ui.widgets.reason_lines import ReasonLines
from ui.widgets.why_pane import WordsLink, marked
from ui.widgets.words import chip, label

CASE = "case"
Jump = Callable[[str, str], object]


class RemedyDetail(Pane):
    """``jump`` leads to a question, an event, a deadline or a source; ``write`` to the paper of a kind."""

    def __init__(self, jump: Jump, write: Callable[[str], object]) -> None:
        super().__init__("remedy-detail", "", margin=4)
        self.setAccessibleName(self.tr("The remedy"))
        self._jump, self._write = jump, write

    def show_rung(self, rung: Rung, view: DossierView) -> None:
        """Show one as things stand."""
        if self.shows(rung, view.dossier, view.law.version, view.today):
            return
        self.replace(
            self._head(rung, view),
            self._what(rung),
            *self._ask(rung, view),
            *self._terms(rung, view),
            *self._needs(rung, view),
            *self._paper(rung, view),
            Card(titled(self.tr("What cuts against it"), selectable(label(self._limits(rung)))), tone="warn"),
            *self._why(rung, view),
            self._sources(rung, view),
            about=rung.remedy.id,
        )

    def _head(self, rung: Rung, view: DossierView) -> QWidget:
        line = QWidget()
        chips = FlowLayout(line, gap=6)
        chips.addWidget(MarkLabel(enforcement.MARKS[rung.state]))
        chips.addWidget(chip(enforcement.state_of(rung, view.today), enforcement.TONES.get(rung.state, "")))
        chips.addWidget(chip(enforcement.stops_in_brief(rung)))
        until = enforcement.until(rung, view.today)
        if until:
            chips.addWidget(chip(until, "warn"))
        return held(line, selectable(label(enforcement.name(rung.remedy), "question")))

    def _what(self, rung: Rung) -> QWidget:
        what = in_language(rung.remedy.what, rung.remedy.what_en)
        return held(selectable(label(what)), label(enforcement.stops(rung), "strong"))

    def _limits(self, rung: Rung) -> str:
        return in_language(rung.remedy.limits, rung.remedy.limits_en)

    def _ask(self, rung: Rung, view: DossierView) -> Iterator[QWidget]:
        """What decides whether there is such a remedy."""
        if rung.ask:
            rows = [self._question(one, view) for one in rung.ask]
            yield Card(titled(self.tr("First answer"), *rows), tone="warn")

    def _terms(self, rung: Rung, view: DossierView) -> Iterator[QWidget]:
        rows = [self._term(due, view) for due in rung.dues]
        for trigger in rung.enter:
            known = view.law.triggers[trigger]
            text = self.tr("Not entered yet: {event}").format(event=deadlines.trigger_name(known))
            go = partial(self._jump, "deadlines", f"new:{trigger}")
            rows.append(WordsLink(text, f"remedy-enter-{trigger}", go, verb=self.tr("Enter")))
        if rows:
            yield titled(self.tr("Its terms"), *rows)

    def _term(self, due: Due, view: DossierView) -> QWidget:
        day = deadlines.pressing(due.deadline.days, view.today)
        part = deadlines.part_of(due.deadline, due.rule, view.today)
        near = deadlines.nearness(part, day, view.today)
        words = (
            deadlines.rule_name(due.rule),
            deadlines.brief_day(day, view.today) if day else "",
            near,
            deadlines.only_safe() if deadlines.is_only_safe(due.deadline.days) else "",
            deadlines.applies(due),
        )
        text = " · ".join(word for word in words if word)
        return WordsLink(text, f"remedy-term-{due.rule.id}", partial(self._jump, "deadlines", due.id))

    def _needs(self, rung: Rung, view: DossierView) -> Iterator[QWidget]:
        rows = [row for one in rung.needs for row in self._need(one, view)]
        for source in rung.unread:
            text = self.tr("Read before you rely on it: {source}").format(source=view.law.sources[source].citation)
            rows.append(WordsLink(text, f"remedy-read-{source}", partial(self._jump, "library", source)))
        yield titled(self.tr("What it needs"), *rows)

    def _need(self, needed: Needed, view: DossierView) -> Iterator[QWidget]:
        yield marked(enforcement.need_mark(needed), enforcement.need(needed))
        yield from (self._question(one, view) for one in needed.ask)
        yield from (self._show(one, view) for one in needed.unproved)

    def _question(self, question: str, view: DossierView) -> QWidget:
        known = view.law.questions.get(question)
        place = "intake" if known is not None and known.intake else "walk"
        item = question if place == "intake" else key_of(question, CASE)
        text = answers.asked(view, question, CASE)
        return WordsLink(text, f"remedy-ask-{question}", partial(self._jump, place, item))

    def _show(self, question: str, view: DossierView) -> QWidget:
        """An answer without exhibit is mended where it is answered: the exhibit is named there."""
        text = self.tr("Name the exhibit: {question}").format(question=answers.asked(view, question, CASE))
        return WordsLink(text, f"remedy-prove-{question}", partial(self._jump, "walk", key_of(question, CASE)))

    def _paper(self, rung: Rung, view: DossierView) -> Iterator[QWidget]:
        kind = view.law.filings.get(rung.remedy.filing)
        if kind is None or rung.state in (RungState.NOT_HERE, RungState.PASSED):
            return
        name = in_language(kind.title, kind.title_en)
        text = self.tr("Write: {paper}").format(paper=name)
        yield at_the_left(button(text, "remedy-write", partial(self._write, kind.id), kind="primary", sign="document"))
        if kind.lawyer_mandatory != "no":
            always = self.tr("A lawyer is compulsory.")
            claims = self.tr("A lawyer is compulsory for the claimant, except before the subdistrict court.")
            yield marked(Mark.NEEDS, always if kind.lawyer_mandatory == "yes" else claims)

    def _why(self, rung: Rung, view: DossierView) -> Iterator[QWidget]:
        if rung.because is None:
            return
        reasons = tuple(verdicts.reasons(because_of(rung.because, view), view))
        if reasons:
            lines = ReasonLines(reasons, lambda key: self._jump("walk", key))
            yield titled(self.tr("Because"), lines)

    def _sources(self, rung: Rung, view: DossierView) -> QWidget:
        known = (one for one in rung.remedy.sources if one in view.law.sources)
        rows = [
            WordsLink(view.law.sources[one].citation, f"remedy-source-{one}", partial(self._jump, "library", one))
            for one in known
        ]
        return titled(self.tr("Rests on"), *rows)
