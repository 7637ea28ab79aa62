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
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from legalaid_desk.bootstrap import opening
from legalaid_desk.cli.demo import PASSPHRASE, samples
from legalaid_desk.data import law_folder
from legalaid_desk.desk import dossiers, emergency, facts, own
from tests.newer_law import a_maker, newer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from legalaid_desk.desk import Opening
    from ui.main_window import MainWindow
    from ui.office import Office
    from ui.pages.deadlines import DeadlinesPage
    from ui.pages.hearing import HearingPage
    from ui.pages.settings import SettingsPage
    from ui.session import Session

README_PICTURE = Path(__file__).resolve().parents[1] / "resources" / "screenshot.png"
DAY = datetime(2026, 11, 25, 9, 30).astimezone()
"""The samples have their days soon after it."""

OFFICE = '{"name": "mr. A. de Wit", "title": "gemachtigde", "office": "Rechtswinkel Verzonnen", "place": "Rotterdam"}'
PARTS = ("family", "words", "parties", "home", "arrears", "case", "counsel")
SETTINGS = ("who", "office", "program", "law", "templates", "passphrase", "backup")
ASKED = ("alt-shelter", "case")
"""A question that shows well what each answer would do."""

PATIENCE = 900
"""So many tenths of a second a page may take to be set."""

SETTING = {"filing": 2500, "hearing": 1500, "deadlines": 300}
"""Milliseconds that a page takes to begin setting its print."""

KIT: tuple[tuple[str, object], ...] = (
    ("adult-0-name", "Verzonnen"),
    ("adult-0-given", "Amina"),
    ("child-0-name", "Sami"),
    ("child-0-age", 8),
    ("child-1-name", "Lina"),
    ("child-1-age", 3),
    ("home-address", "Vlinderstraat 14"),
    ("home-place", "Rotterdam"),
    ("landlord", "Stichting Voorbeeldwonen"),
    ("landlord-kind", "housing-association"),
    ("ground", "arrears"),
    ("court", "rbrot|rotterdam"),
    ("judgment-on", date(2026, 11, 4)),
    ("case-number", "1234567 CV EXPL 26-1234"),
    ("pr-default", True),
    ("jd-served-on", date(2026, 11, 12)),
    ("jd-order-on", date(2026, 11, 20)),
    ("eviction-on", date(2026, 11, 27)),
    ("bf-hour", "9.00 uur"),
    ("bf-office", "Deurwaarders Verzonnen"),
    ("bf-address", "post@deurwaarders.example"),
    ("bf-reference", "26-1234"),
    ("bf-next", "interim"),
    ("bf-answer-by", date(2026, 11, 26)),
    ("bf-answer-hour", "12.00 uur"),
    ("alt-shelter", "none"),
)
"""What was typed the night before an eviction; made up from beginning to end."""

OWN_SOURCE = {
    "id": "own-bron",
    "kind": "soft-law",
    "citation": "Werkafspraken kantoor Verzonnen, versie 3",
    "holding": "Verzonnen voorbeeld: de gemeente belt binnen een week terug.",
    "use": "Noem het bij de vraag of een lichter middel openstond.",
    "against": "Het is een afspraak van het kantoor zelf; zij bindt niemand.",
    "favours": "tenant",
    "checked": "2026-11-24",
}
OWN_ARGUMENT = {
    "id": "own-school",
    "step": "s8",
    "title": "De school houdt het kind overeind",
    "title_en": "The school keeps the child going",
    "heading": "De school",
    "when": "ground is arrears and any child (child-school known)",
    "grounds": ["arrears"],
    "passages": [
        {"id": "p1", "each": "child", "text": "{child} zit op {child.school}."},
        {"id": "p2", "text": "Volgens {source own-bron} kan binnen een week hulp worden geregeld."},
    ],
    "reply": "Een andere school kan ook.",
    "rebuttal": "De verhuurder zegt niet welke, en wanneer.",
    "sources_for": ["own-bron"],
    "no_adverse": "Er is geen bron ertegen bekend.",
    "evidence": ["Brief van de school"],
}
"""Made up, as a lawyer might write them."""

NEWER = (
    ("pack.toml", 'version = "2026.11.26"', 'version = "2027.1"'),
    ("pack.toml", "dated = 2026-11-26", "dated = 2027-01-04"),
    ("arguments-s4-necessity.toml", "Het besluit noemt geen\nsanctie;", "Het besluit noemt nog steeds geen\nsanctie;"),
    ("arguments-s4-necessity.toml", "vs-personal-contact is no or vs-refer is no or", "vs-refer is no or"),
)
"""What a newer edition might say otherwise."""

