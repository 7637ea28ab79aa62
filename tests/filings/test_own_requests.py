"""Requests in the lawyer's own words, and requests of her own, in the tier where she put them."""

from __future__ import annotations

from legalaid_desk.dossier import Dossier, OwnParagraph, Wording
from legalaid_desk.filings import Request
from legalaid_desk.filings.own_requests import own_requests
from tests.documents.filing_drafts import filing

KIND = "conclusie_van_antwoord"
RENT = "De kinderen/3"


def made(dossier: Dossier) -> tuple[tuple[Request, ...], tuple[str, ...]]:
    draft = filing()
    numbers = {one.id: one.number for one in draft.paragraphs}
    return own_requests(draft.relief, dossier, KIND, {"school": 2}, numbers)


def wording(text: str, instead_of: str = "de vordering af te wijzen;") -> Dossier:
    own = Wording(kind=KIND, paragraph="reject/request", text=text, instead_of=instead_of)
    return Dossier(id="d", wordings=(own,))


def own(name: str, **place: str) -> OwnParagraph:
    return OwnParagraph(id=name, kind=KIND, text=f"eigen {name};", **place)


def texts(*owns: OwnParagraph) -> list[tuple[str, str]]:
    return [(one.tier, one.text) for one in made(Dossier(id="d", own_paragraphs=owns))[0]]


def test_what_nobody_changed_stands_as_the_program_writes_it() -> None:
    requests, out = made(Dossier(id="d"))
    assert [one.text for one in requests] == [one.text for one in filing().relief]
    assert not any(one.own_words or one.stale for one in requests)
    assert out == ()


def test_own_words_stand_with_living_numbers() -> None:
    first = made(wording(f"af te wijzen, zie productie ⟦exhibit:school⟧ en ⟦paragraph:{RENT}⟧;"))[0][0]
    assert (first.text, first.own_words, first.stale) == ("af te wijzen, zie productie 2 en 4;", True, False)
    assert first.program_text == "de vordering af te wijzen;"


def test_they_are_stale_once_the_program_asks_otherwise() -> None:
    assert made(wording("anders;", instead_of="iets van vroeger;"))[0][0].stale


def test_empty_words_leave_it_out() -> None:
    requests, out = made(wording(""))
    assert [one.id for one in requests] == ["time"]
    assert out == ("reject/request",)


def test_one_of_her_own_joins_the_tier_of_the_request_above_it() -> None:
    assert [tier for tier, _ in texts(own("a", after="reject/request"))] == ["Primair", "Primair", "Subsidiair"]


def test_or_of_the_request_below_it() -> None:
    assert texts(own("a", before="time/request"))[1] == ("Subsidiair", "eigen a;")


def test_several_keep_their_order_also_one_after_another_of_her_own() -> None:
    owns = (
        own("a", after="reject/request"),
        own("b", after="reject/request"),
        own("c", after=f"{KIND}/own/a"),
    )
    assert [text for _, text in texts(*owns)][1:4] == ["eigen a;", "eigen c;", "eigen b;"]


def test_one_beside_a_request_that_is_gone_stands_last() -> None:
    assert texts(own("a", after="gone/request"))[-1] == ("Subsidiair", "eigen a;")


def test_a_paragraph_of_her_own_is_no_request() -> None:
    assert len(texts(own("a", after=RENT))) == 2


def test_a_row_of_her_own_each_after_the_last_all_are_requests() -> None:
    owns = (own("a", after="reject/request"), own("b", after=f"{KIND}/own/a"), own("c", after=f"{KIND}/own/b"))
    assert [text for _, text in texts(*owns)][1:4] == ["eigen a;", "eigen b;", "eigen c;"]


def test_a_paragraph_above_the_requests_is_none_of_them() -> None:
    assert len(texts(own("a", after=RENT, before="reject/request"))) == 2
