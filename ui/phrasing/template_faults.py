"""What keeps a template from being filled in, and its cure, in the language of the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

SLOT = "{data}"
"""Where names stand in a sentence: those of fields and parts, or the words of a library."""


def what(told: str) -> str:
    """What is wrong. What is told in words that are not known here stands behind ours: it may name the place."""
    known = _said(told, _whats())
    return known or translate("Templates", "it cannot be filled in ({data})").format(data=told)


def cure(told: str) -> str:
    """What to do about it."""
    return _said(told, _cures()) or translate("Templates", "open it in Word, save it again as .docx and try once more")


def reason(told: str) -> str:
    """Why a Word file is not read, in a few words."""
    return _reasons().get(told, told)


def _said(told: str, sentences: Mapping[str, str]) -> str:
    for english, words in sentences.items():
        before, slot, after = english.partition(SLOT)
        if told == english or (slot and told.startswith(before) and told.endswith(after)):
            return words.replace(SLOT, _reasons().get(data := told[len(before) : len(told) - len(after)], data))
    return ""


def _whats() -> dict[str, str]:
    return {
        "it is not a Word file": translate("Templates", "it is no Word file"),
        "it is not a Word file that can be trusted ({data})": translate(
            "Templates", "it is no Word file that can be trusted ({data})"
        ),
        "it is a {data} and no Word file": translate("Templates", "it is of the kind {data}, and no Word file"),
        "a part of it cannot be read": translate("Templates", "a part of it cannot be read"),
        "a part of it is missing or has a strange name": translate(
            "Templates", "a part of it is missing or has a strange name"
        ),
        "its parts do not hold together": translate("Templates", "its parts do not hold together"),
        "what was made of it holds what no filing may": translate(
            "Templates", "what was made of it holds what no filing may hold"
        ),
        "what was made of it cannot be read again": translate("Templates", "what was made of it cannot be read again"),
        "what was made of it cannot be shown": translate("Templates", "what was made of it cannot be shown"),
        "it holds more than any filing": translate("Templates", "it holds more than any filing"),
        "it holds comments or tracked changes": translate("Templates", "it holds comments or tracked changes"),
        "it holds macros or embedded objects": translate("Templates", "it holds macros or embedded objects"),
        "it holds another document inside": translate("Templates", "it holds another document inside"),
        "it holds a picture of a kind that can hold programs (SVG)": translate(
            "Templates", "it holds a picture of a kind that can hold programs (SVG)"
        ),
        "it holds a footnote or endnote": translate("Templates", "it holds a footnote or endnote"),
        "it holds what cannot be taken along ({data})": translate(
            "Templates", "it holds what cannot be taken along ({data})"
        ),
        "a link leads to {data}": translate("Templates", "a link leads to {data}"),
        "a field in it fetches something from elsewhere": translate(
            "Templates", "a field in it fetches something from elsewhere"
        ),
        "unknown field {data}": translate("Templates", "no paper has a field {data}"),
        "a tag stands where it breaks the text": translate("Templates", "a tag stands where it breaks the text"),
        "a tag is not understood ({data})": translate("Templates", "a tag is not understood ({data})"),
        "a tag asks for what cannot be ({data})": translate("Templates", "a tag asks for what cannot be ({data})"),
        "a field does what a template may not do ({data})": translate(
            "Templates", "a field does what a template may not do ({data})"
        ),
        "it prints more than a filing can hold": translate("Templates", "it prints more than a filing can hold"),
        "filling it in gave something else than a filing": translate(
            "Templates", "filling it in gave something else than a filing"
        ),
        "filling it in takes more time or memory than any filing needs": translate(
            "Templates", "filling it in takes more time or memory than any filing needs"
        ),
        "filling it in takes more time or memory than any filing needs or cannot be ({data})": translate(
            "Templates", "filling it in takes more time or memory than any filing needs, or cannot be done ({data})"
        ),
        "what fills it in could not be started": translate("Templates", "what fills it in could not be started"),
        "looking into it takes more time or memory than any template needs": translate(
            "Templates", "looking into it takes more time or memory than any template needs"
        ),
        "there is no such template": translate("Templates", "there is no such template"),
        "there is no part {data}": translate("Templates", "there is no part {data}"),
        "the tag of a part is not understood": translate("Templates", "the tag of a part is not understood"),
        "a part may not name another part": translate("Templates", "a part may not name another part"),
    }


def _cures() -> dict[str, str]:
    return {
        "save it in Word as .docx": translate("Templates", "save it in Word as .docx"),
        "save it in Word as .docx without them": translate("Templates", "save it in Word as .docx without them"),
        "save it again in Word": translate("Templates", "save it again in Word"),
        "open it in Word and save it again": translate("Templates", "open it in Word and save it again"),
        "take another template": translate("Templates", "take another template"),
        "take the shipped template": translate("Templates", "take the shipped template"),
        "take what is not needed out of it": translate("Templates", "take what is not needed out of it"),
        "take it out": translate("Templates", "take it out"),
        "take the link out of the template": translate("Templates", "take the link out of the template"),
        "take the field out, and put in what it showed": translate(
            "Templates", "take the field out, and put in what it showed"
        ),
        "accept the changes and delete the comments in Word": translate(
            "Templates", "accept the changes and delete the comments in Word"
        ),
        "copy the text into it instead": translate("Templates", "copy the text into it instead"),
        "put the picture in as PNG": translate("Templates", "put the picture in as PNG"),
        "write it in the text itself": translate("Templates", "write it in the text itself"),
        "write the tag whole, and close every loop": translate(
            "Templates", "write the tag whole, and close every loop"
        ),
        "write [[onderdeel: kop]] alone in its paragraph": translate(
            "Templates", "write [[onderdeel: kop]] alone in its paragraph"
        ),
        "give {%p ...%} a paragraph of its own": translate(
            "Templates", "give a tag that has a p after its first signs a paragraph of its own"
        ),
        "print fields only": translate("Templates", "print fields only"),
        "print fields only, and loop over lists only": translate(
            "Templates", "print fields only, and loop over lists only"
        ),
        "look for a loop in a loop": translate("Templates", "look for a loop in a loop"),
        "look for a loop in a loop, or take the shipped template": translate(
            "Templates", "look for a loop in a loop, or take the shipped template"
        ),
        "did you mean {data}?": translate("Templates", "perhaps {data} is meant"),
        "take it out, or see the shipped template for the fields there are": translate(
            "Templates", "take it out, or see the shipped template for the fields there are"
        ),
        "name one of {data}": translate("Templates", "name one of {data}"),
        "name both in the paper itself": translate("Templates", "name both in the paper itself"),
        "put the part back in its folder": translate("Templates", "put the part back in its folder"),
        "put the template back in its folder, or choose another kind of filing": translate(
            "Templates", "put the template back in its folder, or choose another kind of filing"
        ),
        "start the program again": translate("Templates", "start the program again"),
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
        "a broken link": translate("Templates", "a broken link"),
        "it is not a Word file that holds together": translate("Templates", "its parts do not hold together"),
        "it takes more time or memory than any filing": translate(
            "Templates", "it takes more time or memory than any filing"
        ),
        "what opens files could not be started": translate("Templates", "what opens files could not be started"),
        "file without a type": translate("Templates", "file without a type"),
    }
