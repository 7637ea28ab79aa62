"""The last touch on a PDF of a filing: it opens, it holds the filing, it says what it is and not who made it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from legalaid_desk.filings import FilingDraft

from .errors import ConversionFailed, NoPdf
from .pdftext import page_text, squeezed
from .properties import LANGUAGE, author_of, title_of
from .values import clean

if TYPE_CHECKING:
    from pikepdf import Pdf


def finished(pdf: bytes, draft: FilingDraft, converter: str) -> bytes:
    """The PDF with its properties set. Raises ConversionFailed when it is not the filing."""
    import pikepdf

    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            _check(opened, draft, converter)
            _describe(opened, draft)
            made = BytesIO()
            opened.save(made, deterministic_id=True)
    except pikepdf.PdfError as error:
        raise ConversionFailed(converter, NoPdf.DAMAGED) from error
    return made.getvalue()


def _check(pdf: Pdf, draft: FilingDraft, converter: str) -> None:
    """The headings and the signature are in it: enough to know that no page was lost or left empty."""
    found = squeezed("".join(map(page_text, pdf.pages)))
    missing = [text for text in _landmarks(draft) if not _stands_in(found, text)]
    if not pdf.pages or missing:
        why = NoPdf.TEXT_MISSING if missing else NoPdf.EMPTY
        raise ConversionFailed(converter, why, "".join(missing[:1]))


def _stands_in(found: str, text: str) -> bool:
    """Whether the words of the text that any face can print are there, in a row.

    Only plain letters are compared without case: in small letters a Turkish İ is an i and a dot.
    """
    words = re.findall(r"[A-Za-z0-9]+", clean(text))
    return re.search("[^A-Za-z0-9]*?".join(words), found, re.IGNORECASE | re.ASCII) is not None


def _landmarks(draft: FilingDraft) -> Iterator[str]:
    yield draft.letter.subject if draft.letter else draft.caption.title
    yield from (section.heading for section in draft.sections)
    yield draft.signature.name


def _describe(pdf: Pdf, draft: FilingDraft) -> None:
    import pikepdf

    if "/Metadata" in pdf.Root:
        del pdf.Root.Metadata
    about = {"/Title": title_of(draft), "/Author": author_of(draft)}
    known = {key: pikepdf.String(value) for key, value in about.items() if value}
    pdf.docinfo = pdf.make_indirect(pikepdf.Dictionary(known))
    pdf.Root.Lang = pikepdf.String(LANGUAGE)
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
