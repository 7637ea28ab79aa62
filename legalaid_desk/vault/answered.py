"""Who answered in which dossier, and when last: so that a list of all need not look into each of them."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from legalaid_desk.desk.ports import AnsweredLine
from legalaid_desk.dossier import Cause, Dossier

from .deadlines import straight
from .rows import AnsweredRow

_BY_OTHERS = """
    WITH others AS (
        SELECT dossier_id, number FROM answered WHERE by < ?1
        UNION ALL SELECT dossier_id, number FROM answered WHERE by > ?1
    )
    SELECT dossier_id, title, max(number) FROM others CROSS JOIN dossier ON id = dossier_id
    WHERE deleted_at IS NULL GROUP BY dossier_id ORDER BY updated_at DESC, dossier_id
"""
"""In two halves, so that the index passes over what she did herself: mostly nearly all of it."""


def note_answers(session: Session, before: Dossier | None, after: Dossier, *, who: str, number: int) -> None:
    """Note whose answers and decisions differ after the act of that number; ``before`` None: all of them may."""
    for by in set(_answered_by(before or Dossier(id=after.id), after, who)):
        session.merge(AnsweredRow(dossier_id=after.id, by=by, number=number))


def answered_by_others(session: Session, who: str) -> tuple[AnsweredLine, ...]:
    """The dossiers in which another than this person answered or decided, and by which act last."""
    session.flush()
    return tuple(map(AnsweredLine._make, straight(session).execute(_BY_OTHERS, (who,))))


def _answered_by(before: Dossier, after: Dossier, who: str) -> Iterator[str]:
    if before.facts != after.facts:
        was = {fact.key: fact for fact in before.facts}
        yield from (fact.answered_by for fact in after.facts if was.pop(fact.key, None) != fact)
        yield from [who] if was else []  # an answer that is gone: by whoever took it away
    if before.choices != after.choices:
        old = {choice.item: choice.withdrawn for choice in before.choices}
        new = (one.withdrawn for one in after.choices if one.withdrawn != old.get(one.item))
        yield from (one.by for one in new if one and one.cause is Cause.DECISION)
