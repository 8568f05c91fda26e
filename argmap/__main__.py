"""The `argmap` command: it starts fast, and no traceback ever reaches a person."""

from __future__ import annotations

import sys

from argmap import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run the command with these arguments (None: the process's own); give the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given in (["--version"], ["-V"]):
        sys.stdout.write(f"argmap {__version__}\n")
        return 0
    from argmap.cli import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
