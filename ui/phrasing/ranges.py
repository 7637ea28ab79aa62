"""The answers that do the same, in words: "3 or more", "less than € 1,000.00", "on or after 1 March 2026"."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from legalaid_desk.law import Question
from legalaid_desk.walk import Effect, Range
from ui.texts import amount_in_words, day_in_words

from . import answers

translate = QCoreApplication.translate

_CENT = Decimal("0.01")


def answer_of(effect: Effect, question: Question) -> str:
    """The answer whose effect is told, or all that do the same."""
    if effect.ranges:
        return "; ".join(map(in_words, effect.ranges))
    value = effect.value[0] if isinstance(effect.value, tuple) else effect.value
    return answers.answer(value, question)


def in_words(of: Range) -> str:
    """One range of answers."""
    known = of.least if of.least is not None else of.most
    if known is None:
        return translate("Ranges", "an answer")
    if of.least == of.most:
        return answers.answer(known, None)
    if isinstance(known, date):
        return _days(of)
    return _amounts(of) if isinstance(known, Decimal) else _numbers(of)


def _numbers(of: Range) -> str:
    if of.least is None and of.most == 0:
        return "0"  # nobody types less
    if isinstance(of.most, int) and of.least is None:
        return translate("Ranges", "less than {bound}").format(bound=of.most + 1)
    if of.most is None:
        return translate("Ranges", "{bound} or more").format(bound=of.least)
    return translate("Ranges", "{least} to {most}").format(least=of.least, most=of.most)


def _amounts(of: Range) -> str:
    """A bound that the law writes in whole euros is told in whole euros."""
    least, most = (one if isinstance(one, Decimal) else None for one in (of.least, of.most))
    if most is not None and least is None:
        is_below = most % 1 == 1 - _CENT
        text = translate("Ranges", "less than {bound}") if is_below else translate("Ranges", "at most {bound}")
        return text.format(bound=amount_in_words(most + _CENT if is_below else most))
    if least is not None and most is None:
        is_above = least % 1 == _CENT
        text = translate("Ranges", "more than {bound}") if is_above else translate("Ranges", "{bound} or more")
        return text.format(bound=amount_in_words(least - _CENT if is_above else least))
    words = (amount_in_words(one) for one in (least, most) if one is not None)
    return translate("Ranges", "{least} to {most}").format(least=next(words), most=next(words))


def _days(of: Range) -> str:
    least, most = (one if isinstance(one, date) else None for one in (of.least, of.most))
    if least is None and most is not None:
        return translate("Ranges", "before {day}").format(day=day_in_words(most + timedelta(1)))
    if most is None and least is not None:
        return translate("Ranges", "on or after {day}").format(day=day_in_words(least))
    words = (day_in_words(one) for one in (least, most) if one is not None)
    return translate("Ranges", "{least} to {most}").format(least=next(words), most=next(words))
