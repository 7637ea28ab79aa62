"""What keeps a Word template from being filled in, and its cure, as codes with data: each screen has its own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Flaw(StrEnum):
    """What is wrong. Names of fields and parts, and the words of a library, go along as data."""

    NOT_WORD = "not-word"
    NOT_TRUSTED = "not-trusted"
    OTHER_KIND = "other-kind"
    NO_KIND = "no-kind"
    PART_UNREADABLE = "part-unreadable"
    PART_MISSING = "part-missing"
    NOT_TOGETHER = "not-together"
    MADE_FORBIDDEN = "made-forbidden"
    MADE_UNREADABLE = "made-unreadable"
    MADE_NOT_SHOWN = "made-not-shown"
    MORE_THAN_A_FILING = "more-than-a-filing"
    REVISIONS = "revisions"
    MACROS = "macros"
    DOCUMENT_WITHIN = "document-within"
    SVG = "svg"
    NOTES = "notes"
    NOT_TAKEN_ALONG = "not-taken-along"
    BROKEN_LINK = "broken-link"
    LINK_AWAY = "link-away"
    FETCHING = "fetching"
    UNKNOWN_FIELD = "unknown-field"
    BREAKS_TEXT = "breaks-text"
    NOT_UNDERSTOOD = "not-understood"
    IMPOSSIBLE = "impossible"
    FORBIDDEN = "forbidden"
    PRINTS_TOO_MUCH = "prints-too-much"
    NO_FILING = "no-filing"
    TOO_LONG = "too-long"
    CANNOT_BE_FILLED = "cannot-be-filled"
    NOT_STARTED = "not-started"
    LOOKING_TOO_LONG = "looking-too-long"
    LOOKING_NOT_STARTED = "looking-not-started"
    NO_INSPECTION = "no-inspection"
    NO_TEMPLATE = "no-template"
    NO_PART = "no-part"
    PART_NOT_UNDERSTOOD = "part-not-understood"
    PART_IN_PART = "part-in-part"


class Mend(StrEnum):
    """What to do about it. Names that come near, or that there are, go along."""

    SAVE_AS_DOCX = "save-as-docx"
    SAVE_WITHOUT = "save-without"
    SAVE_AGAIN = "save-again"
    OPEN_AND_SAVE = "open-and-save"
    TAKE_ANOTHER = "take-another"
    TAKE_SHIPPED = "take-shipped"
    TAKE_LESS = "take-less"
    TAKE_OUT = "take-out"
    TAKE_LINK_OUT = "take-link-out"
    TAKE_FIELD_OUT = "take-field-out"
    ACCEPT = "accept"
    COPY_TEXT = "copy-text"
    PUT_IN_PNG = "put-in-png"
    WRITE_IN_TEXT = "write-in-text"
    WRITE_WHOLE = "write-whole"
    WRITE_PART_ALONE = "write-part-alone"
    GIVE_PARAGRAPH = "give-paragraph"
    FIELDS_ONLY = "fields-only"
    FIELDS_AND_LISTS = "fields-and-lists"
    LOOK_FOR_LOOP = "look-for-loop"
    LOOK_OR_SHIPPED = "look-or-shipped"
    DID_YOU_MEAN = "did-you-mean"
    SEE_SHIPPED = "see-shipped"
    NAME_ONE_OF = "name-one-of"
    NAME_IN_PAPER = "name-in-paper"
    PUT_PART_BACK = "put-part-back"
    PUT_TEMPLATE_BACK = "put-template-back"
    START_AGAIN = "start-again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flawed:
    """One flaw with its cure."""

    flaw: Flaw
    mend: Mend
    data: str = ""
    names: str = ""

    @property
    def what(self) -> str:
        """What is wrong, in English."""
        return _FLAWS[self.flaw].replace("{data}", self.data)

    @property
    def cure(self) -> str:
        """What to do about it, in English."""
        return _MENDS[self.mend].replace("{names}", self.names)


_FLAWS: Mapping[Flaw, str] = {
    Flaw.NOT_WORD: "it is not a Word file",
    Flaw.NOT_TRUSTED: "it is not a Word file that can be trusted ({data})",
    Flaw.OTHER_KIND: "it is a {data} and no Word file",
    Flaw.NO_KIND: "it is a file without a type and no Word file",
    Flaw.PART_UNREADABLE: "a part of it cannot be read",
    Flaw.PART_MISSING: "a part of it is missing or has a strange name",
    Flaw.NOT_TOGETHER: "its parts do not hold together",
    Flaw.MADE_FORBIDDEN: "what was made of it holds what no filing may",
    Flaw.MADE_UNREADABLE: "what was made of it cannot be read again",
    Flaw.MADE_NOT_SHOWN: "what was made of it cannot be shown",
    Flaw.MORE_THAN_A_FILING: "it holds more than any filing",
    Flaw.REVISIONS: "it holds comments or tracked changes",
    Flaw.MACROS: "it holds macros or embedded objects",
    Flaw.DOCUMENT_WITHIN: "it holds another document inside",
    Flaw.SVG: "it holds a picture of a kind that can hold programs (SVG)",
    Flaw.NOTES: "it holds a footnote or endnote",
    Flaw.NOT_TAKEN_ALONG: "it holds what cannot be taken along ({data})",
    Flaw.BROKEN_LINK: "it holds what cannot be taken along (a broken link)",
    Flaw.LINK_AWAY: "a link leads to {data}",
    Flaw.FETCHING: "a field in it fetches something from elsewhere",
    Flaw.UNKNOWN_FIELD: "unknown field {data}",
    Flaw.BREAKS_TEXT: "a tag stands where it breaks the text",
    Flaw.NOT_UNDERSTOOD: "a tag is not understood ({data})",
    Flaw.IMPOSSIBLE: "a tag asks for what cannot be ({data})",
    Flaw.FORBIDDEN: "a field does what a template may not do ({data})",
    Flaw.PRINTS_TOO_MUCH: "it prints more than a filing can hold",
    Flaw.NO_FILING: "filling it in gave something else than a filing",
    Flaw.TOO_LONG: "filling it in takes more time or memory than any filing needs",
    Flaw.CANNOT_BE_FILLED: "filling it in takes more time or memory than any filing needs or cannot be ({data})",
    Flaw.NOT_STARTED: "what fills it in could not be started",
    Flaw.LOOKING_TOO_LONG: "looking into it takes more time or memory than any template needs",
    Flaw.LOOKING_NOT_STARTED: "what looks into it could not be started",
    Flaw.NO_INSPECTION: "looking into it gave something else than an inspection",
    Flaw.NO_TEMPLATE: "there is no such template",
    Flaw.NO_PART: "there is no part {data}",
    Flaw.PART_NOT_UNDERSTOOD: "the tag of a part is not understood",
    Flaw.PART_IN_PART: "a part may not name another part",
}

_MENDS: Mapping[Mend, str] = {
    Mend.SAVE_AS_DOCX: "save it in Word as .docx",
    Mend.SAVE_WITHOUT: "save it in Word as .docx without them",
    Mend.SAVE_AGAIN: "save it again in Word",
    Mend.OPEN_AND_SAVE: "open it in Word and save it again",
    Mend.TAKE_ANOTHER: "take another template",
    Mend.TAKE_SHIPPED: "take the shipped template",
    Mend.TAKE_LESS: "take what is not needed out of it",
    Mend.TAKE_OUT: "take it out",
    Mend.TAKE_LINK_OUT: "take the link out of the template",
    Mend.TAKE_FIELD_OUT: "take the field out, and put in what it showed",
    Mend.ACCEPT: "accept the changes and delete the comments in Word",
    Mend.COPY_TEXT: "copy the text into it instead",
    Mend.PUT_IN_PNG: "put the picture in as PNG",
    Mend.WRITE_IN_TEXT: "write it in the text itself",
    Mend.WRITE_WHOLE: "write the tag whole, and close every loop",
    Mend.WRITE_PART_ALONE: "write [[onderdeel: kop]] alone in its paragraph",
    Mend.GIVE_PARAGRAPH: "give {%p ...%} a paragraph of its own",
    Mend.FIELDS_ONLY: "print fields only",
    Mend.FIELDS_AND_LISTS: "print fields only, and loop over lists only",
    Mend.LOOK_FOR_LOOP: "look for a loop in a loop",
    Mend.LOOK_OR_SHIPPED: "look for a loop in a loop, or take the shipped template",
    Mend.DID_YOU_MEAN: "did you mean {names}?",
    Mend.SEE_SHIPPED: "take it out, or see the shipped template for the fields there are",
    Mend.NAME_ONE_OF: "name one of {names}",
    Mend.NAME_IN_PAPER: "name both in the paper itself",
    Mend.PUT_PART_BACK: "put the part back in its folder",
    Mend.PUT_TEMPLATE_BACK: "put the template back in its folder, or choose another kind of filing",
    Mend.START_AGAIN: "start the program again",
}
