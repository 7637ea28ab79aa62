"""Names as initials: every form in which a name of the dossier stands in a text, and nothing that is no name."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.dossier import Child, Dossier, Party, PartyKind, Side
from legalaid_desk.dossier.initials import masking

FAMILY = Dossier(
    id="d",
    parties=(
        Party(id="p1", side=Side.FAMILY, name="van der Verzonnen", given_names="Zoë Anna"),
        Party(id="p2", side=Side.FAMILY, name="al-Masri-Haddad", given_names="Rima"),
        Party(id="p3", side=Side.LANDLORD, name="Stichting Woonvoorbeeld", kind=PartyKind.ENTITY),
    ),
    children=(
        Child(id="c1", given_name="Omar", surname="al-Masri"),
        Child(id="c2", given_name="Olaf", surname="al-Masri"),
    ),
)


@pytest.mark.parametrize(
    "text, shown",
    [
        ("Omar en Olaf wonen hier.", "O.1 en O.2 wonen hier."),
        ("Zoë Anna van der Verzonnen", "Z. A. V."),
        ("Mevrouw Van der Verzonnen", "Mevrouw V."),
        ("VAN DER VERZONNEN", "V."),
        ("mevrouw Verzonnen", "mevrouw V."),
        ("Rima al-Masri-Haddad en Omar al-Masri", "R. M. en O.1 M."),
        ("Omars school, Zoë\u2019s moeder, Rima's werk", "O.1\u2019s school, Z.\u2019s moeder, R.\u2019s werk"),
        (unicodedata.normalize("NFD", "Zoë is zes."), "Z. is zes."),
        ("van\u00a0der\u00a0Verzonnen", "V."),
        ("(Rima)", "(R.)"),
        ("mevrouw Haddad, mevrouw Masri", "mevrouw H., mevrouw M."),
        ("schoolbrief_omar_2026.pdf", "schoolbrief_O.1_2026.pdf"),
        ("contract van der verzonnen", "contract V."),
        (
            "Dat is Rima. Van Rima\u2019s. En Omar.",
            "Dat is R. Van R.\u2019s. En O.1.",
        ),
    ],
)
def test_a_name_becomes_initials(text: str, shown: str) -> None:
    assert masking(FAMILY)(text) == shown


@pytest.mark.parametrize(
    "text", ["Rimanova Omarisch", "een verzonnen verhaal", "Stichting Woonvoorbeeld", "productie 3", ""]
)
def test_what_is_no_name_of_a_person_stays(text: str) -> None:
    assert masking(FAMILY)(text) == text


@pytest.mark.parametrize("text", ["Ipek Yılmaz", "ipek yilmaz", "İPEK YILMAZ", "İpek YİLMAZ", "IPEK yılmaz"])
def test_a_name_with_letters_of_another_language_is_known_however_it_is_spelt(text: str) -> None:
    turkish = Dossier(id="d", parties=(Party(id="p", side=Side.FAMILY, name="Yılmaz", given_names="İpek"),))
    assert masking(turkish)(text) in ("İ. Y.", "I. Y.")


def test_a_name_without_its_accents_is_that_name() -> None:
    assert masking(FAMILY)("Zoe en ZOE") == "Z. en Z."


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=60))
def test_whatever_the_names_a_text_is_masked_without_a_hitch(given_name: str, surname: str, text: str) -> None:
    child = Child(id="c", given_name=given_name, surname=surname)
    masked = masking(Dossier(id="d", children=(child,)))
    masked(f"{text} {given_name} {surname.upper()} {text.lower()}")


@given(st.from_regex(r"[A-Zİ][a-zçğışöü]{2,9}", fullmatch=True))
def test_a_name_between_other_words_is_never_left(name: str) -> None:
    masked = masking(Dossier(id="d", children=(Child(id="c", given_name=name),)))
    for spelt in (name, name.lower(), name.upper()):
        assert masked(f"0 {spelt}, 1") in {f"0 {initial}., 1" for initial in (name[0], name[0].upper())}


def test_a_dossier_without_people_masks_nothing() -> None:
    assert masking(Dossier(id="d"))("Omar") == "Omar"


def test_names_with_signs_of_a_pattern_are_names() -> None:
    odd = Dossier(id="d", children=(Child(id="c", given_name="J(o)e*"),))
    assert masking(odd)("Joe en J(o)e* ") == "Joe en J. "
