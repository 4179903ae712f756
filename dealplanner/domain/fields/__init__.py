"""Declared fields: one line states a field's kind, label, reason, rule, audience and stored form.

A page or record says `budget: Money | None = money(N_("How much?"))`; forms, tables, storage,
search, export, help and papers all read the declaration back through `fields_of`.
"""

from dealplanner.domain.fields.declaring import (
    choice,
    choices,
    day,
    declare,
    flag,
    known,
    link,
    long_text,
    money,
    number,
    percent,
    person,
    rows,
    text,
)
from dealplanner.domain.fields.field import Field, dump_fields, fields_of, load_fields
from dealplanner.domain.fields.kinds import (
    LONG_TEXT,
    Choice,
    Choices,
    Day,
    Flag,
    Link,
    MoneyField,
    Number,
    Percent,
    Rows,
    Text,
)

__all__ = [
    "LONG_TEXT",
    "Choice",
    "Choices",
    "Day",
    "Field",
    "Flag",
    "Link",
    "MoneyField",
    "Number",
    "Percent",
    "Rows",
    "Text",
    "choice",
    "choices",
    "day",
    "declare",
    "dump_fields",
    "fields_of",
    "flag",
    "known",
    "link",
    "load_fields",
    "long_text",
    "money",
    "number",
    "percent",
    "person",
    "rows",
    "text",
]
