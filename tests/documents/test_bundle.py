"""The bundle: everything in its place, numbered on every page, clickable, and written whole or not at all."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.desk.ports import CancelledError
from legalaid_desk.documents.bundle import BundleIncomplete, _check, _Plan, write_bundle
from legalaid_desk.documents.errors import ExhibitRejected
from legalaid_desk.documents.front import Entry, Front
from legalaid_desk.documents.kinds import Kind
from legalaid_desk.errors import DiskFull, NotWritable
from legalaid_desk.filings import LetterFrame
from tests.documents.exhibit_makers import (
    bundle_draft,
    files_in,
    item,
    pdf,
    phone_photo,
    picture,
    seen,
    text_of,
    word,
    words_on,
)

BEFORE = b"what stood here before"


def bundle(tmp_path: Path, *items: Any, **draft: Any) -> bytes:
    target = tmp_path / "bundel.pdf"
    pages = write_bundle(bundle_draft(*items, **draft), items, target)
    content = target.read_bytes()
    with opened(content) as made:
        assert len(made.pages) == pages
    assert files_in(tmp_path) == ["bundel.pdf"]
    return content


def opened(content: bytes) -> Any:
    import pikepdf

    return pikepdf.open(BytesIO(content))


def page_of(made: Any, destination: Any) -> int:
    """The page a destination opens, from 1."""
    kinds = [str(part) for part in destination]
    assert kinds[1] == "/XYZ"
    return next(n for n, page in enumerate(made.pages, start=1) if page.obj.objgen == destination[0].objgen)


def test_the_cover_says_whose_exhibits_these_are_and_in_which_case(tmp_path: Path) -> None:
    content = bundle(tmp_path, item(1, pdf("een", "twee")), item(2, picture("PNG"), Kind.PNG))
    cover = text_of(content, 1)
    for part in (
        "Rechtbank Voorbeeldstad",
        "12345678 CV EXPL 26-1",
        "Roldatum: 8 december 2026",
        "Producties van gedaagden",
        "2 producties · 7 pagina's",
        "Anna Özgür",
        "Piet Zéé",
        "Stichting Wonen & Zo <Noord>",
    ):
        assert part in cover


def test_the_annexes_of_a_letter_are_called_so_everywhere(tmp_path: Path) -> None:
    letter = LetterFrame(
        to=("Gemeente Voorbeeldstad",), subject="Verzoek om opvang", salutation="", closing="", day=date(2026, 12, 8)
    )
    content = bundle(tmp_path, item(1, pdf("een", "twee"), title="Brief"), exhibit_word="bijlage", letter=letter)
    cover, sheet, stamped = (text_of(content, page) for page in (1, 3, 4))
    assert "Bijlagen" in cover
    assert "1 bijlage \u00b7 5 pagina's" in cover
    assert "Behoort bij de brief van 8 december 2026 aan Gemeente Voorbeeldstad: Verzoek om opvang" in " ".join(
        cover.split()
    )
    assert "Bijlage 1" in sheet
    assert "Bijlage 1 \u2013 p. 1/2" in stamped
    with opened(content) as made, made.open_outline() as outline:
        assert "Bijlage 1 \u2013 Brief" in [entry.title for entry in outline.root]
        assert str(made.docinfo["/Title"]).startswith("Bijlagen")
        assert "Bijl. 1" in str([entry.get("/P", "") for entry in made.Root.PageLabels.Nums if hasattr(entry, "get")])
    assert "roductie" not in text_of(content)
    assert "Stichting Wonen" not in cover
    assert "Genoemd in" not in text_of(content, 2)


def test_a_paper_may_call_its_exhibits_what_it_likes(tmp_path: Path) -> None:
    assert "Stuk 1" in text_of(bundle(tmp_path, item(1, pdf("een")), exhibit_word="stuk"), 3)


def test_the_index_names_every_exhibit_with_day_pages_place_and_paragraphs(tmp_path: Path) -> None:
    first = item(1, pdf("een", "twee"), title="Huurovereenkomst", dated=date(2026, 3, 12), cited_in=(4, 17))
    index = text_of(bundle(tmp_path, first, item(2, pdf("x"), title="Verklaring school “Elif”")), 2)
    assert " ".join(index.split("Huurovereenkomst")[1].split()[:7]) == "12 maart 2026 2 3 4, 17"
    assert " ".join(index.split("“Elif”")[1].split()[:4]) == "– 1 6 –"


def test_a_click_in_the_index_and_a_bookmark_open_the_sheet_of_the_exhibit(tmp_path: Path) -> None:
    content = bundle(tmp_path, item(1, pdf("een", "twee"), title="Eén"), item(2, pdf("x")), item(3, None))
    with opened(content) as made:
        links = [page_of(made, annotation.Dest) for annotation in made.pages[1].Annots]
        assert sorted(set(links)) == [3, 6, 8]
        assert len(links) == 6
        with made.open_outline() as outline:
            marks = {mark.title: page_of(made, mark.destination) for mark in outline.root}
    assert marks == {
        "Omslag": 1,
        "Inhoud": 2,
        "Productie 1 – Eén": 3,
        "Productie 2 – Stuk nummer 2": 6,
        "Productie 3 – Stuk nummer 3": 8,
    }


def test_the_link_lies_over_the_words_it_belongs_to(tmp_path: Path) -> None:
    content = bundle(tmp_path, item(1, pdf("een"), title="Alfabet"), item(2, pdf("x"), title="Bescheiden"))
    (_, height), words = words_on(content, 2)
    with opened(content) as made:
        boxes = {
            page_of(made, link.Dest): [float(side) for side in link.Rect] for link in list(made.pages[1].Annots)[::2]
        }
    for title, place in (("Alfabet", 3), ("Bescheiden", 5)):
        x, y = next((x, height - y) for text, x, y in words if text == title)
        left, low, right, high = boxes[place]
        assert left < x < right
        assert low < y < high


def test_page_labels_speak_of_exhibit_and_page(tmp_path: Path) -> None:
    content = bundle(tmp_path, item(1, pdf("een", "twee")), item(2, pdf("x")))
    with opened(content) as made:
        labels = [page.label for page in made.pages]
    assert labels == ["i", "ii", "Prod. 1", "Prod. 1 - 1", "Prod. 1 - 2", "Prod. 2", "Prod. 2 - 1"]


def test_the_document_tells_its_title_and_language_and_no_author(tmp_path: Path) -> None:
    with opened(bundle(tmp_path, item(1, pdf("een")))) as made:
        assert str(made.docinfo["/Title"]) == "Producties van gedaagden - 12345678 CV EXPL 26-1"
        assert set(made.docinfo.keys()) == {"/Title"}
        assert str(made.Root.Lang) == "nl-NL"
        assert "/Metadata" not in made.Root


def turned(degrees: int) -> Callable[[Any], None]:
    def turn(target: Any) -> None:
        for page in target.pages:
            page.obj.Rotate = degrees

    return turn


def cropped(target: Any) -> None:
    import pikepdf

    for page in target.pages:
        page.obj.CropBox = pikepdf.Array([150, 200, 450, 700])
        page.obj.Rotate = 90


def inherited(target: Any) -> None:
    """The turn stands on the tree of pages, as some scanners write it."""
    target.Root.Pages.Rotate = 270


def beyond_the_sheet(target: Any) -> None:
    import pikepdf

    for page in target.pages:
        page.obj.CropBox = pikepdf.Array([-100, -100, 500, 800])


def with_small_trim(target: Any) -> None:
    import pikepdf

    for page in target.pages:
        page.obj.TrimBox = pikepdf.Array([200, 200, 300, 300])


@pytest.mark.parametrize(
    "content",
    [
        pdf("een", "twee"),
        pdf("een", "twee", change=turned(90)),
        pdf("een", "twee", change=turned(180)),
        pdf("een", "twee", change=turned(270)),
        pdf("een", "twee", size=(841.89, 595.28)),
        pdf("een", "twee", size=(841.89, 595.28), change=turned(90)),
        pdf("een", "twee", change=cropped),
        pdf("een", "twee", change=inherited),
        pdf("een", "twee", change=beyond_the_sheet),
        pdf("een", "twee", change=with_small_trim),
        pdf("een", "twee", size=(230, 600)),
        pdf("een", "twee", size=(2384, 3370)),
    ],
    ids=[
        "upright", "90", "180", "270", "landscape", "landscape-90", "cropped", "inherited", "beyond", "trim",
        "receipt", "plan",
    ],
)  # fmt: skip
def test_stamps_stand_upright_in_their_corner_on_every_page(tmp_path: Path, content: bytes) -> None:
    made = bundle(tmp_path, item(1, content))
    for page, own in ((4, "1/2"), (5, "2/2")):
        (width, height), words = words_on(made, page)
        scale = max(0.55, min(4.0, min(width, height) / 595.28))
        places = {text: (x, y) for text, x, y in words}
        x, y = places["Productie"]
        assert width - 110 * scale < x < width
        assert 0 < y < 40 * scale
        assert places[own][0] > x
        assert abs(places[own][1] - y) < 3 * scale
        foot_x, foot_y = places["/"]
        assert abs(foot_x - width / 2) < 12 * scale
        assert height - 40 * scale < foot_y < height
        assert min(x for text, x, _ in words if text == str(page)) < foot_x


def test_pages_that_share_their_resources_keep_their_own_stamps(tmp_path: Path) -> None:
    def share(target: Any) -> None:
        shared = target.make_indirect(target.pages[0].obj.Resources)
        for page in target.pages:
            page.obj.Resources = shared

    made = bundle(tmp_path, item(1, pdf("een", "twee", "drie", change=share)))
    assert [f"p. {own}/3" in text_of(made, 3 + own) for own in (1, 2, 3)] == [True, True, True]


def test_a_bundle_of_ours_can_be_an_exhibit_itself(tmp_path: Path) -> None:
    inner = bundle(tmp_path, item(1, pdf("binnenste")))
    made = bundle(tmp_path, item(1, pdf("eerste")), item(2, inner))
    words = [text for text, _, _ in words_on(made, 5 + 4)[1]]
    assert "binnenste" in words
    assert {"4/4", "1/1"} < set(words)
    assert words.count("9") == words.count("4") == 2


def test_a_page_that_leaves_its_drawing_state_open_does_not_move_the_stamp(tmp_path: Path) -> None:
    def spoil(target: Any) -> None:
        page = target.pages[0]
        page.contents_add(b"q 0.1 0 0 0.1 300 300 cm 1 1 1 rg", prepend=True)

    (width, _), words = words_on(bundle(tmp_path, item(1, pdf("een", change=spoil))), 4)
    x, y = next((x, y) for text, x, y in words if text == "Productie")
    assert x > width - 110
    assert y < 40


def test_the_stamp_can_be_read_on_a_dark_photo(tmp_path: Path) -> None:
    import img2pdf

    dark = img2pdf.convert(picture("PNG", (600, 840), "L"), engine=img2pdf.Engine.internal)
    made = bundle(tmp_path, item(1, pdf("x")), item(2, dark))
    (width, height), words = words_on(made, 6)
    page = seen(made, 6, dpi=144)
    for wanted in ("Productie", "/"):
        x, y = next((x, y) for text, x, y in words if text == wanted)
        middle = (round(x / width * page.width), round(y / height * page.height))
        around = page.crop((middle[0] - 8, middle[1] - 9, middle[0] + 8, middle[1] + 9))
        assert max(around.tobytes()) > 240


def test_an_exhibit_without_a_file_has_a_sheet_that_says_so(tmp_path: Path) -> None:
    made = bundle(tmp_path, item(1, None, title="Geluidsopname op USB-stick"), item(2, pdf("x")))
    assert "Dit stuk is niet in deze bundel opgenomen." in text_of(made, 3)
    assert "Productie 2" in text_of(made, 4)


def test_the_notice_of_a_sample_stands_on_the_cover_and_on_every_sheet(tmp_path: Path) -> None:
    made = bundle(tmp_path, item(1, pdf("een")), item(2, pdf("x")), notices=("VOORBEELD. Niet indienen.",))
    assert ["VOORBEELD. Niet indienen." in text_of(made, page) for page in (1, 3, 5)] == [True, True, True]


def test_mixed_exhibits_come_in_the_order_they_were_given(tmp_path: Path) -> None:
    items = (
        item(1, pdf("contract")),
        item(2, phone_photo(6), Kind.JPEG),
        item(3, word("Geachte heer Özdemir,"), Kind.WORD),
        item(4, picture("PNG"), Kind.PNG),
    )
    made = bundle(tmp_path, *items)
    assert [f"Productie {number} – p. 1/1" in text_of(made, 2 + 2 * number) for number in (1, 2, 3, 4)] == [True] * 4
    assert "Geachte heer Özdemir," in text_of(made, 8)


def test_the_same_dossier_gives_the_same_bundle_byte_for_byte(tmp_path: Path) -> None:
    items = (item(1, pdf("een")), item(2, phone_photo(8), Kind.JPEG), item(3, word("dag"), Kind.WORD))
    assert bundle(tmp_path, *items) == bundle(tmp_path, *items)


def test_sixty_exhibits_get_an_index_of_more_pages_with_every_link_right(tmp_path: Path) -> None:
    title = "Brief van de gemeente Őrség–Łódź over opvang, nader toegelicht in een bijlage van"
    items = tuple(item(number, pdf(f"tekst {number}"), title=f"{title} nummer {number}") for number in range(1, 61))
    made = bundle(tmp_path, *items)
    with opened(made) as target:
        index = [page for page in target.pages if "/Annots" in page]
        assert len(index) > 2
        places = [page_of(target, link.Dest) for page in index for link in page.Annots]
        assert sorted(set(places)) == [len(index) + 2 * number for number in range(1, 61)]
    for number in (1, 31, 60):
        assert f"Productie {number} – p. 1/1" in text_of(made, len(index) + 2 * number + 1)


def test_progress_counts_up_to_the_end_and_names_what_is_done(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    items = (item(1, pdf("een"), title="Huurovereenkomst"), item(2, pdf("x")))
    write_bundle(
        bundle_draft(*items),
        items,
        tmp_path / "b.pdf",
        progress=lambda done, total, what: told.append((done, total, what)),
    )
    assert [done for done, _, _ in told] == list(range(len(told)))
    assert {total for _, total, _ in told} == {len(told)}
    assert told[0][2] == "Huurovereenkomst"


@pytest.mark.parametrize("stop_at", range(5))
def test_stopping_at_any_step_leaves_what_was_there(tmp_path: Path, stop_at: int) -> None:
    target = tmp_path / "b.pdf"
    target.write_bytes(BEFORE)

    def stop(done: int, total: int, what: str) -> None:
        if done == stop_at:
            raise CancelledError

    items = (item(1, pdf("een")), item(2, pdf("x")))
    with pytest.raises(CancelledError):
        write_bundle(bundle_draft(*items), items, target, progress=stop)
    assert target.read_bytes() == BEFORE
    assert files_in(tmp_path) == ["b.pdf"]


def test_an_exhibit_that_cannot_be_read_stops_the_bundle_and_is_named(tmp_path: Path) -> None:
    items = (item(1, pdf("een")), item(2, pdf("twee")[:-300]))
    with pytest.raises(ExhibitRejected, match=r"stuk-2\.pdf"):
        write_bundle(bundle_draft(*items), items, tmp_path / "b.pdf")
    assert files_in(tmp_path) == []


def test_a_title_that_cannot_be_printed_is_asked_for_in_latin_letters(tmp_path: Path) -> None:
    one = item(1, pdf("een"), title="Brief مرحبا")
    with pytest.raises(ExhibitRejected, match="Latin letters"):
        write_bundle(bundle_draft(one), (one,), tmp_path / "b.pdf")
    assert files_in(tmp_path) == []


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="this system cannot limit the size of files")
def test_a_full_disk_leaves_what_was_there_and_says_so(tmp_path: Path) -> None:
    target = tmp_path / "b.pdf"
    target.write_bytes(BEFORE)
    one = item(1, pdf("een"))
    with files_no_larger_than(8192), pytest.raises(DiskFull) as caught:
        write_bundle(bundle_draft(one), (one,), target)
    assert caught.value.path == target
    assert target.read_bytes() == BEFORE
    assert files_in(tmp_path) == ["b.pdf"]


def test_a_place_that_is_no_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "map").write_bytes(BEFORE)
    one = item(1, pdf("een"))
    with pytest.raises(NotWritable) as caught:
        write_bundle(bundle_draft(one), (one,), tmp_path / "map" / "b.pdf")
    assert caught.value.path == tmp_path / "map" / "b.pdf"
    assert files_in(tmp_path) == ["map"]


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "b.pdf" / "kind").mkdir(parents=True)
    one = item(1, pdf("een"))
    with pytest.raises(NotWritable):
        write_bundle(bundle_draft(one), (one,), tmp_path / "b.pdf")
    assert files_in(tmp_path) == ["b.pdf"]


def test_a_title_that_is_lost_from_the_index_is_found_out(tmp_path: Path) -> None:
    one = item(1, pdf("een"), title="Huurovereenkomst")
    target = tmp_path / "b.pdf"
    write_bundle(bundle_draft(one), (one,), target)
    other = _Plan((Entry(number=1, title="Een ander stuk", pages=1, place=3),), Front(b"", 2, ()), 4)
    with pytest.raises(BundleIncomplete, match="Een ander stuk"):
        _check(target, target, other)


def test_no_exhibits_still_give_a_cover_and_an_index(tmp_path: Path) -> None:
    made = bundle(tmp_path)
    assert "0 producties" in text_of(made, 1)
