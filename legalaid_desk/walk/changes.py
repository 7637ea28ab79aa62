"""What another edition of the law changes for one dossier: pure, and nothing when the two say the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legalaid_desk.dossier import Decision, Dossier
from legalaid_desk.law import Argument, Caution, Law, Passage, Question, Relief, Sentence, Source

from .verdicts import State, full_condition
from .walk import Walk


class ChangeKind(StrEnum):
    """What a change is about. ``before`` and ``after`` hold states for a verdict, ids for what an argument cites,
    the condition as the law writes it, and Dutch words for the rest.
    """

    ARGUMENT_NEW = "argument-new"
    ARGUMENT_GONE = "argument-gone"
    VERDICT = "verdict"
    TEXT = "text"
    CONDITION = "condition"
    CITES = "cites"
    SOURCE = "source"
    SOURCE_GONE = "source-gone"
    QUESTION = "question"
    QUESTION_GONE = "question-gone"
    REQUEST = "request"
    REQUEST_GONE = "request-gone"


@dataclass(frozen=True, slots=True)
class LawChange:
    """One thing that reads otherwise. ``item`` is its id; ``chosen`` whether the lawyer rests on it."""

    kind: ChangeKind
    item: str
    before: str
    after: str
    chosen: bool


def law_changes(dossier: Dossier, old: Law, new: Law, today: date) -> tuple[LawChange, ...]:
    """What differs for this dossier, arguments first, then the sources they cite, questions and requests."""
    if old is new:
        return ()
    before, after = Walk(dossier, old, today), Walk(dossier, new, today)
    return (
        *_arguments(dossier, before, after),
        *_sources(dossier, before, after),
        *_questions(dossier, old, new),
        *_requests(dossier, old, new),
    )


def argument_changed(item: str, old: Law, new: Law) -> bool:
    """Whether what a lawyer approved is not what stands there now: its words, its condition, or what it cites."""
    before, after = old.arguments.get(item), new.arguments.get(item)
    if before is None or after is None:
        return before is not after
    cited = dict.fromkeys((*_cited(before), *_cited(after)))
    return bool(list(_readings(before, after))) or any(
        _card(old.sources.get(one)) != _card(new.sources.get(one)) for one in cited
    )


def _arguments(dossier: Dossier, before: Walk, after: Walk) -> Iterator[LawChange]:
    old, new = before.view.law.arguments, after.view.law.arguments
    for argument in dict.fromkeys((*old, *new)):
        chosen = dossier.decision_on(argument) is Decision.CHOSEN
        if argument not in new:
            if chosen or before.verdict(argument).state is not State.CLOSED:
                yield LawChange(ChangeKind.ARGUMENT_GONE, argument, old[argument].title, "", chosen)
        elif argument not in old:
            if after.verdict(argument).state is State.OPEN:
                yield LawChange(ChangeKind.ARGUMENT_NEW, argument, "", new[argument].title, chosen)
        else:
            yield from _argument(argument, before, after, chosen=chosen)


def _argument(argument: str, before: Walk, after: Walk, *, chosen: bool) -> Iterator[LawChange]:
    states = (before.verdict(argument).state, after.verdict(argument).state)
    if states[0] is not states[1]:
        yield LawChange(ChangeKind.VERDICT, argument, *states, chosen)
    if chosen or State.OPEN in states:
        differing = _readings(before.view.law.arguments[argument], after.view.law.arguments[argument])
        yield from (LawChange(kind, argument, was, now, chosen) for kind, was, now in differing)


def _readings(old: Argument, new: Argument) -> Iterator[tuple[ChangeKind, str, str]]:
    """How two readings of an argument differ: its words, its condition, what it cites."""
    parts = (
        (ChangeKind.TEXT, _words(old), _words(new)),
        (ChangeKind.CONDITION, (str(full_condition(old)),), (str(full_condition(new)),)),
        (ChangeKind.CITES, _cited(old), _cited(new)),
    )
    for kind, was, now in parts:
        if was != now:
            yield kind, *_differing(was, now)


def _sources(dossier: Dossier, before: Walk, after: Walk) -> Iterator[LawChange]:
    old, new = before.view.law.sources, after.view.law.sources
    chosen, cited = _sources_of(dossier, before, after)
    for source in cited:
        was, now = _card(old.get(source)), _card(new.get(source))
        if source in old and source not in new:
            yield LawChange(ChangeKind.SOURCE_GONE, source, old[source].citation, "", source in chosen)
        elif source in old and was != now:
            yield LawChange(ChangeKind.SOURCE, source, *_differing(was, now), source in chosen)


def _sources_of(dossier: Dossier, *walks: Walk) -> tuple[set[str], tuple[str, ...]]:
    """The sources of chosen arguments, and those of chosen and open ones."""
    chosen: set[str] = set()
    cited: dict[str, None] = {}
    for walk in walks:
        for verdict in walk.verdicts:
            is_chosen = dossier.decision_on(verdict.argument.id) is Decision.CHOSEN
            if is_chosen:
                chosen.update(_cited(verdict.argument))
            if is_chosen or verdict.state is State.OPEN:
                cited |= dict.fromkeys(_cited(verdict.argument))
    return chosen, tuple(cited)


def _questions(dossier: Dossier, old: Law, new: Law) -> Iterator[LawChange]:
    for question in dict.fromkeys(fact.question for fact in dossier.facts):
        was, now = old.questions.get(question), new.questions.get(question)
        if was is not None and now is None:
            yield LawChange(ChangeKind.QUESTION_GONE, question, was.text, "", chosen=True)
        elif was is not None and now is not None and _asked(was) != _asked(now):
            yield LawChange(ChangeKind.QUESTION, question, *_differing(_asked(was), _asked(now)), chosen=True)


def _requests(dossier: Dossier, old: Law, new: Law) -> Iterator[LawChange]:
    for item in (choice.item for choice in dossier.choices if choice.decision is Decision.CHOSEN):
        was, now = old.relief.get(item), new.relief.get(item)
        if was is not None and now is None:
            yield LawChange(ChangeKind.REQUEST_GONE, item, was.title, "", chosen=True)
        elif was is not None and now is not None and _requested(was) != _requested(now):
            yield LawChange(ChangeKind.REQUEST, item, *_differing(_requested(was), _requested(now)), chosen=True)


def _words(argument: Argument) -> tuple[str, ...]:
    """What of an argument is printed or weighed, one line each."""
    return (
        argument.title,
        argument.heading,
        *map(_passage, (*argument.passages, *argument.offers)),
        argument.reply,
        argument.rebuttal,
        *map(_caution, (*argument.strengths, *argument.cautions)),
        *argument.evidence,
        argument.no_adverse,
        *argument.relief,
    )


def _passage(passage: Passage) -> str:
    """Its words, with for whom and under which condition they are printed."""
    terms = (passage.each if passage.each != "case" else "", str(passage.when), "optional" if passage.optional else "")
    told = "; ".join(term for term in terms if term)
    return f"{_written(passage.text)} [{told}]" if told else _written(passage.text)


def _caution(caution: Caution) -> str:
    return f"{caution.text} [{caution.when}]"


def _written(sentence: Sentence) -> str:
    """A sentence as the law writes it, with its slots in braces."""
    return "".join(
        part if isinstance(part, str) else "{" + (part.of if part.kind == "name" else f"{part.kind} {part.of}") + "}"
        for part in sentence.parts
    )


def _cited(argument: Argument) -> tuple[str, ...]:
    printed = (one for passage in (*argument.passages, *argument.offers) for one in passage.text.slots("source"))
    return tuple(dict.fromkeys((*argument.sources_for, *argument.sources_against, *printed)))


def _card(source: Source | None) -> tuple[str, ...]:
    """What a lawyer goes by: how it is cited, what it holds, what is against it, how it was checked."""
    if source is None:
        return ()
    pinpoints = (source.pinpoint, source.pinpoint_unseen)
    return (source.citation, *pinpoints, source.holding, source.against, str(source.verified))


def _asked(question: Question) -> tuple[str, ...]:
    return (
        question.text,
        str(question.kind),
        question.level,
        *(f"{option.text} [{option.id}]" for option in question.options),
    )


def _requested(relief: Relief) -> tuple[str, ...]:
    return (relief.title, _written(relief.text), relief.tier, str(relief.when))


def _differing(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, str]:
    """The lines that stand on one side only; all of them when only their order changed."""
    before, after = _without(old, new), _without(new, old)
    return ("\n".join(before), "\n".join(after)) if before or after else ("\n".join(old), "\n".join(new))


def _without(lines: tuple[str, ...], other: tuple[str, ...]) -> list[str]:
    return [line for line in lines if line and line not in other]
