"""Calling Qt often does not use Python's None, True and False up (see ui/steady_none.py)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

CALL_OFTEN = """
import ui
from PySide6.QtCore import QObject
one = QObject()
for _ in range(50_000):
    one.setObjectName("x")
    one.setProperty("x", True)
print("alive")
"""


def test_fifty_thousand_calls_leave_none_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALL_OFTEN], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.stdout.strip(), done.returncode) == ("alive", 0), done.stderr
