"""How papers end: the requests, and where is signed."""

from __future__ import annotations

from .wordml import TEXT_WIDTH, cell, paragraph, row, steering_row, table, tag, text, when


def relief() -> str:
    return when(
        "relief",
        when("relief_heading", paragraph("Kopsectie", text("{{ relief_heading }}"))),
        when("relief_intro", paragraph("Vorderingaanhef", text("{{ relief_intro }}"))),
        tag("for tier in relief"),
        when("tier.name", paragraph("Kopvordering", text("{{ tier.name }}"))),
        tag("for request in tier.requests"),
        tag("if tier.last and loop.last"),
        paragraph("Vorderingslot", text("{{ request }}")),
        tag("else"),
        paragraph("Vordering", text("{{ request }}")),
        tag("endif"),
        tag("endfor"),
        tag("endfor"),
    )


def signature() -> str:
    return "".join(
        (
            tag("if signature.place_and_day"),
            paragraph("Handtekeningdatum", text("{{ signature.place_and_day }}")),
            tag("else"),
            paragraph("Handtekeningdatum"),
            tag("endif"),
            signed(),
            paragraph("Handtekeningslot"),
        )
    )


def signed() -> str:
    """Room for ink, and who signs there."""
    return "".join(
        (
            paragraph("Handtekeninglijn"),
            paragraph("Handtekeningnaam", text("{{ signature.name }}")),
            paragraph("Handtekening", text("{{ signature.capacity }}")),
            when("office.name", paragraph("Handtekening", text("{{ office.name }}"))),
        )
    )


def letter_end() -> str:
    copies = "{% if loop.first %}Afschrift aan: {% endif %}{{ line }}"
    return "".join(
        (
            when("letter.closing", paragraph("Slotgroet", text("{{ letter.closing }}"))),
            when("beside.closing", paragraph("Slotgroetbij", text("{{ beside.closing }}"))),
            signed(),
            paragraph("Handtekeningslot"),
            tag("for line in letter.copy_to"),
            paragraph("Afschrift", text(copies)),
            tag("endfor"),
        )
    )


def form_end() -> str:
    """Where a lawyer signs a form; else only who drew it up."""
    office = "{% if office.name %}, {{ office.name }}{% endif %}"
    day = "{% if signature.place_and_day %} ({{ signature.place_and_day }}){% endif %}"
    drawn_up = f"Opgesteld door {{{{ signature.name }}}}, {{{{ signature.capacity }}}}{office}{day}"
    return "".join(
        (
            tag("if signature_heading"),
            paragraph("Kopsectie", text("{{ signature_heading }}")),
            signature(),
            tag("else"),
            paragraph("Afschrift", text(drawn_up)),
            tag("endif"),
        )
    )


def clients_sign() -> str:
    """Each client on a line."""
    own = "".join(
        (
            paragraph("Handtekeningplaats", text("Plaats en datum:")),
            paragraph("Handtekeningvak"),
            paragraph("Handtekeningnaam", text("{{ party.name }}")),
        )
    )
    return when(
        "client_signature_heading",
        paragraph("Kopsectie", text("{{ client_signature_heading }}")),
        table(
            (TEXT_WIDTH,),
            steering_row("for party in ours.parties", 1, (TEXT_WIDTH,)),
            row(cell(TEXT_WIDTH, own)),
            steering_row("endfor", 1, (TEXT_WIDTH,)),
        ),
        paragraph("Handtekeningslot"),
    )
