"""Law packs as signed files: what a publisher signed comes in whole, anything else is refused with its reason."""

from __future__ import annotations

import json
import re
import tracemalloc
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from legalaid_desk.errors import DeskError
from legalaid_desk.law import LawError, load_law
from legalaid_desk.law.keys import signed
from legalaid_desk.law.pack_files import MOST_BYTES, MOST_FILES, MOST_IN_ONE_FILE, SIGNATURE, unzipped, zipped
from legalaid_desk.law.packs import (
    NotAKey,
    NotAPack,
    Pack,
    PackAltered,
    PackFaulty,
    PackFromStranger,
    PackInUse,
    PackOlder,
    PackUnsigned,
    PackVersionTaken,
    WeakKeyPassphrase,
    WrongKeyPassphrase,
    by_fingerprint,
    check_newer,
    fingerprint,
    law_in,
    new_key,
    newness,
    open_pack,
    pack_of,
    read_pack,
    read_public_key,
    sign_folder,
)

PASSPHRASE = "vier woorden op rij"
NAME = "proef.lawpack"
HERE = Path(__file__).parent
REFUSED = (NotAPack, PackUnsigned, PackAltered, PackFromStranger)
TITLE_PAGE = b'[pack]\nversion = "proef-1"\ndated = 2026-11-23\ntitle = "Kleine wet"\n'


class Publisher:
    """Who signs packs in these tests."""

    def __init__(self) -> None:
        self.private, public = new_key(PASSPHRASE)
        self.public = read_public_key(public.encode())
        self.trusted = by_fingerprint([self.public])

    def seal(self, files: Mapping[str, bytes]) -> bytes:
        """Sign whatever these files hold, as a program with other rules might have done."""
        digest = pack_digest(files)
        public, signature = signed(b"legalaid-desk law pack 1\n" + digest.encode(), self.private, PASSPHRASE, "")
        return zipped(
            {**files, SIGNATURE: json.dumps({"ed25519": public.hex(), "signature": signature.hex()}).encode()}
        )


def pack_digest(files: Mapping[str, bytes]) -> str:
    from legalaid_desk.law.packs import _digest

    return _digest(files)


@pytest.fixture(scope="module")
def publisher() -> Publisher:
    return Publisher()


