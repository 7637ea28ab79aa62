"""What a list of points is, what it leaves to the lawyer, and where it comes from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from legalaid_desk.dossier import Dossier
from legalaid_desk.law import Law, Walkthrough
from ui.texts import in_language

from .panels import Pane, selectable, titled
from .source_card import SourceCard
from .words import label


class WalkthroughAbout(Pane):
    """``jump`` leads to a source."""

    def __init__(self, jump: Callable[[str, str], object]) -> None:
        super().__init__("about-points", "", margin=4)
        self.setAccessibleName(self.tr("About this list"))
        self._jump = jump

    def show_walkthrough(self, walkthrough: Walkthrough, law: Law, dossier: Dossier) -> None:
        """Say what this list is."""
        if self.shows(walkthrough, law.version, dossier.readings):
            return
        known = [law.sources[one] for one in walkthrough.sources if one in law.sources]
        opens = partial(self._jump, "library")
        self.replace(
            label(in_language(walkthrough.title, walkthrough.title_en), "question"),
            selectable(label(in_language(walkthrough.intro, walkthrough.intro_en))),
            titled(self.tr("Sources"), *(SourceCard(one, opens, is_read=dossier.has_read(one.id)) for one in known)),
            about=walkthrough.id,
        )
