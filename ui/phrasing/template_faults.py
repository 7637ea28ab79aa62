"""What keeps a template from being filled in, and its cure, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.desk.template_flaws import Flaw, Flawed, Mend

translate = QCoreApplication.translate


def what(one: Flawed) -> str:
    """What is wrong."""
    data = reason(one.data) if one.flaw is Flaw.NOT_TRUSTED else one.data
    return _whats()[one.flaw].replace("{data}", data)


def cure(one: Flawed) -> str:
    """What to do about it."""
    return _cures()[one.mend].replace("{data}", one.names)


def reason(code: str) -> str:
    """Why a file is not taken in or read, in a few words."""
    return _reasons().get(code, code)


def no_pdf(code: str, data: str) -> str:
    """Why a Word file did not become a PDF, in a few words."""
    return _no_pdf()[code].replace("{data}", data)


def _whats() -> dict[Flaw, str]:
    return {
        Flaw.NOT_WORD: translate("Templates", "it is no Word file"),
        Flaw.NOT_TRUSTED: translate("Templates", "it is no Word file that can be trusted ({data})"),
        Flaw.OTHER_KIND: translate("Templates", "it is of the kind {data}, and no Word file"),
        Flaw.NO_KIND: translate("Templates", "it is a file without a type, and no Word file"),
        Flaw.PART_UNREADABLE: translate("Templates", "a part of it cannot be read"),
        Flaw.PART_MISSING: translate("Templates", "a part of it is missing or has a strange name"),
        Flaw.NOT_TOGETHER: translate("Templates", "its parts do not hold together"),
        Flaw.MADE_FORBIDDEN: translate("Templates", "what was made of it holds what no filing may hold"),
        Flaw.MADE_UNREADABLE: translate("Templates", "what was made of it cannot be read again"),
        Flaw.MADE_NOT_SHOWN: translate("Templates", "what was made of it cannot be shown"),
        Flaw.MORE_THAN_A_FILING: translate("Templates", "it holds more than any filing"),
        Flaw.REVISIONS: translate("Templates", "it holds comments or tracked changes"),
        Flaw.MACROS: translate("Templates", "it holds macros or embedded objects"),
        Flaw.DOCUMENT_WITHIN: translate("Templates", "it holds another document inside"),
        Flaw.SVG: translate("Templates", "it holds a picture of a kind that can hold programs (SVG)"),
        Flaw.NOTES: translate("Templates", "it holds a footnote or endnote"),
        Flaw.NOT_TAKEN_ALONG: translate("Templates", "it holds what cannot be taken along ({data})"),
        Flaw.BROKEN_LINK: translate("Templates", "it holds what cannot be taken along (a broken link)"),
        Flaw.LINK_AWAY: translate("Templates", "a link leads to {data}"),
        Flaw.FETCHING: translate("Templates", "a field in it fetches something from elsewhere"),
        Flaw.UNKNOWN_FIELD: translate("Templates", "no paper has a field {data}"),
        Flaw.BREAKS_TEXT: translate("Templates", "a tag stands where it breaks the text"),
        Flaw.NOT_UNDERSTOOD: translate("Templates", "a tag is not understood ({data})"),
        Flaw.IMPOSSIBLE: translate("Templates", "a tag asks for what cannot be ({data})"),
        Flaw.FORBIDDEN: translate("Templates", "a field does what a template may not do ({data})"),
        Flaw.PRINTS_TOO_MUCH: translate("Templates", "it prints more than a filing can hold"),
        Flaw.NO_FILING: translate("Templates", "filling it in gave something else than a filing"),
        Flaw.TOO_LONG: translate("Templates", "filling it in takes more time or memory than any filing needs"),
        Flaw.CANNOT_BE_FILLED: translate(
            "Templates", "filling it in takes more time or memory than any filing needs, or cannot be done ({data})"
        ),
        Flaw.NOT_STARTED: translate("Templates", "what fills it in could not be started"),
        Flaw.LOOKING_TOO_LONG: translate(
            "Templates", "looking into it takes more time or memory than any template needs"
        ),
        Flaw.LOOKING_NOT_STARTED: translate("Templates", "what looks into it could not be started"),
        Flaw.NO_INSPECTION: translate("Templates", "looking into it gave something else than an inspection"),
        Flaw.NO_TEMPLATE: translate("Templates", "there is no such template"),
        Flaw.NO_PART: translate("Templates", "there is no part {data}"),
        Flaw.PART_NOT_UNDERSTOOD: translate("Templates", "the tag of a part is not understood"),
        Flaw.PART_IN_PART: translate("Templates", "a part may not name another part"),
    }


def _cures() -> dict[Mend, str]:
    return {
        Mend.SAVE_AS_DOCX: translate("Templates", "save it in Word as .docx"),
        Mend.SAVE_WITHOUT: translate("Templates", "save it in Word as .docx without them"),
        Mend.SAVE_AGAIN: translate("Templates", "save it again in Word"),
        Mend.OPEN_AND_SAVE: translate("Templates", "open it in Word and save it again"),
        Mend.TAKE_ANOTHER: translate("Templates", "take another template"),
        Mend.TAKE_SHIPPED: translate("Templates", "take the shipped template"),
        Mend.TAKE_LESS: translate("Templates", "take what is not needed out of it"),
        Mend.TAKE_OUT: translate("Templates", "take it out"),
        Mend.TAKE_LINK_OUT: translate("Templates", "take the link out of the template"),
        Mend.TAKE_FIELD_OUT: translate("Templates", "take the field out, and put in what it showed"),
        Mend.ACCEPT: translate("Templates", "accept the changes and delete the comments in Word"),
        Mend.COPY_TEXT: translate("Templates", "copy the text into it instead"),
        Mend.PUT_IN_PNG: translate("Templates", "put the picture in as PNG"),
        Mend.WRITE_IN_TEXT: translate("Templates", "write it in the text itself"),
        Mend.WRITE_WHOLE: translate("Templates", "write the tag whole, and close every loop"),
        Mend.WRITE_PART_ALONE: translate("Templates", "write [[onderdeel: kop]] alone in its paragraph"),
        Mend.GIVE_PARAGRAPH: translate(
            "Templates", "give a tag that has a p after its first signs a paragraph of its own"
        ),
        Mend.FIELDS_ONLY: translate("Templates", "print fields only"),
        Mend.FIELDS_AND_LISTS: translate("Templates", "print fields only, and loop over lists only"),
        Mend.LOOK_FOR_LOOP: translate("Templates", "look for a loop in a loop"),
        Mend.LOOK_OR_SHIPPED: translate("Templates", "look for a loop in a loop, or take the shipped template"),
        Mend.DID_YOU_MEAN: translate("Templates", "perhaps {data} is meant"),
        Mend.SEE_SHIPPED: translate("Templates", "take it out, or see the shipped template for the fields there are"),
        Mend.NAME_ONE_OF: translate("Templates", "name one of {data}"),
        Mend.NAME_IN_PAPER: translate("Templates", "name both in the paper itself"),
        Mend.PUT_PART_BACK: translate("Templates", "put the part back in its folder"),
        Mend.PUT_TEMPLATE_BACK: translate(
            "Templates", "put the template back in its folder, or choose another kind of filing"
        ),
        Mend.START_AGAIN: translate("Templates", "start the program again"),
    }


def _reasons() -> dict[str, str]:
    """Why a file is not taken in, in a few words."""
    return {
        "encrypted": translate("Templates", "protected with a password"),
        "damaged": translate("Templates", "damaged or cut off"),
        "wrong-ending": translate("Templates", "another kind of file than its name says"),
        "unknown-kind": translate("Templates", "it holds foreign parts"),
        "empty": translate("Templates", "empty"),
        "too-large": translate("Templates", "too large"),
        "not-together": translate("Templates", "its parts do not hold together"),
        "too-long": translate("Templates", "it takes more time or memory than any filing"),
        "not-started": translate("Templates", "what opens files could not be started"),
    }


def _no_pdf() -> dict[str, str]:
    return {
        "unreadable": translate("Templates", "the file cannot be read"),
        "not-together": translate("Templates", "its parts do not hold together"),
        "not-started": translate("Templates", "the program could not be started"),
        "too-long": translate("Templates", "the program was not ready after {data} seconds"),
        "nothing-made": translate("Templates", "the program made no PDF"),
        "damaged": translate("Templates", "the PDF that was made does not open"),
        "empty": translate("Templates", "the PDF is empty"),
        "text-missing": translate("Templates", "“{data}” is missing in the PDF"),
        "not-done": translate("Templates", "the office program did not do it"),
    }
