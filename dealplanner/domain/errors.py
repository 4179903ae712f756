"""The errors that the user should read: what is wrong, where, and the way out."""

from __future__ import annotations

from typing import ClassVar

from dealplanner.i18n import Phrase, phrase


class UserError(Exception):
    """Something the user can put right; its sentence is shown as it is, translated.

    A subclass states `sentence`, marked by `N_`, with the facts in braces:
    `raise FileMissing(path="…")`.
    """

    sentence: ClassVar[str]

    def __init__(self, **facts: object) -> None:
        self.phrase: Phrase = phrase(self.sentence, **facts)
        super().__init__(str(self.phrase))
