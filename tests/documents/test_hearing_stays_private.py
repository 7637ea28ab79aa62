"""What is kept of a hearing, the settlement band above all, is in nothing that goes to a court: every writer is tried.

Two proofs: a paper is composed the same with a hearing as without one; and no file that any writer makes has a word
of it. A writer that is added fails here until it is tried as well.
"""

from __future__ import annotations

import inspect
import json
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from legalaid_desk import desk as desk_room
from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk import (
    Desk,
    agenda_export,
    control_sheet,
    dossiers,
    enforcement_sheet,
    filing_seal,
    filings,
    hearing,
    letters,
    papers_made,
    proof,
    versions,
    weighing,
)
from legalaid_desk.desk.ports import Papers
from legalaid_desk.desk.sheet import Picture, sheet_of
from legalaid_desk.documents import OfficePapers
from legalaid_desk.documents.pdftext import page_text, squeezed
from legalaid_desk.dossier import Dossier, Heard, HeardPoint, Hearing, HearingNote, Means, SettlementBand
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.filings import FilingDraft, compose, readiness
from legalaid_desk.law import Law, load_law
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.walk import Walk

TODAY = date(2026, 11, 25)
SAMPLES = tuple(sorted(folder.name for folder in sample_folder().iterdir() if (folder / "dossier.json").is_file()))
KIND, NOTES = "conclusie_van_antwoord", "spreekaantekeningen"

SECRETS = ("zeekoeienkade", "waterpeilbrug", "klaproosdijk", "mosselbankweg")
"""Words that stand nowhere else."""

OF_A_HEARING = Hearing(
    notes=(
        HearingNote(id="n1", kind=KIND, text=SECRETS[3], by="mr. X"),
        HearingNote(id="n2", kind=NOTES, point=f"{NOTES}/kern/vraag", text=SECRETS[3], by="mr. X"),
    ),
    points=(HeardPoint(kind=NOTES, point=f"{NOTES}/kern/vraag", heard=Heard.JUDGE_ASKED, by="mr. X"),),
    band=SettlementBand(aim=SECRETS[0], limit=SECRETS[1], note=SECRETS[2], by="mr. X"),
)

NOT_FOR_A_COURT = {
    "dossiers.take_out": "the whole dossier, handed over to a colleague",
    "templates.export": "a template of the office, without any dossier",
}
WRITES_NOTHING = {
    "filing_seal.file_with",
    "proof.sweep_proofs",
    "word_files.follow",
    "word_places.content_of",
    "word_places.refuse_to_lose",
    "writing.all_or_nothing",
}


@pytest.fixture(scope="module")
def shipped() -> Law:
    return load_law(law_folder())


def sample(name: str) -> Dossier:
    return from_json((sample_folder() / name / "dossier.json").read_text(encoding="utf-8"))


# a paper does not look at the hearing


@pytest.mark.parametrize("name", SAMPLES)
def test_every_kind_is_composed_the_same_with_a_hearing_as_without(name: str, shipped: Law) -> None:
    without = Walk(sample(name), shipped, TODAY)
    having = Walk(replace(sample(name), hearing=OF_A_HEARING), shipped, TODAY)
    assert len(shipped.filings) >= 36
    for kind in shipped.filings:
        plain, other = compose(without, kind), compose(having, kind)
        assert other == plain, kind
        assert readiness(having, other) == readiness(without, plain), kind


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sheet_and_letter_is_the_same_with_a_hearing_as_without(name: str, shipped: Law) -> None:
    without = Walk(sample(name), shipped, TODAY)
    having = Walk(replace(sample(name), hearing=OF_A_HEARING), shipped, TODAY)
    for picture in Picture:
        assert sheet_of(having, picture) == sheet_of(without, picture)
    for walkthrough in shipped.walkthroughs:
        assert letters.letters(having, walkthrough) == letters.letters(without, walkthrough)


def test_what_makes_papers_is_never_given_a_dossier() -> None:
    """Drafts, exhibits, sheets and texts: they cannot tell what they were not told."""
    taken = [
        f"{name}({parameter.name})"
        for name, method in inspect.getmembers(Papers, inspect.isfunction)
        for parameter in inspect.signature(method).parameters.values()
        if "Dossier" in str(parameter.annotation) or "Walk" in str(parameter.annotation)
    ]
    assert taken == []
    assert not any("Hearing" in str(kind) for kind in FilingDraft.__annotations__.values())


