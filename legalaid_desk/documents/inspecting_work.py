"""Inspecting templates, as it is done in the child process: read one with its tags, try it, or tell its parts."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from legalaid_desk.data import document_template, document_templates
from legalaid_desk.desk.inspection import Inspection
from legalaid_desk.errors import DeskError
from legalaid_desk.law import Form

from .child import Answer, Call
from .filling_here import FillsHere
from .filling_work import warm
from .house import parts_named
from .inspector import Among, looked_at, needed_in, trial_of

_TRIED_FIRST = ("brief-tweetalig.docx", "onderdeel-kop.docx")
_BROKEN = (b"", b"PK\x03\x04")


class Inspecting:
    """The child's side of an Inspector."""

    def __init__(self) -> None:
        """Once confined, nothing more can be loaded; what ships is tried, which loads what is loaded late."""
        warm()
        shipped = {name: document_template(name) for name in document_templates()}
        for form in Form:
            needed_in(form)
        for content in _BROKEN:
            looked_at("trial.docx", content, Among(files=shipped))
        for name in _TRIED_FIRST:
            found = looked_at(name, shipped[name], Among(files=shipped))
            trial_of(replace(found, papers=found.papers[:1]), shipped[name], Among(files=shipped), FillsHere())

    def answer(self, asked: Any, blobs: list[bytes], _call: Call) -> Answer:
        """The first of the files is the template in question."""
        name, content, files = asked["files"][0], blobs[0], dict(zip(asked["files"][1:], blobs[1:], strict=True))
        if asked["want"] == "parts":
            return {"parts": parts_named(content, name)}, ()
        forms = {file: Form(form) for file, form in asked["forms"].items()}
        among = Among(files=files, form=asked["form"] and Form(asked["form"]), forms=forms)
        if asked["want"] == "look":
            return {"found": asdict(looked_at(name, content, among, sample=asked["sample"]))}, ()
        found = Inspection(file=name, papers=tuple(asked["papers"]))
        trial, troubles = trial_of(found, content, among, FillsHere())
        return {"trial": asdict(trial), "troubles": [asdict(one) for one in troubles]}, ()

    def told(self, fault: DeskError) -> object:
        """That it cannot be read; the inspection itself tells what is wrong with it."""
        return str(fault)
