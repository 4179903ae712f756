"""The menus of the map: what a new line means, and what can be done with a card or a line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from dealplanner.domain.stakes import TieKind
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

_SENTENCES = {
    TieKind.REPORTS_TO: N_("{who} reports to {whom}"),
    TieKind.INFLUENCES: N_("{who} influences {whom}"),
    TieKind.TRUSTS: N_("{who} trusts {whom}"),
    TieKind.OPPOSES: N_("{who} opposes {whom}"),
}


def _plain(words: str) -> str:
    return words.replace("&", "&&")  # a name is no shortcut


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def tie_menu(parent: QWidget, who: str, whom: str, take: Callable[[TieKind, bool], object]) -> QMenu:
    """Return the menu that asks what a new line means; `take` gets the kind, and whether it points back."""
    menu = _menu(parent)
    for kind in TieKind:
        words = say(phrase(_SENTENCES[kind], who=who, whom=whom))
        menu.addAction(_plain(words), partial(take, kind, False))
    menu.addSeparator()
    words = say(phrase(_SENTENCES[TieKind.REPORTS_TO], who=whom, whom=who))
    menu.addAction(_plain(words), partial(take, TieKind.REPORTS_TO, True))
    return menu


def card_menu(
    parent: QWidget,
    open_: Callable[[], object],
    place_again: Callable[[], object] | None,
    remove: Callable[[], object],
) -> QMenu:
    """Return the menu of a card; `place_again` only where its user moved it."""
    menu = _menu(parent)
    menu.setDefaultAction(menu.addAction(tr(N_("Open the form")), open_))
    if place_again is not None:
        menu.addAction(tr(N_("Let the map place it")), place_again)
    menu.addSeparator()
    menu.addAction(tr(N_("Take off the map")), remove)
    return menu


def line_menu(
    parent: QWidget,
    who: str,
    whom: str,
    present: TieKind,
    change: Callable[[TieKind], object],
    remove: Callable[[], object],
) -> QMenu:
    """Return the menu of a line: its meaning, and its end."""
    menu = _menu(parent)
    for kind in TieKind:
        words = say(phrase(_SENTENCES[kind], who=who, whom=whom))
        action = menu.addAction(_plain(words), partial(change, kind))
        action.setCheckable(True)
        action.setChecked(kind is present)
    menu.addSeparator()
    menu.addAction(tr(N_("Remove the line")), remove)
    return menu
