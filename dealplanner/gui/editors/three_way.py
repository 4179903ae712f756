"""The editor of a yes/no question: three buttons beside each other, quicker than a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from dealplanner.domain.choices import Known
from dealplanner.domain.fields import Choice
from dealplanner.gui.editors.editor import Editor
from dealplanner.gui.words import tr

_ORDER = (Known.YES, Known.NO, Known.NOT_KNOWN)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ThreeWayEditor(Editor):
    """Yes, no, not known: one stop of the tab key, Left and Right choose."""

    def __init__(self, field: Choice) -> None:
        super().__init__(field)
        self.buttons: dict[Known, QPushButton] = {}
        for option in _ORDER:
            button = QPushButton(tr(option.label))
            button.setProperty("role", "small")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._choose, option))
            self.place(button)
            self.buttons[option] = button
        self.show_value(Known.NOT_KNOWN)

    def controls(self) -> list[QWidget]:
        return list(self.buttons.values())

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        for button in self.buttons.values():
            button.setAccessibleName(f"{name} {button.text()}")

    def show_value(self, value: Known) -> None:
        for option, button in self.buttons.items():
            chosen = option is value
            button.setChecked(chosen)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.buttons[value])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _STEPS.get(Qt.Key(event.key()))
            if by is not None:
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        chosen = next(n for n, option in enumerate(_ORDER) if self.buttons[option].isChecked())
        option = _ORDER[min(max(chosen + by, 0), len(_ORDER) - 1)]
        self._choose(option)
        self.buttons[option].setFocus()

    def _choose(self, option: Known, _checked: bool = False) -> None:
        self.show_value(option)  # a click on what is chosen must not take the choice away
        self.edited.emit(option)
