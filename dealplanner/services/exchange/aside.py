"""What an import could not use: kept, with its place and the reason, never thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dealplanner.i18n import Phrase


@dataclass(frozen=True)
class KeptAside:
    """One row or card that is not imported."""

    file: str
    line: int
    """Where it begins, counted from 1."""
    reason: Phrase
    row: Mapping[str, str] = field(default_factory=dict)
    """What stands there, by heading; under "" where it could not be told apart."""
