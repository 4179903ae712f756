"""Light Markdown on a page: its cuts, its lists, and the words read back whole."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
from documents.paper_samples import all_papers
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.documents import KINDS
from dealplanner.documents.kit import kit_for
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import render
from dealplanner.documents.rich import rich
from dealplanner.documents.theme import Theme
from dealplanner.domain.markup import parts
from dealplanner.domain.papers import Head, ProposalPaper, Section

TEXT = "We help **quickly**, *quietly* and 用中文 **也可以**.\n- first point\n- second **point**\n3. third"


def _printed(text: str, theme: Theme, language: str = "en") -> bytes:
    paper = ProposalPaper(
        head=Head(language=language), sections=(Section(key="free", title="More", text=text),)
    )
    return render(KINDS["proposal"], paper, theme).pdf


def test_the_words_are_all_there_and_the_marks_are_not(theme: Theme) -> None:
    text = squeezed("".join(page_texts(_printed(TEXT, theme))))
    for words in ("We help quickly, quietly and", "first point", "second point", "third"):
        assert squeezed(words) in text
    assert "**" not in text


def test_bold_words_are_set_in_a_bold_face(theme: Theme) -> None:
    pdf = pypdfium2.PdfDocument(_printed("plain **bold**", theme))
    raw = b"".join(_printed("plain **bold**", theme).split(b"/BaseFont")[1:])
    pdf.close()
    assert b"Bold" in raw
    assert b"NotoSans-BoldItalic" not in raw
    assert b"Italic" in _printed("***both***", theme)


def test_a_paragraph_breaks_into_lines_and_pages_like_any_other(theme: Theme) -> None:
    long = "\n".join(f"- point **{n}** " + "with many words " * 12 for n in range(60))
    texts = page_texts(_printed(long, theme))
    assert len(texts) > 3
    assert all(squeezed(f"point {n}") in squeezed("".join(texts)) for n in range(60))


def test_items_of_a_list_stand_closer_than_paragraphs(theme: Theme) -> None:
    kit = kit_for("proposal", Head(), theme)
    first, second, last = rich("- one\n- two\nA paragraph", kit)
    assert first.after < second.after == last.after


@settings(max_examples=40, deadline=None)
@given(st.text(st.sampled_from("ab *_-[]()\\1.，中\n"), max_size=120))
def test_any_marks_print(text: str) -> None:
    paper = ProposalPaper(sections=(Section(key="free", title="x", text=text),))
    printed = squeezed("".join(page_texts(render(KINDS["proposal"], paper, Theme.read("plain")).pdf)))
    for part in parts(text):
        assert squeezed(part.words) in printed


def test_the_blocks_of_a_proposal_take_it_too(theme: Theme) -> None:
    key, paper = next((key, paper) for key, paper in all_papers().values() if key == "proposal")
    first, *others = paper.sections
    told = replace(paper, sections=(replace(first, text="**Strong** start"), *others))
    assert "Strong start" in "".join(page_texts(render(KINDS[key], told, theme).pdf))
