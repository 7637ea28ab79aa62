"""What can go wrong with paper, and what the user can do about it."""

from __future__ import annotations

from enum import StrEnum

from legalaid_desk.errors import DeskError


class Rejection(StrEnum):
    """Why a file is not taken in."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    WRONG_ENDING = "wrong-ending"
    UNKNOWN_KIND = "unknown-kind"
    EMPTY = "empty"
    TOO_LARGE = "too-large"


class ExhibitRejected(DeskError):
    """A file that cannot become an exhibit as it is. ``better_name`` is what it should be called, or empty."""

    def __init__(self, name: str, reason: str, cure: str, *, better_name: str = "") -> None:
        self.name = name
        self.better_name = better_name
        self.reason = Rejection(reason)
        self.cure = cure
        super().__init__(f"{name} was not added ({self.reason}): {cure}")


class TemplateFault(DeskError):
    """A Word template that cannot be used. ``place`` is the paragraph (its text, or its number) or empty."""

    def __init__(self, file: str, place: str, what: str, cure: str) -> None:
        self.file = file
        self.place = place
        self.what = what
        self.cure = cure
        where = f"{file}, {place}" if place else file
        super().__init__(f"{where}: {what}; {cure}")


class LostInTemplate(DeskError):
    """Text of the filing that the template does not print. Nothing was written."""

    def __init__(self, template: str, missing: tuple[str, ...]) -> None:
        self.template = template
        self.missing = missing
        shown = ", ".join(f"“{_short(text)}”" for text in missing[:3])
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        super().__init__(
            f"{template} leaves out part of the filing: {shown}{more}; put the fields back or take the shipped template"
        )


class ReturnUnreadable(DeskError):
    """A Word file that came back and cannot be read. Nothing was taken over."""

    def __init__(self, file: str, why: str) -> None:
        self.file = file
        self.why = why
        super().__init__(f"{file} cannot be read ({why}); save it in Word as .docx and bring it in again")


class ConversionFailed(DeskError):
    """A Word file that did not become a PDF."""

    def __init__(self, file: str, why: str) -> None:
        self.file = file
        self.why = why
        super().__init__(f"{file} could not be turned into PDF ({why}); open it in Word and save it as PDF there")


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
