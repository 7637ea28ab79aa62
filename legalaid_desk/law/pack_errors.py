"""Why a law pack or a publisher's key is refused: each names the file, the reason and the cure."""

from __future__ import annotations

from datetime import date

from legalaid_desk.errors import DeskError, Fault

from .loader import LawError

_CURES = {
    "unreadable": "choose a file that is there and that you may open",
    "empty": "get the file from the publisher again",
    "not-a-zip": "choose a file whose name ends in .lawpack",
    "damaged": "get the file from the publisher again",
    "encrypted": "ask the publisher for the pack without a password: it is signed, not secret",
    "too-large": "ask the publisher for the pack itself, without anything else in the file",
    "too-many": "ask the publisher for the pack itself, without anything else in the file",
    "foreign": "ask the publisher for a pack made with `legalaid-desk pack make`",
    "twice": "ask the publisher for a pack made with `legalaid-desk pack make`",
}

_KEY_FAULTS = {
    "no-key": "does not hold a key; choose a file that `legalaid-desk pack new-key` wrote",
    "unreadable": "cannot be read; choose a file that is there and that you may open",
    "other-kind": "holds a key of another kind than Ed25519; choose one that `legalaid-desk pack new-key` wrote",
    "private": "holds a private key, which never leaves the publisher; choose the public key, which ends in .pub",
    "public": "holds a public key, which signs nothing; choose the private key, which ends in .key",
    "open": "holds a private key that no passphrase closes; make another with `legalaid-desk pack new-key`",
}


class NotAPack(DeskError):
    """A file that is no law pack, or one that no publisher makes. ``reason`` is a key of the cures above."""

    def __init__(self, name: str, reason: str, what: str) -> None:
        self.name = name
        self.reason = reason
        self.what = what
        super().__init__(f"{name} is not a law pack: {what}; {_CURES[reason]}")


class PackUnsigned(DeskError):
    """A pack for which nobody vouches."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"{name} carries no signature, so nobody vouches for its texts; ask for the signed file")


class PackAltered(DeskError):
    """A pack whose texts or signature are not what the publisher signed."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"{name} is not what its publisher signed: a text or the signature was altered; "
            "do not use it, and get the file from the publisher again"
        )


class PackFromStranger(DeskError):
    """A whole pack, signed with a key that nobody here said to trust."""

    def __init__(self, name: str, fingerprint: str) -> None:
        self.name = name
        self.fingerprint = fingerprint
        super().__init__(
            f"{name} is signed with a key that is not trusted here, {fingerprint}; "
            "ask the publisher by telephone to read out that fingerprint, then take in the public key"
        )


class PackOlder(DeskError):
    """A pack that is older than the one in use."""

    why = "that is older than {current}, which is in use; ask the publisher for a newer pack"

    def __init__(self, name: str, version: str, dated: date, current_version: str, current_dated: date) -> None:
        self.name = name
        self.version = version
        self.dated = dated
        self.current_version = current_version
        self.current_dated = current_dated
        current = f"{current_version} of {current_dated.isoformat()}"
        super().__init__(f"{name} holds {version} of {dated.isoformat()}; {self.why.format(current=current)}")


class PackInUse(PackOlder):
    """The very pack that is in use."""

    why = "those very texts are in use already, so there is nothing to do"


class PackVersionTaken(PackOlder):
    """Other texts under the version that is in use: a dossier could not tell them apart."""

    why = "{current} is in use with other texts; ask the publisher to give these a version of their own"


class PackFaulty(LawError):
    """A pack, signed or not, whose law texts cannot be used. ``faults`` holds all of them."""

    def __init__(self, name: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.name = name
        self.args = (f"{name}: {self.args[0]}",)


class NotAKey(DeskError):
    """A file that does not hold the key that was asked for. ``reason`` is a key of the words above."""

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self.reason = reason
        super().__init__(f"{name} {_KEY_FAULTS.get(reason, _KEY_FAULTS['no-key'])}")


class WrongKeyPassphrase(DeskError):
    """A private key that this passphrase does not open."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"this passphrase does not open {name}; type it again, or put back a copy of the key")


class WeakKeyPassphrase(DeskError):
    """Too short a passphrase for a key that others will trust."""

    def __init__(self, shortest: int) -> None:
        self.shortest = shortest
        super().__init__(f"the passphrase is too short; use at least {shortest} characters, for example four words")
