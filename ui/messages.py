"""Errors in the words of the screen: what is wrong, with which file, and what to do. The one place for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from legalaid_desk.errors import DeskError

from .texts import day_in_words, moment_in_words

translate = QCoreApplication.translate


def tell(error: BaseException) -> str:
    """The sentence for an error. What nobody foresaw is logged by its kind only: its text may name a client."""
    for kind in type(error).__mro__:
        if kind.__name__ in _TELL:
            return _TELL[kind.__name__](error)
    if isinstance(error, DeskError):
        return str(error)
    import logging  # the first window need not wait for it

    logging.getLogger(__name__).error("unforeseen: %s", type(error).__name__)
    return translate(
        "Messages", "Something went wrong that the program did not foresee ({kind}). What was saved before is safe."
    ).format(kind=type(error).__name__)


# The screens must not know the vault or the documents, so an error is known by the name of its class.
# A test holds this list against every error there is.


def _not_writable(error: Any) -> str:
    if error.open_elsewhere:
        return translate(
            "Messages", "{path} is open in another program. Close it there and try again; nothing was lost."
        ).format(path=error.path)
    return translate(
        "Messages", "{path} cannot be written. Choose another folder, or ask for permission there."
    ).format(path=error.path)


def _disk_full(error: Any) -> str:
    return translate(
        "Messages", "The disk is full: {path} was not written. Make room and try again; nothing was lost."
    ).format(path=error.path)


def _no_vault(error: Any) -> str:
    return translate(
        "Messages", "There is no vault in {folder}. Choose the folder that holds vault.json, or make a new vault."
    ).format(folder=error.folder)


def _vault_already_here(error: Any) -> str:
    return translate(
        "Messages", "{folder} already holds a vault. Unlock it, or choose an empty folder for the new one."
    ).format(folder=error.folder)


def _weak_passphrase(error: Any) -> str:
    return translate(
        "Messages", "The passphrase is too short. Use at least {shortest} characters, for example four words."
    ).format(shortest=error.shortest)


def _wrong_passphrase(_: Any) -> str:
    return translate("Messages", "This passphrase does not open the vault. Try again, or use the printed recovery key.")


def _wrong_recovery_key(_: Any) -> str:
    return translate(
        "Messages", "This recovery key does not open the vault. Look for the newest print that belongs to it."
    )


def _recovery_key_mistyped(_: Any) -> str:
    return translate(
        "Messages", "The recovery key is not typed as it was printed. Compare the eight groups of five one by one."
    )


def _vault_damaged(error: Any) -> str:
    if error.backup:
        text = translate("Messages", "{file} is damaged ({what}). Put back the backup {backup}.")
    else:
        text = translate("Messages", "{file} is damaged ({what}). Put back a copy of the vault folder from elsewhere.")
    return text.format(file=error.file, what=error.what, backup=error.backup)


def _file_damaged(error: Any) -> str:
    return translate(
        "Messages", "The stored exhibit {file} is damaged. Bring the file in again, or put back a backup."
    ).format(file=error.file.name)


def _file_not_stored(error: Any) -> str:
    return translate("Messages", "The vault holds no file {key}. Bring the file of the exhibit in again.").format(
        key=error.key
    )


def _vault_too_new(error: Any) -> str:
    return translate(
        "Messages", "{file} was written by a newer version of LegalAid Desk. Install that version to open it."
    ).format(file=error.file)


def _vault_busy(error: Any) -> str:
    if error.host and error.since:
        text = translate(
            "Messages",
            "The vault is open already on {host}, since {since}. Close it there, "
            "or delete {file} when you are sure that nobody has it open.",
        )
        return text.format(host=error.host, since=moment_in_words(error.since), file=error.file)
    text = translate(
        "Messages",
        "The vault is open already in another program. Close it there, "
        "or delete {file} when you are sure that nobody has it open.",
    )
    return text.format(file=error.file)


def _vault_locked(_: Any) -> str:
    return translate("Messages", "The vault is locked. Unlock it with the passphrase first.")


def _dossier_not_found(_: Any) -> str:
    return translate("Messages", "This dossier is not in the vault any more. Choose one from the list.")


def _dossier_exists(_: Any) -> str:
    return translate("Messages", "This dossier is in the vault already. Open it, or take it out of the bin.")


def _stale_dossier(_: Any) -> str:
    return translate(
        "Messages", "The dossier was changed elsewhere since it was read. Open it again and repeat what you did."
    )


def _entry_not_found(error: Any) -> str:
    return translate("Messages", "The journal of this dossier has no entry {number}. Choose one from its list.").format(
        number=error.number
    )


def _exchange(error: Any) -> str:
    text = translate("Messages", "{name} is not a dossier this program can read. Mend these places:").format(
        name=error.name
    )
    return "\n".join((text, *(f"· {fault}" for fault in error.faults[:8])))


def _exhibit_file_missing(error: Any) -> str:
    if error.altered:
        text = translate(
            "Messages", "{name} is not the file that the dossier was exported with. Put the right one in {folder}."
        )
    else:
        text = translate("Messages", "{name} is missing. Put it in {folder}, beside the dossier.")
    return text.format(name=error.name, folder=error.folder)


def _law(error: Any) -> str:
    text = translate("Messages", "The law texts that came with the program hold faults. Install the program again:")
    return "\n".join((text, *(f"· {fault}" for fault in error.faults[:8])))


def _pack_set_aside(error: Any) -> str:
    if error.refused:
        text = translate(
            "Messages",
            "Law pack {refused} holds faults, so {used} is used, the last good one. Load a newer pack to mend it:",
        )
    else:
        text = translate(
            "Messages",
            "The law texts that came with the program hold faults, so {used} is used, the last good law pack. "
            "Install the program again, or load a newer pack:",
        )
    told = text.format(refused=error.refused, used=error.used)
    return "\n".join((told, *(f"· {fault}" for fault in error.faults[:8])))


def _own_law(error: Any) -> str:
    text = translate("Messages", "{name} cannot be used beside the law texts. Mend these places:")
    return "\n".join((text.format(name=error.name), *(f"· {fault}" for fault in error.faults[:8])))


def _own_in_use(error: Any) -> str:
    text = translate("Messages", "{entry} is used in {used}. Take it out there first.")
    return text.format(entry=error.entry_id, used=", ".join(error.used_in))


def _subject_gone(error: Any) -> str:
    text = translate(
        "Messages",
        "The child or party of whom this was asked is not in the dossier any more. "
        "Undo its removal and answer again: {answer}",
    )
    return text.format(answer=error.answer)


def _own_entry_conflict(error: Any) -> str:
    text = translate(
        "Messages",
        "{name} holds {entry}, which stands in your vault with other contents. "
        "Make the two the same, or give one of them another id, and bring the dossier in again.",
    )
    return text.format(name=error.name, entry=error.entry_id)


def _not_a_pack(error: Any) -> str:
    reasons = {
        "empty": translate("Messages", "it is empty. Get the file from the publisher again."),
        "unreadable": translate("Messages", "it cannot be read. Choose a file that you may open."),
        "not-a-zip": translate("Messages", "it is another kind of file. Choose one that ends in .lawpack."),
        "damaged": translate("Messages", "it is damaged or cut off. Get the file from the publisher again."),
        "encrypted": translate("Messages", "it is closed with a password. Ask the publisher for it without one."),
        "too-large": translate("Messages", "it is far too large. Ask the publisher for the law pack alone."),
        "too-many": translate("Messages", "it holds far too many files. Ask the publisher for the law pack alone."),
        "foreign": translate("Messages", "it holds what is no law text. Ask the publisher for the law pack alone."),
        "twice": translate("Messages", "two files in it have the same name. Ask the publisher to make it again."),
    }
    text = translate("Messages", "{name} is not a law pack: {reason}")
    return text.format(name=error.name, reason=reasons[error.reason])


def _pack_unsigned(error: Any) -> str:
    return translate(
        "Messages",
        "{name} carries no signature, so nobody vouches for its texts. Ask the publisher for the signed file.",
    ).format(name=error.name)


def _pack_altered(error: Any) -> str:
    return translate(
        "Messages",
        "{name} was altered after it was signed. Do not use it, and get the file from the publisher again.",
    ).format(name=error.name)


def _pack_from_stranger(error: Any) -> str:
    return translate(
        "Messages",
        "{name} is signed with a key that you do not trust here: {fingerprint}. "
        "Let the publisher read out these letters by telephone; when they are the same, take in the public key.",
    ).format(name=error.name, fingerprint=error.fingerprint)


def _pack_older(error: Any) -> str:
    return _editions(
        translate(
            "Messages",
            "{name} holds law pack {version} of {dated}, which is older than {current} of {since} that you have. "
            "Ask the publisher for a newer one.",
        ),
        error,
    )


def _pack_in_use(error: Any) -> str:
    return _editions(
        translate("Messages", "{name} holds law pack {version}, which you have already. There is nothing to do."), error
    )


def _pack_version_taken(error: Any) -> str:
    return _editions(
        translate(
            "Messages",
            "{name} holds other texts under the version {version}, which you have already. "
            "Ask the publisher to give them a version of their own.",
        ),
        error,
    )


def _editions(text: str, error: Any) -> str:
    return text.format(
        name=error.name,
        version=error.version,
        dated=day_in_words(error.dated),
        current=error.current_version,
        since=day_in_words(error.current_dated),
    )


def _pack_faulty(error: Any) -> str:
    text = translate("Messages", "The law texts in {name} hold faults. Ask the publisher to mend these places:")
    return "\n".join((text.format(name=error.name), *(f"· {fault}" for fault in error.faults[:8])))


def _not_a_key(error: Any) -> str:
    reasons = {
        "unreadable": translate("Messages", "{name} cannot be read. Choose a file that you may open."),
        "private": translate(
            "Messages",
            "{name} holds a private key, which never leaves the publisher. Choose the file that ends in .pub.",
        ),
    }
    other = translate("Messages", "{name} holds no public key of a publisher. Choose the file that ends in .pub.")
    return reasons.get(error.reason, other).format(name=error.name)


def _wrong_key_passphrase(error: Any) -> str:
    return translate(
        "Messages", "This passphrase does not open {name}. Type it again, or put back a copy of the key."
    ).format(name=error.name)


def _weak_key_passphrase(error: Any) -> str:
    return translate(
        "Messages",
        "The passphrase of the key is too short. Use at least {shortest} characters, for example four words.",
    ).format(shortest=error.shortest)


def _exhibit_rejected(error: Any) -> str:
    reasons = {
        "encrypted": translate("Messages", "it is protected with a password. Save it without one and add it again."),
        "damaged": translate("Messages", "it is damaged or cut off. Ask for another copy."),
        "wrong-ending": translate("Messages", "its content is not what its ending says. Rename it to {better}."),
        "unknown-kind": translate("Messages", "it is of a kind that cannot go into a bundle. Save it as PDF."),
        "empty": translate("Messages", "it is empty. Ask for another copy."),
        "too-large": translate("Messages", "it is too large. Split it, or scan it at a lower resolution."),
    }
    text = translate("Messages", "{name} was not added: {reason}")
    reason = reasons.get(str(error.reason), error.cure).format(better=error.better_name)
    return text.format(name=error.name, reason=reason)


def _template_fault(error: Any) -> str:
    from .phrasing import template_faults  # the first window need not wait for it

    where = f"{error.file} ({error.place})" if error.place else error.file
    text = translate("Messages", "The template {where} cannot be used: {what}; {cure}.")
    return text.format(where=where, what=template_faults.what(error.flawed), cure=template_faults.cure(error.flawed))


def _lost_in_template(error: Any) -> str:
    shown = ", ".join(f"“{text[:60]}”" for text in error.missing[:3])
    text = translate(
        "Messages",
        "{template} leaves out part of the filing ({shown}). Put the fields back, or take the shipped template.",
    )
    return text.format(template=error.template, shown=shown)


def _template_refused(error: Any) -> str:
    from .phrasing import templates  # the first window need not wait for it

    text = translate("Messages", "{name} was not put in use. Mend these places in Word, and bring it in again:")
    untold = (translate("Messages", "The trial paper did not come out whole."),)
    told = tuple(map(templates.told, error.troubles[:8])) or untold
    return "\n".join((text.format(name=error.name), *(f"· {line}" for line in told)))


def _template_unknown(error: Any) -> str:
    return translate(
        "Messages", "There is no template {name}. Choose one from the list, or the kind of filing it is for."
    ).format(name=error.name)


def _template_too_large(error: Any) -> str:
    return translate(
        "Messages", "{name} is far too large for a template. Make the pictures in it smaller, and bring it in again."
    ).format(name=error.name)


def _conversion_failed(error: Any) -> str:
    text = translate(
        "Messages", "{file} could not be turned into PDF ({why}). Open it in Word and save it as PDF there."
    )
    from .phrasing import template_faults  # the first window need not wait for it

    return text.format(file=error.file, why=template_faults.no_pdf(error.why, error.data))


def _return_unreadable(error: Any) -> str:
    text = translate(
        "Messages", "{file} cannot be read ({why}). Save it in Word as .docx and bring it in again; nothing was lost."
    )
    from .phrasing import template_faults  # the first window need not wait for it

    return text.format(file=error.file, why=template_faults.reason(error.why))


def _not_written_here(error: Any) -> str:
    text = translate(
        "Messages",
        "{file} was not written from this dossier. Open the dossier it belongs to, or write the filing again.",
    )
    return text.format(file=error.file)


def _version_unreadable(error: Any) -> str:
    text = translate(
        "Messages", "What was kept of {name} cannot be read ({fault}). Write the filing again to go on from there."
    )
    return text.format(name=error.name, fault="; ".join(map(str, error.faults[:3])))


def _changed_in_word(error: Any) -> str:
    text = translate(
        "Messages",
        "{path} was changed in Word and was not written over. Look at those changes first, or choose another folder.",
    )
    return text.format(path=error.path)


def _exhibit_number_fixed(error: Any) -> str:
    text = translate(
        "Messages",
        "Exhibit {number} was handed in under this number and keeps it. Put new exhibits after those handed in.",
    )
    return text.format(number=error.number)


def _same_person(error: Any) -> str:
    text = translate(
        "Messages", "{who} counted this deadline first. A second person checks it, under a name of her own (Settings)."
    )
    return text.format(who=error.who or translate("Messages", "Nobody"))


def _nothing_to_check(_: Any) -> str:
    return translate("Messages", "This deadline has no day yet. Enter or prove its start, then check it.")


def _changed_since_written(error: Any) -> str:
    text = translate(
        "Messages",
        "{path} was changed since it was written. Choose the files that were handed in, or write the filing again.",
    )
    return text.format(path=error.path)


def _nothing_to_seal(error: Any) -> str:
    text = translate(
        "Messages", "No file of {title} was kept. Choose the files that were handed in, or write it again."
    )
    return text.format(title=error.title)


def _not_readable(error: Any) -> str:
    text = translate("Messages", "{path} cannot be read. Choose a file that is there and that you may open.")
    return text.format(path=error.path)


def _seal_broken(error: Any) -> str:
    text = translate("Messages", "The filing sealed as {seal} is damaged. Put back a backup of the vault:")
    return "\n".join((text.format(seal=error.seal[:16]), *(f"· {fault}" for fault in error.faults[:8])))


def _seal_too_large(error: Any) -> str:
    text = translate(
        "Messages", "{name} was not written: it is too large for one file. Save the papers and exhibits one by one."
    )
    return text.format(name=error.name)


def _seal_not_found(error: Any) -> str:
    text = translate("Messages", "This vault holds no sealed filing {seal}. Look in the vault where it was filed.")
    return text.format(seal=error.seal[:16])


def _seal_unreadable(error: Any) -> str:
    reasons = {
        "unreadable": translate("Messages", "it cannot be read. Choose a file that you may open."),
        "not-sealed": translate("Messages", "it is another kind of file. Choose one saved as a sealed filing."),
        "too-large": translate("Messages", "it is far too large. Ask for that one filing alone."),
        "foreign": translate("Messages", "it holds what a sealed filing never holds. Ask for it as it was saved."),
        "newer": translate("Messages", "a newer version of LegalAid Desk sealed it. Install that version."),
    }
    other = translate("Messages", "it is damaged. Save it from the dossier again, or ask for another copy.")
    text = translate("Messages", "{name} cannot be checked as a sealed filing: {reason}")
    return text.format(name=error.name, reason=reasons.get(error.reason, other))


def _bundle_incomplete(error: Any) -> str:
    text = translate(
        "Messages", "{file} was not written: {missing} is missing in it. Give the exhibit a shorter title."
    )
    missing = ", ".join(error.missing[:3]) or translate("Messages", "a page")
    return text.format(file=error.target, missing=missing)


_TELL: dict[str, Callable[[Any], str]] = {
    "NotWritable": _not_writable,
    "DiskFull": _disk_full,
    "NoVaultHere": _no_vault,
    "VaultAlreadyHere": _vault_already_here,
    "WeakPassphrase": _weak_passphrase,
    "WrongPassphrase": _wrong_passphrase,
    "WrongRecoveryKey": _wrong_recovery_key,
    "RecoveryKeyMistyped": _recovery_key_mistyped,
    "VaultDamaged": _vault_damaged,
    "FileDamaged": _file_damaged,
    "FileNotStored": _file_not_stored,
    "VaultTooNew": _vault_too_new,
    "VaultBusy": _vault_busy,
    "VaultLocked": _vault_locked,
    "DossierNotFound": _dossier_not_found,
    "DossierExists": _dossier_exists,
    "StaleDossier": _stale_dossier,
    "EntryNotFound": _entry_not_found,
    "ExchangeError": _exchange,
    "ExhibitFileMissing": _exhibit_file_missing,
    "LawError": _law,
    "PackSetAside": _pack_set_aside,
    "OwnLawError": _own_law,
    "OwnInUse": _own_in_use,
    "SubjectGone": _subject_gone,
    "OwnEntryConflict": _own_entry_conflict,
    "NotAPack": _not_a_pack,
    "PackUnsigned": _pack_unsigned,
    "PackAltered": _pack_altered,
    "PackFromStranger": _pack_from_stranger,
    "PackOlder": _pack_older,
    "PackInUse": _pack_in_use,
    "PackVersionTaken": _pack_version_taken,
    "PackFaulty": _pack_faulty,
    "NotAKey": _not_a_key,
    "WrongKeyPassphrase": _wrong_key_passphrase,
    "WeakKeyPassphrase": _weak_key_passphrase,
    "ExhibitRejected": _exhibit_rejected,
    "TemplateFault": _template_fault,
    "LostInTemplate": _lost_in_template,
    "TemplateRefused": _template_refused,
    "TemplateUnknown": _template_unknown,
    "TemplateTooLarge": _template_too_large,
    "ConversionFailed": _conversion_failed,
    "BundleIncomplete": _bundle_incomplete,
    "ChangedSinceWritten": _changed_since_written,
    "NothingToSeal": _nothing_to_seal,
    "NotReadable": _not_readable,
    "SealBroken": _seal_broken,
    "SealTooLarge": _seal_too_large,
    "SealNotFound": _seal_not_found,
    "SealUnreadable": _seal_unreadable,
    "ReturnUnreadable": _return_unreadable,
    "NotWrittenHere": _not_written_here,
    "VersionUnreadable": _version_unreadable,
    "ExhibitNumberFixed": _exhibit_number_fixed,
    "ChangedInWord": _changed_in_word,
    "SamePerson": _same_person,
    "NothingToCheck": _nothing_to_check,
}
