"""What the court weighed in a published judgment, and how far the walk over its facts brings each of it up."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.dossier import Dossier
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.law import Argument, Law, Question
from legalaid_desk.strict import strict_converter
from legalaid_desk.walk import State, Verdict, Walk

HERE = Path(__file__).parent


class Outcome(StrEnum):
    """How it ended for the family; ``open`` when the last word was not found. Only the table reads it."""

    WON = "won"
    OPEN = "open"
    LOST = "lost"


class Direction(StrEnum):
    """For or against the family; ``neutral`` when it was named and tipped nothing."""

    FOR = "for"
    AGAINST = "against"
    NEUTRAL = "neutral"


class Level(StrEnum):
    """How far the walk gets: said with an argument that is open, waiting for an answer it asks for, or not at all."""

    SHOWN = "shown"
    ASKED = "asked"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adverse:
    """Where the walk says something against the family: an argument, and one of its source, caution or reply.

    A caution and a reply are named by some of their English words: a number would go on pointing when others move in.
    """

    argument: str
    source: str = ""
    caution: str = ""
    reply: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """One thing the court weighed, and what of the walk brings it up.

    ``opens`` are arguments that are open, ``asks`` questions the walk asks. What is ``missed`` says why, and proves it:
    by ``words`` that nothing on screen says, or by ``silent`` arguments that would say it and are closed.
    """

    what: str
    direction: Direction
    opens: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    against: tuple[Adverse, ...] = ()
    missed: str = ""
    words: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Astray:
    """An argument that is open and does not fit these proceedings."""

    argument: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """The file ``weighed.toml`` of one judgment."""

    ecli: str
    decided: date
    outcome: Outcome
    factor: tuple[Factor, ...]
    astray: tuple[Astray, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgment:
    """One judgment: its facts, what the court weighed, and the walk over the facts on the day of the decision."""

    dossier: Dossier
    weighed: Weighed
    walk: Walk

    @property
    def own_source(self) -> str:
        """The id of the card that the law has of this very judgment."""
        (found,) = (s.id for s in self.walk.view.law.sources.values() if s.ecli == self.weighed.ecli)
        return found

    def level(self, factor: Factor) -> Level:
        """How far the walk gets with this factor, by what the file says of it."""
        if factor.missed:
            return Level.MISSED
        verdicts = [self.walk.verdict(one) for one in (*factor.opens, *(a.argument for a in factor.against))]
        return Level.SHOWN if any(verdict.state is State.OPEN for verdict in verdicts) else Level.ASKED

    def is_taught(self, factor: Factor) -> bool:
        """Whether every argument that shows it cites this very judgment: then the law knew it beforehand."""
        named = (*factor.opens, *(one.argument for one in factor.against))
        arguments = [self.walk.view.law.arguments[one] for one in named]
        citing = [self.own_source in (*one.sources_for, *one.sources_against) for one in arguments]
        return self.level(factor) is Level.SHOWN and all(citing)

    def says(self, one: Adverse) -> bool:
        """Whether this stands in the walk, with an argument that is open or waits for an answer."""
        verdict = self.walk.verdict(one.argument)
        if verdict.state is State.CLOSED:
            return False
        if one.source:
            return one.source in verdict.argument.sources_against
        if one.caution:
            return any(one.caution in caution.text_en for caution in verdict.cautions)
        return one.reply in verdict.argument.reply_en

    def spoken(self, direction: Direction) -> str:
        """All that the walk puts before the lawyer, in lower case; of the sources those that speak for this side."""
        parts = [text for verdict in self._alive() for text in _of_verdict(verdict)]
        parts += [text for asked in self.walk.to_ask for text in _of_question(asked.question)]
        parts += [self.walk.view.law.sources[one].holding for one in self._cited(direction) if one != self.own_source]
        return "\n".join(parts).casefold()

    def _alive(self) -> Iterator[Verdict]:
        return (verdict for verdict in self.walk.verdicts if verdict.state is not State.CLOSED)

    def _cited(self, direction: Direction) -> Iterator[str]:
        for verdict in self._alive():
            if direction is not Direction.AGAINST:
                yield from verdict.argument.sources_for
            if direction is not Direction.FOR:
                yield from verdict.argument.sources_against


def all_judgments() -> tuple[Judgment, ...]:
    """Every folder here, in the order of the names."""
    return tuple(judgment(path.parent.name) for path in sorted(HERE.glob("*/weighed.toml")))


@cache
def judgment(folder: str) -> Judgment:
    """The judgment in this folder, walked on the day of its decision with the law that ships."""
    weighed = strict_converter().structure(tomllib.loads(_read(folder, "weighed.toml")), Weighed)
    dossier = from_json(_read(folder, "dossier.json"), folder)
    return Judgment(dossier, weighed, Walk(dossier, _law(), weighed.decided))


@cache
def _law() -> Law:
    return shipped_law()


def _read(folder: str, name: str) -> str:
    return (HERE / folder / name).read_text(encoding="utf-8")


def _of_verdict(verdict: Verdict) -> Iterator[str]:
    argument = verdict.argument
    yield from (argument.title, argument.title_en, argument.heading, *_replies(argument))
    for caution in (*verdict.cautions, *verdict.strengths):
        yield from (caution.text, caution.text_en)
    for passage in (*argument.passages, *argument.offers):
        yield "".join(part for part in passage.text.parts if isinstance(part, str))


def _replies(argument: Argument) -> tuple[str, ...]:
    return argument.reply, argument.reply_en, argument.rebuttal, argument.rebuttal_en


def _of_question(question: Question) -> Iterator[str]:
    yield from (question.text, question.text_en, question.direction, question.direction_en)
    yield from (text for option in question.options for text in (option.text, option.text_en))
