"""Is the filing ready: what the court needs, what is missing, and where to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from legalaid_desk.dossier import WEIGHING, Decision
from legalaid_desk.law import FilingKind, Form, Truth, judge, kind_of
from legalaid_desk.walk import GapKind, State, Walk

from .about import about
from .caption import day_of
from .compose import Composition
from .draft import Caption, FilingDraft
from .left_out import Reason
from .plain_language import hard_in
from .terms import TermStanding, terms_met
from .weighed import weighing_waits


class WantKind(StrEnum):
    """What is wanted before a filing can go out."""

    INTAKE = "intake"
    WRONG_STAGE = "wrong-stage"
    NO_ARGUMENTS = "no-arguments"
    EMPTY_SECTION = "empty-section"
    LEFT_OUT = "left-out"
    CHOSEN_BUT_CLOSED = "chosen-but-closed"
    CHOSEN_BUT_GONE = "chosen-but-gone"
    OF_OTHER_STAGE = "of-other-stage"
    UNREAD_SOURCE = "unread-source"
    OLD_TEXT = "old-text"
    STALE_WORDS = "stale-words"
    CHANGED_SINCE = "changed-since"
    UNCITED_EXHIBIT = "uncited-exhibit"
    EXHIBIT_WITHOUT_FILE = "exhibit-without-file"
    UNPROVED = "unproved"
    UNDECIDED = "undecided"
    NOT_APPROVED = "not-approved"
    NO_SUBSIDIARY = "no-subsidiary"
    CHILD_WORDS = "child-words"
    CONTRADICTION = "contradiction"
    OPEN_PLACE = "open-place"
    HARD_WORDS = "hard-words"
    TRANSLATION = "translation"
    SIGNER = "signer"
    PAGE_LIMIT = "page-limit"
    DAY_PASSED = "day-passed"
    TERM_PASSED = "term-passed"
    TERM_UNPROVED = "term-unproved"
    TERM_UNSURE = "term-unsure"
    TERM_UNKNOWN = "term-unknown"


class WantGroup(StrEnum):
    """What a want is about: so that sixty of them stay readable."""

    COURT = "court"
    ARGUMENTS = "arguments"
    PROOF = "proof"
    SOURCES = "sources"
    WORDS = "words"


_GROUP: dict[WantKind, WantGroup] = {
    **dict.fromkeys(
        (
            *(WantKind.INTAKE, WantKind.WRONG_STAGE, WantKind.EMPTY_SECTION, WantKind.OPEN_PLACE, WantKind.SIGNER),
            *(WantKind.PAGE_LIMIT, WantKind.DAY_PASSED, WantKind.TERM_PASSED, WantKind.TERM_UNPROVED),
            *(WantKind.TERM_UNSURE, WantKind.TERM_UNKNOWN),
        ),
        WantGroup.COURT,
    ),
    **dict.fromkeys(
        (
            *(WantKind.NO_ARGUMENTS, WantKind.CHOSEN_BUT_CLOSED, WantKind.CHOSEN_BUT_GONE, WantKind.UNDECIDED),
            *(WantKind.OF_OTHER_STAGE, WantKind.NOT_APPROVED, WantKind.NO_SUBSIDIARY, WantKind.LEFT_OUT),
        ),
        WantGroup.ARGUMENTS,
    ),
    **dict.fromkeys(
        (
            *(WantKind.UNPROVED, WantKind.CONTRADICTION, WantKind.UNCITED_EXHIBIT, WantKind.EXHIBIT_WITHOUT_FILE),
            WantKind.CHILD_WORDS,
        ),
        WantGroup.PROOF,
    ),
    **dict.fromkeys((WantKind.UNREAD_SOURCE, WantKind.OLD_TEXT), WantGroup.SOURCES),
    **dict.fromkeys(
        (WantKind.STALE_WORDS, WantKind.CHANGED_SINCE, WantKind.HARD_WORDS, WantKind.TRANSLATION), WantGroup.WORDS
    ),
}

AT_ONCE = "rv-128"
"""The source that has all defences brought at once: a kind that rests on it must not leave an open one undecided."""


@dataclass(frozen=True, slots=True)
class Want:
    """One thing that is wanted. ``item`` says of what; ``blocks`` that the filing is not complete without it."""

    kind: WantKind
    item: str = ""
    detail: str = ""
    blocks: bool = False


def grouped(wants: Iterable[Want]) -> tuple[tuple[WantGroup, tuple[Want, ...]], ...]:
    """The wants by what they are about; groups and wants that block first, each group only where it holds any."""
    held: dict[WantGroup, list[Want]] = {group: [] for group in WantGroup}
    for want in sorted(wants, key=lambda want: not want.blocks):
        held[_GROUP[want.kind]].append(want)
    found = [(group, tuple(inside)) for group, inside in held.items() if inside]
    return tuple(sorted(found, key=lambda one: not one[1][0].blocks))


def of_pages(kind: FilingKind, pages: int) -> tuple[Want, ...]:
    """Whether a paper of so many pages is longer than the court takes."""
    if not kind.page_limit or pages <= kind.page_limit:
        return ()
    return (Want(WantKind.PAGE_LIMIT, str(pages), str(kind.page_limit), blocks=True),)


def readiness(walk: Walk, composition: Composition) -> tuple[Want, ...]:
    """Everything that is wanted, what blocks first."""
    kind = walk.view.law.filings[kind_of(composition.draft.kind)]
    wants = (
        *_of_case(walk, kind),
        *_of_signer(walk, kind),
        *_of_day(walk, composition.draft, kind),
        *_of_terms(walk, kind),
        *(Want(WantKind.CONTRADICTION, clash.key) for clash in walk.clashes),
        *_of_draft(walk, composition, kind),
        *(_of_choices(walk, kind) if kind.pleads(walk.view) else ()),
        *([Want(WantKind.NOT_APPROVED, WEIGHING)] if weighing_waits(walk, kind) else []),
        *_of_language(walk, composition.draft, kind),
        *_of_lost(walk),
        *(_of_gaps(walk) if kind.pleads(walk.view) else ()),
        *_of_basis(walk, composition.draft, kind),
        *_of_exhibits(walk, composition.draft),
    )
    return tuple(sorted(wants, key=lambda want: not want.blocks))


_UNNEEDED = {
    "none": frozenset({"court", "case-number"}),
    "bestuursorgaan": frozenset({"court", "case-number"}),
    "bestuursrechter": frozenset({"case-number"}),
    "hogerberoepsrechter": frozenset({"court", "case-number"}),
}
"""What of the intake a paper can do without: no court reads a letter, and a case has no number before it begins."""
_OF_FORM = {Form.LETTER: frozenset({"case-number", "tenancy-since", "rent"})}
"""The first letter to a registry may come before the number; where a letter prints it, or the rent, its place stands
open.
"""


def _of_case(walk: Walk, kind: FilingKind) -> Iterator[Want]:
    unneeded = _UNNEEDED.get(kind.court_kind, frozenset()) | _OF_FORM.get(kind.form, frozenset())
    for gap in walk.gaps:
        if gap.kind is GapKind.INTAKE and gap.item not in unneeded:
            yield Want(WantKind.INTAKE, gap.item, gap.subject, blocks=True)
    stage = walk.view.dossier.case.stage
    if not kind.fits(stage, walk.view):
        yield Want(WantKind.WRONG_STAGE, kind.id, str(stage))


def _of_signer(walk: Walk, kind: FilingKind) -> Iterator[Want]:
    """Where a lawyer is compulsory the paper says that one signs: it must not say so of somebody else."""
    counsel = walk.view.dossier.case.counsel
    compulsory = kind.lawyer_mandatory != "no"
    if compulsory and counsel.title and walk.view.law.phrase("capacity-lawyer") not in counsel.title.lower():
        yield Want(WantKind.SIGNER, counsel.name, counsel.title, blocks=kind.lawyer_mandatory == "yes")


def _of_day(walk: Walk, draft: FilingDraft, kind: FilingKind) -> Iterator[Want]:
    """The day the paper is for has passed, and it was not handed in."""
    if kind.day not in ("roll", "hearing"):
        return
    day = day_of(walk.view.dossier, kind, walk.view.today)
    handed_in = any(paper.kind == draft.kind and paper.lodging for paper in walk.view.dossier.filed)
    if day is not None and day < walk.view.today and not handed_in:
        yield Want(WantKind.DAY_PASSED, f"{kind.day}-on", day.isoformat(), blocks=True)


_OF_TERM = {
    TermStanding.PASSED: WantKind.TERM_PASSED,
    TermStanding.UNPROVED: WantKind.TERM_UNPROVED,
    TermStanding.UNSURE: WantKind.TERM_UNSURE,
    TermStanding.UNKNOWN: WantKind.TERM_UNKNOWN,
}


def _of_terms(walk: Walk, kind: FilingKind) -> Iterator[Want]:
    """What stands in the way of saying that the paper is in time."""
    for term in terms_met(kind, walk.view):
        if term.standing is TermStanding.UNKNOWN:
            yield Want(WantKind.TERM_UNKNOWN, term.trigger, term.rule)
        elif term.standing is not TermStanding.RUNS:
            passed = term.standing is TermStanding.PASSED
            day = term.day.isoformat() if term.day else ""
            yield Want(_OF_TERM[term.standing], term.deadline, f"{term.rule}|{day}", blocks=passed)


def _unnamed(kind: FilingKind, caption: Caption) -> Iterator[str]:
    """What must be known before the caption can name the court, and against whom it goes."""
    printed = ((kind.opponent, caption.theirs), (kind.court, caption.court))
    for sentence, there in printed:
        yield from (f"answer:{one}" for one in sentence.slots("answer") if not there) if sentence else ()


def _of_draft(walk: Walk, composition: Composition, kind: FilingKind) -> Iterator[Want]:
    draft = composition.draft
    present = {section.id for section in draft.sections}
    subject = about(draft.kind, walk.view).subject
    for section in kind.sections:
        wanted = section.mandatory and judge(section.when, walk.view, subject).truth is Truth.YES
        empty = section.holds in ("passages", "arguments", "offers") and section.id not in present
        if wanted and (empty or (section.holds == "exhibits" and not draft.exhibits)):
            yield Want(WantKind.EMPTY_SECTION, section.id, section.heading, blocks=True)
    for left in composition.left_out:
        if left.reason is Reason.LACKS:
            yield Want(WantKind.LEFT_OUT, left.item, ", ".join(left.lacks))
        elif left.reason in (Reason.CLOSED, Reason.NEEDS):
            yield Want(WantKind.CHOSEN_BUT_CLOSED, left.item, str(left.reason), blocks=True)
        elif left.reason is Reason.OTHER_STAGE:
            yield Want(WantKind.OF_OTHER_STAGE, left.item)
    yield from (Want(WantKind.STALE_WORDS, p.id, blocks=True) for p in draft.editable if p.stale)
    places = dict.fromkeys((*_unnamed(kind, draft.caption), *draft.open_places))
    yield from (Want(WantKind.OPEN_PLACE, place, blocks=True) for place in places)
    cited = {exhibit for paragraph in draft.paragraphs for exhibit in paragraph.exhibits}
    listed = (exhibit for exhibit in draft.exhibits if exhibit.id not in cited and not exhibit.cited_in)
    yield from (Want(WantKind.UNCITED_EXHIBIT, exhibit.id, str(exhibit.number)) for exhibit in listed)
    tiers = {request.tier for request in draft.relief}
    asks = any(section.holds == "relief" for section in kind.sections)
    if asks and kind.pleads(walk.view) and walk.view.law.phrase("tier-subsidiary") not in tiers:
        yield Want(WantKind.NO_SUBSIDIARY)


def _of_language(walk: Walk, draft: FilingDraft, kind: FilingKind) -> Iterator[Want]:
    """What its reader will not understand; and that nobody vouches for a translation, with how much has none."""
    for one in hard_in(draft, kind.reader, walk.view.law.jargon):
        yield Want(WantKind.HARD_WORDS, one.paragraph, f"{one.kind}|{one.cure}|{one.said}")
    second = draft.beside
    if second and (second.lacking or not walk.view.law.translations[second.language].is_checked):
        yield Want(WantKind.TRANSLATION, second.language, str(len(second.lacking)))


def _of_choices(walk: Walk, kind: FilingKind) -> Iterator[Want]:
    at_once = AT_ONCE if AT_ONCE in kind.sources else ""
    dossier = walk.view.dossier
    decisions = {v.argument.id: dossier.decision_on(v.argument.id) for v in walk.verdicts}
    if Decision.CHOSEN not in decisions.values():
        yield Want(WantKind.NO_ARGUMENTS, blocks=True)
    for verdict in walk.verdicts:
        argument = verdict.argument.id
        choice = dossier.choice(argument)
        if verdict.state is State.OPEN and decisions[argument] is Decision.UNDECIDED:
            yield Want(WantKind.UNDECIDED, argument, at_once, blocks=bool(at_once))
        printed = verdict.state is State.OPEN and decisions[argument] is Decision.CHOSEN
        if printed and choice and not choice.approved_by:
            yield Want(WantKind.NOT_APPROVED, argument)


def _of_lost(walk: Walk) -> Iterator[Want]:
    """What was chosen and a newer pack, or the library of the office, does not hold any more."""
    known = {*walk.view.law.arguments, *walk.view.law.relief, WEIGHING}
    for choice in walk.view.dossier.choices:
        if choice.decision is Decision.CHOSEN and choice.item not in known:
            yield Want(WantKind.CHOSEN_BUT_GONE, choice.item)


def _of_gaps(walk: Walk) -> Iterator[Want]:
    same = {
        GapKind.UNREAD_SOURCE: (WantKind.UNREAD_SOURCE, True),
        GapKind.OLD_TEXT: (WantKind.OLD_TEXT, False),
        GapKind.UNPROVED: (WantKind.UNPROVED, False),
    }
    for gap in walk.gaps:
        if gap.kind in same:
            want, blocks = same[gap.kind]
            yield Want(want, gap.item, gap.subject, blocks=blocks)


def _of_basis(walk: Walk, draft: FilingDraft, kind: FilingKind) -> Iterator[Want]:
    """What the paper itself rests on, its kind or a paragraph: what nobody has read is no ground to send anything."""
    pleaded = {gap.item for gap in walk.gaps if gap.kind is GapKind.UNREAD_SOURCE} if kind.pleads(walk.view) else ()
    for source in dict.fromkeys((*kind.sources, *(one for said in draft.paragraphs for one in said.sources))):
        known = walk.view.law.sources.get(source)
        if known and known.needs_reading and not walk.view.dossier.has_read(source) and source not in pleaded:
            yield Want(WantKind.UNREAD_SOURCE, source, blocks=True)


def _of_exhibits(walk: Walk, draft: FilingDraft) -> Iterator[Want]:
    """Of the exhibits that go with this paper."""
    going = {exhibit.id for exhibit in draft.exhibits}
    for exhibit in walk.view.dossier.exhibits:
        if exhibit.id not in going:
            continue
        if exhibit.file is None:
            yield Want(WantKind.EXHIBIT_WITHOUT_FILE, exhibit.id, exhibit.title, blocks=True)
        if exhibit.child_words:
            yield Want(WantKind.CHILD_WORDS, exhibit.id, exhibit.title)
