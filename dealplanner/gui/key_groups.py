"""The keys that work in one place of the window only; the overview shows them below those of everywhere."""

from __future__ import annotations

from typing import NamedTuple

from dealplanner.gui.places import SAID, SHORTCUTS, Shortcut
from dealplanner.i18n import N_


class KeyGroup(NamedTuple):
    """Where keys work, and what they do there; keys side by side stand with a comma between."""

    place: str
    keys: tuple[Shortcut, ...]


KEY_GROUPS = (
    KeyGroup(N_("Everywhere"), SHORTCUTS),
    KeyGroup(
        N_("On the map"),
        (
            Shortcut("0", N_("Show the whole map")),
            Shortcut("+, -", N_("Nearer, further away")),
            Shortcut("Shift+Left, Shift+Right", N_("Move the chosen card")),
            Shortcut("Return", N_("Open the chosen card")),
            Shortcut("Ins", N_("Add a person")),
            Shortcut("Del", N_("Take the card or the line off")),
            Shortcut("L", N_("Draw a line from the card")),
            Shortcut("Menu", N_("All that can be done with it")),
        ),
    ),
    KeyGroup(
        N_("In the list of people"),
        (
            Shortcut("L", N_("Draw a line to somebody")),
            Shortcut("M", N_("Show on the map")),
            Shortcut("Ctrl+Up, Ctrl+Down", N_("A level up, a level down")),
        ),
    ),
    KeyGroup(
        N_("On a red flag"),
        (
            Shortcut("W", N_("Put off, or take up again")),
            Shortcut("Menu", N_("All that can be done with it")),
        ),
    ),
    KeyGroup(
        N_("In tables that are typed into"),
        (
            Shortcut("Ctrl+Return", N_("Add a row")),
            Shortcut("Alt+Up, Alt+Down", N_("Move the row")),
            Shortcut("Ctrl+D", N_("Copy the line of a quote")),
            Shortcut("Ctrl+V", N_("Paste rows from a spreadsheet")),
        ),
    ),
    KeyGroup(
        N_("In “Who said what”"),
        (
            Shortcut("Space", N_("Ask at the next meeting, or not")),
            Shortcut("Del", N_("Take the question back")),
            Shortcut(SAID.keys, N_("Put on record what was said")),
        ),
    ),
    KeyGroup(
        N_("In the negotiation"),
        (Shortcut("W, T", N_("We propose, they propose")),),
    ),
    KeyGroup(
        N_("On the chart of the plan"),
        (
            Shortcut("Left, Right", N_("A working day earlier, later")),
            Shortcut("Ctrl+Left, Ctrl+Right", N_("A week earlier, later")),
            Shortcut("Return", N_("Move it and what follows")),
        ),
    ),
    KeyGroup(
        N_("In the pages of a step"),
        (
            Shortcut("Ctrl+PgUp, Ctrl+PgDown", N_("The page before, the next page")),
            Shortcut("Alt+L", N_("The lap before beside it")),
            Shortcut("Esc", N_("Back to the deal")),
        ),
    ),
    KeyGroup(
        N_("On the pages of a paper"),
        (
            Shortcut("+, -", N_("Larger, smaller")),
            Shortcut("W", N_("As wide as the window")),
            Shortcut("1", N_("As large as on paper")),
            Shortcut("Home, End", N_("The first page, the last page")),
            Shortcut("Space", N_("Down by one screen")),
        ),
    ),
)
"""Every key of the program, in the order in which the overview shows them."""
