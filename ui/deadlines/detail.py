"""All of one deadline: its day large, the sum, how sure the rule is, why it applies, its event, and what moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.dossier import Deadline, DeadlineState, Dossier, Happening
from legalaid_desk.law import FilingKind, Law, Truth
from legalaid_desk.law.sums import said
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, is_of_met, is_sure
from legalaid_desk.walk.verdicts import because_of, undecided
from ui.models.deadline_rows import mark_of, part_of
from ui.models.rows import Mark
from ui.models.walk_rows import key_of
from ui.phrasing import answers, deadlines, names, verdicts
from ui.phrasing.deadlines import Part
from ui.texts import day_in_words, in_language, language, moment_in_words, wait
from ui.widgets.buttons import button
from ui.widgets.field import at_the_left
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Card
from ui.widgets.mark_label import MarkLabel
from ui.widgets.panels import Pane, bullets, held, selectable, titled
from ui.widgets.reason_lines import ReasonLines
from ui.widgets.why_pane import WordsLink
from ui.widgets.words import chip, label

from .the_sum import TheSum, source_link

Jump = Callable[[str, str], object]
TONES = {
    **dict.fromkeys((Part.OVERDUE, Part.TODAY, Part.MAY_ACT), "bad"),
    **dict.fromkeys((Part.WEEK, Part.NO_DAY), "warn"),
    Part.DONE: "good",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """What the pane asks the page to do: jump, write a paper, change or remove an event, meet it, print its sheet."""

    jump: Jump
    write: Callable[[str], object]
    edit: Callable[[str], object]
    remove: Callable[[str], object]
    meet: Callable[[date], object]
    sheet: Callable[[str], object]


class DeadlineDetail(Pane):
    """Shows one deadline by the law in use: its days follow the statute, whatever the dossier is argued with."""

    def __init__(self, acts: Acts) -> None:
        super().__init__("deadline-detail", "", margin=4)
        self.setAccessibleName(self.tr("The deadline"))
        self._acts = acts

    def show_due(self, due: Due, view: DossierView) -> None:
        """Show one deadline as things stand."""
        if self.shows(due, view.dossier, view.law.version, view.today):
            return
        self.replace(
            self._head(due, view),
            self._day(due, view),
            *self._handed_in(due),
            *self._applies(due, view),
            *self._needs(due, view.law),
            *self._sum(due, view.law),
            *self._sureness(due, view),
            *self._note(due),
            self._event(due, view),
            *self._own(due, view),
            *self._papers(due, view.law),
            *self._why(due, view),
            self._who(due.deadline, due.happening),
            *self._moves(due.deadline, view.today),
            about=due.id,
        )

    # what it is and when

    def _head(self, due: Due, view: DossierView) -> QWidget:
        part, rule = part_of(due, view.today), due.rule
        line = QWidget()
        chips = FlowLayout(line, gap=6)
        chips.addWidget(MarkLabel(mark_of(due, view.today)))
        chips.addWidget(chip(deadlines.part_name(part), TONES.get(part, "")))
        if part not in (Part.DONE, Part.SET_ASIDE):
            tone = "accent" if due.deadline.state is DeadlineState.PROPOSED else ""
            chips.addWidget(chip(deadlines.state(due.deadline.state), tone))
        chips.addWidget(chip(deadlines.whose(rule.actor)))
        chips.addWidget(chip(deadlines.kind(rule.kind)))
        if not is_sure(rule, view.dossier):
            chips.addWidget(chip(deadlines.sureness(rule, view.dossier), "warn"))
        if due.deadline.is_checked:
            chips.addWidget(chip(self.tr("checked by a second person"), "good"))
        name = selectable(label(deadlines.rule_name(rule), "question"))
        return held(line, name, label(rule.legal_basis, "small"))

    def _day(self, due: Due, view: DossierView) -> QWidget:
        day = deadlines.pressing(due.deadline.days, view.today)
        if due.deadline.state is DeadlineState.DONE and due.deadline.done_on:
            return self._met(due, due.deadline.done_on)
        if day is None:
            return Card(label(deadlines.no_day(due), "section"), tone="warn")
        part = part_of(due, view.today)
        is_last = day == due.deadline.days.last
        heading = deadlines.day_heading(due) if not is_last or due.deadline.given else self.tr("Last day")
        large = selectable(label(deadlines.weekday_and_day(day), "title"))
        large.setObjectName("deadline-day")
        near = deadlines.nearness(part, day, view.today) if due.deadline.is_open else wait(day, view.today)
        parts = [label(heading, "label"), large, label(near[:1].upper() + near[1:], "strong")]
        parts += [label(one) for one in deadlines.day_lines(due, view.today)]
        if due.deadline.state is DeadlineState.SET_ASIDE and due.deadline.note:
            parts.append(label(self.tr("Set aside: {why}").format(why=due.deadline.note)))
        tone = TONES.get(part, "") if part in (Part.OVERDUE, Part.TODAY, Part.MAY_ACT, Part.WEEK) else ""
        return Card(*parts, tone=tone, spacing=4)

    def _met(self, due: Due, on: date) -> QWidget:
        parts = [label(self.tr("Met on"), "label"), label(deadlines.weekday_and_day(on), "title")]
        if due.deadline.note:
            parts.append(label(due.deadline.note))
        if due.deadline.days.last:
            text = self.tr("The last day was {day}.")
            parts.append(label(text.format(day=deadlines.weekday_and_day(due.deadline.days.last)), "quiet"))
        return Card(*parts, spacing=4)

    def _handed_in(self, due: Due) -> Iterator[QWidget]:
        if due.handed_in is None or not due.deadline.is_open:
            return
        text = self.tr("A paper that serves this was handed in on {day}.").format(day=day_in_words(due.handed_in))
        go = button(
            self.tr("Met with it"), "meet-handed-in", partial(self._acts.meet, due.handed_in), kind="", sign="check"
        )
        yield Card(label(text), at_the_left(go), tone="accent")

    # whether it applies

    def _applies(self, due: Due, view: DossierView) -> Iterator[QWidget]:
        if due.applies is Truth.NO:
            text = self.tr("By what the dossier says now this term does not apply. You took it up, so it stays.")
            yield Card(label(text), tone="warn")
        if due.applies is not Truth.UNKNOWN:
            return
        head = label(self.tr("Whether this term applies depends on what nobody answered yet:"), "strong")
        links = (self._question(view, *one) for one in undecided(due.judged))
        yield Card(head, *links, tone="warn")

    def _question(self, view: DossierView, question: str, subject: str) -> QWidget:
        text = answers.asked(view, question, subject)
        known = view.law.questions.get(question)
        page = "intake" if known is None or known.intake else "walk"
        return WordsLink(text, f"decides-{question}", partial(self._acts.jump, page, key_of(question, subject)))

    def _why(self, due: Due, view: DossierView) -> Iterator[QWidget]:
        reasons = tuple(verdicts.reasons(because_of(due.judged, view), view))
        if any(one.answer for one in reasons) and due.applies is not Truth.UNKNOWN:
            title = self.tr("Why it applies") if due.applies is Truth.YES else self.tr("Why it does not apply")
            yield titled(title, ReasonLines(reasons, partial(self._acts.jump, "walk")))

    # the sum and its ground

    def _needs(self, due: Due, law: Law) -> Iterator[QWidget]:
        if due.reckoned.needs:
            lines = (_marked(Mark.ASKED, one) for one in said(due.reckoned.needs, law, language()))
            yield titled(self.tr("Before you rely on it"), *lines)

    def _sum(self, due: Due, law: Law) -> Iterator[QWidget]:
        if due.reckoned.steps:
            made = TheSum(due.reckoned.steps, law, partial(self._acts.jump, "library"))
            made.setObjectName("the-sum")
            yield titled(self.tr("The sum"), made)

    def _sureness(self, due: Due, view: DossierView) -> Iterator[QWidget]:
        was_read = is_sure(due.rule, view.dossier)
        told = label(deadlines.sureness_told(due.rule, view.dossier))
        told.setObjectName("how-sure")
        line = QWidget()
        flow = FlowLayout(line, gap=4)
        for one in due.rule.sources:
            if one in view.law.sources:
                flow.addWidget(source_link(one, view.law, f"rule-{one}", partial(self._acts.jump, "library")))
        title = self.tr("How sure this rule is")
        yield titled(title, told, line) if was_read else Card(label(title, "label"), told, line, tone="warn")

    def _note(self, due: Due) -> Iterator[QWidget]:
        note = in_language(due.rule.note, due.rule.note_en)
        if note:
            yield titled(self.tr("About this term"), selectable(label(note)))

    # what it follows from

    def _event(self, due: Due, view: DossierView) -> QWidget:
        event, dossier = due.happening, view.dossier
        parts: list[QWidget] = [label(deadlines.trigger_name(due.trigger), "strong")]
        if event.what.strip():
            parts.append(label(event.what))
        parts.append(label(self._event_day(due)))
        parts += self._proof(due)
        parts += [self._exhibit(dossier, one) for one in event.exhibits if dossier.exhibit(one)]
        line = QWidget()
        acts = FlowLayout(line, gap=8)
        change = button(self.tr("Change the event"), "edit-event", partial(self._acts.edit, event.id), kind="link")
        gone = button(self.tr("Remove the event"), "remove-event", partial(self._acts.remove, event.id), kind="link")
        gone.setToolTip(self.tr("With all terms that hang on it; can be undone"))
        if is_of_met(event):
            parts.append(
                label(self.tr("This day was used again: what was met stays with the day it was met for."), "quiet")
            )
        else:
            acts.addWidget(change)
        acts.addWidget(gone)
        return titled(self.tr("What it runs from"), *parts, line)

    def _event_day(self, due: Due) -> str:
        event = due.happening
        if event.on is not None:
            text = self.tr("{day} · {standing}")
            return text.format(day=deadlines.weekday_and_day(event.on), standing=names.standing(event.standing))
        if event.not_before is not None:
            text = self.tr("Day not known; not before {day}")
            return text.format(day=deadlines.weekday_and_day(event.not_before))
        return self.tr("Day not known")

    def _proof(self, due: Due) -> list[QWidget]:
        """What would show the day, where nobody saw it."""
        proof, proof_en = due.trigger.proof, due.trigger.proof_en
        if due.is_proved or not proof:
            return []
        shown = proof if not proof_en or language() == "nl" else proof_en
        return [label(self.tr("What shows the day:"), "quiet"), bullets(shown)]

    def _exhibit(self, dossier: Dossier, exhibit_id: str) -> QWidget:
        exhibit = dossier.exhibit(exhibit_id)
        title = exhibit.title if exhibit else ""
        text = self.tr("Exhibit {number}: {title}").format(number=dossier.number_of(exhibit_id), title=title)
        return WordsLink(text, f"proof-{exhibit_id}", partial(self._acts.jump, "exhibits", exhibit_id))

    def _own(self, due: Due, view: DossierView) -> Iterator[QWidget]:
        """What was given in this case: a day, a length, other reminders."""
        one = due.deadline
        if one.given is not None:
            text = self.tr("The day was named: {day}. It never moves.").format(day=day_in_words(one.given))
            links = [self._exhibit(view.dossier, key) for key in one.given_in if view.dossier.exhibit(key)]
            yield titled(self.tr("The day that was named"), label(text), *links)
        if one.amount is not None:
            text = deadlines.length(one.amount, one.unit or str(due.rule.unit), view.law)
            yield titled(self.tr("Another length"), label(text))
        days = due.rule.before if one.reminders is None else one.reminders
        if one.is_open and due.is_ours:
            shown = ", ".join(str(day) for day in days) or self.tr("none")
            text = self.tr("Days ahead: {days}").format(days=shown)
            yield titled(self.tr("Reminders"), label(text))

    def _papers(self, due: Due, law: Law) -> Iterator[QWidget]:
        serving = [one for one in law.filings.values() if due.rule.id in one.deadlines]
        if serving and due.deadline.is_open:
            yield titled(self.tr("What paper serves it"), *(self._paper(one) for one in serving))

    def _paper(self, kind: FilingKind) -> QWidget:
        text = in_language(kind.title, kind.title_en)
        return WordsLink(text, f"write-{kind.id}", partial(self._acts.write, kind.id))

    # who stands behind it, and what it was before

    def _who(self, deadline: Deadline, event: Happening) -> QWidget:
        lines = []
        if event.entered_at is not None:
            text = self.tr("Event entered by {who}, {when}.")
            lines.append(text.format(who=_who(event.entered_by), when=moment_in_words(event.entered_at)))
        if deadline.decided_at is not None:
            text = self.tr("{state} by {who}, {when}.")
            state = deadlines.state(deadline.state)
            when = moment_in_words(deadline.decided_at)
            lines.append(text.format(state=state[:1].upper() + state[1:], who=_who(deadline.decided_by), when=when))
        check = deadline.check
        if check is not None:
            lines.append(
                self.tr("Checked by {who}, {when}.").format(who=_who(check.by), when=moment_in_words(check.at))
            )
            if not deadline.is_checked:
                lines.append(self.tr("What it rests on changed since: this check does not count any more."))
        else:
            lines.append(self.tr("Not checked by a second person yet."))
        for one in deadline.earlier_checks:
            text = self.tr("Checked before by {who}, {when}; it does not count any more.")
            lines.append(text.format(who=_who(one.by), when=moment_in_words(one.at)))
        sheet = button(
            self.tr("Control sheet of this term"), "sheet-of-one", partial(self._acts.sheet, deadline.id), kind="link"
        )
        made = titled(self.tr("Who and when"), *(label(one) for one in lines), at_the_left(sheet))
        made.setObjectName("who-and-when")
        return made

    def _moves(self, deadline: Deadline, today: date) -> Iterator[QWidget]:
        if deadline.moves:
            lines = []
            for one in reversed(deadline.moves):
                text = self.tr("{move} ({who}, {when})")
                when = moment_in_words(one.at)
                lines.append(text.format(move=deadlines.move(one, today), who=_who(one.by), when=when))
            made = titled(self.tr("What it was before"), bullets(lines))
            made.setObjectName("moves")
            yield made


def _who(name: str) -> str:
    return name or deadlines.translate("DeadlineDetail", "nobody named")


def _marked(mark: Mark, text: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(MarkLabel(mark), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(selectable(label(text)), 1)
    return line
