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
    nobody answered yet, by question and subject; ``cautions`` what weakens the arguments that are chosen.
    """

    kind: JudgeAsks
    item: str
    subject: str = ""
    arguments: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    cautions: tuple[Caution, ...] = ()


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
    """What weakens the chosen arguments; a judge asks once what several of them raise in the same words."""
    raised: dict[object, list[tuple[str, Caution]]] = {}
    for argument, caution in _weakening(walk):
        raised.setdefault(caution.asked or (argument, caution), []).append((argument, caution))
    for pairs in sorted(raised.values(), key=lambda pairs: not pairs[0][1].asked):  # bare advice comes last
        arguments = tuple(dict.fromkeys(argument for argument, _ in pairs))
        cautions = tuple(caution for _, caution in pairs)
        yield JudgeQuestion(JudgeAsks.CAUTION, arguments[0], arguments=arguments, cautions=cautions)


def _weakening(walk: Walk) -> Iterator[tuple[str, Caution]]:
    for verdict in walk.verdicts:
        if verdict.state is State.OPEN and _is_chosen(walk, verdict.argument.id):
            yield from ((verdict.argument.id, caution) for caution in verdict.cautions)


def _disputed(walk: Walk) -> Iterator[JudgeQuestion]:
    rests = resting_on(walk.verdicts)
    for fact in walk.view.dossier.facts:
        if fact.standing is Standing.DISPUTED and walk.view.counts(*fact.key):
            chosen = tuple(one for one in rests.get(fact.key, ()) if _is_chosen(walk, one))
            yield JudgeQuestion(JudgeAsks.DISPUTED, *fact.key, arguments=chosen, facts=(fact.key,))


def _is_chosen(walk: Walk, argument: str) -> bool:
    return walk.view.dossier.decision_on(argument) is Decision.CHOSEN
