"""The page beside the work: shown from memory, and forgotten with the dossier."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from legalaid_desk.data import sample_folder
from ui.widgets.pdf_page import PdfPage

LEASE = sample_folder() / "huurachterstand" / "01-huurovereenkomst.pdf"


def test_what_was_shown_is_forgotten_and_can_be_shown_again(qtbot: QtBot) -> None:
    page = PdfPage("preview", "Preview")
    qtbot.addWidget(page)
    content = LEASE.read_bytes()
    page.show_pdf(content, "e1")
    assert page._document.pageCount() == 4
    page.forget()
    assert page._buffer is not None
    assert page._buffer.data().isEmpty()
    page.show_pdf(content, "e1")
    assert page._document.pageCount() == 4
