"""Whatever kind of filing goes to Word: it comes back as it went, and one paragraph changed is one change told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk import dossiers
from legalaid_desk.desk.version_file import version_from_json, version_to_json
from legalaid_desk.desk.versions import changed_since, version_of
from legalaid_desk.documents.filling import Filler
from legalaid_desk.documents.returned import returned_paragraphs
from legalaid_desk.documents.word import shipped_template, word_of
from legalaid_desk.filings import compose
from legalaid_desk.filings.handwork import handwork
from legalaid_desk.law import load_law
from legalaid_desk.walk import Walk
from tests.word_hand import WordHand

LAW = load_law(law_folder())
SAMPLE = dossiers.read_exchange(sample_folder() / "huurachterstand" / "dossier.json").dossier
WALK = Walk(SAMPLE, LAW, date(2026, 11, 25))
NAME = "stuk.docx"


@pytest.fixture(scope="module")
def filler() -> Iterator[Filler]:
    made = Filler()
    yield made
    made.close()


@pytest.mark.parametrize("kind", sorted(LAW.filings))
def test_it_comes_back_as_it_went_and_only_what_was_typed_is_told(kind: str, filler: Filler) -> None:
    draft = compose(WALK, kind).draft
    word = word_of(draft, shipped_template(draft.template), filler)
    returned = returned_paragraphs(NAME, word, draft)
    version = version_of(WALK, draft, returned.lines, by="", at=datetime(2026, 11, 25, tzinfo=UTC))
    assert version_from_json(version_to_json(version), kind) == version
    assert changed_since(WALK, draft, version) == ()
    assert sorted(one.id for one in draft.editable) == sorted(returned.ids)
    assert not handwork(version, returned, draft)
    for place in {len(draft.editable) // 2, len(draft.editable) - 1} if draft.editable else ():
        hand = WordHand(word)
        hand.type_at_end(draft.editable[place].id, " Erbij.")
        work = handwork(version, returned_paragraphs(NAME, hand.saved(), draft), draft)
        (edit,) = work.edits
        assert (edit.hers, work.outside) == (f"{edit.now} Erbij.", ())
