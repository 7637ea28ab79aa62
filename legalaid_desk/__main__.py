"""``python -m legalaid_desk``: a command, or the window when there is none."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command on the command line."""
    from legalaid_desk.cli import run

    return run(sys.argv[1:])


def window() -> int:
    """Open the window on the user's own vault (the entry without a console)."""
    from legalaid_desk.cli import run

    return run(["open", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
