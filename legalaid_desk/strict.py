"""Strict reading of plain data (JSON, TOML) into frozen values: no coercion, unknown keys named, all faults at once."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import MAXYEAR, UTC, date, datetime
from enum import StrEnum
from typing import Any

from cattrs import Converter, transform_error
from cattrs.errors import ForbiddenExtraKeysError, StructureHandlerNotFoundError

from .errors import Fault

_EARLIEST = 1970
_HALF_A_SIGN = re.compile(r"\\ud[89a-f]", re.IGNORECASE)


def read_json(text: str | bytes, *, pairs: Callable[[list[tuple[str, Any]]], dict[str, Any]] | None = None) -> Any:
    """What this JSON says. Raises ValueError, also for what is nested without end and what could not be written."""
    try:
        found = json.loads(text, object_pairs_hook=pairs, parse_constant=_no_number)
        if _HALF_A_SIGN.search(text if isinstance(text, str) else text.decode("utf-8", "replace")):
            json.dumps(found, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    except UnicodeEncodeError:
        raise ValueError("it holds half a sign (\\ud800 to \\udfff) without the other half") from None
    return found


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number")


def strict_converter(*, all_faults: bool = True) -> Converter:
    """A converter that takes only what the type says. Days and moments may be given as values or in ISO 8601.

    One that need not tell all faults and their places raises whatever comes first, and is quicker.
    """
    converter = Converter(forbid_extra_keys=True, omit_if_default=True, detailed_validation=all_faults)
    for kind, name in ((str, "a string"), (int, "a whole number"), (bool, "true or false")):
        converter.register_structure_hook(kind, _exactly(kind, name))
    converter.register_structure_hook(datetime, _moment)
    converter.register_structure_hook(date, day)
    converter.register_structure_hook(StrEnum, _option)
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_unstructure_hook(date, date.isoformat)
    return converter


def faults_of(error: BaseException, root: str) -> tuple[Fault, ...]:
    """Every fault in an error that the converter raised, its place written from ``root`` on."""
    lines = transform_error(error, path=root, format_exception=_say)
    return tuple(Fault(*reversed(line.rsplit(" @ ", 1))) for line in lines)


def day(value: Any, _: object = date) -> date:
    """A day given as ``YYYY-MM-DD`` or as a day. Raises ValueError."""
    if type(value) is date:
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError(f"must be a day as YYYY-MM-DD, not {shown(value)}") from None


def shown(value: Any) -> str:
    """A value as it can stand in a message: short."""
    return repr(value) if len(repr(value)) <= 60 else repr(value)[:57] + "..."


def _say(error: BaseException, kind: type | None) -> str:
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown key {', '.join(sorted(error.extra_fields))}"
    if isinstance(error, KeyError):
        return "is missing"
    if isinstance(error, StructureHandlerNotFoundError):
        return f"cannot hold {kind}"
    if isinstance(error, TypeError | AttributeError) and not str(error).startswith("must be"):
        return "must be an object with keys, or a list where a list belongs"
    return str(error) or type(error).__name__


def _exactly(kind: type, name: str) -> Any:
    def hook(value: Any, _: type) -> Any:
        if type(value) is not kind:
            raise ValueError(f"must be {name}, not {shown(value)}")
        return value

    return hook


def _option(value: Any, kind: type[StrEnum]) -> StrEnum:
    try:
        return kind(value)
    except ValueError:
        allowed = ", ".join(option.value or "(empty)" for option in kind)
        raise ValueError(f"must be one of {allowed}, not {shown(value)}") from None


def _moment(value: Any, _: type) -> datetime:
    """A moment of our time: before 1970 Windows knows no hour of the day. Without a place on earth it is UTC."""
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError(f"must be a moment in ISO 8601, not {shown(value)}") from None
    if not _EARLIEST < moment.year < MAXYEAR:
        raise ValueError(f"must be a moment after {_EARLIEST}, not {shown(value)}")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
