"""Every command tells how it is called, and its examples stand as they were written."""

from __future__ import annotations

import pytest

from argmap.__main__ import main
from argmap.cli import commands


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_help_is_laid_out(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    said = capsys.readouterr().out
    assert "\\b" not in said
    assert "\b" not in said
    if "Examples:" in said:
        examples = said[said.index("Examples:") :].split("\n\n")[0].splitlines()[1:]
        assert all(line.startswith("    argmap ") for line in examples)
