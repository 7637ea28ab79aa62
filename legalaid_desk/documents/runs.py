"""Stretches of text in a paragraph of Word: new ones that look as one that stands there."""

from __future__ import annotations

from copy import deepcopy

from .wordml import SPACE, Element, W


def bare_run(like: Element) -> Element:
    """An empty run that looks like this one."""
    run = like.makeelement(f"{W}r")
    properties = like.find(f"{W}rPr")
    if properties is not None:
        run.append(deepcopy(properties))
    return run


def run_of(like: Element, words: str) -> Element:
    """A run with these words that looks like this one."""
    run = bare_run(like)
    text = like.makeelement(f"{W}t", {SPACE: "preserve"})
    text.text = words
    run.append(text)
    return run


def split_after(run: Element, text: Element) -> Element | None:
    """What followed the text in its run (breaks, more text), as a run of its own."""
    rest = list(text.itersiblings())
    if not rest:
        return None
    after = bare_run(run)
    after.extend(rest)
    return after
