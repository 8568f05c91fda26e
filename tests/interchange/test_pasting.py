"""What pasted text is read as: which readings there are, in which order, and what comes of them."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import maps

from argmap.errors import ArgmapError, CancelledError, FormatError
from argmap.interchange.outline import read_outline, write_outline
from argmap.interchange.pasting import MOST_CLAIMS, Kind, holds_words, one_claim, readings
from argmap.interchange.pasting.choosing import is_ours
from argmap.model.elements import MapInfo, Stance
from argmap.model.ids import new_id
from argmap.model.map import ArgumentMap

ARTICLE = (
    "Cars are a main source of air pollution in cities, as e.g. Dr. Smith has shown in 2020. They "
    "take up space that people could use! But many live where no bus goes. Is that fair? We think "
    "that it is not, and that it could be helped. “A bus an hour is enough.” So it was said. "
) * 2


def kinds(text: str, html: str | None = None) -> list[Kind]:
    return [reading.kind for reading in readings(text, html)]


def words(argmap: ArgumentMap) -> list[str]:
    return [argmap.claims[root].text for root in argmap.roots()]


# -- whatever it is ----------------------------------------------------------------------------

BEGINNINGS = (
    *("", "- ", "+ ", "* ", "# ", "## ", "1. ", "1.1 ", "a) ", "i. ", "(1) ", "Pro: ", "Con:"),
    *("because ", "• ", "><", "_ ", "& ", "[A]: ", "<B>: ", "-> ", "1.2. Con: ", "<opml>", "o\t"),
    *("----", "===", "Pros:", "<outline text='", "\\", "= 1.1", "[ ] ", "But ", "(con) ", "** "),
)
MARKED = st.lists(
    st.tuples(
        st.sampled_from(["", " ", "  ", "\t", "    ", "\u00a0", "> ", "│ "]),
        st.sampled_from(BEGINNINGS),
        st.text("ab .!?\n\u2028é中", max_size=8),
    ),
    max_size=8,
).map(lambda lines: "\n".join("".join(line) for line in lines))


@given(text=MARKED | st.text(max_size=60), html=st.none() | st.text("<lui/>p &;a!-[]", max_size=40))
def test_whatever_holds_a_word_has_a_reading_and_each_makes_a_map(
    text: str, html: str | None
) -> None:
    found = readings(text, html)
    if holds_words(text):
        assert found
        assert found[-1].kind is Kind.ONE or any(reading.claims == 1 for reading in found)
    for reading in found:
        assert reading.title
        assert len(reading.map.claims) == reading.claims
        assert any(claim.text for claim in reading.map.claims.values())


@given(text=MARKED)
def test_each_reading_can_be_pasted_with_a_target_and_without(text: str) -> None:
    for reading in readings(text):
        argmap = read_outline("Main.\n")
        (main,) = argmap.claims
        argmap.apply(reading.step(argmap, main).changes)
        assert argmap.roots()[0] == main
        empty = ArgumentMap()
        empty.apply(reading.step(empty).changes)
        assert len(empty.claims) in (reading.claims, reading.claims + 1)


@given(argmap=maps(min_claims=2))
def test_an_outline_of_ours_is_read_as_the_same_map(argmap: ArgumentMap) -> None:
    text = write_outline(argmap)
    lines = text.splitlines()
    assume(any(line.startswith("  ") for line in lines))
    assume(not any(line.endswith(":") for line in lines))
    best = readings(text)[0]
    assert best.kind is Kind.OURS
    assert write_outline(best.map) == write_outline(read_outline(text))


@pytest.mark.parametrize(
    "text", ["Main:\n  - One.\n", "Main.\n    - One.\n", "- Main.\n  - One.\n", "One.\nTwo.\n", ""]
)
def test_what_others_write_is_not_taken_for_ours(text: str) -> None:
    assert not is_ours(text)


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\0", "\u200b\u00a0", "\ufeff"])
def test_nothing_is_nothing(text: str) -> None:
    assert readings(text) == ()
    assert one_claim(text) is None


# -- prose -------------------------------------------------------------------------------------


def test_a_sentence_is_one_claim() -> None:
    (only,) = readings("  Cars pollute.\n")
    assert (only.kind, only.title) == (Kind.ONE, "One claim")
    assert words(only.map) == ["Cars pollute."]


def test_a_bullet_alone_is_one_claim_without_its_bullet() -> None:
    (only,) = readings("• Cars pollute.")
    assert only.title == "One claim"
    assert words(only.map) == ["Cars pollute."]


def test_a_short_paragraph_is_one_claim_first_and_sentences_then() -> None:
    text = "Cars are a main source of what people in cities\nhave to breathe. Not so elsewhere."
    one, sentences = readings(text)
    assert one.kind is Kind.ONE
    assert words(one.map) == [text.replace("\n", " ")]
    assert sentences.title == "2 sentences as reasons"


def test_a_long_paragraph_is_sentences_first() -> None:
    sentences, one = readings(ARTICLE)
    assert sentences.title == "14 sentences as reasons"
    assert words(sentences.map)[0].endswith("Dr. Smith has shown in 2020.")
    assert words(sentences.map)[5] == "“A bus an hour is enough.”"
    assert one.kind is Kind.ONE


def test_paragraphs_are_claims_first() -> None:
    paragraphs, sentences, one = readings(f"{ARTICLE}\n\n{ARTICLE}\r\n\r\nThe end.")
    assert paragraphs.title == "Prose: 3 claims, one a paragraph"
    assert sentences.title == "29 sentences as reasons"
    assert words(one.map)[0].count("\n") == 2


def test_lines_are_claims_first() -> None:
    lines, one = readings("Cars pollute\nCars are loud\nCars are dear")
    assert lines.title == "3 claims, one a line"
    assert words(lines.map) == ["Cars pollute", "Cars are loud", "Cars are dear"]
    assert words(one.map) == ["Cars pollute\nCars are loud\nCars are dear"]


def test_prose_with_a_bullet_or_two_stays_prose() -> None:
    text = f"{ARTICLE}\n\n{ARTICLE}\n\n{ARTICLE}\n\n- One thing.\n\n{ARTICLE}"
    assert kinds(text)[0] is Kind.PARAGRAPHS
    assert Kind.OUTLINE in kinds(text)


def test_sentences_without_blanks_between_them() -> None:
    text = "汽车污染空气。汽车很吵！" * 40
    assert readings(text)[0].title == "80 sentences as reasons"


def test_one_claim_on_demand_keeps_lines_apart() -> None:
    found = one_claim("- Cars pollute.\n- Cars are loud.")
    assert found is not None
    assert words(found.map) == ["- Cars pollute.\n- Cars are loud."]


def test_a_claim_too_long_is_shortened_and_its_text_its_source() -> None:
    text = "word " * 4_000
    found = one_claim(text)
    assert found is not None
    (claim,) = found.map.claims.values()
    (source,) = found.map.sources.values()
    (excerpt,) = found.map.excerpts.values()
    assert claim.text.endswith("word…")
    assert len(claim.text) <= 280
    assert source.text == text.strip() == excerpt.exact
    assert claim.excerpts == (excerpt.id,)


# -- limits ------------------------------------------------------------------------------------


def test_more_lines_than_fit_are_refused_in_words() -> None:
    with pytest.raises(FormatError, match=r"100,000 lines.*at most 20,000.*nothing was changed"):
        readings("Claim.\n" * 100_000)
    with pytest.raises(FormatError, match="characters"):
        readings("x" * 5_000_001)
    assert issubclass(FormatError, ArgmapError)


def test_readings_of_more_claims_than_fit_are_not_offered() -> None:
    found = readings("Ah. Oh! " * MOST_CLAIMS)
    assert [reading.kind for reading in found] == [Kind.ONE]


def test_reading_and_making_can_be_stopped() -> None:
    text = "\n".join(f"- Claim {place}" for place in range(1_000))
    with pytest.raises(CancelledError, match="nothing was changed"):
        readings(text, go_on=lambda: False)
    with pytest.raises(CancelledError):
        readings(text)[0].prepare(lambda: False)
    assert len(readings(text, go_on=lambda: True)[0].map.claims) == 1_000


# -- pasting it --------------------------------------------------------------------------------


@pytest.fixture
def argmap() -> ArgumentMap:
    return read_outline("Main.\n  + First.\n")


def test_pros_and_cons_hang_on_the_target_as_what_they_are(argmap: ArgumentMap) -> None:
    best = readings("Pro: Cars pollute.\nCon: People need them.\nPro: Noise.")[0]
    step = best.step(argmap, argmap.roots()[0])
    assert step.label == "Paste 3 claims under 1"
    argmap.apply(step.changes)
    assert write_outline(argmap) == (
        "Main.\n  + First.\n  + Cars pollute.\n  - People need them.\n  + Noise.\n"
    )


def test_cons_alone_are_objections(argmap: ArgumentMap) -> None:
    best = readings("Con: People need them.\n  Because they are far off.")[0]
    step = best.step(argmap, argmap.roots()[0])
    assert step.label == "Paste 2 claims under 1 as objection"
    argmap.apply(step.changes)
    assert "  - People need them.\n    + They are far off.\n" in write_outline(argmap)


def test_pros_and_cons_of_nothing_come_under_a_claim_to_be_worded() -> None:
    argmap = ArgumentMap()
    step = readings("Pro: Cars pollute.\nCon: People need them.")[0].step(argmap)
    argmap.apply(step.changes)
    (root,) = argmap.roots()
    assert argmap.claims[root].text == ""
    stances = [argument.stance for argument in argmap.arguments_on(root)]
    assert stances == [Stance.PRO, Stance.CON]
    assert step.focus == (root,)


def test_an_empty_map_takes_the_title() -> None:
    text = "# Ban cars?\nMain.\n  + For.\n"
    argmap = ArgumentMap()
    argmap.apply(readings(text)[0].step(argmap).changes)
    assert argmap.info.title == "Ban cars?"
    titled = ArgumentMap(MapInfo(id=new_id(), title="Mine"))
    titled.apply(readings(text)[0].step(titled).changes)
    assert titled.info.title == "Mine"
