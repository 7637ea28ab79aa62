"""Read a Word file that this program wrote and a lawyer changed: paragraphs by their bookmarks, numbers living again.

Nothing in the file is trusted: it is looked into as every other file, and only text is taken from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from zipfile import ZipFile

from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.returned import Line, Returned

from .errors import ExhibitRejected, ReturnUnreadable, Unread
from .packages import inspect_word
from .properties import written_as
from .tracked import accept
from .values import clean, exhibit_bookmark, paragraph_bookmark
from .wordml import Element, W, read_xml

MOST_FIELDS = 40
"""Fields within one another; one that is never closed would hold all that follows."""

MOST_LINES, MOST_TEXT, MOST_XML = 3_000, 20_000, 6_000_000
"""Paragraphs in a file, signs in one of them, and bytes of a part: opened, each takes a hundred times its room."""

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath"
_FOREIGN = {
    f"{W}footnoteReference": "note",
    f"{W}endnoteReference": "note",
    f"{W}drawing": "picture",
    f"{W}pict": "picture",
    f"{W}object": "picture",
    f"{W}sym": "symbol",
    _MATH: "formula",
}
_EMPHASIS = ("b", "i", "u", "strike", "vertAlign", "highlight")
_SIGNS = {f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
_BY_NUMBER = {"\\r", "\\n", "\\w"}


def returned_paragraphs(name: str, content: bytes, draft: FilingDraft) -> Returned:
    """The paragraphs of this file, which was written from this draft. Raises ReturnUnreadable."""
    return read_by_marks(name, content, marks_of(draft))


def marks_of(draft: FilingDraft) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The bookmarks that the program puts, and what each marks: paragraphs, and exhibits."""
    paragraphs = {paragraph_bookmark(one.id): one.id for one in draft.editable}
    return paragraphs, {exhibit_bookmark(one.id): one.id for one in draft.exhibits}


def read_by_marks(name: str, content: bytes, marks: tuple[Mapping[str, str], Mapping[str, str]]) -> Returned:
    """The paragraphs of this file, known by the bookmarks on them. Raises ReturnUnreadable."""
    parts = _parts(name, content)
    try:
        body = read_xml(parts["word/document.xml"])
        tracked = accept(body)
        comments = read_xml(parts["word/comments.xml"]) if "word/comments.xml" in parts else ()
        mark = written_as(parts)
        found = tuple(line for line in _Reading(_Names(*marks), body).lines() if line.text.strip() or line.holds)
    except (KeyError, SyntaxError, ValueError) as error:
        raise ReturnUnreadable(name, Unread.NOT_TOGETHER) from error
    if len(found) > MOST_LINES or any(len(line.text) > MOST_TEXT for line in found):
        raise ReturnUnreadable(name, Unread.TOO_LARGE)  # no filing is; it would only keep the lawyer waiting
    return Returned(
        lines=found,
        written_as=mark,
        tracked=tracked,
        comments=len(comments),
    )


def fingerprint_in(name: str, content: bytes) -> str:
    """The fingerprint of the draft that this file was written from; empty when it was lost. Raises ReturnUnreadable."""
    return written_as(_parts(name, content))


def _parts(name: str, content: bytes) -> dict[str, bytes]:
    wanted = ("word/document.xml", "word/comments.xml", "docProps/custom.xml")
    try:
        inspect_word(name, content)
    except ExhibitRejected as rejected:
        raise ReturnUnreadable(name, Unread(rejected.reason)) from rejected
    with ZipFile(BytesIO(content)) as package:
        sizes = {part.filename: part.file_size for part in package.infolist() if part.filename in wanted}
        if any(size > MOST_XML for size in sizes.values()):
            raise ReturnUnreadable(name, Unread.TOO_LARGE)
        return {part: package.read(part) for part in sizes}


class _Names:
    """The bookmarks that the program puts: whose they are."""

    def __init__(self, paragraphs: Mapping[str, str], exhibits: Mapping[str, str]) -> None:
        self.paragraphs = paragraphs
        self.exhibits = exhibits
        self.others: dict[str, str] = {}
        """Bookmarks that the word processor put on a paragraph of ours, for a reference of the lawyer's own."""

    def learn(self, root: Element) -> None:
        """Note the bookmarks that stand on the same paragraph as one of ours."""
        known = {*self.paragraphs, *self.exhibits}
        for paragraph in root.iter(f"{W}p"):
            names = [mark.get(f"{W}name", "") for mark in paragraph.iter(f"{W}bookmarkStart")]
            ours = next((one for one in names if one in known), "")
            if ours:
                self.others.update({one: ours for one in names if one not in known})

    def mark(self, code: str) -> str:
        """The mark for a field with this code, or empty when it shows something else than a number of ours."""
        words = code.split()
        if len(words) < 2 or words[0].upper() != "REF":
            return ""
        name = self.others.get(words[1], words[1])
        if name in self.exhibits:
            return f"⟦exhibit:{self.exhibits[name]}⟧"
        if name in self.paragraphs and _BY_NUMBER & {word.lower() for word in words[2:]}:
            return f"⟦paragraph:{self.paragraphs[name]}⟧"
        return ""


@dataclass(slots=True)
class _Field:
    """A field that is being read: first its code, then what it shows."""

    code: str = ""
    shows: bool = False
    mark: str = ""


@dataclass(slots=True)
class _Open:
    """A paragraph that is being read, and where in it the bookmarks begin."""

    text: list[str] = field(default_factory=list)
    begun: dict[str, int] = field(default_factory=dict)
    holds: dict[str, None] = field(default_factory=dict)
    within: str = ""
    inside: list[Line] = field(default_factory=list)

    @property
    def length(self) -> int:
        return sum(map(len, self.text))


