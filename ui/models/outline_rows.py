"""The outline of a draft as rows: sections, blocks, numbered paragraphs, and what was left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.filings import Block, Composition, LeftOut, Paragraph, Reason, Section
from legalaid_desk.law.own import is_own
from legalaid_desk.walk import DossierView
from ui.phrasing import names, verdicts, wants

from .rows import Mark, Row

translate = QCoreApplication.translate

FIRST_WORDS = 90
SECTION, BLOCK, LEFT_OUT = "section:", "block:", "left-out:"


def outline_rows(composition: Composition, view: DossierView) -> tuple[Row, ...]:
    """The whole draft from top to bottom, what was left out last."""
    rows = tuple(_section(section) for section in composition.draft.sections)
    left = tuple(_left_out(one, view) for one in composition.left_out)
    if not left:
        return rows
    return (*rows, Row(LEFT_OUT, translate("OutlineRows", "Left out"), str(len(left)), heading=True, children=left))


def _section(section: Section) -> Row:
    children: list[Row] = []
    for place, block in enumerate(section.blocks):
        children += [_block(section, place, block)] if block.heading else map(_paragraph, block.paragraphs)
    return Row(f"{SECTION}{section.id}", section.heading, heading=True, children=tuple(children))


def _block(section: Section, place: int, block: Block) -> Row:
    key = f"{BLOCK}{section.id}:{place}"
    own = any(is_own(paragraph.argument) for paragraph in block.paragraphs)
    detail = names.own() if own else ""
    return Row(key, block.heading, detail, heading=True, children=tuple(map(_paragraph, block.paragraphs)), own=own)


def _paragraph(paragraph: Paragraph) -> Row:
    number = str(paragraph.number or "")
    words = f"{paragraph.label}: {paragraph.text}" if paragraph.label else paragraph.text
    text = words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rstrip() + " …"
    if paragraph.stale:
        return Row(paragraph.id, text, translate("OutlineRows", "look again"), Mark.STALE, number=number)
    if paragraph.own_words:
        return Row(paragraph.id, text, translate("OutlineRows", "your words"), Mark.OWN, number=number)
    return Row(paragraph.id, text, number=number)


def _left_out(one: LeftOut, view: DossierView) -> Row:
    return Row(f"{LEFT_OUT}{one.item}", owner_of(one.item, view), why_left_out(one, view), Mark.LEFT_OUT)


def owner_of(item: str, view: DossierView) -> str:
    """What a left-out thing belongs to: the argument, the request or the section."""
    law = view.law
    owner = item.partition("/")[0]
    if owner in law.arguments:
        return verdicts.title(law.arguments[owner])
    if owner in law.relief:
        return verdicts.request_title(law.relief[owner])
    kind, _, rest = item.partition("/")
    headings = {s.id: s.heading for s in law.filings[kind].sections} if kind in law.filings else {}
    return headings.get(rest.partition("/")[0], item)


def why_left_out(one: LeftOut, view: DossierView) -> str:
    """Why it is not in the draft."""
    match one.reason:
        case Reason.BY_LAWYER:
            return translate("OutlineRows", "left out by you")
        case Reason.CLOSED:
            return translate("OutlineRows", "the facts close it")
        case Reason.NEEDS:
            return translate("OutlineRows", "an answer is missing")
        case Reason.OTHER_STAGE:
            return translate("OutlineRows", "chosen for another stage")
        case Reason.LACKS:
            return "; ".join(wants.lack(name, view) for name in one.lacks)
