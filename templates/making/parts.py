"""The parts that papers share, each kept once: head, content, relief, signature, exhibits, and the frame of a letter."""

from __future__ import annotations

from .wordml import CM, HAIR, LINE, OPEN, TEXT_WIDTH, cell, paragraph, row, steering_row, table, tag, text

LABELS = 4 * CM + 113
"""Wide enough for the longest label on one line."""


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
            tag("if relief_heading"),
            paragraph("Kopsectie", text("{{ relief_heading }}")),
            tag("endif"),
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


def exhibits(heading: str = "Kopbijlage") -> str:
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
            paragraph(heading, text("{{ exhibits_heading }}")),
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


def writ() -> str:
    """The words of the bailiff: what only he knows stays open."""
    return "".join(
        (
            paragraph("Titelstuk", text("{{ title }}")),
            paragraph(
                "Tekst",
                text("Heden, "),
                text("[dag en maand, voluit]", OPEN),
                text(" tweeduizend "),
                text("[jaar, voluit]", OPEN),
                text(","),
            ),
            side("op verzoek van", "ours"),
            paragraph(
                "Tekst",
                text("heb ik, "),
                text("[naam en plaats van vestiging van de gerechtsdeurwaarder]", OPEN),
                text(","),
            ),
            side("gedagvaard", "theirs"),
            paragraph(
                "Tekst",
                text("mijn exploot doende en afschrift hiervan latende aan: "),
                text("[wie het afschrift ontvangt en waar]", OPEN),
                text(","),
            ),
            tag("if court"),
            court_lines(),
            tag("endif"),
        )
    )


def court_lines() -> str:
    widths = (LABELS, TEXT_WIDTH - LABELS)

    def line(condition: str, label: str, value: str) -> str:
        return (
            steering_row(f"if {condition}", 2, widths)
            + row(
                cell(widths[0], paragraph("Zaaklabel", text(label))),
                cell(widths[1], paragraph("Zaakregel", text(value))),
            )
            + steering_row("endif", 2, widths)
        )

    return table(
        widths,
        line(
            "court",
            "om te verschijnen voor",
            "{{ court }}{% if division %}, {{ division }}{% endif %}{% if seat %}, zittingsplaats {{ seat }}{% endif %}",
        ),
        line("day", "{{ day_label }}", "{{ day }}"),
        line("case_number", "Zaaknummer", "{{ case_number }}"),
    ) + paragraph("Tussenruimte")


def speaker() -> str:
    return (
        paragraph(
            "Partijregel",
            text(
                "Spreker: {{ signature.name }}, {{ signature.capacity }}{% if office.name %}, {{ office.name }}{% endif %}"
            ),
        )
        + tag("if signature.place_and_day")
        + paragraph("Partijregel", text("{{ signature.place_and_day }}"))
        + tag("endif")
    )


def spoken() -> str:
    """The notes of whoever speaks: large, with room beside them, and how long each chapter takes."""
    return "".join(
        (
            tag("if minutes"),
            paragraph("Spreektijd", text("Spreektijd: {{ minutes }}")),
            tag("endif"),
            tag("for section in sections"),
            tag("if section.heading"),
            paragraph(
                "Spreekkop", text("{{ section.heading }}{% if section.minutes %}\t{{ section.minutes }}{% endif %}")
            ),
            tag("endif"),
            tag("for block in section.blocks"),
            tag("if block.heading"),
            paragraph("Spreekkopje", text("{{ block.heading }}")),
            tag("endif"),
            tag("for paragraph in block.paragraphs"),
            tag("if paragraph.number"),
            paragraph("Spreekpunt", text("{{ paragraph.text }}")),
            tag("else"),
            paragraph("Spreektekst", text("{{ paragraph.text }}")),
            tag("endif"),
            tag("endfor"),
            tag("endfor"),
            tag("endfor"),
        )
    )


def letter_head() -> str:
    widths = (LABELS, TEXT_WIDTH - LABELS)

    def line(condition: str, label: str, value: str, style: str = "Zaakregel") -> str:
        return (
            steering_row(f"if {condition}", 2, widths)
            + row(cell(widths[0], paragraph("Zaaklabel", text(label))), cell(widths[1], paragraph(style, text(value))))
            + steering_row("endif", 2, widths)
        )

    return "".join(
        (
            tag("for line in letter.to"),
            paragraph("Adres", text("{{ line }}")),
            tag("endfor"),
            tag("if letter.urgent"),
            paragraph("Spoed", text("SPOED")),
            tag("endif"),
            table(
                widths,
                line(
                    "letter.day", "Datum", "{% if signature.place %}{{ signature.place }}, {% endif %}{{ letter.day }}"
                ),
                line("letter.our_reference", "Ons kenmerk", "{{ letter.our_reference }}"),
                line("letter.their_reference", "Uw kenmerk", "{{ letter.their_reference }}"),
                line("letter.subject", "Betreft", "{{ letter.subject }}", "Betreft"),
            ),
            tag("if letter.salutation"),
            paragraph("Aanhef", text("{{ letter.salutation }}")),
            tag("endif"),
        )
    )


def letter_end() -> str:
    return "".join(
        (
            tag("if letter.closing"),
            paragraph("Slotgroet", text("{{ letter.closing }}")),
            tag("endif"),
            paragraph("Handtekeninglijn"),
            paragraph("Handtekeningnaam", text("{{ signature.name }}")),
            paragraph("Handtekening", text("{{ signature.capacity }}")),
            tag("if office.name"),
            paragraph("Handtekening", text("{{ office.name }}")),
            tag("endif"),
            tag("for line in letter.copy_to"),
            paragraph("Afschrift", text("{% if loop.first %}Afschrift aan: {% endif %}{{ line }}")),
            tag("endfor"),
            paragraph("Handtekeningslot"),
        )
    )


def form_head() -> str:
    return paragraph("Titelstuk", text("{{ title }}"))


def form_lines() -> str:
    return sections().replace(
        "{{ paragraph.text }}", "{% if paragraph.label %}{{ paragraph.label }}: {% endif %}{{ paragraph.text }}"
    )


def signatures() -> str:
    return signature()


PARTS = {
    "melding": notices,
    "kop": lambda: caption() + parties(),
    "inhoud": sections,
    "vordering": relief,
    "ondertekening": signature,
    "producties": exhibits,
    "overzicht": lambda: exhibits("Kopsectie"),
    "exploot": writ,
    "spreker": speaker,
    "spreektekst": spoken,
    "briefhoofd": letter_head,
    "briefslot": letter_end,
    "formulierkop": form_head,
    "formulierregels": form_lines,
    "handtekeningen": signatures,
}
"""The body of each part by its name."""
