"""What came back from Word, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from legalaid_desk.filings import FilingDraft, ParagraphNumber, Run, plain
from legalaid_desk.filings.draft import REQUEST
from legalaid_desk.filings.handwork import Hand, HandEdit, Handwork
from legalaid_desk.filings.wording import runs_from_marked

translate = QCoreApplication.translate


def read(text: str, draft: FilingDraft) -> str:
    """A text with the numbers of this draft in the place of its marks."""
    exhibits = {exhibit.id: exhibit.number for exhibit in draft.exhibits}
    numbers = {one.id: one.number or 0 for one in draft.paragraphs}
    return plain(tuple(_numbered(run, numbers) for run in runs_from_marked(text, exhibits)))


def _numbered(run: Run, numbers: Mapping[str, int]) -> Run:
    return replace(run, number=numbers.get(run.paragraph, 0)) if isinstance(run, ParagraphNumber) else run


def title(edit: HandEdit) -> str:
    """Which paragraph, and what was done to it."""
    if edit.hand is Hand.NEW:
        return translate("Returns", "A new paragraph")
    if edit.key.endswith(REQUEST):
        return {
            Hand.CHANGED: translate("Returns", "A request: changed"),
            Hand.GONE: translate("Returns", "A request: taken out"),
            Hand.RUNS_ON: translate("Returns", "A request: joined to another"),
        }[edit.hand]
    text = {
        Hand.CHANGED: translate("Returns", "Paragraph {number}: changed"),
        Hand.GONE: translate("Returns", "Paragraph {number}: taken out"),
        Hand.RUNS_ON: translate("Returns", "Paragraph {number}: joined to another"),
    }[edit.hand]
    return text.format(number=edit.number or "–")


def remarks(edit: HandEdit) -> tuple[str, ...]:
    """What must be known before choosing."""
    found = []
    if not edit.is_sure:
        found.append(
            translate("Returns", "Its mark was lost in Word; by its words it is probably this paragraph. Look well.")
        )
    if edit.hand is Hand.CHANGED and not edit.now:
        found.append(
            translate("Returns", "The draft of now has this paragraph no more; yours is kept as one of your own.")
        )
    if edit.holds:
        things = ", ".join(_held(one) for one in edit.holds)
        found.append(translate("Returns", "Only words are taken over, not: {things}.").format(things=things))
    return tuple(found)


def _held(thing: str) -> str:
    return {
        "note": translate("Returns", "a footnote"),
        "picture": translate("Returns", "a picture"),
        "symbol": translate("Returns", "a symbol"),
        "formula": translate("Returns", "a formula"),
        "emphasis": translate("Returns", "bold, italic or underlined"),
    }.get(thing, thing)


def summary(work: Handwork) -> tuple[str, ...]:
    """What is told of the file as a whole."""
    lines = []
    if not work.is_sure:
        lines.append(
            translate("Returns", "The file does not tell from which writing it comes; the nearest one was taken.")
        )
    counts = (
        (work.tracked, translate("Returns", "Tracked changes, read as if accepted: {count}.")),
        (work.comments, translate("Returns", "Comments, which stay in Word: {count}.")),
        (
            len(work.moved),
            translate("Returns", "Put in another place, while the program keeps its own order: {count}."),
        ),
        (
            len(work.outside),
            translate("Returns", "Changed outside the paragraphs: {count}. Change it here, at its source:"),
        ),
    )
    return (*lines, *(text.format(count=count) for count, text in counts if count))
