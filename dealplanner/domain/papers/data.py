"""A paper as data: what travels inside the PDF and is kept when the paper is issued."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from dealplanner.domain.pricing.lines import OfferLine
from dealplanner.domain.pricing.priced import PricedOffer

# What an offer knows and a client must not.
_PRIVATE = {OfferLine: ("cost", "note"), PricedOffer: ("margin",)}


def paper_data(paper: Any) -> dict[str, Any]:
    """Return `paper` as JSON can hold it: amounts and days as text, nothing private."""
    data: dict[str, Any] = _plain(paper)
    return {"paper": type(paper).__name__, **data}


def private_fields(paper: Any) -> Iterator[str]:
    """Yield the path of every private field in `paper` that holds something: `offer.rows.3.line.cost`."""
    if dataclasses.is_dataclass(paper) and not isinstance(paper, type):
        for field in dataclasses.fields(paper):
            value = getattr(paper, field.name)
            if _is_private(paper, field):
                if value not in (None, ""):
                    yield field.name
            else:
                yield from (f"{field.name}.{path}" for path in private_fields(value))
    elif isinstance(paper, (tuple, list)):
        for number, item in enumerate(paper, start=1):
            yield from (f"{number}.{path}" for path in private_fields(item))


def _is_private(owner: Any, field: dataclasses.Field[Any]) -> bool:
    declared = field.metadata.get("field")
    return field.name in _PRIVATE.get(type(owner), ()) or (declared is not None and declared.private)


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        public = (field for field in dataclasses.fields(value) if not _is_private(value, field))
        return {field.name: _plain(getattr(value, field.name)) for field in public}
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        return {"sha256": hashlib.sha256(value).hexdigest(), "bytes": len(value)}
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, (str, int)):
        return value
    raise TypeError(f"a paper cannot hold {type(value).__name__}")
