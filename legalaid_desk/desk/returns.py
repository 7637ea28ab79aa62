"""Verbs on what comes back from Word: lay it beside what was written, and take over what the lawyer chooses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from legalaid_desk.dossier import Changed, Dossier, OwnParagraph, Wording
from legalaid_desk.errors import DeskError
from legalaid_desk.filings import compose
from legalaid_desk.filings.draft import REQUEST
from legalaid_desk.filings.handwork import Hand, HandEdit, Handwork, handwork
from legalaid_desk.filings.versions import Version

from . import approvals, versions
from .desk import Desk


class Take(StrEnum):
    """What becomes of one paragraph that came back otherwise."""

    HERS = "hers"
    NOW = "now"
    OUT = "out"


class NotWrittenHere(DeskError):
    """A Word file that was not written from this dossier, or of which nothing was kept."""

    def __init__(self, file: str) -> None:
        self.file = file
        super().__init__(
            f"{file} was not written from this dossier; open the dossier it belongs to, or write the filing again"
        )


def look(desk: Desk, dossier_id: str, name: str, content: bytes) -> Handwork:
    """What was done in this Word file. Changes nothing. Raises NotWrittenHere, ReturnUnreadable, VersionUnreadable."""
    dossier = desk.open(dossier_id)
    version = _written_from(desk, dossier, name, content)
    now = compose(desk.walk(dossier), version.draft.kind).draft
    return handwork(version, desk.papers.read_returned(name, content, version.draft), now)


def take_back(desk: Desk, dossier_id: str, work: Handwork, takes: Mapping[str, Take]) -> Changed:
    """Take over what was chosen, paragraph by paragraph; what was not chosen about stays as it is here.

    One act: undo brings all of it back. The file itself stays as the lawyer left it.
    """

    def edit(dossier: Dossier) -> Dossier:
        for one in work.edits:
            dossier = _taken(dossier, one, takes.get(one.key, Take.NOW), work.kind, desk)
        return dossier

    return approvals.change(desk, dossier_id, "words-returned", edit)


def _written_from(desk: Desk, dossier: Dossier, name: str, content: bytes) -> Version:
    mark = desk.papers.fingerprint_in(name, content)
    paper = versions.find(desk, dossier, mark)
    if paper is not None:
        return versions.read(desk, paper)
    # Some word processors drop what a file tells about itself; its paragraphs may still be known.
    near = None if mark else _most_like(desk, dossier, name, content)
    if near is None:
        raise NotWrittenHere(name)
    return near


def _most_like(desk: Desk, dossier: Dossier, name: str, content: bytes) -> Version | None:
    """The last version of the kind of which most paragraphs are recognised; None when none is."""
    best: tuple[int, Version | None] = (0, None)
    for kind in dict.fromkeys(paper.kind for paper in reversed(dossier.filed)):
        version = versions.last_version(desk, dossier, kind)
        known = len(desk.papers.read_returned(name, content, version.draft).ids) if version else 0
        if known > best[0]:
            best = (known, version)
    return best[1]


def _taken(dossier: Dossier, edit: HandEdit, take: Take, kind: str, desk: Desk) -> Dossier:
    if take is Take.NOW:
        return dossier
    if edit.hand is Hand.NEW:
        return _added(dossier, edit, kind, desk) if take is Take.HERS else dossier
    if take is Take.OUT or edit.hand in (Hand.GONE, Hand.RUNS_ON):
        return _left_out(dossier, edit, kind)
    return _reworded(dossier, edit, kind, desk)


def _reworded(dossier: Dossier, edit: HandEdit, kind: str, desk: Desk) -> Dossier:
    own = dossier.own_paragraph(edit.key)
    if own is not None:
        return dossier.with_own_paragraph(replace(own, text=edit.hers))
    if not edit.now and not edit.key.endswith(REQUEST):
        return _added(dossier, edit, kind, desk)  # the facts print it no more, but her words stay hers
    if edit.hers == edit.program:
        return dossier.without_wording(kind, edit.key)
    return dossier.with_wording(Wording(kind=kind, paragraph=edit.key, text=edit.hers, instead_of=edit.program))


def _left_out(dossier: Dossier, edit: HandEdit, kind: str) -> Dossier:
    own = dossier.own_paragraph(edit.key)
    if own is not None:
        return dossier.without_own_paragraph(own.id)
    return dossier.with_wording(Wording(kind=kind, paragraph=edit.key, text="", instead_of=edit.program))


def _added(dossier: Dossier, edit: HandEdit, kind: str, desk: Desk) -> Dossier:
    own = OwnParagraph(
        id=desk.new_id(), kind=kind, text=edit.hers, after=edit.after, before=edit.before, section=edit.section
    )
    return dossier.with_own_paragraph(own)