# no file has a word of it


@pytest.fixture(scope="module")
def desk(shipped: Law, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A real desk with the family that spoke at a hearing; its papers were written twice, and one was handed in."""
    folder = tmp_path_factory.mktemp("hearing")
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(folder / "kluis", "vier gewone woorden hier")
    numbers = iter(range(10_000))
    made = Desk(
        vault,
        shipped,
        OfficePapers(),
        clock=lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
        who="mr. A. de Wit",
        new_id=lambda: f"{next(numbers):04d}",
    )
    source = dossiers.read_exchange(sample_folder() / "huurachterstand" / "dossier.json")
    dossiers.bring_in(made, source, dossier_id="d-1")
    for note in OF_A_HEARING.notes:
        hearing.put_note(made, "d-1", note)
    hearing.say_heard(made, "d-1", NOTES, f"{NOTES}/kern/vraag", Heard.JUDGE_ASKED)
    hearing.set_band(made, "d-1", OF_A_HEARING.band)
    yield made
    made.close()


def write(desk: Desk, folder: Path) -> None:
    filings.write(desk, "d-1", KIND, folder)


def write_for_word(desk: Desk, folder: Path) -> None:
    filings.write_for_word(desk, "d-1", NOTES, folder)


def write_papers(desk: Desk, folder: Path) -> None:
    dossier = desk.open("d-1")
    draft = compose(desk.walk(dossier), NOTES).draft
    filings.write_papers(desk.papers, draft, dossier, desk.read_file, folder)


def write_redline(desk: Desk, folder: Path) -> None:
    filings.write_for_word(desk, "d-1", KIND, folder)
    versions.write_redline(desk, "d-1", KIND, folder / "verschil.docx")


def write_redline_with_the_one_before(desk: Desk, folder: Path) -> None:
    for name in ("eerst", "later"):
        (folder / name).mkdir()
        filings.write_for_word(desk, "d-1", KIND, folder / name)
    dossier = desk.open("d-1")
    paper = [one for one in dossier.filed if one.kind == KIND][-1]
    papers_made.write_redline_with_the_one_before(desk, dossier, paper, folder / "verschil.docx")


def write_sheet(desk: Desk, folder: Path) -> None:
    for picture in Picture:
        weighing.write_sheet(desk, "d-1", picture, folder / f"{picture}.pdf")


def save_letters(desk: Desk, folder: Path) -> None:
    walk = desk.walk(desk.open("d-1"))
    written = [one for walkthrough in walk.view.law.walkthroughs for one in letters.letters(walk, walkthrough)]
    assert written
    for number, letter in enumerate(written):
        letters.save(desk, letter.text, folder / f"{number}.docx")
        letters.save(desk, letter.text, folder / f"{number}.txt")


def print_proof(desk: Desk, folder: Path) -> None:
    (folder / "proef.pdf").write_bytes(proof.print_proof(desk, compose(desk.walk(desk.open("d-1")), NOTES).draft))


def export_seal(desk: Desk, folder: Path) -> None:
    filings.write(desk, "d-1", KIND, folder / "ingediend")
    filed = filing_seal.file(desk, "d-1", KIND, date(2026, 12, 8), Means.PORTAL).after.filed[-1]
    assert filed.lodging is not None
    filing_seal.export(desk, filed.lodging.seal, folder / "verzegeld.zip")


def copy_papers(desk: Desk, folder: Path) -> None:
    filings.write(desk, "d-1", NOTES, folder / "geschreven")
    paper = desk.open("d-1").filed[-1]
    filing_seal.copy_papers(desk, "d-1", paper, [name for name, _ in paper.files], folder / "afschrift")


def write_control_sheet(desk: Desk, folder: Path) -> None:
    control_sheet.write_control_sheet(desk, "d-1", folder / "termijnen.pdf")


def write_calendar(desk: Desk, folder: Path) -> None:
    agenda_export.write_calendar(desk, folder / "termijnen.ics", agenda_export.Leaving(ours=False))


def write_enforcement_sheet(desk: Desk, folder: Path) -> None:
    enforcement_sheet.write_enforcement_sheet(desk, "d-1", folder / "executie.pdf")


WRITERS: dict[str, Callable[[Desk, Path], None]] = {
    "filings.write": write,
    "filings.write_for_word": write_for_word,
    "filings.write_papers": write_papers,
    "versions.write_redline": write_redline,
    "papers_made.write_redline_with_the_one_before": write_redline_with_the_one_before,
    "weighing.write_sheet": write_sheet,
    "letters.save": save_letters,
    "proof.print_proof": print_proof,
    "filing_seal.export": export_seal,
    "filing_seal.copy_papers": copy_papers,
    "control_sheet.write_control_sheet": write_control_sheet,
    "agenda_export.write_calendar": write_calendar,
    "enforcement_sheet.write_enforcement_sheet": write_enforcement_sheet,
}


@pytest.mark.parametrize("name", WRITERS)
def test_no_writer_lets_out_a_word_of_the_hearing(name: str, desk: Desk, tmp_path: Path) -> None:
    assert desk.open("d-1").hearing.band.limit == SECRETS[1]
    WRITERS[name](desk, tmp_path)
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert files
    assert [f"{file.name}: {secret}" for file in files for secret in secrets_in(file.name, file.read_bytes())] == []


def test_every_verb_that_writes_a_file_was_thought_of() -> None:
    found = set(verbs_with_a_path())
    assert found - set(WRITERS) - set(NOT_FOR_A_COURT) - WRITES_NOTHING == set()


def verbs_with_a_path() -> Iterator[str]:
    for module in pkgutil.iter_modules(desk_room.__path__):
        room = import_module(f"{desk_room.__name__}.{module.name}")
        for name, verb in inspect.getmembers(room, inspect.isfunction):
            is_own = verb.__module__ == room.__name__ and not name.startswith(("_", "read_", "load_"))
            if is_own and any("Path" in str(one.annotation) for one in inspect.signature(verb).parameters.values()):
                yield f"{module.name}.{name}"


# the search finds what is there


def test_a_word_of_the_hearing_is_found_wherever_it_would_stand(desk: Desk, tmp_path: Path) -> None:
    draft = compose(desk.walk(desk.open("d-1")), NOTES).draft
    told = replace(draft, footer=SECRETS[1])
    word = desk.papers.write_word(told, tmp_path / "stuk.docx")
    desk.papers.write_pdf(told, word, tmp_path / "stuk.pdf")
    inner = BytesIO()
    with ZipFile(inner, "w") as outer:
        outer.write(word, "stuk.docx")
        outer.writestr("manifest.json", json.dumps({"answers": {"hearing": {"band": {"limit": SECRETS[1]}}}}))
    found = [
        set(secrets_in(name, content))
        for name, content in (
            ("stuk.docx", word.read_bytes()),
            ("stuk.pdf", (tmp_path / "stuk.pdf").read_bytes()),
            ("dossier.zip", inner.getvalue()),
        )
    ]
    assert found == [{SECRETS[1]}] * 3


def test_the_dossier_without_its_hearing_keeps_all_else() -> None:
    whole = replace(sample("huurachterstand"), hearing=OF_A_HEARING)
    assert whole.without_hearing() == sample("huurachterstand")


def secrets_in(name: str, content: bytes) -> Iterator[str]:
    """The secrets that can be read in a file, in what is packed in it, or on its pages."""
    for text in texts_in(name, content):
        yield from (one for one in SECRETS if one in text)


def texts_in(name: str, content: bytes) -> Iterator[str]:
    yield squeezed(content.decode("latin-1")).casefold()
    if is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as package:
            for part in package.namelist():
                yield from texts_in(part, package.read(part))
    elif content.startswith(b"%PDF"):
        yield from pages_of(content)


def pages_of(content: bytes) -> Iterator[str]:
    from pikepdf import Pdf

    with Pdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            yield squeezed(page_text(page)).casefold()
        yield repr(dict(pdf.docinfo or {})).casefold()
