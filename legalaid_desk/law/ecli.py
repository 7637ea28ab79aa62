"""ECLI, the European number of a judgment: read what lawyers type or paste, say what is wrong with it, link to it.

The form is that of the Council conclusions of 2011 (2011/C 127/01): ``ECLI:NL:HR:2025:1799`` is the word ECLI,
a country, a court, a year and a number.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote

_FOUND = re.compile(r"ECLI(?::[^\s,;:()\[\]<>&#/'\"]*)+")
_SHORT = re.compile(r"[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:\d{4}:[A-Z0-9.]+")
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_AROUND_COLON = re.compile(r"\s*:\s*")


class EcliFault(StrEnum):
    """What can be wrong with an ECLI, with the cure."""

    EMPTY = "there is no ECLI; write one such as ECLI:NL:HR:2025:1799"
    PREFIX = "it does not begin with ECLI and a colon; write it as ECLI:NL:HR:2025:1799"
    PARTS = "it has not five parts; write ECLI, country, court, year and number with colons between them"
    COUNTRY = "the country is not two letters; write NL, CE for Strasbourg or EU for Luxembourg"
    COURT = "the court is not a code of one to seven letters and digits; write it as HR or RBROT"
    YEAR = "the year is not four digits; write it as 2025"
    NUMBER = "the number is not one to twenty-five letters, digits and dots; copy it from the judgment"
    SPELLING = "it is not written as it is printed; write it in capitals, without spaces or other words"


class EcliError(ValueError):
    """A text that is no ECLI. ``fault`` says what is wrong with it."""

    def __init__(self, text: str, fault: EcliFault) -> None:
        self.text = text
        self.fault = fault
        super().__init__(f"{text!r} is no ECLI: {fault}")


@dataclass(frozen=True, slots=True)
class Ecli:
    """The parts of an ECLI."""

    country: str
    court: str
    year: int
    number: str

    def __str__(self) -> str:
        return f"ECLI:{self.country}:{self.court}:{self.year:04}:{self.number}"


def normalised(text: str) -> str:
    """The ECLI in what was typed or pasted: a link, a whole citation, small letters, spaces, full-width colons.

    Nothing is guessed: what is wrong stays, for ``fault_in`` to name.
    """
    plain = _UNSEEN.sub("", unicodedata.normalize("NFKC", unquote(text))).upper().strip()
    joined = _AROUND_COLON.sub(":", plain)
    if ":" not in joined.removeprefix("ECLI:"):
        joined = ":".join(re.split(r"[\s_:]+", joined))  # ECLI NL HR 2025 1799
    found = _FOUND.search(joined)
    if found:
        return found[0].rstrip(".:")
    return f"ECLI:{joined}" if _SHORT.fullmatch(joined) else joined


def fault_in(ecli: str) -> EcliFault | None:
    """The first thing that is wrong with it; None when it is an ECLI as it is printed."""
    if not ecli.strip():
        return EcliFault.EMPTY
    spelled = normalised(ecli)
    prefix, *parts = spelled.split(":")
    if prefix != "ECLI":
        return EcliFault.PREFIX
    if len(parts) != len(_PARTS):
        return EcliFault.PARTS
    for part, (form, fault) in zip(parts, _PARTS, strict=True):
        if not form.fullmatch(part):
            return fault
    return None if spelled == ecli else EcliFault.SPELLING


def is_ecli(text: str) -> bool:
    """Whether it is an ECLI exactly as it is printed."""
    return fault_in(text) is None


def parse_ecli(text: str) -> Ecli:
    """The parts of what was typed or pasted. Raises EcliError."""
    spelled = normalised(text)
    fault = fault_in(spelled)
    if fault:
        raise EcliError(text, fault)
    _, country, court, year, number = spelled.split(":")
    return Ecli(country, court, int(year), number)


def deeplink(ecli: str) -> str:
    """Where the judgment can be read: rechtspraak.nl for the Netherlands, else the European e-Justice Portal."""
    if ecli.startswith("ECLI:NL:"):
        return f"https://deeplink.rechtspraak.nl/uitspraak?id={quote(ecli, safe=':')}"
    return f"https://e-justice.europa.eu/ecli/{quote(ecli, safe=':')}"


_PARTS = (
    (re.compile(r"[A-Z]{2}"), EcliFault.COUNTRY),
    (re.compile(r"[A-Z][A-Z0-9]{0,6}"), EcliFault.COURT),
    (re.compile(r"[0-9]{4}"), EcliFault.YEAR),
    (re.compile(r"[A-Z0-9.]{1,25}"), EcliFault.NUMBER),
)
