"""The bundle: all exhibits in one PDF with a cover, an index that links, sheets, stamps and bookmarks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from legalaid_desk.desk.ports import BundleItem, Progress
from legalaid_desk.errors import DeskError
from legalaid_desk.filings import FilingDraft

from .errors import ExhibitRejected
from .faces import foreign_letters, printable
from .front import Entry, Front, make_front, title_of_bundle
from .pages import as_pdf as pages_of
from .pdftext import page_text, squeezed
from .stamps import Stamp, lay_over, seen_size, stamp_sheets
from .whole import written_whole
from .words import EXHIBIT, say

if TYPE_CHECKING:
    from pikepdf import Array, Page, Pdf

Step = Callable[[str], None]
AsPdf = Callable[[str, str, bytes], bytes]
"""The pages of an exhibit, by its name, its media type and its bytes. Raises ExhibitRejected."""


class BundleIncomplete(DeskError):
    """A bundle that does not hold what its index promises. Nothing was written."""

    def __init__(self, target: Path, missing: tuple[str, ...]) -> None:
        self.target = target
        self.missing = missing
        named = ", ".join(missing) or "a page"
        super().__init__(
            f"{target} was not written: {named} is missing in it; give the exhibit a shorter, plainer title"
        )


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is known before the pages are put together: the entries with their places, and how many pages.

    ``called`` is how the paper calls an exhibit.
    """

    entries: tuple[Entry, ...]
    front: Front
    total: int
    called: str = EXHIBIT


def write_bundle(
    draft: FilingDraft,
    items: Sequence[BundleItem],
    target: Path,
    *,
    progress: Progress | None = None,
    as_pdf: AsPdf = pages_of,
) -> int:
    """Write the bundle, whole or not at all. Returns the number of pages. ``as_pdf`` makes pages of an exhibit.

    Raises ExhibitRejected, NotWritable, DiskFull, BundleIncomplete, and CancelledError when ``progress`` does.
    """
    import pikepdf

    step = _counted(progress, len(items) + 3)
    with ExitStack() as open_files:
        parts = [_opened(item, step, as_pdf, open_files) for item in items]
        step(target.name)
        plan = _planned(draft, items, [len(part.pages) if part else 0 for part in parts])
        front = open_files.enter_context(pikepdf.open(BytesIO(plan.front.content)))
        bundle = open_files.enter_context(pikepdf.new())
        _put_in_order(bundle, front, parts, plan)
        sheets = open_files.enter_context(pikepdf.open(BytesIO(stamp_sheets(_stamps(bundle, plan)))))
        lay_over(list(bundle.pages), sheets)
        _link(bundle, plan)
        _describe(bundle, draft, plan)
        step(target.name)
        with written_whole(target) as beside:
            beside.write_bytes(_saved(bundle).getbuffer())
            step(target.name)
            _check(beside, target, plan)
    return plan.total


def _saved(bundle: Pdf) -> BytesIO:
    """In memory first: the library ends the whole program when the disk is full while it writes to a file."""
    saved = BytesIO()
    bundle.save(saved, deterministic_id=True, min_version="1.7")
    return saved


def _counted(progress: Progress | None, steps: int) -> Step:
    done = iter(range(steps + 1))

    def step(what: str) -> None:
        if progress is not None:
            progress(next(done), steps, what)

    return step


def _opened(item: BundleItem, step: Step, as_pdf: AsPdf, open_files: ExitStack) -> Pdf | None:
    """The pages of an exhibit; None for one without a file, such as a recording."""
    import pikepdf

    step(item.exhibit.title)
    if foreign := foreign_letters(item.exhibit.title):
        cure = f"its title holds letters as {foreign[:5]} that cannot be printed; give it a title in Latin letters"
        raise ExhibitRejected(item.exhibit.title, "unknown-kind", cure)
    file = item.exhibit.file
    if file is None or not item.content:
        return None
    content = as_pdf(file.name, file.media_type, item.content)
    return open_files.enter_context(pikepdf.open(BytesIO(content)))


def _planned(draft: FilingDraft, items: Sequence[BundleItem], pages: Sequence[int]) -> _Plan:
    """Where everything comes depends on how long the index is, so the front is set twice."""
    numbers = {listed.id: listed.number for listed in draft.exhibits}
    entries = tuple(
        Entry(
            number=numbers.get(item.exhibit.id, place),
            title=printable(item.exhibit.title),
            dated=item.exhibit.dated,
            pages=count,
            cited_in=item.cited_in,
        )
        for place, (item, count) in enumerate(zip(items, pages, strict=True), start=1)
    )
    first = _front_set(draft, entries, 0)
    plan = _front_set(draft, entries, first.front.front)
    return plan if plan.front.front == first.front.front else _front_set(draft, entries, plan.front.front)


