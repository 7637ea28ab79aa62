"""Filling templates, as it is done in the child process: the template it was given first is the one it keeps."""

from __future__ import annotations

from typing import Any

from legalaid_desk.desk.template_flaws import Flaw, Mend
from legalaid_desk.errors import DeskError

from .child import Answer, Call
from .errors import TemplateFault
from .rendering import Rendering

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TRIALS = (
    "<w:p><w:r><w:t>{{ a|upper ~ 'x' }}{% for x in b %}{{ x }}{% endfor %}{{ d }}</w:t></w:r></w:p>",
    *("{{ a.b() }}", "{% for %}", "{{ a"),
)
"""Templates that bring about all that is loaded late: once confined, nothing more can be loaded."""


def warm() -> None:
    """Load all that filling loads late."""
    import jinja2.debug  # noqa: F401 - loaded when a template goes wrong

    for inside in _TRIALS:
        try:
            trial = Rendering({"trial": f'<w:document xmlns:w="{_SPACE}">{inside}</w:document>'.encode()})
            trial.fields()
            trial.fill({"a": "x\ty\nz", "b": ["1"]})
        except TemplateFault:
            continue


class Filling:
    """The child's side of a Filler."""

    def __init__(self) -> None:
        self._rendering = Rendering({})
        warm()

    def answer(self, asked: Any, blobs: list[bytes], _call: Call) -> Answer:
        """Fill the template, or tell its fields."""
        if "template" in asked:
            self._rendering = Rendering(dict(zip(asked["template"], blobs, strict=True)))
        if "values" not in asked:
            return {"fields": self._rendering.fields()}, ()
        filled, lacking = self._rendering.fill(asked["values"])
        return {"names": list(filled), "lacking": lacking}, list(filled.values())

    def told(self, fault: DeskError) -> object:
        """Place, fault and cure; the parent knows the name of the file."""
        if not isinstance(fault, TemplateFault):
            return "", Flaw.NO_FILING, Mend.LOOK_OR_SHIPPED, "", ""
        one = fault.flawed
        return fault.place, one.flaw, one.mend, one.data, one.names
