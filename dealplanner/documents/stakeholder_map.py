"""The stakeholder map on one page, whatever it takes: the more people, the smaller and plainer the cards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealplanner.documents.flow import Block, Canvas
from dealplanner.documents.kit import Kit
from dealplanner.documents.map_cards import GRID, SMALL, draw_card, draw_empty
from dealplanner.documents.map_legend import Legend
from dealplanner.documents.map_lines import draw_way, routes
from dealplanner.documents.one_line import put_line
from dealplanner.documents.plot import Plot
from dealplanner.documents.render import DocumentKind
from dealplanner.domain.layout import Point
from dealplanner.domain.papers.maps import ClientMap, EmptyCard, LineKind, PrivateMap
from dealplanner.domain.routes import Route
from dealplanner.i18n import N_

LEAST_TYPE = 5.0
"""Points; where the smallest words would be smaller, cards show what can be read in large only."""
_LARGEST = 1.5  # the most that a few cards are enlarged
_MARGIN = 8.0  # around the map, where second cards and thick frames look out
_A4_WIDE = 710.0  # points of text on the smaller sheet
_TITLE, _BELOW, _AIR = 17.0, 10.0, 12.0  # points: type of the two lines at the top, and room around the map


class MapPage(Block):
    """Title, map and legend; as high as the page."""

    def __init__(self, paper: ClientMap | PrivateMap, kit: Kit) -> None:
        self._paper, self._kit = paper, kit
        self._legend = Legend(paper, kit)
        self._empty: Sequence[EmptyCard] = paper.places if isinstance(paper, PrivateMap) else ()

    def measure(self, width: float) -> float:
        """Take the whole page."""
        self._legend.wrap(width, 0.0)
        return self._kit.theme.page.height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the title, the map in the room that is left, and the legend at the foot."""
        used = self._draw_title(canvas, x, top)
        bottom = top - self.height
        self._legend.draw(canvas, x, bottom + self._legend.height)
        high = self.height - used - self._legend.height - 2 * _AIR
        if self._paper.cards or self._empty:
            self._draw_map(canvas, (x, top - used - _AIR), self.width, high)
        else:
            quiet = self._kit.looks.label
            put_line(canvas, self._kit.say("nobody"), quiet, (x, top - used - 2 * _AIR), self.width)

    def _draw_title(self, canvas: Canvas, x: float, top: float) -> float:
        """Draw deal, account and day, larger on a large sheet; return how much room they take."""
        head, kit = self._paper.head, self._kit
        larger = (1 + max(1.0, self.width / _A4_WIDE)) / 2
        title, below = _TITLE * larger, _BELOW * larger
        plot = Plot(canvas, kit, x, top)
        plot.words(head.deal, (0.0, title), self.width, title, kit.theme.colours.accent, bold=True)
        about = kit.say("about", account=head.account.name, day=head.issued)
        if not head.account.name:
            about = kit.value(head.issued)
        base = title + below * 1.7
        plot.words(about, (0.0, base), self.width, below, kit.theme.colours.quiet)
        return base + below * 0.4

    def _draw_map(self, canvas: Canvas, corner: Point, width: float, height: float) -> None:
        cards = [(float(card.x), float(card.y)) for card in self._paper.cards]
        taken = [*cards, *((float(card.x), float(card.y)) for card in self._empty)]
        ways = routes(self._paper.lines, cards, taken)
        left, above, right, below = _bounds(taken, ways)
        scale = min(width / (right - left), height / (below - above), _LARGEST)
        shift = (width - (right - left) * scale) / 2
        drop = (height - (below - above) * scale) / 2
        plot = Plot(canvas, self._kit, corner[0] + shift, corner[1] - drop, scale, (left, above))
        self._draw_on(plot, ways, far=SMALL * scale < LEAST_TYPE)

    def _draw_on(self, plot: Plot, ways: Sequence[Route], far: bool) -> None:
        """Draw the lines, the chart’s lowest, and the cards over them; no sign lies under a card."""
        lines = list(zip(self._paper.lines, ways, strict=True))
        for line, way in sorted(lines, key=lambda pair: pair[0].kind is not LineKind.REPORTS_TO):
            draw_way(plot, line.kind, way)
        for empty in self._empty:
            draw_empty(plot, empty, far)
        for card in self._paper.cards:
            draw_card(plot, card, far)


def _bounds(cards: Sequence[Point], ways: Sequence[Route]) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of all that is drawn."""
    bends = [point for way in ways for point in way.points]
    xs = [*(x for x, _ in cards), *(x + GRID.width for x, _ in cards), *(x for x, _ in bends)]
    ys = [*(y for _, y in cards), *(y + GRID.height for _, y in cards), *(y for _, y in bends)]
    return min(xs) - _MARGIN, min(ys) - _MARGIN, max(xs) + _MARGIN, max(ys) + _MARGIN


def story(paper: ClientMap | PrivateMap, kit: Kit) -> Iterator[Block]:
    """Yield the one page."""
    yield MapPage(paper, kit)


STAKEHOLDER_MAP = DocumentKind("map", N_("Stakeholder map"), story, pages=range(1, 2))
