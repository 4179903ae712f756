"""The meeting pack: the parts in their order, contents that are right, an outline, and nothing private."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import accumulate

import pytest

from dealplanner.documents.pixels import page_sizes
from dealplanner.documents.readback import outline, page_texts, squeezed
from dealplanner.domain.papers.sheets import Audience
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Deal, Document, Language
from dealplanner.services.deals import profile_of
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers import issue
from dealplanner.services.papers.pack import (
    EmptyPack,
    Pack,
    PrivatePart,
    compose_pack,
    offered,
    pack_file_name,
    print_pack,
)
from dealplanner.services.papers.sheets import SHEETS
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
PRIVATE = [f"sheet:{key}" for key, sheet in SHEETS.items() if Audience.CLIENT not in sheet.audiences]


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return next(one for one in workspace.session.query(Deal) if one.title == "Dispatch renewal")


@pytest.fixture
def issued(workspace: Workspace, deal: Deal) -> Document:
    return issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)


def pack(
    workspace: Workspace,
    deal: Deal,
    keys: Sequence[str],
    audience: Audience = Audience.CLIENT,
    language: Language = Language.EN,
) -> Pack:
    profile = profile_of(workspace)
    return compose_pack(deal, deal_facts(workspace, deal, TODAY), profile, TODAY, language, audience, keys)


def test_the_parts_stand_in_their_order_each_with_all_its_pages(workspace: Workspace, deal: Deal) -> None:
    keys = ["draft:quote", "sheet:understood", "sheet:comparison"]
    alone = [print_pack(pack(workspace, deal, [key])) for key in keys]
    counts = [len(page_sizes(pdf)) - 1 for pdf in alone]
    whole = print_pack(pack(workspace, deal, keys))
    assert len(page_sizes(whole)) == 1 + sum(counts)
    assert page_texts(whole)[1:] == [text for pdf in alone for text in page_texts(pdf)[1:]]
    assert page_sizes(whole)[1:] == [size for pdf in alone for size in page_sizes(pdf)[1:]]


@pytest.mark.parametrize("language", list(Language))
def test_contents_and_outline_name_the_page_on_which_each_part_begins(
    workspace: Workspace, deal: Deal, language: Language
) -> None:
    keys = ["sheet:plan", "sheet:booklet", "draft:quote", "sheet:map"]
    whole = print_pack(pack(workspace, deal, keys, Audience.PRIVATE, language))
    alone = [print_pack(pack(workspace, deal, [key], Audience.PRIVATE, language)) for key in keys]
    firsts = list(accumulate((len(page_sizes(pdf)) - 1 for pdf in alone), initial=1))[:-1]
    top = [one for one in outline(whole) if one.level == 0]
    assert [one.page for one in top] == firsts
    cover = squeezed(page_texts(whole)[0])
    for number, (entry, first) in enumerate(zip(top, firsts, strict=True), start=1):
        assert f"{number}{squeezed(entry.title)}" in cover
        assert str(first + 1) in cover
    texts = [squeezed(text) for text in page_texts(whole)]
    for one in outline(whole):
        assert one.page is not None
        assert one.level == 0 or squeezed(one.title) in texts[one.page]


def test_what_was_issued_goes_in_byte_for_byte_in_its_text(
    workspace: Workspace, deal: Deal, issued: Document
) -> None:
    key = f"issued:{issued.id}"
    assert key in [one.key for one in offered(deal)]
    whole = print_pack(pack(workspace, deal, [key], language=Language.ZH))
    assert issued.pdf
    assert page_texts(whole)[1:] == page_texts(issued.pdf)
    assert outline(whole)[0].title == f"Quote {issued.number}"


@pytest.mark.parametrize("key", PRIVATE)
def test_what_is_private_is_refused_in_a_pack_for_the_client(
    workspace: Workspace, deal: Deal, key: str
) -> None:
    with pytest.raises(PrivatePart, match="for our own eyes"):
        pack(workspace, deal, ["sheet:understood", key])


def test_a_pack_for_the_client_says_nowhere_that_it_is_private(workspace: Workspace, deal: Deal) -> None:
    keys = [one.key for one in offered(deal) if Audience.CLIENT in one.audiences]
    texts = "\n".join(page_texts(print_pack(pack(workspace, deal, keys))))
    assert "PRIVATE" not in texts
    ours = page_texts(print_pack(pack(workspace, deal, ["sheet:comparison"], Audience.PRIVATE)))
    assert all("PRIVATE" in text for text in ours)


def test_a_pack_of_nothing_says_what_to_do(workspace: Workspace, deal: Deal) -> None:
    with pytest.raises(EmptyPack, match="tick at least one"):
        pack(workspace, deal, [])


def test_the_file_is_named_after_the_deal(workspace: Workspace, deal: Deal) -> None:
    assert pack_file_name(pack(workspace, deal, ["draft:quote"])) == "meeting Dispatch renewal.pdf"
