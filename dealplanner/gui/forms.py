"""Loads Designer forms and hands their widgets to typed attributes."""

from __future__ import annotations

from typing import get_type_hints

from PySide6.QtCore import QCoreApplication, QDir, Qt
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QLabel, QWidget

from dealplanner import paths


class FormError(TypeError):
    """A form and the class it fills do not agree."""


class _Loader(QUiLoader):
    """A loader that builds the root of the form into an existing widget."""

    def __init__(self, host: QWidget) -> None:
        found = QCoreApplication.libraryPaths()
        QCoreApplication.setLibraryPaths([])  # or it loads Designer’s plugins, and with them Qt Quick
        super().__init__()
        QCoreApplication.setLibraryPaths(found)
        self._host: QWidget | None = host

    def createWidget(self, className: str, parent: QWidget | None = None, name: str = "") -> QWidget:  # noqa: N803  (Qt’s)
        if parent is None and self._host is not None:
            host, self._host = self._host, None
            return host
        return super().createWidget(className, parent, name)


def load_form(host: QWidget, name: str) -> None:
    """Build `ui/<name>.ui` into `host` and set every widget that the class of `host` annotates.

    Labels show plain text, whatever is typed. Raises FormError naming the widget that the form lacks.
    """
    form = paths.ui(name)
    if not form.is_file():
        raise FormError(f"there is no ui/{name}.ui")
    loader = _Loader(host)
    loader.setWorkingDirectory(QDir(str(form.parent)))  # icons are written as ../resources/icons/…
    loader.load(str(form))
    for label in host.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    for attribute, kind in get_type_hints(type(host)).items():
        if isinstance(kind, type) and issubclass(kind, QWidget):
            child = host.findChild(kind, attribute)
            if child is None:
                raise FormError(f"ui/{name}.ui has no {kind.__name__} named {attribute}")
            setattr(host, attribute, child)
