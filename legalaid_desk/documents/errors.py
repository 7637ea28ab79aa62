"""What can go wrong with paper, and what the user can do about it."""

from __future__ import annotations

from enum import StrEnum

from legalaid_desk.desk.template_flaws import Flaw, Flawed, Mend
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

    def __init__(self, file: str, place: str, flaw: Flaw, mend: Mend, *, data: str = "", names: str = "") -> None:
        self.file = file
        self.place = place
        self.flawed = Flawed(flaw=flaw, mend=mend, data=data, names=names)
        where = f"{file}, {place}" if place else file
        super().__init__(f"{where}: {self.flawed.what}; {self.flawed.cure}")

    @property
    def what(self) -> str:
        """What is wrong, in English."""
        return self.flawed.what

    @property
    def cure(self) -> str:
        """What to do about it, in English."""
        return self.flawed.cure

    def of(self, file: str, place: str | None = None) -> TemplateFault:
        """The same of the file that is to be mended."""
        where, one = self.place if place is None else place, self.flawed
        return TemplateFault(file, where, one.flaw, one.mend, data=one.data, names=one.names)


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


class Unread(StrEnum):
    """Why a file that came back is not read: what no exhibit may be either, or more."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    UNKNOWN_KIND = "unknown-kind"
    EMPTY = "empty"
    TOO_LARGE = "too-large"
    NOT_TOGETHER = "not-together"
    TOO_LONG = "too-long"
    NOT_STARTED = "not-started"


_UNREAD = {
    Unread.ENCRYPTED: "it is protected with a password",
    Unread.DAMAGED: "it is damaged or cut off",
    Unread.UNKNOWN_KIND: "it holds foreign parts",
    Unread.EMPTY: "it is empty",
    Unread.TOO_LARGE: "it is too large",
    Unread.NOT_TOGETHER: "it is not a Word file that holds together",
    Unread.TOO_LONG: "it takes more time or memory than any filing",
    Unread.NOT_STARTED: "what opens files could not be started",
}


class ReturnUnreadable(DeskError):
    """A Word file that came back and cannot be read. Nothing was taken over."""

    def __init__(self, file: str, why: Unread) -> None:
        self.file = file
        self.why = why
        super().__init__(f"{file} cannot be read ({_UNREAD[why]}); save it in Word as .docx and bring it in again")


class NoPdf(StrEnum):
    """Why a Word file did not become a PDF. Seconds, or the text that is missing, go along as data."""

    UNREADABLE = "unreadable"
    NOT_TOGETHER = "not-together"
    NOT_STARTED = "not-started"
    TOO_LONG = "too-long"
    NOTHING_MADE = "nothing-made"
    DAMAGED = "damaged"
    EMPTY = "empty"
    TEXT_MISSING = "text-missing"
    NOT_DONE = "not-done"


_NO_PDF = {
    NoPdf.UNREADABLE: "it cannot be read",
    NoPdf.NOT_TOGETHER: "its parts do not hold together",
    NoPdf.NOT_STARTED: "it could not be started",
    NoPdf.TOO_LONG: "it was not ready after {data} seconds",
    NoPdf.NOTHING_MADE: "the program made no PDF",
    NoPdf.DAMAGED: "the PDF that was made does not open",
    NoPdf.EMPTY: "the PDF is empty",
    NoPdf.TEXT_MISSING: "“{data}” is missing in the PDF",
    NoPdf.NOT_DONE: "the desk could not do it",
}


class ConversionFailed(DeskError):
    """A Word file that did not become a PDF."""

    def __init__(self, file: str, why: NoPdf, data: str = "") -> None:
        self.file = file
        self.why = why
        self.data = data
        told = _NO_PDF[why].replace("{data}", data)
        super().__init__(f"{file} could not be turned into PDF ({told}); open it in Word and save it as PDF there")


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
