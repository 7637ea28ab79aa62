"""Answers and facts as the plain data that the commands print."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from legalaid_desk.law import Answer
from legalaid_desk.walk import Known


def known(fact: Known) -> Mapping[str, Any]:
    """A fact with how sure it is."""
    return {
        "question": fact.question,
        "subject": fact.subject,
        "answer": answer(fact.value),
        "standing": str(fact.standing) if fact.standing else None,
        "exhibits": list(fact.exhibits),
        "proved": fact.is_proved,
    }


def pairs(of: tuple[tuple[str, str], ...]) -> list[Mapping[str, str]]:
    """Questions with the child or person they are about."""
    return [{"question": question, "subject": subject} for question, subject in of]


def answer(of: Answer | None) -> Any:
    """An answer as JSON can hold it."""
    if isinstance(of, Decimal):
        return str(of)
    if isinstance(of, date):
        return of.isoformat()
    return list(of) if isinstance(of, tuple) else of
