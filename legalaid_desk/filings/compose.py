"""Compose a filing from what was chosen: stable paragraph ids, live references, nothing printed that is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import groupby, product

from legalaid_desk.dossier import CASE, Decision, Dossier, Side
from legalaid_desk.law import Argument, FilingKind, Law, Passage, Relief, SectionPlan, Truth, judge
from legalaid_desk.walk import DossierView, State, Walk
from legalaid_desk.walk.weighing import board

from .caption import caption_of, notices_on, signature_of
from .draft import (
    Block,
    Caption,
    CaptionParty,
    ExhibitNumber,
    FilingDraft,
    ListedExhibit,
    Paragraph,
    Request,
    Section,
    Words,
    plain,
)
from .fill import Filled, Manner, fill
from .frame import frame_of
from .numbering import attached, headed, numbered, with_exhibit_numbers
from .own_paragraphs import with_own
from .weighed import printed_text, weighing_waits
from .wording import marked, runs_from_marked

TIERS = ("primary", "subsidiary", "further", "furthest", "enforceability", "costs")


class Reason(StrEnum):
    """Why something chosen is not in the draft."""

    LACKS = "lacks"
    CLOSED = "closed"
    NEEDS = "needs"
    BY_LAWYER = "by-lawyer"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A paragraph (or a chosen argument) that is not in the draft, and why. ``lacks`` as in ``Filled``."""

    item: str
    reason: Reason
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Composition:
    """A draft, and what could not be put in it."""

    draft: FilingDraft
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class _Planned:
    """A paragraph before it is filled: its id, the passage, its subject, and the argument it pleads.

    ``said_at`` is where the other paper that it speaks to pleaded it.
    """

    id: str
    passage: Passage
    subject: str
    argument: str = ""
    said_at: str = ""


def compose(walk: Walk, kind_id: str) -> Composition:
    """The draft of this kind for the dossier that was walked. Raises KeyError for a kind the law does not know."""
    return _Composing(walk, walk.view.law.filings[kind_id]).run()


def pleaded(walk: Walk) -> tuple[Argument, ...]:
    """The chosen arguments that are open, in the order of the law."""
    return tuple(
        verdict.argument
        for verdict in walk.verdicts
        if verdict.state is State.OPEN and walk.view.dossier.decision_on(verdict.argument.id) is Decision.CHOSEN
    )


