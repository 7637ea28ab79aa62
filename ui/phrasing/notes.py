"""What the program noted about a file that was brought in, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def tell_note(note: str) -> str:
    """The note of an exhibit; what the program wrote in it is translated, what a person wrote stays."""
    for written, told in _told().items():
        note = note.replace(written, told)
    return note


def _told() -> dict[str, str]:
    return {
        "the file is damaged but can be read; check every page, or ask for a new copy": translate(
            "Notes", "the file is damaged but can be read; check every page, or ask for a new copy"
        ),
        "it is a form of Adobe's own kind that may show an empty page; check it, or print it to PDF first": translate(
            "Notes", "it is a form of Adobe's own kind that may show an empty page; check it, or print it to PDF first"
        ),
        "it has layers that can be switched off; in the bundle all of them are seen: check every page": translate(
            "Notes", "it has layers that can be switched off; in the bundle all of them are seen: check every page"
        ),
    }
