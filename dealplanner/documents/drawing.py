"""Draws pages that are laid out, with their feet, and closes the PDF."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

from dealplanner.documents.attachment import as_json, attach, short_hash
from dealplanner.documents.ink import Ink
from dealplanner.documents.kit import Heading, Kit
from dealplanner.documents.letterhead import paper_name
from dealplanner.documents.one_line import put_line
from dealplanner.documents.paging import Page
from dealplanner.documents.printable import printable
from dealplanner.documents.prose import CAP_HEIGHT, Prose
from dealplanner.documents.theme import FOOTER_LINE
from dealplanner.domain.papers import Head, paper_data

_APART = 12.0  # points between what stands left and right in the foot
_LANGUAGES = {"en": "en-GB", "zh": "zh-CN"}


def draw(kind: str, paper: Any, pages: Sequence[Page], kit: Kit) -> bytes:
    """Return the PDF of `pages`; `kind` is the key of the paper's kind."""
    buffer = BytesIO()
    head: Head = paper.head
    data = as_json(paper_data(paper))
    canvas = Ink(buffer, pagesize=kit.theme.page.sheet, lang=_LANGUAGES[head.language])
    _describe(canvas, head, kit)
    feet = _Feet(head, kit, pages, short_hash(data))
    before = ""
    for page in pages:
        if page.part != before:
            _begin_part(canvas, page)
            before = page.part
        _draw_page(canvas, page, kit)
        feet.draw(canvas, page)
        canvas.showPage()
    attach(canvas, data)
    canvas.save()
    return buffer.getvalue()


def _begin_part(canvas: Ink, page: Page) -> None:
    """Begin an annex in the outline: its first heading names it, or else its own name does."""
    is_headed = bool(page.placed) and isinstance(page.placed[0].flowable, Heading)
    canvas.begin_part("" if is_headed else page.part)


def _describe(canvas: Any, head: Head, kit: Kit) -> None:
    """Set title, author and day of the document, so that none of ReportLab's own words stay in."""
    title, subject = paper_name(head, kit), head.subject or head.deal
    if subject.strip():
        title = kit.say("document_title", name=title, subject=subject)
    canvas.setTitle(printable(title).replace("\n", " "))
    canvas.setAuthor(printable(head.ours.name).replace("\n", " "))
    canvas.setSubject(printable(subject).replace("\n", " "))
    canvas.setCreator("Deal Planner")
    canvas.setProducer("Deal Planner")
    canvas.setKeywords("")
    day = head.issued or date(2000, 1, 1)  # never the clock: the same paper has the same bytes
    canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000+00'00'")


def _draw_page(canvas: Any, page: Page, kit: Kit) -> None:
    if kit.theme.band:
        canvas.fill_with(kit.theme.colours.accent)
        width, height = kit.theme.page.sheet
        canvas.rect(0, height - kit.theme.band, width, kit.theme.band, stroke=0, fill=1)
    left, top = kit.theme.page.left, kit.theme.page.sheet[1] - kit.theme.page.top
    for placed in page.placed:
        placed.flowable.drawOn(canvas, left, top - placed.bottom)


def _named(head: Head, kit: Kit, mark: str) -> list[str]:
    """Return what a foot says of the paper: a sheet has a day in the place of number and revision."""
    if head.sheet:
        return [paper_name(head, kit), head.deal, kit.value(head.issued)]
    once = kit.alone  # the foot has but one line
    return [paper_name(head, once), once.say("revision", n=str(head.revision)), mark]


class _Feet:
    """The foot of every page: number, revision and short hash; page x of y of its part."""

    def __init__(self, head: Head, kit: Kit, pages: Sequence[Page], mark: str) -> None:
        self._head, self._kit = head, kit
        self._counts = Counter(page.part for page in pages)
        self._drawn: Counter[str] = Counter()
        self._left = "  ·  ".join(_named(head, kit, mark))

    def draw(self, canvas: Any, page: Page) -> None:
        """Draw the foot, and DRAFT at the top of what is one."""
        kit, shape = self._kit, self._kit.theme.page
        self._drawn[page.part] += 1
        facts = {"page": str(self._drawn[page.part]), "pages": str(self._counts[page.part])}
        right = kit.say("page", **facts)
        if page.part:
            right = f"{page.part}  ·  {right}"
        canvas.rule_with(kit.theme.colours.rule, 0.5)
        canvas.line(shape.left, shape.foot + 14, shape.sheet[0] - shape.right, shape.foot + 14)
        wide = Prose(right, kit.looks.foot).natural_width()
        foot = kit.looks.foot
        base = shape.foot + foot.leading / 2 - CAP_HEIGHT / 2 * foot.size
        put_line(canvas, self._left, foot, (shape.left, base), kit.width - wide - _APART)
        self._put(canvas, right, kit.width - wide, shape.foot)
        for number, line in enumerate(self._head.look.footer, start=1):
            own = Prose(line, kit.looks.foot)
            self._put(canvas, line, (kit.width - own.natural_width()) / 2, shape.foot - FOOTER_LINE * number)
        badge_words = (
            kit.say("draft") if self._head.draft else kit.say("private") if self._head.private else ""
        )
        if badge_words:
            badge = Prose(badge_words, kit.looks.draft)
            badge.wrap(kit.width, 0)
            badge.draw(canvas, shape.left, shape.sheet[1] - shape.top * 0.4)

    def _put(self, canvas: Any, words: str, x: float, bottom: float) -> None:
        foot = Prose(words, self._kit.looks.foot)
        foot.wrap(self._kit.width, 0)
        foot.drawOn(canvas, self._kit.theme.page.left + x, bottom)
