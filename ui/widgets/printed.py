"""A draft as the page it will be: made in a folder of the vault that is gone afterwards, given back as bytes."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from legalaid_desk.desk import Desk
from legalaid_desk.filings import FilingDraft

PREFIX = ".proof-"


def printed(desk: Desk, draft: FilingDraft) -> bytes:
    """The PDF of a draft. What a power cut left behind of an earlier one is taken away first."""
    folder = desk.vault.folder
    for left in folder.glob(f"{PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=PREFIX, dir=folder) as name:
        word = desk.papers.write_word(draft, Path(name) / "draft.docx")
        pdf = word.with_suffix(".pdf")
        desk.papers.write_pdf(draft, word, pdf)
        return pdf.read_bytes()
