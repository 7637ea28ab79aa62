"""The arguments of the law as rows by step, without a dossier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legalaid_desk.law import Argument, Law
from legalaid_desk.law.own import is_own
from ui.phrasing import names, verdicts
from ui.phrasing.sentences import in_plain_words
from ui.texts import in_language

from .rows import Row
from .source_rows import cited_by, fits

ARGUMENT = "argument:"
"""Before the id of an argument in the library, so that its key is never that of a source."""

ADVERSE, NONE_KNOWN, UNREAD = "adverse", "none-known", "unread"


@dataclass(frozen=True, slots=True)
class ArgumentFilter:
    """Which arguments to show. Empty means all."""

    words: str = ""
    step: str = ""
    ground: str = ""
    stage: str = ""
    sources: str = ""
    only_own: bool = False

    def takes(self, argument: Argument, law: Law, searched: Mapping[str, str]) -> bool:
        """Whether an argument is shown: every word typed stands somewhere in it or in a citation of it."""
        return (
            self.step in ("", argument.step)
            and (not self.ground or fits(argument.grounds, self.ground))
            and (not self.stage or fits(argument.stages, self.stage))
            and self._has_sources(argument, law)
            and (not self.only_own or is_own(argument.id))
            and all(word in searched[argument.id] for word in self.words.casefold().split())
        )

    def _has_sources(self, argument: Argument, law: Law) -> bool:
        match self.sources:
            case "":
                return True
            case "adverse":
                return bool(argument.sources_against)
            case "none-known":
                return not argument.sources_against
            case _:
                return any(law.sources[one].needs_reading for one in cited_by(argument) if one in law.sources)


def searched_words(law: Law) -> dict[str, str]:
    """For each argument all its words, to search in."""
    return {one.id: _searched(one, law) for one in law.arguments.values()}


def library_rows(law: Law, wanted: ArgumentFilter, searched: Mapping[str, str]) -> tuple[Row, ...]:
    """The steps that hold arguments that match, each with those arguments."""
    rows: list[Row] = []
    for place, step in enumerate(law.steps.values(), start=1):
        here = [one for one in law.arguments.values() if one.step == step.id and wanted.takes(one, law, searched)]
        if here:
            title = in_language(step.title, step.title_en)
            children = tuple(_argument(one) for one in here)
            rows.append(Row(f"step:{step.id}", title, number=str(place), heading=True, passive=True, children=children))
    return tuple(rows)


def _argument(argument: Argument) -> Row:
    own = is_own(argument.id)
    words = (names.own(), argument.heading) if own else (argument.heading,)
    title = verdicts.title(argument)
    return Row(f"{ARGUMENT}{argument.id}", title, " · ".join(words), told=", ".join((title, *words)), own=own)


def _searched(argument: Argument, law: Law) -> str:
    cited = [law.sources[one] for one in cited_by(argument) if one in law.sources]
    parts = (
        argument.title,
        argument.title_en,
        argument.heading,
        argument.reply,
        argument.rebuttal,
        *argument.evidence,
        *argument.evidence_en,
        *(in_plain_words(passage.text, law) for passage in argument.passages),
        *(f"{source.citation} {source.ecli}" for source in cited),
    )
    return " ".join(parts).casefold()
