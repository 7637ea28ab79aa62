"""TOML as law texts are written, read fast; whatever is written otherwise goes to the standard reader, with its errors.

The standard reader goes through every string character by character, and law texts are long.
"""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

_KEY, _CHARACTER, _COMMENT = r"[A-Za-z0-9_-]+", r'[^"\\\x00-\x08\x0a-\x1f\x7f]', r"\#[^\x00-\x08\x0a-\x1f\x7f]*"
_ENTRY = re.compile(
    rf'(?P<key>{_KEY})[ ]=[ ](?:"(?P<text>{_CHARACTER}*)"|"""\n?(?P<lines>(?:{_CHARACTER}|\n|"(?!""))*)"""(?!"))'
    rf"[ \t]*(?:{_COMMENT})?\n"
    rf"|[ \t]*(?:{_COMMENT})?\n"
    rf"|\[\[(?P<item>{_KEY}(?:\.{_KEY})*)\]\]\n"
    rf"|\[(?P<table>{_KEY})\]\n"
    rf'|(?P<other>{_KEY})[ ]=[ ](?P<value>(?!""")[^\n]+\n(?:[ \]][^\n]*\n)*)'
)
"""One entry of a text: a string, an empty line, a header, or another value with the lines that belong to it."""
_TEXTS = re.compile(rf'\[\s*"{_CHARACTER}*"(?:,\s*"{_CHARACTER}*")*\s*\]\n')


class _OtherwiseError(Exception):
    """Written in another way than law texts are."""


def read_toml(text: str) -> dict[str, Any]:
    """What ``tomllib.loads`` makes of this text. Raises tomllib.TOMLDecodeError."""
    try:
        return _read(text if text.endswith("\n") else f"{text}\n")
    except (_OtherwiseError, tomllib.TOMLDecodeError):
        return tomllib.loads(text)


def _read(text: str) -> dict[str, Any]:
    whole: dict[str, Any] = {}
    table, lists, at = whole, set[int](), 0
    while at < len(text):
        entry = _ENTRY.match(text, at)
        if entry is None:
            raise _OtherwiseError
        at = entry.end()
        key, string, lines, item, name, other, value = entry.groups()
        if key:
            _put(table, key, lines if string is None else string)
        elif other:
            _put(table, other, _value(value))
        elif item:
            table = _item(whole, item.split("."), lists)
        elif name:
            table = {}
            _put(whole, name, table)
    return whole


def _put(table: dict[str, Any], key: str, value: Any) -> None:
    if key in table:
        raise _OtherwiseError
    table[key] = value


def _item(whole: dict[str, Any], names: list[str], lists: set[int]) -> dict[str, Any]:
    """A new table at the end of the list that a header names; only headers make lists of tables."""
    table: Any = whole
    for name in names[:-1]:
        inner = table.get(name)
        table = inner[-1] if isinstance(inner, list) and id(inner) in lists else inner
        if not isinstance(table, dict):
            raise _OtherwiseError
    found = table.get(names[-1])
    if found is None:
        found = table[names[-1]] = []
        lists.add(id(found))
    if id(found) not in lists:
        raise _OtherwiseError
    found.append({})
    made: dict[str, Any] = found[-1]
    return made


def _value(text: str) -> Any:
    if _TEXTS.fullmatch(text) and "\t" not in text:
        return json.loads(text)
    alone = tomllib.loads(f"it = {text}")
    if len(alone) > 1:  # the lines that seemed to belong to it hold other keys
        raise _OtherwiseError
    return alone["it"]
