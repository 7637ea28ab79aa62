"""The shipped sample exhibits: plainly fictional, adding up, small, and fit for a bundle."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalaid_desk.data import sample_folder
from legalaid_desk.documents.bundle import write_bundle
from legalaid_desk.documents.intake import examine
from legalaid_desk.documents.kinds import Kind
from legalaid_desk.documents.pages import as_pdf
from tests.documents.exhibit_makers import bundle_draft, item, seen, text_of

CASES = ("huurachterstand", "overlast")
PAGES = {"huurachterstand": (4, 2, 1, 2, 1, 1, 2, 1, 1, 1), "overlast": (4, 1, 3, 1, 2, 1, 1, 2, 1, 1)}
SAMPLE_LINE = "VOORBEELD - verzonnen stuk"
SCANS = ("03-herinneringsbrief.pdf",)


def exhibits(case: str) -> list[Path]:
    return sorted(path for path in (sample_folder() / case).iterdir() if path.name[:2].isdigit())


@pytest.mark.parametrize("case", CASES)
def test_every_sample_exhibit_is_taken_in_without_a_warning(case: str) -> None:
    results = [examine(path.name, path.read_bytes()) for path in exhibits(case)]
    assert [result.warning for result in results] == [""] * 10
    assert tuple(result.pages for result in results) == PAGES[case]
    assert {result.media_type for result in results} == {Kind.PDF, Kind.JPEG, Kind.PNG, Kind.WORD}


@pytest.mark.parametrize("case", CASES)
def test_every_page_with_text_says_that_it_is_fictional(case: str) -> None:
    for path in exhibits(case):
        if path.suffix in (".pdf", ".docx") and path.name not in SCANS:
            result = examine(path.name, path.read_bytes())
            made = as_pdf(path.name, result.media_type, path.read_bytes())
            for page in range(1, result.pages + 1):
                assert SAMPLE_LINE in text_of(made, page), f"{path.name}, page {page}"


def test_the_arrears_are_the_same_in_every_exhibit_that_names_them() -> None:
    folder = sample_folder() / "huurachterstand"
    ledger = text_of((folder / "02-huurspecificatie.pdf").read_bytes())
    assert "Totaal achterstand 31-10-2026 7.124,00 5.004,40 2.119,60" in " ".join(ledger.split())
    letter = (folder / "06-voorstel-betalingsregeling.docx").read_bytes()
    offer = text_of(as_pdf("06-voorstel.docx", Kind.WORD, letter))
    assert "EUR 2.119,60" in " ".join(offer.split())
    assert 4 * 71240 - 50000 - 23000 == 211960
    assert 14 * 15000 + 1960 == 211960


def test_the_complaints_add_up_to_their_own_count() -> None:
    content = (sample_folder() / "overlast" / "03-klachtenoverzicht.pdf").read_bytes()
    told = text_of(content).split("Soort melding")[1].splitlines()
    counts = [int(line.split()[-1]) for line in told if line.strip() and line.split()[-1].isdigit()][:6]
    assert sum(counts[:5]) == counts[5] == 24


@pytest.mark.parametrize(
    "case, photo", [("huurachterstand", "10-foto-kinderkamer.jpg"), ("overlast", "10-foto-trappenhuis.jpg")]
)
def test_the_photos_lie_on_their_side_with_a_place_and_come_out_upright_without(case: str, photo: str) -> None:
    from io import BytesIO

    from PIL import ExifTags, Image

    content = (sample_folder() / case / photo).read_bytes()
    with Image.open(BytesIO(content)) as stored:
        exif = stored.getexif()
        assert exif[ExifTags.Base.Orientation] == 6
        assert exif.get_ifd(ExifTags.IFD.GPSInfo)
        assert stored.width > stored.height
    made = as_pdf(photo, Kind.JPEG, content)
    assert b"Exif" not in made
    page = seen(made, 1)
    assert page.height > page.width


def test_all_samples_together_stay_under_three_megabytes() -> None:
    assert sum(path.stat().st_size for case in CASES for path in exhibits(case)) < 3_000_000


@pytest.mark.parametrize("case", CASES)
def test_the_sample_exhibits_become_one_bundle(case: str, tmp_path: Path) -> None:
    items = []
    for number, path in enumerate(exhibits(case), start=1):
        kind = Kind(examine(path.name, path.read_bytes()).media_type)
        items.append(item(number, path.read_bytes(), kind, title=path.stem))
    target = tmp_path / "bundel.pdf"
    assert write_bundle(bundle_draft(*items), items, target) == 2 + 10 + sum(PAGES[case])
    assert b"Voorbeeld\x00" not in target.read_bytes()
