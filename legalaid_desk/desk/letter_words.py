"""The words round the questions of a letter: to whom, what about, the opening, the closing and who signs."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import cast

from legalaid_desk.data import document_template
from legalaid_desk.dossier import CASE, Side
from legalaid_desk.filings import phrases, plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.law import Addressee
from legalaid_desk.law.sentences import parse_sentence
from legalaid_desk.walk import DossierView

Part = tuple[str, tuple[str, ...]]
"""Of whom it asks (a child, or the case) and what."""


OF_ONE_CHILD = (Addressee.SCHOOL, Addressee.CARE, Addressee.YOUTH_CARE)
"""Who is written to about one child at a time: a school is told nothing of the other children."""

_IN_THE_CASE = (Addressee.CLIENT, Addressee.LANDLORD, Addressee.COURT)


def whole_letter(view: DossierView, to: Addressee, child: str, parts: Iterable[Part]) -> str:
    """The letter from the day to who signs; numbered through, what is about one child under its name."""
    about = child or CASE
    head = (_day(view), f"{_say('to', view, about)} {_name(view, to)}", "\n".join(_about(view, to, child)))
    opening = "opening" if child or to not in OF_ONE_CHILD else "opening-family"
    words = (_say("dear", view, about), _of(to, opening, view, about))
    feet = (_of(to, "closing", view, about), "\n".join(_signed(view)))
    return "\n\n".join((*head, *words, *_asked(view, child, parts), *feet))


def whom(view: DossierView, to: Addressee) -> str:
    """``aan de gemeente``."""
    return _of(to, "whom", view, CASE)


def sent(view: DossierView, to: Addressee, count: int) -> str:
    """The line of the chronology for a letter that went out."""
    text = _table("event")["sent-one" if count == 1 else "sent-many"]
    return text.replace("{whom}", whom(view, to)).replace("{count}", phrases.count(count, view.law))


_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def clean(text: str) -> str:
    """Without signs that no paper can show, or that turn the direction of what follows; lines and tabs stay."""
    return "".join(sign for sign in text if sign in "\n\t" or not _is_unprintable(sign))


def _is_unprintable(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs") or unicodedata.bidirectional(sign) in _TURNING


def _asked(view: DossierView, child: str, parts: Iterable[Part]) -> Iterator[str]:
    number = 0
    for subject, lines in parts:
        if subject not in ("", CASE, child):
            yield _say("of-child", view, subject)
        for line in lines:
            number += 1
            yield f"{number}. {line}"


def _day(view: DossierView) -> str:
    place, day = view.dossier.case.counsel.place, phrases.day(view.today, view.law)
    return one_line(f"{place}, {day}" if place else day)


def _about(view: DossierView, to: Addressee, child: str) -> Iterator[str]:
    """What the letter is about; outside the case nobody is told its number."""
    if child:
        yield _say("about-child", view, child)
        return
    yield _say("about-home", view, CASE)
    if view.dossier.case.case_number and to in _IN_THE_CASE:
        yield _say("case-number", view, CASE)


def _name(view: DossierView, to: Addressee) -> str:
    """By name where the dossier has one; a party that is represented is written to through who represents it."""
    known = ""
    if to is Addressee.CLIENT:
        known = "\n".join(party.full_name for party in view.dossier.on_side(Side.FAMILY))
    elif to is Addressee.LANDLORD:
        known = "\n".join(dict.fromkeys(_through(view)))
    elif to is Addressee.COURT:
        court = view.law.courts.get(view.dossier.case.court)
        known = court.name if court else ""
    return known or _of(to, "name", view, CASE)


def _through(view: DossierView) -> Iterator[str]:
    for party in view.dossier.on_side(Side.LANDLORD):
        lines = (party.representative, party.representative_office) if party.representative else (party.full_name,)
        yield from (line for line in lines if line)


def _signed(view: DossierView) -> Iterator[str]:
    counsel = view.dossier.case.counsel
    yield _say("greeting", view, CASE)
    yield ""
    yield one_line(counsel.name) or _say("signed", view, CASE)
    if counsel.office:
        yield one_line(counsel.office)


def one_line(text: str) -> str:
    """A name on one line, whatever was pasted into its field."""
    return re.sub(r"[\r\n\t]+", " ", text).strip()


def _say(key: str, view: DossierView, subject: str) -> str:
    return _filled(str(_words()[key]), view, subject)


def _of(to: Addressee, key: str, view: DossierView, subject: str) -> str:
    return _filled(_table(to)[key], view, subject)


def _filled(text: str, view: DossierView, subject: str) -> str:
    """A sentence with its slots filled; what is missing stands between square brackets."""
    for lack in fill(parse_sentence(text), view, subject, {}).lacks:
        slot = lack.partition(":")[2]
        text = text.replace(f"{{{slot}}}", _table("unknown")[slot])
    return plain(fill(parse_sentence(text), view, subject, {}).runs)


def _table(name: str) -> Mapping[str, str]:
    return cast("Mapping[str, str]", _words()[name])


@cache
def _words() -> Mapping[str, object]:
    return tomllib.loads(document_template("brief.toml").decode("utf-8"))
