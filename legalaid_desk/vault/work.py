"""One transaction on the vault: dossiers, files, law and seals together, or nothing."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from .errors import DossierNotFound
from .exhibit_files import SqlExhibitFiles
from .files import SealedFiles
from .law_shelf import SqlLawShelf
from .repository import Seen, SqlDossiers
from .seals import SqlSeals
from .template_shelf import SqlTemplateShelf


class SqlUnitOfWork:
    """What is done between entering and ``commit``."""

    def __init__(self, session: Session, sealed: SealedFiles, *, seen: Seen, who: str, now: datetime) -> None:
        self._session = session
        self._seen = seen
        self.dossiers = SqlDossiers(session, seen=seen, who=who, now=now)
        self.files = SqlExhibitFiles(session, sealed, now=now)
        self.law = SqlLawShelf(session, who=who, now=now)
        self.templates = SqlTemplateShelf(session, who=who, now=now)
        self.seals = SqlSeals(session, who=who, now=now)

    def commit(self) -> None:
        """Make it last."""
        for owner in sorted(self.files.owners):
            if not self.dossiers.has(owner):
                raise DossierNotFound(owner)
        self._session.commit()
        self.files.keep()
        self._seen.update(self.dossiers.saved)
        self.dossiers.saved.clear()

    def leave(self) -> None:
        """Undo what was not committed."""
        self._session.rollback()
        self.files.drop_uncommitted()