class _Reading:
    """One file being read, from the first paragraph to the last."""

    def __init__(self, names: _Names, body: Element) -> None:
        names.learn(body)
        self.names = names
        self.body = body
        self.fields: list[_Field] = []
        self.running: dict[str, str] = {}
        """The paragraphs whose bookmark is open, by the number of the bookmark."""
        self.before: list[str] = []
        """Paragraphs whose bookmark stands before the paragraph itself."""
        self.claimed: set[str] = set()
        """Those that were found: what bears the name once more was split from them."""

    def lines(self) -> Iterator[Line]:
        yield from self._below(self.body)

    def _below(self, element: Element) -> Iterator[Line]:
        for child in element:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                self._mark_between(child)
            elif child.tag != _FALLBACK:
                yield from self._below(child)

    def _paragraph(self, element: Element) -> Iterator[Line]:
        open_now = _Open(within=next(iter(self.running.values()), ""), begun=dict.fromkeys(self.before, 0))
        self.before.clear()
        self._read(element, open_now)
        text = clean("".join(open_now.text))
        ids = [one for one in open_now.begun if one not in self.claimed]
        if text.strip():
            self.claimed.update(ids)
        again = next((one for one in open_now.begun if one in self.claimed), "")
        within = "" if ids else again or open_now.within
        yield Line(id=ids[0] if ids else "", text=text, also=tuple(ids[1:]), within=within, holds=tuple(open_now.holds))
        yield from open_now.inside

    def _read(self, element: Element, into: _Open) -> None:
        for child in element:
            if child.tag == f"{W}txbxContent":
                into.inside.extend(self._below(child))
            elif child.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                self._mark_within(child, into)
            elif child.tag == f"{W}fldSimple" and (mark := self.names.mark(child.get(f"{W}instr", ""))):
                self._write(mark, into)
            elif child.tag not in (_FALLBACK, f"{W}pPr", f"{W}rPr"):
                self._read_one(child, into)
                self._read(child, into)

    def _read_one(self, element: Element, into: _Open) -> None:
        if element.tag in _FOREIGN:
            into.holds[_FOREIGN[element.tag]] = None
        if element.tag == f"{W}r" and _is_emphasised(element):
            into.holds["emphasis"] = None
        if element.tag == f"{W}fldChar":
            self._at_border(element.get(f"{W}fldCharType", ""), into)
        elif element.tag == f"{W}instrText" and self.fields:
            self.fields[-1].code += element.text or ""
        else:
            self._write(_text_of(element), into)

    def _at_border(self, kind: str, into: _Open) -> None:
        if kind == "begin":
            if len(self.fields) >= MOST_FIELDS:
                raise ValueError("fields within fields without end")
            self.fields.append(_Field())
        elif kind == "separate" and self.fields:
            now = self.fields[-1]
            now.mark = self.names.mark(now.code)
            now.shows = True
        elif kind == "end" and self.fields:
            ended = self.fields.pop()
            self._write(ended.mark or ("" if ended.shows else self.names.mark(ended.code)), into)

    def _write(self, text: str, into: _Open) -> None:
        """What stands in a field counts only where the field shows it, and where no mark stands for it."""
        if text and all(one.shows and not one.mark for one in self.fields):
            into.text.append(text)

    def _mark_within(self, mark: Element, into: _Open) -> None:
        number = mark.get(f"{W}id", "")
        if mark.tag == f"{W}bookmarkStart":
            paragraph = self._begin(mark, number)
            if paragraph:
                into.begun.setdefault(paragraph, into.length)
            return
        ended = self.running.pop(number, "")
        # Of a paragraph that was taken away Word may leave an empty bookmark at the beginning of the next.
        if ended and into.begun.get(ended) == into.length:
            del into.begun[ended]

    def _begin(self, mark: Element, number: str) -> str:
        """The paragraph whose bookmark begins here. LibreOffice begins it again in each paragraph that it spans."""
        paragraph = self.names.paragraphs.get(mark.get(f"{W}name", ""), "")
        if paragraph:
            self.running = {one: other for one, other in self.running.items() if other != paragraph}
            self.running[number] = paragraph
        return paragraph

    def _mark_between(self, mark: Element) -> None:
        number = mark.get(f"{W}id", "")
        if mark.tag == f"{W}bookmarkStart":
            paragraph = self._begin(mark, number)
            if paragraph:
                self.before.append(paragraph)
            return
        ended = self.running.pop(number, "")
        if ended in self.before:
            self.before.remove(ended)


def _text_of(element: Element) -> str:
    if element.tag == f"{W}t":
        return element.text or ""
    if element.tag == f"{W}tab" and element.getparent().tag == f"{W}r":
        return "\t"
    if element.tag == f"{W}br":
        return "\n" if element.get(f"{W}type", "textWrapping") == "textWrapping" else ""
    return _SIGNS.get(element.tag, "")


def _is_emphasised(run: Element) -> bool:
    """Whether its text is printed otherwise than the paragraph around it."""
    looks: Iterable[Element] = run.find(f"{W}rPr") if run.find(f"{W}rPr") is not None else ()
    off = ("0", "false", "none", "off", "baseline")
    names = {f"{W}{name}" for name in _EMPHASIS}
    return run.find(f"{W}t") is not None and any(
        one.tag in names and one.get(f"{W}val", "1") not in off for one in looks
    )
