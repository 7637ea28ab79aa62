"""Read the tags of a template in their order, as they will be filled in, and note what is wrong with each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from legalaid_desk.desk.inspection import TemplateTag, TemplateTrouble, Trouble

from .template_fields import ANYTHING, LOOP, Shape, nearest, shortened
from .template_tags import FoundTag, TagKind
from .template_words import EACH, MOST_SIGNS, Doubt, act_of, doubt_about_act, words_of

_FOR = re.compile(
    r"(?P<names>[^\W\d]\w*(?:\s*,\s*[^\W\d]\w*)*)\s+in\s+(?P<list>.+?)(?:\s+if\s+(?P<when>.+))?", re.DOTALL
)
_SET = re.compile(r"(?P<name>[^\W\d]\w*)\s*=(?!=)\s*(?P<value>.+)", re.DOTALL)
MOST_COMPARED = 100

_ENDS = {"endfor": "for", "endif": "if"}
_CELL = re.compile(r"colspan|cellbg|hm|vm")


@dataclass(slots=True)
class _Open:
    """What began and has not ended yet."""

    tag: FoundTag
    act: str
    names: dict[str, Shape]


@dataclass(slots=True)
class Read:
    """What came of reading: the tags in their order, and the shapes of all that is printed."""

    tags: list[TemplateTag] = field(default_factory=list)
    printed: list[Shape] = field(default_factory=list)


class Reader:
    """The tags of one part of a template; ``fields`` are those that a paper has."""

    def __init__(self, fields: Shape) -> None:
        self._fields = fields
        self._open: list[_Open] = []
        self._set: dict[str, Shape] = {}
        self._compared = 0
        self._tags: list[FoundTag] = []
        self._told: list[str] = []
        self._faults: list[list[TemplateTrouble]] = []
        self._printed: list[Shape] = []

    def read(self, tags: Iterable[FoundTag]) -> Read:
        """Read them all; what began and never ends is told where it began."""
        for found in tags:
            self._tags.append(found)
            self._faults.append([])
            self._told.append("")
            self._take(found)
        for left in self._open:
            self._blame(left.tag, Trouble.NOT_CLOSED, left.act, more=_end_of(left))
        made = zip(self._tags, self._told, self._faults, strict=True)
        return Read([_tag(found, told, faults) for found, told, faults in made], self._printed)

    def _take(self, found: FoundTag) -> None:
        if found.kind is TagKind.BROKEN:
            self._note(Trouble.NOT_UNDERSTOOD, found.tag)
        elif found.kind is TagKind.PRINT:
            self._print(found)
        elif found.kind is TagKind.ACT:
            self._act(found)
        if found.kind is not TagKind.BROKEN and found.in_box:
            self._note(Trouble.IN_TEXT_BOX, "")
        if found.kind is not TagKind.PART and found.beside:
            self._note(Trouble.DROPS_TEXT, shortened(found.beside))

    def _print(self, found: FoundTag) -> None:
        if found.how:
            self._note(Trouble.NOT_UNDERSTOOD, f"{{{{{found.how}", near=(f"{{{{ {found.words} }}}}",))
        shapes = self._said(found.words)
        self._printed += shapes
        self._told[-1] = shapes[0].told() if shapes else ""

    def _act(self, found: FoundTag) -> None:
        act, rest = act_of(found.words[:MOST_SIGNS])
        if act in _ENDS:
            self._end(found, _ENDS[act])
        elif act == "for":
            self._begin_for(found, rest)
        elif act in ("if", "elif", "else"):
            self._condition(found, act, rest)
        elif act == "set":
            self._name_it(rest)
        elif _CELL.fullmatch(act):
            self._said(rest) if rest else None
        else:
            doubt = doubt_about_act(act)
            near = tuple(f"{{%{found.how} {one} ... %}}" for one in doubt.near)
            self._note(doubt.trouble, doubt.what, near=near)

    def _begin_for(self, found: FoundTag, rest: str) -> None:
        said = _FOR.fullmatch(rest)
        names: dict[str, Shape] = {"loop": LOOP}
        if said is None:
            self._note(Trouble.NOT_UNDERSTOOD, rest or "for", near=("{% for exhibit in exhibits %}",))
        else:
            shapes = self._said(said["list"])
            each = shapes[0].items if shapes else None
            wanted = [name.strip() for name in said["names"].split(",")]
            names |= dict.fromkeys(wanted, each if each is not None and len(wanted) == 1 else ANYTHING)
            self._told[-1] = shapes[0].told() if shapes else ""
        self._open.append(_Open(found, "for", names))
        if said is not None and said["when"]:
            self._said(said["when"])

    def _condition(self, found: FoundTag, act: str, rest: str) -> None:
        if act == "if":
            self._open.append(_Open(found, "if", {}))
        elif not self._open:
            self._note(Trouble.NOT_OPENED, act)
        else:
            self._compare(found, self._open[-1].tag)
        if act != "else":
            shapes = self._said(rest)
            self._told[-1] = shapes[0].told() if shapes else ""

    def _name_it(self, rest: str) -> None:
        said = _SET.fullmatch(rest)
        if said is None:
            self._note(Trouble.NOT_UNDERSTOOD, rest or "set")
            return
        self._said(said["value"])
        self._set[said["name"]] = ANYTHING

    def _end(self, found: FoundTag, act: str) -> None:
        place = next((n for n in range(len(self._open) - 1, -1, -1) if self._open[n].act == act), None)
        if place is None:
            self._note(Trouble.NOT_OPENED, f"end{act}")
            return
        for left in self._open[place + 1 :]:
            self._blame(left.tag, Trouble.NOT_CLOSED, left.act, more=_end_of(left))
        self._compare(found, self._open[place].tag)
        del self._open[place:]

    def _compare(self, found: FoundTag, begun: FoundTag) -> None:
        """Both ends must take the same with them, and stand in the same body, cell or table."""
        if found.how != begun.how or (found.how and found.home is not begun.home):
            self._note(Trouble.CROSSED, begun.tag, more=found.tag)
        elif not found.how and found.paragraph != begun.paragraph and found.words.startswith("end"):
            self._note(Trouble.EMPTY_LINES, begun.tag)

    def _said(self, expression: str) -> list[Shape]:
        """The shapes of what an expression names; what is wrong with it is noted."""
        words = words_of(expression)
        for doubt in words.doubts:
            self._note(doubt.trouble, doubt.what, near=self._joined(doubt))
        spaced = any(doubt.trouble in (Trouble.SPACES, Trouble.FORBIDDEN) for doubt in words.doubts)
        return [shape for path in words.paths if (shape := self._at(path, told=not spaced)) is not None]

    def _joined(self, doubt: Doubt) -> tuple[str, ...]:
        if doubt.trouble is not Trouble.SPACES:
            return doubt.near
        meant = doubt.what.replace(" ", "_")
        return self._nearest(meant, dict.fromkeys(_all_names(self._fields), ANYTHING)) or (meant,)

    def _at(self, path: tuple[str, ...], *, told: bool) -> Shape | None:
        names = self._in_scope()
        shape = names.get(path[0])
        if shape is None:
            if told:
                self._note(Trouble.UNKNOWN_FIELD, ".".join(path), near=self._meant(path[0], names))
            return None
        for place, name in enumerate(path[1:], start=1):
            if shape is ANYTHING:
                return shape
            inner = shape.items if name == EACH else shape.names.get(name)
            if inner is None:
                if told:
                    before = ".".join(path[:place])
                    known = shape.names or (shape.items.names if shape.items else {})
                    near = tuple(f"{before}.{one}" for one in self._nearest(name, known))
                    more = ", ".join(f"{before}.{one}" for one in [*known][:8])
                    self._note(Trouble.UNKNOWN_FIELD, f"{before}.{name}", near=near, more=more)
                return None
            shape = inner
        return shape

    def _meant(self, name: str, names: dict[str, Shape]) -> tuple[str, ...]:
        return self._nearest(name, names) or self._nearest(name, dict.fromkeys(_all_names(self._fields), ANYTHING))

    def _nearest(self, name: str, names: Mapping[str, Shape]) -> tuple[str, ...]:
        """For the first faults; nobody reads thousands, and comparing takes time."""
        self._compared += 1
        return nearest(name, names) if self._compared <= MOST_COMPARED else ()

    def _in_scope(self) -> dict[str, Shape]:
        names = {**self._fields.names, **self._set}
        for one in self._open:
            names |= one.names
        return names

    def _note(self, trouble: Trouble, what: str, *, near: tuple[str, ...] = (), more: str = "") -> None:
        self._faults[-1].append(trouble_at(self._tags[-1], trouble, what, near=near, more=more))

    def _blame(self, found: FoundTag, trouble: Trouble, what: str, *, more: str) -> None:
        """The same for a tag that was read before."""
        place = next(n for n, one in enumerate(self._tags) if one is found)
        self._faults[place].append(trouble_at(found, trouble, what, more=more))


def trouble_at(
    found: FoundTag, trouble: Trouble, what: str, *, near: tuple[str, ...] = (), more: str = ""
) -> TemplateTrouble:
    """A fault of this tag."""
    return TemplateTrouble(
        trouble=trouble,
        part=found.part,
        paragraph=found.paragraph,
        text=shortened(found.text),
        tag=found.tag,
        what=what,
        more=more,
        near=tuple(dict.fromkeys(near)),
    )


def _tag(found: FoundTag, told: str, faults: list[TemplateTrouble]) -> TemplateTag:
    return TemplateTag(
        part=found.part,
        paragraph=found.paragraph,
        text=shortened(found.text),
        tag=found.tag,
        filled_with=shortened(told),
        faults=tuple(dict.fromkeys(faults)),
    )


def _end_of(left: _Open) -> str:
    return f"{{%{left.tag.how} end{left.act} %}}"


def _all_names(shape: Shape) -> Iterator[str]:
    for name, inner in (shape.items or shape).names.items():
        yield name
        yield from _all_names(inner)
