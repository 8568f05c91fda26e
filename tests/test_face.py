"""The names that `import argmap` gives, and how little they cost."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import argmap
from argmap.session import Session


@pytest.mark.parametrize("name", argmap.__all__)
def test_every_public_name_is_there_and_has_a_docstring(name: str) -> None:
    found = getattr(argmap, name)
    assert name == "__version__" or found.__doc__


def test_other_names_are_not() -> None:
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = argmap.nothing_such
    assert set(argmap.__all__) == set(dir(argmap))


def test_what_type_checkers_see_is_what_there_is() -> None:
    tree = ast.parse(Path(argmap.__file__).read_text(encoding="utf-8"))
    seen = {"open", "__version__"}
    for block in tree.body:
        if isinstance(block, ast.If):
            for statement in block.body:
                if isinstance(statement, ast.ImportFrom):
                    seen.update(known.name for known in statement.names)
    assert seen == set(argmap.__all__)


def test_importing_it_imports_nothing_else() -> None:
    script = (
        "import sys, argmap; "
        "print([m for m in sys.modules if m.startswith('argmap.') or m in "
        "('networkx', 'numpy', 'sqlite3', 'sqlite_utils', 'click', 'PySide6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_read_edit_write_and_export_in_a_few_lines(tmp_path: Path) -> None:
    debate = argmap.ArgumentMap()
    debate.apply(argmap.edits.add_free_claim(debate, "It works.").changes)
    argmap.write(debate, tmp_path / "debate.argmap")
    with argmap.open(tmp_path / "debate.argmap") as session:
        assert isinstance(session, Session)
        top = session.map.roots()[0]
        session.apply(argmap.edits.add_reason(session.map, top, "It has been tried."))
        session.undo()
        session.redo()
    again = argmap.read(tmp_path / "debate.argmap")
    assert [line.number for line in argmap.reading_order(again)] == ["1", "1.1"]
    assert argmap.loads(argmap.dumps(again)) == again
    assert argmap.from_networkx(argmap.to_networkx(again)) == again
    argmap.export(again, tmp_path / "debate.svg", theme="dark")
    assert "It has been tried." in (tmp_path / "debate.svg").read_text(encoding="utf-8")
