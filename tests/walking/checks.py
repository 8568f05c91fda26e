"""What must hold in the window whatever was done: each check raises `AssertionError` in words."""

from __future__ import annotations

import subprocess
from pathlib import Path

from driver import Driver
from images import difference
from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from same_pictures import check, check_arrays

from argmap.commands.registry import commands
from argmap.layout.contract import Direction, Options
from argmap.layout.registry import info
from argmap.model.folding import shown
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order
from argmap.rendering.picture import Picture, compose
from argmap.session import Session
from argmap.ui import naming
from argmap.ui.canvas.board import Board
from argmap.ui.inspector.claim_page import ClaimPage

Roles = Qt.ItemDataRole


def check_all(driver: Driver) -> None:
    """Check what is cheap to check after every action."""
    check_pending(driver)
    check_canvas(driver)
    check_selection(driver)
    check_outline(driver)
    check_verbs(driver)
    check_inspector(driver)


def check_pending(driver: Driver) -> None:
    """A claim that is not in the log yet is one that is being worded, and the other way round."""
    pending, editor = driver.window.desk.session.pending, driver.window.canvas.editing.editor
    if pending is not None:
        assert editor is not None, "a claim is begun, and no editor is open"
        assert editor.new, "a claim is begun, and the editor words another one"
        assert editor.claim in driver.map.claims, "the editor words a claim that is gone"
    elif editor is not None:
        assert not editor.new, "the editor words a new claim that was never begun"
        assert editor.claim in driver.map.claims, "the editor words a claim that is gone"


def check_canvas(driver: Driver) -> None:
    """The boxes are the claims in sight; of lines, `check_picture` knows."""
    picture, seen = driver.window.canvas.board.picture, shown(driver.map)
    assert set(picture.places) == set(seen), "the boxes are not the claims in sight"
    assert set(picture.looks) == set(seen), "the looks are not those of the claims in sight"


def check_selection(driver: Driver) -> None:
    """What is selected is there to be seen, and the outline has the same selected."""
    canvas, outline = driver.window.canvas, driver.window.outline
    assert len(set(canvas.selection)) == len(canvas.selection), "a claim is selected twice"
    gone = [known for known in canvas.selection if known not in canvas.board.picture.places]
    assert not gone, "what is selected is not in sight"
    if canvas.argument is not None:
        assert canvas.argument in driver.map.arguments, "the selected line is gone"
        assert not canvas.selection, "a line and claims are selected at once"
    if driver.window.desk.session.pending is None:
        chosen, wanted = set(outline.chosen()), set(canvas.selection)
        assert chosen == wanted, f"the outline has {chosen} selected, the canvas {wanted}"


def check_outline(driver: Driver) -> None:
    """The rows of the outline are the reading order, open where the claim is not folded.

    A folded one may be open: what is selected is shown, and its row can be below a fold while the
    canvas shows it where it is used besides.
    """
    outline, argmap = driver.window.outline, driver.map
    found: list[tuple[str, int]] = []
    waiting = [(outline.rows.index(row, 0), 0) for row in range(outline.rows.rowCount())]
    waiting.reverse()
    while waiting:
        index, depth = waiting.pop()
        claim = outline.rows.claim_at(index)
        found.append((claim, depth))
        count = outline.rows.rowCount(index)
        below = [(outline.rows.index(row, 0, index), depth + 1) for row in range(count)]
        waiting += reversed(below)
        is_first = index == outline.rows.index_of(claim)
        if count and is_first and claim in argmap.claims and not argmap.claims[claim].folded:
            assert outline.isExpanded(index), f"row {found[-1]} is closed, and not folded"
    wanted = [(line.claim, line.depth) for line in reading_order(argmap)]
    assert found == wanted, f"the outline is not the reading order: {found} for {wanted}"


def check_verbs(driver: Driver) -> None:
    """What a menu offers is what can be given."""
    window = driver.window
    for command in commands():
        enabled = command.enabled(window.desk)
        offered = window.verbs[command.id].isEnabled()
        assert offered == enabled, f"{command.id} is offered: {offered}, can be given: {enabled}"


def check_inspector(driver: Driver) -> None:
    """The inspector shows the words of the selected claim, unless others are being typed."""
    inspector, canvas = driver.window.panels.inspector, driver.window.canvas
    if not inspector.isVisible() or len(canvas.selection) != 1 or canvas.editing.editor:
        return
    page = next((p for p in inspector.findChildren(ClaimPage) if p.isVisible()), None)
    if page is not None and not page.words.field.touched:
        claim = driver.map.claims[canvas.selection[0]]
        words = page.words.field.words()
        assert words == claim.text, f"the inspector shows {words!r} instead of {claim.text!r}"
    if page is not None and not page.note.field.touched:
        claim, note = driver.map.claims[canvas.selection[0]], page.note.field.words()
        assert note == claim.note, f"the inspector shows {note!r} instead of {claim.note!r}"


