"""The house stands as it was drawn: the core without Qt, a quick start, and nothing where it does not belong."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

PLACES = {
    *("legalaid_desk", "ui", "templates", "resources", "tests"),
    *("pyproject.toml", "requirements.lock", "Makefile", "README.md", "CHANGELOG.md", "LICENSE"),
}
MADE_HERE = {"build", "dist"}
WORDS = {"bundel.toml", "brief.toml", "afweging.toml", "termijnen.toml", "executie.toml"}
PAPERS = {"processtuk.docx", "dagvaarding.docx", "pleitnota.docx", "formulier.docx", "productielijst.docx"}
TEMPLATES = {"huisstijl.docx", "brief.docx", "brief-tweetalig.docx", *PAPERS, *WORDS}
SLOW = (
    *("alembic", "cryptography", "docx", "docxtpl", "icalendar"),
    *("img2pdf", "pikepdf", "PIL", "reportlab", "sqlalchemy"),
)

IMPORT_ALL_WITHOUT_QT = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
import legalaid_desk
names = [found.name for found in pkgutil.walk_packages(legalaid_desk.__path__, "legalaid_desk.")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""

IMPORT_AND_TELL = """
import importlib, sys
for name in sys.argv[1].split():
    importlib.import_module(name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def _in_a_child(script: str, *arguments: str) -> str:
    """Run in a new interpreter: in this one Qt and the slow libraries are loaded long since."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _files(*patterns: str) -> list[Path]:
    return [path for pattern in patterns for path in ROOT.glob(pattern) if "__pycache__" not in path.parts]


def _exists(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def test_every_room_loads_where_qt_is_absent() -> None:
    assert int(_in_a_child(IMPORT_ALL_WITHOUT_QT)) > 30


def test_starting_the_program_loads_no_slow_library() -> None:
    first = [
        name
        for name in (
            "legalaid_desk.dossier",
            "legalaid_desk.law",
            "legalaid_desk.__main__",
            "legalaid_desk.bootstrap",
            "ui.app",
        )
        if _exists(name)
    ]
    loaded = _in_a_child(IMPORT_AND_TELL, " ".join(first)).split()
    assert "legalaid_desk" in loaded
    assert [name for name in SLOW if name in loaded] == []


def test_the_top_level_holds_only_what_was_agreed() -> None:
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert found - MADE_HERE - PLACES == set()


def test_the_folder_of_word_templates_holds_only_known_names() -> None:
    found = {path.name for path in (ROOT / "templates" / "docs").iterdir()}
    parts = {name for name in found if re.fullmatch(r"onderdeel-[a-z]+\.docx", name)}
    assert found - parts == TEMPLATES
    assert parts


def test_tests_are_no_packages_and_each_has_a_name_of_its_own() -> None:
    names = Counter(path.name for path in _files("tests/**/*.py"))
    assert "__init__.py" not in names
    assert [name for name, times in names.items() if times > 1 and name != "conftest.py"] == []


def test_all_that_is_asked_for_is_pinned_with_a_hash() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = {
        _normal(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==[^\n]*\\\n\s+--hash=sha256:", lock, re.MULTILINE)
    }
    assert {_normal(re.split(r"[^A-Za-z0-9._-]", name)[0]) for name in asked} - pinned == set()


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
