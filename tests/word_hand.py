"""A hand in Word: change a written .docx as a lawyer's word processor would, in its XML."""

from __future__ import annotations

from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.values import paragraph_bookmark
from legalaid_desk.documents.wordml import SPACE, W, paragraph_text, read_xml, write_xml

BODY = "word/document.xml"


class WordHand:
    """An open .docx; every change is to the paragraph with the bookmark of this id."""

    def __init__(self, word: bytes | Path) -> None:
        with ZipFile(BytesIO(word.read_bytes() if isinstance(word, Path) else word)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.root: Any = read_xml(self.parts[BODY])

    def saved(self) -> bytes:
        """The file as it is now."""
        return write_parts({**self.parts, BODY: write_xml(self.root)})

    def save(self, path: Path) -> None:
        """Put it on the disk."""
        path.write_bytes(self.saved())

    def paragraph(self, paragraph: str) -> Any:
        """The paragraph with this id."""
        return next(mark.getparent() for mark in self.root.iter(f"{W}bookmarkStart") if self._is(mark, paragraph))

    def with_text(self, text: str) -> Any:
        """The first paragraph that reads so: a heading, a request."""
        return next(one for one in self.root.iter(f"{W}p") if paragraph_text(one).strip() == text)

    def replace(self, paragraph: str, old: str, new: str) -> None:
        """Type over words inside one run."""
        self.type_over(self.paragraph(paragraph), old, new)

    def type_over(self, element: Any, old: str, new: str) -> None:
        """The same in a paragraph that was found otherwise."""
        text = next(one for one in element.iter(f"{W}t") if old in (one.text or ""))
        text.text = text.text.replace(old, new)
        text.set(SPACE, "preserve")

    def type_at_end(self, paragraph: str, words: str) -> None:
        """Type words after the last, inside the bookmark."""
        element = self.paragraph(paragraph)
        element.insert(len(element) - 1, run(element, words))

    def new_after(self, paragraph: str, words: str) -> Any:
        """Enter at the end, and a paragraph of her own."""
        element = self.paragraph(paragraph)
        made = element.makeelement(f"{W}p")
        made.append(deepcopy(element.find(f"{W}pPr")))
        made.append(run(element, words))
        element.addnext(made)
        return made

    def refer(self, element: Any, bookmark: str, shown: str, switches: str = "\\h") -> None:
        """A cross-reference at the end of a paragraph."""
        for kind, words in (("begin", ""), ("", f" REF {bookmark} {switches} "), ("separate", ""), ("end", "")):
            made = element.makeelement(f"{W}r")
            if kind:
                made.append(element.makeelement(f"{W}fldChar", {f"{W}fldCharType": kind}))
            else:
                code = element.makeelement(f"{W}instrText", {SPACE: "preserve"})
                code.text = words
                made.append(code)
            if kind == "end":
                element.append(run(element, shown))
            element.append(made)

    def delete(self, paragraph: str) -> None:
        """Select all of it and press Delete: its bookmark goes with it."""
        element = self.paragraph(paragraph)
        element.getparent().remove(element)

    def lose_bookmark(self, paragraph: str) -> None:
        """Cut it and paste it as text: the words stay, the bookmark does not."""
        element = self.paragraph(paragraph)
        for mark in [*element.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
            mark.getparent().remove(mark)

    def split(self, paragraph: str, at: str) -> None:
        """Enter before these words: the bookmark begins in one paragraph and ends in the next."""
        element = self.paragraph(paragraph)
        text = next(one for one in element.iter(f"{W}t") if at in (one.text or ""))
        before, _, after = text.text.partition(at)
        text.text = before
        here = text.getparent()
        rest = element.makeelement(f"{W}p")
        rest.append(deepcopy(element.find(f"{W}pPr")))
        rest.append(run(element, at + after))
        rest.extend(here.itersiblings())
        element.addnext(rest)

    def join_next(self, paragraph: str) -> None:
        """Delete at the end: the next paragraph runs on in this one, with its bookmark."""
        element = self.paragraph(paragraph)
        following = element.getnext()
        element.extend([one for one in following if one.tag != f"{W}pPr"])
        following.getparent().remove(following)

    def move_after(self, paragraph: str, other: str) -> None:
        """Cut and paste the whole paragraph, with its bookmark."""
        self.paragraph(other).addnext(self.paragraph(paragraph))

    def track_delete(self, paragraph: str, *, mark: bool = False) -> None:
        """Take all words out with tracked changes on; with ``mark`` the end of the paragraph as well."""
        element = self.paragraph(paragraph)
        for one in [*element.iter(f"{W}r")]:
            for text in [*one.iter(f"{W}t")]:
                text.tag = f"{W}delText"
            wrapped = element.makeelement(f"{W}del", {f"{W}id": "901", f"{W}author": "mr. A. de Wit"})
            one.addprevious(wrapped)
            wrapped.append(one)
        if mark:
            self._of_mark(element).append(element.makeelement(f"{W}del", {f"{W}id": "902", f"{W}author": "A"}))

    def track_insert(self, paragraph: str, words: str) -> None:
        """Add words with tracked changes on."""
        element = self.paragraph(paragraph)
        made = element.makeelement(f"{W}ins", {f"{W}id": "903", f"{W}author": "mr. A. de Wit"})
        made.append(run(element, words))
        element.insert(len(element) - 1, made)

    def _of_mark(self, element: Any) -> Any:
        properties = element.find(f"{W}pPr")
        properties.append(element.makeelement(f"{W}rPr"))
        return properties[-1]

    def _is(self, mark: Any, paragraph: str) -> bool:
        return bool(mark.get(f"{W}name") == paragraph_bookmark(paragraph))


def run(like: Any, words: str) -> Any:
    """A run with these words."""
    made = like.makeelement(f"{W}r")
    text = like.makeelement(f"{W}t", {SPACE: "preserve"})
    text.text = words
    made.append(text)
    return made
