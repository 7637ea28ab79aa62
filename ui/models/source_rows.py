"""The source cards of the law as rows; filtered by words, whom they help, how they were checked, and much more."""

from __future__ import annotations

from dataclasses import dataclass

from legalaid_desk.law import Argument, Favours, Law, Source, Verified
from legalaid_desk.law.own import is_own
from ui.phrasing import names

from .rows import Mark, Row

READ, UNREAD = "read", "unread"


@dataclass(frozen=True, slots=True)
class SourceFilter:
    """Which cards to show. Empty means all; ``used`` are the sources that arguments of the wanted ground cite."""

    words: str = ""
    favours: Favours | None = None
    verified: Verified | None = None
    topic: str = ""
    kind: str = ""
    used: frozenset[str] | None = None
    reading: str = ""
    only_own: bool = False

    def takes(self, source: Source, read: frozenset[str] = frozenset()) -> bool:
        """Whether a card is shown: every word typed stands somewhere on it."""
        return (
            self.favours in (None, source.favours)
            and self.verified in (None, source.verified)
            and (not self.topic or self.topic in source.topics)
            and self.kind in ("", source.kind)
            and (self.used is None or source.id in self.used)
            and (not self.reading or (source.id in read) is (self.reading == READ))
            and (not self.only_own or is_own(source.id))
            and all(word in _searched(source) for word in self.words.casefold().split())
        )


def source_rows(law: Law, wanted: SourceFilter = SourceFilter(), read: frozenset[str] = frozenset()) -> tuple[Row, ...]:
    """The cards that match, in the order of the law; ``read`` are those a lawyer read."""
    return tuple(_row(source, read) for source in law.sources.values() if wanted.takes(source, read))


def used_for(law: Law, ground: str) -> frozenset[str]:
    """The sources that arguments which fit this ground cite, for and against."""
    fitting = (one for one in law.arguments.values() if fits(one.grounds, ground))
    return frozenset(source for one in fitting for source in cited_by(one))


def cited_by(argument: Argument) -> tuple[str, ...]:
    """Every source of an argument: for, against, and in its paragraphs."""
    printed = (source for passage in argument.passages for source in passage.text.slots("source"))
    return tuple(dict.fromkeys((*argument.sources_for, *argument.sources_against, *printed)))


def fits(named: tuple[str, ...], wanted: str) -> bool:
    """Whether an argument that names these grounds (or stages) fits the wanted one; naming none is fitting all."""
    return not named or wanted in named


def _row(source: Source, read: frozenset[str]) -> Row:
    mark = Mark.DONE if source.id in read else Mark.NEEDS if source.needs_reading else Mark.NONE
    favours = names.favours(source.favours)
    own = is_own(source.id)
    words = (names.own(), favours) if own else (favours,)
    told = ". ".join((source.citation, *words, names.verified(source.verified), source.holding))
    return Row(source.id, source.citation, " · ".join((*words, source.holding)), mark, told, own=own)


def _searched(source: Source) -> str:
    parts = (source.citation, source.ecli, source.court, source.holding, source.use, source.against)
    return " ".join((*parts, source.pinpoint, *source.topics)).casefold()