@pytest.fixture(scope="module")
def stranger() -> Publisher:
    return Publisher()


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with a small law, its [pack] in a file of its own."""
    folder = tmp_path / "teksten"
    folder.mkdir()
    small = (HERE / "small" / "small.toml").read_text(encoding="utf-8")
    (folder / "small.toml").write_text(re.sub(r"\[pack\][^\[]*", "", small), encoding="utf-8")
    (folder / "phrases.toml").write_bytes((HERE.parents[1] / "resources" / "law" / "phrases.toml").read_bytes())
    (folder / "pack.toml").write_bytes(TITLE_PAGE)
    return folder


@pytest.fixture
def signed_pack(texts: Path, publisher: Publisher) -> bytes:
    return sign_folder(texts, publisher.private, PASSPHRASE)


def with_files(content: bytes, **changes: bytes | None) -> bytes:
    """The same zip with files replaced, added, or (None) taken out; ``a__toml`` names ``a.toml``."""
    files: dict[str, bytes | None] = {**unzipped(content, NAME)}
    files |= {name.replace("__", "."): text for name, text in changes.items()}
    return zipped({name: text for name, text in files.items() if text is not None})


def archive_of(*entries: tuple[str, bytes], how: int = ZIP_STORED) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", how) as archive:
        for name, text in entries:
            archive.writestr(name, text)
    return target.getvalue()


def refusal(content: bytes, publisher: Publisher) -> DeskError:
    with pytest.raises(DeskError) as refused:
        open_pack(content, NAME, publisher.trusted)
    assert isinstance(refused.value, REFUSED)
    assert NAME in str(refused.value)
    return refused.value


def test_a_signed_pack_opens_and_holds_the_law_of_the_folder(
    texts: Path, signed_pack: bytes, publisher: Publisher
) -> None:
    pack = open_pack(signed_pack, NAME, publisher.trusted)
    assert (pack.version, pack.dated, pack.title) == ("proef-1", date(2026, 11, 23), "Kleine wet")
    assert pack.signed_by == fingerprint(publisher.public)
    assert pack == replace(pack_of(texts), signed_by=pack.signed_by)
    assert law_in(pack) == load_law(texts)


def test_what_ships_makes_the_same_pack_as_the_folder_it_came_from(texts: Path) -> None:
    pack = pack_of(texts)
    assert pack.signed_by == ""
    assert len(pack.digest) == 64
    assert law_in(pack) == load_law(texts)
    assert set(unzipped(pack.content, NAME)) == {"pack.toml", "phrases.toml", "small.toml"}


def test_the_same_texts_give_the_same_bytes_whatever_their_order_and_day(texts: Path) -> None:
    files = {path.name: path.read_bytes() for path in texts.iterdir()}
    assert zipped(files) == zipped(dict(reversed(files.items()))) == pack_of(texts).content


def test_a_pack_signed_by_the_first_version_still_opens() -> None:
    content = (HERE / "packs" / "first.lawpack").read_bytes()
    public_key = read_public_key(HERE / "packs" / "first.pub")
    assert fingerprint(public_key) == "NVKN-DKTC-8E04-DGA7-KDFR-HTA9"
    pack = open_pack(content, "first.lawpack", by_fingerprint([public_key]))
    assert (pack.version, pack.dated) == ("proef-1", date(2026, 11, 23))
    assert pack.digest == "193ffc10a07fa10865eabaca7e1c77639a57ee16aad14958e54d56b10caa5f9e"
    assert zipped(unzipped(content, "first.lawpack")) == content


def test_every_bit_of_a_signed_pack_counts(publisher: Publisher) -> None:
    content = publisher.seal({"pack.toml": TITLE_PAGE, "b.toml": b'a = "b"\n'})
    whole = open_pack(content, NAME, publisher.trusted)
    unnoticed = set()
    for place in range(len(content)):
        for bit in range(8):
            changed = bytearray(content)
            changed[place] ^= 1 << bit
            try:
                assert open_pack(bytes(changed), NAME, publisher.trusted) == whole
            except REFUSED:
                continue
            unnoticed.add(place)
    # Part of a zip says nothing about its files: dates, rights, the system it was made on. No text lies there.
    assert unnoticed
    for text in unzipped(content, NAME).values():
        begin = content.index(text)
        assert unnoticed.isdisjoint(range(begin, begin + len(text)))


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), mask=st.integers(1, 255))
def test_one_changed_byte_is_refused_or_leaves_the_law_the_same(
    place: float, mask: int, signed_pack: bytes, publisher: Publisher
) -> None:
    changed = bytearray(signed_pack)
    changed[int(place * len(changed))] ^= mask
    whole = open_pack(signed_pack, NAME, publisher.trusted)
    try:
        assert open_pack(bytes(changed), NAME, publisher.trusted) == whole
    except REFUSED as refused:
        assert NAME in str(refused)  # noqa: PT017 - either of two ends is right


@given(st.binary(max_size=400), st.booleans())
def test_no_bytes_at_all_bring_down_the_reader(content: bytes, begins_well: bool) -> None:
    with pytest.raises(NotAPack):
        open_pack(b"PK\x03\x04" * begins_well + content, NAME, {})


def test_a_file_cut_off_anywhere_is_refused(publisher: Publisher) -> None:
    content = publisher.seal({"pack.toml": TITLE_PAGE})
    for length in range(1, len(content)):
        with pytest.raises(NotAPack):
            open_pack(content[:length], NAME, publisher.trusted)


@pytest.mark.parametrize("name", ["small__toml", "phrases__toml", "pack__toml"])
def test_a_text_changed_after_signing_is_refused(name: str, signed_pack: bytes, publisher: Publisher) -> None:
    text = unzipped(signed_pack, NAME)[name.replace("__", ".")]
    changed = with_files(signed_pack, **{name: text.replace(b"e", b"a", 1)})
    refused = refusal(changed, publisher)
    assert isinstance(refused, PackAltered)
    assert "altered" in str(refused)
    assert "get the file from the publisher again" in str(refused)


def test_texts_that_changed_names_are_refused(signed_pack: bytes, publisher: Publisher) -> None:
    files = unzipped(signed_pack, NAME)
    swapped = with_files(signed_pack, small__toml=files["phrases.toml"], phrases__toml=files["small.toml"])
    moved = with_files(signed_pack, small__toml=None, smal__toml=files["small.toml"])
    assert isinstance(refusal(swapped, publisher), PackAltered)
    assert isinstance(refusal(moved, publisher), PackAltered)


def test_a_byte_cannot_move_from_a_name_to_its_text_or_to_the_next_file() -> None:
    digests = {
        pack_digest({"a.toml": b"bc"}),
        pack_digest({"a.tom": b"lbc"}),
        pack_digest({"a.toml": b"", "b.toml": b"c"}),
        pack_digest({"a.toml": b"b.tomlc"}),
    }
    assert len(digests) == 4


def test_a_text_added_or_taken_out_after_signing_is_refused(signed_pack: bytes, publisher: Publisher) -> None:
    assert isinstance(refusal(with_files(signed_pack, erbij__toml=b""), publisher), PackAltered)
    assert isinstance(refusal(with_files(signed_pack, phrases__toml=None), publisher), PackAltered)


def test_a_pack_without_its_signature_is_refused(texts: Path, signed_pack: bytes, publisher: Publisher) -> None:
    for content in (pack_of(texts).content, with_files(signed_pack, signature__json=None)):
        refused = refusal(content, publisher)
        assert isinstance(refused, PackUnsigned)
        assert "ask for the signed file" in str(refused)


def test_the_signature_of_another_pack_is_refused(signed_pack: bytes, publisher: Publisher) -> None:
    other = unzipped(publisher.seal({"pack.toml": TITLE_PAGE}), NAME)[SIGNATURE]
    assert isinstance(refusal(with_files(signed_pack, signature__json=other), publisher), PackAltered)


@pytest.mark.parametrize(
    "seal",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        b'{"ed25519": 1, "signature": 2}',
        b'{"ed25519": "zz", "signature": "zz"}',
        b'{"ed25519": "00", "signature": "00"}',
    ],
)
def test_a_signature_that_is_none_is_refused(seal: bytes, signed_pack: bytes, publisher: Publisher) -> None:
    assert isinstance(refusal(with_files(signed_pack, signature__json=seal), publisher), PackAltered)


def test_a_signature_with_something_added_is_refused(signed_pack: bytes, publisher: Publisher) -> None:
    seal = json.loads(unzipped(signed_pack, NAME)[SIGNATURE]) | {"note": "vertrouw mij"}
    changed = with_files(signed_pack, signature__json=json.dumps(seal).encode())
    assert isinstance(refusal(changed, publisher), PackAltered)


def test_the_signature_is_good_for_law_packs_only(publisher: Publisher) -> None:
    files = {"pack.toml": TITLE_PAGE}
    public, signature = signed(pack_digest(files).encode(), publisher.private, PASSPHRASE, "")
    seal = json.dumps({"ed25519": public.hex(), "signature": signature.hex()}).encode()
    assert isinstance(refusal(zipped({**files, SIGNATURE: seal}), publisher), PackAltered)


def test_a_stranger_is_named_by_his_fingerprint(texts: Path, publisher: Publisher, stranger: Publisher) -> None:
    refused = refusal(sign_folder(texts, stranger.private, PASSPHRASE), publisher)
    assert isinstance(refused, PackFromStranger)
    assert refused.fingerprint == fingerprint(stranger.public)
    assert refused.fingerprint in str(refused)
    assert "telephone" in str(refused)


def test_a_pack_signed_anew_by_a_stranger_under_the_trusted_name_is_refused(
    signed_pack: bytes, publisher: Publisher, stranger: Publisher
) -> None:
    seal = json.loads(unzipped(signed_pack, NAME)[SIGNATURE]) | {"ed25519": stranger.public.hex()}
    swapped = with_files(signed_pack, signature__json=json.dumps(seal).encode())
    assert isinstance(refusal(swapped, publisher), PackAltered)


def test_a_fingerprint_alone_is_not_the_key(texts: Path, publisher: Publisher, stranger: Publisher) -> None:
    content = sign_folder(texts, stranger.private, PASSPHRASE)
    mixed_up = {fingerprint(stranger.public): publisher.public}
    with pytest.raises(PackFromStranger):
        open_pack(content, NAME, mixed_up)


def test_whom_nobody_trusts_brings_in_nothing(signed_pack: bytes) -> None:
    with pytest.raises(PackFromStranger):
        open_pack(signed_pack, NAME, {})


@pytest.mark.parametrize(
    "content, reason",
    [
        (b"", "empty"),
        (b"[pack]\nversion = 1\n", "not-a-zip"),
        (b"%PDF-1.7\n", "not-a-zip"),
        (b"PK\x03\x04" + bytes(100), "damaged"),
        (bytes(MOST_BYTES + 1), "too-large"),
        (archive_of(("word/document.xml", b"<w/>")), "foreign"),
        (archive_of(("pack.toml", TITLE_PAGE), how=ZIP_BZIP2), "foreign"),
    ],
)
def test_what_is_no_pack_is_refused_with_the_reason_and_the_cure(
    content: bytes, reason: str, publisher: Publisher
) -> None:
    refused = refusal(content, publisher)
    assert isinstance(refused, NotAPack)
    assert refused.reason == reason
    assert re.search(r"; (get|choose|ask)", str(refused))


@pytest.mark.parametrize(
    "name",
    [
        "../pack.toml",
        "../../etc/pack.toml",
        "/pack.toml",
        "map/pack.toml",
        "map/",
        "..\\pack.toml",
        "C:\\pack.toml",
        "C:pack.toml",
        "pack.toml\x00.exe",
        ".pack.toml",
        "~pack.toml",
        "pack.exe",
        "pack.toml.exe",
        "pack.toml ",
        "pack\n.toml",
        "pàck.toml",
        "SIGNATURE.JSON",
        "a" * 200 + ".toml",
    ],
)
def test_a_name_that_is_not_a_plain_name_of_a_text_is_refused(name: str, publisher: Publisher) -> None:
    # The writer of zips mends some names on its own: the crooked one is put in afterwards.
    stand_in = "x" * len(name.encode())
    content = archive_of((stand_in, TITLE_PAGE)).replace(stand_in.encode(), name.encode())
    refused = refusal(content, publisher)
    assert isinstance(refused, NotAPack)
    assert refused.reason == "foreign"


@pytest.mark.parametrize("names", [("pack.toml", "pack.toml"), ("Pack.toml", "pack.toml"), (SIGNATURE, SIGNATURE)])
def test_two_files_of_one_name_are_refused(names: tuple[str, str], publisher: Publisher) -> None:
    first, second = names
    content = archive_of((first, b"a = 1"), ("x" * len(second), b"a = 2")).replace(b"x" * len(second), second.encode())
    refused = refusal(content, publisher)
    assert isinstance(refused, NotAPack)
    assert refused.reason == "twice"


def test_a_pack_with_a_password_is_refused(publisher: Publisher) -> None:
    content = bytearray(publisher.seal({"pack.toml": TITLE_PAGE}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + flags] |= 1
    refused = refusal(bytes(content), publisher)
    assert isinstance(refused, NotAPack)
    assert refused.reason == "encrypted"


def test_a_bomb_is_refused_before_it_goes_off(publisher: Publisher) -> None:
    one = archive_of(("bom.toml", bytes(MOST_IN_ONE_FILE + 1)), how=ZIP_DEFLATED)
    huge = archive_of(("bom.toml", bytes(200_000_000)), how=ZIP_DEFLATED)
    several = archive_of(*((f"bom{i}.toml", bytes(MOST_IN_ONE_FILE)) for i in range(7)), how=ZIP_DEFLATED)
    many = archive_of(*((f"bom{i}.toml", b"") for i in range(MOST_FILES + 1)))
    assert len(huge) < 1_000_000
    tracemalloc.start()
    for content, reason in ((one, "too-large"), (huge, "too-large"), (several, "too-large"), (many, "too-many")):
        refused = refusal(content, publisher)
        assert isinstance(refused, NotAPack)
        assert refused.reason == reason
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3_000_000


def test_a_bomb_that_lies_about_its_size_is_cut_off(publisher: Publisher) -> None:
    content = archive_of(("bom.toml", bytes(50_000_000)), how=ZIP_DEFLATED)
    lying = content.replace((50_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little"))
    assert lying != content
    refused = refusal(lying, publisher)
    assert isinstance(refused, NotAPack)
    assert refused.reason == "damaged"


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path, publisher: Publisher) -> None:
    huge = tmp_path / NAME
    with huge.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(NotAPack) as refused:
        read_pack(huge, publisher.trusted)
    assert refused.value.reason == "too-large"


def test_a_pack_is_read_from_its_file(tmp_path: Path, signed_pack: bytes, publisher: Publisher) -> None:
    (tmp_path / NAME).write_bytes(signed_pack)
    assert read_pack(tmp_path / NAME, publisher.trusted) == open_pack(signed_pack, NAME, publisher.trusted)
    for absent in (tmp_path / "weg.lawpack", tmp_path):
        with pytest.raises(NotAPack, match="cannot be read; choose a file that is there"):
            read_pack(absent, publisher.trusted)


def test_the_law_in_a_pack_names_all_its_faults_at_once(texts: Path, publisher: Publisher) -> None:
    (texts / "fout.toml").write_text('[[source]]\nid = "bron"\n\n[[relief]]\nid = "kwijt"\ntier = "laatste"\n')
    (texts / "kapot.toml").write_text("[[source\n")
    files = {path.name: path.read_bytes() for path in texts.iterdir()}
    pack = open_pack(publisher.seal(files), NAME, publisher.trusted)
    with pytest.raises(LawError) as refused:
        law_in(pack, NAME)
    with pytest.raises(LawError) as wanted:
        load_law(texts)
    assert refused.value.faults == wanted.value.faults
    assert len(refused.value.faults) > 3
    for words in (NAME, "fout.toml:1", "source bron", "kapot.toml:1"):
        assert words in str(refused.value)


def test_a_folder_with_faults_is_not_signed(texts: Path, publisher: Publisher) -> None:
    (texts / "fout.toml").write_text('[[source]]\nid = "bron"\n')
    with pytest.raises(LawError) as refused:
        sign_folder(texts, publisher.private, PASSPHRASE)
    assert any(fault.place.startswith("fout.toml:1") for fault in refused.value.faults)


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"[pack]\n",
        b'[pack]\nversion = "1"\ndated = "2026-11-23"\ntitle = "x"\n',
        b'[pack]\nversion = "1"\ndated = 2026-11-23T12:00:00\ntitle = "x"\n',
        b'[pack]\nversion = "1"\ndated = 2026-11-23\ntitle = "x"\nnote = 1\n',
        b'[pack]\nversion = ""\ndated = 2026-11-23\ntitle = "x"\n',
        b'[pack]\nversion = "1 of 2"\ndated = 2026-11-23\ntitle = "x"\n',
        b'pack = "1"\n',
        b"[pack\n",
        b"\xff",
        b"a = " + b"[" * 100_000,
    ],
)
def test_a_pack_without_a_good_title_page_is_refused_with_its_place(
    page: bytes, texts: Path, publisher: Publisher
) -> None:
    (texts / "pack.toml").write_bytes(page)
    with pytest.raises(LawError) as unsigned:
        pack_of(texts)
    with pytest.raises(PackFaulty) as refused:
        open_pack(publisher.seal({"pack.toml": page}), NAME, publisher.trusted)
    for error in (unsigned.value, refused.value):
        assert any(fault.place.startswith("pack.toml:") for fault in error.faults)
    assert NAME in str(refused.value)


def test_a_folder_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LawError, match=r"pack\.toml"):
        pack_of(tmp_path)


def test_two_title_pages_are_refused(texts: Path, publisher: Publisher) -> None:
    (texts / "zz.toml").write_bytes(TITLE_PAGE.replace(b"proef-1", b"proef-9"))
    with pytest.raises(LawError):
        law_in(pack_of(texts))
    with pytest.raises(LawError):
        sign_folder(texts, publisher.private, PASSPHRASE)


def test_a_text_whose_name_no_pack_may_hold_is_not_signed(texts: Path, publisher: Publisher) -> None:
    (texts / "mijn teksten.toml").write_text("")
    with pytest.raises(LawError, match=r"mijn teksten\.toml:1: .*rename it"):
        sign_folder(texts, publisher.private, PASSPHRASE)


def edition(version: str, dated: str, digest: str = "a") -> Pack:
    return Pack(version, date.fromisoformat(dated), "Proef", digest, b"")


def test_a_newer_pack_may_take_the_place() -> None:
    current = edition("2026.9", "2026-11-23", "b")
    for newer in (
        edition("2026.12", "2026-12-01"),
        edition("2026.10", "2026-11-23"),
        edition("2026.9.1", "2026-11-23"),
    ):
        check_newer(newer, current)
        assert newness(newer) > newness(current)


def test_an_older_pack_is_refused_with_both_days() -> None:
    current = edition("2026.10", "2026-11-23", "b")
    for older in (edition("2026.12", "2026-11-22"), edition("2026.9", "2026-11-23")):
        with pytest.raises(PackOlder) as refused:
            check_newer(older, current, NAME)
        assert type(refused.value) is PackOlder
        for words in (NAME, older.version, older.dated.isoformat(), "2026.10 of 2026-11-23", "newer pack"):
            assert words in str(refused.value)


def test_the_same_version_is_refused_and_the_reason_says_whether_its_texts_are_the_same(texts: Path) -> None:
    current = edition("2026.11", "2026-11-23")
    with pytest.raises(PackInUse, match="nothing to do"):
        check_newer(edition("2026.11", "2026-11-23"), current, NAME)
    for other in (edition("2026.11", "2026-11-23", "b"), edition("2026.11", "2027-01-01", "b")):
        with pytest.raises(PackVersionTaken, match="a version of their own"):
            check_newer(other, current, NAME)
    pack = pack_of(texts)
    with pytest.raises(PackInUse):
        check_newer(pack, load_law(texts))


def test_a_fingerprint_is_short_enough_for_the_telephone_and_never_changes(
    publisher: Publisher, stranger: Publisher
) -> None:
    assert fingerprint(bytes(32)) == "CSM7-NBFR-CAYQ-EV4F-R65R-X7WE"
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}", fingerprint(publisher.public))
    assert fingerprint(publisher.public) != fingerprint(stranger.public)


def test_the_private_key_is_closed_and_opens_however_the_passphrase_is_spelled(texts: Path) -> None:
    private, public = new_key("één wachtzin")
    assert b"ENCRYPTED" in private
    content = sign_folder(texts, private, "e\u0301e\u0301n wachtzin")
    open_pack(content, NAME, by_fingerprint([read_public_key(public.encode())]))


def test_a_wrong_passphrase_is_told(texts: Path, publisher: Publisher) -> None:
    with pytest.raises(WrongKeyPassphrase, match=r"uitgever\.key"):
        sign_folder(texts, publisher.private, "iets heel anders", "uitgever.key")


def test_a_short_passphrase_closes_nothing() -> None:
    with pytest.raises(WeakKeyPassphrase, match="at least 12"):
        new_key("kort" + " " * 20)


def other_keys() -> tuple[bytes, bytes, bytes]:
    """A public and a closed private key of another kind, and an open private key of the right kind."""
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        NoEncryption,
        PrivateFormat,
        PublicFormat,
    )

    other = generate_private_key(SECP256R1())
    closed = BestAvailableEncryption(PASSPHRASE.encode())
    return (
        other.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, closed),
        Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )


def test_a_file_that_holds_no_public_key_is_told_apart(tmp_path: Path, publisher: Publisher) -> None:
    public_of_another_kind, _, _ = other_keys()
    (tmp_path / "uitgever.key").write_bytes(publisher.private)
    for source, reason in (
        (b"", "no-key"),
        (b"niets", "no-key"),
        (b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "no-key"),
        (bytes(20_000), "no-key"),
        (public_of_another_kind, "other-kind"),
        (tmp_path / "uitgever.key", "private"),
        (tmp_path / "weg.pub", "unreadable"),
    ):
        with pytest.raises(NotAKey) as refused:
            read_public_key(source, "uitgever.pub")
        assert refused.value.reason == reason
        assert str(refused.value).startswith("uitgever.pub ")


def test_what_signs_nothing_is_told_apart(texts: Path) -> None:
    public, closed, opened = other_keys()
    for private, reason in ((public, "public"), (closed, "other-kind"), (opened, "open"), (b"", "no-key")):
        with pytest.raises(NotAKey) as refused:
            sign_folder(texts, private, PASSPHRASE, "uitgever.key")
        assert refused.value.reason == reason
        assert str(refused.value).startswith("uitgever.key ")
