"""Put bookmarks and living numbers where the marks are, once the template is filled in.

The template itself stays plain text for whoever edits it in Word: fields and bookmarks with a name that must be
filled in would not survive an editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import count

from .runs import bare_run, run_of, split_after
from .tables import mend_tables
from .together import keep_together
from .values import BREAK, END, MARK, OPEN, SHUT, Mark, MarkKind
from .wordml import SPACE, Element, W, printed, read_xml, write_xml

BODY, STYLES = "word/document.xml", "word/styles.xml"

_MARKS = re.compile(f"{MARK}(\\d+){END}")
_OPEN = re.compile(f"{OPEN}([^{SHUT}]*){SHUT}")
_AFTER_HIGHLIGHT = ("u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout")
"""What the schema wants to see after a highlight."""


def make_live(parts: dict[str, bytes], marks: Sequence[Mark]) -> dict[str, bytes]:
    """The parts with every mark made into what it stands for."""
    ids = count(1)
    made: set[str] = set()
    fields = _Fields()
    live = dict(parts)
    for name in printed(parts):
        root = read_xml(parts[name])
        for text in [*root.iter(f"{W}t")]:
            _enliven(text, marks, ids, made, fields)
        mend_tables(root)
        if name == BODY:
            keep_together(root, parts.get(STYLES))
        live[name] = write_xml(root)
    return live


def _enliven(text: Element, marks: Sequence[Mark], ids: Iterator[int], made: set[str], fields: _Fields) -> None:
    """Replace the run of this text by runs around its marks."""
    written = (text.text or "").replace(BREAK, "")
    text.text = written
    if MARK not in written and OPEN not in written:
        return
    run = text.getparent()
    pieces = _MARKS.split(written)
    after = split_after(run, text)
    first, *opened = _OPEN.split(pieces[0])
    text.text = first
    place = run
    made_here = _words(run, opened)
    for number, words in zip(pieces[1::2], pieces[2::2], strict=True):
        before, *opened = _OPEN.split(words)
        own = [run_of(run, before)] if before else []
        made_here += [*_elements(marks[int(number)], run, ids, made, fields), *own, *_words(run, opened)]
    for element in made_here:
        place.addnext(element)
        place = element
    if after is not None:
        place.addnext(after)
    if not first:
        run.remove(text)
    if run.tag == f"{W}r" and all(child.tag == f"{W}rPr" for child in run):
        run.getparent().remove(run)


def _words(like: Element, pieces: list[str]) -> list[Element]:
    """Runs of an open place and what follows it, in turn."""
    runs: list[Element] = []
    for place, words in enumerate(pieces):
        if words:
            runs.append(run_of(like, words) if place % 2 else _highlighted(run_of(like, words)))
    return runs


def _highlighted(run: Element) -> Element:
    """The run marked yellow, as with the marker of Word: whoever fills it in takes the mark away."""
    properties = run.find(f"{W}rPr")
    if properties is None:
        properties = run.makeelement(f"{W}rPr")
        run.insert(0, properties)
    mark = run.makeelement(f"{W}highlight", {f"{W}val": "yellow"})
    later = next((one for one in properties if one.tag.removeprefix(W) in _AFTER_HIGHLIGHT), None)
    properties.append(mark) if later is None else later.addprevious(mark)
    return run


def _elements(mark: Mark, like: Element, ids: Iterator[int], made: set[str], fields: _Fields) -> list[Element]:
    if mark.kind is MarkKind.PARAGRAPH:
        _bookmark_paragraph(mark, like, ids, made)
        return []
    if mark.kind is MarkKind.EXHIBIT:
        return _within_bookmark(mark, [run_of(like, mark.shown)], like, ids, made)
    return fields.of(mark, like)


def _bookmark_paragraph(mark: Mark, run: Element, ids: Iterator[int], made: set[str]) -> None:
    """A bookmark around all of the paragraph. A name counts once, however often a template prints the paragraph."""
    if mark.bookmark in made:
        return
    made.add(mark.bookmark)
    paragraph = next(run.iterancestors(f"{W}p"))
    start, end = _ends(mark, run, ids)
    properties = paragraph.find(f"{W}pPr")
    paragraph.insert(0 if properties is None else 1, start)
    paragraph.append(end)


def _within_bookmark(
    mark: Mark, inside: list[Element], like: Element, ids: Iterator[int], made: set[str]
) -> list[Element]:
    if mark.bookmark in made:
        return inside
    made.add(mark.bookmark)
    start, end = _ends(mark, like, ids)
    return [start, *inside, end]


def _ends(mark: Mark, like: Element, ids: Iterator[int]) -> tuple[Element, Element]:
    number = str(next(ids))
    start = like.makeelement(f"{W}bookmarkStart", {f"{W}id": number, f"{W}name": mark.bookmark})
    return start, like.makeelement(f"{W}bookmarkEnd", {f"{W}id": number})


class _Fields:
    """REF fields with today's number in them, so that they read right before Word ever updates them.

    Made once for each look and then copied: a filing holds hundreds, and copying is five times as fast.
    """

    def __init__(self) -> None:
        self._made: dict[bytes, Element] = {}

    def of(self, mark: Mark, like: Element) -> list[Element]:
        """The runs of a field that looks like this run."""
        by_number = " \\r" if mark.kind is MarkKind.TO_PARAGRAPH else ""
        field = deepcopy(self._like(like))
        field[1][-1].text = f" REF {mark.bookmark}{by_number} \\h "
        field[3][-1].text = mark.shown
        return list(field)

    def _like(self, run: Element) -> Element:
        properties = run.find(f"{W}rPr")
        look = b"" if properties is None else write_xml(properties)
        if look not in self._made:
            self._made[look] = _empty_field(run)
        return self._made[look]


def _empty_field(like: Element) -> Element:
    code = bare_run(like)
    code.append(like.makeelement(f"{W}instrText", {SPACE: "preserve"}))
    field = like.makeelement(f"{W}p")
    field.extend([_border(like, "begin"), code, _border(like, "separate"), run_of(like, ""), _border(like, "end")])
    return field


def _border(like: Element, kind: str) -> Element:
    run = bare_run(like)
    run.append(like.makeelement(f"{W}fldChar", {f"{W}fldCharType": kind}))
    return run
