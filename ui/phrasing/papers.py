"""The papers of a dossier in sentences: what was written, what was handed in and by what way, and its seal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.desk.papers_made import PaperMade
from legalaid_desk.desk.ports import SealAct
from legalaid_desk.dossier import Means
from legalaid_desk.law import Law, kind_of
from ui.texts import day_in_words, in_language, moment_in_words

translate = QCoreApplication.translate


def means(way: Means) -> str:
    """By what way, after 'handed in'; empty when nobody said."""
    return {
        Means.UNSAID: "",
        Means.PORTAL: translate("Papers", "through the portal"),
        Means.POST: translate("Papers", "by post"),
        Means.EMAIL: translate("Papers", "by e-mail"),
        Means.REGISTRY: translate("Papers", "at the registry"),
        Means.HEARING: translate("Papers", "at the hearing"),
        Means.BAILIFF: translate("Papers", "by the bailiff"),
    }[way]


def ways() -> list[tuple[str, str]]:
    """Every way to choose from, the unsaid one first."""
    return [(str(way), means(way) or translate("Papers", "not said")) for way in Means]


def title(made: PaperMade, law: Law) -> str:
    """Which paper."""
    kind = law.filings.get(kind_of(made.kind))
    name = in_language(kind.title, kind.title_en) if kind else made.kind
    if made.paper is None:
        return translate("Papers", "{paper} (the writing was undone)").format(paper=name)
    return translate("Papers", "{paper}, version {number}").format(paper=name, number=made.number)


def lines(made: PaperMade) -> tuple[str, ...]:
    """What became of it, one line for each act."""
    return (*_written(made), *_handed_in(made), *(() if made.seal is None else map(_act, made.seal.acts)), *_seal(made))


def seal_in_groups(seal: str) -> str:
    """The beginning of a seal, to be read out and compared."""
    return " ".join(seal[at : at + 4] for at in range(0, 16, 4))


def _written(made: PaperMade) -> tuple[str, ...]:
    if made.paper is None:
        return ()
    moment = moment_in_words(made.paper.made_at)
    if made.written_by:
        return (translate("Papers", "Written on {moment} by {who}").format(moment=moment, who=made.written_by),)
    return (translate("Papers", "Written on {moment}").format(moment=moment),)


def _handed_in(made: PaperMade) -> tuple[str, ...]:
    lodging = made.paper.lodging if made.paper else None
    if lodging is None:
        return ()
    text = translate("Papers", "Handed in on {day}").format(day=day_in_words(lodging.on))
    way = means(lodging.means)
    sealed = "" if made.seal else translate("Papers", "the sealed copy lies in another vault, or none was made")
    return ("; ".join(filter(None, (f"{text} {way}".rstrip(), sealed))),)


def _act(act: SealAct) -> str:
    text = {
        "filed": translate("Papers", "Sealed on {moment} by {who}"),
        "taken-back": translate("Papers", "Handing in was taken back on {moment} by {who}"),
        "brought-in": translate("Papers", "Brought in, sealed elsewhere, on {moment} by {who}"),
        "filed-again": translate("Papers", "Handed in after all, noted on {moment} by {who}"),
    }.get(act.act, act.act)
    who = act.who or translate("Papers", "nobody named")
    return text.format(moment=moment_in_words(act.at), who=who)


def _seal(made: PaperMade) -> tuple[str, ...]:
    if made.seal is None:
        return ()
    return (translate("Papers", "Seal: {seal}").format(seal=seal_in_groups(made.seal.seal)),)
