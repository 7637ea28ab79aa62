"""The pages of the road speak Dutch: nothing is missing or left over, and what is shipped is what is written."""

from __future__ import annotations

import re
import subprocess
import sysconfig
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = ROOT / "resources" / "i18n" / "road_nl.ts"
TOOLS = Path(sysconfig.get_path("scripts"))

Text = tuple[str, str]


def texts(path: Path) -> dict[Text, str]:
    """Each text by where it stands and what it says in English."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = "" if translation.get("type") == "unfinished" else translation.text or ""
    return found


@pytest.fixture(scope="module")
def in_the_code(tmp_path_factory: pytest.TempPathFactory) -> dict[Text, str]:
    """The texts as they stand in the code now."""
    frame = set((ROOT / "resources" / "i18n").glob("frame_nl.ts"))
    out = tmp_path_factory.mktemp("texts") / "now.ts"
    files = [str(path) for path in sorted((ROOT / "ui").rglob("*.py"))]
    command = [str(TOOLS / "pyside6-lupdate"), *files, "-silent", "-ts", str(out)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    elsewhere = {key for path in frame for key in texts(path)}
    return {key: "" for key in texts(out) if key not in elsewhere}


def test_every_text_is_translated() -> None:
    assert [key for key, dutch in texts(WRITTEN).items() if not dutch] == []


def test_every_text_in_the_code_is_there_and_none_is_left_over(in_the_code: dict[Text, str]) -> None:
    contexts = {context for context, _ in texts(WRITTEN)}
    mine = {key for key in in_the_code if key[0] in contexts}
    assert mine - set(texts(WRITTEN)) == set()
    assert set(texts(WRITTEN)) - set(in_the_code) == set()


def test_what_is_filled_in_is_the_same_in_both_languages() -> None:
    places = re.compile(r"\{\w+\}")
    wrong = [key for key, dutch in texts(WRITTEN).items() if set(places.findall(key[1])) != set(places.findall(dutch))]
    assert wrong == []


def test_what_is_shipped_is_what_is_written(tmp_path: Path) -> None:
    out = tmp_path / "road_nl.qm"
    command = [str(TOOLS / "pyside6-lrelease"), "-silent", str(WRITTEN), "-qm", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    assert out.read_bytes() == WRITTEN.with_suffix(".qm").read_bytes()