def _front_set(draft: FilingDraft, entries: Sequence[Entry], front: int) -> _Plan:
    placed, place = [], front + 1
    for entry in entries:
        placed.append(replace(entry, place=place))
        place += 1 + entry.pages
    return _Plan(tuple(placed), make_front(draft, placed, place - 1), place - 1, draft.exhibit_word)


def _put_in_order(bundle: Pdf, front: Pdf, parts: Sequence[Pdf | None], plan: _Plan) -> None:
    own = list(front.pages)
    bundle.pages.extend(own[: plan.front.front])
    for sheet, part in zip(own[plan.front.front :], parts, strict=True):
        bundle.pages.append(sheet)
        if part is not None:
            bundle.pages.extend(part.pages)


def _stamps(bundle: Pdf, plan: _Plan) -> list[Stamp]:
    tops = [""] * plan.total
    for entry in plan.entries:
        for own in range(1, entry.pages + 1):
            tops[entry.place - 1 + own] = say("stamp", plan.called, number=entry.number, page=own, pages=entry.pages)
    stamps = []
    for number, (page, top) in enumerate(zip(bundle.pages, tops, strict=True), start=1):
        width, height = seen_size(page)
        foot = say("bundle-page", page=number, pages=plan.total)
        stamps.append(Stamp(width=width, height=height, top=top, foot=foot))
    return stamps


def _link(bundle: Pdf, plan: _Plan) -> None:
    """Every title and page number of the index opens the sheet of its exhibit."""
    import pikepdf

    for spot in plan.front.spots:
        target = bundle.pages[plan.entries[spot.entry].place - 1]
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=pikepdf.Array(spot.box),
            Border=pikepdf.Array([0, 0, 0]),
            F=4,
            Dest=_top_of(target),
        )
        page = bundle.pages[spot.page].obj
        if "/Annots" not in page:
            page.Annots = pikepdf.Array()
        page.Annots.append(bundle.make_indirect(link))


def _top_of(page: Page) -> Array:
    """The top of the page at the zoom the reader has: viewers complain about other kinds of destination."""
    import pikepdf

    return pikepdf.Array([page.obj, pikepdf.Name.XYZ, None, seen_size(page)[1], None])


def _describe(bundle: Pdf, draft: FilingDraft, plan: _Plan) -> None:
    """Bookmarks, page labels, title and language. No author, no times: what leaves the office says only what it is."""
    import pikepdf

    with bundle.open_outline() as outline:
        marks = [(say("cover"), 1), (say("index"), 2)]
        marks += [
            (f"{say('exhibit', plan.called, number=entry.number)} \u2013 {entry.title}", entry.place)
            for entry in plan.entries
        ]
        for title, place in marks:
            outline.root.append(pikepdf.OutlineItem(title, _top_of(bundle.pages[place - 1])))
    bundle.Root.PageLabels = pikepdf.Dictionary(Nums=_labels(plan))
    bundle.Root.Lang = pikepdf.String("nl-NL")
    bundle.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    bundle.Root.PageMode = pikepdf.Name.UseOutlines
    bundle.docinfo["/Title"] = _title(draft)


def _labels(plan: _Plan) -> Array:
    """Roman numbers in front; then the exhibit and its own page, as it is spoken of at a hearing."""
    import pikepdf

    numbers = pikepdf.Array([0, pikepdf.Dictionary(S=pikepdf.Name.r)])
    for entry in plan.entries:
        numbers.append(entry.place - 1)
        numbers.append(pikepdf.Dictionary(P=pikepdf.String(say("page-label", plan.called, number=entry.number))))
        if entry.pages:
            prefix = pikepdf.String(say("page-label-before-page", plan.called, number=entry.number))
            numbers.append(entry.place)
            numbers.append(pikepdf.Dictionary(S=pikepdf.Name.D, P=prefix, St=1))
    return numbers


def _title(draft: FilingDraft) -> str:
    return " - ".join(part for part in (title_of_bundle(draft), draft.caption.case_number) if part)


def _check(written: Path, target: Path, plan: _Plan) -> None:
    """Open what was written and find every exhibit in it again. Raises BundleIncomplete."""
    import pikepdf

    with pikepdf.open(written) as bundle:
        index = squeezed("".join(page_text(page) for page in bundle.pages[1 : plan.front.front]))
        lost = [entry.title for entry in plan.entries if squeezed(entry.title) not in index]
        if len(bundle.pages) != plan.total or lost:
            raise BundleIncomplete(target, tuple(lost))
