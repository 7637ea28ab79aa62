"""Pictures of every page, of a throwaway vault with the samples: python -m tests.screens --out DIR

Also makes resources/screenshot.png, the picture of the README, unless another language, darkness or scale is asked for.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from legalaid_desk.bootstrap import opening
from legalaid_desk.cli.demo import PASSPHRASE, samples
from legalaid_desk.desk import dossiers, facts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from legalaid_desk.desk import Opening
    from ui.main_window import MainWindow

README_PICTURE = Path(__file__).resolve().parents[1] / "resources" / "screenshot.png"
DAY = datetime(2026, 11, 25, 9, 30).astimezone()
"""The samples have their days soon after it."""

OFFICE = '{"name": "mr. A. de Wit", "title": "gemachtigde", "office": "Rechtswinkel Verzonnen", "place": "Rotterdam"}'
PARTS = ("family", "words", "parties", "home", "arrears", "case", "counsel")
SETTINGS = ("who", "office", "program", "passphrase", "backup")
ASKED = ("alt-shelter", "case")
"""A question that shows well what each answer would do."""

SETTING = {"filing": 2500}
"""Milliseconds that a page takes to begin setting its print."""

ROAD = ("facts", "walk", "arguments", "exhibits", "filing", "library")


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the pictures."""
    options = _options(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    options.out.mkdir(parents=True, exist_ok=True)
    is_plain = (options.language, options.dark, options.scale) == ("nl", False, 1)
    with tempfile.TemporaryDirectory(prefix="legalaid-desk-screens-") as name:
        way_in = replace(opening(), clock=lambda: DAY)
        vault = Path(name) / "kluis"
        if not options.empty:
            _fill(way_in, vault)
        with _window(way_in, vault, options) as window:
            camera = Camera(window, options.out)
            camera.door()
            camera.office(empty=options.empty)
            if not options.empty:
                camera.road(samples()[0].parent.name, README_PICTURE if is_plain else None)


class Camera:
    """Goes through the window and takes a picture of each page."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        self._window = window
        self._out = out

    def door(self) -> None:
        """Locked; with a wrong passphrase; and in."""
        self._take("unlock")
        if self._window.unlock_page is not None:
            self._window.unlock_with("een verkeerde wachtzin")
            self._take("unlock-wrong")
        self._window.unlock_with(PASSPHRASE)
        self._settle()

    def office(self, *, empty: bool) -> None:
        """The pages that need no open dossier."""
        for page in ("today", "dossiers", "keys"):
            self._go(page)
            self._take(f"{page}-empty" if empty else page)
        for part in SETTINGS:
            self._go("settings", part)
            self._take(f"settings-{part}")

    def road(self, dossier: str, picture: Path | None) -> None:
        """The pages of one dossier."""
        session = self._window.session
        assert session is not None
        session.open(dossier)
        self._settle()
        for part in PARTS:
            session.remember("intake", part)
            self._go("intake")
            self._take(f"intake-{part}")
        for page in ROAD:
            self._go(page)
            self._settle()
            self._wait(SETTING.get(page, 0))
            self._take(page)
        self.library()
        facts.forget(session.desk, dossier, *ASKED)
        session.open(dossier)
        self._settle()
        self._go("walk", "|".join(ASKED))
        self._take("walk-asking", picture)

    def library(self) -> None:
        """The arguments of the law, and the two forms, empty and with a fault at each field."""
        from PySide6.QtWidgets import QAbstractButton

        self._go("library", "argument:early-warning-missed")
        self._take("library-argument")
        for kind in ("source", "argument"):
            self._click(QAbstractButton, f"own-{kind}-new")
            self._take(f"own-{kind}")
            self._click(QAbstractButton, f"own-{kind}-save")
            self._take(f"own-{kind}-faults")
            self._click(QAbstractButton, f"own-{kind}-cancel")

    def _click(self, kind: type[QAbstractButton], name: str) -> None:
        found = self._window.findChild(kind, name)
        assert found is not None, name
        found.click()
        self._settle()

    def _go(self, page: str, item: str = "") -> None:
        assert self._window.office is not None
        self._window.office.show_page(page, item)

    def _take(self, name: str, also: Path | None = None) -> None:
        self._settle()
        picture = self._window.grab()
        for file in (self._out / f"{name}.png", *((also,) if also else ())):
            if not picture.save(str(file)):
                raise OSError(f"{file} cannot be written")

    def _wait(self, milliseconds: int) -> None:
        from PySide6.QtTest import QTest

        QTest.qWait(milliseconds)

    def _settle(self) -> None:
        """Until nothing runs any more, and a moment longer for what is painted late."""
        from PySide6.QtTest import QTest

        for _ in range(4):
            QTest.qWait(60)
            while self._window.jobs.is_busy:
                QTest.qWait(20)


def _fill(way_in: Opening, vault: Path) -> None:
    desk, _ = way_in.create(vault, PASSPHRASE)
    desk.who = "mr. A. de Wit"
    for sample in samples():
        dossiers.bring_in(desk, dossiers.read_exchange(sample))
    desk.vault.set_setting("who", desk.who)
    desk.vault.set_setting("office", OFFICE)
    desk.vault.back_up()
    desk.vault.close()


@contextmanager
def _window(way_in: Opening, vault: Path, options: argparse.Namespace) -> Iterator[MainWindow]:
    from ui import look
    from ui.app import application
    from ui.main_window import MainWindow

    app = application(options.language)
    if options.dark:
        look.wear(app, look.palette_of(look.DARK))
    if options.empty:
        desk, _ = way_in.create(vault, PASSPHRASE)
        desk.vault.close()
    window = MainWindow(way_in, vault, options.language)
    window.resize(*options.size)
    window.show()
    try:
        yield window
    finally:
        window.close()


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the folder for the pictures")
    parser.add_argument("--language", choices=("nl", "en"), default="nl")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--empty", action="store_true", help="a vault without dossiers")
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--size", type=_size, default=(1280, 800), help="as 1280x800")
    return parser.parse_args(arguments)


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


if __name__ == "__main__":
    main()
