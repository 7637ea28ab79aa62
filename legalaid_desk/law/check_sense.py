"""What the program could run with and a maintainer must mend all the same: texts that never show or lead nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import chain

from legalaid_desk.errors import Fault

from .arguments import Argument, Passage
from .check import Found, Places, as_faults
from .check_citations import cited_by_hand, ids_shown, short_faults
from .check_passages import Complaint
from .conditions import AllOf, Condition, OneTest, questions_tested
from .facts_named import unnamed_facts
from .filing_kinds import FilingKind
from .law import Law
from .possible import can_hold
from .sources import Verified


def sense_faults(law: Law, places: Places, broken: AbstractSet[tuple[str, str]]) -> tuple[Fault, ...]:
    """Every fault of this kind. What an entry that could not be read may use is not called unused."""
    found = [*_arguments(law), *_others(law)]
    if not broken:
        found += [*_unsupported(law), *_unused(law), *_unused_parts(law)]
    return tuple(as_faults(found, places, broken))


def _arguments(law: Law) -> Found:
    for argument in law.arguments.values():
        said = chain(
            _never(argument, law),
            _never_asked(argument, law),
            _nothing_to_ask(argument, law),
            _unasked(argument),
            unnamed_facts(argument, law.questions),
            _by_hand(_own(argument), law),
        )
        yield from (("arguments", argument.id, complaint) for complaint in said)


def _own(argument: Argument) -> tuple[Passage, ...]:
    return (*argument.passages, *argument.offers)


def _by_hand(passages: Iterable[Passage], law: Law) -> Iterator[Complaint]:
    for passage in passages:
        said = cited_by_hand(passage.text, law.sources)
        yield from ((f"passage {passage.id}: {what}", cure) for what, cure in said)


def _never(argument: Argument, law: Law) -> Iterator[Complaint]:
    within = _fitting(argument.grounds, argument.stages, argument.when)
    if not can_hold(within, law.questions):
        yield "its when can never hold on its grounds and stages", "mend the condition, the grounds or the stages"
        return
    yield from _never_printed(_own(argument), within, law)
    for caution in (*argument.strengths, *argument.cautions):
        if not can_hold(caution.when, law.questions):  # it also shows while the argument is closed
            yield f"a strength or caution never shows: {caution.when}", "mend its condition, or take it out"


def _never_asked(argument: Argument, law: Law) -> Iterator[Complaint]:
    for one in argument.relief:
        stages = law.relief[one].stages if one in law.relief else ()
        if stages and argument.stages and not set(stages) & set(argument.stages):
            yield (
                f"it supports {one!r}, which is asked in none of its stages",
                "take it out, or give it a stage they share",
            )


def _nothing_to_ask(argument: Argument, law: Law) -> Iterator[Complaint]:
    for stage in argument.stages or _stages(law):
        within = _fitting(argument.grounds, (stage,), argument.when)
        asked = any(_askable(one, stage, within, law) for one in argument.relief)
        if argument.relief and not asked and can_hold(within, law.questions):
            yield (
                f"in the stage {stage!r} it can open and none of its requests can be made",
                "give it a request of that stage, or limit its stages",
            )


def _unasked(argument: Argument) -> Iterator[Complaint]:
    """Advice is no question: among what the judge will ask stands only what a judge would say."""
    for caution in argument.cautions:
        if not all(words.endswith("?") for words in (caution.asked, caution.asked_en)):
            yield f"a caution has no question of the judge: {caution.when}", "add asked and asked_en, each one question"


def _stages(law: Law) -> tuple[str, ...]:
    return tuple(option.id for option in law.questions["stage"].options) if "stage" in law.questions else ()


def _askable(relief: str, stage: str, within: Condition, law: Law) -> bool:
    """Whether a request can be made where an argument opens; that one is missing is told elsewhere."""
    if relief not in law.relief:
        return True
    one = law.relief[relief]
    return (not one.stages or stage in one.stages) and can_hold(AllOf((within, one.when)), law.questions)


def _never_printed(passages: Iterable[Passage], within: Condition, law: Law) -> Iterator[Complaint]:
    for passage in passages:
        if not can_hold(AllOf((within, passage.when)), law.questions):
            what = f"passage {passage.id}: is never printed: its when contradicts that of what it stands in"
            yield what, "mend one of the two conditions, or take it out"


def _others(law: Law) -> Found:
    for source in law.sources.values():
        if source.verified is not Verified.MEMORY and source.checked is None:
            yield "sources", source.id, (f"says {source.verified}, and not when that was checked", "add checked, a day")
        found = (*ids_shown(source, law.sources), *short_faults(source, law.sources))
        yield from (("sources", source.id, complaint) for complaint in found)
    for question in law.questions.values():
        if not can_hold(question.when, law.questions):
            yield "questions", question.id, ("its when can never hold", "mend it, or take the question out")
    for part, one, when in _terms(law):
        if not can_hold(when, law.questions):
            yield part, one, ("its when can never hold", "mend it, or take it out")
    for relief in law.relief.values():
        if not can_hold(_fitting((), relief.stages, relief.when), law.questions):
            yield "relief", relief.id, ("its when can never hold in its stages", "mend the condition or the stages")
    for kind in law.filings.values():
        yield from (("filings", kind.id, complaint) for complaint in _of_kind(kind, law))


def _terms(law: Law) -> Iterator[tuple[str, str, Condition]]:
    yield from (("triggers", one.id, one.when) for one in law.triggers.values())
    yield from (("deadlines", one.id, one.when) for one in law.deadlines.values())


def _of_kind(kind: FilingKind, law: Law) -> Iterator[Complaint]:
    now = _fitting((), kind.stages, kind.when)
    if not can_hold(now, law.questions):
        yield "its when can never hold in its stages", "mend the condition or the stages"
        return
    for section in kind.sections:
        within = AllOf((now, section.when))
        if not can_hold(within, law.questions):
            yield f"the section {section.id!r} is never there", "mend its when, or take it out"
            continue
        yield from _never_printed(law.passages_of(section), within, law)
        yield from _by_hand(law.passages_of(section), law)


def _unused_parts(law: Law) -> Found:
    used = {
        part
        for kind in law.filings.values()
        for section in kind.sections
        for part in (*section.parts, *section.parts_after)
    }
    for one in law.parts:
        if one not in used:
            yield "parts", one, ("no kind of filing prints it", "name it in the parts of a section, or take it out")


def _fitting(grounds: tuple[str, ...], stages: tuple[str, ...], when: Condition) -> Condition:
    fits = (("ground", grounds), ("stage", stages))
    return AllOf((*(OneTest(question, "in", ids) for question, ids in fits if ids), when))


def _unsupported(law: Law) -> Found:
    supported = {one for argument in law.arguments.values() for one in argument.relief}
    for relief in law.relief.values():
        if not relief.always and relief.id not in supported:
            yield "relief", relief.id, ("no argument supports it", "name it in an argument, or set always")


def _unused(law: Law) -> Found:
    used = set(_used(law))
    for question in law.questions.values():
        if not question.intake and question.id not in used:
            yield (
                "questions",
                question.id,
                ("no argument, passage, request or deadline tests or prints it", "use it, or take it out"),
            )


def _passages(law: Law) -> Iterator[Passage]:
    for argument in law.arguments.values():
        yield from _own(argument)
    for kind in law.filings.values():
        for section in kind.sections:
            yield from law.passages_of(section)


def _used(law: Law) -> Iterator[str]:
    """The questions whose answer can change something; a caution alone makes nobody ask, nor does ``known``."""
    passages = tuple(_passages(law))
    conditions = [*(a.when for a in law.arguments.values()), *(r.when for r in law.relief.values())]
    conditions += [when for kind in law.filings.values() for when in (kind.when, kind.follows_when, kind.about_when)]
    conditions += [section.when for kind in law.filings.values() for section in kind.sections]
    conditions += [when for _, _, when in _terms(law)]
    frames = (sentence for kind in law.filings.values() for sentence in kind.frame_sentences)
    for sentence in (*(p.text for p in passages), *(r.text for r in law.relief.values()), *frames):
        yield from sentence.questions
    yield from (one for kind in law.filings.values() for one in (kind.exhibits_from, kind.language) if one)
    for condition in (*conditions, *(p.when for p in passages)):
        yield from (test.question for test, _ in questions_tested(condition) if test.sign != "known")
