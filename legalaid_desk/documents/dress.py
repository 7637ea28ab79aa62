"""Dress the text of one Word file in the styles, lists and pictures of another: the house style."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from itertools import count
from posixpath import basename, splitext

from legalaid_desk.desk.template_flaws import Flaw, Mend

from .errors import TemplateFault
from .parts import TYPES, Parts
from .wordml import Element, W, read_xml, write_xml

STYLES, NUMBERING, RELATIONS = "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
STYLED = (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
LEADING = (f"{W}basedOn", f"{W}link", f"{W}next")
NO_LISTS = b'<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
FIRST_BOOKMARK = 100_000
NOTES = (f"{W}footnoteReference", f"{W}endnoteReference")


class Dress:
    """The house style, to which what a paper or a part uses beyond it is added."""

    def __init__(self, house: Parts) -> None:
        self._parts = dict(house)
        self._styles = read_xml(house[STYLES])
        self._numbering: Element = read_xml(house.get(NUMBERING, NO_LISTS))
        self._relations = read_xml(house[RELATIONS])
        self._types = read_xml(house[TYPES])
        self._names = {_name(style): style.get(f"{W}styleId") for style in self._styles.iter(f"{W}style")}
        self._numbers = count(1)

    def page(self) -> Element:
        """The measures of the page, with its headers and footers."""
        return deepcopy(read_xml(self._parts["word/document.xml"]).find(f"{W}body/{W}sectPr"))

    def parts(self) -> Parts:
        """The house style with what was added."""
        made = {**self._parts, STYLES: write_xml(self._styles), RELATIONS: write_xml(self._relations)}
        made[TYPES] = write_xml(self._types)
        return {**made, NUMBERING: write_xml(self._numbering)} if NUMBERING in made else made

    def put_on(self, name: str, parts: Parts) -> Element:
        """The text of these parts, in the dress of the house. Raises TemplateFault for what cannot be taken along."""
        root = read_xml(parts["word/document.xml"])
        if next(root.iter(*NOTES), None) is not None:
            raise TemplateFault(name, "", Flaw.NOTES, Mend.WRITE_IN_TEXT)
        lists = self._lists(root, parts)
        self._dress(root, parts, lists)
        self._relate(name, root, parts)
        self._renumber_bookmarks(root)
        return root

    def _renumber_bookmarks(self, root: Element) -> None:
        """Bookmarks of two files may have the same number; those that are made while filling in count from 1."""
        given: dict[str, str] = {}
        for mark in root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
            own = mark.get(f"{W}id")
            mark.set(f"{W}id", given.setdefault(own, str(FIRST_BOOKMARK + next(self._numbers))))

    def _dress(self, root: Element, parts: Parts, lists: dict[str, str]) -> None:
        own = read_xml(parts[STYLES]) if STYLES in parts else None
        styles = {} if own is None else {style.get(f"{W}styleId"): style for style in own.iter(f"{W}style")}
        for element in root.iter(*STYLED):
            element.set(f"{W}val", self._style(element.get(f"{W}val"), styles, lists))
        for number in root.iter(f"{W}numId"):
            number.set(f"{W}val", lists.get(number.get(f"{W}val"), number.get(f"{W}val")))

    def _style(self, style_id: str, styles: dict[str, Element], lists: dict[str, str]) -> str:
        """What the house calls this style. One that it does not have is taken along, with those it rests on."""
        style = styles.get(style_id)
        name = style_id if style is None else _name(style)
        if name in self._names:
            return str(self._names[name])
        if style is None or style_id in self._names.values():
            return style_id
        self._names[name] = style_id
        taken = deepcopy(style)
        taken.attrib.pop(f"{W}default", None)
        self._styles.append(taken)
        for leading in taken.iterfind(f"{W}*"):
            if leading.tag in LEADING:
                leading.set(f"{W}val", self._style(leading.get(f"{W}val"), styles, lists))
        for number in taken.iter(f"{W}numId"):
            number.set(f"{W}val", lists.get(number.get(f"{W}val"), number.get(f"{W}val")))
        return style_id

    def _lists(self, root: Element, parts: Parts) -> dict[str, str]:
        """What each list of these parts is called here. Lists of a style of the house are the house's own."""
        if NUMBERING not in parts or NUMBERING not in self._parts:
            return {}
        own = read_xml(parts[NUMBERING])
        return {number.get(f"{W}numId"): self._list(own, number, root) for number in own.iterfind(f"{W}num")}

    def _list(self, own: Element, number: Element, root: Element) -> str:
        abstract_id = number.find(f"{W}abstractNumId").get(f"{W}val")
        abstract = next(one for one in own.iterfind(f"{W}abstractNum") if one.get(f"{W}abstractNumId") == abstract_id)
        styles = {style.get(f"{W}val") for style in abstract.iter(f"{W}pStyle")}
        for level in self._numbering.iter(f"{W}pStyle"):
            if level.get(f"{W}val") in styles:
                return self._number_of(level.getparent().getparent())
        return self._added(abstract, number)

    def _number_of(self, abstract: Element) -> str:
        wanted = abstract.get(f"{W}abstractNumId")
        numbers = self._numbering.iterfind(f"{W}num")
        found: str = next(n.get(f"{W}numId") for n in numbers if n.find(f"{W}abstractNumId").get(f"{W}val") == wanted)
        return found

    def _added(self, abstract: Element, number: Element) -> str:
        """A list that the house does not have; all abstract lists stand before the first list, or Word reads none."""
        new = str(next(_free(self._numbering)))
        taken, used = deepcopy(abstract), deepcopy(number)
        taken.set(f"{W}abstractNumId", new)
        used.set(f"{W}numId", new)
        used.find(f"{W}abstractNumId").set(f"{W}val", new)
        first = self._numbering.find(f"{W}num")
        self._numbering.append(taken) if first is None else first.addprevious(taken)
        self._numbering.append(used)
        return new

    def _relate(self, name: str, root: Element, parts: Parts) -> None:
        """Pictures and links come along under new names."""
        known = {one.get("Id"): one for one in read_xml(parts[RELATIONS])} if RELATIONS in parts else {}
        for element in root.iter():
            if element.tag in (f"{W}headerReference", f"{W}footerReference"):
                continue
            for key, value in list(element.attrib.items()):
                if key.startswith(R):
                    element.set(key, self._related(name, known.get(value), parts))

    def _related(self, name: str, relation: Element | None, parts: Parts) -> str:
        kind = "" if relation is None else relation.get("Type", "").rpartition("/")[2]
        if kind not in ("image", "hyperlink"):
            flaw = Flaw.NOT_TAKEN_ALONG if kind else Flaw.BROKEN_LINK
            raise TemplateFault(name, "", flaw, Mend.TAKE_OUT, data=kind)
        number = next(self._numbers)
        made: Element = deepcopy(relation)
        made.set("Id", f"rIdOwn{number}")
        if made.get("TargetMode") != "External":
            made.set("Target", self._picture(made.get("Target"), number, parts))
        self._relations.append(made)
        return f"rIdOwn{number}"

    def _picture(self, target: str, number: int, parts: Parts) -> str:
        ending = splitext(basename(target))[1]
        self._parts[f"word/media/own{number}{ending}"] = parts[
            target.lstrip("/") if target[0] == "/" else f"word/{target}"
        ]
        self._type(ending.lstrip("."), parts)
        return f"media/own{number}{ending}"

    def _type(self, ending: str, parts: Parts) -> None:
        """The kind of content that files with this ending hold."""
        known = [one for one in self._types if one.get("Extension", "").lower() == ending.lower()]
        theirs = [one for one in read_xml(parts[TYPES]) if one.get("Extension", "").lower() == ending.lower()]
        if not known and theirs:
            self._types.insert(0, deepcopy(theirs[0]))


def _name(style: Element) -> str:
    found = style.find(f"{W}name")
    return str(style.get(f"{W}styleId", "") if found is None else found.get(f"{W}val", ""))


def _free(numbering: Element) -> Iterator[int]:
    used = [int(one.get(f"{W}numId")) for one in numbering.iterfind(f"{W}num")]
    used += [int(one.get(f"{W}abstractNumId")) for one in numbering.iterfind(f"{W}abstractNum")]
    return count(max(used, default=0) + 1)
