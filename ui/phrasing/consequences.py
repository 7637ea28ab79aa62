"""What an act changed, in one line: what opens or closes, which approvals fell, which answers count or do not."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import WEIGHING
from legalaid_desk.law import Law
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.consequences import Consequences

from . import answers, earlier, verdicts

translate = QCoreApplication.translate

NAMED = 2
"""How many arguments a line names; of the others it says how many."""


def after(act: str, changed: Consequences, view: DossierView) -> str:
    """What was done, and what came of it: one line."""
    return " · ".join((act, *_consequences(changed, view)))


def _consequences(changed: Consequences, view: DossierView) -> Iterator[str]:
    lines = (
        (translate("Consequences", "approval taken back: {what}"), _titles(changed.withdrawn, view)),
        (translate("Consequences", "now open: {what}"), _titles(changed.opened, view)),
        (translate("Consequences", "no longer open: {what}"), _titles(changed.lost, view)),
        (translate("Consequences", "does not count now: {what}"), _questions(changed.idle, view)),
        (translate("Consequences", "counts again: {what}"), _questions(changed.counts_again, view)),
    )
    yield from (text.format(what=what) for text, what in lines if what)
    let_go = translate("Consequences", "said of the other answer and let go: {what}")
    yield from (let_go.format(what=earlier.held(one, view).replace(" · ", ", ")) for one in changed.let_go)


def _titles(items: tuple[str, ...], view: DossierView) -> str:
    law = view.law
    return _some(
        tuple(title(one, law) for one in items if one in law.arguments or one in law.relief or one == WEIGHING)
    )


def title(item: str, law: Law) -> str:
    """The name of what a lawyer approves: an argument, a request or the weighing."""
    if item == WEIGHING:
        return translate("Consequences", "The weighing")
    if item in law.arguments:
        return verdicts.title(law.arguments[item])
    return verdicts.request_title(law.relief[item]) if item in law.relief else item


def _questions(keys: tuple[tuple[str, str], ...], view: DossierView) -> str:
    return _some(tuple(answers.asked(view, *key) for key in keys))


def _some(names: tuple[str, ...]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:NAMED])
    rest = len(names) - NAMED
    return shown if rest <= 0 else translate("Consequences", "{shown} and {rest} more").format(shown=shown, rest=rest)