class _Composing:
    """One draft in the making."""

    def __init__(self, walk: Walk, kind: FilingKind) -> None:
        self.walk = walk
        self.kind = kind
        self.view: DossierView = walk.view
        self.dossier: Dossier = walk.view.dossier
        self.law: Law = walk.view.law
        self.today: date = walk.view.today
        self.manner = Manner(kind.exhibit_word, kind.open_places)
        self.as_pleaded = Manner(kind.exhibit_word)
        self.arguments = pleaded(walk)
        self.numbers = self.dossier.exhibit_numbers
        self.left_out: list[LeftOut] = list(self._not_pleaded()) if kind.pleads(walk.view) else []

    def run(self) -> Composition:
        there = (one for one in self.kind.sections if judge(one.when, self.view).truth is Truth.YES)
        plan = [(section, self._planned(section)) for section in there]
        self.targets = self._targets(plan)
        made = (self._section(section, blocks) for section, blocks in plan)
        sections = numbered(self._with_own(tuple(section for section in made if section.paragraphs)))
        if self.kind.exhibits == "attached":
            self.numbers = attached(sections, self.numbers)
            sections = with_exhibit_numbers(sections, self.numbers)
        draft = FilingDraft(
            kind=self.kind.id,
            file_name=self.kind.file_name,
            template=self.kind.template,
            law_version=self.law.version,
            caption=self._caption(),
            sections=sections,
            relief_intro=self.kind.relief_intro,
            relief=self._relief() if any(section.holds == "relief" for section, _ in plan) else (),
            relief_heading=self._heading("relief"),
            exhibits_heading=self._heading("exhibits"),
            signature_heading=self._heading("signature"),
            exhibits=self._exhibits(sections) if self._heading("exhibits") else (),
            signature=signature_of(self.dossier, self.law, self.kind, self.today),
            footer=self._footer(),
            notices=notices_on(self.dossier, self.law, self.today, approved=self._approved()),
            form=self.kind.form,
            letter=frame_of(self.view, self.kind.letter, self.manner) if self.kind.letter else None,
            exhibit_word=self.law.phrase(self.kind.exhibit_word),
        )
        return Composition(draft, tuple(self.left_out))

    def _heading(self, holds: str) -> str:
        """What stands above the chapter of this kind that holds these; empty without one."""
        return next((section.heading for section in self.kind.sections if section.holds == holds), "")

    def _caption(self) -> Caption:
        caption = caption_of(self.dossier, self.law, self.kind, self.today)
        if self.kind.court_kind in ("none", "bestuursorgaan"):  # whatever court the case is before, it is not for that
            caption = replace(caption, court="", seat="", case_number="")
        if self.kind.opponent is None:
            return caption
        filled = fill(self.kind.opponent, self.view, CASE, {}, self.manner)
        known = () if filled.lacks else (CaptionParty(name=plain(filled.runs), role=self.kind.role_theirs),)
        return replace(caption, theirs=known)

    def _not_pleaded(self) -> Iterator[LeftOut]:
        for verdict in self.walk.verdicts:
            if self.dossier.decision_on(verdict.argument.id) is Decision.CHOSEN and verdict.state is not State.OPEN:
                reason = Reason.CLOSED if verdict.state is State.CLOSED else Reason.NEEDS
                yield LeftOut(verdict.argument.id, reason)

    def _planned(self, section: SectionPlan) -> list[tuple[str, list[_Planned]]]:
        """The blocks of a section: heading and planned paragraphs."""
        owner = f"{self.kind.id}/{section.id}"
        weighed = list(self._weighed(owner)) if section.holds == "weighing" else []
        if section.holds == "weighing" and not weighed:
            return []
        blocks = [("", [*self._passages(owner, self.law.passages_of(section)), *weighed])]
        for argument in self.arguments:
            if section.argues(argument) and section.holds == "arguments":
                blocks.append((argument.heading, list(self._passages(argument.id, argument.passages, argument.id))))
            elif section.argues(argument):
                blocks.append((argument.heading, list(self._point(argument))))
            elif section.holds == "offers":
                offers = self._passages(f"{argument.id}/offer", argument.offers, argument.id)
                blocks[0][1].extend(offers)
        return blocks

    def _passages(self, owner: str, passages: tuple[Passage, ...], argument: str = "") -> Iterator[_Planned]:
        """In order; what is repeated for each child (or adult) stands together for one before the next begins."""
        for each, together in groupby(passages, key=lambda passage: passage.each):
            for subject, passage in product(self.view.subjects(each), tuple(together)):
                if judge(passage.when, self.view, subject).truth is Truth.YES:
                    yield _Planned(passage.paragraph_id(owner, subject), passage, subject, argument)

    def _point(self, argument: Argument) -> Iterator[_Planned]:
        """What is spoken of an argument: its first paragraph that can be printed, with where it was pleaded."""
        planned = self._passages(argument.id, argument.passages, argument.id)
        first = next((one for one in planned if self._fits(one)), None)
        if first:
            yield replace(first, said_at=self._pleaded_at.get(argument.id, ""))

    @cached_property
    def _pleaded_at(self) -> dict[str, str]:
        """Where the paper that these notes speak to pleads each argument: ``conclusie van antwoord, randnummer 12``."""
        if not self.kind.follows:
            return {}
        paper = self.law.filings[self.kind.follows]
        first: dict[str, str] = {}
        for paragraph in compose(self.walk, paper.id).draft.paragraphs:
            if paragraph.argument and paragraph.number:
                words = self.law.phrase("pleaded-at").replace("{title}", paper.printed_title.lower())
                first.setdefault(paragraph.argument, words.replace("{number}", str(paragraph.number)))
        return first

    def _weighed(self, owner: str) -> Iterator[_Planned]:
        """The entries of the weighing that the lawyer put in, in her order."""
        for entry in board(self.walk).printed if self.dossier.weighing.printed else ():
            tail = entry.key.replace("|", "/").replace("own:", "own-")
            yield _Planned(f"{owner}/{tail}", Passage(id=entry.key, text=printed_text(entry)), entry.subject)

    def _targets(self, plan: list[tuple[SectionPlan, list[tuple[str, list[_Planned]]]]]) -> dict[str, str]:
        """The first paragraph of each argument that can be printed: where ``{see A}`` points."""
        targets: dict[str, str] = {}
        for section, blocks in plan:
            for _, planned in blocks:
                for one in planned:
                    if (
                        section.holds in ("arguments", "points")
                        and one.argument not in ("", *targets)
                        and self._fits(one)
                    ):
                        targets[one.argument] = one.id
        return targets

    def _fits(self, one: _Planned) -> bool:
        filled = fill(one.passage.text, self.view, one.subject, {}, self._manner_of(one))
        own = self.dossier.wording(self.kind.id, one.id)
        return bool(own.text) if own else all(lack.startswith("see:") for lack in filled.lacks)

    def _manner_of(self, one: _Planned) -> Manner:
        """What a paper leaves open is its own: an argument, and what may stay out, is as in a pleading."""
        return self.as_pleaded if one.argument or one.passage.optional else self.manner

    def _section(self, plan: SectionPlan, blocks: list[tuple[str, list[_Planned]]]) -> Section:
        made = [Block(heading=h, paragraphs=tuple(filter(None, map(self._paragraph, ps)))) for h, ps in blocks]
        blocks_there = tuple(block for block in made if block.paragraphs)
        return Section(id=plan.id, heading=plan.heading, blocks=headed(blocks_there, plan.block_heading))

    def _paragraph(self, one: _Planned) -> Paragraph | None:
        filled = fill(one.passage.text, self.view, one.subject, self.targets, self._manner_of(one))
        own = self.dossier.wording(self.kind.id, one.id)
        if own and not own.text:
            self.left_out.append(LeftOut(one.id, Reason.BY_LAWYER))
            return None
        if filled.lacks and not own:
            if not one.passage.optional:
                self.left_out.append(LeftOut(one.id, Reason.LACKS, filled.lacks))
            return None
        said = (*filled.runs, Words(f" ({one.said_at}).")) if one.said_at else filled.runs
        program = marked(said)
        runs = runs_from_marked(own.text, self.numbers) if own else said
        return Paragraph(
            id=one.id,
            runs=runs,
            number=0 if one.passage.numbered and self.kind.numbered else None,
            argument=one.argument,
            facts=filled.facts,
            sources=filled.sources,
            exhibits=tuple(dict.fromkeys(run.exhibit for run in runs if isinstance(run, ExhibitNumber))),
            program_text=program,
            own_words=own is not None,
            stale=own is not None and own.instead_of != program,
            label=one.passage.label,
            open_places=() if own else filled.open_places,
        )

    def _with_own(self, sections: tuple[Section, ...]) -> tuple[Section, ...]:
        owns = tuple(own for own in self.dossier.own_paragraphs if own.kind == self.kind.id)
        return with_own(sections, owns, self.numbers, numbered=self.kind.numbered)

    def _relief(self) -> tuple[Request, ...]:
        chosen = [relief for relief in self.law.relief.values() if self._asks(relief)]
        requests: list[Request] = []
        for relief in sorted(chosen, key=lambda r: TIERS.index(r.tier)):
            filled: Filled = fill(relief.text, self.view, "case", self.targets, self.as_pleaded)
            if filled.lacks:
                self.left_out.append(LeftOut(relief.id, Reason.LACKS, filled.lacks))
            else:
                requests.append(Request(id=relief.id, tier=self.law.phrase(f"tier-{relief.tier}"), runs=filled.runs))
        return tuple(requests)

    def _asks(self, relief: Relief) -> bool:
        decision = self.dossier.decision_on(relief.id)
        fits = not relief.stages or str(self.dossier.case.stage) in relief.stages
        fits = fits and self.kind.may_ask(relief.id)
        if decision is Decision.SET_ASIDE or not fits or judge(relief.when, self.view).truth is not Truth.YES:
            return False
        supported = relief.always or any(relief.id in argument.relief for argument in self.arguments)
        return decision is Decision.CHOSEN or supported

    def _exhibits(self, sections: tuple[Section, ...]) -> tuple[ListedExhibit, ...]:
        cited: dict[str, list[int]] = {}
        for section in sections:
            for paragraph in section.paragraphs:
                for exhibit in paragraph.exhibits:
                    cited.setdefault(exhibit, []).extend([paragraph.number] if paragraph.number else [])
        return tuple(
            ListedExhibit(
                id=exhibit.id,
                number=self.numbers[exhibit.id],
                title=exhibit.title,
                dated=exhibit.dated,
                pages=exhibit.file.pages if exhibit.file else 0,
                cited_in=tuple(cited.get(exhibit.id, ())),
            )
            for exhibit in self.dossier.exhibits
            if exhibit.id in self.numbers
        )

    def _footer(self) -> str:
        caption = self._caption()
        ours, theirs = self.dossier.on_side(Side.FAMILY), self.dossier.on_side(Side.LANDLORD)
        opponents = caption.theirs if self.kind.opponent else theirs
        names = " / ".join(side[0].name for side in (opponents, ours) if side)
        return " · ".join(part for part in (names, caption.case_number) if part)

    def _approved(self) -> bool:
        if not self.kind.pleads(self.view):
            return True  # there is nothing in it for a lawyer to approve beforehand
        choices = [self.dossier.choice(argument.id) for argument in self.arguments]
        approved = bool(choices) and all(choice and choice.approved_by for choice in choices)
        return approved and not weighing_waits(self.walk, self.kind)
