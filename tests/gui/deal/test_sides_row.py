"""The links to the other sides: those after the offer stand there once the deal has come so far."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from dealplanner.gui.deal.sides import SIDES, SidesRow


def shown(row: SidesRow) -> set[str]:
    return {key for key, button in row.buttons.items() if not button.isHidden()}


def test_what_comes_after_the_offer_shows_from_the_offer_on(qtbot: QtBot) -> None:
    row = SidesRow()
    qtbot.addWidget(row)
    row.show_reached(5)
    before = shown(row)
    assert {"conditions", "promises", "sheets"} <= before
    assert not {"negotiation", "satisfaction"} & before
    row.show_reached(6)
    assert shown(row) == {side.key for side in SIDES}
