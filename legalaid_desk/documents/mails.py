"""Read a message: its head, its text, the names of what came with it, whatever rules its program kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from .errors import ExhibitRejected
from .kinds import text_of

if TYPE_CHECKING:
    from email.message import EmailMessage

FIELDS = (("from", "From"), ("to", "To"), ("copy", "Cc"), ("date", "Date"), ("subject", "Subject"))
MOST_IN_HEAD = 2000
"""Characters of one line of the head. Nobody reads more; a list of a thousand addresses is cut."""

_ODD = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RuntimeError)
"""What Python's own reader says of a message that keeps no rules."""

_BREAKS = frozenset(("br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "hr"))
_UNSEEN = frozenset(("script", "style", "head", "title"))


@dataclass(frozen=True, slots=True)
class Mail:
    """A message as it is read. The fields of the head are named as in FIELDS."""

    head: tuple[tuple[str, str], ...]
    lines: tuple[str, ...]
    attached: tuple[str, ...]


def read_mail(name: str, content: bytes) -> Mail:
    """The message. Raises ExhibitRejected."""
    from email import message_from_bytes
    from email.policy import default

    try:
        message: EmailMessage = message_from_bytes(content, policy=default)
        return Mail(tuple(_head(message)), tuple(_lines(message)), tuple(_attached(message)))
    except _ODD as error:
        cure = "its parts cannot be told apart; print it to PDF in the mail program"
        raise ExhibitRejected(name, "damaged", cure) from error


def _head(message: EmailMessage) -> Iterator[tuple[str, str]]:
    raw = {key.lower(): str(value) for key, value in message.raw_items()}
    for name, field in FIELDS:
        value = _or_else(lambda field=field: str(message[field] or ""), raw.get(field.lower(), ""))  # type: ignore[misc]
        if value.strip():
            yield name, " ".join(value.split())[:MOST_IN_HEAD]


def _lines(message: EmailMessage) -> list[str]:
    body = message.get_body(("plain", "html"))
    if body is None and message.get_content_maintype() == "text":
        body = message  # a text that calls itself an attachment
    if body is None:
        return []
    payload = body.get_payload(decode=True)
    text = _or_else(lambda: str(body.get_content()), _decoded(payload if isinstance(payload, bytes) else b""))
    return (_seen(text) if body.get_content_subtype() == "html" else text).splitlines()


def _decoded(payload: bytes) -> str:
    """In an encoding that nobody knows: as most write, with a sign where that fails."""
    try:
        return text_of(payload)
    except UnicodeDecodeError:
        return payload.decode("utf-8", "replace")


def _attached(message: EmailMessage) -> Iterator[str]:
    for part in message.iter_attachments():
        yield _or_else(lambda part=part: part.get_filename() or "", "") or part.get_content_type()  # type: ignore[misc]


def _or_else(read: Callable[[], str], otherwise: str) -> str:
    try:
        return read()
    except _ODD:
        return otherwise


def _seen(html: str) -> str:
    """The text of a web page as it would be read, without what is never shown."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.pieces)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag in _BREAKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(re.sub(r"\s+", " ", data))
