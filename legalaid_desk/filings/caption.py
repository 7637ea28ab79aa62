"""The head and the foot of a filing: court, parties with their roles, signature, notices."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from legalaid_desk.dossier import CASE, Counsel, Dossier, Gender, Party, PartyKind, Side
from legalaid_desk.law import Court, FilingKind, Form, Law, Seat

from . import phrases
from .draft import Caption, CaptionParty, Signature


def caption_of(dossier: Dossier, law: Law, kind: FilingKind, today: date) -> Caption:
    """The caption in the order that Dutch courts use."""
    case = dossier.case
    court, seat = _court_of(dossier, law, kind)
    ours, theirs = dossier.on_side(Side.FAMILY), dossier.on_side(Side.LANDLORD)
    counsel = (case.counsel.name, case.counsel.office) if case.counsel.name else ()
    return Caption(
        court=court.name if court else "",
        division=kind.division,
        seat=seat.place if seat else "",
        case_number=number_of(dossier, kind),
        day_label=kind.day_label,
        day=day_of(dossier, kind, today),
        title=kind.printed_title,
        ours=tuple(
            _party(party, _role_of(ours, kind), counsel if party is ours[-1] else (), law, _acting(law, kind))
            for party in ours
        ),
        theirs=tuple(
            _party(party, _their_role(party, kind), _counsel_of(party), law, law.phrase("capacity")) for party in theirs
        ),
    )


def represented(caption: Caption, lawyer: str, law: Law) -> Caption:
    """The caption with this lawyer acting for the other side, or nobody yet: not whoever acted in the court below."""
    named = (lawyer,) if lawyer else ()
    acting = law.phrase("capacity-lawyer") if lawyer else ""
    theirs = tuple(replace(party, representative=named, represented_as=acting) for party in caption.theirs)
    return replace(caption, theirs=theirs)


def _role_of(ours: tuple[Party, ...], kind: FilingKind) -> str:
    """What we are called: Dutch words for a role have a plural, and some have a form for one woman."""
    if len(ours) > 1:
        return kind.role_ours_many
    woman = bool(ours) and ours[0].kind is PartyKind.PERSON and ours[0].gender is Gender.FEMALE
    return kind.role_ours_woman if woman and kind.role_ours_woman else kind.role_ours


def _their_role(party: Party, kind: FilingKind) -> str:
    """What one of the other side is called: papers speak of a foundation or a company as of a woman."""
    feminine = party.kind is PartyKind.ENTITY or party.gender is Gender.FEMALE
    return kind.role_theirs_woman if feminine and kind.role_theirs_woman else kind.role_theirs


def number_of(dossier: Dossier, kind: FilingKind) -> str:
    """The number under which the court that gets it knows the case; a writ begins something that has none yet."""
    if kind.form is Form.WRIT:
        return ""
    if not kind.case_number:
        return dossier.case.case_number
    fact = dossier.facts.get(kind.case_number, CASE)
    return fact.value if fact and isinstance(fact.value, str) else ""


def _court_of(dossier: Dossier, law: Law, kind: FilingKind) -> tuple[Court | None, Seat | None]:
    """Where it goes: the court of the case, or the court of appeal above it."""
    case = dossier.case
    if kind.court_kind == "hof":
        return law.appeal_court(case.court, case.seat) or (None, None)
    court = law.courts.get(case.court)
    return court, court.seat(case.seat) if court else None


def day_of(dossier: Dossier, kind: FilingKind, today: date) -> date | None:
    """The day the filing is for: the roll date, the hearing, or the day on which it is written."""
    days = {"roll": dossier.case.roll_on, "hearing": dossier.case.hearing_on, "today": today, "none": None}
    return days[kind.day]


def signature_of(dossier: Dossier, law: Law, kind: FilingKind, today: date) -> Signature:
    """Who signs, where, and on which day; the line itself stays empty for ink."""
    counsel = dossier.case.counsel
    office = (counsel.office, counsel.address, f"{counsel.postcode} {counsel.place}", counsel.phone, counsel.email)
    return Signature(
        place=counsel.place,
        day=None if kind.form is Form.WRIT else day_of(dossier, kind, today),  # the bailiff writes the day of a writ
        name=counsel.name,
        capacity=_capacity(counsel, law, kind),
        office=tuple(line for line in office if line.strip()),
    )


def _capacity(counsel: Counsel, law: Law, kind: FilingKind) -> str:
    """As what counsel signs: where a lawyer is compulsory nobody else can."""
    if kind.lawyer_mandatory == "yes":
        return _acting(law, kind)
    return counsel.title or _acting(law, kind)


def _acting(law: Law, kind: FilingKind) -> str:
    """As what counsel acts for us: a lawyer is so called only where one is compulsory."""
    return law.phrase("capacity-lawyer" if kind.lawyer_mandatory == "yes" else "capacity")


def notices_on(dossier: Dossier, law: Law, today: date, *, approved: bool) -> tuple[str, ...]:
    """What the first page must say: that it is a sample, or that no lawyer approved it yet."""
    if dossier.source_note:
        return (law.phrase("sample-notice").replace("{number}", dossier.source_note),)
    if not approved:
        return (law.phrase("draft-notice").replace("{number}", phrases.day(today, law)),)
    return ()


def _party(party: Party, role: str, representative: tuple[str, ...], law: Law, acting: str) -> CaptionParty:
    return CaptionParty(
        name=party.full_name,
        description=_description(party, law),
        role=role,
        representative=representative,
        represented_as=acting if representative else "",
    )


def _description(party: Party, law: Law) -> tuple[str, ...]:
    where = ", ".join(part for part in (f"{party.postcode} {party.place}".strip(), party.address) if part)
    if party.kind is PartyKind.PERSON:
        return (f"{law.phrase('living-at')} {where}",) if where else ()
    lines = (
        party.legal_form,
        f"{law.phrase('seated-at')} {party.seat or party.place}" if party.seat or party.place else "",
        where if party.address else "",
        f"{law.phrase('registered')} {party.registration}" if party.registration else "",
    )
    return tuple(line for line in lines if line)


def _counsel_of(party: Party) -> tuple[str, ...]:
    return tuple(line for line in (party.representative, party.representative_office) if line)
