"""What takes one thing away from a deal, for tests of the rules that notice it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from dealplanner.domain.choices import Known
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.pages import Page
from dealplanner.domain.steps.qualify import Funds

Break = Callable[[DealFacts], DealFacts]
TODAY = date(2026, 11, 24)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def put(*pages: Page, **more: Any) -> Break:
    return lambda f: replace(f, pages={**f.pages, **{page.key: page for page in pages}}, **more)


def on_page(kind: type[Page], **more: Any) -> Break:
    return lambda f: put(replace(f.page(kind), **more))(f)


def with_(**more: Any) -> Break:
    return lambda f: replace(f, **more)


def person(number: int, **more: Any) -> Break:
    return lambda f: replace(
        f, stakeholders=tuple(replace(s, **more) if n == number else s for n, s in enumerate(f.stakeholders))
    )


def problem(**more: Any) -> Break:
    return lambda f: replace(f, problems=(replace(f.problems[0], **more),))


def document(**more: Any) -> Break:
    return lambda f: replace(f, documents=(replace(f.documents[0], **more),))


def unsaid(field: str, *ends: str) -> Break:
    """Take the statements on answers away whose names end so."""
    return lambda f: replace(
        f, statements=tuple(s for s in f.statements if not (field in s.about and s.about.endswith(ends)))
    )


def both(*breaks: Break) -> Break:
    def broken(facts: DealFacts) -> DealFacts:
        for one in breaks:
            facts = one(facts)
        return facts

    return broken


BUYER, BOSS, ADVISOR, COACH = range(4)
HOLD = on_page(Funds, in_place=Known.NOT_KNOWN)
