"""What holds for a pack as a whole: how ids are written, which are kept for lawyers, one card a decision."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from legalaid_desk.errors import Fault

from .check import Found, Places, as_faults
from .law import Law
from .own import is_own
from .reading import KINDS

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FILE_ID = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
_WITH_STROKES = ("filings", "deadlines")
"""Kinds of filing are named after their files, and commands name the rules of deadlines with strokes."""


def pack_faults(law: Law, places: Places, broken: AbstractSet[tuple[str, str]]) -> tuple[Fault, ...]:
    """Every fault of the pack as a whole."""
    return tuple(as_faults((*_ids(law), *_one_card_each(law)), places, broken))


def _ids(law: Law) -> Found:
    for part in (part for part, _ in KINDS.values()):
        entries: Mapping[str, object] = getattr(law, part)
        for one in entries:
            if not (_FILE_ID if part in _WITH_STROKES else _ID).fullmatch(one):
                yield part, one, ("its id is not lower case with dashes", "write it as part-of-rent")
            elif part in ("sources", "arguments") and is_own(one):
                yield part, one, ("its id is kept for what a lawyer adds to her own vault", "begin it otherwise")
    for part, owner, inner in _inner_ids(law):
        if not _ID.fullmatch(inner):
            yield part, owner, (f"the id {inner!r} inside it is not lower case with dashes", "write it as part-of-rent")


def _inner_ids(law: Law) -> Iterator[tuple[str, str, str]]:
    for question in law.questions.values():
        yield from (("questions", question.id, option.id) for option in question.options)
    for argument in law.arguments.values():
        yield from (("arguments", argument.id, p.id) for p in (*argument.passages, *argument.offers))
    for kind in law.filings.values():
        yield from (("filings", kind.id, section.id) for section in kind.sections)
    for part in law.parts.values():
        yield from (("parts", part.id, passage.id) for passage in part.passages)


def _one_card_each(law: Law) -> Found:
    seen: dict[str, str] = {}
    for source in law.sources.values():
        first = seen.setdefault(source.ecli, source.id) if source.ecli else source.id
        if first != source.id:
            yield "sources", source.id, (f"{source.ecli} has a card already: {first}", "make one card of the two")
