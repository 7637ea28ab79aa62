"""Fill templates in this very process: one that is a child itself, or with templates that are our own."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from .errors import TemplateFault
from .filling import Fields, Filled, rendered
from .rendering import Rendering


class FillsHere:
    """Fills templates where it stands. The last template is kept."""

    def __init__(self) -> None:
        self._rendering: tuple[str, Rendering] | None = None

    def fill(self, name: str, parts: Mapping[str, bytes], values: Mapping[str, Any]) -> Filled:
        """The template with the values in it. Raises TemplateFault."""
        try:
            filled, lacking = self._understood(parts).fill(values)
        except TemplateFault as fault:
            raise fault.of(name) from None
        return Filled({**parts, **filled}, tuple(lacking))

    def fields(self, name: str, parts: Mapping[str, bytes]) -> Fields:
        """What the template asks for. Raises TemplateFault."""
        try:
            top, behind = self._understood(parts).fields()
        except TemplateFault as fault:
            raise fault.of(name) from None
        return Fields(tuple(top), tuple(behind))

    def _understood(self, parts: Mapping[str, bytes]) -> Rendering:
        inside = {part: parts[part] for part in rendered(parts)}
        digest = sha256(repr(inside).encode()).hexdigest()
        if self._rendering is None or self._rendering[0] != digest:
            self._rendering = digest, Rendering(inside)
        return self._rendering[1]
