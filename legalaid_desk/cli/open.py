"""Open the window."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from legalaid_desk.bootstrap import opening, vault_folder
from legalaid_desk.errors import DeskError


class NoScreen(DeskError):
    """There is nothing to show a window on."""

    def __init__(self) -> None:
        super().__init__("there is no screen here; start it in a desktop session, or use a command (see --help)")


def run_open(vault: Path | None, language: str) -> int:
    """Open the window on the vault in this folder, or on the user's own. Raises NoScreen."""
    if not has_screen():
        raise NoScreen
    from ui.app import run

    return run(opening(), vault or vault_folder(), language=language)


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if platform.system() == "Linux":
        return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return True
