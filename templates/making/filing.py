"""What stands in the template of a filing, from letterhead to page number."""

from __future__ import annotations

from .wordml import CM, HAIR, LINE, TEXT_WIDTH, cell, field, paragraph, row, steering_row, table, tag, text

LABELS = 4 * CM + 113
"""Wide enough for the longest label on one line."""


def body() -> str:
    # The list of exhibits comes last, on a page of its own: a signature must not come to stand alone after it.
    return notices() + caption() + parties() + sections() + relief() + signature() + exhibits()


def notices() -> str:
    return "".join(
        (tag("for notice in notices"), paragraph("Melding", text("{{ notice }}")), tag("endfor")),
    )


def caption() -> str:
    widths = (LABELS, TEXT_WIDTH - LABELS)
    lines = table(
        widths,
        steering_row("if case_number", 2, widths),
        row(
            cell(widths[0], paragraph("Zaaklabel", text("Zaaknummer"))),
            cell(widths[1], paragraph("Zaakregel", text("{{ case_number }}"))),
        ),
        steering_row("endif", 2, widths),
        steering_row("if day", 2, widths),
        row(
            cell(widths[0], paragraph("Zaaklabel", text("{{ day_label }}"))),
            cell(widths[1], paragraph("Zaakregel", text("{{ day }}"))),
        ),
        steering_row("endif", 2, widths),
    )
    return "".join(
        (
            tag("if court"),
            paragraph("Gerecht", text("{{ court }}")),
            tag("endif"),
            tag("if division or seat"),
            paragraph(
                "Gerechtregel",
                text("{{ division }}{% if division and seat %}, {% endif %}"),
                text("{% if seat %}zittingsplaats {{ seat }}{% endif %}"),
            ),
            tag("endif"),
            tag("if case_number or day"),
            paragraph("Tussenruimte"),
            lines,
            tag("endif"),
            paragraph("Titelstuk", text("{{ title }}")),
        )
    )


def parties() -> str:
    return side("inzake", "ours") + side("tegen", "theirs")


def side(label: str, name: str) -> str:
    widths = (LABELS, TEXT_WIDTH - LABELS)
    party = "".join(
        (
            tag(f"for party in {name}.parties"),
            paragraph("Partij", text("{{ party.name }}")),
            tag("if party.description"),
            paragraph("Partijregel", text("{{ party.description }}")),
            tag("endif"),
            tag("if party.role"),
            paragraph("Partijregel", text("{{ party.role }}", "<w:i/>")),
            tag("endif"),
            tag("if party.representative"),
            paragraph("Partijregel", text("gemachtigde: {{ party.representative }}")),
            tag("endif"),
            tag("endfor"),
            tag(f"if {name}.role"),
            paragraph("Partijrol", text(f"{{{{ {name}.role }}}}")),
            tag("endif"),
            tag(f"if {name}.representative"),
            paragraph("Partijregel", text(f"gemachtigde: {{{{ {name}.representative }}}}")),
            tag("endif"),
            paragraph("Partijslot"),
        )
    )
    block = table(widths, row(cell(widths[0], paragraph("Partijlabel", text(label))), cell(widths[1], party)))
    return tag(f"if {name}.parties") + block + paragraph("Tussenruimte") + tag("endif")


def sections() -> str:
    return "".join(
        (
            tag("for section in sections"),
            tag("if section.heading"),
            paragraph("Kopsectie", text("{{ section.heading }}")),
            tag("endif"),
            tag("for block in section.blocks"),
            tag("if block.heading"),
            paragraph("Kopargument", text("{{ block.heading }}")),
            tag("endif"),
            tag("for paragraph in block.paragraphs"),
            tag("if paragraph.number"),
            paragraph("Randnummer", text("{{ paragraph.text }}")),
            tag("else"),
            paragraph("Tekst", text("{{ paragraph.text }}")),
            tag("endif"),
            tag("endfor"),
            tag("endfor"),
            tag("endfor"),
        )
    )


def relief() -> str:
    return "".join(
        (
            tag("if relief"),
            paragraph("Kopsectie", text("Conclusie")),
            tag("if relief_intro"),
            paragraph("Vorderingaanhef", text("{{ relief_intro }}")),
            tag("endif"),
            tag("for tier in relief"),
            tag("if tier.name"),
            paragraph("Kopvordering", text("{{ tier.name }}")),
            tag("endif"),
            tag("for request in tier.requests"),
            tag("if tier.last and loop.last"),
            paragraph("Vorderingslot", text("{{ request }}")),
            tag("else"),
            paragraph("Vordering", text("{{ request }}")),
            tag("endif"),
            tag("endfor"),
            tag("endfor"),
            tag("endif"),
        )
    )


def exhibits() -> str:
    widths = (CM, 7 * CM + 227, 2 * CM + 227, CM + 57, TEXT_WIDTH - 11 * CM - 511)
    rule = f'w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"'
    borders = (
        f'<w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="{LINE}"/>'
        f'<w:bottom w:val="single" w:sz="6" w:space="0" w:color="{LINE}"/><w:insideH {rule}/></w:tblBorders>'
    )
    heads = ("Nr.", "Omschrijving", "Datum", "Blz.", "Randnummer")
    values = ("number", "title", "date", "pages", "cited")
    styles = ("Tabeltekst", "Tabeltekst", "Tabeltekst", "Tabeltekst", "Tabeltekst")
    return "".join(
        (
            tag("if exhibits"),
            paragraph("Kopbijlage", text("Lijst van producties")),
            table(
                widths,
                row(
                    *(cell(w, paragraph("Tabelkop", text(words))) for w, words in zip(widths, heads, strict=True)),
                    head=True,
                ),
                steering_row("for exhibit in exhibits", 5, widths),
                row(
                    *(
                        cell(w, paragraph(style, text(f"{{{{ exhibit.{value} }}}}")))
                        for w, style, value in zip(widths, styles, values, strict=True)
                    )
                ),
                steering_row("endfor", 5, widths),
                borders=borders,
                gap=113,
            ),
            tag("endif"),
        )
    )


def signature() -> str:
    return "".join(
        (
            tag("if signature.place_and_day"),
            paragraph("Handtekeningdatum", text("{{ signature.place_and_day }}")),
            tag("else"),
            paragraph("Handtekeningdatum"),
            tag("endif"),
            paragraph("Handtekeninglijn"),
            paragraph("Handtekeningnaam", text("{{ signature.name }}")),
            paragraph("Handtekening", text("{{ signature.capacity }}")),
            tag("if office.name"),
            paragraph("Handtekening", text("{{ office.name }}")),
            tag("endif"),
            paragraph("Handtekeningslot"),
        )
    )


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
