"""Words in several cuts, bold and italic among plain ones, and lists: light Markdown on a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from dealplanner.documents.flow import Block
from dealplanner.documents.fonts import FAMILIES, Family, Run, Typeface, advances
from dealplanner.documents.kit import Kit
from dealplanner.documents.lines import Line, set_runs
from dealplanner.documents.printable import printable
from dealplanner.documents.prose import Prose
from dealplanner.documents.styles import Style
from dealplanner.domain.markup import Part, Span, parts

_INDENT = 1.25  # of the type size


class RichProse(Prose):
    """A paragraph whose words stand in several cuts."""

    def __init__(
        self, found: Sequence[Span], style: Style, family: Family, *, indent: float = 0.0, mark: str = ""
    ) -> None:
        told = [(printable(span.words), _cut(span, family)) for span in found]
        super().__init__("".join(words for words, _ in told), style, indent=indent, mark=mark)
        self.told = told

    def set_lines(self, ems: float) -> Sequence[Line]:
        """Return the words in lines, each in its cut."""
        starts = [0, *accumulate(len(words) for words, _ in self.told)]
        runs = [
            Run(run.font, run.start + start, run.end + start)
            for (words, face), start in zip(self.told, starts, strict=False)
            for run in face.runs(words, self.style.language)
        ]
        return set_runs(self.text, runs, list(advances(runs, self.text)), ems)


def _cut(span: Span, family: Family) -> Typeface:
    if span.bold:
        return family.bold_italic if span.italic else family.bold
    return family.italic if span.italic else family.regular


def rich(text: str, kit: Kit) -> Iterator[Block]:
    """Yield the paragraphs and lists of what somebody typed in light Markdown."""
    found = parts(text)
    for part, following in zip(found, [*found[1:], None], strict=False):
        block = _block(part, kit)
        if following is not None and part.kind != "text" and following.kind == part.kind:
            block.after = 0.5 * kit.looks.unit
        yield block


def _block(part: Part, kit: Kit) -> Block:
    style, family = kit.looks.body, FAMILIES[kit.theme.family]
    if part.kind == "text":
        return RichProse(part.spans, style, family)
    mark = "•" if part.kind == "bullet" else f"{part.number}."
    indent = style.size * (_INDENT if part.kind == "bullet" else _INDENT + 0.5 * len(part.number))
    return RichProse(part.spans, style, family, indent=indent, mark=mark)
