"""Verbs on what the lawyer decides: arguments and requests, approval, words, sources read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from legalaid_desk.dossier import Changed, Choice, Decision, Dossier, Reading, Wording
from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.wording import marked_from_typed

from . import approvals
from .desk import Desk


def decide(desk: Desk, dossier_id: str, item: str, decision: Decision) -> Changed:
    """Choose an argument or a request, set it aside, or leave it undecided again. Takes an approval back, visibly."""

    def edit(dossier: Dossier) -> Dossier:
        old = dossier.choice(item)
        if old is None:
            return dossier.with_choice(Choice(item=item, decision=decision))
        new = old.decide(decision, by=desk.who, at=desk.now())
        return dossier if new == old else dossier.with_choice(new)

    return desk.change(dossier_id, "decision", edit)


def approve(desk: Desk, dossier_id: str, item: str, lawyer: str) -> Changed:
    """The lawyer stands behind a chosen argument."""

    def edit(dossier: Dossier) -> Dossier:
        old = dossier.choice(item) or Choice(item=item, decision=Decision.CHOSEN)
        return dossier.with_choice(old.approve(lawyer, desk.now()))

    return desk.change(dossier_id, "approval", edit)


def reword(desk: Desk, dossier_id: str, draft: FilingDraft, paragraph_id: str, typed: str) -> Changed:
    """The lawyer's own words for a paragraph; exhibit and paragraph numbers typed in them stay live.

    Words equal to the program's own are no own words. Raises KeyError when the draft has no such paragraph.
    """
    paragraph = {p.id: p for p in draft.editable}[paragraph_id]
    exhibits = {exhibit.number: exhibit.id for exhibit in draft.exhibits}
    paragraphs = {p.number: p.id for p in draft.paragraphs if p.number}
    text = marked_from_typed(typed.strip(), exhibits, paragraphs)

    def edit(dossier: Dossier) -> Dossier:
        own = dossier.own_paragraph(paragraph_id)
        if own is not None:
            new = replace(own, text=text)
            return dossier.with_own_paragraph(new) if text else dossier.without_own_paragraph(own.id)
        if text == paragraph.program_text:
            return dossier.without_wording(draft.kind, paragraph_id)
        return dossier.with_wording(
            Wording(kind=draft.kind, paragraph=paragraph_id, text=text, instead_of=paragraph.program_text)
        )

    return approvals.change(desk, dossier_id, "words", edit)


def own_words_again(desk: Desk, dossier_id: str, kind: str, paragraph_id: str) -> Changed:
    """Back to the program's words; also brings back a paragraph that was left out."""
    return approvals.change(
        desk, dossier_id, "words-restored", lambda dossier: dossier.without_wording(kind, paragraph_id)
    )


def tick_as_read(
    desk: Desk, dossier_id: str, source: str, lawyer: str, note: str = "", on: date | None = None
) -> Changed:
    """A lawyer read this source in full, today or on an earlier day."""
    reading = Reading(source=source, by=lawyer, on=on or desk.today(), note=note)
    return desk.change(dossier_id, "source-read", lambda dossier: dossier.with_reading(reading))


def untick(desk: Desk, dossier_id: str, source: str) -> Changed:
    """Take the tick away."""
    return desk.change(dossier_id, "source-unread", lambda dossier: dossier.without_reading(source))


def readings_elsewhere(desk: Desk, dossier_id: str) -> Mapping[str, Reading]:
    """The sources that a lawyer of this office ticked as read in another dossier: the last reading of each."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        found = [one.reading for one in work.law.readings() if one.dossier_id != dossier_id]
    return {reading.source: reading for reading in reversed(found)}


def take_over_reading(desk: Desk, dossier_id: str, reading: Reading) -> Changed:
    """Let a reading from another dossier count here: who read it, and when, stay as they were."""
    return desk.change(dossier_id, "source-read", lambda dossier: dossier.with_reading(reading))
