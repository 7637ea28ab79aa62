"""Inspect templates in a child process, within limits: whatever an office brings in, nothing hangs and nothing fills.

Each template gets a child of its own, as in filling; that of the next one is started beforehand, so that nobody waits
for it. What was found in a template is kept also when its trial ends the child.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import Any

from cattrs.errors import BaseValidationError

from legalaid_desk.desk.inspection import Inspection, TemplateTrouble, Trial, Trouble
from legalaid_desk.desk.template_flaws import Flaw, Mend
from legalaid_desk.strict import strict_converter

from .children import Child, KeepsChild, NotStarted
from .confinement import MEMORY, SECONDS
from .errors import TemplateFault
from .frames import NoMessage
from .inspector import Among, may_be_tried, with_trial

MOST_FOUND = 20_000
"""Tags and faults of one template; a part holds two thousand tags at most."""


class Inspector(KeepsChild):
    """Inspects templates. Close it: it keeps a child process. One at a time; others wait.

    ``seconds`` are those of looking into a template; its trial takes as many again at most.
    """

    def __init__(self, *, seconds: float = SECONDS / 2, memory: int = MEMORY) -> None:
        super().__init__(seconds, memory)
        self._converter = strict_converter()
        self._template = ""
        self._start_next()

    def inspect(
        self, name: str, content: bytes, among: Among, *, sample: Mapping[str, Any] | None = None
    ) -> Inspection:
        """All that can be said of this template, with a trial run when it can be tried."""
        try:
            return self._inspected(name, content, among, {"form": among.form, "forms": dict(among.forms)}, sample)
        finally:
            self._start_next()

    def parts_named(self, name: str, content: bytes) -> tuple[str, ...]:
        """The parts that this template names; none when it cannot be read."""
        try:
            head = self._asked(name, content, {}, {"want": "parts"})
            with _believed(name):
                return tuple(map(str, head["parts"]))
        except TemplateFault:
            return ()

    def _inspected(
        self, name: str, content: bytes, among: Among, told: Mapping[str, Any], sample: Mapping[str, Any] | None
    ) -> Inspection:
        try:
            found = self._looked_at(name, content, among, {**told, "sample": sample})
        except TemplateFault as fault:
            return Inspection(file=name, faults=(_not_usable(fault),))
        if not may_be_tried(found):
            return found
        try:
            return self._tried(found, content, among, told)
        except TemplateFault as fault:
            return with_trial(found, Trial(), (_not_usable(fault),))

    def _looked_at(self, name: str, content: bytes, among: Among, told: Mapping[str, Any]) -> Inspection:
        head = self._asked(name, content, among.files, {**told, "want": "look"})
        with _believed(name):
            found = self._converter.structure(head["found"], Inspection)
            if found.file != name or len(found.tags) + len(found.faults) > MOST_FOUND:
                raise ValueError
        return found

    def _tried(self, found: Inspection, content: bytes, among: Among, told: Mapping[str, Any]) -> Inspection:
        asked = {**told, "want": "try", "papers": found.papers}
        head = self._asked(found.file, content, among.files, asked)
        with _believed(found.file):
            trial = self._converter.structure(head["trial"], Trial)
            troubles = self._converter.structure(head["troubles"], tuple[TemplateTrouble, ...])
            if len(troubles) > MOST_FOUND:
                raise ValueError
        return with_trial(found, trial, troubles)

    def _asked(self, name: str, content: bytes, files: Mapping[str, bytes], asked: Mapping[str, Any]) -> Any:
        around = {file: blob for file, blob in files.items() if file != name}
        with self._turn():
            try:
                child = self._child_for(content)
                head, _ = child.ask({**asked, "files": [name, *around]}, [content, *around.values()], self._seconds)
            except NotStarted as error:
                raise TemplateFault(name, "", Flaw.LOOKING_NOT_STARTED, Mend.START_AGAIN) from error
            except NoMessage:
                self._end()
                raise TemplateFault(name, "", Flaw.LOOKING_TOO_LONG, Mend.TAKE_LESS) from None
            if "broken" in head:
                self._end()
        if "broken" in head:
            # Or more loops in loops than Python itself takes.
            raise TemplateFault(name, "", Flaw.LOOKING_TOO_LONG, Mend.TAKE_LESS)
        return head

    def _child_for(self, content: bytes) -> Child:
        """The child that looks into this template already, or one that looked into none."""
        digest = sha256(content).hexdigest()
        if self._child is None or self._template not in ("", digest) or not self._child.lives():
            self._end()
            self._child = Child("inspect", self._memory, wait=False)
        self._template = digest
        self._child.wait()
        return self._child

    def _start_next(self) -> None:
        with self._turn():
            self._end()
            if not self._is_closed:
                with suppress(NotStarted):
                    self._child, self._template = Child("inspect", self._memory, wait=False), ""


@contextmanager
def _believed(name: str) -> Iterator[None]:
    """The child is not trusted: an answer of another shape than was asked for is a fault like any other."""
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError, BaseValidationError) as error:
        raise TemplateFault(name, "", Flaw.NO_INSPECTION, Mend.OPEN_AND_SAVE) from error


def _not_usable(fault: TemplateFault) -> TemplateTrouble:
    return TemplateTrouble(trouble=Trouble.NOT_USABLE, flawed=fault.flawed)
