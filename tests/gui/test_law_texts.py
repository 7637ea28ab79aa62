"""Law texts in the settings and per dossier: load a pack, trust a publisher, see what changed, go on with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import Desk, Opening, ShippedLaw, choices, facts, laws
from legalaid_desk.desk.starting_law import PackSetAside
from legalaid_desk.dossier import Decision, Fact
from legalaid_desk.errors import Fault
from tests.gui.conftest import a_dossier
from tests.newer_law import Maker, a_maker, newer
from ui.jobs import Jobs
from ui.office import Office
from ui.page import OF_A_DOSSIER, OFFICE
from ui.pages.changes import ChangesPage
from ui.pages.settings import SettingsPage
from ui.session import Session

Settled = Callable[[], None]

VERSION = ("small.toml", 'version = "proef-1"', 'version = "proef-2"')
DATED = ("small.toml", "dated = 2026-11-23", "dated = 2027-01-04")
FIVE = ("small.toml", "eerst vier stappen", "eerst vijf stappen")
CLOSED = ("small.toml", 'when = "referred is no or contact is no"', 'when = "referred is yes"')


@dataclass(frozen=True, slots=True)
class Packs:
    """A publisher, and where its packs go."""

    maker: Maker
    texts: Path
    folder: Path

    def pack(self, *changes: tuple[str, str, str]) -> Path:
        """A signed pack with these changes."""
        number = len(list(self.folder.iterdir()))
        return self.maker.sign(
            newer(self.texts, self.folder / f"t{number}", *changes), self.folder / f"{number}.lawpack"
        )


@pytest.fixture
def packs(tmp_path: Path, small_law_folder: Path) -> Packs:
    folder = tmp_path / "uitgaven"
    folder.mkdir()
    return Packs(a_maker(tmp_path, "Uitgever Verzonnen"), small_law_folder, folder)


@pytest.fixture
def office(session: Session, qtbot: QtBot, settled: Settled) -> Iterator[Office]:
    """The window with a dossier that was argued with the first edition."""
    session.desk.add(replace(a_dossier(), law_version="proef-1"), "add")
    choices.decide(session.desk, "d-1", "steps-missing", Decision.CHOSEN)
    choices.approve(session.desk, "d-1", "steps-missing", "mr. A. de Wit")
    made = Office(session)
    made.resize(1280, 900)
    made.show()
    with qtbot.waitSignal(session.opened):
        session.open("d-1")
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()


def settings(office: Office, settled: Settled) -> SettingsPage:
    office.show_page("settings", "law")
    settled()
    page = office.current_page()
    assert isinstance(page, SettingsPage)
    return page


def changes(office: Office, settled: Settled) -> ChangesPage:
    office.show_page("changes")
    settled()
    page = office.current_page()
    assert isinstance(page, ChangesPage)
    return page


def trust(desk: Desk, packs: Packs) -> None:
    laws.trust(desk, laws.read_publisher(desk, packs.maker.public))


def words_on(widget: QWidget) -> str:
    QApplication.processEvents()  # what was just added is shown then
    return "\n".join(told(label) for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def told(label: QLabel) -> str:
    """What a screen reader says of it."""
    return QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)


def click(widget: QWidget, name: str) -> None:
    found = widget.findChild(QAbstractButton, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def load(office: Office, settled: Settled, file: Path) -> SettingsPage:
    page = settings(office, settled)
    page.law.pack.load(file)
    settled()
    settled()
    return page


# the settings


def test_the_pack_in_use_is_told_with_its_counts(office: Office, settled: Settled) -> None:
    words = words_on(settings(office, settled).law.pack)
    assert "proef-1 of 23 November 2026: Kleine wet voor tests" in words
    assert "Sources: 2 · questions: 7 · arguments: 2 · paragraphs: 9 · requests: 2 · kinds of filing: 1" in words
    assert "Came with the program." in words


def test_a_pack_of_a_stranger_is_refused_with_the_cure(office: Office, packs: Packs, settled: Settled) -> None:
    page = load(office, settled, packs.pack(VERSION, DATED))
    said = page.law.pack.said.text()
    assert packs.maker.fingerprint in said
    assert page.law.pack.trust.isVisible()
    assert office.session.desk.law.version == "proef-1"


OLDER = (("small.toml", "dated = 2026-11-23", "dated = 2025-01-01"), ("small.toml", "proef-1", "proef-0"))


@pytest.mark.parametrize("changes, said", [(OLDER, "older"), ((), "have already")], ids=["older", "the-same"])
def test_a_pack_that_is_not_newer_is_refused(
    office: Office, packs: Packs, settled: Settled, changes: tuple[tuple[str, str, str], ...], said: str
) -> None:
    trust(office.session.desk, packs)
    page = load(office, settled, packs.pack(*changes))
    assert said in page.law.pack.said.text()
    assert page.law.pack.load_it.isEnabled()
    assert office.session.desk.law.version == "proef-1"


def test_a_damaged_pack_is_refused_by_name(office: Office, packs: Packs, settled: Settled, tmp_path: Path) -> None:
    trust(office.session.desk, packs)
    file = tmp_path / "kapot.lawpack"
    file.write_bytes(packs.pack(VERSION, DATED).read_bytes()[:-200])
    page = load(office, settled, file)
    assert "kapot.lawpack" in page.law.pack.said.text()
    assert not page.law.pack.trust.isVisible()
    assert office.session.desk.law.version == "proef-1"


def test_a_publisher_is_trusted_after_comparing_and_removed_and_back(
    office: Office, packs: Packs, settled: Settled
) -> None:
    desk = office.session.desk
    page = settings(office, settled)
    card = page.law.publishers
    card.look_at(packs.maker.public)
    settled()
    assert card.fingerprint.text() == packs.maker.fingerprint
    assert not card.trust.isEnabled()
    card.compared.click()
    card.trust.click()
    settled()
    assert [one.name for one in laws.publishers(desk)] == ["Uitgever Verzonnen"]
    assert "Uitgever Verzonnen, trusted by mr. A. de Wit since" in words_on(card)
    click(card, f"publisher-remove-{packs.maker.fingerprint}")
    settled()
    assert laws.publishers(desk) == ()
    click(card, "publishers-notice-act")
    settled()
    assert len(laws.publishers(desk)) == 1


def test_a_file_that_is_no_key_is_refused(office: Office, settled: Settled, tmp_path: Path) -> None:
    page = settings(office, settled)
    (tmp_path / "brief.pub").write_text("geen sleutel", encoding="utf-8")
    page.law.publishers.look_at(tmp_path / "brief.pub")
    settled()
    assert "brief.pub" in page.law.publishers.said.text()
    assert not page.law.publishers.compared.isVisible()


def test_a_loaded_pack_is_in_use_and_the_older_one_kept(office: Office, packs: Packs, settled: Settled) -> None:
    trust(office.session.desk, packs)
    page = load(office, settled, packs.pack(VERSION, DATED, FIVE))
    words = words_on(page.law.pack)
    assert "proef-2 of 4 January 2027" in words
    assert f"Signed by Uitgever Verzonnen ({packs.maker.fingerprint})" in words
    assert "proef-1 of 23 November 2026. Came with the program." in words
    row = page.law.dossiers.findChild(QAbstractButton, "agenda-law-d-1")
    assert row is not None
    assert "Argued with proef-1; the law texts are now proef-2: 1 change." in row.accessibleName()


def test_a_line_of_the_list_opens_its_dossier_where_the_changes_stand(
    office: Office, packs: Packs, settled: Settled, qtbot: QtBot
) -> None:
    trust(office.session.desk, packs)
    page = load(office, settled, packs.pack(VERSION, DATED, FIVE))
    office.session.close_dossier()
    settings(office, settled)
    with qtbot.waitSignal(office.session.opened):
        click(page.law.dossiers, "agenda-law-d-1")
    settled()
    assert office.page == "changes"


# the dossier


def test_the_strip_says_that_the_law_texts_changed(office: Office, packs: Packs, settled: Settled) -> None:
    assert not office.notice.isVisible()
    trust(office.session.desk, packs)
    load(office, settled, packs.pack(VERSION, DATED, FIVE))
    assert office.notice.other.text() == "Argued with proef-1; the law texts are now proef-2: 1 change."
    assert office.notice.isVisible()
    click(office.notice, "see-changes")
    settled()
    assert office.page == "changes"


def test_a_dossier_keeps_its_texts_until_one_goes_on_and_back(office: Office, packs: Packs, settled: Settled) -> None:
    session = office.session
    trust(session.desk, packs)
    load(office, settled, packs.pack(VERSION, DATED, FIVE))
    assert "vier stappen" in str(session.law.arguments["steps-missing"].passages[0].text)
    page = changes(office, settled)
    words = words_on(page)
    for expected in (
        "An argument reads otherwise",
        "you rest on it",
        "eerst vier stappen",
        "eerst vijf stappen",
    ):
        assert expected in words
    page.adopt.click()
    settled()
    settled()
    assert session.desk.open("d-1").law_version == "proef-2"
    assert "vijf stappen" in str(session.law.arguments["steps-missing"].passages[0].text)
    choice = session.desk.open("d-1").choice("steps-missing")
    assert choice is not None
    assert (choice.decision, choice.approved_by) == (Decision.CHOSEN, "")
    assert not office.notice.isVisible()
    assert "Nothing to compare" in words_on(page)
    session.undo()
    settled()
    settled()
    assert session.desk.open("d-1").law_version == "proef-1"
    choice = session.desk.open("d-1").choice("steps-missing")
    assert choice is not None
    assert choice.approved_by == "mr. A. de Wit"
    assert office.notice.isVisible()


def test_a_change_leads_to_its_place(office: Office, packs: Packs, settled: Settled) -> None:
    trust(office.session.desk, packs)
    load(office, settled, packs.pack(VERSION, DATED, FIVE))
    click(changes(office, settled), "change-0-show")
    settled()
    assert office.page == "arguments"


def test_another_condition_is_told_in_words(office: Office, packs: Packs, settled: Settled) -> None:
    trust(office.session.desk, packs)
    load(office, settled, packs.pack(VERSION, DATED, CLOSED))
    words = words_on(changes(office, settled))
    assert "An argument has another condition" in words
    assert "Did the landlord seek contact? no." in words
    assert "Did the landlord refer to debt help? yes." in words


def test_a_version_that_is_not_kept_is_said(office: Office, settled: Settled) -> None:
    session = office.session
    session.desk.add(replace(a_dossier("d-2"), law_version="elders-9"), "add")
    session.open("d-2")
    settled()
    settled()
    assert office.notice.other.text() == "Argued with elders-9, which is not kept here; shown with proef-1."
    page = changes(office, settled)
    assert "every approval is taken back" in words_on(page)
    page.adopt.click()
    settled()
    assert session.desk.open("d-2").law_version == "proef-1"


GONE = (
    ("small.toml", '"contact"', '"spoke"'),
    ("small.toml", "contact is no", "spoke is no"),
    ("small.toml", "{exhibits contact}", "{exhibits spoke}"),
    ("small.toml", "steps-missing/contact", "steps-missing/spoke"),
)


def test_a_question_that_is_gone_leaves_every_page_standing(office: Office, packs: Packs, settled: Settled) -> None:
    session = office.session
    session.did("", facts.learn(session.desk, "d-1", Fact(question="contact", value=False)))
    office.show_page("walk", "contact|case")
    trust(session.desk, packs)
    load(office, settled, packs.pack(VERSION, DATED, *GONE))
    page = changes(office, settled)
    assert "A question you answered is gone" in words_on(page)
    page.adopt.click()
    settled()
    for name in (*OFFICE, *OF_A_DOSSIER):
        office.show_page(name)
        settled()
    assert session.desk.open("d-1").law_version == "proef-2"
    assert len(session.desk.open("d-1").facts) == 1


def test_today_counts_the_dossiers_with_other_texts(office: Office, packs: Packs, settled: Settled) -> None:
    trust(office.session.desk, packs)
    load(office, settled, packs.pack(VERSION, DATED))
    office.show_page("today")
    settled()
    row = office.current_page().findChild(QAbstractButton, "agenda-law-others")
    assert row is not None
    assert row.text() == "1 dossier is argued with other law texts"


def test_a_refused_pack_is_told_on_every_page_until_put_away(session: Session, qtbot: QtBot, settled: Settled) -> None:
    session.desk.law_fault = PackSetAside("proef-9", "proef-1", (Fault("small.toml:3", "no such source"),))
    office = Office(session)
    qtbot.addWidget(office)
    office.show()
    assert "proef-9" in office.notice.refused.text()
    office.show_page("today")
    settled()
    assert office.current_page().findChild(QAbstractButton, "agenda-law-refused") is not None
    office.show_page("settings", "law")
    settled()
    page = office.current_page()
    assert isinstance(page, SettingsPage)
    assert "small.toml:3" in page.law.pack.fault.text()
    click(office.notice, "law-refused-close")
    assert not office.notice.isVisible()


def test_a_shipped_pack_with_faults_is_told_after_unlocking(
    opening: Opening, tmp_path: Path, small_shipped: ShippedLaw, dressed: object, qtbot: QtBot
) -> None:
    """From the door on, with a vault that keeps a good pack: the program starts with the last good one."""
    from legalaid_desk.law import LawError

    def faulty() -> ShippedLaw:
        raise LawError((Fault("sources.toml:9", "source weg: there is no such source"),))

    opening.create(tmp_path / "kluis", "vier gewone woorden hier")[0].vault.close()
    desk = replace(opening, law=faulty).unlock(tmp_path / "kluis", "vier gewone woorden hier")
    jobs = Jobs()
    session = Session(desk, jobs)
    office = Office(session)
    qtbot.addWidget(office)
    office.show()
    assert office.notice.refused.isVisible()
    assert desk.law.version == small_shipped.pack.version
    jobs.close()
    desk.vault.close()