# -- now and then --------------------------------------------------------------------------------


def check_map(argmap: ArgumentMap) -> None:
    """The map's indexes are those of a map made of the same elements."""
    fresh = ArgumentMap.of(argmap.elements())
    assert argmap.roots() == fresh.roots(), "the roots are others"
    assert set(argmap.contradictions()) == set(fresh.contradictions()), "the pairs are others"
    for known in (*argmap.claims, *argmap.arguments):
        assert argmap.arguments_on(known) == fresh.arguments_on(known), "arguments on one differ"
        assert argmap.users(known) == fresh.users(known), "the users of one differ"
    for claim in argmap.claims:
        assert argmap.home(claim) == fresh.home(claim), "a claim has another home"
    assert reading_order(argmap) == reading_order(fresh), "the reading order is another one"


def check_document(driver: Driver) -> None:
    """What is on the disk is what is in memory."""
    session = driver.window.desk.session
    if session.pending is not None or session.path is None or session.read_only:
        return
    session.flush()
    copy = session.path.with_suffix(".copy")
    # By another process: one that closes a file lets go of all its locks on it.
    subprocess.run(["cp", str(session.path), str(copy)], check=True)
    with Session.open(copy, read_only=True) as other:
        assert other.map == session.map, "the document on the disk is not the map in memory"
        assert other.undo_label == session.undo_label, "another step would be undone"
        assert other.redo_label == session.redo_label, "another step would be redone"


def fresh_picture(driver: Driver) -> Picture:
    """Make the picture of the window anew."""
    desk = driver.window.desk
    engine, direction = desk.layout
    sifts = driver.window.settings.flag("sift") and info(engine).setting("exchange") is not None
    options = Options(direction=Direction(direction), engine={"exchange": True} if sifts else {})
    folded = any(claim.folded for claim in driver.map.claims.values())
    seen = shown(driver.map) if folded else None
    return compose(driver.map, desk.style, engine=engine, options=options, shown=seen)


def check_picture(driver: Driver) -> None:
    """The picture that grew with the map is the one made anew, number by number."""
    board = driver.window.canvas.board
    fresh = fresh_picture(driver)
    check(board.picture, fresh)
    check_arrays(board.links, board.picture, fresh)


def check_paint(driver: Driver) -> None:
    """The picture that grew is painted as the one made anew."""
    canvas = driver.window.canvas
    mine = _painted(driver, canvas.board)
    fresh = _painted(driver, Board.of(fresh_picture(driver)))
    share = float((difference(mine, fresh) > 40).mean())
    assert share < 0.002, f"{share:.2%} of the canvas is painted otherwise"


def _painted(driver: Driver, board: Board) -> QImage:
    canvas, style = driver.window.canvas, driver.window.desk.style
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    for _ in range(200):
        image.fill(QColor(style.theme.canvas))
        with QPainter(image) as painter:
            if board.paint(painter, canvas.camera, QRectF(canvas.rect()), style, exact=True):
                break
    else:
        raise AssertionError("the picture is never finished")
    return image


def check_heard(driver: Driver) -> None:
    """What is heard of the canvas is what the outline has."""
    canvas, outline = driver.window.canvas, driver.window.outline
    tree = QAccessible.queryAccessibleInterface(canvas)
    wanted = tuple(shown(driver.map))
    assert canvas.hearing.claims() == wanted, "others are heard than are in sight"
    for place, claim in enumerate(wanted):
        found, row = tree.child(place), outline.rows.index_of(claim)
        name, kind = found.text(QAccessible.Text.Name), QAccessible.Text.Description
        said = outline.rows.data(row, Roles.AccessibleTextRole)
        assert name == said, f"{name!r} is heard instead of {said!r}"
        assert found.text(kind) == outline.rows.data(row, Roles.AccessibleDescriptionRole)
        assert naming.depth(driver.map, claim) == _depth(row)
        assert bool(found.state().selected) == (claim in canvas.selection)


def _depth(index: QModelIndex) -> int:
    found = 0
    while index.parent().isValid():
        index, found = index.parent(), found + 1
    return found


def check_search(driver: Driver) -> None:
    """What was found is in the map."""
    panel = driver.window.panels.search
    if panel.isVisible() and not panel.busy:
        gone = [
            known.claim for known in panel.results.found if known.claim not in driver.map.claims
        ]
        assert not gone, "claims that are gone are listed as found"


def memory() -> int:
    """Give how many bytes of this process lie in memory, once what is free was given back."""
    import ctypes
    import gc

    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096
