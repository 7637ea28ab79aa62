"""Fill the slots of a sentence from the dossier. What is missing is named, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from legalaid_desk.dossier import CASE, Child, Dossier, Fact, Ground, Party, Side, Stage, Standing
from legalaid_desk.law import Answer, Law, Sentence, Slot
from legalaid_desk.walk import DossierView

from . import phrases
from .draft import ExhibitNumber, ParagraphNumber, Run, Words
from .plan_words import Counted, answered, budget_words, plan_words
from .terms import last_day, term_words


@dataclass(frozen=True, slots=True)
class Filled:
    """A sentence with its slots filled, and what it rests on. Not to be printed when it ``lacks`` anything.

    ``lacks`` names what is missing: ``answer:Q``, ``name:N``, ``source:S`` (must be read first), ``see:A`` or
    ``term:R``.
    ``open_places`` names in the same way what stands in it between square brackets, where the manner allows that.
    """

    runs: tuple[Run, ...]
    facts: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    exhibits: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    open_places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manner:
    """How a paper writes: what it calls its exhibits, and whether it leaves open what is not known.

    ``blank`` stands in each open place instead of what is asked there.
    """

    exhibit: str = "exhibit"
    open_places: bool = False
    blank: str = ""


_MANY = {"exhibit": "exhibits", "annex": "annexes"}
PLEADED = Manner()
"""As a pleading writes: what is not known is not printed."""


@dataclass(slots=True)
class _Filling:
    """One sentence in the making."""

    view: DossierView
    subject: str
    targets: Mapping[str, str]
    manner: Manner = PLEADED
    runs: list[Run] = field(default_factory=list)
    facts: list[tuple[str, str]] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    exhibits: list[str] = field(default_factory=list)
    lacks: list[str] = field(default_factory=list)
    open_places: list[str] = field(default_factory=list)
    just_named: str = ""

    @property
    def dossier(self) -> Dossier:
        return self.view.dossier

    @property
    def law(self) -> Law:
        return self.view.law

    def write(self, text: str) -> None:
        """Add words to the last run of words, or begin one."""
        text = self._ended_once(self._not_named_twice(text))
        if self.runs and isinstance(self.runs[-1], Words):
            self.runs[-1] = Words(self.runs[-1].text + text)
        else:
            self.runs.append(Words(text))

    def _ended_once(self, text: str) -> str:
        """``Wonen B.V.``, ``2026 r.``: an abbreviation that ends a sentence takes no second full stop."""
        before = self.runs[-1] if self.runs else None
        abbreviated = isinstance(before, Words) and before.text.endswith(".")
        return text[1:] if abbreviated and text.startswith(".") else text

    def _not_named_twice(self, text: str) -> str:
        """``Het gezin stelt dat het``: who was just named is not named again, unless more belongs to the name."""
        named, words = self.just_named, text.lstrip()
        if words:
            self.just_named = ""
        if not named or not words.startswith(f"{named} "):
            return text
        rest = words[len(named) :]
        if rest.split(maxsplit=1)[0] in self.law.phrase("family-more").split():
            return text
        return text[: len(text) - len(words)] + self.law.phrase("family-again") + rest

    def lack(self, what: str, blank: str) -> None:
        """Something is not known: it is named, or left open for whoever signs."""
        if self.manner.open_places:
            self.open_places.append(what)
            self.write(f"[{self.manner.blank or blank}]")
        else:
            self.lacks.append(what)

    def starts_sentence(self) -> bool:
        """Whether the next word is the first of a sentence."""
        before = self.runs[-1] if self.runs else Words("")
        return isinstance(before, Words) and (not before.text.strip() or before.text.rstrip()[-1] in ".!?")


def fill(
    sentence: Sentence, view: DossierView, subject: str, targets: Mapping[str, str], manner: Manner = PLEADED
) -> Filled:
    """Fill a sentence for one subject. ``targets`` are the paragraph ids that ``{see A}`` points at, by argument."""
    filling = _Filling(view, subject, targets, manner)
    for part in sentence.parts:
        if isinstance(part, str):
            filling.write(part)
        else:
            _SLOTS[part.kind](filling, part)
    return Filled(
        tuple(filling.runs),
        tuple(dict.fromkeys(filling.facts)),
        tuple(dict.fromkeys(filling.sources)),
        tuple(dict.fromkeys(filling.exhibits)),
        tuple(dict.fromkeys(filling.lacks)),
        tuple(dict.fromkeys(filling.open_places)),
    )


def day_in(sentence: Sentence, view: DossierView, subject: str) -> date | None:
    """The first day that a sentence tells; None when it tells none that is known."""
    slots = (part for part in sentence.parts if not isinstance(part, str))
    return next((day for slot in slots if (day := _day_of(slot, view, subject))), None)


def _day_of(slot: Slot, view: DossierView, subject: str) -> date | None:
    if slot.kind == "term":
        return last_day(slot.of, view)
    if slot.kind == "name":
        return _CASE_DAYS[slot.of](view) if slot.of in _CASE_DAYS else None
    answer = view.answer(slot.of, view.asked_of(slot.of, subject)) if slot.kind == "answer" else None
    return answer if isinstance(answer, date) else None


def _name(filling: _Filling, slot: Slot) -> None:
    text = _named(slot.of, filling)
    if text:
        filling.write(_capital(text) if filling.starts_sentence() else text)
    else:
        filling.lack(f"name:{slot.of}", filling.law.phrases.get(f"open-{slot.of}", slot.of))


def _named(name: str, filling: _Filling) -> str:
    """What a plain slot stands for; empty when the dossier does not hold it."""
    view, subject = filling.view, filling.subject
    if name in _CASE_NAMES:
        return _CASE_NAMES[name](view)
    if name in _CASE_DAYS:
        return _day(_CASE_DAYS[name](view), view.law)
    child = filling.dossier.child(subject)
    if name in _CHILD_NAMES:
        return _CHILD_NAMES[name](child, view) if child else ""
    person = filling.dossier.party(subject)
    return _PERSON_NAMES[name](person, view) if person else ""


def _answer(filling: _Filling, slot: Slot) -> None:
    of = filling.view.asked_of(slot.of, filling.subject)
    answer = filling.view.answer(slot.of, of)
    if answer is None:
        question = filling.law.questions[slot.of]
        filling.lack(f"answer:{slot.of}", question.blank or question.text.rstrip("?"))
        return
    filling.facts.append((slot.of, of))
    text = in_words(answer, slot.of, filling.law)
    filling.write(_capital(text) if filling.starts_sentence() else text)


def _exhibits(filling: _Filling, slot: Slot) -> None:
    fact = _fact(filling, slot)
    known = [e for e in fact.exhibits if filling.dossier.exhibit(e)] if fact else []
    if known:
        filling.write("(")
        _write_exhibits(filling, known)
        filling.write(")")
    elif filling.runs and isinstance(filling.runs[-1], Words):
        filling.runs[-1] = Words(filling.runs[-1].text.rstrip())


def _standing(filling: _Filling, slot: Slot) -> None:
    fact = _fact(filling, slot)
    if fact is None or fact.standing is Standing.UNKNOWN:
        filling.lacks.append(f"answer:{slot.of}")  # who says so cannot be left open
        return
    seen = fact.standing is Standing.SEEN and bool(fact.exhibits)
    standing = Standing.CLIENT_SAYS if fact.standing is Standing.SEEN and not seen else fact.standing
    opening = _capital(filling.law.phrase(f"standing-{standing}").replace("{other}", _other(filling.view)))
    before, _, after = opening.partition("{exhibits}")
    filling.write(before if filling.starts_sentence() else before[:1].lower() + before[1:])
    if seen:
        _write_exhibits(filling, list(fact.exhibits))
        filling.write(after)
    family = filling.law.phrase("family")
    filling.just_named = family if family in opening.casefold() else ""


def _source(filling: _Filling, slot: Slot) -> None:
    source = filling.law.sources[slot.of]
    read = filling.dossier.has_read(slot.of)
    if source.needs_reading and not read:
        filling.lacks.append(f"source:{slot.of}")
        return
    filling.sources.append(slot.of)
    text = source.cited(read=read)
    filling.write(_capital(text) if filling.starts_sentence() else text)


def _see(filling: _Filling, slot: Slot) -> None:
    target = filling.targets.get(slot.of)
    if target is None:
        filling.lacks.append(f"see:{slot.of}")
        return
    filling.write(f"{filling.law.phrase('paragraph')}{phrases.NO_BREAK}")
    filling.runs.append(ParagraphNumber(target, 0))


def _term(filling: _Filling, slot: Slot) -> None:
    _write_counted(filling, term_words(slot.of, filling.view))


def _of_count(count: Callable[[str, DossierView], Counted]) -> Callable[[_Filling, Slot], None]:
    def write(filling: _Filling, slot: Slot) -> None:
        filling.facts += answered(slot.kind, filling.view)
        _write_counted(filling, count(slot.of, filling.view))

    return write


def _write_counted(filling: _Filling, counted: Counted) -> None:
    if counted.text:
        filling.write(counted.text)
    else:
        filling.lack(counted.lack, counted.blank)


_SLOTS: Mapping[str, Callable[[_Filling, Slot], None]] = {
    "name": _name,
    "answer": _answer,
    "exhibits": _exhibits,
    "standing": _standing,
    "source": _source,
    "see": _see,
    "term": _term,
    "plan": _of_count(plan_words),
    "budget": _of_count(budget_words),
}


def _fact(filling: _Filling, slot: Slot) -> Fact | None:
    key = (slot.of, filling.view.asked_of(slot.of, filling.subject))
    fact = filling.view.fact(*key)
    if fact is None or not filling.view.counts(*key):
        return None
    filling.facts.append(key)
    return fact


def _write_exhibits(filling: _Filling, ids: list[str]) -> None:
    """``productie 3``, ``producties 3 en 4``: the numbers are live."""
    numbered = sorted((filling.dossier.number_of(one), one) for one in ids if filling.dossier.exhibit(one))
    word = filling.law.phrase(filling.manner.exhibit if len(numbered) == 1 else _MANY[filling.manner.exhibit])
    filling.write(f"{word}{phrases.NO_BREAK}")
    for place, (number, one) in enumerate(numbered):
        if place:
            last = place == len(numbered) - 1
            filling.write(f" {filling.law.phrase('and')} " if last else ", ")
        filling.runs.append(ExhibitNumber(one, number))
        filling.exhibits.append(one)


def in_words(answer: Answer, question_id: str, law: Law) -> str:
    """An answer as it reads inside a sentence."""
    match answer:
        case bool():
            return law.phrase("yes" if answer else "no")
        case int():
            return phrases.count(answer, law)
        case Decimal():
            return phrases.amount(answer, law)
        case date():
            return phrases.day(answer, law)
        case tuple():
            return phrases.listed([_option(one, question_id, law) for one in answer], law)
        case _:
            return _option(answer, question_id, law)


def _option(option_id: str, question_id: str, law: Law) -> str:
    option = law.questions[question_id].option(option_id)
    return option_id if option is None else option.printed or option.text


def _capital(text: str) -> str:
    """With a capital; a mail address has none of its own."""
    first, _, _ = text.partition(" ")
    return text if "@" in first else text[:1].upper() + text[1:]


def _tenants(view: DossierView) -> str:
    return phrases.listed([party.full_name for party in view.dossier.on_side(Side.FAMILY)], view.law)


def _landlord(view: DossierView) -> str:
    return phrases.listed([party.full_name for party in view.dossier.on_side(Side.LANDLORD)], view.law)


def _children(view: DossierView) -> str:
    count = len(view.subjects("child"))
    return view.law.phrase("children-one" if count == 1 else "children-many") if count else ""


def _other(view: DossierView) -> str:
    """What this filing calls the other side: not everyone who wants a family out is its landlord."""
    case = view.dossier.case
    if case.stage is Stage.ADMINISTRATIVE:
        who = _authority(view)
    elif case.ground is Ground.MORTGAGE_SALE:
        who = "mortgagee"
    elif case.ground is Ground.NO_TITLE:
        who = "shelter" if view.answer("tn-title", CASE) == "shelter" else "owner"
    else:
        who = "landlord"
    return view.law.phrase(f"other-{who}")


def _authority(view: DossierView) -> str:
    return "mayor" if _about_closure(view) else "council"


def _about_closure(view: DossierView) -> bool:
    """A family whose home is closed may also be refused shelter: then the executive is the other side."""
    decision = view.answer("ad-decision", CASE)
    return view.dossier.case.ground is Ground.CLOSURE if decision is None else decision == "closure"


def _amount(cents: int | None, law: Law) -> str:
    return "" if cents is None else phrases.amount(Decimal(cents) / 100, law)


def _day(on: date | None, law: Law) -> str:
    return "" if on is None else phrases.day(on, law)


def _address(view: DossierView) -> str:
    home = view.dossier.home
    return (
        f"{home.address} {view.law.phrase('signed-at')} {home.place}" if home.address and home.place else home.address
    )


def _called(view: DossierView) -> str:
    """The name of who acts without the titles before it: a child has no use for them."""
    titles = view.law.phrases.get("titles", "").split()
    words = view.dossier.case.counsel.name.split()
    while words and words[0].lower() in titles:
        words.pop(0)
    return " ".join(words)


def _counsel_address(view: DossierView) -> str:
    counsel = view.dossier.case.counsel
    return ", ".join(part for part in (counsel.address, f"{counsel.postcode} {counsel.place}".strip()) if part)


def _landlord_address(view: DossierView) -> str:
    for party in view.dossier.on_side(Side.LANDLORD)[:1]:
        return ", ".join(part for part in (party.address, f"{party.postcode} {party.place}".strip()) if part)
    return ""


def _of_landlord(view: DossierView, name: str) -> str:
    """What is known of the one who acts for the other side: of the first of them for whom it is known."""
    return next((getattr(party, name) for party in view.dossier.on_side(Side.LANDLORD) if getattr(party, name)), "")


def _court_address(view: DossierView) -> str:
    court = view.law.courts.get(view.dossier.case.court)
    seat = court.seat(view.dossier.case.seat) if court else None
    return seat.post or seat.visit if seat else ""


def _counted(view: DossierView, question: str) -> str:
    answer = view.answer(question, "case")
    return phrases.count(answer, view.law) if isinstance(answer, int) else ""


def _court(view: DossierView) -> str:
    court = view.law.courts.get(view.dossier.case.court)
    return court.name if court else ""


def _seat(view: DossierView) -> str:
    court = view.law.courts.get(view.dossier.case.court)
    seat = court.seat(view.dossier.case.seat) if court else None
    return seat.place if seat else ""


def _appeal_court(view: DossierView) -> str:
    above = view.law.appeal_court(view.dossier.case.court, view.dossier.case.seat)
    return above[0].name if above else ""


def _appeal_seat(view: DossierView) -> str:
    above = view.law.appeal_court(view.dossier.case.court, view.dossier.case.seat)
    return above[1].place if above else ""


def _tenant_role(view: DossierView) -> str:
    many = len(view.dossier.on_side(Side.FAMILY)) > 1
    return view.law.phrase("role-tenant-many" if many else "role-tenant-one")


_CASE_NAMES: Mapping[str, Callable[[DossierView], str]] = {
    "tenants": _tenants,
    "tenants.role": _tenant_role,
    "landlord": _landlord,
    "other": _other,
    "authority.greeted": lambda view: view.law.phrase(f"greeting-{_authority(view)}"),
    "home.address": _address,
    "home.place": lambda view: view.dossier.home.place,
    "home.kind": lambda view: view.dossier.home.kind,
    "home.years": lambda view: _counted(view, "tenancy-years"),
    "rent": lambda view: _amount(view.dossier.home.rent_cents, view.law),
    "arrears": lambda view: _amount(view.dossier.arrears.amount_cents, view.law),
    "arrears.claimed": lambda view: _amount(view.dossier.arrears.claimed_cents, view.law),
    "arrears.months": lambda view: _counted(view, "arrears-months"),
    "children": _children,
    "children.count": lambda view: phrases.count(len(view.subjects("child")), view.law),
    "children.names": lambda view: phrases.listed(
        [child.given_name for child in view.dossier.minors_on(view.today)], view.law
    ),
    "court": _court,
    "seat": _seat,
    "appeal-court": _appeal_court,
    "appeal-seat": _appeal_seat,
    "case-number": lambda view: view.dossier.case.case_number,
    "counsel": lambda view: view.dossier.case.counsel.name,
    "counsel.called": _called,
    "counsel.title": lambda view: view.dossier.case.counsel.title,
    "counsel.office": lambda view: view.dossier.case.counsel.office,
    "counsel.address": _counsel_address,
    "counsel.phone": lambda view: view.dossier.case.counsel.phone,
    "counsel.email": lambda view: view.dossier.case.counsel.email,
    "landlord.address": _landlord_address,
    "landlord.representative": lambda view: _of_landlord(view, "representative"),
    "landlord.representative-office": lambda view: _of_landlord(view, "representative_office"),
    "court.address": _court_address,
}


_CASE_DAYS: Mapping[str, Callable[[DossierView], date | None]] = {
    "home.since": lambda view: view.dossier.home.rented_since,
    "arrears.claimed-on": lambda view: view.dossier.arrears.claimed_on,
    "summons-on": lambda view: view.dossier.case.summons_on,
    "roll-on": lambda view: view.dossier.case.roll_on,
    "hearing-on": lambda view: view.dossier.case.hearing_on,
    "judgment-on": lambda view: view.dossier.case.judgment_on,
    "eviction-on": lambda view: view.dossier.case.eviction_on,
    "today": lambda view: view.today,
}


def _age(child: Child, view: DossierView) -> str:
    age = child.age_on(view.today)
    return "" if age is None else str(age)


_CHILD_NAMES: Mapping[str, Callable[[Child, DossierView], str]] = {
    "child": lambda child, _: child.given_name,
    "child.full": lambda child, _: child.full_name,
    "child.age": _age,
    "child.his": lambda child, view: view.law.phrase(f"his-{child.gender}"),
    "child.he": lambda child, view: view.law.phrase(f"he-{child.gender}"),
    "child.school": lambda child, _: child.school,
    "child.care": lambda child, _: child.care,
    "child.health": lambda child, _: child.health,
    "child.contact": lambda child, _: child.contact,
}

_PERSON_NAMES: Mapping[str, Callable[[Party, DossierView], str]] = {
    "person": lambda person, _: person.full_name,
    "person.born": lambda person, view: _day(person.birth_date, view.law),
    "person.his": lambda person, view: view.law.phrase(f"his-{person.gender}"),
    "person.he": lambda person, view: view.law.phrase(f"he-{person.gender}"),
}
