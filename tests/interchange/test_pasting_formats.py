"""What Kialo, Argdown, outliners, mind maps and word processors put on the clipboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from strategies import maps

from argmap.interchange.html_list import write_html_list
from argmap.interchange.outline import read_outline, write_outline
from argmap.interchange.pasting import Kind, readings
from argmap.interchange.pasting.html import text_of_html
from argmap.interchange.pasting.outlines import Pulse
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order

KIALO_OLD = """\
Discussion Title: Should cities ban cars?

1. Cities should ban cars.
1.1. Pro: Cars pollute \\(see [WHO](https://example.org/who)\\).
1.1.1. Con: Electric cars do not.
1.2. CON: Some residents cannot
walk far.
1.2.1. Pro: -> See 1.1.1.
1.2.2. Pro: -> See discussion #12: Buses
"""
KIALO_NEW = """\
Discussion Name:
Should cities ban cars?

1. Question:
Should cities ban cars?

  1.1. Thesis:
  Cities should ban cars.

    1.1.1. Pro:
    Cars pollute [1]. They do [9].

      1.1.1.1. Con:
      Electric cars do not.

  1.2. Thesis:
  They should not.

    1.2.1. Pro:
    -> See 1.1.1.1.

Sources:
[1] https://example.org/who
"Road transport is a main source."
"""


def best(text: str, html: str | None = None) -> ArgumentMap:
    return readings(text, html)[0].map


# -- Kialo -------------------------------------------------------------------------------------


def test_the_old_export_of_kialo() -> None:
    found = readings(KIALO_OLD)[0]
    assert found.title == "A Kialo discussion of 5 claims"
    assert found.map.info.title == "Should cities ban cars?"
    assert write_outline(found.map) == (
        "# Should cities ban cars?\nCities should ban cars.\n  + Cars pollute (see WHO).\n"
        "    - Electric cars do not.\n  - Some residents cannot walk far.\n    + = 1.1.1\n"
        "    + See discussion #12: Buses\n"
    )
    (source,) = found.map.sources.values()
    assert (source.title, source.address) == ("WHO", "https://example.org/who")


def test_the_new_export_of_kialo() -> None:
    argmap = best(KIALO_NEW.replace("\n", "\r\n"))
    assert write_outline(argmap) == (
        "# Should cities ban cars?\nCities should ban cars.\n  + Cars pollute. They do [9].\n"
        "    - Electric cars do not.\nThey should not.\n  + = 1.1.1\n"
    )
    (source,) = argmap.sources.values()
    (excerpt,) = argmap.excerpts.values()
    assert source.address == "https://example.org/who"
    assert excerpt.exact == "Road transport is a main source."


def test_a_reference_forward_leaves_the_claim_at_home() -> None:
    text = (
        "1. Main.\n1.1. Pro: -> See 1.2.1.\n1.2. Con: Far.\n1.2.1. Pro: Away.\n1.3. Con: -> See 7."
    )
    assert write_outline(best(text)) == ("Main.\n  + = 1.2.1\n  - Far.\n    + Away.\n  - See 7.\n")


# -- Argdown -----------------------------------------------------------------------------------

ARGDOWN = """\
===
title: Ban
===

/* a note */
[Ban]: Cities should
ban cars. #topic
  + <Pollution>: Cars pollute. // really
    - It is little. {weight: 1}
  <- [Need]: People need @[Cars].
  -> [Growth]
  >< [Freedom]: All may drive.

<Pollution>

(1) Cars emit.
(2) [Emit]: What emits pollutes.
-- Modus ponens --
(3) So cars pollute.

<Pollution>
  _ Not in winter.

[Need]
  + [Emit]
"""


def test_the_basics_of_argdown() -> None:
    found = readings(ARGDOWN)[0]
    assert found.kind is Kind.ARGDOWN
    argmap = found.map
    by_text = {claim.text: claim for claim in argmap.claims.values()}
    assert argmap.info.title == "Ban"
    assert by_text.keys() == {
        *("Cities should ban cars.", "It is little.", "People need Cars.", "Growth"),
        *("All may drive.", "Cars emit.", "What emits pollutes.", "So cars pollute."),
        "Not in winter.",
    }
    main, pollution = by_text["Cities should ban cars."], by_text["So cars pollute."]
    assert main.tags == ("topic",)
    assert main.extra == {"argdown": {"title": "Ban"}}
    assert pollution.note == "Cars pollute."
    (step,) = [a for a in argmap.arguments_on(pollution.id) if a.linked]
    assert {argmap.claims[p].text for p in step.premises} == {"Cars emit.", "What emits pollutes."}
    (undercut,) = argmap.arguments_on(step.id)
    assert argmap.claims[undercut.premises[0]].text == "Not in winter."
    assert argmap.contradictions() == (tuple(sorted((main.id, by_text["All may drive."].id))),)
    (attack,) = argmap.arguments_on(by_text["Growth"].id)
    assert attack.premises == (main.id,)
    assert len(argmap.arguments_from(by_text["What emits pollutes."].id)) == 2


@pytest.mark.parametrize(
    "text", ["[1]: https://example.org\nText.", "Text <b>\nMore.", "[x] done\n[ ] open", "<div>\nx"]
)
def test_what_only_looks_like_argdown_is_not(text: str) -> None:
    assert readings(text)[0].kind is not Kind.ARGDOWN


# -- XML ---------------------------------------------------------------------------------------


def test_opml() -> None:
    text = (
        '<?xml version="1.0" encoding="utf-16"?>\n<opml version="2.0"><head><title>Cars</title>'
        '</head><body><outline text="&lt;b&gt;Main&lt;/b&gt; &amp; so on" _note="A note">'
        '<outline text="Pro"/><outline text=""><outline text="Deep"/></outline></outline></body>'
        "</opml>"
    )
    argmap = best(text)
    assert write_outline(argmap) == "# Cars\nMain & so on\n  + Pro\n  + Deep\n"
    assert [claim.note for claim in argmap.claims.values()] == ["A note", "", ""]


def test_a_mind_map() -> None:
    text = (
        '<map version="freeplane 1.12.1"><node TEXT="Main"><node TEXT="Against">'
        '<attribute NAME="argmap.stance" VALUE="con"/></node><node><richcontent TYPE="NODE"><html>'
        "<body><p>Rich</p><p>text</p></body></html></richcontent><richcontent TYPE='NOTE'><html>"
        "<p>Noted</p></html></richcontent></node></node></map>"
    )
    argmap = best(text)
    assert write_outline(argmap) == "Main\n  - Against\n  + Rich text\n"
    assert [claim.note for claim in argmap.claims.values()] == ["", "", "Noted"]


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE o [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><opml><outline text="&b;"/></opml>',
        '<opml><!DOCTYPE o [<!ENTITY a "x">]><outline text="&a;"/></opml>',
        '<opml><body><outline text="Main">',
        "<opml>" + '<outline text="a">' * 6_000 + "</outline>" * 6_000 + "</opml>",
        "<opml></opml>",
    ],
)
def test_xml_that_is_not_sound_is_only_text(text: str) -> None:
    assert Kind.MARKUP not in {reading.kind for reading in readings(text)}


# -- HTML --------------------------------------------------------------------------------------

WORD = """\
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>No</title>
<style><!-- p.MsoListParagraph {mso-style-priority:34;} --></style></head><body lang=EN>
<!--StartFragment--><p class=MsoNormal>Cities should ban cars.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Cars
pollute &amp; stink.<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span><!--[endif]-->A&nbsp;lot.</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·</span><![endif]><b>Con:</b> People need them.</p>
<!--EndFragment--></body></html>"""
DOCS = """\
<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><ul>
<li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Main</span></p></li><ul>
<li dir="ltr" aria-level="2"><p role="presentation"><span>Sub</span></p></li></ul>
<li aria-level="1"><p><span>Next</span></p></li></ul></b>"""
BROWSER = """\
<h2>Cars</h2><p>They should go.</p><ol><li>They stink.<ul><li>A <a href="https://x.org">lot</a>
</li></ul><li><p>They are</p><p>loud.</p></ol><h2>Cons</h2><ul><li>Cost</ul>
<script>var x = "<li>no"</script>"""


def test_lists_of_word() -> None:
    assert write_outline(best("flat", WORD)) == (
        "Cities should ban cars.\n  + Cars pollute & stink.\n    + A lot.\n  - People need them.\n"
    )


def test_a_no_break_blank_stays() -> None:
    assert "A\u00a0lot." in {claim.text for claim in best("flat", WORD).claims.values()}


def test_lists_of_google_docs() -> None:
    assert write_outline(best("Main\nSub\nNext", DOCS)) == "Main\n  + Sub\nNext\n"


def test_lists_and_headings_of_a_browser() -> None:
    found = readings("flat", BROWSER)[0]
    argmap = found.map
    assert write_outline(argmap) == (
        "Cars\n  + They should go.\n    + They stink.\n      + A lot\n    + They are loud.\nCost\n"
    )
    under = read_outline("Target.\n")
    under.apply(found.step(under, under.roots()[0]).changes)
    assert "\n  - Cost\n" in write_outline(under)


def test_html_without_lists_leaves_it_to_the_text() -> None:
    found = readings("Main\n\tSub", "<meta charset=utf-8><p><b>Main</b></p><pre>\tSub</pre>")
    assert found[0].kind is Kind.OUTLINE
    assert found[0].outline.nested


def test_html_alone_is_read_too() -> None:
    assert write_outline(best("", "<p>Cars<br>Buses</p>")) == "Cars\nBuses\n"


@pytest.mark.parametrize(
    "html",
    [
        *("<!--" * 20_000, "<a " * 20_000, "<" * 50_000, "&" * 50_000, '<a x="' * 20_000),
        *("</" * 20_000, "<li>" * 20_000, "<ul>" * 20_000, "<![if " * 20_000),
        *("<svg><g>" * 20_000 + "</svg>" * 20_000, '<p style="' + "mso-list:" * 20_000 + '">'),
    ],
    ids=lambda html: html[:12],
)
def test_hostile_html_is_read_in_no_time(html: str) -> None:
    text, _ = text_of_html(html, Pulse())
    assert len(text) <= len(html) * 20


# -- what we write -----------------------------------------------------------------------------


def test_our_lists_come_back() -> None:
    text = (
        "Main & <co>.\n  + For.\n  & And this.\n    _ Not so.\n      + Really.\n  - Against.\n"
        "    - But no.\nSecond.\n"
    )
    html = write_html_list(read_outline(text))
    assert html.startswith("<ul><li>Main &amp; &lt;co&gt;.<ul><li><b>Reason:</b> For.</li><li>")
    assert write_outline(best("", html)) == text


@given(argmap=maps())
def test_our_lists_are_well_formed_and_tell_every_line(argmap: ArgumentMap) -> None:
    html = write_html_list(argmap)
    assert html.count("<ul>") == html.count("</ul>")
    assert html.count("<li>") == html.count("</li>")
    assert html.count("<li>") == len(reading_order(argmap)) + len(argmap.contradictions())


def test_what_is_used_again_or_contradicted_says_where() -> None:
    html = write_html_list(read_outline("Main.\n  + Shared.\nRival.\n  - = 1.1\n  >< = 1\n"))
    assert "<b>Objection:</b> Shared. (see 1.1)" in html
    assert "<b>Contradicts:</b> Rival. (see 2)" in html
