"""Edits on sources and on the excerpts that claims cite."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.draft import Draft
from argmap.model.elements import Excerpt, Source
from argmap.model.ids import new_id
from argmap.model.limits import clean
from argmap.model.map import ArgumentMap

SURROUNDINGS = 40
"""How many characters before and after an excerpt are kept to find it again."""

_FIELDS = {"title", "author", "date", "address", "text", "note"}


def _cleaned(fields: dict[str, str]) -> dict[str, Any]:
    if unknown := set(fields) - _FIELDS:
        raise EditError(f"a source has no {min(unknown)}")
    return {name: clean(text) for name, text in fields.items()}


def add_source(argmap: ArgumentMap, **fields: str) -> Step:
    """Add a source: title, author, date, address, text and note, as far as they are known."""
    draft = Draft(argmap)
    source = draft.put(Source(id=new_id(), **_cleaned(fields)))
    return draft.step("Add source", source.id)


def _require_source(argmap: ArgumentMap, source: str) -> Source:
    found = argmap.sources.get(source)
    if found is None:
        raise EditError("that source is no longer in the map")
    return found


def describe_source(argmap: ArgumentMap, source: str, **fields: str) -> Step:
    """Say something else of a source."""
    draft = Draft(argmap)
    draft.put(replace(_require_source(argmap, source), **_cleaned(fields)))
    return draft.step("Describe source", source)


def remove_source(argmap: ArgumentMap, source: str) -> Step:
    """Take out a source, its excerpts, and the claims' references to them."""
    draft = Draft(argmap)
    _require_source(argmap, source)
    for excerpt in argmap.users(source):
        for claim in sorted(argmap.users(excerpt)):
            _forget(draft, claim, excerpt)
        draft.drop(excerpt)
    draft.drop(source)
    return draft.step("Remove source")


def _forget(draft: Draft, claim: str, excerpt: str) -> None:
    known = draft.claim(claim)
    kept = tuple(cited for cited in known.excerpts if cited != excerpt)
    draft.put(replace(known, excerpts=kept))


def _quoting(excerpt: Excerpt, text: str, exact: str, start: int | None = None) -> Excerpt:
    """Give an excerpt other words, and the place where they stand in the source's text, if any."""
    if start is None and exact and exact in text:
        start = text.index(exact)
    if start is None:
        return replace(excerpt, exact=exact, prefix="", suffix="", start=None, end=None)
    end = start + len(exact)
    if start < 0 or text[start:end] != exact:
        raise EditError("these words do not stand at that place of the source")
    return replace(
        excerpt,
        exact=exact,
        start=start,
        end=end,
        prefix=text[max(0, start - SURROUNDINGS) : start],
        suffix=text[end : end + SURROUNDINGS],
    )


def _cite(draft: Draft, claim: str, source: Source, exact: str, start: int | None = None) -> None:
    excerpt = Excerpt(id=new_id(), source=source.id)
    draft.put(_quoting(excerpt, source.text, clean(exact), start))
    known = draft.claim(claim)
    draft.put(replace(known, excerpts=(*known.excerpts, excerpt.id)))


def cite(
    argmap: ArgumentMap, claim: str, source: str, *, start: int | None = None, exact: str = ""
) -> Step:
    """Say that a claim comes from a place in a source.

    With `start`, `exact` must stand there in the source's text. Without, the words are looked
    up in it; where they are not found, or the source has no text, they are kept as they are.
    """
    draft = Draft(argmap)
    _cite(draft, claim, _require_source(argmap, source), exact, start)
    return draft.step(f"Cite a source at {draft.number(claim)}", claim)


def cite_new(argmap: ArgumentMap, claim: str, *, exact: str = "", **fields: str) -> Step:
    """Add a source and say that a claim comes from it, with the words that are quoted."""
    draft = Draft(argmap)
    _cite(draft, claim, draft.put(Source(id=new_id(), **_cleaned(fields))), exact)
    return draft.step(f"Cite a new source at {draft.number(claim)}", claim)


def describe_citation(
    argmap: ArgumentMap, excerpt: str, *, exact: str | None = None, **fields: str
) -> Step:
    """Quote other words of a source (None: the same), and say something else of the source.

    The words are looked up in the source's text anew. Whatever else cites the excerpt or the
    source cites it as it is then.
    """
    draft = Draft(argmap)
    known = argmap.excerpts.get(excerpt)
    if known is None:
        raise EditError("that excerpt is no longer in the map")
    source = draft.put(replace(argmap.sources[known.source], **_cleaned(fields)))
    if exact is not None and clean(exact) != known.exact:
        draft.put(_quoting(known, source.text, clean(exact)))
    claims = argmap.users(excerpt)
    where = f" at {draft.number(claims[0])}" if len(claims) == 1 else ""
    return draft.step(f"Edit a citation{where}", *claims)


def uncite(argmap: ArgumentMap, claim: str, excerpt: str) -> Step:
    """Take an excerpt off a claim, and out of the map where no other claim cites it."""
    draft = Draft(argmap)
    if excerpt not in draft.claim(claim).excerpts:
        raise EditError("the claim does not cite that excerpt")
    _forget(draft, claim, excerpt)
    if set(argmap.users(excerpt)) == {claim}:
        draft.drop(excerpt)
    return draft.step(f"Remove a citation from {draft.number(claim)}", claim)
