"""Compose a filing from what was chosen: stable paragraph ids, live references, nothing printed that is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import groupby, product

from legalaid_desk.dossier import CASE, Decision, Dossier, Exhibit, Side
from legalaid_desk.law import (
    Argument,
    Form,
    Law,
    Level,
    Passage,
    SectionPlan,
    Sentence,
    Truth,
    judge,
    kind_of,
)
from legalaid_desk.walk import DossierView, State, Verdict, Walk
from legalaid_desk.walk.weighing import board

from .about import About, about
from .caption import caption_of, notices_on, represented, signature_of
from .citations import briefly, in_full_once
from .draft import (
    Block,
    Caption,
    CaptionParty,
    ExhibitNumber,
    FilingDraft,
    LetterFrame,
    ListedExhibit,
    Paragraph,
    Request,
    Section,
    plain,
    pointing,
)
from .fill import Filled, Manner, day_in, fill
from .followed import Followed, beside, followed_kind
from .frame import frame_of
from .left_out import LeftOut, Reason
from .numbering import attached, headed, numbered, with_exhibit_numbers
from .own_paragraphs import with_own
from .own_requests import is_request, own_requests
from .requests import Pleading, requests_of
from .second_language import beside_of
from .weighed import printed_text, weighing_waits
from .wording import marked, runs_from_marked


@dataclass(frozen=True, slots=True)
class Composition:
    """A draft, and what could not be put in it."""

    draft: FilingDraft
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class _Planned:
    """A paragraph before it is filled: its id, the passage, its subject, and the argument it pleads.

    ``said_at`` is where the other paper that it speaks to pleaded it. What was ``filled`` already stands as it is.
    """

    id: str
    passage: Passage
    subject: str
    argument: str = ""
    said_at: str = ""
    filled: Filled | None = None


def compose(walk: Walk, paper: str) -> Composition:
    """The draft of this paper for the dossier that was walked: a kind, and the child it is about where it is about one.

    Raises KeyError for a kind the law does not know.
    """
    return _Composing(walk, about(paper, walk.view)).run()


def pleaded(walk: Walk) -> tuple[Argument, ...]:
    """The chosen arguments that are open, in the order of the law."""
    return tuple(
        verdict.argument
        for verdict in walk.verdicts
        if verdict.state is State.OPEN and walk.view.dossier.decision_on(verdict.argument.id) is Decision.CHOSEN
    )


class _Composing:
    """One draft in the making."""

    def __init__(self, walk: Walk, about: About) -> None:
        self.walk = walk
        self.about = about
        self.view: DossierView = walk.view
        kind = self.view.law.filings[kind_of(about.paper)]
        followed = followed_kind(kind, walk.view)
        self.followed = Followed(followed, walk.view, lambda paper: compose(walk, paper).draft)
        kind = self.kind = beside(kind, followed)
        self.dossier: Dossier = walk.view.dossier
        self.law: Law = walk.view.law
        self.today: date = walk.view.today
        self.manner = Manner(kind.exhibit_word, kind.open_places)
        self.as_pleaded = Manner(kind.exhibit_word)
        self.arguments = pleaded(walk)
        self.numbers = self.dossier.exhibit_numbers
        self.left_out: list[LeftOut] = list(self._not_pleaded()) if kind.pleads(walk.view) else []

    def run(self) -> Composition:
        subject = self.about.subject
        there = (one for one in self.kind.sections if judge(one.when, self.view, subject).truth is Truth.YES)
        plan = [(section, self._planned(section)) for section in there]
        self.targets = self._targets(plan)
        made = (self._section(section, blocks) for section, blocks in plan)
        sections = headed(tuple(section for section in made if section.paragraphs))
        sections = numbered(in_full_once(self._with_own(sections), self.law, self.numbers))
        if self.kind.exhibits == "attached":
            self.numbers = attached(sections, self.numbers)
            sections = with_exhibit_numbers(sections, self.numbers)
        second = beside_of(self.kind, self.view, self.about, sections)
        draft = FilingDraft(
            kind=self.about.paper,
            file_name=self.about.file_name(self.kind, self.view),
            template=self.kind.template_beside if second else self.kind.template,
            law_version=self.law.version,
            caption=self._caption,
            sections=sections,
            relief_intro=self.kind.relief_intro,
            relief=self._own_relief(sections) if any(section.holds == "relief" for section, _ in plan) else (),
            relief_heading=self._heading("relief"),
            exhibits_heading=self._heading("exhibits"),
            signature_heading=self._heading("signature"),
            client_signature_heading=self._heading("client-signature"),
            exhibits=self._exhibits(sections) if self._heading("exhibits") else (),
            signature=signature_of(self.dossier, self.law, self.kind, self.today),
            footer=self._footer(),
            notices=notices_on(self.dossier, self.law, self.today, approved=self._approved()),
            form=self.kind.form,
            letter=self._letter(),
            beside=second,
            exhibit_word=self.law.phrase(self.kind.exhibit_word),
        )
        return Composition(draft, tuple(self.left_out))

    def _letter(self) -> LetterFrame | None:
        if self.kind.letter is None:
            return None
        frame = frame_of(self.view, self.kind.letter, self.manner, self.about.subject)
        return frame if self.kind.about == "case" else replace(frame, our_reference="")  # a child is no file

    def _heading(self, holds: str) -> str:
        """What stands above the chapter of this kind that holds these; empty without one."""
        return next((section.heading for section in self.kind.sections if section.holds == holds), "")

    @cached_property
    def _caption(self) -> Caption:
        caption = caption_of(self.dossier, self.law, self.kind, self.today)
        if self.kind.court_kind in ("none", "bestuursorgaan"):  # whatever court the case is before, it is not for that
            caption = replace(caption, court="", seat="", case_number="")
        if self.kind.court:
            caption = replace(caption, court=self._named(self.kind.court), seat="")
        if self.kind.opponent:
            name = self._named(self.kind.opponent)
            known = (CaptionParty(name=name, role=self.kind.role_theirs),) if name else ()
            caption = replace(caption, theirs=known)
        if self.kind.their_lawyer:
            caption = represented(caption, self._named(self.kind.their_lawyer, self.as_pleaded), self.law)
        return caption

    def _named(self, sentence: Sentence, manner: Manner | None = None) -> str:
        """A name in the caption; empty when it is not known and the paper leaves nothing open."""
        filled = fill(sentence, self.view, CASE, {}, manner or self.manner)
        return "" if filled.lacks else plain(filled.runs)

    def _not_pleaded(self) -> Iterator[LeftOut]:
        for verdict in self.walk.verdicts:
            if self.dossier.decision_on(verdict.argument.id) is Decision.CHOSEN and verdict.state is not State.OPEN:
                yield LeftOut(verdict.argument.id, self._why_not(verdict))

    def _why_not(self, verdict: Verdict) -> Reason:
        """What was chosen for an earlier stage does its work there: nothing of it is lost or wrong."""
        stages = verdict.argument.stages
        if stages and str(self.dossier.case.stage) not in stages:
            return Reason.OTHER_STAGE
        return Reason.CLOSED if verdict.state is State.CLOSED else Reason.NEEDS

    def _planned(self, section: SectionPlan) -> list[tuple[str, list[_Planned]]]:
        """The blocks of a section: heading and planned paragraphs."""
        owner = f"{self.kind.id}/{section.id}"
        weighed = list(self._weighed(owner)) if section.holds == "weighing" else []
        if section.holds == "weighing" and not weighed:
            return []
        notes = self._exhibit_notes(owner) if section.holds == "exhibit-notes" else ()
        blocks = [("", [*self._passages(owner, self.law.passages_of(section)), *weighed, *notes])]
        if section.by_day:
            blocks[0][1].sort(key=self._day)
        for argument in self.arguments:
            if section.argues(argument) and section.holds == "arguments":
                blocks.append((argument.heading, list(self._passages(argument.id, argument.passages, argument.id))))
            elif section.argues(argument):
                blocks.append((argument.heading, list(self._point(argument))))
            elif section.holds == "offers":
                offers = self._passages(f"{argument.id}/offer", argument.offers, argument.id)
                blocks[0][1].extend(offers)
        nothing_to_argue = section.holds in ("arguments", "points") and not section.mandatory and len(blocks) == 1
        return [] if nothing_to_argue else blocks

    def _day(self, one: _Planned) -> date:
        """When it is; what is not known yet comes last."""
        return day_in(one.passage.text, self.view, one.subject) or date.max

    def _passages(self, owner: str, passages: tuple[Passage, ...], argument: str = "") -> Iterator[_Planned]:
        """In order; what is repeated for each child (or adult) stands together for one before the next begins."""
        for each, together in groupby(passages, key=lambda passage: passage.each):
            for subject, passage in product(self._subjects(each), tuple(together)):
                if judge(passage.when, self.view, subject).truth is Truth.YES:
                    yield _Planned(passage.paragraph_id(owner, subject), passage, subject, argument)

    def _subjects(self, each: Level) -> tuple[str, ...]:
        """For whom a paragraph is repeated: of a paper about one child that child only."""
        if each != "case" and each == self.kind.about:
            return (self.about.subject,) if self.about.subject else ()
        return self.view.subjects(each)

    def _point(self, argument: Argument) -> Iterator[_Planned]:
        """What is spoken of an argument: what the law marks for it, else its first paragraph that tells a fact.

        A judge knows the law; with no such paragraph it is the first that can be printed. Each with where it stood.
        """
        planned = [one for one in self._passages(argument.id, argument.passages, argument.id) if self._fits(one)]
        telling = next((one for one in planned if one.passage.text.questions), planned[0] if planned else None)
        marked = {one.passage.id for one in planned if one.passage.spoken}
        said = marked or ({telling.passage.id} if telling else set())
        for one in planned:
            if one.passage.id in said:
                yield replace(one, said_at=self.followed.said_at.get(one.id, ""))

    def _exhibit_notes(self, owner: str) -> Iterator[_Planned]:
        """What each exhibit that goes with this paper supports in the paper that it speaks to."""
        for exhibit, note in self.followed.notes_on(self._listed):
            passage = Passage(id=exhibit.id, text=Sentence(()))
            yield _Planned(f"{owner}/{exhibit.id}", passage, CASE, filled=note)

    @property
    def _listed(self) -> tuple[Exhibit, ...]:
        """The exhibits that go with this paper: of a series those from the number at which it begins."""
        first = self.view.answer(self.kind.exhibits_from, CASE) if self.kind.exhibits_from else None
        begins = first if isinstance(first, int) else 0
        return tuple(one for one in self.dossier.exhibits if self.numbers.get(one.id, -1) >= begins)

    def _weighed(self, owner: str) -> Iterator[_Planned]:
        """The entries of the weighing that the lawyer put in, in her order."""
        for entry in board(self.walk).printed if self.dossier.weighing.printed else ():
            tail = entry.key.replace("|", "/").replace("own:", "own-")
            yield _Planned(f"{owner}/{tail}", Passage(id=entry.key, text=printed_text(entry)), entry.subject)

    def _targets(self, plan: list[tuple[SectionPlan, list[tuple[str, list[_Planned]]]]]) -> dict[str, str]:
        """The first paragraph of each argument that can be printed: where ``{see A}`` points, if it has a number."""
        targets: dict[str, str] = {}
        for section, blocks in plan if self.kind.numbered else ():
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
        filled = one.filled or fill(one.passage.text, self.view, one.subject, {}, self._manner_of(one))
        own = self.dossier.wording(self.about.paper, one.id)
        return bool(own.text) if own else all(lack.startswith("see:") for lack in filled.lacks)

    def _manner_of(self, one: _Planned) -> Manner:
        """What a paper leaves open is its own: an argument, and what may stay out, is as in a pleading."""
        return self.as_pleaded if one.argument or one.passage.optional else self.manner

    def _section(self, plan: SectionPlan, blocks: list[tuple[str, list[_Planned]]]) -> Section:
        made = [Block(heading=h, paragraphs=tuple(filter(None, map(self._paragraph, ps)))) for h, ps in blocks]
        blocks_there = tuple(block for block in made if block.paragraphs)
        return Section(id=plan.id, heading=plan.heading, blocks=blocks_there)

    def _paragraph(self, one: _Planned) -> Paragraph | None:
        filled = one.filled or fill(one.passage.text, self.view, one.subject, self.targets, self._manner_of(one))
        own = self.dossier.wording(self.about.paper, one.id)
        if own and not own.text:
            self.left_out.append(LeftOut(one.id, Reason.BY_LAWYER))
            return None
        if filled.lacks and not own:
            if not one.passage.optional:
                self.left_out.append(LeftOut(one.id, Reason.LACKS, filled.lacks))
            return None
        said = pointing(filled.runs, one.said_at)
        program = marked(said)
        runs = runs_from_marked(own.text, self.numbers) if own else said
        return Paragraph(
            id=one.id,
            runs=runs,
            number=0 if one.passage.numbered and self.kind.numbered else None,
            argument=one.argument,
            facts=filled.facts,
            sources=tuple(dict.fromkeys((*filled.sources, *one.passage.sources))),
            exhibits=tuple(dict.fromkeys(run.exhibit for run in runs if isinstance(run, ExhibitNumber))),
            program_text=program,
            own_words=own is not None,
            stale=own is not None and briefly(own.instead_of, self.law) != briefly(program, self.law),
            label=one.passage.label,
            open_places=() if own else filled.open_places,
        )

    def _with_own(self, sections: tuple[Section, ...]) -> tuple[Section, ...]:
        every = self.dossier.own_paragraphs
        owns = tuple(own for own in every if own.kind == self.about.paper and not is_request(own, every))
        return with_own(sections, owns, self.numbers, numbered=self.kind.numbered)

    def _own_relief(self, sections: tuple[Section, ...]) -> tuple[Request, ...]:
        numbers = {one.id: one.number for section in sections for one in section.paragraphs}
        asked, lacking = requests_of(Pleading(self.kind, self.view, self.arguments), self.targets, self.as_pleaded)
        requests, out = own_requests(asked, self.dossier, self.about.paper, self.numbers, numbers)
        self.left_out += lacking
        self.left_out += [LeftOut(one, Reason.BY_LAWYER) for one in out]
        return requests

    def _exhibits(self, sections: tuple[Section, ...]) -> tuple[ListedExhibit, ...]:
        if self.kind.form is Form.INDEX and self.followed.exhibits:
            return self.followed.exhibits
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
            for exhibit in self._listed
            if self.kind.exhibits != "cited" or exhibit.id in cited
        )

    def _footer(self) -> str:
        if self.kind.reader:
            return ""  # who reads it is no party to remind of the other
        caption = self._caption
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
