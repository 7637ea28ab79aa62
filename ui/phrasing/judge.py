"""The questions the judge will ask, in sentences: what is asked, why, and what would answer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from legalaid_desk.law import Argument, Caution, Law, Point, Question
from legalaid_desk.walk import Walk
from legalaid_desk.walk.judge import JudgeAsks, JudgeQuestion, judge_questions
from ui.texts import in_language, is_dutch

from . import answers, findings, verdicts
from .told import Told

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with where it leads; ``brief`` is why it comes, in a few words."""

    about: JudgeQuestion
    told: Told
    brief: str
    why: tuple[str, ...]
    helps: tuple[str, ...] = ()


def asked(walk: Walk) -> tuple[Asked, ...]:
    """All of them."""
    return tuple(_ASKED[one.kind](one, walk) for one in judge_questions(walk))


def key(one: JudgeQuestion, law: Law) -> str:
    """What makes it the only one of its kind in a dossier; the same after other answers."""
    which = law.arguments[one.item].cautions.index(one.cautions[0]) if one.cautions else 0
    return f"judge|{one.kind}|{one.item}|{one.subject}|{which}"


def evidence(of: Question | Argument | None) -> tuple[str, ...]:
    """What proves an answer to this question, or bears this argument out."""
    if of is None:
        return ()
    return of.evidence if is_dutch() else of.evidence_en or of.evidence


def _point(one: JudgeQuestion, walk: Walk) -> Asked:
    point, finding = next(
        (found.point, found)
        for walkthrough in walk.view.law.walkthroughs.values()
        for found in walk.findings(walkthrough.id)
        if (found.point.id, found.subject) == (one.item, one.subject)
    )
    why = translate("Judge", "The judge must find this out: {what}")
    return Asked(
        one,
        Told(findings.titled(finding, walk.view), "findings", f"{one.item}|{one.subject}"),
        findings.found(finding),
        (why.format(what=_sought(point)),),
    )


def _sought(point: Point) -> str:
    return in_language(point.text, point.text_en)


def _burden(one: JudgeQuestion, walk: Walk) -> Asked:
    burden = walk.view.law.burdens[one.item]
    told = any(walk.view.fact(*key) is not None for key in one.facts)
    brief = translate("Judge", "told, and not proved") if told else translate("Judge", "nothing told yet")
    why = translate("Judge", "The family must bring this forward: {what}")
    return Asked(
        one,
        Told(in_language(burden.title, burden.title_en), "weighing", "burdens"),
        brief,
        (why.format(what=in_language(burden.text, burden.text_en)), in_language(burden.note, burden.note_en)),
    )


def _caution(one: JudgeQuestion, walk: Walk) -> Asked:
    """The question of the judge where it is written, with the advice below it; else the advice stands for it."""
    argument = walk.view.law.arguments[one.item]
    titles = [verdicts.named(walk.view.law.arguments[each]) for each in one.arguments]
    more = f" (+{len(titles) - 1})" if len(titles) > 1 else ""
    why = translate("Judge", "It weakens “{title}”, which is chosen: have an answer ready.")
    question, *advice = dict.fromkeys((*_asked(one.cautions[0]), *(_advice(each) for each in one.cautions)))
    return Asked(
        one,
        Told(question, "arguments", one.item),
        translate("Judge", "weakens: {title}").format(title=titles[0]) + more,
        tuple(why.format(title=title) for title in titles),
        (*advice, in_language(argument.rebuttal, argument.rebuttal_en)),
    )


def _asked(caution: Caution) -> tuple[str, ...]:
    return (in_language(caution.asked, caution.asked_en),) if caution.asked else ()


def _advice(caution: Caution) -> str:
    return in_language(caution.text, caution.text_en)


def _disputed(one: JudgeQuestion, walk: Walk) -> Asked:
    fact, known = walk.view.fact(one.item, one.subject), walk.view.law.questions.get(one.item)
    text = f"{answers.asked(walk.view, one.item, one.subject)} {answers.answer(fact.value if fact else None, known)}"
    proved = fact is not None and bool(fact.exhibits)
    why = (
        translate("Judge", "The other side disputes it. An exhibit speaks to it: say in the filing what it shows.")
        if proved
        else translate("Judge", "The other side disputes it, and nothing in the dossier shows it yet.")
    )
    brief = translate("Judge", "disputed, an exhibit is there") if proved else translate("Judge", "disputed, no proof")
    told = Told(text, "facts", f"{one.item}|{one.subject}")
    return Asked(one, told, brief, (why,), evidence(known))


_ASKED: dict[JudgeAsks, Callable[[JudgeQuestion, Walk], Asked]] = {
    JudgeAsks.POINT: _point,
    JudgeAsks.BURDEN: _burden,
    JudgeAsks.CAUTION: _caution,
    JudgeAsks.DISPUTED: _disputed,
}
