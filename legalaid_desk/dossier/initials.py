"""Names as initials, for a screen that others can see: the people whom the dossier knows by name, and no others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from .dossier import Dossier
from .names import PartyKind

Masking = Callable[[str], str]

_SEPARATOR = r"[\s\u00a0]+"
_STOP = r"(?P<stop>\.(?!\w))?"
_GENITIVE = r"(?P<of>['\u2019]?s|['\u2019])?"


def masking(dossier: Dossier) -> Masking:
    """What makes initials of every name of a person in a text. Children who share one are told apart by a number.

    Where a name is an ordinary word as well, that word goes too: rather too much is hidden than too little.
    """
    names = dict(_names(dossier))
    whole = frozenset(_whole_names(dossier))
    if not names:
        return _composed
    longest_first = sorted(names, key=len, reverse=True)
    forms = "|".join(_form(name, whole=name in whole) for name in longest_first)
    pattern = re.compile(rf"(?<![^\W_])(?P<name>{forms}){_GENITIVE}(?![^\W_]){_STOP}")
    shown = {_key(name): initial for name, initial in names.items()}
    return partial(_masked, pattern, shown)


def _masked(pattern: re.Pattern[str], shown: dict[str, str], text: str) -> str:
    def initial(match: re.Match[str]) -> str:
        made = shown[_key(match["name"])] + ("\u2019s" if match["of"] else "")
        return made if made.endswith(".") else made + (match["stop"] or "")

    return pattern.sub(initial, _composed(text))


def _names(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Each name and what stands in its place; a given name before a surname that is the same."""
    persons = [party for party in dossier.parties if party.kind is PartyKind.PERSON]
    for surname in (*(party.name for party in persons), *(child.surname for child in dossier.children)):
        yield from _surname(surname)
    given = (*(child.given_name for child in dossier.children), *(party.given_names for party in persons))
    yield from _given(given)


def _surname(name: str) -> Iterator[tuple[str, str]]:
    """The whole of it, its last word, and each half of a double one: a part is often left away."""
    words = _composed(name).split()
    if words:
        yield " ".join(words), _initial(words[-1])
        yield words[-1], _initial(words[-1])
        for half in words[-1].split("-"):
            if half[:1].isupper():
                yield half, _initial(half)


def _given(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    every = tuple(dict.fromkeys(word for name in names for word in _composed(name).split()))
    alike: dict[str, list[str]] = {}
    for word in every:
        alike.setdefault(_initial(word), []).append(word)
    for initial, words in alike.items():
        for place, word in enumerate(words, start=1):
            yield word, f"{initial}{place}" if len(words) > 1 else initial


def _whole_names(dossier: Dossier) -> Iterator[str]:
    """Given names and surnames as they are: hidden in small letters too, as the name of a file may have them."""
    for party in dossier.parties:
        yield from (" ".join(_composed(party.name).split()), *_composed(party.given_names).split())
    for child in dossier.children:
        yield from (" ".join(_composed(child.surname).split()), *_composed(child.given_name).split())


def _initial(word: str) -> str:
    """The first capital, as a name without its particle begins with; else the first letter."""
    letter = next((one for one in word if one.isupper()), next((one for one in word if one.isalnum()), word[:1]))
    return f"{letter.upper()}."


def _form(name: str, *, whole: bool) -> str:
    """The pattern of a name, with its accents and without.

    Of a part of one only as written and in capitals: 'Groot' is a name, 'groot' is not.
    """
    spelt = (name, _bare(name))
    # the small letter of a dotted capital is two signs, which no pattern takes for one
    small = tuple(one.lower() for one in spelt) if whole else ()
    forms = dict.fromkeys((*spelt, *(one.upper() for one in spelt), *small))
    written = "|".join(_SEPARATOR.join(map(re.escape, form.split())) for form in forms)
    return f"(?i:{written})" if whole else written


def _key(name: str) -> str:
    return " ".join(_bare(name).casefold().replace("\u0131", "i").split())


def _bare(name: str) -> str:
    """Without accents, as a letter of the other side may spell it."""
    return "".join(one for one in unicodedata.normalize("NFKD", name) if not unicodedata.combining(one))


def _composed(text: str) -> str:
    """With accents as one sign with their letter: the same name may be typed in two ways."""
    return unicodedata.normalize("NFC", text)
