"""Find every text of the window, with the context that it is translated in.

Qt's lupdate misses wrappers and the records of lower rooms, so the source is read here, by `ast`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "argmap"
ROOMS = ("ui", "rendering")


@dataclass(slots=True)
class Found:
    """What a walk through the source found.

    `texts` are pairs of a context and a text; `unknown` are places that translate what is no
    literal, as file:line.
    """

    texts: set[tuple[str, str]] = field(default_factory=set)
    unknown: list[str] = field(default_factory=list)


def all_texts() -> set[tuple[str, str]]:
    """Give every text that is to be translated, with its context."""
    return {(context, text) for context, text in in_sources().texts | set(in_records()) if text}


def in_sources() -> Found:
    """Give what the modules of the window themselves say."""
    found = Found()
    for room in ROOMS:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            _Reader(tree, str(path.relative_to(PACKAGE.parent)), found).visit(tree)
    return found


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, tree: ast.Module, name: str, found: Found) -> None:
        self._name, self._found = name, found
        self._classes: list[str] = []
        self._wrappers = dict(_wrappers(tree))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in self._wrappers:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = node.func
        if isinstance(called, ast.Name) and called.id in self._wrappers:
            self._take(node, self._wrappers[called.id], node.args[0])
        elif _translates(called) and len(node.args) >= 2:
            context = node.args[0]
            if isinstance(context, ast.Constant):
                self._take(node, str(context.value), node.args[1])
        elif isinstance(called, ast.Attribute) and called.attr == "tr":
            mine = isinstance(called.value, ast.Name) and called.value.id == "self"
            if mine and self._classes:
                self._take(node, self._classes[-1], node.args[0])
            else:
                self._miss(node, "tr of another object: its class is the context")

    def _take(self, call: ast.Call, context: str, text: ast.expr) -> None:
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            self._found.texts.add((context, text.value))
        elif isinstance(text, ast.IfExp):
            self._take(call, context, text.body)
            self._take(call, context, text.orelse)
        elif not self._name.endswith("ui/languages.py"):
            self._miss(call, f"no literal in the context {context}")

    def _miss(self, call: ast.Call, why: str) -> None:
        self._found.unknown.append(f"{self._name}:{call.lineno}: {why}")


def _translates(called: ast.expr) -> bool:
    """Tell whether `QCoreApplication.translate` is called, by whatever name it goes."""
    if isinstance(called, ast.Name):
        return called.id in {"translate", "say"}
    return isinstance(called, ast.Attribute) and ast.unparse(called) == "QCoreApplication.translate"


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Give the functions that translate what they are given, and their contexts."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        last = node.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if isinstance(call, ast.Call) and _translates(call.func) and len(call.args) == 2:
            context, text = call.args
            given = isinstance(text, ast.Name) and text.id == node.args.args[0].arg
            if given and isinstance(context, ast.Constant):
                yield node.name, str(context.value)


def in_records() -> Iterator[tuple[str, str]]:
    """Give what the records of lower rooms say, which `argmap.ui.languages` translates."""
    from argmap.commands.record import Category, Scope
    from argmap.commands.registry import commands
    from argmap.layout.registry import engines
    from argmap.rendering.export import FORMATS
    from argmap.rendering.theme import theme_names
    from argmap.templates import TEMPLATES

    for command in commands():
        yield from (("commands", text) for text in (command.title, command.hint, command.short))
    yield from (("menus", category.value) for category in Category)
    yield from (("scopes", scope.value) for scope in Scope)
    for engine in engines():
        yield from (("layouts", text) for text in (engine.title, engine.about))
    for template in TEMPLATES:
        yield from (("templates", text) for text in (template.title, template.about))
    yield from (("themes", name.capitalize()) for name in theme_names())
    yield from (("formats", title) for title in FORMATS.values())
