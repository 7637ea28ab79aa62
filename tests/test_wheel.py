"""The installable package carries all it needs: built, unpacked elsewhere, and run from there."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = (
    "templates/docs",
    "resources/law",
    "resources/publishers",
    "resources/icons",
    "resources/i18n",
    "resources/fonts",
    "resources/samples",
)


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as an installer would lay it down."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_every_data_file_is_in_the_wheel(unpacked: Path) -> None:
    for folder in SHIPPED:
        wanted = _files(ROOT / folder) - (_makers() if folder == "resources/samples" else set())
        assert wanted, f"{folder} is empty"
        assert _files(unpacked / "legalaid_desk" / "_data" / folder) == wanted


def test_no_lock_file_of_an_office_program_is_in_the_wheel(unpacked: Path) -> None:
    assert [path for path in unpacked.rglob("*") if path.name.startswith(("~$", ".~lock"))] == []


def test_the_wheel_finds_its_law_texts_and_templates(unpacked: Path, tmp_path: Path) -> None:
    where = _python(unpacked, tmp_path, "-c", "import legalaid_desk; print(legalaid_desk.__file__)")
    assert where.startswith(str(unpacked))
    assert "no faults" in _python(unpacked, tmp_path, "-m", "legalaid_desk", "check")


def _python(unpacked: Path, folder: Path, *arguments: str) -> str:
    """Run from a folder that is not the repository, with the wheel before it on the path."""
    return _run([sys.executable, *arguments], cwd=folder, env={**os.environ, "PYTHONPATH": str(unpacked)})


def _run(command: list[str], *, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _files(folder: Path) -> set[str]:
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in found if not any(part.startswith((".", "__pycache__")) for part in path.parts)}


def _makers() -> set[str]:
    """What makes the samples stays at home."""
    samples = ROOT / "resources" / "samples"
    return {name for name in _files(samples) if "/" not in name} | {
        f"making/{name}" for name in _files(samples / "making")
    }
