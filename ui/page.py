"""What the window may ask of a page, and the pages there are."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from .session import Session

OFFICE = ("today", "agenda", "dossiers", "library", "settings")
"""The pages of the office."""

ROAD = ("intake", "facts", "walk", "findings", "children", "arguments", "weighing", "exhibits", "filing")
"""The pages of a dossier, in the order a case is made: Ctrl+1 to Ctrl+9."""

BESIDE_ROAD = ("gaps", "deadlines", "enforcement")
"""What is looked at from anywhere on the road: Ctrl+0, Ctrl+D, Ctrl+E."""

EMERGENCY = "emergency"
"""The night-before kit: of the open dossier, or an empty one that makes a dossier (Ctrl+Shift+N)."""

HEARING = "hearing"
"""What is looked at in court: it has the whole window (F11)."""

OF_A_DOSSIER = (*ROAD, *BESIDE_ROAD, "changes", HEARING)
"""The pages that show the open dossier: also those beside the road, and what other law texts change in it."""

_CLASSES = MappingProxyType(
    {
        "today": "TodayPage",
        "agenda": "AgendaPage",
        "dossiers": "DossiersPage",
        "library": "LibraryPage",
        "settings": "SettingsPage",
        "intake": "IntakePage",
        "facts": "FactsPage",
        "walk": "WalkPage",
        "findings": "FindingsPage",
        "children": "ChildrenPage",
        "arguments": "ArgumentsPage",
        "weighing": "WeighingPage",
        "exhibits": "ExhibitsPage",
        "filing": "FilingPage",
        "gaps": "GapsPage",
        "deadlines": "DeadlinesPage",
        "enforcement": "EnforcementPage",
        "emergency": "EmergencyPage",
        "changes": "ChangesPage",
        "hearing": "HearingPage",
    }
)


class Page(Protocol):
    """A page is a widget that takes a Session and nothing else.

    The window keeps these keys for itself: Ctrl+0 to Ctrl+9, Ctrl+Z, Ctrl+Shift+Z, Ctrl+L, Ctrl+N, Ctrl+F,
    Ctrl+Shift+N, Ctrl+D, Ctrl+Shift+D, Ctrl+E, F1, F11.
    Ctrl+F goes to the field with the object name ``search`` when the page has one.
    """

    def show_item(self, item: str) -> None:
        """Go to a place on the page; empty is where the lawyer was."""

    def explain(self) -> bool:
        """F1: say why (the walk). False when there is nothing to say; the window then shows its keys."""


def make_page(name: str, session: Session) -> QWidget:
    """The page of this name; its module is imported when it is first shown."""
    module = import_module(f"ui.pages.{name}")
    return cast("QWidget", getattr(module, _CLASSES[name])(session))
