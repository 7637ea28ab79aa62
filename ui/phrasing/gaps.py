"""What does not hang together yet, in sentences: what is missing, why it matters, and where to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import WEIGHING, Decision, Exhibit, Fact
from legalaid_desk.filings import Composition
from legalaid_desk.filings.orphans import bare_paragraphs
from legalaid_desk.filings.weighed import weighing_waits
from legalaid_desk.walk import DossierView, Gap, GapKind, State, Walk
from legalaid_desk.walk.gaps import resting_on

from . import answers, clashes, judge, names, verdicts, wants
from .told import Told

translate = QCoreApplication.translate


class Part(StrEnum):
    """The kinds of hole, in the order in which they are told."""

    CLASH = "clash"
    JUDGE = "judge"
    PROOF = "proof"
    UNDECIDED = "undecided"
    EXHIBIT = "exhibit"
    PARAGRAPH = "paragraph"
    SOURCE = "source"
    UNKNOWN = "unknown"
    INTAKE = "intake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hole:
    """One hole. ``why`` are sentences, ``brief`` the same in a few words; ``helps`` is what could mend it.

    ``arguments`` hang on it; ``facts`` are the questions it is about, by question and subject.
    """

    part: Part
    key: str
    told: Told
    brief: str
    why: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = field(default=())


def title(part: Part) -> str:
    """The name of a kind of hole."""
    return {
        Part.CLASH: translate("Gaps", "Contradictions"),
        Part.JUDGE: translate("Gaps", "What the judge will ask"),
        Part.PROOF: translate("Gaps", "Claims without proof"),
        Part.UNDECIDED: translate("Gaps", "Not decided or approved"),
        Part.EXHIBIT: translate("Gaps", "Exhibits mentioned nowhere"),
        Part.PARAGRAPH: translate("Gaps", "Paragraphs without a fact"),
        Part.SOURCE: translate("Gaps", "Sources not read yet"),
        Part.UNKNOWN: translate("Gaps", "Nobody knows"),
        Part.INTAKE: translate("Gaps", "Not filled in"),
    }[part]


def holes(walk: Walk, composition: Composition) -> tuple[Hole, ...]:
    """Every hole of the open dossier, by kind."""
    return (
        *_clashes(walk),
        *_judge(walk),
        *to_prove(walk, composition),
        *_undecided(walk),
        *_unapproved_weighing(walk),
        *_exhibits(walk, composition),
        *_paragraphs(walk, composition),
        *_of_kinds(walk, GapKind.UNREAD_SOURCE, GapKind.OLD_TEXT),
        *_of_kinds(walk, GapKind.UNKNOWN),
        *_of_kinds(walk, GapKind.INTAKE),
    )


def to_prove(walk: Walk, composition: Composition) -> tuple[Hole, ...]:
    """The facts without proof that are used: an open argument rests on them, or a paragraph tells them."""
    return (*_of_kinds(walk, GapKind.UNPROVED), *_told_unproved(walk, composition))


def _clashes(walk: Walk) -> Iterator[Hole]:
    brief = translate("Gaps", "both cannot be true")
    why = translate("Gaps", "It is kept until you decide what holds; the other side will point at it.")
    for clash in walk.clashes:
        told = clashes.tell(clash, walk.view)
        yield Hole(part=Part.CLASH, key=clash.key, told=told, brief=brief, why=(why,), facts=clash.facts)


def _judge(walk: Walk) -> Iterator[Hole]:
    for asked in judge.asked(walk):
        yield Hole(
            part=Part.JUDGE,
            key=judge.key(asked.about, walk.view.law),
            told=asked.told,
            brief=asked.brief,
            why=asked.why,
            helps=asked.helps,
            arguments=asked.about.arguments,
            facts=asked.about.facts,
        )


def _told_unproved(walk: Walk, composition: Composition) -> Iterator[Hole]:
    """What a paragraph tells and nothing proves, though no argument is decided by it."""
    listed = {(gap.item, gap.subject) for gap in walk.gaps if gap.kind is GapKind.UNPROVED}
    told: dict[tuple[str, str], dict[str, None]] = {}
    for paragraph in composition.draft.paragraphs:
        for key in paragraph.facts if paragraph.number else ():
            told.setdefault(key, {})[paragraph.argument] = None
    for fact in walk.view.dossier.facts:
        if fact.key in told and fact.value is not None and not fact.is_proved and fact.key not in listed:
            arguments = tuple(one for one in told[fact.key] if one)
            yield _fact(Gap(GapKind.UNPROVED, *fact.key), walk.view, arguments)


def _undecided(walk: Walk) -> Iterator[Hole]:
    dossier = walk.view.dossier
    for verdict in walk.verdicts:
        argument = verdict.argument
        choice = dossier.choice(argument.id)
        decision = choice.decision if choice else Decision.UNDECIDED
        told = Told(verdicts.named(argument), "arguments", argument.id)
        if verdict.state is State.OPEN and decision is Decision.UNDECIDED:
            brief = translate("Gaps", "open, and nobody decided")
            why = translate("Gaps", "The facts open this argument: choose it or set it aside.")
            yield Hole(part=Part.UNDECIDED, key=f"decide|{argument.id}", told=told, brief=brief, why=(why,))
        elif decision is Decision.CHOSEN and choice is not None and not choice.approved_by:
            brief = translate("Gaps", "chosen, and no lawyer approved it")
            why = translate("Gaps", "A lawyer must look at a chosen argument before the filing goes out.")
            yield Hole(part=Part.UNDECIDED, key=f"decide|{argument.id}", told=told, brief=brief, why=(why,))


def _unapproved_weighing(walk: Walk) -> Iterator[Hole]:
    if weighing_waits(walk):
        told = Told(translate("Gaps", "The weighing"), "weighing", "board")
        brief = translate("Gaps", "printed, and no lawyer approved it")
        why = translate("Gaps", "A lawyer must look at what is weighed before the filing goes out.")
        yield Hole(part=Part.UNDECIDED, key=f"decide|{WEIGHING}", told=told, brief=brief, why=(why,))


def _exhibits(walk: Walk, composition: Composition) -> Iterator[Hole]:
    dossier = walk.view.dossier
    for listed in composition.draft.exhibits:
        exhibit = dossier.exhibit(listed.id)
        if exhibit is not None and not listed.cited_in:
            yield _exhibit(exhibit, walk.view)


def _exhibit(exhibit: Exhibit, view: DossierView) -> Hole:
    shows = tuple(fact.key for fact in view.dossier.facts if exhibit.id in fact.exhibits)
    number = view.dossier.number_of(exhibit.id)
    text = translate("Gaps", "Exhibit {number}: {title}").format(number=number, title=exhibit.title)
    if shows:
        brief = translate("Gaps", "shows a fact that no paragraph tells")
        why = translate("Gaps", "An answer rests on it, but no paragraph of the filing mentions it.")
    else:
        brief = translate("Gaps", "no fact rests on it")
        why = translate("Gaps", "No answer rests on it and no paragraph mentions it: tie it to a fact or leave it out.")
    told = Told(text, "exhibits", exhibit.id)
    return Hole(part=Part.EXHIBIT, key=f"exhibit|{exhibit.id}", told=told, brief=brief, why=(why,), facts=shows)


def _paragraphs(walk: Walk, composition: Composition) -> Iterator[Hole]:
    for paragraph in bare_paragraphs(composition.draft, walk.view.law):
        text = translate("Gaps", "{number}. {words}").format(number=paragraph.number, words=paragraph.text)
        yield Hole(
            part=Part.PARAGRAPH,
            key=f"paragraph|{paragraph.id}",
            told=Told(text, "filing", paragraph.id),
            brief=translate("Gaps", "rests on no fact, source or exhibit"),
            why=(translate("Gaps", "Nothing of this family carries it: add the fact, or say why it needs none."),),
            arguments=(paragraph.argument,),
        )


def _of_kinds(walk: Walk, *kinds: GapKind) -> Iterator[Hole]:
    rests = resting_on(walk.verdicts)
    for gap in walk.gaps:
        if gap.kind in kinds:
            yield _of_gap(gap, walk.view, rests.get((gap.item, gap.subject), ()))


def _of_gap(gap: Gap, view: DossierView, rests: tuple[str, ...]) -> Hole:
    match gap.kind:
        case GapKind.UNREAD_SOURCE | GapKind.OLD_TEXT:
            return _source(gap, view)
        case GapKind.INTAKE:
            return _intake(gap, view)
        case _:
            return _fact(gap, view, gap.arguments or rests)


def _fact(gap: Gap, view: DossierView, arguments: tuple[str, ...]) -> Hole:
    fact, key = view.fact(gap.item, gap.subject), (gap.item, gap.subject)
    asked = answers.asked(view, *key)
    known = view.law.questions.get(gap.item)
    place = f"{gap.item}|{gap.subject}"
    if fact is None or gap.kind is GapKind.UNKNOWN:
        part, text = Part.UNKNOWN, asked
        brief = translate("Gaps", "nothing is printed about it")
        why = translate("Gaps", "Somebody may know: ask the client, the other side or an office.")
    else:
        part, text = Part.PROOF, f"{asked} {answers.answer(fact.value, known)}"
        brief = _held(fact, view)
        why = translate("Gaps", "Nothing in the dossier shows it if it is denied: bring in a document or a witness.")
    return Hole(
        part=part,
        key=f"{part}|{place}",
        told=Told(text, "facts", place),
        brief=brief,
        why=(why,),
        helps=judge.evidence(known),
        arguments=arguments,
        facts=(key,),
    )


def _held(fact: Fact, view: DossierView) -> str:
    """On whose word it is known, and what is there already: ``client says · exhibit 3``."""
    numbers = [str(view.dossier.number_of(one)) for one in fact.exhibits if view.dossier.exhibit(one)]
    return " · ".join((names.standing(fact.standing), *([verdicts.exhibits(numbers)] if numbers else ())))


def _source(gap: Gap, view: DossierView) -> Hole:
    source = view.law.sources[gap.item]
    if gap.kind is GapKind.UNREAD_SOURCE:
        brief = names.verified(source.verified)
        why = translate("Gaps", "A chosen argument cites it, and nobody here read it: it is not printed until then.")
    else:
        brief = translate("Gaps", "its text was read in an older version")
        why = translate("Gaps", "A chosen argument cites it: check that the text of today still says so.")
    return Hole(
        part=Part.SOURCE,
        key=f"source|{gap.item}",
        told=Told(source.citation, "library", gap.item),
        brief=brief,
        why=(why,),
        arguments=gap.arguments,
    )


def _intake(gap: Gap, view: DossierView) -> Hole:
    name = answers.subject_name(view.dossier, gap.subject, view.today) if gap.subject else ""
    what = wants.intake_part(gap.item)
    text = f"{what[:1].upper()}{what[1:]}" + (f" ({name})" if name else "")
    return Hole(
        part=Part.INTAKE,
        key=f"intake|{gap.item}|{gap.subject}",
        told=Told(text, "intake", f"{gap.item}|{gap.subject}"),
        brief=translate("Gaps", "the filing needs it"),
        why=(translate("Gaps", "Without it the filing is not complete."),),
    )
