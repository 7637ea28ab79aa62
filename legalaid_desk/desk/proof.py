"""The proof of a filing: the page as it will print, made in the folder of the vault and gone afterwards."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from legalaid_desk.filings import FilingDraft

from .desk import Desk
from .templates_in_use import in_use

PREFIX = ".proof-"
"""How the work folders of proofs are called: an office program reads and writes in the clear."""


def print_proof(desk: Desk, draft: FilingDraft) -> bytes:
    """The PDF of a draft, to look at."""
    with tempfile.TemporaryDirectory(prefix=PREFIX, dir=desk.vault.folder) as name:
        word = desk.papers.write_word(draft, Path(name) / "draft.docx", office=in_use(desk))
        pdf = word.with_suffix(".pdf")
        desk.papers.write_pdf(draft, word, pdf)
        return pdf.read_bytes()


def sweep_proofs(folder: Path) -> None:
    """Take away what a power cut left of a proof in this vault folder."""
    for left in folder.glob(f"{PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)
