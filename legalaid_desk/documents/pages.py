"""Every exhibit as pages: PDF made harmless, pictures on A4, letters through an office program or as their text."""

from __future__ import annotations

from collections.abc import Callable

from legalaid_desk.errors import DeskError

from .errors import ExhibitRejected
from .kinds import PICTURES, Kind, cure_for
from .packages import inspect_word, without_outside
from .pictures import picture_pages
from .sanitise import sanitised
from .textpages import mail_pages, text_pages, word_pages

ToPdf = Callable[[bytes, str], bytes]
"""Turns a Word file into PDF with an office program: its bytes and its name."""


def as_pdf(name: str, media_type: str, content: bytes, *, to_pdf: ToPdf | None = None) -> bytes:
    """The file as PDF, for preview and bundle. Raises ExhibitRejected."""
    if media_type not in set(Kind):
        raise ExhibitRejected(name, "unknown-kind", cure_for(content))
    kind = Kind(media_type)
    if kind is Kind.PDF:
        return sanitised(name, content)
    if kind in PICTURES:
        return picture_pages(name, content)
    if kind is Kind.WORD:
        return _word_as_pdf(name, content, to_pdf)
    return mail_pages(name, content) if kind is Kind.MAIL else text_pages(name, content)


def _word_as_pdf(name: str, content: bytes, to_pdf: ToPdf | None) -> bytes:
    inspect_word(name, content)
    if to_pdf is None:
        return word_pages(name, content)
    try:
        return sanitised(name, to_pdf(without_outside(name, content), name))
    except DeskError:
        # An office program that fails on one letter must not keep the whole bundle from the court.
        return word_pages(name, content)
