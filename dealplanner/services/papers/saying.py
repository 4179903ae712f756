"""Says the sentences of the rules in the language of a paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.i18n import Phrase

Say = Callable[[Phrase], str]


def sayer(language: str, translate: Callable[[str], str], currency: str) -> Say:
    """Return what says a sentence in `language`, `en` or `zh`, its numbers, days and amounts too.

    `translate` gives the words of that language for a source sentence.
    """
    from dealplanner.documents.formats import Formats  # late: brings ReportLab and Babel

    formats = Formats(language, currency)

    def shown(fact: object) -> object:
        if isinstance(fact, Phrase):
            return say(fact)
        if isinstance(fact, Money):
            return formats.money(fact.amount, fact.currency)
        if isinstance(fact, Decimal):
            return formats.number(fact)
        if isinstance(fact, date):
            return formats.day(fact) if language == "zh" else formats.short_day(fact)
        return fact

    def say(sentence: Phrase) -> str:
        facts = tuple((name, shown(fact)) for name, fact in sentence.facts)
        return Phrase(sentence.source, facts).say(translate)

    return say
