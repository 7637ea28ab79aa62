"""A second language in a Word file: what is in it wears its own face, knows its language, and runs its own way.

A text in the language stands between two private characters until the template is filled in, so that any template may
print it anywhere. Text that runs from the right holds stretches that do not: names, addresses, telephone numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy

from legalaid_desk.filings import Beside

from .wordml import SPACE, Element, W, printed, read_xml, write_xml

BEGIN, END = "\ue005", "\ue006"
"""Private characters around a text in the second language."""

_MARKS = re.compile(f"([{BEGIN}{END}])")
_FROM_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_FROM_LEFT = re.compile(
    rf"[^{_FROM_RIGHT}«»،؛؟:(\[\s][^{_FROM_RIGHT}«»،؛؟]*[A-Za-zÀ-ɏ][^{_FROM_RIGHT}«»،؛؟:)\]]*(?<![\s.])"
    rf"|[A-Za-zÀ-ɏ][^{_FROM_RIGHT}«»،؛؟:)\]]*(?<![\s.])|\+?\d+(?:[ -]\d+)+"
)
"""What runs from the left inside it: anything with a Latin letter, and figures in groups."""

_AFTER_BIDI = (
    *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc"),
    *("textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr"),
)
_AFTER_RTL = ("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath")


def in_language(text: str) -> str:
    """The text with the signs around it; nothing for nothing. Its own line ends become spaces: it is one stretch."""
    return f"{BEGIN}{' '.join(text.split(chr(10)))}{END}" if text else ""


def in_its_language(parts: dict[str, bytes], beside: Beside | None) -> dict[str, bytes]:
    """The parts with every marked text dressed as its language asks. A file without one stays as it is."""
    if beside is None:
        return parts
    made = dict(parts)
    for name in printed(parts):
        root = read_xml(parts[name])
        for paragraph in [*root.iter(f"{W}p")]:
            _dress(paragraph, beside)
        made[name] = write_xml(root)
    return made


def _dress(paragraph: Element, beside: Beside) -> None:
    inside, outside_text = False, ""
    touched = False
    for text in [*paragraph.iter(f"{W}t")]:
        written = text.text or ""
        if not inside and BEGIN not in written:
            outside_text += written
            continue
        touched = True
        pieces = [*_pieces(written, inside=inside)]
        inside = written.rfind(BEGIN) > written.rfind(END) if _MARKS.search(written) else inside
        outside_text += "".join(words for words, ours in pieces if not ours)
        _replace(text, pieces, beside)
    if touched and beside.from_right and not outside_text.strip():
        _run_from_right(paragraph)


def _pieces(written: str, *, inside: bool) -> Iterator[tuple[str, bool]]:
    """The words between the marks, and whether they are in the language."""
    for piece in _MARKS.split(written):
        if piece in (BEGIN, END):
            inside = piece == BEGIN
        elif piece:
            yield piece, inside


def _replace(text: Element, pieces: list[tuple[str, bool]], beside: Beside) -> None:
    """The run of this text as runs in one language each; what else was in the run goes with the text around it."""
    run = text.getparent()
    after = _split_after(run, text)
    place = run
    for words, ours in pieces:
        for stretch, from_right in _stretches(words, beside) if ours else ((words, False),):
            made = _run(run, stretch)
            if ours:
                _wear(made, beside, from_right=from_right)
            place.addnext(made)
            place = made
    if after is not None:
        place.addnext(after)
    run.remove(text)
    if all(child.tag == f"{W}rPr" for child in run):
        run.getparent().remove(run)


def _stretches(words: str, beside: Beside) -> Iterator[tuple[str, bool]]:
    """The words in stretches that run one way, and whether that is from the right."""
    if not beside.from_right:
        yield words, False
        return
    at = 0
    for found in _FROM_LEFT.finditer(words):
        if found.start() > at:
            yield words[at : found.start()], True
        yield found[0], False
        at = found.end()
    if at < len(words):
        yield words[at:], True


def _wear(run: Element, beside: Beside, *, from_right: bool) -> None:
    properties = run.find(f"{W}rPr")
    if properties is None:
        properties = run.makeelement(f"{W}rPr")
        run.insert(0, properties)
    for old in [one for one in properties if one.tag in (f"{W}rFonts", f"{W}rtl", f"{W}lang")]:
        properties.remove(old)
    slots = ("ascii", "hAnsi", "eastAsia", "cs")
    face = run.makeelement(f"{W}rFonts", {f"{W}{slot}": beside.font for slot in slots})
    styled = properties.find(f"{W}rStyle")
    properties.insert(0, face) if styled is None else styled.addnext(face)
    if from_right:
        _before(properties, run.makeelement(f"{W}rtl"), _AFTER_RTL)
    language = {f"{W}bidi": beside.tag} if from_right else {f"{W}val": "nl-NL" if beside.from_right else beside.tag}
    _before(properties, run.makeelement(f"{W}lang", language), _AFTER_RTL[3:])


def _run_from_right(paragraph: Element) -> None:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = paragraph.makeelement(f"{W}pPr")
        paragraph.insert(0, properties)
    if properties.find(f"{W}bidi") is None:
        _before(properties, paragraph.makeelement(f"{W}bidi"), _AFTER_BIDI)


def _before(properties: Element, made: Element, later: tuple[str, ...]) -> None:
    """The schema wants its elements in order."""
    following = next((one for one in properties if one.tag.removeprefix(W) in later), None)
    properties.append(made) if following is None else following.addprevious(made)


def _split_after(run: Element, text: Element) -> Element | None:
    rest = list(text.itersiblings())
    if not rest:
        return None
    after = _bare(run)
    after.extend(rest)
    return after


def _run(like: Element, words: str) -> Element:
    made = _bare(like)
    text = like.makeelement(f"{W}t", {SPACE: "preserve"})
    text.text = words
    made.append(text)
    return made


def _bare(like: Element) -> Element:
    made = like.makeelement(f"{W}r")
    properties = like.find(f"{W}rPr")
    if properties is not None:
        made.append(deepcopy(properties))
    return made
