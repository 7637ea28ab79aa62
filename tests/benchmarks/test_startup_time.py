"""How long until the first window, against the barest window that Qt can show: medians of alternating runs."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from legalaid_desk.bootstrap import opening

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7
GOAL = 1.5

EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
print("shown", flush=True)
"""

BARE = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
app = QApplication([])
window, form = QMainWindow(), QWidget()
column = QVBoxLayout(form)
column.addWidget(QLabel("Passphrase", alignment=Qt.AlignmentFlag.AlignCenter))
column.addWidget(QLineEdit(echoMode=QLineEdit.EchoMode.Password))
column.addWidget(QPushButton("Unlock"))
window.setCentralWidget(form)
window.show()
app.processEvents()
print("shown", flush=True)
"""
"""The least that a passphrase can be typed into: a label, a field and a button, undressed."""

OURS = """
import sys
from pathlib import Path
from legalaid_desk.bootstrap import opening
from ui.app import first_window
app, window = first_window(opening(), Path(sys.argv[1]), "nl")
app.processEvents()
print("shown", flush=True)
"""


def seconds(script: str, folder: Path) -> float:
    """From the start of the process until its window is shown."""
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"shown\n"
        return time.perf_counter() - begun


def test_the_first_window_is_there_almost_as_soon_as_a_bare_one(tmp_path: Path) -> None:
    vault, _ = opening().vaults().create(tmp_path / "kluis", "vier gewone woorden hier")
    vault.close()
    scripts = (EMPTY, BARE, OURS)
    for script in scripts:
        seconds(script, vault.folder)  # the first of each reads the disk
    rounds = [[seconds(script, vault.folder) for script in scripts] for _ in range(RUNS)]
    empty, bare, ours = (statistics.median(times) for times in zip(*rounds, strict=True))
    sys.stdout.write(
        f"\nfirst window {ours * 1000:.0f} ms; a bare one to type into {bare * 1000:.0f} ms, ratio {ours / bare:.2f}; "
        f"an empty one {empty * 1000:.0f} ms, ratio {ours / empty:.2f}\n"
    )
    assert ours / bare <= GOAL
