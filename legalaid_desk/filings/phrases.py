"""Dutch forms of numbers, days, amounts and lists, from the phrases of the law pack."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from legalaid_desk.law import Law

REQUIRED = frozenset(
    {
        *("standing-client-says", "standing-seen", "standing-admitted", "standing-disputed"),
        *("exhibit", "exhibits", "annex", "annexes", "paragraph", "and", "yes", "no", "months", "numbers"),
        *("his-male", "his-female", "his-neutral", "he-male", "he-female", "he-neutral"),
        *("tier-primary", "tier-subsidiary", "tier-further", "tier-furthest", "tier-enforceability", "tier-costs"),
        *("role-tenant-one", "role-tenant-many", "living-at", "seated-at", "registered"),
        *("capacity", "capacity-lawyer", "signed-at", "sample-notice", "draft-notice"),
        *("other-landlord", "other-owner", "other-shelter", "other-mortgagee", "other-mayor", "other-council"),
        *("greeting-mayor", "greeting-council"),
        *("family", "family-again", "family-more", "children-one", "children-many"),
    }
)
"""The phrases that a law pack must hold."""

NO_BREAK = "\u00a0"


DUTCH_AMOUNT, DUTCH_DAY = "€ {amount}", "{day} {month} {year}"
"""How a law that says nothing else writes them: another language writes them in its own way."""


def amount(euro: Decimal, law: Law | None = None) -> str:
    """An amount as it stands in a filing: ``€ 2.119,60``."""
    sign = "-" if euro < 0 else ""
    whole = f"{abs(euro):,.2f}".translate(str.maketrans(",.", law.phrases.get("amount-marks", ".,") if law else ".,"))
    form = law.phrases.get("amount-form", DUTCH_AMOUNT) if law else DUTCH_AMOUNT
    return form.replace("{amount}", f"{sign}{whole}").replace(" ", NO_BREAK)


def day(on: date, law: Law) -> str:
    """A day as it stands in a filing: ``3 maart 2026``."""
    months = law.phrase("months").split(" ")
    month = months[on.month - 1] if len(months) > 1 else str(on.month)
    form = law.phrases.get("day-form", DUTCH_DAY).replace(" ", NO_BREAK)
    return form.format(day=on.day, month=month, year=on.year)


def count(number: int, law: Law) -> str:
    """A small number in words, a larger one in digits."""
    words = law.phrase("numbers").split()
    return words[number] if 0 <= number < len(words) else str(number)


def listed(items: Sequence[str], law: Law) -> str:
    """``a, b en c``."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {law.phrase('and')} {items[-1]}"
