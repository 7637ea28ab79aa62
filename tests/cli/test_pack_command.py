"""The road of a law pack, as a publisher types it: make keys, sign, check; and what is refused on the way."""

from __future__ import annotations

import json
import os
import pty
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from select import select
from typing import Any

import pytest

from legalaid_desk.cli import run
from legalaid_desk.data import law_folder, publisher_keys
from legalaid_desk.law.packs import by_fingerprint, fingerprint, open_pack, pack_of, read_public_key, sign_folder

PASSPHRASE = "vier woorden op rij"
NEW_KEY = (sys.executable, "-m", "legalaid_desk", "pack", "new-key", "--out")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The desk of a publisher: a passphrase, two keys, and the texts that ship under a version of their own."""
    folder = tmp_path_factory.mktemp("uitgever")
    (folder / "wachtzin").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    assert run(["pack", "new-key", "--out", str(folder), "--passphrase-file", str(folder / "wachtzin")]) == 0
    shutil.copytree(law_folder(), folder / "teksten")
    retitle(folder / "teksten", "9999.1", "2999-12-31")
    return folder


@pytest.fixture(scope="module")
def pack(desk: Path) -> Path:
    assert make(desk, "nieuw.lawpack") == 0
    return desk / "nieuw.lawpack"


def make(
    desk: Path, name: str, texts: str = "teksten", key: str = "uitgever.key", closed_with: str = "wachtzin"
) -> int:
    command = ["pack", "make", str(desk / texts), "--key", str(desk / key), "--out", str(desk / name)]
    return run([*command, "--passphrase-file", str(desk / closed_with)])


def check(desk: Path, pack: Path, *more: str) -> int:
    return run(["pack", "check", str(pack), "--key", str(desk / "uitgever.pub"), *more])


def retitle(texts: Path, version: str, dated: str) -> None:
    page = f'[pack]\nversion = "{version}"\ndated = {dated}\ntitle = "Proef"\n'
    (texts / "pack.toml").write_text(page, encoding="utf-8")


def tell_json(desk: Path, pack: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    capsys.readouterr()
    check(desk, pack, "--json")
    return json.loads(capsys.readouterr().out)


def test_the_private_key_is_for_its_owner_only_and_the_fingerprint_is_shown(
    tmp_path: Path, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nog" / "niet" / "daar"
    assert run(["pack", "new-key", "--out", str(out), "--passphrase-file", str(desk / "wachtzin")]) == 0
    told = capsys.readouterr().out
    assert stat.S_IMODE((out / "uitgever.key").stat().st_mode) == 0o600
    assert b"ENCRYPTED" in (out / "uitgever.key").read_bytes()
    assert fingerprint(read_public_key(out / "uitgever.pub")) in told
    assert sorted(path.name for path in out.iterdir()) == ["uitgever.key", "uitgever.pub"]


@pytest.mark.parametrize("left", ["uitgever.key", "uitgever.pub"])
def test_a_key_is_never_overwritten(left: str, tmp_path: Path, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / left).write_text("van gisteren")
    assert run(["pack", "new-key", "--out", str(tmp_path), "--passphrase-file", str(desk / "wachtzin")]) == 2
    assert f"{left} is there already" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == [left]
    assert (tmp_path / left).read_text() == "van gisteren"


def test_a_signed_pack_holds_the_texts_of_the_folder(desk: Path, pack: Path) -> None:
    trusted = by_fingerprint([read_public_key(desk / "uitgever.pub")])
    opened = open_pack(pack.read_bytes(), pack.name, trusted)
    assert opened.digest == pack_of(desk / "teksten").digest
    assert opened.version == "9999.1"


def test_check_says_who_signed_what_is_in_it_and_that_it_is_newer(
    desk: Path, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(desk, pack) == 0
    told = capsys.readouterr()
    shipped = pack_of(law_folder())
    assert "law pack 9999.1 of 2999-12-31" in told.out
    assert f"signed by {fingerprint(read_public_key(desk / 'uitgever.pub'))}" in told.out
    assert f"newer than the one that came with the program ({shipped.version} of {shipped.dated})" in told.out
    assert "arguments" in told.out
    assert told.err == ""


def test_check_tells_the_same_as_json(desk: Path, pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = tell_json(desk, pack, capsys)
    assert (told["version"], told["dated"], told["title"]) == ("9999.1", "2999-12-31", "Proef")
    assert told["signed_by"] == fingerprint(read_public_key(desk / "uitgever.pub"))
    assert told["digest"] == pack_of(desk / "teksten").digest
    assert told["beside_shipped"] == "newer"
    assert told["arguments"] >= 90
    assert told["faults"] == []


@pytest.mark.parametrize("version, dated, beside", [("", "", "version-taken"), ("2000.1", "2000-01-01", "older")])
def test_check_says_when_a_pack_is_not_newer(
    version: str, dated: str, beside: str, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shipped = pack_of(law_folder())
    retitle(tmp_path, version or shipped.version, dated or str(shipped.dated))
    content = sign_folder(tmp_path, (desk / "uitgever.key").read_bytes(), PASSPHRASE)
    (tmp_path / "oud.lawpack").write_bytes(content)
    assert tell_json(desk, tmp_path / "oud.lawpack", capsys)["beside_shipped"] == beside


def test_the_texts_that_ship_are_known_when_they_come_back_signed(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = sign_folder(law_folder(), (desk / "uitgever.key").read_bytes(), PASSPHRASE)
    (desk / "zelfde.lawpack").write_bytes(content)
    assert check(desk, desk / "zelfde.lawpack") == 0
    assert "the same as the one that came with the program" in capsys.readouterr().out


def test_a_signed_pack_that_this_program_cannot_use_is_told_whole(
    desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    retitle(tmp_path, "9999.2", "2999-12-31")
    content = sign_folder(tmp_path, (desk / "uitgever.key").read_bytes(), PASSPHRASE)
    (tmp_path / "leeg.lawpack").write_bytes(content)
    told = tell_json(desk, tmp_path / "leeg.lawpack", capsys)
    assert check(desk, tmp_path / "leeg.lawpack") == 1
    assert "phrase" in capsys.readouterr().err
    assert {"file", "line", "id", "what", "cure"} == set(told["faults"][0])


def test_a_key_that_came_with_the_program_is_trusted_without_asking(
    desk: Path, pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resources = tmp_path / "resources"
    resources.mkdir()
    (resources / "law").symlink_to(law_folder())
    monkeypatch.setattr("legalaid_desk.data._root", lambda: tmp_path)
    assert publisher_keys() == {}
    (resources / "publishers").mkdir()
    shutil.copy(desk / "uitgever.pub", resources / "publishers")
    (resources / "publishers" / "README.md").write_text("Wie wetten uitgeeft.")
    assert list(publisher_keys()) == ["uitgever.pub"]
    assert run(["pack", "check", str(pack)]) == 0


def test_a_folder_with_faults_is_told_whole_and_nothing_is_written(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(desk / "teksten", desk / "fout")
    (desk / "fout" / "fout.toml").write_text('[[source]]\nid = "bron"\n\n[[relief]]\nid = "kwijt"\n')
    assert make(desk, "fout.lawpack", "fout") == 1
    told = capsys.readouterr().err
    for words in ("fout.toml:1", "source bron", "fout.toml:4", "relief kwijt"):
        assert words in told
    assert not (desk / "fout.lawpack").exists()


def test_what_stood_there_stays_when_a_pack_cannot_be_made(desk: Path, pack: Path) -> None:
    before = pack.read_bytes()
    (desk / "andere wachtzin").write_text("iets heel anders\n")
    assert make(desk, pack.name, closed_with="andere wachtzin") == 2
    assert pack.read_bytes() == before


@pytest.mark.parametrize(
    "change, words",
    [
        ({"closed_with": "teksten/pack.toml"}, "this passphrase does not open uitgever.key; type it again"),
        ({"closed_with": "weg"}, "weg cannot be read; run it in a terminal"),
        ({"key": "uitgever.pub"}, "uitgever.pub holds a public key, which signs nothing; choose the private key"),
        ({"key": "weg.key"}, "weg.key cannot be read; choose a file that is there"),
        ({"texts": "nergens"}, "nergens is no folder; name"),
        ({"name": "nergens/uit.lawpack"}, "nergens/uit.lawpack cannot be written; choose another folder"),
    ],
)
def test_what_cannot_be_signed_is_told_with_the_file_and_the_cure(
    change: dict[str, str], words: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert make(desk, **({"name": "uit.lawpack"} | change)) == 2
    assert words in capsys.readouterr().err
    assert not (desk / "uit.lawpack").exists()


def test_a_pack_that_is_not_what_was_signed_is_refused(
    desk: Path, pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = pack.read_bytes()
    cases = {
        "anders.lawpack": (content.replace(b'"signature": "', b'"signature": "0')[: len(content)], "not a law pack"),
        "kapot.lawpack": (content[:-9], "damaged or cut off; get the file from the publisher again"),
        "ongetekend.lawpack": (pack_of(desk / "teksten").content, "carries no signature"),
    }
    for name, (changed, words) in cases.items():
        (tmp_path / name).write_bytes(changed)
        assert check(desk, tmp_path / name) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert name in told.err
        assert words in told.err


def test_without_a_key_the_publisher_is_a_stranger(desk: Path, pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["pack", "check", str(pack)]) == 2
    told = capsys.readouterr().err
    assert fingerprint(read_public_key(desk / "uitgever.pub")) in told
    assert "telephone" in told


def test_where_nobody_can_type_the_cure_is_told(tmp_path: Path) -> None:
    done = subprocess.run(
        [*NEW_KEY, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "--passphrase-file" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "typed, code, words",
    [
        ((PASSPHRASE, PASSPHRASE), 0, "fingerprint"),
        ((PASSPHRASE, "vier woorden op een rij"), 2, "the two passphrases differ"),
        (("kort", "kort"), 2, "at least 12 characters"),
    ],
)
def test_in_a_terminal_the_passphrase_is_asked_twice_and_never_shown(
    typed: tuple[str, str], code: int, words: str, tmp_path: Path
) -> None:
    shown, ended = in_a_terminal([*NEW_KEY, str(tmp_path)], tuple(f"{line}\n" for line in typed))
    assert ended == code
    assert words in shown
    assert typed[0] not in shown
    assert len(list(tmp_path.iterdir())) == (2 if code == 0 else 0)


@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_who_breaks_off_at_the_prompt_makes_no_key(key: str, tmp_path: Path) -> None:
    shown, ended = in_a_terminal([*NEW_KEY, str(tmp_path)], (key,))
    assert ended == 2
    assert "no passphrase was typed" in shown
    assert "Traceback" not in shown
    assert list(tmp_path.iterdir()) == []


def in_a_terminal(command: list[str], typed: tuple[str, ...]) -> tuple[str, int]:
    """What a terminal shows when someone types this at the prompts, and the exit code."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    try:
        shown = ""
        for prompt, keys in zip(("Passphrase of the key: ", "Once more: "), typed, strict=False):
            while not shown.endswith(prompt):
                part = read_from(terminal)
                assert part, shown
                shown += part
            os.write(terminal, keys.encode())
        while part := read_from(terminal):
            shown += part
    finally:
        os.close(terminal)  # hangs up on a child that still waits
        _, status = os.waitpid(child, 0)
    return shown, os.waitstatus_to_exitcode(status)


def read_from(terminal: int) -> str:
    """What comes next, empty when the child closed its end: Linux tells that as an error."""
    if not select([terminal], [], [], 30)[0]:
        pytest.fail("nothing was shown for half a minute")
    try:
        return os.read(terminal, 1024).decode()
    except OSError:
        return ""
