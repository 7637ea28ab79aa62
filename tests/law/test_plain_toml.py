"""The fast reader of law texts: the same as the standard one, in what it reads and in what it refuses."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.law.plain_toml import _OtherwiseError, _read, read_toml

SHIPPED = sorted((Path(__file__).parents[2] / "resources" / "law").glob("*.toml"))

PIECES = st.sampled_from(
    [
        *("a = 1\n", 'a = "tekst"\n', 'b = "tekst" # uitleg\n', "b = 2026-11-25\n", "c = true\n", "d = -1.5e3\n"),
        *('b = "een \\"twee\\" \\u00e9"\n', 'c = ""\n', "c = 'letterlijk'\n", 'd = """een\ntwee"""\n'),
        *('d = """\neen "twee"\n"""\n', 'e = """x""""\n', 'e = """een \\\n  twee"""\n', "e = '''x\ny'''\n"),
        *('f = ["a", "b"]\n', 'f = [\n    "a",\n    "b",\n]\n', 'f = ["a" "b"]\n', "f = []\n", 'f = ["a\tb"]\n'),
        *('g = [\n    { id = "a", n = 1 }, # eerste\n    { id = "b" },\n]\n', "g = [null]\n", "g = [1, 2]\n"),
        *("[t]\n", "[t.u]\n", "[[t]]\n", "[[t.u]]\n", "[[t.u.v]]\n", "[ t ]\n", "[[w]]\n", "[[w.x]]\n", "[w]\n"),
        *("a.b = 1\n", '"a" = 1\n', "a=1\n", "  a = 1\n", "\n", "# uitleg\n", "a = \n", "a = 1 2\n", "]\n", "a"),
        *('a = "\x07"\n', 'a = "tab\there"\n', "# \x07\n", "a = 1\r\n", 'a = "x\n', 'a = """x\n', "\ufeff", '"""\n'),
    ]
)


def read(reader: Any, text: str) -> Any:
    """What a reader makes of a text, or the words in which it refuses it."""
    try:
        return reader(text)
    except tomllib.TOMLDecodeError as error:
        return str(error)


@pytest.mark.parametrize("path", SHIPPED, ids=[path.stem for path in SHIPPED])
def test_what_ships_is_read_fast_and_as_the_standard_reader_does(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert _read(text) == tomllib.loads(text)


@given(st.lists(PIECES, max_size=8).map("".join))
def test_every_text_is_read_or_refused_as_the_standard_reader_does(text: str) -> None:
    assert read(read_toml, text) == read(tomllib.loads, text)


@given(st.text(alphabet="ab=[]{}.\"'#\\\n \t1,", max_size=40))
def test_any_mess_is_refused_as_the_standard_reader_does(text: str) -> None:
    assert read(read_toml, text) == read(tomllib.loads, text)


@given(st.text(), st.text(alphabet='ab"\n\\ ', max_size=12))
def test_a_string_holds_what_was_written_in_it(line: str, lines: str) -> None:
    text = f'a = "{line}"\nb = """{lines}"""\n'
    assert read(read_toml, text) == read(tomllib.loads, text)


@pytest.mark.parametrize(
    "text", ["a.b = 1\n", "a = 1\na = 2\n", "[t]\n[t]\n", 'f = ["a"]\n[[f]]\n', "[[t.u]]\n", "a = 1\n  b = 2\n"]
)
def test_what_is_written_otherwise_is_left_to_the_standard_reader(text: str) -> None:
    with pytest.raises(_OtherwiseError):
        _read(text)
