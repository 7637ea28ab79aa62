"""Inspect a Word template: each tag, what it is filled with, each fault with its cure, and a trial run."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from legalaid_desk.bootstrap import opening, shipped_law
from legalaid_desk.desk.inspection import Inspection, TemplateTag, TemplateTrouble, plain
from legalaid_desk.desk.sample_family import sample_paper
from legalaid_desk.desk.templates import MOST_BYTES, TemplateTooLarge, kinds_with
from legalaid_desk.errors import DeskError
from legalaid_desk.law import Form


class TemplateUnreadable(DeskError):
    """A template that cannot be read from disk."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        super().__init__(f"{path} cannot be read ({reason}); name a .docx file")


def run_template(path: Path, *, as_json: bool = False) -> int:
    """Print what was found in a template; 1 when it may not be used as it is."""
    found = _inspected(path.name, _content(path))
    print(json.dumps(plain(found), ensure_ascii=False, indent=2) if as_json else "\n".join(_lines(found)))
    return 0 if found.usable else 1


def _inspected(name: str, content: bytes) -> Inspection:
    law = shipped_law()
    with closing(opening().papers()) as papers:
        kinds = kinds_with(law, papers, name, content)
        form = law.filings[kinds[0]].form if kinds else None
        sample = sample_paper(law, opening().clock().date(), form or Form.PLEADING, kinds)
        found = papers.inspect_template(name, content, {}, form=form, sample=sample)
    return replace(found, kinds=kinds)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise TemplateTooLarge(path.name)
        return path.read_bytes()
    except OSError as error:
        raise TemplateUnreadable(path, error.strerror or "it is not there") from error


def _lines(found: Inspection) -> list[str]:
    trial = ", ".join(
        f"{name} {'whole' if came else 'not whole'}"
        for name, came in (("minimal", found.trial.minimal), ("full", found.trial.full))
    )
    return [
        f"{found.file}: {len(found.tags)} tags, {len(found.faults)} faults; trial: {trial}",
        *(f"{'!' if one.blocks else '-'} {_place(one)}{one.fault}; {one.cure}" for one in found.faults),
        *(_tag(tag) for tag in found.tags),
    ]


def _place(one: TemplateTrouble) -> str:
    where = f"{one.part} {one.paragraph}" if one.paragraph else one.part
    shown = one.tag or (f"“{one.text}”" if one.text else "")
    told = ", ".join(part for part in (where, shown) if part)
    return f"{told}: " if told else ""


def _tag(tag: TemplateTag) -> str:
    filled = f" = {tag.filled_with}" if tag.filled_with else ""
    return f"  {tag.part} {tag.paragraph}: {tag.tag}{filled}"
