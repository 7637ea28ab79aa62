"""Whatever JSON stands in whatever place of a file of ours: it is read, or refused by name, and never a crash."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.data import sample_folder
from legalaid_desk.desk.sealed_file import canonical, read_manifest
from legalaid_desk.desk.version_file import version_from_json, version_to_json
from legalaid_desk.documents.trial_drafts import full, in_two_languages
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.errors import DeskError
from legalaid_desk.filings.returned import Line
from legalaid_desk.filings.versions import Version
from legalaid_desk.law import Form
from legalaid_desk.law.own import OwnEntry
from legalaid_desk.law.own_file import own_from_json, own_to_json
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.vault.header import read_header
from legalaid_desk.vault.places import header_file
from tests.cli.test_verify_command import MANIFEST
from tests.dossier.test_exchange import full as full_dossier

Place = tuple[str | int, ...]
VALUES: tuple[Any, ...] = (
    *([], {}, "", "\ud800", "2026-02-30", 0, -1, 1.5, 10**40, True, None, [[]], [1], ["x"], [{}], {"": {}}),
    *({"text": []}, {"value": {"date": 1}}, "9" * 50),
)
"""What does not belong; a lone half of a pair of signs can be written nowhere."""

BROKEN = (
    "",
    "[",
    "[" * 100_000,
    "{" * 100_000,
    "null",
    "[]",
    "1",
    '"x"',
    "9" * 5_000,
    "NaN",
    "\ufeff{}",
    '{"a":1,"a":2}',
)


def version() -> str:
    """A written version with everything in it."""
    draft = in_two_languages(full("brief.docx", Form.LETTER))
    lines = (Line(id="with/1", text="Tekst", also=("with/2",), holds=("note",)),)
    at = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    return version_to_json(Version(draft=draft, fingerprint="1", made_at=at, made_by="A", lines=lines))


def own() -> str:
    body = {"id": "own-1", "kind": "report", "citation": "Brief", "pinpoint": "p. 2", "holding": "x", "against": "y"}
    body["verified"] = "text"
    return own_to_json([OwnEntry(kind="source", id="own-1", body=body, by="A", on=date(2026, 11, 25))])


def sample() -> str:
    return (sample_folder() / "huurachterstand" / "dossier.json").read_text(encoding="utf-8")


READERS: dict[str, tuple[Callable[[], str], Callable[[str], str]]] = {
    "dossier": (lambda: to_json(full_dossier()), lambda text: to_json(from_json(text))),
    "sample dossier": (sample, lambda text: to_json(from_json(text))),
    "own law": (own, lambda text: own_to_json(own_from_json(text))),
    "written version": (version, lambda text: version_to_json(version_from_json(text, "antwoord.json"))),
    "sealed manifest": (MANIFEST.decode, lambda text: canonical(read_manifest(text.encode(), "x.zip")).decode()),
}
"""What makes each kind, and what reads it and writes it again."""


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """Every place in these values; of a list the first item stands for all."""
    yield at
    inside = value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    for key, inner in inside:
        yield from places(inner, (*at, key))


def with_value(document: Any, at: Place, value: object) -> Any:
    """The document with this value in that place."""
    if not at:
        return value
    changed = deepcopy(document)
    inside = changed
    for key in at[:-1]:
        inside = inside[key]
    inside[at[-1]] = value
    return changed


def is_read_or_refused(read: Callable[[str], str], text: str) -> bool:
    """Whether it is read. A crash of any other kind is raised, also when what was read cannot be written."""
    try:
        read(text).encode()
    except DeskError as error:
        str(error).encode()
        return False
    return True


@pytest.mark.parametrize("kind", READERS)
def test_any_value_in_any_place_is_read_or_refused(kind: str) -> None:
    made, read = READERS[kind]
    whole = json.loads(made())
    assert is_read_or_refused(read, made())
    found = {
        is_read_or_refused(read, json.dumps(with_value(whole, at, value))) for at in places(whole) for value in VALUES
    }
    assert False in found


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_what_is_no_such_file_is_refused(kind: str, text: str) -> None:
    assert not is_read_or_refused(READERS[kind][1], text)


@pytest.mark.parametrize("kind", READERS)
def test_a_key_that_is_left_out_or_strange_is_read_or_refused(kind: str) -> None:
    made, read = READERS[kind]
    whole = json.loads(made())
    for at in places(whole):
        if at and isinstance(at[-1], str):
            holder = with_value(whole, at, 0)
            inside = holder
            for key in at[:-1]:
                inside = inside[key]
            del inside[at[-1]]
            is_read_or_refused(read, json.dumps(holder))
            inside["raar"] = 1
            assert not is_read_or_refused(read, json.dumps(holder)) or "answers" in at or "body" in at


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "1969-01-01T00:00:00"])
def test_a_moment_that_no_clock_showed_is_refused(moment: str) -> None:
    """Told in the time of the place it would be before or after all days there are."""
    changed = to_json(full_dossier()).replace("2026-11-01T09:30:00+00:00", moment)
    assert moment in changed
    assert not is_read_or_refused(READERS["dossier"][1], changed)


def test_a_moment_without_a_place_on_earth_can_be_compared_with_the_others() -> None:
    (fact,) = from_json(to_json(full_dossier()).replace("09:30:00+00:00", "09:30:00")).facts
    assert fact.answered_at == datetime(2026, 11, 1, 9, 30, tzinfo=UTC)


def test_any_header_of_a_vault_is_read_or_refused(tmp_path: Path) -> None:
    """Its sum is made anew each time: who can write the file can do so as well."""
    from legalaid_desk.vault.header import _sum

    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path, "vier gewone woorden hier")
    vault.close()
    whole = json.loads(header_file(tmp_path).read_text())

    def read(text: str) -> str:
        header_file(tmp_path).write_text(text)
        return repr(read_header(tmp_path))

    for at in places(whole):
        for value in VALUES:
            changed = with_value(whole, at, value)
            if isinstance(changed, dict) and at != ("sum",):
                changed["sum"] = _sum(changed)
            is_read_or_refused(read, json.dumps(changed))
    assert not any(is_read_or_refused(read, text) for text in BROKEN if text.isascii())
