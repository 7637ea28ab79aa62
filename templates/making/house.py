"""The house style: how everything looks, with headers, footers and page numbers. Its own text is a specimen."""

from __future__ import annotations

from .package import package
from .styles import SPECIMEN
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


SPECIMEN_WORDS = (
    "Alle stukken en brieven nemen hun opmaak uit dit bestand: stijlen, nummering, kop- en voetteksten en marges. "
    "Wijzig een stijl, niet de regel. De tekst van dit blad wordt nergens afgedrukt."
)


def specimen() -> str:
    """One line in each style: whoever changes a style sees at once what becomes of it."""
    lines = (("Kopsectie", "Huisstijl"), ("Tekst", SPECIMEN_WORDS), *SPECIMEN)
    return "".join(paragraph(style, text(words)) for style, words in lines)


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
