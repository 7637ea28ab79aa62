"""Messages as mail programs write them: what can be read is shown, whatever rules were kept."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from legalaid_desk.documents.errors import ExhibitRejected
from legalaid_desk.documents.mails import MOST_IN_HEAD, read_mail

PLAIN = b"From: a@b.example\r\nSubject: huur\r\nContent-Type: text/plain; charset=%s\r\n\r\n%s"


def lines(content: bytes) -> tuple[str, ...]:
    return read_mail("bericht.eml", content).lines


def test_a_message_that_is_a_web_page_alone_is_read_as_its_text() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.example", "Betaling"
    page = (
        "<html><head><title>weg</title><style>p {}</style></head><body><p>Geachte <b>heer</b> &Ouml;zg&uuml;r,</p>"
        "<div>Wij\n wachten<br>nog.</div><script>alert('weg')</script></body></html>"
    )
    message.set_content(page, subtype="html")
    text = [line.strip() for line in lines(bytes(message)) if line.strip()]
    assert text == ["Geachte heer Özgür,", "Wij wachten", "nog."]


def test_the_plain_text_is_read_where_there_are_both() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.example", "Betaling"
    message.set_content("Gewone tekst.\n")
    message.add_alternative("<p>Andere tekst.</p>", subtype="html")
    assert lines(bytes(message)) == ("Gewone tekst.",)


@pytest.mark.parametrize(
    "encoding, text, read",
    [
        (b"x-niets", "één".encode(), "één"),
        (b"x-niets", "één".encode("cp1252"), "één"),
        (b"x-niets", b"a\x81b", "a\ufffdb"),
        (b"utf-8", b"a\xffb", "a\ufffdb"),
        (b"windows-1252", b"\x80 10", "€ 10"),
        (b'"', "één".encode(), "één"),
    ],
)
def test_a_text_in_an_encoding_that_nobody_knows_is_read_as_well_as_it_can_be(
    encoding: bytes, text: bytes, read: str
) -> None:
    assert lines(PLAIN % (encoding, text)) == (read,)


@pytest.mark.parametrize(
    "head",
    [
        b"Date: Thu, 12 Nov 99999999999999999999 09:00:00 +0100",
        b"Date: 1e999",
        b"To: a: b: c;, <@@>",
        b"To: groep:;",
        b"Cc: =?utf-8?b?////?= <",
        b"Subject: =?x-niets?q?=E9?=",
        b"From: \xff\xfe\x00",
        b"Subject: a\x00b",
        b"Content-Disposition: attachment; filename*=x-niets''%E9",
    ],
)
def test_a_line_of_the_head_that_keeps_no_rules_does_not_keep_the_message_back(head: bytes) -> None:
    mail = read_mail("bericht.eml", b"From: a@b.example\r\nSubject: huur\r\n" + head + b"\r\n\r\nDe tekst.")
    assert mail.lines == ("De tekst.",)
    assert mail.head


def test_a_list_of_ten_thousand_addresses_is_cut() -> None:
    to = ", ".join(f"persoon{n}@voorbeeld.example" for n in range(10_000)).encode()
    (_, shown) = next(each for each in read_mail("b.eml", b"To: " + to + b"\r\n\r\nx").head if each[0] == "to")
    assert len(shown) == MOST_IN_HEAD


def test_what_came_with_it_is_named_also_without_a_name() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.example", "Stukken"
    message.set_content("Zie de bijlagen.")
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="brief één.pdf")
    message.add_attachment(b"x", maintype="application", subtype="zip")
    assert read_mail("b.eml", bytes(message)).attached == ("brief één.pdf", "application/zip")


def test_parts_within_parts_without_end_are_refused() -> None:
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(5000))
    with pytest.raises(ExhibitRejected) as caught:
        read_mail("b.eml", b"From: a@b.example\r\n" + deep)
    assert "print it to PDF" in caught.value.cure
