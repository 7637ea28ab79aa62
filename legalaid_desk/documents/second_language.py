"""A second language in a Word file: what is in it wears its own face, knows its language, and runs its own way.

A text in the language stands between two private characters until the template is filled in, so that any template may
print it anywhere. Text that runs from the right holds stretches that do not: names, addresses, telephone numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalaid_desk.filings import Beside

from .embedding import with_font
from .runs import run_of, split_after
from .wordml import Element, W, printed, read_xml, write_xml

DUTCH = "nl-NL"
BEGIN, END = "\ue005", "\ue006"
"""Private characters around a text in the second language."""

_MARKS = re.compile(f"([{BEGIN}{END}])")
_OWN = "\u0590-\u08ff\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f\ufb1d-\ufdff\ufe70-\ufeff"
"""Letters and signs of the scripts that have a face of their own: from Hebrew to Arabic, and Ethiopic."""
_ENDS = "«»،؛؟:()[]"
_LATIN = re.compile(
    rf"[^{_OWN}{re.escape(_ENDS)}\s][^{_OWN}{re.escape('«»،؛؟')}]*[A-Za-zÀ-ɏ][^{_OWN}{re.escape('«»،؛؟:)]')}]*(?<![\s.])"
    rf"|[A-Za-zÀ-ɏ][^{_OWN}{re.escape('«»،؛؟:)]')}]*(?<![\s.])|\+?\d+(?:[ -]\d+)+"
)
"""What is not in that script inside a text in it: anything with a Latin letter, and figures in groups."""

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
    return with_font(made, beside.font, beside.font_else, beside.font_file) if beside.font_file else made


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
    after = split_after(run, text)
    place = run
    for words, ours in pieces:
        for stretch, own_script in _stretches(words, beside) if ours else ((words, False),):
            made = run_of(run, stretch)
            if ours:
                _wear(made, beside, own_script=own_script)
            place.addnext(made)
            place = made
    if after is not None:
        place.addnext(after)
    run.remove(text)
    if all(child.tag == f"{W}rPr" for child in run):
        run.getparent().remove(run)


def _stretches(words: str, beside: Beside) -> Iterator[tuple[str, bool]]:
    """The words in stretches of one script, and whether that is the script of the language."""
    if not beside.font:
        yield words, False
        return
    at = 0
    for found in _LATIN.finditer(words):
        if found.start() > at:
            yield words[at : found.start()], True
        yield found[0], False
        at = found.end()
    if at < len(words):
        yield words[at:], True


def _wear(run: Element, beside: Beside, *, own_script: bool) -> None:
    """Names and Dutch words inside another script keep the face of the house, and are Dutch."""
    properties = run.find(f"{W}rPr")
    if properties is None:
        properties = run.makeelement(f"{W}rPr")
        run.insert(0, properties)
    for old in [one for one in properties if one.tag in (f"{W}rtl", f"{W}lang")]:
        properties.remove(old)
    from_right = own_script and beside.from_right
    if own_script:
        _put_face(properties, beside.font)
    if from_right:
        _before(properties, run.makeelement(f"{W}rtl"), _AFTER_RTL)
    tag = DUTCH if beside.font and not own_script else beside.tag
    language = run.makeelement(f"{W}lang", {f"{W}{'bidi' if from_right else 'val'}": tag})
    _before(properties, language, _AFTER_RTL[3:])


def _put_face(properties: Element, face: str) -> None:
    for old in properties.findall(f"{W}rFonts"):
        properties.remove(old)
    slots = {f"{W}{slot}": face for slot in ("ascii", "hAnsi", "eastAsia", "cs")}
    made = properties.makeelement(f"{W}rFonts", slots)
    styled = properties.find(f"{W}rStyle")
    properties.insert(0, made) if styled is None else styled.addnext(made)


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
