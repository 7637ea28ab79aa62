"""A title and a day out of a file name: "2026-03-12_brief-gemeente.pdf" is "Brief gemeente" of 12 March 2026."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePath

_DAY_FORMS = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-_. ]?(?P<month>\d\d)[-_. ]?(?P<day>\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})[-_. ](?P<month>\d{1,2})[-_. ](?P<year>(?:19|20)\d\d)(?!\d)"),
)
_NUMBER_IN_FRONT = re.compile(r"^(?:prod(?:uctie)?[-_. ]*)?\d{1,3}[a-z]?(?:[-_. ]+|$)", re.IGNORECASE)
_CAMERA = re.compile(
    r"^(?:img|dsc[nf]?|pxl|dscn|pict?|photo|whatsapp image|screenshot|scan|document)"
    r"(?:[-_. ]*(?:wa)?\d+|[-_. ]+(?:at|om)\b|[-_. (]*\d*\)?$)",
    re.IGNORECASE,
)


def title_from_name(name: str) -> str:
    """The title a lawyer would type; the bare name when nothing else is left, empty for a camera's own name."""
    stem = PurePath(name.replace("\\", "/")).stem
    if _CAMERA.match(stem):
        return ""
    tidy = _tidied(_NUMBER_IN_FRONT.sub("", _without_day(stem))) or _tidied(stem)
    return tidy[:1].upper() + tidy[1:]


def day_from_name(name: str) -> date | None:
    """The day a file name holds, or None."""
    for form in _DAY_FORMS:
        for found in form.finditer(name):
            try:
                return date(int(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                continue
    return None


def _without_day(stem: str) -> str:
    if day_from_name(stem) is None:
        return stem
    for form in _DAY_FORMS:
        stem = form.sub("", stem)
    return stem.strip("-_. ")


def _tidied(stem: str) -> str:
    return re.sub(r"[-_\s]+", " ", stem).strip(" .,")
