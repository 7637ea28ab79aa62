"""Which Word templates of the office are in use, and what one for a single kind of filing is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ports import OfficeTemplates

if TYPE_CHECKING:
    from .desk import Desk

ONLY, ENDING = "alleen-", ".docx"
"""A kind may be called as a template that ships (productielijst): what is for it alone has a name of its own."""


def in_use(desk: Desk) -> OfficeTemplates:
    """The templates of the office that are in use, by file name."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        return work.templates.in_use()


def name_for(kind: str) -> str:
    """The name of the template that the office has for one kind of filing alone."""
    return f"{ONLY}{kind}{ENDING}"


def kind_named(name: str) -> str:
    """The kind that a template is for alone; empty for any other template."""
    alone = name.startswith(ONLY) and name.endswith(ENDING)
    return name[len(ONLY) : -len(ENDING)] if alone else ""
