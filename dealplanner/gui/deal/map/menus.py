"""The menus of the map and its list: what a new line means, what can be done with a card or a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from dealplanner.domain.stakes import Influence, Role, StakeholderKind, attitude_words
from dealplanner.gui.deal.map.doings import MapDoings
from dealplanner.gui.deal.map.lines import LineKind, sentence
from dealplanner.gui.deal.map.people import CardFacts, MapFacts, TieFacts
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_ATTITUDES = (None, *(Decimal(value) for value in range(5, -6, -1)))


@dataclass(frozen=True)
class Ways:
    """Where the menu of a card leads, beyond what it changes itself."""

    open_form: Callable[[str], object]
    draw_line: Callable[[str], object]
    show_on_map: Callable[[str], object] | None = None
    """None on the map itself."""


def tie_menu(
    parent: QWidget, start: CardFacts, end: CardFacts, take: Callable[[str, LineKind, str], object]
) -> QMenu:
    """Return the menu that asks what a new line means; `take` gets who, what, and whom."""
    menu = _menu(parent)
    for kind in _kinds_to(end):
        words = sentence(kind, start.name, end.name)
        menu.addAction(_plain(words), partial(take, start.id, kind, end.id))
    menu.addSeparator()
    back = [LineKind.REPORTS_TO]
    if start.kind is StakeholderKind.COMMITTEE:
        back.append(LineKind.SITS_IN)
    for kind in back:
        words = sentence(kind, end.name, start.name)
        menu.addAction(_plain(words), partial(take, end.id, kind, start.id))
    return menu


def card_menu(parent: QWidget, card: CardFacts, facts: MapFacts, doings: MapDoings, ways: Ways) -> QMenu:
    """Return all that can be done with somebody on the map."""
    menu = _menu(parent)
    menu.setDefaultAction(menu.addAction(tr(N_("Open the form")), partial(ways.open_form, card.id)))
    if ways.show_on_map is not None:
        menu.addAction(tr(N_("Show on the map")), partial(ways.show_on_map, card.id))
    menu.addSeparator()
    _add_roles(menu, card, doings)
    _add_influence(menu, card, doings)
    _add_attitude(menu, card, doings)
    menu.addSeparator()
    menu.addAction(tr(N_("Draw a line to …")), partial(ways.draw_line, card.id))
    _add_lines(menu, card, facts, doings)
    _add_committees(menu, card, facts, doings)
    menu.addSeparator()
    if doings.is_placed(card.id):
        menu.addAction(tr(N_("Let the map place it")), partial(doings.place_again, card.id))
    menu.addAction(tr(N_("Take off the map")), partial(doings.remove, card.id))
    return menu


def line_menu(parent: QWidget, line: TieFacts, end: CardFacts, doings: MapDoings) -> QMenu:
    """Return the menu of a line: its meaning, and its end."""
    menu = _menu(parent)
    _fill_with_line(menu, line, end, doings)
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _plain(words: str) -> str:
    return words.replace("&", "&&")  # a name is no shortcut


def _kinds_to(end: CardFacts) -> list[LineKind]:
    """Return what a line to somebody can mean."""
    sits = end.kind is StakeholderKind.COMMITTEE
    kinds = [kind for kind in LineKind if kind.tie is not None]
    return [LineKind.SITS_IN, *kinds] if sits else kinds


def _choice(menu: QMenu, words: str, chosen: bool, do: Callable[[], object]) -> None:
    action = menu.addAction(_plain(words), do)
    action.setCheckable(True)
    action.setChecked(chosen)


def _one_of(menu: QMenu) -> None:
    """Let the choices of a menu exclude each other."""
    group = QActionGroup(menu)
    for action in menu.actions():
        if action.isCheckable():
            group.addAction(action)


def _add_roles(menu: QMenu, card: CardFacts, doings: MapDoings) -> None:
    part = menu.addMenu(tr(N_("Buying roles")))
    for role in Role:
        words = f"{role.letter}  {tr(role.label)}"
        _choice(part, words, role in card.roles, partial(doings.toggle_role, card.id, role))


def _add_influence(menu: QMenu, card: CardFacts, doings: MapDoings) -> None:
    part = menu.addMenu(tr(N_("Influence")))
    for influence in Influence:
        do = partial(doings.set_influence, card.id, influence)
        _choice(part, tr(influence.label), influence is card.influence, do)
    _one_of(part)


def _add_attitude(menu: QMenu, card: CardFacts, doings: MapDoings) -> None:
    part = menu.addMenu(tr(N_("Attitude")))
    for attitude in _ATTITUDES:
        number = "" if attitude is None else f"{attitude:+f}  ".replace("-", "−").replace("+0", "0")
        words = f"{number}{tr(attitude_words(attitude))}"
        do = partial(doings.set_attitude, card.id, attitude)
        _choice(part, words, attitude == card.attitude, do)
    _one_of(part)


def _add_lines(menu: QMenu, card: CardFacts, facts: MapFacts, doings: MapDoings) -> None:
    lines = facts.lines_of[card.id]
    if not lines:
        return
    ends = {other.id: other for other in facts.cards}
    part = menu.addMenu(tr(N_("Lines")))
    for line in lines:
        _fill_with_line(part.addMenu(_plain(line.words)), line, ends[line.end], doings)


def _add_committees(menu: QMenu, card: CardFacts, facts: MapFacts, doings: MapDoings) -> None:
    committees = doings.committees(card.id)
    if not committees:
        return
    seats = (line for line in facts.lines_of[card.id] if line.kind is LineKind.SITS_IN)
    seat = next((line.end for line in seats if line.start == card.id), None)
    part = menu.addMenu(tr(N_("Sits in")))
    for id_, name in committees:
        _choice(part, name, id_ == seat, partial(doings.put_into, card.id, id_))
    part.addSeparator()
    _choice(part, tr(N_("no committee")), seat is None, partial(doings.put_into, card.id, None))
    _one_of(part)


def _fill_with_line(menu: QMenu, line: TieFacts, end: CardFacts, doings: MapDoings) -> None:
    kinds = dict.fromkeys([*_kinds_to(end), line.kind])
    for kind in kinds:
        words = sentence(kind, line.who, line.whom)
        do = partial(doings.change_line, line.id, line.start, kind, line.end)
        _choice(menu, words, kind is line.kind, do)
    _one_of(menu)
    menu.addSeparator()
    menu.addAction(tr(N_("Remove the line")), partial(doings.remove_line, line.id))
