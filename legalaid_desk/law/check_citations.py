"""Nothing is cited by hand: a judgment stands in a text as ``{source S}``, so that its card decides what is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .check_passages import Complaint
from .sentences import Sentence, Slot
from .sources import Source

_PINPOINT = re.compile(r"^[,\s]*((?:(?:[a-z]{1,5}\.)+|§+)\s*\d[\d.]*\d|(?:(?:[a-z]{1,5}\.)+|§+)\s*\d)")
"""An abbreviation or paragraph sign with a number, right behind a citation."""

_ID = re.compile(r"(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w-])")
"""Words in lower case tied by dashes."""


def cited_by_hand(sentence: Sentence, sources: Mapping[str, Source]) -> Iterator[Complaint]:
    """Judgments and pinpoints typed into the text, where no card can say whether they were seen."""
    before: str | Slot = ""
    for part in sentence.parts:
        if isinstance(part, str):
            if "ECLI:" in part:
                yield "names a judgment by hand", "cite it with {source S}, so that its card decides what is printed"
            if isinstance(before, Slot) and before.kind == "source" and before.of in sources:
                yield from _pinpoint(part, sources[before.of])
        before = part


def ids_shown(source: Source, sources: Mapping[str, Source]) -> Iterator[Complaint]:
    """Ids of cards in the words of a card: a lawyer reads these and knows no ids."""
    words = f"{source.holding} {source.use} {source.against} {source.verified_note}"
    for one in dict.fromkeys(_ID.findall(words)):
        if one in sources:
            yield f"names the card {one!r} by its id", "write how it is cited, or what it is called"


def short_faults(source: Source, sources: Mapping[str, Source]) -> Iterator[Complaint]:
    """A short citation that could mean another source as well, or is not what is written everywhere."""
    if not source.short:
        return
    for one in sources.values():
        if one.citation == source.citation and one.short != source.short:
            yield f"is called {source.short!r}, and in {one.id} {one.short!r}", "give both the same short"
        if one.citation != source.citation and (one.short == source.short or source.short in one.citation):
            yield f"its short {source.short!r} could mean {one.id} as well", "write what tells them apart in short"


def _pinpoint(text: str, source: Source) -> Iterator[Complaint]:
    """A pinpoint right behind a citation, unless the card says that it was seen."""
    found = _PINPOINT.match(text)
    if found and found[1] not in f"{source.pinpoint} {source.verified_note}":
        what = f"prints {found[1]!r} behind {source.id}, whose card does not say that it was seen"
        yield what, "write it in pinpoint or pinpoint_unseen of the card"
