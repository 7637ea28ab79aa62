"""ECLI: what lawyers type and paste becomes one form, and what is wrong with it is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.law.ecli import Ecli, EcliError, EcliFault, deeplink, fault_in, is_ecli, normalised, parse_ecli

SUPREME = "ECLI:NL:HR:2025:1799"


@pytest.mark.parametrize(
    "typed",
    [
        SUPREME,
        "ecli:nl:hr:2025:1799",
        "  ECLI: NL : HR: 2025: 1799. ",
        "ECLI NL HR 2025 1799",
        "ECLI_NL_HR_2025_1799",
        "NL:HR:2025:1799",
        "ECLI：NL：HR：2025：１７９９",
        "\u200bECLI:NL:HR:2025:\u00ad1799",
        "ECLI\u00a0:NL:HR:2025:1799",
        "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2025:1799&showbutton=true",
        "https://uitspraken.rechtspraak.nl/details?id=ECLI%3ANL%3AHR%3A2025%3A1799",
        "https://jure.nl/ECLI:NL:HR:2025:1799/tekst",
        "HR 28 november 2025, ECLI:NL:HR:2025:1799, r.o. 3.2",
        "(ECLI:NL:HR:2025:1799; NJ 2026)",
    ],
)
def test_what_a_lawyer_types_or_pastes_becomes_the_printed_form(typed: str) -> None:
    assert normalised(typed) == SUPREME
    assert parse_ecli(typed) == Ecli("NL", "HR", 2025, "1799")


@pytest.mark.parametrize(
    "ecli", [SUPREME, "ECLI:CE:ECHR:2004:0427JUD001234502", "ECLI:EU:C:2014:2189", "ECLI:NL:RBZUT:2010:BM2856"]
)
def test_courts_here_and_in_europe_are_taken(ecli: str) -> None:
    assert is_ecli(ecli)
    assert str(parse_ecli(ecli)) == ecli


@pytest.mark.parametrize(
    "typed, fault",
    [
        ("", EcliFault.EMPTY),
        ("  ", EcliFault.EMPTY),
        ("BH2952", EcliFault.PREFIX),
        ("HR 28 november 2025, NJ 2026/1", EcliFault.PREFIX),
        ("ECLI:NL:HR:2025", EcliFault.PARTS),
        ("ECLI:NL:HR:2025:1799:2", EcliFault.PARTS),
        ("ECLI:NED:HR:2025:1799", EcliFault.COUNTRY),
        ("ECLI:NL:1HR:2025:1799", EcliFault.COURT),
        ("ECLI:NL:RECHTBANK:2025:1799", EcliFault.COURT),
        ("ECLI:NL:HR:25:1799", EcliFault.YEAR),
        ("ECLI:NL:HR:2025:A_B", EcliFault.NUMBER),
        ("ECLI:NL:HR:2025:" + "1" * 26, EcliFault.NUMBER),
        ("ecli:nl:hr:2025:1799", EcliFault.SPELLING),
        (f"HR, {SUPREME}", EcliFault.SPELLING),
    ],
)
def test_what_is_wrong_is_named_with_a_cure(typed: str, fault: EcliFault) -> None:
    assert fault_in(typed) is fault
    assert not is_ecli(typed)
    assert "; " in fault


def test_what_cannot_be_read_is_refused_with_the_fault() -> None:
    with pytest.raises(EcliError, match="not four digits") as caught:
        parse_ecli("ECLI:NL:HR:25:1799")
    assert caught.value.fault is EcliFault.YEAR


def test_a_judgment_is_linked_where_it_can_be_read() -> None:
    assert deeplink(SUPREME) == f"https://deeplink.rechtspraak.nl/uitspraak?id={SUPREME}"
    assert deeplink("ECLI:EU:C:2014:2189") == "https://e-justice.europa.eu/ecli/ECLI:EU:C:2014:2189"


@given(st.text())
def test_whatever_is_typed_has_a_form_that_stays_the_same(typed: str) -> None:
    once = normalised(typed)
    assert fault_in(once) is not EcliFault.SPELLING
    assert normalised(once) == once


@given(st.from_regex(r"ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:[0-9]{4}:[A-Z0-9]{1,25}", fullmatch=True))
def test_every_well_formed_one_is_taken_as_it_is(ecli: str) -> None:
    assert is_ecli(ecli)
    assert str(parse_ecli(ecli)) == ecli
