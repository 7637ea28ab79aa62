"""Verbs at the hearing: note, say how a point went, and keep how far one may settle. No paper prints any of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from legalaid_desk.dossier import Changed, Dossier, Heard, HeardPoint, Hearing, HearingNote, SettlementBand

from .desk import Desk


def put_note(desk: Desk, dossier_id: str, note: HearingNote) -> Changed:
    """Keep what was typed, new or changed; the moment it was begun stays. Nothing but white space takes it away."""
    text = _text(note.text)

    def edit(hearing: Hearing) -> Hearing:
        old = hearing.note(note.id)
        if not text.strip():
            return hearing.without_note(note.id)
        return hearing.with_note(replace(old or replace(note, by=desk.who, at=desk.now()), text=text))

    return _change(desk, dossier_id, "hearing-note", edit)


def remove_note(desk: Desk, dossier_id: str, note_id: str) -> Changed:
    """Take a note away."""
    return _change(desk, dossier_id, "hearing-note-removed", lambda hearing: hearing.without_note(note_id))


def say_heard(desk: Desk, dossier_id: str, kind: str, point: str, heard: Heard | None) -> Changed:
    """Say how a point went, or nothing of it any more. The same again changes nothing."""

    def edit(hearing: Hearing) -> Hearing:
        if hearing.heard(kind, point) is heard:
            return hearing
        if heard is None:
            return hearing.without_point(kind, point)
        return hearing.with_point(HeardPoint(kind=kind, point=point, heard=heard, by=desk.who, at=desk.now()))

    return _change(desk, dossier_id, "hearing-point", edit)


def set_band(desk: Desk, dossier_id: str, band: SettlementBand) -> Changed:
    """Between what a settlement may lie. The same again changes nothing."""
    words = SettlementBand(aim=_text(band.aim), limit=_text(band.limit), note=_text(band.note))

    def edit(hearing: Hearing) -> Hearing:
        if replace(hearing.band, by="", at=None) == words:
            return hearing
        return replace(hearing, band=words if words.is_empty else replace(words, by=desk.who, at=desk.now()))

    return _change(desk, dossier_id, "settlement-band", edit)


def _change(desk: Desk, dossier_id: str, verb: str, edit: Callable[[Hearing], Hearing]) -> Changed:
    """Nothing that is approved rests on this, so no approval is asked after."""

    def of(dossier: Dossier) -> Dossier:
        return replace(dossier, hearing=edit(dossier.hearing))

    return desk.change(dossier_id, verb, of)


def _text(text: str) -> str:
    """With half characters made whole, as a clipboard may bring them: they could not be stored."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
