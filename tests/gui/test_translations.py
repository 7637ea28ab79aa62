"""The Dutch screens: every text that is written is translated, and what ships is what was translated."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from ui.languages import speak

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "resources" / "i18n"
FILES = sorted(TEXTS.glob("*_nl.ts"))


def messages(file: Path) -> Iterator[tuple[str, str, ET.Element]]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield name, message.findtext("source") or "", translation


def written() -> Iterator[tuple[str, str]]:
    """Context and text of every tr() and translate() in the screens."""
    for path in sorted((ROOT / "ui").rglob("*.py")):
        yield from _in(ast.parse(path.read_text(encoding="utf-8")), "")


def _in(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _call(child, owner)
        yield from _in(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _call(call: ast.Call, owner: str) -> Iterator[tuple[str, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    literals = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    if name == "tr":
        yield owner, _literal(literals, 0, call)
    elif name == "translate" and len(literals) >= 2:
        yield _literal(literals, 0, call), _literal(literals, 1, call)


def _literal(literals: Sequence[object], place: int, call: ast.Call) -> str:
    text = literals[place]
    assert isinstance(text, str), f"line {call.lineno}: only a literal can be translated"
    return text


def test_every_text_of_the_screens_is_translated() -> None:
    translated = {(context, source) for file in FILES for context, source, _ in messages(file)}
    wanted = set(written())
    assert len(wanted) > 300
    assert sorted(wanted - translated) == []
    assert sorted(translated - wanted) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_unfinished(file: Path) -> None:
    assert [source for _, source, translation in messages(file) if translation.get("type")] == []
    assert [source for _, source, translation in messages(file) if not (translation.text or "").strip()] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_name_in_braces_is_lost(file: Path) -> None:
    lost = [
        source
        for _, source, translation in messages(file)
        if sorted(re.findall(r"{\w+}", source)) != sorted(re.findall(r"{\w+}", translation.text or ""))
    ]
    assert lost == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_ships_is_what_was_translated(file: Path, tmp_path: Path) -> None:
    compiler = Path(sys.executable).parent / "pyside6-lrelease"
    fresh = tmp_path / "fresh.qm"
    subprocess.run([compiler, "-silent", file, "-qm", fresh], check=True)
    assert file.with_suffix(".qm").read_bytes() == fresh.read_bytes()


def test_dutch_is_spoken_by_us_and_by_qt(qapp: QApplication) -> None:
    speak("nl")
    try:
        assert QApplication.translate("Rail", "Today") == "Vandaag"
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert "nnuleren" in box.button(QDialogButtonBox.StandardButton.Cancel).text()
    finally:
        speak("en")
    assert QApplication.translate("Rail", "Today") == "Today"
