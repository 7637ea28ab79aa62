"""How much waits for the lawyer since she last looked, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def waiting(answers: int, taken_back: int) -> str:
    """Answers of others, and approvals that they took back."""
    return " · ".join(_parts(answers, taken_back))


def _parts(answers: int, taken_back: int) -> Iterator[str]:
    if answers:
        one = translate("Reviews", "1 answer since you last looked")
        yield (
            one if answers == 1 else translate("Reviews", "{count} answers since you last looked").format(count=answers)
        )
    if taken_back:
        one = translate("Reviews", "1 approval taken back")
        yield one if taken_back == 1 else translate("Reviews", "{count} approvals taken back").format(count=taken_back)