ROAD = (
    "facts",
    "walk",
    "findings",
    "children",
    "arguments",
    "weighing",
    "exhibits",
    "filing",
    "library",
    "gaps",
    "deadlines",
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the pictures."""
    options = _options(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    options.out.mkdir(parents=True, exist_ok=True)
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
                camera.road(samples()[0].parent.name, README_PICTURE if options.readme else None)


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
        for page in ("today", "agenda", "dossiers", "keys"):
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
            self._print_out()
            self._take(page)
        self.deadlines()
        self.hearing()
        facts.forget(session.desk, dossier, *ASKED)
        session.open(dossier)
        self._settle()
        self._go("walk", "|".join(ASKED))
        self._take("walk-asking", picture)
        self.library()
        self.own_law()
        self.newer_law(dossier)
        self.recovery_key()
        self.enforcement()

    def deadlines(self) -> None:
        """What happened: its kind, and its day with the terms that follow."""
        self._go("deadlines", "new")
        self._take("deadlines-new")
        page = cast("DeadlinesPage", self._office().current_page())
        page.entry.choose("betekening-in-persoon")
        page.entry.on.setText("23 november 2026")
        page.entry.on.textEdited.emit("")
        self._wait(SETTING["deadlines"])
        self._take("deadlines-entry")
        self._click("event-cancel")

    def enforcement(self) -> None:
        """The night-before kit, empty and filled; the line and the ladder of the dossier it made."""
        session = self._session()
        self._go("emergency", "new")
        self._take("emergency-new")
        first, *rest = KIT
        made = emergency.begin(session.desk, session.preferences.office, *first)
        for name, value in rest:
            emergency.put(session.desk, made.id, name, value)
        session.open(made.id)
        self._settle()
        self._go("emergency")
        self._wait(SETTING["deadlines"])
        self._take("emergency")
        self._go("enforcement")
        self._take("enforcement")
        self._go("enforcement", "opposition")
        self._take("enforcement-remedy")

    def hearing(self) -> None:
        """A point with a note, with masked names, with an exhibit or what was found in them beside it."""
        self._go("hearing")
        page = cast("HearingPage", self._office().current_page())
        page.next()
        page.notes.field.setPlainText("De rechter vraagt naar de betaling van oktober.")
        self._take("hearing")
        page.notes.field.clear()
        for _ in range(3):  # to a point that names the children
            page.next()
        self._click("mask-names")
        self._take("hearing-masked")
        self._click("mask-names")
        for name, sought in (("exhibit", "1"), ("found", "huur")):
            page.bar.search.setText(sought)
            page.bar.search.ask()
            self._wait(SETTING["hearing"])
            self._take(f"hearing-{name}")
        page.bar.search.clear()
        self._click("band-on")
        self._take("hearing-band")
        self._click("leave-hearing")

    def library(self) -> None:
        """The arguments of the law, and the two forms, empty and with a fault at each field."""
        self._go("library", "argument:early-warning-missed")
        self._take("library-argument")
        for kind in ("source", "argument"):
            self._click(f"own-{kind}-new")
            self._take(f"own-{kind}")
            self._click(f"own-{kind}-save")
            self._take(f"own-{kind}-faults")
            self._click(f"own-{kind}-cancel")

    def own_law(self) -> None:
        """A source and an argument of the office itself, in the library and in their forms."""
        session = self._session()
        own.put_source(session.desk, OWN_SOURCE)
        own.put_argument(session.desk, OWN_ARGUMENT)
        session.take_up_law()
        for name, item, form in (
            ("own-source", "own-bron", "source"),
            ("own-argument", "argument:own-school", "argument"),
        ):
            self._go("library", item)
            self._take(f"library-{name}")
            self._click("own-edit")
            self._take(f"{name}-edit")
            self._click(f"own-{form}-cancel")
        self._go("arguments", "own-school")
        self._take("arguments-own")

    def newer_law(self, dossier: str) -> None:
        """A newer law pack: refused, its publisher trusted, loaded, and what it changes in a dossier."""
        session = self._session()
        with tempfile.TemporaryDirectory(prefix="legalaid-desk-pack-") as name:
            maker = a_maker(Path(name), "Uitgever Verzonnen")
            texts = newer(Path(str(law_folder())), Path(name) / "texts", *NEWER)
            pack = maker.sign(texts, Path(name) / "2027.1.lawpack")
            self._go("settings", "law")
            page = cast("SettingsPage", self._office().current_page())
            page.law.pack.load(pack)
            self._take("settings-law-refused")
            page.law.publishers.look_at(maker.public)
            self._settle()
            self._scroll_to(page.law.publishers.trust)
            self._take("settings-law-compare")
            page.law.publishers.compared.setChecked(True)
            page.law.publishers.trust.click()
            self._settle()
            page.law.pack.load(pack)
            self._take("settings-law-loaded")
        session.open(dossier)
        self._settle()
        self._go("changes")
        self._take("changes")
        self._go("arguments")
        self._take("arguments-older-law")
        self._go("today")
        self._take("today-older-law")

    def recovery_key(self) -> None:
        """A new recovery key: asked, and shown."""
        self._go("settings", "passphrase")
        self._click("renew-recovery-key")
        self._take("settings-recovery-sure")
        self._click("renew-recovery-key-sure")
        page = cast("SettingsPage", self._office().current_page())
        if page.renewal.panel is not None:
            self._scroll_to(page.renewal.panel.go)
        self._take("settings-recovery-key")

    def _session(self) -> Session:
        assert self._window.session is not None
        return self._window.session

    def _office(self) -> Office:
        assert self._window.office is not None
        return self._window.office

    def _print_out(self) -> None:
        """Until the page beside the words is set, where the page of a filing is shown."""
        from ui.widgets.proof_sheet import ProofSheet

        sheet = self._office().current_page().findChild(ProofSheet)
        for _ in range(PATIENCE if sheet is not None else 0):
            if sheet is None or not sheet.is_printing:
                return
            self._wait(100)

    def _scroll_to(self, widget: QWidget) -> None:
        from PySide6.QtWidgets import QScrollArea

        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()

    def _click(self, name: str) -> None:
        from PySide6.QtWidgets import QAbstractButton

        found = [one for one in self._window.findChildren(QAbstractButton, name) if one.isVisible()]
        found[0].click()
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
    parser.add_argument("--readme", action="store_true", help="make the picture of the README anew as well")
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--size", type=_size, default=(1280, 800), help="as 1280x800")
    return parser.parse_args(arguments)


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


if __name__ == "__main__":
    main()
