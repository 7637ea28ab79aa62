"""Days, amounts and the texts of the law in the language of the screen; and reading what people type."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from legalaid_desk.days import MONTHS, Language, in_words

translate = QCoreApplication.translate

_AMOUNTS = (r"-?\d+([.,]\d{1,2})?", r"-?\d{1,3}(\.\d{3})+(,\d{1,2})?", r"-?\d{1,3}(,\d{3})+(\.\d{1,2})?")


def is_dutch() -> bool:
    """Whether the screens are in Dutch."""
    return QLocale().name().startswith("nl")


def language() -> Language:
    """The language of the screen, as the law texts name it."""
    return "nl" if is_dutch() else "en"


def in_language(nl: str, en: str) -> str:
    """The text in the language of the screen; Dutch, the language of the law, where there is no other."""
    return nl if is_dutch() or not en else en


def day_in_words(day: date) -> str:
    """'3 maart 2026'."""
    return in_words(day, language())


def short_day(day: date) -> str:
    """'3 mrt 2026'."""
    short = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{day.day} {short} {day.year}"


def month_in_words(day: date) -> str:
    """'maart 2026'."""
    return f"{_month(day.month)} {day.year}"


def moment_in_words(moment: datetime) -> str:
    """'3 maart 2026, 14:05', in the zone of this computer."""
    here = moment.astimezone() if moment.tzinfo else moment
    return f"{day_in_words(here.date())}, {here:%H:%M}"


def day_and_wait(day: date, today: date) -> str:
    """'8 december (nog 13 dagen)': the day as a lawyer counts it."""
    shown = f"{day.day} {_month(day.month)}" if day.year == today.year else day_in_words(day)
    return f"{shown} ({wait(day, today)})"


def wait(day: date, today: date) -> str:
    """How long it still is: 'nog 13 dagen', 'vandaag', '2 dagen geleden'."""
    days = (day - today).days
    near = {0: translate("Texts", "today"), 1: translate("Texts", "tomorrow"), -1: translate("Texts", "yesterday")}
    if days in near:
        return near[days]
    if days > 0:
        return translate("Texts", "{days} days to go").format(days=days)
    return translate("Texts", "{days} days ago").format(days=-days)


def amount_in_words(amount: Decimal) -> str:
    """'€ 1.234,50'; the space does not break."""
    whole, _, cents = f"{abs(amount):.2f}".partition(".")
    grouped = f"{int(whole):,}"
    written = f"{grouped.replace(',', '.')},{cents}" if is_dutch() else f"{grouped}.{cents}"
    return f"€\u00a0{'-' if amount < 0 else ''}{written}"


def cents_in_words(cents: int) -> str:
    """The same for whole cents."""
    return amount_in_words(Decimal(cents) / 100)


def typed_amount(cents: int | None) -> str:
    """An amount as it stands in a field: '1.234,50'; nothing when it is not known."""
    return "" if cents is None else cents_in_words(cents).removeprefix("€\u00a0")


def parse_amount(text: str) -> int | None:
    """Whole cents from '1.234,50', '€ 1234.5' or '1234'. Raises ValueError; None for nothing."""
    plain = re.sub(r"[\s€\u00a0]", "", text).removesuffix(",-").removesuffix(",--").removesuffix(".-")
    if not plain:
        return None
    if not any(re.fullmatch(pattern, plain) for pattern in _AMOUNTS):
        raise ValueError(text)
    tail = re.search(r"[.,](\d{1,2})$", plain)
    whole = re.sub(r"[.,]", "", plain[: tail.start()] if tail else plain)
    return int(Decimal(f"{whole}.{tail[1] if tail else 0}") * 100)


def _month(number: int) -> str:
    return MONTHS[language()][number - 1]
