"""Paragraphs that are all the lawyer's own: written in Word, printed where she put them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnParagraph:
    """A paragraph of one kind of filing that the program would not write. ``text`` has marks for living numbers.

    It stands ``after`` a paragraph, or else ``before`` one; when neither is printed any more, at the end of its
    ``section``. It is never lost for want of a place.
    """

    id: str
    kind: str
    text: str
    after: str = ""
    before: str = ""
    section: str = ""

    @property
    def paragraph(self) -> str:
        """Its id among the paragraphs of the filing."""
        return f"{self.kind}/own/{self.id}"
