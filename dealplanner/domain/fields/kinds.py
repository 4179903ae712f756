"""The kinds of field: what each takes, refuses, and how it is kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from dealplanner.domain.amounts import CURRENCIES, Money
from dealplanner.domain.choices import Option
from dealplanner.domain.fields.field import Field, dump_fields, fields_of, load_fields
from dealplanner.domain.numbering import Pattern
from dealplanner.i18n import N_, Phrase, phrase

LONG_TEXT = 100_000  # characters; more is a file, not an answer


@dataclass(frozen=True, kw_only=True)
class Text(Field):
    """Words; more than one line where `lines` says so."""

    lines: int = 1
    empty: Any = ""

    def complaint(self, value: str) -> Phrase | None:
        """Refuse what is longer than a field can show."""
        if len(value) <= LONG_TEXT:
            return None
        return phrase(
            N_(
                "“{label}” holds {limit} characters and this has {length}: shorten it or attach it as a file."
            ),
            label=Phrase(self.label),
            limit=LONG_TEXT,
            length=len(value),
        )


@dataclass(frozen=True, kw_only=True)
class NumberPattern(Text):
    """The pattern that numbers of papers are made from, such as `Q-{year}-{n:3}`."""

    def complaint(self, value: str) -> Phrase | None:
        """Refuse what no number can be made from; whether it would repeat depends on more than itself."""
        return super().complaint(value) or Pattern(value).complaint(yearly=False)


@dataclass(frozen=True, kw_only=True)
class Currency(Text):
    """A currency by its code (ISO 4217)."""

    empty: Any = "EUR"

    def complaint(self, value: str) -> Phrase | None:
        """Refuse what names no currency."""
        if value in CURRENCIES:
            return None
        return phrase(
            N_("“{value}” is no currency: write the three capital letters of one, as in EUR."), value=value
        )


@dataclass(frozen=True, kw_only=True)
class Colour(Text):
    """A colour as `#rrggbb`."""

    def complaint(self, value: str) -> Phrase | None:
        """Refuse what is no colour."""
        if not value or re.fullmatch("#[0-9a-fA-F]{6}", value):
            return None
        return phrase(
            N_("“{value}” is no colour: write # and six digits of 0–9 and a–f, as in #1f5c8b."), value=value
        )


@dataclass(frozen=True, kw_only=True)
class Flag(Field):
    """Yes or no, where no answer means no."""

    empty: Any = False


@dataclass(frozen=True, kw_only=True)
class Number(Field):
    """A decimal number within bounds."""

    decimals: int = 0
    least: Decimal | None = None
    most: Decimal | None = None
    unit: str = ""

    def complaint(self, value: Decimal | None) -> Phrase | None:
        """Refuse a number outside the bounds or with too many decimals."""
        if value is None:
            return None
        if not value.is_finite():
            return phrase(N_("“{label}” needs a number: type digits only."), label=Phrase(self.label))
        if (self.least is not None and value < self.least) or (self.most is not None and value > self.most):
            return self._outside(value)
        exponent = value.normalize().as_tuple().exponent
        if isinstance(exponent, int) and -exponent > self.decimals:
            return phrase(
                N_("“{label}” has at most {decimals} decimals: round {value}."),
                label=Phrase(self.label),
                decimals=self.decimals,
                value=value,
            )
        return None

    def _outside(self, value: Decimal) -> Phrase:
        if self.most is None:
            sentence = N_("“{label}” is {least} or more: {value} is too little.")
        elif self.least is None:
            sentence = N_("“{label}” is {most} at most: {value} is too much.")
        else:
            sentence = N_("“{label}” lies between {least} and {most}: {value} does not.")
        return phrase(sentence, label=Phrase(self.label), least=self.least, most=self.most, value=value)

    def dump(self, value: Decimal | None) -> str | None:
        """Keep every digit."""
        return None if value is None else format(value, "f")

    def load(self, raw: str | int | None) -> Decimal | None:
        """Read every digit back."""
        return None if raw is None else _decimal(raw)


@dataclass(frozen=True, kw_only=True)
class Percent(Number):
    """A percentage, 0 to 100 unless declared otherwise."""

    decimals: int = 4
    least: Decimal | None = Decimal(0)
    most: Decimal | None = Decimal(100)
    unit: str = "%"


@dataclass(frozen=True, kw_only=True)
class MoneyField(Field):
    """An amount with its currency."""

    least: Decimal | None = Decimal(0)

    def complaint(self, value: Money | None) -> Phrase | None:
        """Refuse an amount below the least."""
        if value is None or self.least is None or value.amount >= self.least:
            return None
        return phrase(
            N_("“{label}” is {least} or more: {value} is too little."),
            label=Phrase(self.label),
            least=self.least,
            value=value.amount,
        )

    def dump(self, value: Money | None) -> str | None:
        """Keep currency and every digit, as in `EUR 84500.00`."""
        return None if value is None else str(value)

    def load(self, raw: str | None) -> Money | None:
        """Read what `dump` wrote."""
        return None if raw is None else Money.parse(raw)


@dataclass(frozen=True, kw_only=True)
class Day(Field):
    """A day in the user's calendar."""

    def dump(self, value: date | None) -> str | None:
        """Write the day as ISO 8601."""
        return None if value is None else value.isoformat()

    def load(self, raw: str | None) -> date | None:
        """Read the day back."""
        return None if raw is None else date.fromisoformat(raw)


@dataclass(frozen=True, kw_only=True)
class Choice(Field):
    """One of several options."""

    options: type[Option]

    def dump(self, value: Option) -> str:
        """Keep the stored form of the option."""
        return str(value)

    def load(self, raw: str) -> Option:
        """Find the option again; one that a newer program wrote reads as no answer."""
        try:
            return self.options.by_value(raw)
        except ValueError:
            empty: Option = self.empty
            return empty


@dataclass(frozen=True, kw_only=True)
class Choices(Field):
    """Any number of options, kept in their declared order."""

    options: type[Option]
    empty: Any = ()

    def dump(self, value: tuple[Option, ...]) -> list[str]:
        """Keep the stored forms."""
        return [str(option) for option in value]

    def load(self, raw: list[str]) -> tuple[Option, ...]:
        """Find the options again, in their declared order."""
        return tuple(option for option in self.options if str(option) in raw)


@dataclass(frozen=True, kw_only=True)
class Link(Field):
    """The id of another record: a person unless `to` names another kind."""

    to: str = "person"


@dataclass(frozen=True, kw_only=True)
class Rows(Field):
    """A short table inside a page: a tuple of frozen dataclasses with declared fields."""

    of: type[Any]
    empty: Any = ()

    def complaint(self, value: tuple[Any, ...]) -> Phrase | None:
        """Return the first complaint of any row."""
        for row in value:
            for name, field in fields_of(self.of).items():
                wrong = field.complaint(getattr(row, name))
                if wrong is not None:
                    return wrong
        return None

    def dump(self, value: tuple[Any, ...]) -> list[dict[str, Any]]:
        """Keep each row as an object."""
        return [dump_fields(row) for row in value]

    def load(self, raw: list[dict[str, Any]]) -> tuple[Any, ...]:
        """Read the rows back."""
        return tuple(self.of(**load_fields(self.of, row)) for row in raw)


@dataclass(frozen=True, kw_only=True)
class Clauses(Rows):
    """Which words of each clause of a contract are taken; rows with a clause, an alternative and words."""


def _decimal(raw: str | int) -> Decimal:
    try:
        return Decimal(raw)
    except InvalidOperation as error:
        raise ValueError(f"{raw!r} is no number") from error
