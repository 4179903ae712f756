"""Editors of what is chosen: yes or no, one option, several options."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QWidget

from dealplanner.domain.choices import Option
from dealplanner.domain.fields import Choice, Choices, Flag
from dealplanner.gui.editors.editor import Editor
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_ACROSS = 4  # check boxes in a row


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, field: Flag) -> None:
        super().__init__(field)
        self.box = QCheckBox(tr(N_("Yes")))
        self.box.clicked.connect(self._tell)
        self.place(self.box, 1)

    def controls(self) -> list[QWidget]:
        return [self.box]

    def show_value(self, value: bool) -> None:
        self.box.setChecked(bool(value))

    def _tell(self, value: bool) -> None:
        self.edited.emit(value)


class ChoiceEditor(Editor):
    """One of several options."""

    def __init__(self, field: Choice) -> None:
        super().__init__(field)
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._options: tuple[Option, ...] = tuple(field.options)
        for option in self._options:
            self.combo.addItem(tr(option.label))
        self.combo.activated.connect(self._tell)
        self.place(self.combo)

    def controls(self) -> list[QWidget]:
        return [self.combo]

    def show_value(self, value: Option) -> None:
        self.combo.setCurrentIndex(self._options.index(value) if value in self._options else -1)

    def _tell(self, index: int) -> None:
        self.edited.emit(self._options[index])


class ChoicesEditor(Editor):
    """Any number of options, each with its box."""

    wide = True

    def __init__(self, field: Choices) -> None:
        super().__init__(field)
        self._boxes: dict[Option, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for number, option in enumerate(field.options):
            box = QCheckBox(tr(option.label))
            box.clicked.connect(self._tell)
            self.watch(box)
            grid.addWidget(box, number // _ACROSS, number % _ACROSS)
            self._boxes[option] = box
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addLayout(grid)

    def controls(self) -> list[QWidget]:
        return list(self._boxes.values())

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        for box in self._boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")

    def show_value(self, value: tuple[Option, ...]) -> None:
        for option, box in self._boxes.items():
            box.setChecked(option in value)

    def _tell(self) -> None:
        self.edited.emit(tuple(option for option, box in self._boxes.items() if box.isChecked()))
