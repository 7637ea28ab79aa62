"""The source cards of the law as rows; filtered by words, whom they help, how they were checked, and subject."""

from __future__ import annotations

from dataclasses import dataclass

from legalaid_desk.dossier import Dossier
from legalaid_desk.law import Favours, Law, Source, Verified
from ui.phrasing import names

from .rows import Mark, Row


@dataclass(frozen=True, slots=True)
class SourceFilter:
    """Which cards to show. Empty means all."""

    words: str = ""
    favours: Favours | None = None
    verified: Verified | None = None
    topic: str = ""
    kind: str = ""

    def takes(self, source: Source) -> bool:
        """Whether a card is shown: every word typed stands somewhere on it."""
        return (
            self.favours in (None, source.favours)
            and self.verified in (None, source.verified)
            and (not self.topic or self.topic in source.topics)
            and self.kind in ("", source.kind)
            and all(word in _searched(source) for word in self.words.casefold().split())
        )


def source_rows(law: Law, wanted: SourceFilter = SourceFilter(), dossier: Dossier | None = None) -> tuple[Row, ...]:
    """The cards that match, in the order of the law."""
    return tuple(_row(source, dossier) for source in law.sources.values() if wanted.takes(source))


def _row(source: Source, dossier: Dossier | None) -> Row:
    read = dossier is not None and dossier.has_read(source.id)
    mark = Mark.DONE if read else Mark.NEEDS if source.needs_reading else Mark.NONE
    favours = names.favours(source.favours)
    told = f"{source.citation}. {favours}. {names.verified(source.verified)}. {source.holding}"
    return Row(source.id, source.citation, f"{favours} · {source.holding}", mark, told)


def _searched(source: Source) -> str:
    parts = (source.citation, source.ecli, source.holding, source.use, source.against, *source.topics)
    return " ".join(parts).casefold()
