"""Pages and steps: what a wizard asks, said without a widget."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, TypeAlias

from dealplanner.domain.fields import dump_fields, fields_of, load_fields
from dealplanner.i18n import N_, Phrase, phrase


@dataclass(frozen=True)
class Gap:
    """One thing that keeps a page from being complete."""

    words: Phrase
    field: str = ""


@dataclass(frozen=True)
class Page:
    """The answers on one wizard page of one lap; subclasses declare the fields."""

    key: ClassVar[str]
    title: ClassVar[str]
    why: ClassVar[str] = ""
    silent: ClassVar[tuple[str, ...]] = ()
    """Fields that the program keeps for itself and never asks."""

    apart: ClassVar[tuple[str, ...]] = ()
    """Fields that have a part of their own on the page, and no line in its form."""

    @classmethod
    def asked(cls) -> tuple[str, ...]:
        """Return the fields that are asked, in their order."""
        return tuple(name for name in fields_of(cls) if name not in cls.silent)

    def gaps(self) -> Iterator[Gap]:
        """Yield what is missing or contradictory; extend for rules across fields."""
        yield from gaps_of(self)


def gaps_of(thing: Any, names: tuple[str, ...] = ()) -> Iterator[Gap]:
    """Yield what is missing or wrong in the declared fields `names` of `thing`, all by default."""
    for name, field in fields_of(thing).items():
        if names and name not in names:
            continue
        value = getattr(thing, name)
        if field.is_empty(value):
            if field.required:
                yield Gap(phrase(N_("Still open: {label}"), label=Phrase(field.label)), name)
        elif (wrong := field.complaint(value)) is not None:
            yield Gap(wrong, name)


@dataclass(frozen=True)
class One:
    """A page on some fields of one record, reached from the deal by the dotted path `of`.

    An empty path is the deal itself.
    """

    key: str
    title: str
    of: str
    fields: tuple[str, ...]
    why: str = ""
    missing: str = ""
    """What to say where the path leads to no record yet."""
    only_if: str = ""
    """The name of a property of the record that must hold; else the page does not apply."""


@dataclass(frozen=True)
class Many:
    """A page with a table of one of the deal's lists of records, and a form for the chosen one."""

    key: str
    title: str
    of: str
    fields: tuple[str, ...]
    why: str = ""
    empty: str = ""
    """What belongs here, said while the table is empty."""
    columns: tuple[str, ...] = ()
    """Those of `fields` that the table shows; all of them by default."""
    grows: bool = True
    """May rows be added and removed here? Else the rows come from elsewhere."""


AnyPage: TypeAlias = type[Page] | One | Many


@dataclass(frozen=True)
class Step:
    """One sales step: a wizard is drawn from this and nothing else."""

    number: int
    key: str
    title: str
    why: str
    pages: tuple[AnyPage, ...]


def dump(page: Page) -> dict[str, Any]:
    """Turn a page into the JSON that is stored."""
    return {"page": page.key, **dump_fields(page)}


def load(kind: type[Page], raw: Mapping[str, Any]) -> Page:
    """Make a page from stored JSON: new fields take their defaults, old ones are dropped."""
    return kind(**load_fields(kind, raw))


def change(page: Page, name: str, value: Any) -> Page:
    """Return `page` with one answer changed."""
    return dataclasses.replace(page, **{name: value})
