"""The list of exhibits: as a table on a page of its own, as a paper by itself, or short below a letter."""

from __future__ import annotations

from .wordml import CM, HAIR, LINE, TEXT_WIDTH, cell, paragraph, row, steering_row, table, text, when

COLUMNS = {
    "number": ("Nr.", CM),
    "title": ("Omschrijving", 7 * CM + 227),
    "date": ("Datum", 2 * CM + 227),
    "pages": ("Blz.", CM + 57),
    "cited": ("Randnummer", TEXT_WIDTH - 11 * CM - 511),
}

END = paragraph("Partijslot")
"""A text never ends with a table: Word wants a paragraph after it."""


def listed(heading: str) -> str:
    return when("exhibits", paragraph(heading, text("{{ exhibits_heading }}")), full_table(), END)


def full_table() -> str:
    widths = tuple(width for _, width in COLUMNS.values())
    strong = f'w:val="single" w:sz="6" w:space="0" w:color="{LINE}"'
    hair = f'w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"'
    return table(
        widths,
        row(*(cell(width, paragraph("Tabelkop", text(words))) for words, width in COLUMNS.values()), head=True),
        steering_row("for exhibit in exhibits", len(widths), widths),
        row(
            *(
                cell(width, paragraph("Tabeltekst", text(f"{{{{ exhibit.{name} }}}}")))
                for name, (_, width) in COLUMNS.items()
            )
        ),
        steering_row("endfor", len(widths), widths),
        borders=f"<w:tblBorders><w:top {strong}/><w:bottom {strong}/><w:insideH {hair}/></w:tblBorders>",
        gap=113,
    )


def below_letter() -> str:
    """Number, title, day and length; a letter has no paragraphs to point at, but where it has they are named."""
    widths = (CM, 10 * CM, TEXT_WIDTH - 11 * CM)
    cited = "{% if exhibit.cited %} (randnummer {{ exhibit.cited }}){% endif %}"
    length = "{% if exhibit.pages %}{% if exhibit.date %}, {% endif %}{{ exhibit.pages }} blz.{% endif %}"
    lines = table(
        widths,
        steering_row("for exhibit in exhibits", 3, widths),
        row(
            cell(widths[0], paragraph("Tabeltekst", text("{{ exhibit.number }}"))),
            cell(widths[1], paragraph("Tabeltekst", text(f"{{{{ exhibit.title }}}}{cited}"))),
            cell(widths[2], paragraph("Tabeltekst", text(f"{{{{ exhibit.date }}}}{length}"))),
        ),
        steering_row("endfor", 3, widths),
        gap=113,
    )
    return when("exhibits", paragraph("Kopbijlagen", text("{{ exhibits_heading }}")), lines, END)
