"""The cards of the printed map: near, with all that they say, or far, with what can still be read."""

from __future__ import annotations

from decimal import Decimal

from dealplanner.documents.one_line import fitted, halves
from dealplanner.documents.plot import Place, Plot
from dealplanner.documents.signs import WHITE, attitude_form, draw_bars, draw_form
from dealplanner.documents.styles import Colour, colour
from dealplanner.domain.layout import Grid
from dealplanner.domain.papers.maps import EmptyCard, OpenCard, PrivateCard
from dealplanner.domain.stakes import Influence, Role, StakeholderKind

GRID = Grid()
SMALL = 11.0
"""The type of the smallest words on a near card."""
_NEAR = 13.0
"""The type of a name on a near card."""
_LARGE, _DOUBLE = 24.0, 18.5
"""The type of a name on a far card: on one line, or on two."""
_CORNER = 6.0
_CUT = 11.0
_DASH = (4.0, 3.0)
_ROLES: dict[Role, Colour] = {  # dark enough for white letters, and to be told apart in grey by the letter
    Role.ECONOMIC_BUYER: colour("#8a5a00"),
    Role.BOSS: colour("#6b3fa0"),
    Role.TECHNICAL_ADVISOR: colour("#1f5f8b"),
    Role.COACH: colour("#2b7a4b"),
}
_FOR, _AGAINST = colour("#236b42"), colour("#b3261e")
_LEVELS = {Influence.NOT_KNOWN: 0, Influence.LOW: 1, Influence.MEDIUM: 2, Influence.HIGH: 3}
_FRAMES = {Influence.HIGH: 2.6, Influence.MEDIUM: 1.8}


def role_colour(roles: tuple[Role, ...], otherwise: Colour) -> Colour:
    """Return the colour of the first buying role."""
    return next((_ROLES[role] for role in roles if role in _ROLES), otherwise)


def draw_card(plot: Plot, card: OpenCard, far: bool) -> None:
    """Draw the card of somebody who has a say."""
    if isinstance(card, PrivateCard):
        _ground(plot, card, role_colour(card.roles, plot.kit.theme.colours.quiet), card.influence)
        (_private_far if far else _private_near)(plot, card)
    else:
        _ground(plot, card, plot.kit.theme.colours.accent, Influence.NOT_KNOWN)
        (_open_far if far else _open_near)(plot, card)


def draw_empty(plot: Plot, card: EmptyCard, far: bool) -> None:
    """Draw an empty place."""
    colours = plot.kit.theme.colours
    plot.rule(colours.quiet, 1.5, _DASH)
    plot.canvas.fill_with(colours.tint)
    plot.box((card.x, card.y), GRID.width, GRID.height, _CORNER, fill=True)
    plot.rule(colours.quiet, 1.0)
    if far:
        _badge(plot, "?", (card.x + 9, card.y + 48), 27, colours.quiet)
        _name(plot, card, card.title)
        return
    _badge(plot, "?", (card.x + 10, card.y + 12), 26, colours.quiet)
    _words(plot, card, card.title, 44, 22, 13, bold=True)
    _words(plot, card, card.state, 44, 37, SMALL)
    _words(plot, card, card.question, 12, 69, SMALL)


def draw_shape(plot: Plot, kind: StakeholderKind, place: Place, width: float, height: float) -> None:
    """Draw the outline of a kind of card: round, doubled for a committee, cut off for a third party."""
    x, y = place
    if kind is StakeholderKind.THIRD_PARTY:
        right, low, cut = x + width, y + height, min(_CUT, height / 3)
        corners = [(x + cut, y), (right - cut, y), (right, y + cut), (right, low - cut)]
        corners += [(right - cut, low), (x + cut, low), (x, low - cut), (x, y + cut)]
        plot.outline(corners, fill=True)
        return
    if kind is StakeholderKind.COMMITTEE:  # several heads: a second card looks out behind
        plot.box((x + 4, y - 4), width, height, min(_CORNER, height / 4), fill=True)
    plot.box(place, width, height, min(_CORNER, height / 4), fill=True)


def number_words(attitude: Decimal | None) -> str:
    """Return an attitude as it is written: +3, −1, 0."""
    if attitude is None:
        return ""
    sign = "+" if attitude > 0 else "−" if attitude < 0 else ""
    return f"{sign}{abs(attitude):f}"


def attitude_colour(attitude: Decimal | None, otherwise: Colour) -> Colour:
    """Return the colour that goes with the sign of an attitude."""
    if not attitude:
        return otherwise
    return _FOR if attitude > 0 else _AGAINST


def _ground(plot: Plot, card: OpenCard, tint: Colour, influence: Influence) -> None:
    plot.rule(tint, _FRAMES.get(influence, 1.2))
    plot.canvas.fill_with(WHITE)
    draw_shape(plot, card.kind, (card.x, card.y), GRID.width, GRID.height)


