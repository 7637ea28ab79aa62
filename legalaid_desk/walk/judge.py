"""The questions the judge will ask: of what is not found out, not proved, disputed, or weak in what was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from legalaid_desk.dossier import Decision, Standing
from legalaid_desk.law import Bearer, Caution

from .burden import burdens
from .findings import Found
from .gaps import resting_on
from .verdicts import State
from .walk import Walk


class JudgeAsks(StrEnum):
    """Why the question comes."""

    POINT = "point"
    BURDEN = "burden"
    CAUTION = "caution"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class JudgeQuestion:
    """One question. ``item`` is a point, a burden, an argument or a question of the walk, by ``kind``.

    ``arguments`` are those that are chosen and hang on the answer; ``facts`` what is told and not proved, or what
    nobody answered yet, by question and subject.
    """

    kind: JudgeAsks
    item: str
    subject: str = ""
    arguments: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    caution: Caution | None = None


def judge_questions(walk: Walk) -> tuple[JudgeQuestion, ...]:
    """All of them: what must be found out anyway first, then what weakens the chosen arguments."""
    return (*_points(walk), *_burdens(walk), *_cautions(walk), *_disputed(walk))


def _points(walk: Walk) -> Iterator[JudgeQuestion]:
    """What the judge must find out in every case of this kind and the dossier does not tell, or not whole."""
    for walkthrough in walk.view.law.walkthroughs.values():
        for found in walk.findings(walkthrough.id) if walkthrough.level == "case" else ():
            if found.state in (Found.OPEN, Found.PARTLY):
                pleading = dict.fromkeys(one.argument for one in found.pleadings if one.chosen)
                yield JudgeQuestion(JudgeAsks.POINT, found.point.id, found.subject, tuple(pleading), found.still_to_ask)


def _burdens(walk: Walk) -> Iterator[JudgeQuestion]:
    """What the family must prove and does not: told without proof, or not told at all."""
    for onus in burdens(walk):
        if onus.burden.bearer is Bearer.FAMILY and (onus.unproved or not onus.proved):
            lacking = tuple((one.question, one.subject) for one in onus.unproved) or onus.missing
            chosen = tuple(one for one in onus.burden.arguments if _is_chosen(walk, one))
            yield JudgeQuestion(JudgeAsks.BURDEN, onus.burden.id, arguments=chosen, facts=lacking)


def _cautions(walk: Walk) -> Iterator[JudgeQuestion]:
    for verdict in walk.verdicts:
        argument = verdict.argument.id
        if verdict.state is State.OPEN and _is_chosen(walk, argument):
            for caution in verdict.cautions:
                yield JudgeQuestion(JudgeAsks.CAUTION, argument, arguments=(argument,), caution=caution)


def _disputed(walk: Walk) -> Iterator[JudgeQuestion]:
    rests = resting_on(walk.verdicts)
    for fact in walk.view.dossier.facts:
        if fact.standing is Standing.DISPUTED and walk.view.counts(*fact.key):
            chosen = tuple(one for one in rests.get(fact.key, ()) if _is_chosen(walk, one))
            yield JudgeQuestion(JudgeAsks.DISPUTED, *fact.key, arguments=chosen, facts=(fact.key,))


def _is_chosen(walk: Walk, argument: str) -> bool:
    return walk.view.dossier.decision_on(argument) is Decision.CHOSEN
