"""All of one point: what must be found out, what limits it, what is known, what pleads it, and whom to ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.desk.letters import is_asked, letter_key
from legalaid_desk.dossier import CASE
from legalaid_desk.filings import FilingDraft, Paragraph, plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.law import Inquiry, Passage, Walkthrough
from legalaid_desk.walk import Finding, Known, Pleading, State, TopicFound, Walk
from ui.models.argument_rows import mark_of
from ui.models.finding_rows import LETTER, mark
from ui.models.rows import Mark
from ui.models.walk_rows import key_of
from ui.phrasing import answers, findings, names, verdicts
from ui.phrasing.sentences import has_own_words, in_plain_words
from ui.texts import in_language

from .argument_detail import beside
from .buttons import button
from .frames import Card
from .mark_label import MarkLabel
from .own_words_frame import own_words_frames
from .panels import Pane, held, titled
from .source_card import SourceCard
from .why_pane import WordsLink
from .words import chip, label

Jump = Callable[[str, str], object]
TONES = {Mark.DONE: "good", Mark.OPEN: "accent", Mark.NEEDS: "warn", Mark.TODO: "warn", Mark.CLOSED: ""}
WIDE = 520
"""From this width the limits stand beside what must be found out."""


class FindingDetail(Pane):
    """``jump`` leads to a question, an argument, a paragraph, a source or a letter; ``page`` is where letters stand."""

    def __init__(self, jump: Jump, page: str) -> None:
        super().__init__("finding-detail", "", margin=4)
        self.setAccessibleName(self.tr("What must be found out"))
        self._jump = jump
        self._page = page

    def show_finding(self, finding: Finding, walkthrough: Walkthrough, walk: Walk, draft: FilingDraft) -> None:
        """Show a point as things stand."""
        printed = tuple((paragraph.id, paragraph.number) for paragraph in draft.paragraphs)
        if self.shows(finding, walk.view.dossier, walk.view.law.version, printed, self.width() >= WIDE):
            return
        parts = (
            self._head(finding, walk),
            self._sought(finding),
            *self._known(finding.facts, walk),
            *self._own_words(finding, walk),
            *self._to_ask(finding.still_to_ask, walk),
            *self._inquiries(finding, walkthrough, walk),
            *self._pleaded(finding, walk, draft),
            *self._topics(finding.topics, walk),
            *self._sources(finding, walk),
        )
        self.replace(*parts, about=key_of(finding.point.id, finding.subject))

    def _head(self, finding: Finding, walk: Walk) -> QWidget:
        row = QHBoxLayout()
        row.addWidget(MarkLabel(mark(finding)))
        row.addWidget(chip(findings.found(finding), TONES[mark(finding)]))
        name = answers.subject_name(walk.view.dossier, finding.subject or CASE, walk.view.today)
        if name:
            row.addWidget(chip(name, "accent"))
        row.addStretch(1)
        return held(row, label(findings.title(finding.point), "question"))

    def _sought(self, finding: Finding) -> QWidget:
        point = finding.point
        text = titled(self.tr("What must be found out"), label(in_language(point.text, point.text_en)))
        limits = titled(self.tr("What limits it"), Card(label(in_language(point.against, point.against_en))))
        return beside(text, limits) if self.width() >= WIDE else held(text, limits, spacing=16)

    # what is known, and what is not

    def _known(self, facts: tuple[Known, ...], walk: Walk) -> Iterator[QWidget]:
        if facts:
            yield titled(self.tr("What the dossier says"), *(self._fact(one, walk) for one in facts))
        else:
            yield titled(self.tr("What the dossier says"), label(self.tr("Nothing yet."), "quiet"))

    def _fact(self, known: Known, walk: Walk) -> QWidget:
        view = walk.view
        question, answer = findings.question(known, view), findings.answer(known, view)
        words = held(label(question, "quiet"), label(answer), label(findings.basis(known, view), "small"), spacing=1)
        link = button(self.tr("Change"), f"fact-{known.question}", partial(self._to_question, known, walk), kind="link")
        link.setAccessibleName(self.tr("Change the answer to: {question}").format(question=question))
        return _row(_fact_mark(known), words, link)

    def _to_question(self, known: Known, walk: Walk) -> None:
        self._go_to(walk, known.question, known.subject)

    def _go_to(self, walk: Walk, question: str, subject: str) -> None:
        self._jump("intake" if walk.view.law.questions[question].intake else "walk", key_of(question, subject))

    def _own_words(self, finding: Finding, walk: Walk) -> Iterator[QWidget]:
        child = walk.view.dossier.child(finding.subject)
        if child is not None and child.own_words and "own-words" in finding.point.questions:
            yield from own_words_frames(child, self._jump)

    def _to_ask(self, pairs: tuple[tuple[str, str], ...], walk: Walk) -> Iterator[QWidget]:
        if pairs:
            yield titled(self.tr("Still to ask"), *(self._question(walk, *pair) for pair in pairs))

    def _question(self, walk: Walk, question: str, subject: str) -> QWidget:
        text = answers.headline(walk.view.law.questions[question])
        return WordsLink(text, f"ask-{question}", partial(self._go_to, walk, question, subject))

    # whom to ask in writing

    def _inquiries(self, finding: Finding, walkthrough: Walkthrough, walk: Walk) -> Iterator[QWidget]:
        if finding.inquiries:
            lines = (self._inquiry(finding, one, walkthrough, walk) for one in finding.inquiries)
            yield titled(self.tr("Whom to ask"), *lines)
        if finding.inquiries and not is_asked(finding):
            yield label(self.tr("It is known with proof: the letters do not ask it again."), "small")

    def _inquiry(self, finding: Finding, inquiry: Inquiry, walkthrough: Walkthrough, walk: Walk) -> QWidget:
        filled = fill(inquiry.text, walk.view, finding.subject, {})
        sentence = in_plain_words(inquiry.text, walk.view.law) if filled.lacks else plain(filled.runs)
        english = findings.inquiry_text(inquiry)
        whom = findings.addressee(inquiry.to)
        lines = [label(whom[:1].upper() + whom[1:], "strong"), *([label(english)] if english else [])]
        words = held(*lines, label(sentence, "quiet" if english else ""), spacing=1)
        if not is_asked(finding):
            return _row(Mark.DONE, words)
        item = f"{LETTER}{letter_key(walkthrough.id, inquiry.to, finding.subject)}"
        link = button(self.tr("Letter"), f"letter-{inquiry.id}", partial(self._jump, self._page, item), kind="link")
        link.setAccessibleName(self.tr("To the letter to {whom}").format(whom=whom))
        return _row(Mark.BLANK, words, link)

    # what pleads it

    def _pleaded(self, finding: Finding, walk: Walk, draft: FilingDraft) -> Iterator[QWidget]:
        groups = [(one, list(of)) for one, of in groupby(finding.pleadings, key=lambda one: one.argument)]
        lines = [self._argument(one, of, finding, walk, draft) for one, of in groups]
        if lines:
            yield titled(self.tr("What pleads it"), *lines)

    def _argument(self, argument: str, of: list[Pleading], finding: Finding, walk: Walk, draft: FilingDraft) -> QWidget:
        verdict = walk.verdict(argument)
        decision = walk.view.dossier.decision_on(argument)
        title = verdicts.named(verdict.argument)
        state = f"{names.state(verdict.state)} · {names.decision(decision)}"
        link = button(self.tr("Show"), f"pleads-{argument}", partial(self._jump, "arguments", argument), kind="link")
        link.setAccessibleName(self.tr("Show “{title}”").format(title=title))
        head = _row(mark_of(verdict.state, decision), held(label(title), label(state, "small"), spacing=1), link)
        passages = [self._passage(one, finding, walk, draft) for one in of if one.passage]
        return held(head, *(one for one in passages if one is not None), spacing=4)

    def _passage(self, one: Pleading, finding: Finding, walk: Walk, draft: FilingDraft) -> QWidget | None:
        """Its paragraph where it is in the filing; what it would say where it is not; nothing when it does not fit."""
        printed = next((p for p in draft.paragraphs if _is_of(p, one, finding.subject)), None)
        if printed is not None:
            text = self.tr("Paragraph {number}").format(number=printed.number)
            link = button(text, f"paragraph-{printed.id}", partial(self._jump, "filing", printed.id), kind="link")
            link.setAccessibleName(self.tr("To paragraph {number} of the filing").format(number=printed.number))
            return _row(Mark.BLANK, label(printed.text, "quiet"), link)
        if one.state is State.CLOSED:
            return None
        argument = walk.view.law.arguments[one.argument]
        passages = (*argument.passages, *argument.offers)
        words = next((self._would_say(p, finding.subject, walk) for p in passages if p.id == one.passage), "")
        return _row(Mark.BLANK, label(words, "small"))

    def _would_say(self, passage: Passage, subject: str, walk: Walk) -> str:
        """As it would be printed; before that is known, what is to come there: brackets alone say nothing."""
        view = walk.view
        filled = fill(passage.text, view, subject if passage.each != CASE else CASE, {})
        if not filled.lacks:
            return plain(filled.runs)
        if has_own_words(passage.text):
            return in_plain_words(passage.text, view.law)
        asked = (answers.headline(view.law.questions[one]) for one in passage.text.questions)
        return self.tr("To be written once it is known: {questions}").format(questions=" ".join(asked))

    # beside it

    def _topics(self, topics: tuple[TopicFound, ...], walk: Walk) -> Iterator[QWidget]:
        if topics:
            remark = label(self.tr("To think of, never to measure: no score, and not for the filing."), "small")
            yield titled(self.tr("Topics"), remark, *(self._topic(one, walk) for one in topics))

    def _topic(self, one: TopicFound, walk: Walk) -> QWidget:
        known = "\n".join(findings.shortly(fact, walk.view) for fact in one.facts)
        words = known or self.tr("nothing known yet")
        name = label(in_language(one.topic.title, one.topic.title_en))
        return _row(Mark.BLANK, held(name, label(words, "small"), spacing=1))

    def _sources(self, finding: Finding, walk: Walk) -> Iterator[QWidget]:
        law = walk.view.law
        known = [law.sources[one] for one in finding.point.sources if one in law.sources]
        opens = partial(self._jump, "library")
        if known:
            cards = (SourceCard(one, opens, is_read=walk.view.dossier.has_read(one.id)) for one in known)
            yield titled(self.tr("Sources"), *cards)


def _is_of(paragraph: Paragraph, one: Pleading, subject: str) -> bool:
    """Whether a paragraph is the passage that pleads, of this child where it is written for each."""
    parts = paragraph.id.removeprefix(f"{one.argument}/").removeprefix("offer/").split("/")
    about = parts[1] if len(parts) > 1 else ""
    if paragraph.argument != one.argument or parts[0] != one.passage:
        return False
    return about in ("", subject) or subject in ("", CASE)


def _fact_mark(known: Known) -> Mark:
    if known.value is None:
        return Mark.UNKNOWN
    return Mark.DONE if known.is_proved or known.standing is None else Mark.OPEN


def _row(shape: Mark, words: QWidget, link: QWidget | None = None) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(MarkLabel(shape), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    if link is not None:
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
    return made