def _private_near(plot: Plot, card: PrivateCard) -> None:
    letters = "".join(role.letter for role in card.roles)
    wide = max(26, 10 + 8 * len(letters)) if letters else 26
    _badge(plot, letters, (card.x + 10, card.y + 12), 26, _tint(plot, card), wide)
    low = _near_name(plot, card, 18 + wide, 22)
    _words(plot, card, _below(plot, card), 18 + wide, low + 15, SMALL)
    _words(plot, card, card.contact, 12, 69, SMALL, room=GRID.width - 82)
    _bars(plot, card, GRID.width - 61, GRID.height - 10)
    _attitude(plot, card, (GRID.width - 10, 69), SMALL)


def _private_far(plot: Plot, card: PrivateCard) -> None:
    letters = "".join(role.letter for role in card.roles)
    _name(plot, card, card.name)
    wide = max(27, 9 + 10 * len(letters))
    _badge(plot, letters, (card.x + 9, card.y + 48), 27, _tint(plot, card), wide)
    if wide < 80:  # with many roles there is no room for the bars; the frame tells as much
        _bars(plot, card, 20 + wide, 73)
    _attitude(plot, card, (GRID.width - 9, 71), 24)


def _open_near(plot: Plot, card: OpenCard) -> None:
    low = _near_name(plot, card, 12, 24)
    lines = [_below(plot, card), card.department]
    for number, words in enumerate(filter(None, lines)):
        _words(plot, card, words, 12, low + 17 * (number + 1), SMALL)


def _open_far(plot: Plot, card: OpenCard) -> None:
    _name(plot, card, card.name)
    _words(plot, card, _below(plot, card) or card.department, 9, 68, 17)


def _below(plot: Plot, card: OpenCard) -> str:
    """Return the second line: the position, of a committee how many sit in it too."""
    if card.kind is not StakeholderKind.COMMITTEE:
        return card.job
    size = plot.kit.counted("members", Decimal(card.members)) if card.members else ""
    return " · ".join(filter(None, (size, card.job)))


def _tint(plot: Plot, card: PrivateCard) -> Colour:
    return role_colour(card.roles, plot.kit.theme.colours.quiet)


def _words(
    plot: Plot,
    card: OpenCard | EmptyCard,
    words: str,
    dx: float,
    dy: float,
    size: float,
    *,
    bold: bool = False,
    room: float = 0.0,
) -> None:
    colours = plot.kit.theme.colours
    tint = colours.ink if bold else colours.quiet
    place, room = (card.x + dx, card.y + dy), room or GRID.width - dx - 8
    plot.words(words, place, room, size, tint, bold=bold)


def _near_name(plot: Plot, card: OpenCard, dx: float, dy: float) -> float:
    """Write a name, on two lines where one has no room for it; return the base line of the last."""
    style, room = plot.style(_NEAR, plot.kit.theme.colours.ink, bold=True), GRID.width - dx - 8
    if fitted(card.name, style).width * style.size <= room * plot.scale:
        _words(plot, card, card.name, dx, dy, _NEAR, bold=True)
        return dy
    first, second = halves(card.name, style, room * plot.scale)
    _words(plot, card, first, dx, dy - 4, _NEAR, bold=True)
    _words(plot, card, second, dx, dy + 11, _NEAR, bold=True)
    return dy + 11


def _name(plot: Plot, card: OpenCard | EmptyCard, name: str) -> None:
    """Write a name in large, on two lines where one has no room for it."""
    ink, room = plot.kit.theme.colours.ink, GRID.width - 17
    style = plot.style(_LARGE, ink, bold=True)
    if fitted(name, style).width * style.size <= room * plot.scale:
        _words(plot, card, name, 9, 31, _LARGE, bold=True)
        return
    for number, words in enumerate(halves(name, plot.style(_DOUBLE, ink, bold=True), room * plot.scale)):
        _words(plot, card, words, 9, 21 + 20.5 * number, _DOUBLE, bold=True)


def _badge(plot: Plot, letters: str, place: Place, side: float, tint: Colour, wide: float = 0.0) -> None:
    """Draw the letters of the roles on a dark ground; an empty frame for no role."""
    wide = wide or side
    plot.rule(tint, 1.2)
    plot.canvas.fill_with(tint if letters else WHITE)
    plot.box(place, wide, side, 5, fill=True)
    size = side * (0.58 if len(letters) < 2 else 0.46)
    middle = (place[0] + wide / 2, place[1] + side / 2 + size * 0.36)
    plot.words(letters or "–", middle, wide, size, WHITE if letters else tint, bold=True, align="centre")


def _bars(plot: Plot, card: PrivateCard, dx: float, dy: float) -> None:
    x, y = plot.at((card.x + dx, card.y + dy))
    draw_bars(plot.canvas, x, y, plot.scale, _LEVELS[card.influence], plot.kit.theme.colours.quiet)


def _attitude(plot: Plot, card: PrivateCard, end: Place, size: float) -> None:
    """Draw sign and number so that they end at `end` of the card."""
    tint = attitude_colour(card.attitude, plot.kit.theme.colours.quiet)
    words = number_words(card.attitude)
    right, low = card.x + end[0], card.y + end[1]
    wide = plot.words(words, (right, low), 60, size, tint, bold=True, align="right") if words else 0.0
    x, y = plot.at((right - wide - (4 if words else 0) - size * 0.95, low))
    draw_form(plot.canvas, attitude_form(card.attitude), x, y, size * 0.95 * plot.scale, tint)
