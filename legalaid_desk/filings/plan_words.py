"""What a letter says of a payment plan and of the budget behind it: counted from the answers, never typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from legalaid_desk.dossier import CASE
from legalaid_desk.law import COUNTED, Law
from legalaid_desk.walk import DossierView

from . import phrases
from .schedule import Refusal, Schedule, schedule_of


@dataclass(frozen=True, slots=True)
class Counted:
    """The words for one part. Where ``text`` is empty, ``lack`` names what is missing (as in ``Filled``) and
    ``blank`` what stands in its open place.
    """

    text: str = ""
    lack: str = ""
    blank: str = ""


def plan_words(part: str, view: DossierView) -> Counted:
    """``first``, ``last-on`` and the like (see ``COUNTED``) of the plan that is proposed."""
    plan = _plan(view)
    if isinstance(plan, Counted):
        return Counted(lack=plan.lack, blank=plan.blank or view.law.phrase(f"plan-open-{part}"))
    text = _PLAN[part](plan, view.law)
    return Counted(text=text) if text else Counted(lack="answer:plan-monthly", blank=view.law.phrase("plan-none"))


def budget_words(part: str, view: DossierView) -> Counted:
    """``costs`` and ``left``: what goes out in a month, and what then remains."""
    rent = view.dossier.home.rent_cents
    if rent is None:
        return Counted(lack="name:rent", blank=view.law.phrase("open-rent"))
    ins, outs = _answers(view, ("bu-income", "bu-allowances")), _answers(view, ("bu-fixed", "bu-living", "bu-debts"))
    wanted = outs if part == "costs" else {**ins, **outs}
    missing = next((question for question, euro in wanted.items() if euro is None), "")
    if missing:
        return Counted(lack=f"answer:{missing}", blank=view.law.phrase(f"budget-open-{part}"))
    costs = Decimal(rent) / 100 + _sum(outs)
    return Counted(phrases.amount(costs if part == "costs" else _sum(ins) - costs))


def answered(kind: str, view: DossierView) -> tuple[tuple[str, str], ...]:
    """The facts that such words rest on."""
    return tuple((question, CASE) for question in COUNTED[kind].questions if view.answer(question, CASE) is not None)


def _plan(view: DossierView) -> Schedule | Counted:
    owed = view.dossier.arrears.amount_cents
    monthly, first_on = _cents(view, "plan-monthly"), view.answer("plan-first-on", CASE)
    if owed is None:
        return Counted(lack="name:arrears")
    if monthly is None:
        return Counted(lack="answer:plan-monthly")
    if not isinstance(first_on, date):
        return Counted(lack="answer:plan-first-on")
    day = view.answer("plan-day", CASE)
    made = schedule_of(
        owed,
        monthly_cents=monthly,
        first_on=first_on,
        today=view.today,
        first_cents=_cents(view, "plan-first-amount"),
        day=day if isinstance(day, int) else None,
    )
    return _refused(made, view.law) if isinstance(made, Refusal) else made


def _refused(why: Refusal, law: Law) -> Counted:
    """The open place says what is wrong, and leads to the answer that mends it."""
    return Counted(lack=_MENDED_BY[why], blank=law.phrase(f"plan-{why}"))


_MENDED_BY = {
    Refusal.NOTHING_OWED: "name:arrears",
    Refusal.NO_AMOUNT: "answer:plan-monthly",
    Refusal.FIRST_TOO_HIGH: "answer:plan-first-amount",
    Refusal.NO_SUCH_DAY: "answer:plan-day",
    Refusal.FIRST_PAST: "answer:plan-first-on",
    Refusal.TOO_LONG: "answer:plan-monthly",
}


def _answers(view: DossierView, questions: tuple[str, ...]) -> dict[str, Decimal | None]:
    answers = {question: view.answer(question, CASE) for question in questions}
    return {question: answer if isinstance(answer, Decimal) else None for question, answer in answers.items()}


def _cents(view: DossierView, question: str) -> int | None:
    answer = view.answer(question, CASE)
    return int((answer * 100).to_integral_value()) if isinstance(answer, Decimal) else None


def _sum(amounts: Mapping[str, Decimal | None]) -> Decimal:
    return sum((euro for euro in amounts.values() if euro is not None), Decimal(0))


def _amount(cents: int) -> str:
    return phrases.amount(Decimal(cents) / 100)


def _instalments(plan: Schedule, law: Law) -> str:
    """``11 termijnen van € 150,00``; nothing when the first payment is followed by the last."""
    if not plan.equal:
        return ""
    words = law.phrase("plan-instalment" if len(plan.equal) == 1 else "plan-instalments")
    return words.replace("{number}", str(len(plan.equal))).replace("{amount}", _amount(plan.equal[0].cents))


def _day_of_month(plan: Schedule, law: Law) -> str:
    """``de 25e van de maand``. A day that not every month has is explained."""
    kind = "last" if plan.day == 31 else "short" if plan.day > 28 else "each"
    return law.phrase(f"plan-day-{kind}").replace("{number}", str(plan.day))


def _ends(plan: Schedule) -> bool:
    """Whether a last payment follows the first."""
    return len(plan.payments) > 1


_PLAN: Mapping[str, Callable[[Schedule, Law], str]] = {
    "first": lambda plan, _: _amount(plan.first.cents),
    "first-on": lambda plan, law: phrases.day(plan.first.on, law),
    "instalments": _instalments,
    "day": _day_of_month,
    "from": lambda plan, law: phrases.day(plan.equal[0].on, law) if plan.equal else "",
    "last": lambda plan, _: _amount(plan.last.cents) if _ends(plan) else "",
    "last-on": lambda plan, law: phrases.day(plan.last.on, law) if _ends(plan) else "",
    "ends-on": lambda plan, law: phrases.day(plan.last.on, law),
    "total": lambda plan, _: _amount(plan.total_cents),
}
