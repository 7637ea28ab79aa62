"""Verbs on letters that ask for what is not known yet: which there are, own words, saving one, and that it was sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from legalaid_desk.dossier import CASE, Changed, Dossier, Event, Wording
from legalaid_desk.filings import plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.law import Addressee, Inquiry
from legalaid_desk.walk import DossierView, Finding, Found, Walk
from legalaid_desk.walk.fitting import LETTER

from . import letter_words
from .desk import Desk
from .letter_words import OF_ONE_CHILD, clean, one_line
from .writing import all_or_nothing


@dataclass(frozen=True, slots=True)
class Ask:
    """One question of a letter: the point and the inquiry it comes from, of whom it asks, and its sentence."""

    point: str
    inquiry: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Unasked:
    """An inquiry that is not in the letter, and what it lacks (as in ``Filled.lacks``)."""

    point: str
    inquiry: str
    subject: str
    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter. ``child`` is whom it is about where it may be about one child only; ``own`` the lawyer's own text."""

    walkthrough: str
    to: Addressee
    child: str = ""
    asks: tuple[Ask, ...]
    left_out: tuple[Unasked, ...] = ()
    program_text: str
    own: Wording | None = None

    @property
    def key(self) -> str:
        """The same letter also when it asks something else: ``hr-2025-1799/school:c1``."""
        return letter_key(self.walkthrough, self.to, self.child)

    @property
    def text(self) -> str:
        """As it stands now: the lawyer's own words, else the program's."""
        return self.own.text if self.own else self.program_text

    @property
    def is_stale(self) -> bool:
        """Whether the program would now write something else than the lawyer's words replaced."""
        return self.own is not None and self.own.instead_of != self.program_text


def letter_key(walkthrough: str, to: Addressee, subject: str) -> str:
    """The key of the letter in which something about this subject is asked of this addressee."""
    child = subject if to in OF_ONE_CHILD and subject not in ("", CASE) else ""
    return f"{walkthrough}/{to}:{child}" if child else f"{walkthrough}/{to}"


def letters(walk: Walk, walkthrough: str) -> tuple[Letter, ...]:
    """Every letter that the points of a walkthrough give reason for, by addressee and child."""
    asked = [(one, inquiry) for one in walk.findings(walkthrough) if is_asked(one) for inquiry in one.inquiries]
    found: dict[str, list[tuple[Finding, Inquiry]]] = {}
    for finding, inquiry in asked:
        for subject in _written_about(finding, inquiry, asked):
            found.setdefault(letter_key(walkthrough, inquiry.to, subject), []).append((finding, inquiry))
    subjects = ("", *walk.view.subjects("child"))
    order = dict.fromkeys(letter_key(walkthrough, to, child) for to in Addressee for child in subjects)
    return tuple(_letter(walk.view, walkthrough, key, found[key]) for key in order if key in found)


def is_asked(finding: Finding) -> bool:
    """Whether letters still ask for it: not what does not matter here, nor what is known with proof."""
    if finding.state is Found.NOT_ASKED_HERE:
        return False
    return not (finding.state is Found.ANSWERED and finding.is_proved)


def write_own(desk: Desk, dossier_id: str, letter: Letter, typed: str) -> Changed:
    """The lawyer's own text of a letter; the program's own text is none."""
    text = clean(typed).strip()

    def edit(dossier: Dossier) -> Dossier:
        if text in ("", letter.program_text):
            return dossier.without_wording(LETTER, letter.key)
        wording = Wording(kind=LETTER, paragraph=letter.key, text=text, instead_of=letter.program_text)
        return dossier.with_wording(wording)

    return desk.change(dossier_id, "letter", edit)


def program_again(desk: Desk, dossier_id: str, key: str) -> Changed:
    """The program's text of a letter again."""
    return desk.change(dossier_id, "letter-restored", lambda dossier: dossier.without_wording(LETTER, key))


def save(desk: Desk, text: str, target: Path) -> Path:
    """Write a letter as .docx, or as plain text for any other ending, whole or not at all.

    Raises NotWritable, DiskFull.
    """
    with all_or_nothing(target.parent) as work:
        if target.suffix.casefold() == ".docx":
            desk.papers.write_letter(clean(text), work / target.name)
        else:
            (work / target.name).write_text(f"{clean(text)}\n", encoding="utf-8")
    return target


def sent(desk: Desk, dossier_id: str, letter: Letter, on: date) -> Changed:
    """The letter went out on this day: a line of the chronology says so."""
    what = letter_words.sent(desk.walk(desk.open(dossier_id)).view, letter.to, len(letter.asks))
    event = Event(id=f"ev-{desk.new_id()}", on=on, what=what)
    return desk.change(dossier_id, "letter-sent", lambda dossier: dossier.with_event(event))


def file_name(letter: Letter, view: DossierView) -> str:
    """A name to save it under; without the family's name, because a folder is seen by others."""
    whom = letter_words.whom(view, letter.to).replace(" ", "-")
    return f"{view.today.isoformat()}-brief-{whom}"


def _written_about(finding: Finding, inquiry: Inquiry, asked: Iterable[tuple[Finding, Inquiry]]) -> tuple[str, ...]:
    """What is asked of the case goes into the letters to the same addressee about a child, where there are any."""
    if inquiry.to not in OF_ONE_CHILD or finding.subject not in ("", CASE):
        return (finding.subject,)
    own = (one.subject for one, other in asked if other.to is inquiry.to and one.subject not in ("", CASE))
    return tuple(dict.fromkeys(own)) or ("",)


def _letter(view: DossierView, walkthrough: str, key: str, found: Iterable[tuple[Finding, Inquiry]]) -> Letter:
    to, _, child = key.removeprefix(f"{walkthrough}/").partition(":")
    asks, left_out = _sorted_out(view, found, child)
    parts = tuple((subject, tuple(ask.text for ask in asks if ask.subject == subject)) for subject in _subjects(asks))
    return Letter(
        walkthrough=walkthrough,
        to=Addressee(to),
        child=child,
        asks=asks,
        left_out=left_out,
        program_text=clean(letter_words.whole_letter(view, Addressee(to), child, parts)),
        own=view.dossier.wording(LETTER, key),
    )


def _subjects(asks: Iterable[Ask]) -> Iterator[str]:
    """The case first, then each child once."""
    subjects = dict.fromkeys(ask.subject for ask in asks)
    return iter(sorted(subjects, key=lambda one: one not in ("", CASE)))


def _sorted_out(
    view: DossierView, found: Iterable[tuple[Finding, Inquiry]], child: str
) -> tuple[tuple[Ask, ...], tuple[Unasked, ...]]:
    """The questions that can be asked, each sentence once, and those that lack something."""
    asks: dict[str, Ask] = {}
    left_out: list[Unasked] = []
    for finding, inquiry in found:
        filled = fill(inquiry.text, view, finding.subject or child, {})
        of = (finding.point.id, inquiry.id, finding.subject)
        if filled.lacks:
            left_out.append(Unasked(*of, filled.lacks))
        else:
            text = one_line(plain(filled.runs))
            asks.setdefault(text, Ask(*of, text))
    return tuple(asks.values()), tuple(left_out)
