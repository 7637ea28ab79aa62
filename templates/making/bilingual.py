"""A letter in two languages: the Dutch and the translation side by side, headed by what the translation is worth."""

from __future__ import annotations

from .wordml import HAIR, TEXT_WIDTH, cell, paragraph, row, steering_row, table, text, when

GAP = 227
WIDTHS = (TEXT_WIDTH // 2, TEXT_WIDTH - TEXT_WIDTH // 2)


def beside(line: str) -> str:
    """The same line of the frame in the other language, behind the Dutch."""
    return "{% if beside.LINE %} / {{ beside.LINE }}{% endif %}".replace("LINE", line)


def columns() -> str:
    """The notice, and under it paragraph beside paragraph: a row stays whole, and its head comes back on each page."""
    edge = f'w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"'
    notice = paragraph("Melding", text("{{ beside.notice_dutch }}"), "<w:r><w:br/></w:r>", text("{{ beside.notice }}"))
    number = "{% if paragraph.number %}{{ paragraph.number }}. {% endif %}"
    dutch = paragraph("Talentekst", text(f"{number}{{{{ paragraph.text }}}}"))
    other = paragraph("Talentekst", text("{{ paragraph.beside }}"))
    return when("beside.language", notice) + table(
        WIDTHS,
        row(_cells("Talenkop", "Nederlands", "{{ beside.names }}"), head=True),
        steering_row("for section in sections", 2, WIDTHS),
        row(_cells("Talenkop", "{{ section.heading }}", "{{ section.beside }}")),
        steering_row("for block in section.blocks", 2, WIDTHS),
        steering_row("if block.heading", 2, WIDTHS),
        row(_cells("Talenkop", "{{ block.heading }}", "")),
        steering_row("endif", 2, WIDTHS),
        steering_row("for paragraph in block.paragraphs", 2, WIDTHS),
        row(_column(0, _label("paragraph.label"), dutch) + _column(1, _label("paragraph.label_beside"), other)),
        steering_row("endfor", 2, WIDTHS),
        steering_row("endfor", 2, WIDTHS),
        steering_row("endfor", 2, WIDTHS),
        borders=f"<w:tblBorders><w:top {edge}/><w:bottom {edge}/><w:insideH {edge}/></w:tblBorders>",
        gap=GAP,
    )


def _label(name: str) -> str:
    """In a paragraph of its own: what is changed in Word in the text below it comes back without it."""
    return when(name, paragraph("Talenlabel", text(f"{{{{ {name} }}}}")))


def _cells(style: str, dutch: str, other: str) -> str:
    return _column(0, paragraph(style, text(dutch))) + _column(1, paragraph(style, text(other)))


def _column(place: int, *inside: str) -> str:
    return cell(WIDTHS[place], *inside)
