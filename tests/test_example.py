from __future__ import annotations

import re
from pathlib import Path

import pytest

from argmap.model.elements import Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order
from argmap.resources import resource
from argmap.storage.jsonform import read_json, write_json


@pytest.fixture(scope="module")
def path() -> Path:
    return resource("examples", "open-or-proprietary-ai.argmap.json")


@pytest.fixture(scope="module")
def example(path: Path) -> ArgumentMap:
    return read_json(path)


def test_it_says_what_it_is(example: ArgumentMap) -> None:
    info = example.info
    assert info.title == "Open or proprietary AI?"
    assert info.author == "The Argmap founders"
    assert info.language == "en"
    assert "news report" in info.note


def test_it_is_of_the_size_of_a_debate(example: ArgumentMap) -> None:
    assert 35 <= len(example.claims) <= 60
    assert max(line.depth for line in reading_order(example)) >= 4


def test_it_is_headed_by_two_contentions_that_contradict_each_other(example: ArgumentMap) -> None:
    roots = example.roots()
    assert len(roots) == 2
    assert example.contradictions() == (tuple(sorted(roots)),)


def test_neither_contention_has_many_more_reasons_than_the_other(example: ArgumentMap) -> None:
    first, second = (
        [a for a in example.arguments_on(root) if a.stance is Stance.PRO]
        for root in example.roots()
    )
    assert abs(len(first) - len(second)) <= 1


def test_it_shows_every_form_an_argument_can_have(example: ArgumentMap) -> None:
    arguments = example.arguments.values()
    undercuts = [a for a in arguments if a.target in example.arguments]
    rebuttals = [
        a
        for a in arguments
        if a.stance is Stance.CON
        and any(b.stance is Stance.CON for b in example.arguments_from(a.target))
        and not example.is_contradiction(a.id)
    ]
    assert sum(a.linked for a in arguments) >= 3
    assert any(a.linked and a.stance is Stance.CON for a in arguments)
    assert len(undercuts) >= 2
    assert len(rebuttals) >= 1
    assert {a.stance for a in arguments} == set(Stance)


def test_some_claims_are_used_twice(example: ArgumentMap) -> None:
    shared = {line.claim for line in reading_order(example) if not line.first}
    assert any(example.claims[known].text.startswith("Training R1") for known in shared)


def test_implicit_premises_are_linked_with_what_they_bridge(example: ArgumentMap) -> None:
    implicit = [claim for claim in example.claims.values() if claim.implicit]
    assert len(implicit) >= 2
    for claim in implicit:
        (argument,) = example.arguments_from(claim.id)
        assert argument.linked


def test_every_claim_is_one_sentence_of_its_own(example: ArgumentMap) -> None:
    texts = [claim.text for claim in example.claims.values()]
    for text in texts:
        assert re.fullmatch(r"[A-Z][^.!?\n]*\.", text), text
        assert len(text) <= 140, text
        assert "'" not in text, text
        assert '"' not in text, text
    assert len({text.casefold() for text in texts}) == len(texts)


def test_every_claim_is_the_reports_or_an_analysts(example: ArgumentMap) -> None:
    for claim in example.claims.values():
        assert bool(claim.excerpts) != ("analyst" in claim.tags), claim.text
    assert all(claim.tags for claim in example.claims.values())


def test_nothing_is_quoted_that_we_do_not_have(example: ArgumentMap) -> None:
    (source,) = example.sources.values()
    assert (source.text, source.author, source.address) == ("", "", "")
    assert source.note
    assert not any(excerpt.exact for excerpt in example.excerpts.values())


def test_a_handful_of_leaves_carry_a_confidence(example: ArgumentMap) -> None:
    rated = [claim.id for claim in example.claims.values() if claim.confidence is not None]
    assert len(rated) >= 5
    assert not any(a.stance is Stance.PRO for known in rated for a in example.arguments_on(known))


def test_it_is_written_as_it_ships(example: ArgumentMap, path: Path, tmp_path: Path) -> None:
    again = tmp_path / path.name
    write_json(example, again)
    assert again.read_bytes() == path.read_bytes()
