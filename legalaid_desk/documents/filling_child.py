"""The child process in which templates are filled: it takes a template and values, and gives back text.

It is told all it needs through its standard input, reaches nothing else, and ends when that closes: it never outlives
the desk.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any, BinaryIO

from .confinement import allow, confine, quiet
from .errors import TemplateFault
from .frames import NoMessage, receive, send

READY = "ready"


def main() -> None:
    """Answer until nobody asks any more."""
    take, give = os.fdopen(0, "rb"), os.fdopen(quiet(), "wb")
    _load_all()
    confine(int(sys.argv[-1]))
    send(give, READY)
    _serve(take, give)
    os._exit(0)


def _serve(take: BinaryIO, give: BinaryIO) -> None:
    from .rendering import Rendering

    rendering = Rendering({})
    while True:
        try:
            asked, blobs = receive(take)
        except NoMessage:
            return
        allow(asked["seconds"])
        try:
            if "template" in asked:
                rendering = Rendering(dict(zip(asked["template"], blobs, strict=True)))
            head, made = _answer(rendering, asked)
        except TemplateFault as fault:
            head, made = {"fault": (fault.place, fault.what, fault.cure)}, ()
        except Exception as error:  # noqa: BLE001 - whatever a template brings about, the parent is told
            head, made = {"broken": type(error).__name__}, ()
        allow(0)
        send(give, head, made)


def _answer(rendering: Any, asked: Any) -> tuple[object, Sequence[bytes]]:
    if "values" not in asked:
        return {"fields": rendering.fields()}, ()
    filled, lacking = rendering.fill(asked["values"])
    return {"names": list(filled), "lacking": lacking}, list(filled.values())


def _load_all() -> None:
    """All that filling a template ever needs: once confined, nothing more can be loaded. A trial run finds the rest."""
    import jinja2.debug  # noqa: F401 - it is loaded when a template goes wrong

    from .rendering import Rendering

    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "<w:p><w:r><w:t>{{ a|upper ~ 'x' }}{% for x in b %}{{ x }}{% endfor %}</w:t></w:r></w:p>"
    table = "<w:tbl><w:tblGrid/><w:tr><w:tc><w:p><w:r><w:t>{{ d }}{%tc if c %}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    for inside in (body, f"{body}{table}", "{{ a.b() }}", "{% for %}", "{{ a"):
        try:
            trial = Rendering({"trial": f'<w:document xmlns:w="{space}">{inside}</w:document>'.encode()})
            trial.fields()
            trial.fill({"a": "x\ty\nz", "b": ["1"], "c": None})
        except TemplateFault:
            continue
