"""Make drafts of filings and templates for tests: a small one to change at will, and templates with something wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.word import shipped_template
from legalaid_desk.filings import (
    Block,
    Caption,
    CaptionParty,
    ExhibitNumber,
    FilingDraft,
    ListedExhibit,
    Paragraph,
    ParagraphNumber,
    Request,
    Run,
    Section,
    Signature,
    Words,
)

TEMPLATE = "processtuk.docx"
OFFICE = ("Advocatenkantoor De Wit & Çelik", "Schiekade 41", "3033 BG Rotterdam", "010 555 01 23")


def filing(**changes: Any) -> FilingDraft:
    """A filing of four paragraphs that refer to one another and to two exhibits."""
    values: dict[str, Any] = {
        "kind": "conclusie_van_antwoord",
        "file_name": "conclusie_van_antwoord",
        "template": TEMPLATE,
        "law_version": "test",
        "caption": caption(),
        "sections": (
            section("Kern van het verweer", "Het gezin vraagt de vordering af te wijzen."),
            section(
                "De kinderen",
                (Words("Elif is 11 jaar oud (productie "), ExhibitNumber("school", 2), Words(").")),
                (Words("Noah is 6 jaar oud; zie ook randnummer "), ParagraphNumber("De kinderen/1", 2), Words(".")),
                (Words("De huur bedraagt € 712,40 (productie "), ExhibitNumber("lease", 1), Words(").")),
                first=2,
                block="Wat een ontruiming voor ieder kind betekent",
            ),
        ),
        "relief_intro": "Het gezin verzoekt de kantonrechter bij vonnis:",
        "relief": (
            Request(id="reject", tier="Primair", runs=(Words("de vordering af te wijzen;"),)),
            Request(
                id="time",
                tier="Subsidiair",
                runs=(Words("een termijn te gunnen, zie randnummer "), ParagraphNumber("De kinderen/3", 4), Words(".")),
            ),
        ),
        "exhibits": (
            ListedExhibit(
                id="lease", number=1, title="Huurovereenkomst", dated=date(2023, 11, 26), pages=4, cited_in=(4,)
            ),
            ListedExhibit(id="school", number=2, title="Brief van de school", pages=1, cited_in=(2,)),
        ),
        "signature": Signature(
            place="Rotterdam", day=date(2026, 12, 8), name="mr. N. Çelik", capacity="procesgemachtigde", office=OFFICE
        ),
        "relief_heading": "Conclusie",
        "exhibits_heading": "Lijst van producties",
        "footer": "Woonhaven / Özdemir · 11487213 CV EXPL 26-20417",
    }
    return FilingDraft(**{**values, **changes})


def caption(**changes: Any) -> Caption:
    """The head of a filing before the subdistrict court."""
    values: dict[str, Any] = {
        "court": "Rechtbank Rotterdam",
        "division": "kantonrechter",
        "seat": "Rotterdam",
        "case_number": "11487213 CV EXPL 26-20417",
        "day_label": "Roldatum",
        "day": date(2026, 12, 8),
        "title": "Conclusie van antwoord",
        "ours": (
            party("Samira Bouzian-Özdemir", "gedaagden"),
            party("Yusuf Özdemir", "gedaagden", "mr. N. Çelik", "De Wit & Çelik"),
        ),
        "theirs": (party("Stichting Woonhaven Maasoever", "eiseres"),),
    }
    return Caption(**{**values, **changes})


def party(name: str, role: str, *representative: str, acting: str = "gemachtigde") -> CaptionParty:
    """Someone in the caption."""
    return CaptionParty(
        name=name,
        description=("wonende te Rotterdam",),
        role=role,
        representative=tuple(representative),
        represented_as=acting if representative else "",
    )


def section(heading: str, *texts: str | tuple[Run, ...], first: int = 1, block: str = "") -> Section:
    """A chapter with numbered paragraphs of these texts; their ids are ``heading/1`` and on."""
    paragraphs = tuple(
        Paragraph(
            id=f"{heading}/{place}",
            number=first + place - 1,
            runs=(Words(text),) if isinstance(text, str) else text,
        )
        for place, text in enumerate(texts, start=1)
    )
    return Section(id=heading, heading=heading, blocks=(Block(heading=block, paragraphs=paragraphs),))


def parts_of(word: bytes | Path) -> dict[str, bytes]:
    """The parts of a Word file."""
    with ZipFile(BytesIO(word.read_bytes() if isinstance(word, Path) else word)) as package:
        return {name: package.read(name) for name in package.namelist()}


def template_with(change: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """The shipped template with one part changed. A change that changes nothing is a fault of the test."""
    parts = parts_of(shipped_template(TEMPLATE))
    before = parts.get(part, b"").decode("utf-8")
    after = change(before)
    assert after != before
    return write_parts({**parts, part: after.encode("utf-8")})


def without(pattern: str) -> Callable[[str], str]:
    """Take the paragraphs out whose text matches."""

    def change(xml: str) -> str:
        return re.sub(r"<w:p>(?:(?!</w:p>).)*?</w:p>", lambda found: _kept(found[0], pattern), xml)

    return change


def _kept(paragraph: str, pattern: str) -> str:
    return "<w:p/>" if re.search(pattern, re.sub(r"<[^>]+>", "", paragraph)) else paragraph


def swapped(before: str, after: str) -> Callable[[str], str]:
    """Write something else in the place of a text."""
    return lambda xml: xml.replace(before, after)
