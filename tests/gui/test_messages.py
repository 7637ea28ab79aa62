"""Every error that a user can mend has its own words, with the file and the cure, in both languages."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

import legalaid_desk
from legalaid_desk.desk.inspection import TemplateTrouble, Trouble
from legalaid_desk.desk.template_flaws import Flaw, Mend
from legalaid_desk.documents.errors import NoPdf, Unread
from legalaid_desk.errors import DeskError, Fault
from ui import messages
from ui.languages import speak
from ui.messages import tell

VALUES: dict[str, Any] = {
    "Path": Path("/kluis/vault.json"),
    "str": "naam.pdf",
    "int": 12,
    "bool": True,
    "date": date(2026, 11, 23),
    "datetime": datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
    "tuple[Fault, ...]": (Fault("children[0]", "is missing"),),
    "tuple[str, ...]": ("alinea 1",),
    "tuple[TemplateTrouble, ...]": (TemplateTrouble(trouble=Trouble.UNKNOWN_FIELD, what="hond"),),
    "Flaw": Flaw.NOTES,
    "Mend": Mend.WRITE_IN_TEXT,
    "Unread": Unread.ENCRYPTED,
    "NoPdf": NoPdf.NOTHING_MADE,
}


def errors() -> Iterator[type[DeskError]]:
    for found in pkgutil.walk_packages(legalaid_desk.__path__, "legalaid_desk."):
        if "migrations" not in found.name:
            importlib.import_module(found.name)
    waiting: list[type[DeskError]] = list(DeskError.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        told_by_the_command_line = kind.__module__.startswith("legalaid_desk.cli.")
        if kind.__module__.startswith("legalaid_desk.") and not told_by_the_command_line:
            yield kind


def made(kind: type[DeskError]) -> DeskError:
    arguments: dict[str, Any] = {}
    for name, parameter in inspect.signature(kind).parameters.items():
        plain = str(parameter.annotation).split(" |")[0].removeprefix("datetime.")
        arguments[name] = "encrypted" if name == "reason" else VALUES[plain]
    return kind(**arguments)


@pytest.fixture(params=["nl", "en"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    yield speak(request.param)
    speak("en")


def test_every_error_is_told_in_its_own_words(language: str) -> None:
    kinds = {kind.__name__: kind for kind in errors()}
    assert len(kinds) > 20
    untold = set(kinds) - set(messages._TELL)
    assert untold == set()
    told = {name: tell(made(kind)) for name, kind in kinds.items()}
    assert len(set(told.values())) == len(told)
    assert [name for name, text in told.items() if "{" in text or len(text) < 30] == []


def test_dutch_errors_are_dutch(qapp: QApplication) -> None:
    speak("nl")
    dutch = {kind.__name__: tell(made(kind)) for kind in errors()}
    speak("en")
    english = {kind.__name__: tell(made(kind)) for kind in errors()}
    assert [name for name in dutch if dutch[name] == english[name]] == []


def test_the_file_and_the_cure_are_named(qapp: QApplication) -> None:
    kinds = {kind.__name__: kind for kind in errors()}
    told = tell(made(kinds["DiskFull"]))
    assert "/kluis/vault.json" in told
    assert "Make room" in told
    assert "password" in tell(made(kinds["ExhibitRejected"]))


def test_what_nobody_foresaw_names_its_kind_and_no_client(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    told = tell(ValueError("mevrouw Jansen"))
    assert "ValueError" in told
    assert "Jansen" not in told + caplog.text
    assert "ValueError" in caplog.text
