"""The whole road on the two samples: throwaway vault, walk, filing, bundle; then the window."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from legalaid_desk.bootstrap import opening
from legalaid_desk.data import sample_folder
from legalaid_desk.desk import Desk, dossiers, filings
from legalaid_desk.walk import State

from .open import has_screen

PASSPHRASE = "proef kluis zonder geheimen"  # noqa: S105 - of a vault that is thrown away at the end


def run_demo(out: Path, *, then_open: bool) -> int:
    """Fill a throwaway vault with the samples and write what each needs for the court to ``out/<dossier>/``."""
    vault = Path(tempfile.mkdtemp(prefix="legalaid-desk-demo-"))
    try:
        desk, _ = opening().create(vault / "kluis", PASSPHRASE)
        try:
            for sample in samples():
                _write(desk, sample, out)
        finally:
            desk.close()
        return _window(vault / "kluis") if then_open else 0
    finally:
        shutil.rmtree(vault, ignore_errors=True)


def samples() -> tuple[Path, ...]:
    """The exchange files of the sample dossiers."""
    return tuple(
        sorted(folder / "dossier.json" for folder in sample_folder().iterdir() if (folder / "dossier.json").is_file())
    )


def _write(desk: Desk, sample: Path, out: Path) -> None:
    dossier = dossiers.bring_in(desk, dossiers.read_exchange(sample))
    walk = desk.walk(dossier)
    open_now = sum(verdict.state is State.OPEN for verdict in walk.verdicts)
    print(f"{dossier.id}: {dossier.source_note}")
    print(f"  walked: {open_now} of {len(walk.verdicts)} arguments open, questions left: {len(walk.to_ask)}")
    folder = out / dossier.id
    written, changed = filings.write(desk, dossier.id, filings.kind_for(walk.view), folder)
    dossiers.take_out(desk, changed.after, folder)
    print(f"  wrote {folder / 'dossier.json'}")
    print(f"  wrote {written.word}")
    print(f"  wrote {written.pdf} ({written.converter})")
    print(f"  wrote {written.bundle} ({written.pages} pages)")


def _window(vault: Path) -> int:
    if not has_screen():
        print("There is no screen here, so no window was opened. The files above are ready to look at.")
        return 0
    from ui.app import run

    return run(opening(), vault, passphrase=PASSPHRASE)
