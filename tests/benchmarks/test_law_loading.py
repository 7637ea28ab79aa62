"""What reading and checking the whole law costs the start of the program: medians of alternating runs."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from legalaid_desk.bootstrap import opening
from legalaid_desk.data import law_folder

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "vier gewone woorden hier"
RUNS = 9
GOAL = 1.20

OPEN_DESK = """
import sys
from pathlib import Path
from legalaid_desk import bootstrap, data
texts = Path(sys.argv[2])
data.law_folder = lambda: texts
from ui.app import first_window
app, window = first_window(bootstrap.opening(), Path(sys.argv[1]), "nl")
app.processEvents()
from PySide6.QtCore import QEventLoop
window.unlock_with("vier gewone woorden hier")
while window.session is None:
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
app.processEvents()
print("done", flush=True)
sys.stdin.read()
"""
"""From nothing to an open desk, with the passphrase typed in no time."""

FIRST_WINDOW = """
import sys
from pathlib import Path
from legalaid_desk import bootstrap
from ui.app import first_window
app, window = first_window(bootstrap.opening(), Path(sys.argv[1]), "nl")
if sys.argv[2] == "ahead":
    window.warm_up()
app.processEvents()
print("done", flush=True)
sys.stdin.read()
"""
"""Until the passphrase can be typed, with the law read ahead in the background or not."""


def seconds(script: str, vault: Path, last: str) -> float:
    """From the start of the process until it says that it is done."""
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, str(vault), last],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"done\n"
        taken = time.perf_counter() - begun
        process.kill()
    return taken


def medians(script: str, vaults: tuple[Path, Path], last: tuple[str, str]) -> tuple[float, float]:
    """The medians of both ways, run in turn."""
    both = tuple(zip(vaults, last, strict=True))
    for vault, how in both:
        seconds(script, vault, how)  # the first of each reads the disk, and keeps the pack in its vault
    rounds = [[seconds(script, vault, how) for vault, how in both] for _ in range(RUNS)]
    first, second = (statistics.median(times) for times in zip(*rounds, strict=True))
    return first, second


def made(folder: Path) -> Path:
    """A new vault."""
    vault, _ = opening().vaults().create(folder, PASSPHRASE)
    vault.close()
    return folder


def test_the_whole_law_costs_the_way_to_an_open_desk_little(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    shutil.copy(ROOT / "tests" / "law" / "small" / "small.toml", small)
    shutil.copy(law_folder() / "phrases.toml", small)
    vaults = (made(tmp_path / "whole-vault"), made(tmp_path / "small-vault"))
    whole, little = medians(OPEN_DESK, vaults, (str(law_folder()), str(small)))
    sys.stdout.write(
        f"\ndesk open after {whole * 1000:.0f} ms with the whole law, {little * 1000:.0f} ms with a small one; "
        f"ratio {whole / little:.2f}\n"
    )
    assert whole / little <= GOAL


def test_reading_the_law_ahead_costs_the_first_window_little(tmp_path: Path) -> None:
    vault = made(tmp_path / "vault")
    ahead, not_ahead = medians(FIRST_WINDOW, (vault, vault), ("ahead", "not"))
    sys.stdout.write(
        f"\nfirst window after {ahead * 1000:.0f} ms with the law read ahead, {not_ahead * 1000:.0f} ms without; "
        f"ratio {ahead / not_ahead:.2f}\n"
    )
    assert ahead / not_ahead <= GOAL
