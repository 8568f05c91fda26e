"""The commands about what was done: what they list, merge and refuse."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.__main__ import main
from argmap.interchange.outline import read_outline
from argmap.maps import read, write
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.map import ArgumentMap
from argmap.session import Session
from argmap.storage import check_document, write_document
from argmap.storage.past import moments

OUTLINE = "# Trial\nMain.\n  + First.\n  - Against.\n"
Edit = Callable[[ArgumentMap], Step]


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def find(argmap: ArgumentMap, text: str) -> str:
    return next(known.id for known in argmap.claims.values() if known.text == text)


def reword(old: str, new: str) -> Edit:
    return lambda argmap: edits.reword(argmap, find(argmap, old), new)


def reason(target: str, text: str) -> Edit:
    return lambda argmap: edits.add_reason(argmap, find(argmap, target), text)


def delete(text: str) -> Edit:
    return lambda argmap: edits.delete_branch(argmap, find(argmap, text))


def edit(path: Path, *steps: Edit, undo: int = 0) -> None:
    with Session.open(path) as session:
        for step in steps:
            session.apply(step(session.map))
        for _ in range(undo):
            session.undo()


@pytest.fixture
def debate(tmp_path: Path) -> Path:
    path = tmp_path / "debate.argmap"
    write_document(read_outline(OUTLINE), path)
    return path


@pytest.fixture
def copy(debate: Path) -> Path:
    return Path(shutil.copy(debate, debate.with_name("copy.argmap")))


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[[], list[str]]:
    """What was printed since it was last asked."""

    def lines() -> list[str]:
        return capsys.readouterr().out.splitlines()

    return lines


Said = Callable[[], list[str]]


# -- history -------------------------------------------------------------------------------


def test_history_lists_steps_with_what_was_taken_back(debate: Path, said: Said) -> None:
    edit(debate, reason("First.", "Deep."), reword("Main.", "Mainly."), undo=1)
    assert run("history", debate) == 0
    lines = said()
    labels = [step.label for step in moments(debate)]
    assert [line.split()[0] for line in lines] == ["1", "2", "3", "4"]
    assert [line[29:] for line in lines] == [*labels[:3], f"Undo: {labels[3]}"]
    assert run("history", debate, "--last", 2) == 0
    assert said() == lines[2:]


def test_history_needs_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "debate.txt"
    path.write_text(OUTLINE)
    for wrong in (path, tmp_path / "missing.argmap"):
        assert run("history", wrong) == 1
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.startswith("argmap: ")
        assert told.err.count("\n") == 1


# -- diff ----------------------------------------------------------------------------------


def test_diff_of_two_files_of_any_format(debate: Path, copy: Path, said: Said) -> None:
    edit(copy, reword("First.", "Firstly."), reason("Main.", "Third."))
    lines = ["Reworded 1.1: “First.” → “Firstly.”", "Added reason 1.3: “Third.”"]
    assert run("diff", debate, copy) == 0
    assert said() == lines
    text = debate.with_name("copy.argmap.json")
    write(read(copy), text)
    assert run("diff", debate, text) == 0
    assert said() == lines
    assert run("diff", copy, text) == 0
    assert said() == ["nothing changed"]


def test_diff_of_outlines_which_have_no_ids(tmp_path: Path, said: Said) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OUTLINE)
    new.write_text("# Trial\nMain.\n  + New.\n  + First of all.\n  - Against.\n")
    assert run("diff", old, new) == 0
    assert said() == ["Added reason 1.1: “New.”", "Reworded 1.2: “First.” → “First of all.”"]


def test_diff_within_a_history(debate: Path, said: Said) -> None:
    edit(debate, reword("First.", "One."), reword("One.", "Two."), delete("Against."))
    cases = {
        ("--since", "1"): ["Reworded 1.1: “First.” → “Two.”", "Removed objection 1.2: “Against.”"],
        ("--since", "3"): ["Removed objection 1.2: “Against.”"],
        ("--at", "3"): ["Reworded 1.1: “One.” → “Two.”"],
        ("--since", "1", "--at", "2"): ["Reworded 1.1: “First.” → “One.”"],
        ("--since", "2100-01-01"): ["nothing changed"],
    }
    for options, lines in cases.items():
        assert run("diff", debate, *options) == 0
        assert said() == lines
    assert run("diff", debate, "--at", 1) == 0
    assert said() == [
        "Renamed the map: “” → “Trial”",
        "Added claim 1: “Main.”",
        "Added reason 1.1: “First.”",
        "Added objection 1.2: “Against.”",
    ]


@pytest.mark.parametrize(
    ("options", "code", "error"),
    [
        ((), 2, "name either two maps"),
        (("--since", "soon"), 2, "'soon' is no version's name, no number of a step and no time"),
        (("--since", "9"), 1, "has no step 9; its steps are 1 to 1"),
        (("--at", "0"), 1, "has no step 0"),
        (("--since", "1990-05-01T12:00"), 1, "the map was not there yet at 1990-05-01"),
    ],
)
def test_diff_refuses_what_it_cannot_tell(
    debate: Path,
    options: tuple[str, ...],
    code: int,
    error: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("diff", debate, *options) == code
    told = capsys.readouterr()
    assert error in told.err
    assert told.out == ""


# -- merge ---------------------------------------------------------------------------------


def test_merge_takes_what_both_did(debate: Path, copy: Path, said: Said) -> None:
    target = debate.with_name("merged.argmap")
    edit(debate, reason("First.", "Ours."))
    edit(copy, reword("Main.", "Mainly."), delete("Against."))
    assert run("merge", debate, copy, "-o", target) == 0
    assert said() == []
    texts = sorted(claim.text for claim in read(target).claims.values())
    assert texts == ["First.", "Mainly.", "Ours."]
    assert [step.label for step in moments(target)][-1] == "Merge copy.argmap"
    assert len(moments(target)) == 3
    assert check_document(target) == []
    # The merged map shares its history with ours, so that it can be merged on.
    edit(debate, reword("First.", "Firstly."))
    assert run("merge", target, debate, "-o", debate.with_name("again.argmap")) == 0
    assert "Firstly." in {c.text for c in read(debate.with_name("again.argmap")).claims.values()}


@pytest.fixture
def quarrel(debate: Path, copy: Path) -> tuple[Path, Path]:
    """Two copies with three conflicts: of a title, a wording, and a removal."""
    edit(
        debate,
        lambda argmap: edits.retitle(argmap, "Ours"),
        reword("First.", "Ours."),
        delete("Against."),
    )
    edit(
        copy,
        lambda argmap: edits.retitle(argmap, "Theirs"),
        reword("First.", "Theirs."),
        reword("Against.", "Still against."),
    )
    return debate, copy


FIRST = "1. Kept our title of the map: ours “Ours”, theirs “Theirs”"
SECOND = "2. Kept our text of 1.1 “Ours.”: ours “Ours.”, theirs “Theirs.”"
THIRD = "3. Kept 2 “Still against.”, which ours removed and theirs changed or uses"


def test_merge_lists_conflicts_and_says_so_in_its_exit_code(
    quarrel: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    target = quarrel[0].with_name("merged.argmap")
    before = [path.read_bytes() for path in quarrel]
    assert run("merge", *quarrel, "-o", target) == 3
    told = capsys.readouterr()
    assert told.out.splitlines() == [FIRST, SECOND, THIRD]
    assert told.err == (
        "Nothing was chosen in 3 of 3 conflicts. To choose, run this again with --force and "
        "--choose N=ours, N=theirs or N=both.\n"
    )
    assert texts(target) == ["Main.", "Ours.", "Still against."]
    assert [path.read_bytes() for path in quarrel] == before


def texts(path: Path) -> list[str]:
    return sorted(claim.text for claim in read(path).claims.values())


def test_merge_takes_what_was_chosen_by_number(
    quarrel: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    target = quarrel[0].with_name("merged.argmap")
    choose = ("--choose", "1=theirs", "--choose", "2=both")
    assert run("merge", *quarrel, "-o", target, *choose) == 3
    told = capsys.readouterr()
    lines = [
        "1. Took their title of the map: ours “Ours”, theirs “Theirs”",
        "2. Kept both versions of the text of 1.1 “Ours.”: ours “Ours.”, theirs “Theirs.”",
    ]
    assert told.out.splitlines() == [*lines, THIRD]
    assert told.err.startswith("Nothing was chosen in 1 of 3 conflicts. ")
    assert run("merge", *quarrel, "-o", target, *choose, "--choose", "3=ours", "--force") == 0
    told = capsys.readouterr()
    gone = "3. Removed 2 “Still against.”, as ours did; theirs changed or uses it"
    assert told.out.splitlines() == [*lines, gone]
    assert told.err == ""
    assert read(target).info.title == "Theirs"
    assert texts(target) == ["Main.", "Ours.", "Theirs."]
    assert check_document(target) == []


@pytest.mark.parametrize(
    ("options", "title", "expected"),
    [
        (("--prefer", "ours"), "Ours", ["Main.", "Ours."]),
        (("--prefer", "theirs"), "Theirs", ["Main.", "Still against.", "Theirs."]),
        (
            ("--prefer", "both"),
            "Ours / Theirs",
            ["Main.", "Ours.", "Still against.", "Theirs."],
        ),
        (
            ("--prefer", "theirs", "--choose", "2=ours"),
            "Theirs",
            ["Main.", "Ours.", "Still against."],
        ),
    ],
)
def test_merge_prefers_a_side(
    quarrel: tuple[Path, Path],
    said: Said,
    options: tuple[str, ...],
    title: str,
    expected: list[str],
) -> None:
    target = quarrel[0].with_name("merged.argmap")
    assert run("merge", *quarrel, "-o", target, *options) == 0
    assert [line[:3] for line in said()] == ["1. ", "2. ", "3. "]
    assert read(target).info.title == title
    assert texts(target) == expected


@pytest.mark.parametrize(
    ("choice", "error"),
    [
        ("4=ours", "there is no conflict 4; they are 1 to 3"),
        ("0=ours", "there is no conflict 0"),
        ("3=both", "both cannot stand in conflict 3; choose ours or theirs"),
        ("2=mine", "'2=mine' is no choice such as 2=theirs"),
        ("ours", "'ours' is no choice such as 2=theirs"),
    ],
)
def test_merge_refuses_choices_that_there_are_not(
    quarrel: tuple[Path, Path], choice: str, error: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = quarrel[0].with_name("merged.argmap")
    assert run("merge", *quarrel, "-o", target, "--choose", choice) == 2
    told = capsys.readouterr()
    assert error in told.err
    assert told.out == ""
    assert not target.exists()


def test_merge_of_text_forms_with_a_base(debate: Path, copy: Path, said: Said) -> None:
    base = debate.with_name("base.argmap.json")
    ours, target = debate.with_name("ours.argmap.json"), debate.with_name("merged.argmap.json")
    write(read(debate), base)
    edit(debate, reason("First.", "Ours."))
    write(read(debate), ours)
    edit(copy, reword("Main.", "Mainly."))
    assert run("merge", ours, copy, "-o", target, "--base", base) == 0
    assert said() == []
    assert {"Ours.", "Mainly."} <= {claim.text for claim in read(target).claims.values()}


def test_merge_writes_nothing_where_it_should_not(
    debate: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = debate.with_name("other.argmap")
    write_document(read_outline(OUTLINE), other)
    target = debate.with_name("merged.argmap")
    cases: list[tuple[tuple[object, ...], str]] = [
        ((debate, other, "-o", target), "no common history"),
        ((debate, copy, "-o", other), "is there already; nothing was merged"),
        ((debate, copy, "-o", copy, "--force"), "is one of the maps to merge"),
        ((debate, copy, "-o", debate.with_name("merged.xyz")), "cannot tell the format"),
    ]
    before = {path.name: path.read_bytes() for path in debate.parent.iterdir()}
    for arguments, error in cases:
        assert run("merge", *arguments) == 1
        assert error in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in debate.parent.iterdir()} == before
    assert run("merge", debate, copy, "-o", other, "--force") == 0
    assert read(other) == read(debate)


# -- versions and the way back -------------------------------------------------------------------


def test_a_version_is_named_listed_and_reverted_to(
    debate: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    then = read(debate)
    assert run("name", debate, "As sent") == 0
    edit(debate, reword("First.", "Other."), reason("Main.", "Second."))
    now = read(debate)
    assert run("name", debate, "Early", "--at", "1") == 0
    assert run("history", debate, "--versions") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[-1] for line in lines] == ["Create map “Early”", "Version “As sent”"]
    assert run("revert", debate, "as sent") == 0
    assert "as it was after step 2" in capsys.readouterr().out
    assert read(debate) == then
    assert moments(debate)[-1].label == "Restore version “As sent”"
    assert run("revert", debate, "as sent") == 0
    assert "so already" in capsys.readouterr().out
    with Session.open(debate) as session:
        session.undo()
    assert read(debate) == now
    assert check_document(debate) == []


def test_a_version_is_renamed_by_its_name(debate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("name", debate, "Draft")
    run("name", debate, "Final", "--at", "draft")
    run("history", debate)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[-1] for line in lines] == [
        "Create map", "Version “Final”", "Name 2: Final",
    ]  # fmt: skip


def test_a_moment_is_exported_converted_and_compared(
    debate: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    then = read(debate)
    run("name", debate, "As sent")
    edit(debate, reword("First.", "Other."))
    assert run("convert", debate, tmp_path / "then.argmap.json", "--at", "As sent") == 0
    assert read(tmp_path / "then.argmap.json") == then
    assert run("export", debate, "-o", tmp_path / "then.svg", "--at", "1") == 0
    assert "First." in (tmp_path / "then.svg").read_text("utf-8")
    assert run("diff", debate, "--since", "As sent") == 0
    assert "Other." in capsys.readouterr().out


@pytest.mark.parametrize("command", ["name", "revert", "convert"])
def test_a_step_that_is_none_is_told(
    command: str, debate: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = debate.read_bytes()
    calls = {
        "name": ("name", debate, "x", "--at", "nonsense"),
        "revert": ("revert", debate, "nonsense"),
        "convert": ("convert", debate, tmp_path / "x.argmap.json", "--at", "nonsense"),
    }
    assert run(*calls[command]) == 2
    assert "no version's name" in capsys.readouterr().err
    assert debate.read_bytes() == before


def test_words_are_found(debate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("find", debate, "fir") == 0
    assert capsys.readouterr().out == "1.1      First.\n"
    assert run("find", debate, "nowhere") == 1
    assert run("find", debate, '"') == 1


def test_a_damaged_map_leads_to_its_backups(
    debate: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = bytearray(debate.read_bytes())
    place = data.index(b"Against.")
    data[place] ^= 1
    debate.write_bytes(data)
    assert run("check", debate) == 1
    said = capsys.readouterr().err
    assert "argmap restore MAP --list" in said
    assert "argmap salvage MAP -o NEW" in said
