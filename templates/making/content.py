"""What papers say: chapters, subheadings, paragraphs and lines of a form; and the same as notes to speak from."""

from __future__ import annotations

from .wordml import CM, HAIR, TEXT_WIDTH, cell, paragraph, row, steering_row, table, tag, text, when

LINES = (round(5.2 * CM), TEXT_WIDTH - round(5.2 * CM))


def sections() -> str:
    return "".join(
        (
            tag("for section in sections"),
            when("section.heading", paragraph("Kopsectie", text("{{ section.heading }}"))),
            tag("for block in section.blocks"),
            when("block.heading", paragraph("Kopargument", text("{{ block.heading }}"))),
            tag("for group in block.groups"),
            when("group.lines", lines() + paragraph("Tussenruimte")),
            paragraphs("group.paragraphs", "Randnummer", "Tekst"),
            tag("endfor"),
            tag("endfor"),
            tag("endfor"),
        )
    )


def paragraphs(which: str, numbered: str, plain: str) -> str:
    """Those with a number get it from their style. The last of all goes with the signature, which stands not alone."""
    return "".join(
        (
            tag(f"for paragraph in {which}"),
            tag("if paragraph.number and paragraph.last"),
            paragraph(f"{numbered}slot", text("{{ paragraph.text }}")),
            tag("elif paragraph.number"),
            paragraph(numbered, text("{{ paragraph.text }}")),
            tag("elif paragraph.last"),
            paragraph(f"{plain}slot", text("{{ paragraph.text }}")),
            tag("else"),
            paragraph(plain, text("{{ paragraph.text }}")),
            tag("endif"),
            tag("endfor"),
        )
    )


def lines() -> str:
    """A label and what is filled in beside it."""
    edge = f'w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"'
    return table(
        LINES,
        steering_row("for line in group.lines", 2, LINES),
        row(
            cell(LINES[0], paragraph("Formulierlabel", text("{{ line.label }}"))),
            cell(LINES[1], paragraph("Formulierregel", text("{{ line.text }}"))),
        ),
        steering_row("endfor", 2, LINES),
        borders=f"<w:tblBorders><w:top {edge}/><w:bottom {edge}/><w:insideH {edge}/></w:tblBorders>",
        gap=113,
    )


def spoken() -> str:
    """The notes of whoever speaks: large, with room beside them, and how long each chapter takes."""
    minute = "{% if minutes == '1' %}minuut{% else %}minuten{% endif %}"
    minutes = "{% if section.minutes %} ({{ section.minutes }} min){% endif %}"
    return "".join(
        (
            when("minutes", paragraph("Spreektijd", text(f"Spreektijd: ongeveer {{{{ minutes }}}} {minute}"))),
            tag("for section in sections"),
            when(
                "section.heading",
                paragraph("Spreekkop", text("{{ section.heading }}"), text(minutes, '<w:b w:val="0"/>')),
            ),
            tag("for block in section.blocks"),
            when("block.heading", paragraph("Spreekkopje", text("{{ block.heading }}"))),
            tag("for group in block.groups"),
            when("group.lines", lines() + paragraph("Tussenruimte")),
            paragraphs("group.paragraphs", "Spreekpunt", "Spreektekst"),
            tag("endfor"),
            tag("endfor"),
            tag("endfor"),
        )
    )
