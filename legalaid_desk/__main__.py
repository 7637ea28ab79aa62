"""``python -m legalaid_desk``: a command, or the window when there is none."""

from __future__ import annotations

import sys

CHILD = "child"
"""Said by the program to itself, where it is frozen and there is no Python to start: be a child that opens files."""


def main() -> int:
    """Run the command on the command line."""
    return _begun(sys.argv[1:])


def window() -> int:
    """Open the window on the user's own vault (the entry without a console)."""
    return _begun(["open", *sys.argv[1:]])


def _begun(arguments: list[str]) -> int:
    if sys.argv[1:2] == [CHILD]:
        from legalaid_desk.documents.child import main as be_child

        be_child()
        return 0
    from legalaid_desk.cli import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
