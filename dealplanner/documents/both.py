"""Words of ours in two languages: one value that says both, or either of them."""

from __future__ import annotations

_ENDS = ".。:：!！?？,，;；…"
_BETWEEN = " / "
_LONGEST = 100  # characters of a label or heading in both languages


class Both(str):
    """The same said in two languages; as plain text it is one after the other."""

    sides: tuple[str, str]

    def __new__(cls, first: str, second: str) -> Both:
        """Put short words beside each other, and sentences one below the other."""
        made = super().__new__(cls, (_BETWEEN if _is_short(first, second) else "\n").join((first, second)))
        made.sides = (first, second)
        return made

    @property
    def is_sentence(self) -> bool:
        """Say whether it is more than a heading or a label."""
        return not _is_short(*self.sides)

    @property
    def beside(self) -> str:
        """Return both in one line."""
        return _BETWEEN.join(side.replace("\n", " ") for side in self.sides)

    @property
    def below(self) -> str:
        """Return the one below the other."""
        return "\n".join(self.sides)


def both(first: str, second: str) -> str:
    """Return the two as one, or the one where they say the same or have no word to say."""
    if first == second or not second.strip():
        return first
    if not first.strip():
        return second
    has_words = any(letter.isalnum() for letter in first + second)
    return Both(first, second) if has_words else first  # commas, not words


def _is_short(first: str, second: str) -> bool:
    is_label = "\n" not in first + second and first[-1:] not in _ENDS
    return is_label and len(first) + len(second) <= _LONGEST
