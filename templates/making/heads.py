"""How papers begin: the caption with its parties, the words of a bailiff, a letter, a form, notes to speak from."""

from __future__ import annotations

from .bilingual import beside
from .wordml import CM, OPEN, TEXT_WIDTH, cell, paragraph, row, steering_row, table, tag, text, when

LABELS = 4 * CM + 113
"""Wide enough for the longest label on one line."""

WIDTHS = (LABELS, TEXT_WIDTH - LABELS)
COURT = "{{ court }}{% if division %}, {{ division }}{% endif %}{% if seat %}, zittingsplaats {{ seat }}{% endif %}"

ABOVE_ADDRESS, ADDRESS = round(2.4 * CM), round(3.5 * CM)
"""The address begins some five centimetres below the edge of the sheet, where a window at the left shows it."""


def notices() -> str:
    return tag("for notice in notices") + paragraph("Melding", text("{{ notice }}")) + tag("endfor")


def head() -> str:
    return court() + about_case() + title() + side("inzake", "ours") + side("tegen", "theirs")


def court() -> str:
    division = "{{ division }}{% if division and seat %}, {% endif %}"
    seat = "{% if seat %}zittingsplaats {{ seat }}{% endif %}"
    return when("court", paragraph("Gerecht", text("{{ court }}"))) + when(
        "division or seat", paragraph("Gerechtregel", text(division), text(seat))
    )


def about_case() -> str:
    lines = table(
        WIDTHS,
        labelled("case_number", "Zaaknummer", "{{ case_number }}"),
        labelled("day", "{{ day_label }}", "{{ day }}"),
    )
    return when("case_number or day", paragraph("Tussenruimte") + lines)


def labelled(condition: str, label: str, value: str, style: str = "Zaakregel") -> str:
    """A row that is there when there is something to say."""
    cells = (cell(WIDTHS[0], paragraph("Zaaklabel", text(label))), cell(WIDTHS[1], paragraph(style, text(value))))
    return steering_row(f"if {condition}", 2, WIDTHS) + row(*cells) + steering_row("endif", 2, WIDTHS)


def title() -> str:
    return paragraph("Titelstuk", text("{{ title }}"))


def side(label: str, name: str) -> str:
    """A row for each party: with many of them a page may end between two. What all share comes after the last."""
    party = (
        paragraph("Partij", text("{{ party.name }}")),
        when("party.description", paragraph("Partijregel", text("{{ party.description }}"))),
        when("party.role", paragraph("Partijregel", text("{{ party.role }}", "<w:i/>"))),
        when(
            "party.representative",
            paragraph("Partijregel", text("{{ party.represented_as }}: {{ party.representative }}")),
        ),
    )
    acting = f"{{{{ {name}.represented_as }}}}: {{{{ {name}.representative }}}}"
    shared = (
        when(f"{name}.role", paragraph("Partijrol", text(f"{{{{ {name}.role }}}}"))),
        when(f"{name}.representative", paragraph("Partijregel", text(acting))),
    )
    named = paragraph("Partijlabel", text(f"{{% if loop.first %}}{label}{{% endif %}}"))
    block = table(
        WIDTHS,
        steering_row(f"for party in {name}.parties", 2, WIDTHS),
        row(cell(WIDTHS[0], named), cell(WIDTHS[1], *party)),
        steering_row("endfor", 2, WIDTHS),
        steering_row(f"if {name}.role or {name}.representative", 2, WIDTHS),
        row(cell(WIDTHS[0], paragraph("Partijlabel")), cell(WIDTHS[1], *shared)),
        steering_row("endif", 2, WIDTHS),
    )
    return when(f"{name}.parties", block + paragraph("Tussenruimte"))


def writ() -> str:
    """The words of the bailiff: what only he knows stays open."""

    def words(*pieces: str) -> str:
        """Every second piece is an open place."""
        return paragraph("Exploot", *(text(words, OPEN if n % 2 else "") for n, words in enumerate(pieces)))

    appear = table(
        WIDTHS,
        labelled("court", "te verschijnen voor", COURT),
        labelled("day", "{{ day_label }}", "{{ day }}"),
        labelled("case_number", "Zaaknummer", "{{ case_number }}"),
    )
    return "".join(
        (
            title(),
            words("Heden, ", "[dag en maand, voluit]", " tweeduizend ", "[jaar, voluit]", ","),
            side("op verzoek van", "ours"),
            words("heb ik, ", "[naam en vestigingsplaats van de gerechtsdeurwaarder]", ","),
            side("gedagvaard", "theirs"),
            words("aan ", "[adres van betekening]", ", waar ik afschrift van dit exploot liet aan ", "[wie]", ","),
            when("court or day or case_number", appear + paragraph("Tussenruimte")),
        )
    )


def speaker() -> str:
    office = "{% if office.name %}, {{ office.name }}{% endif %}"
    return paragraph(
        "Partijregel", text(f"Spreker: {{{{ signature.name }}}}, {{{{ signature.capacity }}}}{office}")
    ) + when("signature.place_and_day", paragraph("Partijregel", text("{{ signature.place_and_day }}")))


def letter() -> str:
    width = (TEXT_WIDTH,)
    to = tag("for line in letter.to") + paragraph("Adres", text("{{ line }}")) + tag("endfor") + paragraph("Partijslot")
    place = "{% if signature.place %}{{ signature.place }}, {% endif %}"
    return "".join(
        (
            table(
                width,
                row(cell(width[0], paragraph("Partijslot")), height=ABOVE_ADDRESS, exact=True),
                row(cell(width[0], to), height=ADDRESS),
            ),
            paragraph("Tussenruimte"),
            when("letter.urgent", paragraph("Spoed", text("{{ letter.urgent }}"))),
            when(
                "letter.day or letter.our_reference or letter.their_reference or letter.subject",
                table(
                    WIDTHS,
                    labelled("letter.day", "Datum", f"{place}{{{{ letter.day }}}}"),
                    labelled("letter.our_reference", "Ons kenmerk", "{{ letter.our_reference }}"),
                    labelled("letter.their_reference", "Uw kenmerk", "{{ letter.their_reference }}"),
                    labelled("letter.subject", "Betreft", f"{{{{ letter.subject }}}}{beside('subject')}", "Betreft"),
                ),
            ),
            paragraph("Tussenruimte"),
        )
    )


def salutation() -> str:
    """A second language has a line of its own: it may run the other way."""
    dutch = when("letter.salutation", paragraph("Aanhef", text("{{ letter.salutation }}")))
    return dutch + when("beside.salutation", paragraph("Aanhefbij", text("{{ beside.salutation }}")))
