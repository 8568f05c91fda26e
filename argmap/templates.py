"""The maps that a new one can begin with: shipped, with claims that say what belongs there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from argmap.errors import InputError
from argmap.model.ids import new_id
from argmap.model.map import ArgumentMap
from argmap.resources import resource
from argmap.storage import JSON_SUFFIX, loads

_ID = re.compile(r'"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"')


@dataclass(frozen=True, slots=True)
class Template:
    """A template by its name, as `argmap new --template` takes it, and what people see of it."""

    name: str
    title: str
    about: str


TEMPLATES = (
    Template("pro-con", "Pro/Con debate", "a motion, both sides, and their answers"),
    Template("article", "Article analysis", "an author’s case, and what is left unsaid in it"),
    Template("policy", "Policy choice", "a measure: need, effect, cost, and a better way"),
    Template("essay", "Essay plan", "a thesis, the parts that carry it, and the best objection"),
    Template("classroom", "Classroom exercise", "45 minutes in groups that answer each other"),
)
"""In the order in which they are offered."""


def from_template(name: str) -> ArgumentMap:
    """Make a map of a template, by its name; its ids are its own, so that no two maps are one.

    Raises
    ------
    InputError
        If there is no such template, or the installation lacks it.
    """
    if name not in {known.name for known in TEMPLATES}:
        names = ", ".join(known.name for known in TEMPLATES)
        raise InputError(f"there is no template {name!r}; the templates are {names}")
    try:
        text = resource("templates", f"{name}{JSON_SUFFIX}").read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"the template {name} cannot be read: {error}") from error
    fresh: dict[str, str] = {}
    return loads(
        _ID.sub(lambda found: fresh.setdefault(found[0], f'"{new_id()}"'), text),
        f"the template {name}",
    )
