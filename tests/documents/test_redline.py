"""What changed between two versions, as tracked changes: accepted it is the new one, rejected the old one."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.documents.redline import AUTHOR, redline
from legalaid_desk.documents.tracked import accept
from legalaid_desk.documents.word import shipped_template, word_of
from legalaid_desk.documents.wordml import W, paragraph_text, read_xml
from legalaid_desk.filings import ExhibitNumber, FilingDraft, ListedExhibit, Request, Words
from tests.documents.filing_drafts import TEMPLATE, filing, parts_of, section

AT = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def template() -> bytes:
    return shipped_template(TEMPLATE)


def later() -> FilingDraft:
    """The small filing after a change of nearly everything."""
    return filing(
        sections=(
            section("Kern van het verweer", "Het gezin vraagt de vordering geheel af te wijzen.", "Een nieuwe alinea."),
            section(
                "De kinderen",
                (Words("Elif is 11 jaar oud (productie "), ExhibitNumber("school", 1), Words(").")),
                first=3,
            ),
        ),
        relief=(Request(id="reject", tier="Primair", runs=(Words("de vordering af te wijzen.\nEn wel nu."),)),),
        exhibits=(
            ListedExhibit(id="school", number=1, title="Brief van de school", pages=1, cited_in=(3,)),
            ListedExhibit(id="new", number=2, title="Nieuw stuk", dated=date(2026, 11, 1)),
        ),
    )


def texts(root: Any) -> list[str]:
    """Every paragraph, without the number that a redline types before it."""
    found = (re.sub(r"^(?:\d+|[a-z]\.)\t", "", paragraph_text(one)) for one in root.iter(f"{W}p"))
    return [text for text in found if text.strip()]


def body(word: bytes) -> Any:
    return read_xml(parts_of(word)["word/document.xml"])


def rejected(root: Any) -> Any:
    """The file as it reads when every change is taken back: what came goes, what went comes."""
    for element in root.iter(f"{W}ins", f"{W}del"):
        element.tag = f"{W}del" if element.tag == f"{W}ins" else f"{W}ins"
    for text in root.iter(f"{W}delText"):
        text.tag = f"{W}t"
    accept(root)
    return root


@pytest.fixture(scope="module")
def both(template: bytes) -> tuple[bytes, bytes]:
    return word_of(filing(), template), word_of(later(), template)


def test_accepted_it_reads_as_the_new_version(both: tuple[bytes, bytes]) -> None:
    root = body(redline(*both, AT))
    assert accept(root) > 10
    assert texts(root) == texts(body(both[1]))


def test_rejected_it_reads_as_the_old_version(both: tuple[bytes, bytes]) -> None:
    assert sorted(texts(rejected(body(redline(*both, AT))))) == sorted(texts(body(both[0])))


def test_and_the_other_way_round(both: tuple[bytes, bytes]) -> None:
    old, new = both
    assert texts(_accepted(redline(new, old, AT))) == texts(body(old))
    assert sorted(texts(rejected(body(redline(new, old, AT))))) == sorted(texts(body(new)))


def _accepted(word: bytes) -> Any:
    root = body(word)
    accept(root)
    return root


def test_equal_versions_have_no_change(both: tuple[bytes, bytes]) -> None:
    assert [*_changes(redline(both[0], both[0], AT))] == []


def test_every_change_names_the_program_and_the_moment(both: tuple[bytes, bytes]) -> None:
    found = [*_changes(redline(*both, AT))]
    assert {one.get(f"{W}author") for one in found} == {AUTHOR}
    assert {one.get(f"{W}date") for one in found} == {"2026-11-25T09:00:00Z"}
    ids = [one.get(f"{W}id") for one in found]
    assert len(ids) == len(set(ids))


def test_every_paragraph_shows_the_number_it_has_in_its_own_version(both: tuple[bytes, bytes]) -> None:
    root = body(redline(*both, AT))
    assert all(style.get(f"{W}val") == "0" for style in root.iter(f"{W}numId"))
    assert [*root.iter(f"{W}instrText")] == []
    typed = [match[1] for p in root.iter(f"{W}p") if (match := re.match(r"(\d+)\t", paragraph_text(p)))]
    gone = ["".join(text.text or "" for text in p.iter(f"{W}delText")) for p in root.iter(f"{W}p")]
    assert typed == ["1", "2", "3"]
    assert any(text.startswith("4De huur bedraagt") for text in gone)


def test_only_the_words_that_differ_are_marked(both: tuple[bytes, bytes]) -> None:
    inserted = [
        "".join(text.text or "" for text in one.iter(f"{W}t"))
        for one in _changes(redline(*both, AT))
        if one.tag == f"{W}ins" and one.find(f"{W}r") is not None
    ]
    assert "geheel " in inserted
    assert all("Elif" not in text for text in inserted)


def test_a_row_of_the_list_comes_and_goes_whole(both: tuple[bytes, bytes]) -> None:
    rows = [row for row in body(redline(*both, AT)).iter(f"{W}tr") if row.find(f"{W}trPr") is not None]
    marked = {
        kind: ["".join(text.text or "" for text in row.iter(f"{W}t", f"{W}delText")) for row in rows if _is(row, kind)]
        for kind in ("ins", "del")
    }
    assert any("Nieuw stuk" in row for row in marked["ins"])
    assert any("Huurovereenkomst" in row for row in marked["del"])


def _is(row: Any, kind: str) -> bool:
    return row.find(f"{W}trPr/{W}{kind}") is not None


def _changes(word: bytes) -> Iterator[Any]:
    yield from body(word).iter(f"{W}ins", f"{W}del")


@pytest.mark.office
def test_libreoffice_opens_it(both: tuple[bytes, bytes], tmp_path: Path) -> None:
    path = tmp_path / "wijzigingen.docx"
    path.write_bytes(redline(*both, AT))
    office = shutil.which("soffice") or shutil.which("libreoffice") or ""
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert (tmp_path / "wijzigingen.pdf").read_bytes().startswith(b"%PDF")


def test_texts_that_repeat_themselves_are_laid_beside_one_another_in_time(template: bytes) -> None:
    """The worst that is known for the comparison: it would take minutes, and the lawyer waits for it."""
    old, new = (word_of(filing(sections=(section("Kern", *[text * 1200] * 100),)), template) for text in ("a.", "a,"))
    begun = time.monotonic()
    made = redline(old, new, AT)
    assert time.monotonic() - begun < 10
    assert texts(rejected(body(made))) == texts(body(old))
