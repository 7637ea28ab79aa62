"""Paragraphs that nothing carries: no answer, nothing of the intake, no source, no exhibit, no other paragraph."""

from __future__ import annotations

from legalaid_desk.law import ALWAYS, Law, Passage

from .draft import FilingDraft, Paragraph


def bare_paragraphs(draft: FilingDraft, law: Law) -> tuple[Paragraph, ...]:
    """Those that plead an argument and rest on nothing; what a kind of filing says in every case needs no fact."""
    return tuple(one for one in draft.paragraphs if one.argument in law.arguments and _is_bare(one, law))


def _is_bare(paragraph: Paragraph, law: Law) -> bool:
    if paragraph.facts or paragraph.sources or paragraph.exhibits:
        return False
    passage = _passage(paragraph, law)
    return passage is not None and not _rests(passage)


def _passage(paragraph: Paragraph, law: Law) -> Passage | None:
    """What it is made of (see ``Paragraph.id``); none for an offer of proof, which is about what stands elsewhere."""
    name = paragraph.id.split("/")[1]
    return next((one for one in law.arguments[paragraph.argument].passages if one.id == name), None)


def _rests(passage: Passage) -> bool:
    """Whether it prints something of the case, or is only there under a condition."""
    has_slots = any(not isinstance(part, str) for part in passage.text.parts)
    return has_slots or passage.when != ALWAYS
