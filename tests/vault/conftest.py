"""Vaults with a light lock and a clock that the test moves."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from legalaid_desk.dossier import Case, Dossier, Exhibit, Gender, Ground, Party, Side, Stage, StoredFile
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.vault.schema import CURRENT, _config
from legalaid_desk.vault.vault import OpenVault

PASSPHRASE = "paard batterij nietje correct"
LIGHT = Hardness(memory_kib=64, passes=1, lanes=1)


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def move(self, **by: float) -> None:
        """Let time pass."""
        self.moment += timedelta(**by)


class Child:
    """A process of its own that runs a piece of program and can be killed."""

    def __init__(self, program: str, *arguments: str, under: tuple[str, ...] = ()) -> None:
        self.process = subprocess.Popen(
            [*under, sys.executable, "-W", "error", "-c", program, *arguments],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def line(self) -> str:
        """The next line it prints; its error text when it died."""
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        return self.process.stdout.readline().strip() or self.process.stderr.read()

    def kill(self) -> list[str]:
        """Kill it as the system does when memory runs out; returns what it printed and nobody read."""
        self.process.kill()
        said, _ = self.process.communicate()
        return said.splitlines()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vaults(clock: Clock) -> EncryptedVaults:
    return EncryptedVaults(hardness=LIGHT, now=clock)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kluis"


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def recovery_key(vaults: EncryptedVaults, folder: Path) -> str:
    """The recovery key of a vault that was made and closed."""
    vault, key = vaults.create(folder, PASSPHRASE)
    vault.close()
    return key


@pytest.fixture
def vault(vaults: EncryptedVaults, folder: Path) -> Iterator[OpenVault]:
    made, _ = vaults.create(folder, PASSPHRASE)
    yield made
    made.close()


@pytest.fixture
def child() -> Iterator[Callable[..., Child]]:
    born: list[Child] = []

    def start(program: str, *arguments: object, under: tuple[str, ...] = ()) -> Child:
        born.append(Child(program, *map(str, arguments), under=under))
        return born[-1]

    yield start
    for one in born:
        one.kill()


@pytest.fixture
def family() -> Dossier:
    """A plainly fictional family against a plainly fictional landlord."""
    return Dossier(
        id="d-0001",
        law_version="2026.1",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS, court="rechtbank-voorbeeld", roll_on=date(2026, 3, 18)),
        parties=(
            Party(id="p1", side=Side.FAMILY, name="Kwispelaar", given_names="Zoë", gender=Gender.FEMALE),
            Party(id="p2", side=Side.LANDLORD, name="Stichting Wonen in Verzonnendam"),
        ),
    )


@pytest.fixture
def exhibit() -> Callable[[str], Exhibit]:
    def of(key: str) -> Exhibit:
        stored = StoredFile(
            key=key, name="huurspecificatie.pdf", media_type="application/pdf", size=3, sha256="00", pages=1
        )
        return Exhibit(id=f"e-{key[:6]}", title="Huurspecificatie", file=stored)

    return of


def downgraded(vault: OpenVault, revision: str) -> None:
    """The vault as an older version of the program left it."""
    from alembic import command

    config = _config(CURRENT)
    with vault._engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, revision)
    vault.close()
