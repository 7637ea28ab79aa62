"""The house style: how everything looks, with headers, footers and page numbers. Its own text is a specimen."""

from __future__ import annotations

import re

from .package import package
from .styles import styles
from .wordml import CM, HAIR, HEAD, SPACES, TEXT_WIDTH, cell, field, paragraph, row, table, tag, text


def house() -> dict[str, str]:
    furniture = {
        "header1.xml": ("header", _part("hdr", first_header())),
        "header2.xml": ("header", _part("hdr", paragraph("Briefhoofd"))),
        "footer1.xml": ("footer", _part("ftr", footer())),
        "footer2.xml": ("footer", _part("ftr", footer())),
    }
    references = "".join(
        f'<w:{kind}Reference w:type="{which}" r:id="rId{number}"/>'
        for number, (kind, which) in enumerate(
            (("header", "first"), ("header", "default"), ("footer", "first"), ("footer", "default")), start=4
        )
    )
    return package("Huisstijl", specimen(), furniture, references)


def _part(kind: str, inside: str) -> str:
    return f"{HEAD}<w:{kind} {SPACES}>{inside}</w:{kind}>"


ABOUT = (
    "Alle stukken, brieven en formulieren nemen hun opmaak uit dit bestand: stijlen, nummering, marges, kop- en "
    "voetteksten. Hieronder staat elke stijl onder zijn eigen naam. Verander een stijl, en alles wat het programma "
    "schrijft verandert mee. De tekst van dit blad zelf wordt nergens afgedrukt."
)
ABOUT_PARTS = (
    "Wat in een stuk staat, staat in de bestanden die met onderdeel- beginnen. Welke onderdelen een stuk heeft, "
    "en in welke volgorde, staat in het bestand van het stuk: de naam van elk onderdeel op een eigen regel."
)
UNSEEN = ("Standaard", "Sturing", "Onderdeel", "Kopbijlage")
"""Styles that no line is written in, that vanish, or that would begin another page."""


def specimen() -> str:
    """One line in each style: whoever changes a style sees at once what becomes of it."""
    shown = re.findall(r'w:type="paragraph"[^>]* w:styleId="(\w+)"><w:name w:val="([^"]+)"', styles())
    lines = [("Kopsectie", "Huisstijl"), ("Tekst", ABOUT), ("Tekst", ABOUT_PARTS)]
    lines += [(name, title) for name, title in shown if name not in UNSEEN]
    return "".join(paragraph(name, text(words)) for name, words in lines)


def first_header() -> str:
    return "".join(
        (
            tag("if office.name"),
            paragraph("Briefhoofdnaam", text("{{ office.name }}")),
            paragraph("Briefhoofd", text("{{ office.address }}")),
            tag("endif"),
            paragraph("Briefhoofdslot"),
        )
    )


def footer() -> str:
    widths = (TEXT_WIDTH - 3 * CM, 3 * CM)
    page = (text("Pagina "), field("PAGE", "1"), text(" van "), field("NUMPAGES", "1"))
    edge = f'<w:top w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"/>'
    return table(
        widths,
        row(
            cell(widths[0], paragraph("Voettekst", text("{{ footer }}")), borders=edge),
            cell(widths[1], paragraph("Paginanummer", *page), borders=edge),
        ),
    ) + paragraph("Voetslot")
