"""Word templates in sentences: what each is called, what is wrong with one, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.desk.inspection import Inspection, TemplateTrouble, Trouble
from legalaid_desk.desk.ports import KeptTemplate
from legalaid_desk.desk.templates import PART, Listed, Role
from legalaid_desk.desk.templates_in_use import ENDING, kind_named
from legalaid_desk.law import Law
from ui.phrasing import template_faults
from ui.texts import is_dutch, moment_in_words

translate = QCoreApplication.translate


def title(name: str, law: Law) -> str:
    """What a template is called: in words for one that ships, by its kind for one that is for that alone."""
    stem = name.removesuffix(ENDING)
    kind = law.filings.get(kind_named(name))
    if kind is not None:
        return translate("Templates", "Only for: {kind}").format(kind=kind.title if is_dutch() else kind.title_en)
    return _titles().get(stem.removeprefix(PART), stem.removeprefix(PART))


def _titles() -> dict[str, str]:
    return {
        "huisstijl": translate("Templates", "House style"),
        "processtuk": translate("Templates", "Pleading"),
        "dagvaarding": translate("Templates", "Writ of summons"),
        "pleitnota": translate("Templates", "Notes to speak from"),
        "brief": translate("Templates", "Letter"),
        "brief-tweetalig": translate("Templates", "Letter in two languages"),
        "formulier": translate("Templates", "Form"),
        "productielijst": translate("Templates", "List of exhibits"),
        "kop": translate("Templates", "Caption with the parties"),
        "inhoud": translate("Templates", "Sections and paragraphs"),
        "vordering": translate("Templates", "Requests"),
        "ondertekening": translate("Templates", "Signature"),
        "producties": translate("Templates", "Exhibits below a pleading"),
        "overzicht": translate("Templates", "Exhibits in their list"),
        "bijlagen": translate("Templates", "Annexes below a letter"),
        "briefhoofd": translate("Templates", "Head of a letter"),
        "briefslot": translate("Templates", "End of a letter"),
        "aanhef": translate("Templates", "Salutation"),
        "akkoord": translate("Templates", "Signature of the clients"),
        "exploot": translate("Templates", "Words of the bailiff"),
        "formulierslot": translate("Templates", "End of a form"),
        "melding": translate("Templates", "Notices at the top"),
        "spreektekst": translate("Templates", "Text to speak"),
        "spreker": translate("Templates", "Who speaks"),
        "titel": translate("Templates", "Title"),
        "tweetalig": translate("Templates", "Two languages side by side"),
    }


def role(value: Role) -> str:
    """What templates of this role are, above a list of them."""
    return {
        Role.HOUSE: translate("Templates", "House style, for everything"),
        Role.PAPER: translate("Templates", "Papers"),
        Role.PART: translate("Templates", "Parts, shared by papers"),
    }[value]


def state(listed: Listed) -> str:
    """Which version is in use, in two or three words."""
    kept = listed.in_use
    if kept is not None:
        return translate("Templates", "office, version {version}").format(version=kept.version)
    return translate("Templates", "shipped") if listed.shipped else translate("Templates", "not in use")


def version(kept: KeptTemplate) -> str:
    """A version of the office: number, by whom, when, and what was noted with it."""
    told = translate("Templates", "Version {version}, by {who} on {moment}").format(
        version=kept.version,
        who=kept.added_by or translate("Templates", "somebody without a name"),
        moment=moment_in_words(kept.added_at),
    )
    return f"{told}: {kept.note}" if kept.note else told


def in_use_now(listed: Listed) -> str:
    """What is in use, as a sentence."""
    kept = listed.in_use
    if kept is not None:
        return translate("Templates", "In use: {version}").format(version=version(kept))
    if listed.shipped:
        return translate("Templates", "In use: the one that came with the program.")
    return translate("Templates", "Not in use: these filings are written with the general template.")


def summary(found: Inspection) -> str:
    """What came of an inspection, in one line."""
    blocking = sum(one.blocks for one in found.faults)
    if found.usable:
        told = translate("Templates", "It can be used: both trial papers came out whole.")
        more = translate("Templates", "To look at: {count}.").format(count=len(found.faults))
        return f"{told} {more}" if found.faults else told
    if blocking == 1:
        return translate("Templates", "It cannot be used: 1 fault.")
    if blocking:
        return translate("Templates", "It cannot be used: {count} faults.").format(count=blocking)
    return translate("Templates", "It cannot be used: a trial paper did not come out whole.")


def weight(one: TemplateTrouble) -> str:
    """Whether a fault keeps the template from being used."""
    return translate("Templates", "Fault") if one.blocks else translate("Templates", "Can stay")


def place(one: TemplateTrouble) -> str:
    """Where a fault is: the part of the file and the number of the paragraph."""
    where = part(one.part)
    if one.paragraph:
        return translate("Templates", "{part}, paragraph {number}").format(part=where, number=one.paragraph)
    return where


def part(name: str) -> str:
    """What a part of a Word file is called."""
    known = (
        ("word/document", translate("Templates", "Text")),
        ("word/header", translate("Templates", "Header")),
        ("word/footer", translate("Templates", "Footer")),
        ("word/footnotes", translate("Templates", "Footnotes")),
        ("word/endnotes", translate("Templates", "Endnotes")),
        ("word/comments", translate("Templates", "Comments")),
    )
    return next((told for start, told in known if name.startswith(start)), name)


def told(one: TemplateTrouble) -> str:
    """A fault in one line: where it is, what is wrong, and what to do about it."""
    where = one.tag or one.text or (place(one) if one.part else "")
    return " ".join(part for part in (f"{where}:" if where else "", fault(one), cure(one)) if part)


def fault(one: TemplateTrouble) -> str:
    """What is wrong."""
    what = template_faults.what(one.flawed) if one.flawed else one.what
    if one.trouble is Trouble.NOT_WORD:
        what = template_faults.reason(one.what)
    return _faults()[one.trouble].format(what=what, more=one.more)


def cure(one: TemplateTrouble) -> str:
    """What to do about it."""
    if one.near:
        either = translate("Templates", " or ")
        return translate("Templates", "Did you mean {names}?").format(names=either.join(one.near))
    if one.trouble is Trouble.UNKNOWN_FIELD and one.more:
        return translate("Templates", "Take it out, or write one of: {names}.").format(names=one.more)
    more = template_faults.cure(one.flawed) if one.flawed else one.more
    return _cures()[one.trouble].format(what=one.what, more=more)


def _faults() -> dict[Trouble, str]:
    return {
        Trouble.NOT_WORD: translate("Templates", "It is no Word file that can be trusted ({what})."),
        Trouble.NOT_USABLE: translate("Templates", "It cannot be filled in: {what}."),
        Trouble.MACRO: translate("Templates", "It holds macros or embedded objects ({what})."),
        Trouble.FOREIGN: translate("Templates", "It holds what no template may hold ({what})."),
        Trouble.OUTSIDE: translate("Templates", "It points outside itself ({what})."),
        Trouble.LEFT_OUT: translate("Templates", "It points outside itself ({what}); that is left out."),
        Trouble.REVISIONS: translate("Templates", "It holds comments or tracked changes."),
        Trouble.FETCHING: translate("Templates", "A field in it fetches something from elsewhere ({what})."),
        Trouble.UNKNOWN_FIELD: translate("Templates", "No paper has a field {what}."),
        Trouble.SPACES: translate("Templates", "There is a space in the name {what}."),
        Trouble.DASH: translate("Templates", "There is a sign in the tag that no name has ({what})."),
        Trouble.QUOTES: translate("Templates", "The quotes in the tag are curly."),
        Trouble.NOT_UNDERSTOOD: translate("Templates", "The tag is not understood ({what})."),
        Trouble.FORBIDDEN: translate("Templates", "The tag does what a template may not do ({what})."),
        Trouble.UNKNOWN_FILTER: translate("Templates", "There is nothing that is called {what} after the sign |."),
        Trouble.NOT_CLOSED: translate("Templates", "What begins here never ends ({what})."),
        Trouble.NOT_OPENED: translate("Templates", "This ends what never began ({what})."),
        Trouble.CROSSED: translate("Templates", "It begins as {what} and ends as {more}."),
        Trouble.EMPTY_LINES: translate("Templates", "It spans several paragraphs and leaves empty lines."),
        Trouble.DROPS_TEXT: translate("Templates", "The text beside this tag is not printed: {what}"),
        Trouble.IN_ENDNOTE: translate("Templates", "A tag in an endnote is not filled in."),
        Trouble.IN_FOOTNOTE: translate("Templates", "A note cannot be taken along into a paper."),
        Trouble.IN_TEXT_BOX: translate(
            "Templates", "It stands in a text box, which is passed over when the text is read aloud or searched."
        ),
        Trouble.NOT_PRINTED: translate(
            "Templates", "Headers and footers come from the house style, so this one is not printed."
        ),
        Trouble.LOST_BOOKMARK: translate("Templates", "A reference leads to a bookmark that is not there ({what})."),
        Trouble.UNKNOWN_PART: translate("Templates", "There is no part {what}."),
        Trouble.PART_NOT_ALONE: translate("Templates", "The tag of a part stands not alone in its paragraph."),
        Trouble.PART_IN_PART: translate("Templates", "A part may not name another part ({what})."),
        Trouble.MISSING_FIELD: translate("Templates", "It never prints the field {what}."),
        Trouble.MISSING_TEXT: translate("Templates", "It does not print: {what}"),
    }


def _cures() -> dict[Trouble, str]:
    return {
        Trouble.NOT_WORD: translate("Templates", "Save it in Word as .docx."),
        Trouble.NOT_USABLE: translate("Templates", "Mend it in Word ({more}), or take the shipped one."),
        Trouble.MACRO: translate("Templates", "Save it in Word as .docx without them."),
        Trouble.FOREIGN: translate("Templates", "Take it out, or copy its text into the template."),
        Trouble.OUTSIDE: translate("Templates", "Put what it points to into the template, or take it out."),
        Trouble.LEFT_OUT: translate("Templates", "Nothing needs to be done."),
        Trouble.REVISIONS: translate("Templates", "Accept the changes and delete the comments in Word."),
        Trouble.FETCHING: translate("Templates", "Take the field out, and put in what it showed."),
        Trouble.UNKNOWN_FIELD: translate("Templates", "Take it out, or write a field that there is."),
        Trouble.SPACES: translate("Templates", "Write a name as one word, with _ between."),
        Trouble.DASH: translate("Templates", "Type - or _ by hand, or take it out."),
        Trouble.QUOTES: translate("Templates", "They are read as straight ones; better type straight ones."),
        Trouble.NOT_UNDERSTOOD: translate("Templates", "Write the tag whole: two signs before it and two after it."),
        Trouble.FORBIDDEN: translate("Templates", "Print fields, and loop over lists only."),
        Trouble.UNKNOWN_FILTER: translate("Templates", "Take it out, or write one that there is."),
        Trouble.NOT_CLOSED: translate("Templates", "Put {more} where it ends."),
        Trouble.NOT_OPENED: translate("Templates", "Take it out, or put its beginning before it."),
        Trouble.CROSSED: translate("Templates", "Write both in the same way, each alone in its paragraph or row."),
        Trouble.EMPTY_LINES: translate(
            "Templates", "Begin and end with a tag that has a p after its first signs, alone in its paragraph."
        ),
        Trouble.DROPS_TEXT: translate("Templates", "Give the tag a paragraph (or a row) of its own."),
        Trouble.IN_ENDNOTE: translate("Templates", "Write it in the text itself."),
        Trouble.IN_FOOTNOTE: translate("Templates", "Write it in the text itself."),
        Trouble.IN_TEXT_BOX: translate("Templates", "Write it in the text itself, or in a table."),
        Trouble.NOT_PRINTED: translate("Templates", "Change the header or footer of the house style."),
        Trouble.LOST_BOOKMARK: translate("Templates", "Take the reference out, or put the bookmark back."),
        Trouble.UNKNOWN_PART: translate("Templates", "Write the name of a part that there is."),
        Trouble.PART_NOT_ALONE: translate("Templates", "Write [[onderdeel: kop]] and nothing else in it."),
        Trouble.PART_IN_PART: translate("Templates", "Name both in the paper itself."),
        Trouble.MISSING_FIELD: translate("Templates", "Put the field back where it belongs."),
        Trouble.MISSING_TEXT: translate("Templates", "Put the field back that prints it."),
    }
