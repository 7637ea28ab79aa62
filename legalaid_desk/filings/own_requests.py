"""The requests with the lawyer's own words in them, and with requests that are all her own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from legalaid_desk.dossier import Dossier, OwnParagraph

from .draft import REQUEST, ParagraphNumber, Request, Run
from .wording import marked, runs_from_marked


def own_requests(
    requests: tuple[Request, ...],
    dossier: Dossier,
    paper: str,
    exhibits: Mapping[str, int],
    paragraphs: Mapping[str, int | None],
) -> tuple[tuple[Request, ...], tuple[str, ...]]:
    """The requests as they are printed, and the ids (as paragraphs) of those that the lawyer left out."""

    def alive(text: str) -> tuple[Run, ...]:
        return tuple(_numbered(run, paragraphs) for run in runs_from_marked(text, exhibits))

    made: list[Request] = []
    left_out: list[str] = []
    for request in requests:
        program, name = marked(request.runs), request.paragraph.id
        own = dossier.wording(paper, name)
        if own and not own.text:
            left_out.append(name)
        elif own:
            stale = own.instead_of != program
            made.append(replace(request, runs=alive(own.text), program_text=program, own_words=True, stale=stale))
        else:
            runs = tuple(_numbered(run, paragraphs) for run in request.runs)
            made.append(replace(request, runs=runs, program_text=program))
    put_after: Counter[str] = Counter()
    for one in dossier.own_paragraphs:
        if one.kind == paper and is_request(one, dossier.own_paragraphs):
            _insert(made, one, alive(one.text), put_after)
    return tuple(made), tuple(left_out)


def is_request(own: OwnParagraph, owns: tuple[OwnParagraph, ...]) -> bool:
    """Whether a paragraph of the lawyer's own was put among the requests: beside one, or beside one of hers there."""
    by_name = {one.paragraph: one for one in owns}
    name, seen = own.after or own.before, {own.paragraph}
    while name in by_name and name not in seen:
        seen.add(name)
        name = by_name[name].after or by_name[name].before
    return name.endswith(REQUEST)


def _insert(made: list[Request], own: OwnParagraph, runs: tuple[Run, ...], put_after: Counter[str]) -> None:
    """Where she put it, in the tier of the request beside it; when that is gone, last."""
    names = [request.paragraph.id for request in made]
    place = len(made)
    if own.after in names:
        place = names.index(own.after) + 1 + put_after[own.after]
        put_after[own.after] += 1
    elif own.before in names:
        place = names.index(own.before)
    beside = made[max(place - 1, 0) if own.before not in names or own.after in names else place] if made else None
    made.insert(place, Request(id=own.paragraph, tier=beside.tier if beside else "", runs=runs, own_words=True))


def _numbered(run: Run, paragraphs: Mapping[str, int | None]) -> Run:
    return replace(run, number=paragraphs.get(run.paragraph) or 0) if isinstance(run, ParagraphNumber) else run
