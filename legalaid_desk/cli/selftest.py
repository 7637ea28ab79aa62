"""Try every part of an installation once: law, vault, Word, PDF, bundle, window."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from legalaid_desk.bootstrap import opening, shipped_law
from legalaid_desk.desk import Desk, dossiers, exhibits, facts, filing_seal, filings
from legalaid_desk.desk.sealed_file import read_sealed

from .demo import PASSPHRASE, samples


def run_selftest() -> int:
    """Run each trial and print how it went; exit 1 when one failed."""
    with tempfile.TemporaryDirectory(prefix="legalaid-desk-selftest-") as name:
        folder = Path(name)
        trials: tuple[tuple[str, Callable[[Path], str]], ...] = (
            ("law pack", _law),
            ("encrypted vault", _vault),
            ("Word, PDF and bundle", _papers),
            ("window", _window),
        )
        failed = [label for label, trial in trials if not _try(label, trial, folder)]
    return 1 if failed else 0


def _try(label: str, trial: Callable[[Path], str], folder: Path) -> bool:
    try:
        print(f"ok      {label}: {trial(folder)}")
    except Exception as error:  # noqa: BLE001 - a trial may fail in any way, and the others still run
        print(f"FAILED  {label}: {type(error).__name__}: {error}", file=sys.stderr)
        return False
    return True


def _law(_: Path) -> str:
    law = shipped_law()
    return f"version {law.version}, {len(law.arguments)} arguments"


def _filled(folder: Path) -> Desk:
    desk, _ = opening().create(folder, PASSPHRASE)
    dossiers.bring_in(desk, dossiers.read_exchange(samples()[0]))
    return desk


def _vault(folder: Path) -> str:
    desk = _filled(folder / "vault")
    try:
        (summary,) = desk.summaries()
        changed = facts.forget(desk, summary.id, desk.open(summary.id).facts.items[0].question, "case")
        restored = desk.restore(changed.before)
    finally:
        desk.close()
    again = opening().unlock(folder / "vault", PASSPHRASE)
    try:
        if again.open(summary.id) != restored.after:
            raise ValueError("the dossier came back otherwise than it was stored")
        return f"{len(again.open(summary.id).exhibits)} exhibits stored and read again"
    finally:
        again.close()


def _papers(folder: Path) -> str:
    desk = _filled(folder / "papers-vault")
    try:
        (summary,) = desk.summaries()
        dossier = desk.open(summary.id)
        kind = filings.kind_for(desk.walk(dossier).view)
        written, _ = filings.write(desk, summary.id, kind, folder / "papers")
        looked = exhibits.preview(desk, dossier.exhibits[0])
        sealed = _sealed(desk, summary.id, kind, folder)
        told = f"PDF by {written.converter}, bundle of {written.pages} pages, preview of {len(looked)} bytes"
        return f"{told}, {sealed} files sealed and checked"
    finally:
        desk.close()


def _sealed(desk: Desk, dossier_id: str, kind: str, folder: Path) -> int:
    (*_, paper) = filing_seal.file(desk, dossier_id, kind, desk.today()).after.filed
    if paper.lodging is None:
        raise ValueError("what was handed in was not noted")
    examined = read_sealed(filing_seal.export(desk, paper.lodging.seal, folder / "sealed.zip"))
    if examined.faults or examined.manifest is None:
        raise ValueError("; ".join(map(str, examined.faults)))
    return len(examined.manifest.files)


def _window(folder: Path) -> str:
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.app import trial

    return trial(opening(), folder / "none")
