"""Which Word templates of the office are in use: what every paper is written with."""

from __future__ import annotations

from .desk import Desk
from .ports import OfficeTemplates


def in_use(desk: Desk) -> OfficeTemplates:
    """The templates of the office that are in use, by file name."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        return work.templates.in_use()
