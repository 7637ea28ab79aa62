"""The landlord's lists: the rent ledger, the bank statements and the list of complaints. The sums are made here."""

from __future__ import annotations

from typing import Any

from .letter import set_letter
from .pieces import letter_of


def euros(cents: int) -> str:
    """An amount as Dutch administrations print it."""
    whole, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{whole:,}".replace(",", ".") + f",{rest:02d}"


def set_ledger(texts: dict[str, Any]) -> bytes:
    """The rent ledger. It stops when the balance is not what the case says the arrears are."""
    piece = texts["ledger"]
    rows, balance = _ledger_rows(piece)
    if balance != 211960:
        raise ValueError(f"the ledger ends on {euros(balance)}, the case says 2.119,60")
    table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    body = f"{piece['intro']}\n\n{table}\n\n---\n\n{piece['closing'].strip()}"
    return set_letter(letter_of(texts, piece, body=body, page_numbers=True))


def _ledger_rows(piece: dict[str, Any]) -> tuple[list[list[str]], int]:
    rows = [["Omschrijving", "Datum", "Verschuldigd", "Ontvangen", "Saldo"]]
    balance = 0
    for number, month in enumerate(piece["months"], 1):
        balance += piece["rent_cents"]
        rows.append([f"Huur {month} 2026", f"01-{number:02d}-2026", euros(piece["rent_cents"]), "", euros(balance)])
        for payment in (paid for paid in piece["payments"] if paid["month"] == month):
            balance -= payment["cents"]
            rows.append(["Betaling ontvangen", payment["day"], "", euros(payment["cents"]), euros(balance)])
    rows.append(["Totaal achterstand", "31-10-2026", *_totals(piece), euros(balance)])
    return rows, balance


def _totals(piece: dict[str, Any]) -> list[str]:
    due = piece["rent_cents"] * len(piece["months"])
    return [euros(due), euros(sum(payment["cents"] for payment in piece["payments"]))]


def set_complaints(texts: dict[str, Any]) -> bytes:
    """The list of complaints, numbered."""
    piece = texts["complaints"]
    head = "| Nr. | Datum | Tijd | Melder | Melding | Actie verhuurder |"
    rows = "\n".join(f"| {number} | {' | '.join(row)} |" for number, row in enumerate(piece["rows"], 1))
    body = f"{piece['intro']}\n\n{head}\n{rows}\n\n---\n\n{piece['closing'].strip()}"
    shares = (0.07, 0.14, 0.09, 0.09, 0.39, 0.22)
    return set_letter(letter_of(texts, piece, body=body, page_numbers=True, shares=shares))


def set_statements(texts: dict[str, Any]) -> bytes:
    """The bank statements, a page an account."""
    piece = texts["payments"]
    pages = [_statement(page) for page in piece["pages"]]
    body, shares = "\n\n---\n\n".join(pages), (0.16, 0.27, 0.4, 0.17)
    return set_letter(letter_of(texts, piece, body=body, heading="Af- en bijschrijvingen", shares=shares))


def _statement(page: dict[str, Any]) -> str:
    rows = "\n".join("| " + " | ".join(row) + " |" for row in page["rows"])
    head = "| Boekdatum | Naam tegenpartij | Omschrijving | Bedrag (EUR) |"
    return f"<b>{page['heading']}</b>\n\n{head}\n{rows}\n\n{page['note']}"
