"""What an inspection of a Word template found: each tag with its place and value, each fault with its cure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from .template_flaws import Flawed


class Trouble(StrEnum):
    """What can be wrong with a template."""

    NOT_WORD = "not-word"
    NOT_USABLE = "not-usable"
    MACRO = "macro"
    FOREIGN = "foreign"
    OUTSIDE = "outside"
    LEFT_OUT = "left-out"
    REVISIONS = "revisions"
    FETCHING = "fetching"
    UNKNOWN_FIELD = "unknown-field"
    SPACES = "spaces"
    DASH = "dash"
    QUOTES = "quotes"
    NOT_UNDERSTOOD = "not-understood"
    FORBIDDEN = "forbidden"
    UNKNOWN_FILTER = "unknown-filter"
    NOT_CLOSED = "not-closed"
    NOT_OPENED = "not-opened"
    CROSSED = "crossed"
    EMPTY_LINES = "empty-lines"
    DROPS_TEXT = "drops-text"
    IN_ENDNOTE = "in-endnote"
    IN_FOOTNOTE = "in-footnote"
    IN_TEXT_BOX = "in-text-box"
    NOT_PRINTED = "not-printed"
    LOST_BOOKMARK = "lost-bookmark"
    UNKNOWN_PART = "unknown-part"
    PART_NOT_ALONE = "part-not-alone"
    PART_IN_PART = "part-in-part"
    MISSING_FIELD = "missing-field"
    MISSING_TEXT = "missing-text"


HARMLESS = frozenset({Trouble.LEFT_OUT, Trouble.QUOTES, Trouble.EMPTY_LINES, Trouble.IN_TEXT_BOX, Trouble.NOT_PRINTED})
"""What is told, but keeps no template from being used."""

_TOLD: dict[Trouble, tuple[str, str]] = {
    Trouble.NOT_WORD: ("it is not a Word file that can be trusted ({what})", "save it in Word as .docx"),
    Trouble.NOT_USABLE: ("it cannot be filled in", "open it in Word and save it again"),
    Trouble.MACRO: ("it holds macros or embedded objects ({what})", "save it in Word as .docx without them"),
    Trouble.FOREIGN: ("it holds what no template may hold ({what})", "take it out, or copy its text into the template"),
    Trouble.OUTSIDE: ("it points outside itself ({what})", "put what it points to into the template, or take it out"),
    Trouble.LEFT_OUT: ("it points outside itself ({what}), which is left out", "nothing needs to be done"),
    Trouble.REVISIONS: (
        "it holds comments or tracked changes",
        "accept the changes and delete the comments in Word",
    ),
    Trouble.FETCHING: (
        "a field in it fetches something from elsewhere ({what})",
        "take the field out, and put in what it showed",
    ),
    Trouble.UNKNOWN_FIELD: ("no paper has a field {what}", "take it out, or write a field that there is"),
    Trouble.SPACES: ("there is a space in the name {what}", "write a name as one word, with _ between"),
    Trouble.DASH: ("there is a sign in the tag that no name has ({what})", "type - or _ by hand, or take it out"),
    Trouble.QUOTES: ("the quotes in the tag are curly", "they are read as straight ones; better type ' itself"),
    Trouble.NOT_UNDERSTOOD: (
        "the tag is not understood ({what})",
        "write the tag whole: {{{{ field }}}} or {{% if field %}}",
    ),
    Trouble.FORBIDDEN: ("the tag does what a template may not do ({what})", "print fields, and loop over lists only"),
    Trouble.UNKNOWN_FILTER: (
        "there is nothing after | that is called {what}",
        "take it out, or write one that there is",
    ),
    Trouble.NOT_CLOSED: ("what begins here never ends ({what})", "put {cure} where it ends"),
    Trouble.NOT_OPENED: ("this ends what never began ({what})", "take it out, or put its beginning before it"),
    Trouble.CROSSED: (
        "it begins as {what} and ends as {cure}",
        "write both in the same way, each alone in its paragraph or row",
    ),
    Trouble.EMPTY_LINES: (
        "it spans several paragraphs and leaves empty lines",
        "write {{%p ...%}} alone in its paragraph, at the beginning and at the end",
    ),
    Trouble.DROPS_TEXT: (
        "the text beside this tag is not printed ({what})",
        "give the tag a paragraph (or a row) of its own",
    ),
    Trouble.IN_ENDNOTE: ("a tag in an endnote is not filled in", "write it in the text itself"),
    Trouble.IN_FOOTNOTE: ("a note cannot be taken along into a paper", "write it in the text itself"),
    Trouble.IN_TEXT_BOX: (
        "it stands in a text box, which is passed over when the text is read aloud or searched",
        "write it in the text itself, or in a table",
    ),
    Trouble.NOT_PRINTED: (
        "headers and footers come from huisstijl.docx, so this one is not printed",
        "change the header or footer of huisstijl.docx",
    ),
    Trouble.LOST_BOOKMARK: (
        "a reference leads to a bookmark that is not there ({what})",
        "take the reference out, or put the bookmark back",
    ),
    Trouble.UNKNOWN_PART: ("there is no part {what}", "write the name of a part that there is"),
    Trouble.PART_NOT_ALONE: (
        "the tag of a part stands not alone in its paragraph",
        "write [[onderdeel: kop]] and nothing else in it",
    ),
    Trouble.PART_IN_PART: ("a part may not name another part ({what})", "name both in the paper itself"),
    Trouble.MISSING_FIELD: ("it never prints the field {what}", "put the field back where it belongs"),
    Trouble.MISSING_TEXT: ("it does not print “{what}”", "put the field back that prints it"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateTrouble:
    """One fault. ``part`` and ``paragraph`` (from 1) are its place, ``text`` what stands there; 0 for the whole file.

    ``what`` is the data of the fault (a field, a sign), ``near`` the names that come nearest, ``flawed`` what keeps it
    from being filled in, where it is that.
    """

    trouble: Trouble
    part: str = ""
    paragraph: int = 0
    text: str = ""
    tag: str = ""
    what: str = ""
    more: str = ""
    near: tuple[str, ...] = ()
    flawed: Flawed | None = None

    @property
    def blocks(self) -> bool:
        """Whether a template with it may not be used."""
        return self.trouble not in HARMLESS

    @property
    def fault(self) -> str:
        """What is wrong, in English."""
        if self.flawed is not None:
            return self.flawed.what
        return _TOLD[self.trouble][0].format(what=self.what, cure=self.more)

    @property
    def cure(self) -> str:
        """What to do about it, in English."""
        if self.flawed is not None:
            return self.flawed.cure
        if self.near:
            return f"did you mean {' or '.join(self.near)}?"
        if self.trouble is Trouble.UNKNOWN_FIELD and self.more:
            return f"take it out, or write one of {self.more}"
        return _TOLD[self.trouble][1].format(what=self.what, cure=self.more)


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateTag:
    """One tag: where it stands, and what it is filled with in a paper of the sample family."""

    part: str
    paragraph: int
    text: str
    tag: str
    filled_with: str = ""
    faults: tuple[TemplateTrouble, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """Whether a paper of one paragraph, and one with everything in it, came out whole."""

    minimal: bool = False
    full: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """All that was found in one template. ``parts`` are those it names; ``papers`` those it was tried in."""

    file: str
    tags: tuple[TemplateTag, ...] = ()
    faults: tuple[TemplateTrouble, ...] = ()
    parts: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    trial: Trial = field(default_factory=Trial)

    @property
    def usable(self) -> bool:
        """Whether it may be used: no fault that blocks, and both trials came out whole."""
        return not any(one.blocks for one in self.faults) and self.trial.minimal and self.trial.full


def plain(inspection: Inspection) -> dict[str, Any]:
    """The inspection as plain values, for JSON."""
    return {
        "file": inspection.file,
        "parts": list(inspection.parts),
        "papers": list(inspection.papers),
        "kinds": list(inspection.kinds),
        "tags": [_plain_tag(tag) for tag in inspection.tags],
        "faults": [_plain_fault(one) for one in inspection.faults],
        "trial": {"minimal": inspection.trial.minimal, "full": inspection.trial.full},
    }


def _plain_tag(tag: TemplateTag) -> dict[str, Any]:
    return {
        "part": tag.part,
        "paragraph": tag.paragraph,
        "tag": tag.tag,
        "filled_with": tag.filled_with,
        "fault": "; ".join(one.fault for one in tag.faults),
        "cure": "; ".join(one.cure for one in tag.faults),
    }


def _plain_fault(one: TemplateTrouble) -> dict[str, Any]:
    return {
        "trouble": str(one.trouble),
        "part": one.part,
        "paragraph": one.paragraph,
        "text": one.text,
        "tag": one.tag,
        "fault": one.fault,
        "cure": one.cure,
        "blocks": one.blocks,
    }
