"""Search: what is found, in what order, and that no query fails."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from strategies import maps, run_random_edits

from argmap.model import edits
from argmap.model.elements import Argument, Claim, MapInfo, Source
from argmap.model.map import ArgumentMap
from argmap.storage.search import Hit, Search

MAP = ArgumentMap.of(
    [
        MapInfo(id="m", note="About the harbour."),
        Claim(id="c1", text="The market protects open trade."),
        Claim(id="c2", text="Small schools close.", note="The market again.", tags=("Bildung",)),
        Claim(id="c3", text="Straßen in São Paulo naïvely opened trade again."),
        Claim(id="c4", text="主張は正しい。"),
        Argument(id="a1", premises=("c2",), target="c1", note="A weak inference."),
        Source(
            id="s1", title="Market and state", author="Élise Dupré",
            text="word " * 1_000 + "The needle lies here. " + "more " * 1_000,
        ),
        Source(id="s2", title="Other"),
    ]
)  # fmt: skip

ANY = (
    st.text()
    | st.text(st.characters(categories=["Cs", "Cc", "Po", "Ll"]), max_size=20)
    | st.text('ab"*()^:+-{}\0 ', max_size=20)
    | st.lists(
        st.sampled_from(["AND", "OR", "NOT", "NEAR(", '"', "*", "text:", "^", "market", "\0", "-"])
    ).map(" ".join)
)


def _ids(query: str, limit: int = 50) -> list[str]:
    return [hit.id for hit in Search.of(MAP).find(query, limit)]


def _words(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


def test_claims_come_before_notes_and_these_before_sources() -> None:
    hits = Search.of(MAP).find("market")
    assert [(hit.id, hit.kind, hit.field) for hit in hits] == [
        ("c1", "claim", "text"),
        ("c2", "claim", "note"),
        ("s1", "source", "title"),
    ]
    assert sorted((hit.score for hit in hits), reverse=True) == [hit.score for hit in hits]
    assert _ids("market", limit=1) == ["c1"]
    assert _ids("market", limit=0) == []


def test_the_last_word_may_be_a_beginning_and_order_does_not_matter() -> None:
    assert _ids("trade prot") == ["c1"]
    assert _ids("trade open") == ["c1", "c3"]
    assert _ids("prot trade") == []
    assert _ids("close schools") == ["c2"]


def test_what_is_quoted_is_a_phrase() -> None:
    assert _ids('"open trade"') == ["c1"]
    assert _ids('"trade open"') == []
    assert _ids('"open tra"') == []
    assert _ids('"open tra') == ["c1"]
    assert _ids('market "open trade"') == ["c1"]


def test_case_and_accents_do_not_matter() -> None:
    assert _ids("SAO NAIVELY") == ["c3"]
    assert _ids("elise dupre") == ["s1"]
    assert _ids("bildung") == ["c2"]
    assert _ids("se\u0303o") == _ids("seo") == []
    assert _ids("sa\u0303o") == ["c3"]


def test_words_of_a_claim_may_be_spread_over_its_fields() -> None:
    (hit,) = Search.of(MAP).find("schools bildung market")
    assert (hit.id, hit.field, _words(hit)) == ("c2", "note", ["market"])


def test_scripts_without_blanks_are_searched_within() -> None:
    (hit,) = Search.of(MAP).find("正し")
    assert hit.snippet == "主張は正しい。"
    assert _words(hit) == ["正し"]
    assert _ids("し正") == []


def test_a_long_source_shows_the_place() -> None:
    (hit,) = Search.of(MAP).find("needle here")
    assert (hit.id, hit.field) == ("s1", "text")
    assert _words(hit) == ["needle", "here"]
    assert len(hit.snippet) < 300
    assert _ids("word more") == ["s1"]


def test_notes_of_arguments_and_of_the_map() -> None:
    assert [(h.kind, h.field) for h in Search.of(MAP).find("inference")] == [("argument", "note")]
    assert [(h.kind, h.field) for h in Search.of(MAP).find("harbour")] == [("map", "note")]


def test_common_words_prefer_short_claims() -> None:
    claims = [Claim(id=f"c{n:04}", text="open " + "w " * (2_000 - n)) for n in range(2_000)]
    hits = Search.of(ArgumentMap.of([MapInfo(id="m"), *claims])).find("open", 5)
    assert [hit.id for hit in hits] == [f"c{n:04}" for n in range(1_999, 1_994, -1)]


def test_it_follows_edits() -> None:
    argmap = MAP.copy()
    search = Search.of(argmap)
    step = edits.reword(argmap, "c1", "Bees make honey.")
    argmap.apply(step.changes)
    search.update(step.changes)
    assert [hit.id for hit in search.find("market")] == ["c2", "s1"]
    assert [hit.id for hit in search.find("bees")] == ["c1"]
    step = edits.remove_source(argmap, "s1")
    search.update(step.changes)
    assert [hit.id for hit in search.find("market")] == ["c2"]
    search.close()


@given(ANY)
@example("market" + " AND" * 10_000)
@example('"' * 999)
@example(" ".join(f"w{n}" for n in range(500)))
def test_no_query_fails(query: str) -> None:
    for hit in SEARCH.find(query):
        assert hit.id in MAP.claims or hit.id in ("a1", "m", "s1", "s2")
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


SEARCH = Search.of(MAP)


@given(st.data(), maps())
def test_an_index_that_followed_finds_what_a_new_one_finds(
    data: st.DataObject, argmap: ArgumentMap
) -> None:
    followed = Search.of(argmap)
    for step in run_random_edits(data, argmap, 5):
        followed.update(step.changes)
    fresh = Search.of(argmap)
    for query in ("claim", "c", "word", "a b", "quoted so", "Ελλάδα"):
        one, other = followed.find(query), fresh.find(query)
        assert {(h.id, h.field, h.snippet) for h in one} == {
            (h.id, h.field, h.snippet) for h in other
        }
    followed.close()
    fresh.close()
