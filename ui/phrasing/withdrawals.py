"""What took an approval back, in a sentence, and the page where that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import WEIGHING, Cause, Decision, Withdrawal
from legalaid_desk.filings.weighed import weighing_waits
from legalaid_desk.law.own import is_own
from legalaid_desk.walk import DossierView, Walk
from ui.texts import moment_in_words

from . import answers
from .told import Told

translate = QCoreApplication.translate


def tell(of: Withdrawal, view: DossierView) -> Told:
    """Who had approved, and what took it back."""
    when = moment_in_words(of.at) if of.at else ""
    if is_her_own(of):
        text = translate("Withdrawals", "Approved by {lawyer}, until {moment}. {what}")
    else:
        text = translate("Withdrawals", "The approval of {lawyer} was taken back on {moment}. {what}")
    told = text.format(lawyer=of.approved_by, moment=when, what=_changed(of, view))
    return Told(told, *_changed_at(of), tone="accent" if is_her_own(of) else "warn")


def of_weighing(walk: Walk) -> Told | None:
    """That the printed weighing waits for a lawyer, and what took her approval back; nothing while it does not."""
    if not weighing_waits(walk):
        return None
    choice = walk.view.dossier.choice(WEIGHING)
    waits = translate("Withdrawals", "The weighing waits for your approval.")
    why = f" {tell(choice.withdrawn, walk.view).text}" if choice and choice.withdrawn else ""
    return Told(waits + why, "weighing", "board")


def is_her_own(of: Withdrawal) -> bool:
    """Whether the lawyer decided otherwise about what she had approved herself: told, and no warning."""
    return of.cause is Cause.DECISION and bool(of.by) and of.by == of.approved_by


def _changed(of: Withdrawal, view: DossierView) -> str:
    child = answers.subject_name(view.dossier, of.subject, view.today)
    named = of.cause is Cause.CHILD and bool(child)
    text = translate("Withdrawals", "{who} changed what is known of {child}") if named else _cause(of)
    asked = of.item if of.cause is Cause.LAW else answers.asked(view, of.item, of.subject)
    said = text.format(who=of.by or translate("Withdrawals", "somebody"), child=child, item=asked, again=of.again_by)
    return said if said.endswith((".", "?", "!")) else f"{said}."


def _cause(of: Withdrawal) -> str:
    if is_own(of.item):
        return translate("Withdrawals", "{who} changed this own argument")
    return {
        Cause.ANSWER: translate("Withdrawals", "{who} answered otherwise: {item}"),
        Cause.EXHIBITS: translate("Withdrawals", "{who} let other exhibits carry it: {item}"),
        Cause.CHILD: translate("Withdrawals", "{who} changed which children there are"),
        Cause.OWN_WORDS: translate("Withdrawals", "{who} changed the own words of {child}"),
        Cause.PARTY: translate("Withdrawals", "{who} changed the parties"),
        Cause.HOME: translate("Withdrawals", "{who} changed what is known of the home"),
        Cause.ARREARS: translate("Withdrawals", "{who} changed the arrears"),
        Cause.CASE: translate("Withdrawals", "{who} changed the ground or the stage of the case"),
        Cause.WEIGHING: translate("Withdrawals", "{who} changed what the weighing prints, or its order"),
        Cause.WORDING: translate("Withdrawals", "{who} wrote other words for it in the filing"),
        Cause.DECISION: _decided(of),
        Cause.LAW: translate("Withdrawals", "It reads otherwise in the law texts {item}"),
    }[of.cause]


def _decided(of: Withdrawal) -> str:
    """What was decided instead, and who came back from it."""
    if of.item == Decision.SET_ASIDE:
        alone = translate("Withdrawals", "{who} set it aside")
        both = translate("Withdrawals", "{who} set it aside and chose it again")
        then = translate("Withdrawals", "{who} set it aside; {again} chose it again")
    elif of.item == Decision.UNDECIDED:
        alone = translate("Withdrawals", "{who} left it undecided")
        both = translate("Withdrawals", "{who} left it undecided and chose it again")
        then = translate("Withdrawals", "{who} left it undecided; {again} chose it again")
    else:
        return translate("Withdrawals", "{who} decided otherwise")
    if not of.again_by:
        return alone
    return both if of.again_by == of.by else then


def _changed_at(of: Withdrawal) -> tuple[str, str]:
    if of.cause in (Cause.ANSWER, Cause.EXHIBITS):
        return "facts", f"{of.item}|{of.subject}"
    if of.cause is Cause.WORDING:
        return "filing", ""
    if of.cause in (Cause.DECISION, Cause.WEIGHING):
        return "", ""  # it is decided where it is told
    if of.cause is Cause.LAW:
        return ("library", f"argument:{of.item}") if is_own(of.item) else ("changes", "")
    place = {
        Cause.CHILD: "child-age",
        Cause.OWN_WORDS: "own-words",
        Cause.PARTY: "tenant",
        Cause.HOME: "home",
        Cause.ARREARS: "arrears",
        Cause.CASE: "ground",
    }[of.cause]
    return "intake", f"{place}|{of.subject}"
